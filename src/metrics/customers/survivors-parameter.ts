import { unavailable } from "../../records/metric-error";
import type { Survivors } from "../../records/survivors";
import { fitSbg, type SbgFit } from "../../stats/sbg";
import { column } from "../parameters";

/** The survivors of a cohort, one cell an age. */
export const survivorsColumn = column(
  "number",
  "Customers of a cohort left at age 0, 1, 2 …, as counts or as shares that start with 1.",
  { blank: "keep" },
);

/** Returns the shifted-beta-geometric fit; survivors that determine none are #N/A. */
export function fitOf({ counts }: Survivors): SbgFit {
  const fit = fitSbg(counts);
  if (!fit) throw unavailable("did not converge: churn does not fall with age, or stops after the first");
  return fit;
}
