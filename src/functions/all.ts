import type { Metric } from "../metrics/card";
import type { Group } from "../metrics/groups";
import { groups } from "../metrics";
import checkBlank from "./about/check-blank";
import diagnose from "./about/diagnose";
import explain from "./about/explain";
import version from "./about/version";

/** The functions about the add-in itself, as a group of the reference. */
const about: Group = { folder: "about", title: "About the add-in", metrics: [explain, diagnose, version, checkBlank] };

/** Every function by group, in the order of the reference. */
export const allGroups: readonly Group[] = [...groups, about];

/** Every function people can type. */
export const functions: readonly Metric[] = allGroups.flatMap(({ metrics }) => metrics);
