import { metric, value } from "../card";
import { count } from "../parameters";
import { shareOf } from "../ratio";

/** Returns the renewal rate: contracts renewed over contracts due, as a fraction. */
export function renewal(renewed: number, due: number): number {
  return shareOf(renewed, due, "renewed", "due");
}

export default metric({
  id: "RENEWAL",
  title: "Renewal rate",
  summary: "Renewal rate: the share of the contracts due for renewal that were renewed.",
  definition:
    "Contracts renewed over contracts that came due in the period. Contracts not yet due are in neither count, which is why it differs from retention. Contracts whose outcome is still open should be left out of both; RENEWAL.LEDGER does so.",
  formula: "renewed / due",
  source: "Mehta, Steinman and Murphy, Customer Success, 2016",
  parameters: {
    renewed: count("Contracts that were renewed."),
    due: count("Contracts that came due for renewal."),
  },
  returns: value("fraction"),
  better: "higher",
  synonyms: ["contract renewal", "renewals", "subscription renewal", "logo renewal rate"],
  scorecard: {
    group: "Retention",
    stage: "Extend",
    monthly: { from: { renewed: "renewalsWon", due: "renewalsDue" } },
    interval: { of: "share", part: "renewalsWon", whole: "renewalsDue" },
    caveats: "Few contracts are due in a month: look at the range, not at the figure alone.",
  },
  compute: ({ renewed, due }) => renewal(renewed, due),
  portable: ({ renewed, due }) => `(${renewed})/(${due})`,
  examples: [
    { about: "45 of 50 contracts renewed", args: [45, 50], result: 0.9 },
    { about: "none renewed", args: [0, 8], result: 0 },
    { about: "nothing was due", args: [0, 0], result: { error: "#DIV/0!" } },
    { about: "more renewed than due", args: [9, 8], result: { error: "#NUM!" } },
  ],
});
