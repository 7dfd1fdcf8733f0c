import type { Ids } from "../../records/ids";
import { metric, table, type Cell } from "../card";
import { column, count } from "../parameters";
import { shareOf } from "../ratio";

/** Returns per feature its distinct users and its events. One pass over the events sorted by feature, and the last feature each user was counted for. */
export function usersPerFeature(users: Ids, features: Ids): { users: Float64Array; events: Float64Array } {
  const events = new Float64Array(features.names.length);
  for (let i = 0; i < features.index.length; i++) events[features.index[i]]++;
  const next = new Float64Array(events.length);
  for (let f = 1; f < next.length; f++) next[f] = next[f - 1] + events[f - 1];
  const order = new Uint32Array(features.index.length);
  for (let i = 0; i < order.length; i++) order[next[features.index[i]]++] = i;
  const distinct = new Float64Array(events.length);
  const countedFor = new Int32Array(users.names.length).fill(-1);
  for (let k = 0; k < order.length; k++) {
    const feature = features.index[order[k]];
    const user = users.index[order[k]];
    if (countedFor[user] === feature) continue;
    countedFor[user] = feature;
    distinct[feature]++;
  }
  return { users: distinct, events };
}

export default metric({
  id: "ADOPTION.FEATURE",
  title: "Adoption by feature",
  summary: "How many people use each feature, what share of all users that is, and how often, from a log of events.",
  definition:
    "Distinct users per feature over all users in the log, or over the number you say could use it. Users who appear nowhere in the log are not in the first base, so pass `eligible` to count the silent ones. Most users first.",
  formula: "distinct users of the feature / all distinct users (or eligible)",
  source: "Croll and Yoskovitz, Lean Analytics, 2013",
  parameters: {
    users: column("id", "Who did it: user or customer of each event."),
    features: column("id", "What was used in each event."),
    eligible: count("How many could use a feature; all users in the log unless given.", { optional: true }),
  },
  returns: table([
    ["Feature", "text"],
    ["Users", "count"],
    ["Share", "fraction"],
    ["Events per user", "number"],
  ]),
  better: "higher",
  synonyms: ["feature usage", "breadth of adoption", "product analytics", "usage log"],
  compute({ users, features, eligible = users.names.length }): Cell[][] {
    const { users: distinct, events } = usersPerFeature(users, features);
    const order = Array.from(distinct.keys()).sort((a, b) => distinct[b] - distinct[a] || events[b] - events[a]);
    return order.map((f) => [
      features.names[f],
      distinct[f],
      shareOf(distinct[f], eligible, `users of ${features.names[f]}`, "eligible"),
      events[f] / distinct[f],
    ]);
  },
  examples: [
    {
      about: "four users; equal users are ordered by events",
      args: [
        ["Ann", "Bob", "Ann", "Cem", "Ann", "Bob", "Bob", "Dag"],
        ["Report", "Chat", "Chat", "Report", "Report", "Chat", "Export", "Export"],
      ],
      result: [
        ["Feature", "Users", "Share", "Events per user"],
        ["Report", 2, 0.5, 1.5],
        ["Chat", 2, 0.5, 1.5],
        ["Export", 2, 0.5, 1],
      ],
    },
    {
      about: "of ten who could; a row without a user is left out",
      args: [[1, "1", null, 2], ["a", "a", "a", "b"], 10, false],
      result: [
        ["a", 1, 0.1, 2],
        ["b", 1, 0.1, 1],
      ],
    },
    {
      about: "more users than could",
      args: [["Ann", "Bob"], ["a", "a"], 1],
      result: { error: "#NUM!", says: "users of a is more than eligible" },
    },
    { about: "nobody could", args: [["Ann"], ["a"], 0], result: { error: "#DIV/0!" } },
    { about: "no rows", args: [[null], [null]], result: { error: "#N/A", says: "no data" } },
  ],
});
