import { impossible } from "../../records/metric-error";
import type { Rows } from "../../records/rows";
import { kaplanMeier, type SurvivalCurve } from "../../stats/kaplan-meier";
import { choice, column } from "../parameters";

/** How long each customer was observed, and whether that ended with its leaving. */
export const observedColumns = {
  durations: column("number", "How long each customer has stayed, in any unit; TENURE gives it.", {
    quantity: "count",
  }),
  churned: column("outcome", "Whether it has left by then: TRUE/FALSE, 1/0 or yes/no."),
};

/** How the limits of the curve are made. */
export const limitScale = choice(
  'How the limits are made: "loglog" (default, best for few customers), "log" (as R does by default) or "plain".',
  ["loglog", "log", "plain"],
  {
    default: "loglog",
  },
);

/** How long customers were observed and whether they left. */
export interface Observed {
  readonly rows: Rows;
  readonly durations: Float64Array;
  readonly churned: Int8Array;
}

/** Throws #NUM! for a negative duration, with its row. */
export function refuseNegative({ rows, durations }: Omit<Observed, "churned">): void {
  for (let i = 0; i < durations.length; i++)
    if (durations[i] < 0) throw impossible(`row ${rows.number(i)}: the duration is negative`);
}

/** Returns the survival curve of the customers; a negative duration is #NUM!. */
export function survivalCurve(observed: Observed): SurvivalCurve {
  refuseNegative(observed);
  return kaplanMeier(observed.durations, observed.churned);
}
