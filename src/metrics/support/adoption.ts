import { metric, value } from "../card";
import { count } from "../parameters";
import { shareOf } from "../ratio";

/** Returns the share of users, seats or customers that are active, as a fraction. */
export function adoption(active: number, total: number): number {
  return shareOf(active, total, "active", "total");
}

export default metric({
  id: "ADOPTION",
  title: "Adoption",
  summary: "Share of all users, seats or customers that are active.",
  definition:
    "Active over total, both of one day or period. What counts as active is yours to say, and should be a use that matters rather than a login. For a single feature see CS.ADOPTION.FEATURE.",
  formula: "active / total",
  source: "Mehta, Steinman and Murphy, Customer Success, 2016",
  parameters: {
    active: count("Users, seats or customers that are active."),
    total: count("All of them."),
  },
  returns: value("fraction"),
  better: "higher",
  synonyms: ["seat utilisation", "license usage", "product adoption", "activation"],
  scorecard: {
    group: "Adoption",
    stage: "Engage",
    monthly: { from: { active: "usersActive", total: "usersTotal" } },
    interval: { of: "share", part: "usersActive", whole: "usersTotal" },
    caveats: "Say what counts as active before comparing.",
  },
  compute: ({ active, total }) => adoption(active, total),
  portable: ({ active, total }) => `(${active})/(${total})`,
  examples: [
    { about: "130 of 200 seats in use", args: [130, 200], result: 0.65 },
    { about: "nobody", args: [0, 200], result: 0 },
    { about: "no seats", args: [0, 0], result: { error: "#DIV/0!" } },
    { about: "more than there are", args: [201, 200], result: { error: "#NUM!", says: "active is more than total" } },
  ],
});
