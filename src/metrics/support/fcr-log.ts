import { impossible } from "../../records/metric-error";
import type { Rows } from "../../records/rows";
import { metric, value } from "../card";
import { column } from "../parameters";
import { ratio } from "../ratio";

/** Requests, each with its contacts; without `resolved` all count as solved, without `reopened` none as reopened. */
export interface Requests {
  readonly rows: Rows;
  readonly contacts: Float64Array;
  readonly reopened?: Int8Array;
  readonly resolved?: Int8Array;
}

/** Returns the share of the solved requests that took one contact and were not reopened, as a fraction. */
export function firstContactShare({ rows, contacts, reopened, resolved }: Requests): number {
  let solved = 0;
  let atFirst = 0;
  for (let i = 0; i < contacts.length; i++) {
    if (contacts[i] < 0 || !Number.isInteger(contacts[i]))
      throw impossible(`row ${rows.number(i)}: ${contacts[i]} is no number of contacts`);
    if (resolved && resolved[i] !== 1) continue;
    solved++;
    if (contacts[i] === 1 && reopened?.[i] !== 1) atFirst++;
  }
  return ratio(atFirst, solved, "resolved");
}

export default metric({
  id: "FCR.LOG",
  title: "First contact resolution from tickets",
  summary: "Share of the solved tickets that took a single contact and were not reopened, from one row per ticket.",
  definition:
    "Solved with exactly one contact and not reopened, over all solved. A blank in reopened is no; a ticket with a blank in resolved is left out. It is too high as long as the latest tickets can still be reopened: a week's wait helps.",
  formula: "solved with one contact and not reopened / solved",
  source: "Cleveland, Call Center Management on Fast Forward, 2012",
  parameters: {
    contacts: column("number", "How many contacts each ticket took, such as calls or replies.", { quantity: "count" }),
    reopened: column("outcome", "Whether it came back: TRUE/FALSE, 1/0 or yes/no; blank is no.", {
      optional: true,
      blank: "keep",
    }),
    resolved: column("outcome", "Whether it was solved; all of them unless given.", { optional: true }),
  },
  returns: value("fraction"),
  better: "higher",
  synonyms: ["first call resolution", "one-touch tickets", "resolved first time", "reopen"],
  compute: (requests) => firstContactShare(requests),
  portable: ({ contacts, reopened, resolved }) =>
    reopened || resolved ? undefined : `COUNTIF(${contacts},1)/COUNT(${contacts})`,
  examples: [
    { about: "three of five took one contact", args: [["Contacts", 1, 1, 2, 1, 5]], result: 0.6 },
    {
      about: "one of them came back",
      args: [
        [1, 1, 2, 1, 5],
        [null, "yes", "no", null, null],
      ],
      result: 0.4,
    },
    {
      about: "unsolved tickets do not count, nor does one of which nothing is known",
      args: [
        [1, 1, 2, 1],
        [0, 0, 0, 0],
        [true, false, true, null],
      ],
      result: 0.5,
    },
    { about: "nothing solved", args: [[1, 2], null, [false, false]], result: { error: "#DIV/0!" } },
    {
      about: "half a contact",
      args: [[1, 1.5]],
      result: { error: "#NUM!", says: "row 2: 1.5 is no number of contacts" },
    },
    { about: "no tickets", args: [[null]], result: { error: "#N/A", says: "no data" } },
  ],
});
