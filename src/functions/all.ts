import type { Metric } from "../metrics/card";
import { catalogue } from "../metrics";
import checkBlank from "./about/check-blank";
import explain from "./about/explain";
import version from "./about/version";

/** The functions about the add-in itself. */
export const about: readonly Metric[] = [explain, version, checkBlank];

/** Every function people can type. */
export const functions: readonly Metric[] = [...catalogue, ...about];
