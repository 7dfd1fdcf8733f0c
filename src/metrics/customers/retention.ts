import { impossible, unusable } from "../../records/metric-error";
import { metric, value } from "../card";
import { count } from "../parameters";
import { ratio } from "../ratio";

/** Returns the share of the customers at the start who are still there at the end, as a fraction; `gained` are the new ones among those at the end. */
export function retention(start: number, end: number, gained?: number): number {
  const kept = ratio(end - (gained ?? 0), start, "start");
  if (gained === undefined) {
    if (end > start) throw unusable("end exceeds start: pass new customers");
    return kept;
  }
  if (gained > end) throw impossible("new is more than end");
  if (end - gained > start) throw impossible("end less new is more than start");
  return kept;
}

export default metric({
  id: "RETENTION",
  title: "Customer retention rate",
  summary: "Customer retention: the share of the customers at the start of a period that stayed to its end.",
  definition:
    "Customers at the end less the new ones, over customers at the start. Without the new customers the end may not exceed the start, since new customers would pass for retained ones. New customers who left again inside the period belong in neither figure.",
  formula: "(end − new) / start",
  source: "Farris, Bendle, Pfeifer and Reibstein, Marketing Metrics, chapter 5, 2010",
  parameters: {
    start: count("Customers at the start of the period."),
    end: count("Customers at the end of the period."),
    new: count("How many of those at the end are new; leave out if `end` holds no new customers.", { optional: true }),
  },
  returns: value("fraction"),
  better: "higher",
  synonyms: ["CRR", "logo retention", "customers kept", "loyalty"],
  scorecard: {
    group: "Retention",
    stage: "Extend",
    monthly: { from: { start: "customersStart", end: "customersEnd", new: "customersNew" } },
    interval: { of: "share", part: "customersKept", whole: "customersStart" },
    caveats: "A year's retention is the product of its months, not their mean.",
  },
  compute: ({ start, end, new: gained }) => retention(start, end, gained),
  portable: ({ start, end, new: gained }) =>
    gained === undefined ? `(${end})/(${start})` : `((${end})-(${gained}))/(${start})`,
  examples: [
    { about: "110 at the end, 20 of them new", args: [100, 110, 20], result: 0.9 },
    { about: "no new customers among those at the end", args: [100, 90], result: 0.9 },
    {
      about: "more at the end, and nothing said of new ones",
      args: [100, 110],
      result: { error: "#VALUE!", says: "end exceeds start: pass new customers" },
    },
    { about: "more stayed than there were", args: [100, 150, 20], result: { error: "#NUM!" } },
    { about: "more new customers than customers", args: [100, 10, 20], result: { error: "#NUM!" } },
    { about: "no customers to keep", args: [0, 0], result: { error: "#DIV/0!" } },
  ],
});
