import { metric, value } from "../card";
import { count } from "../parameters";
import { shareOf } from "../ratio";

/** Returns the share of requests solved at the first contact, as a fraction. */
export function firstContactResolution(firstContact: number, total: number): number {
  return shareOf(firstContact, total, "firstContact", "total");
}

export default metric({
  id: "FCR",
  title: "First contact resolution",
  summary: "Share of the requests that were solved at the first contact, without a call back.",
  definition:
    "Solved at the first contact over all that were solved. Both totals should leave out requests still open; a request that comes back was not solved. From raw tickets use CS.FCR.LOG.",
  formula: "firstContact / total",
  source: "Cleveland, Call Center Management on Fast Forward, 2012",
  parameters: {
    firstContact: count("Requests solved at the first contact."),
    total: count("All requests that were solved."),
  },
  returns: value("fraction"),
  better: "higher",
  synonyms: ["first call resolution", "one-touch", "fcr", "resolved first time"],
  scorecard: {
    group: "Service",
    stage: "Engage",
    monthly: { from: { firstContact: "ticketsFirstContact", total: "ticketsResolved" } },
    interval: { of: "share", part: "ticketsFirstContact", whole: "ticketsResolved" },
    caveats: "Reopened tickets do not count as resolved at first contact.",
  },
  compute: ({ firstContact, total }) => firstContactResolution(firstContact, total),
  portable: ({ firstContact, total }) => `(${firstContact})/(${total})`,
  examples: [
    { about: "66 of 88", args: [66, 88], result: 0.75 },
    { about: "none", args: [0, 12], result: 0 },
    { about: "no requests", args: [0, 0], result: { error: "#DIV/0!" } },
    {
      about: "more than there were",
      args: [5, 4],
      result: { error: "#NUM!", says: "firstContact is more than total" },
    },
  ],
});
