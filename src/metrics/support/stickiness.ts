import { metric, value } from "../card";
import { count } from "../parameters";
import { shareOf } from "../ratio";

/** Returns daily over monthly active users, as a fraction. */
export function stickiness(dau: number, mau: number): number {
  return shareOf(dau, mau, "dau", "mau");
}

export default metric({
  id: "STICKINESS",
  title: "Stickiness",
  summary: "How much of its monthly audience uses the product on an average day: daily over monthly active users.",
  definition:
    "Mean daily active users over the monthly active users of the same month. 0.2 means that the average user comes on six days of thirty. Take the mean over all days, weekends too; CS.STICKINESS.LOG does so from raw events.",
  formula: "daily active users / monthly active users",
  source: "Croll and Yoskovitz, Lean Analytics, 2013",
  parameters: {
    dau: count("Mean daily active users."),
    mau: count("Monthly active users."),
  },
  returns: value("fraction"),
  better: "higher",
  synonyms: ["dau/mau", "engagement", "daily active users", "habit"],
  scorecard: {
    group: "Adoption",
    stage: "Engage",
    monthly: { from: { dau: "usersDaily", mau: "usersActive" } },
    caveats: "A product used at work cannot reach 100%: weekends count.",
  },
  compute: ({ dau, mau }) => stickiness(dau, mau),
  portable: ({ dau, mau }) => `(${dau})/(${mau})`,
  examples: [
    { about: "300 a day of 1200 a month", args: [300, 1200], result: 0.25 },
    { about: "everybody every day", args: [50, 50], result: 1 },
    { about: "nobody in the month", args: [0, 0], result: { error: "#DIV/0!" } },
    { about: "more a day than a month", args: [60, 50], result: { error: "#NUM!", says: "dau is more than mau" } },
  ],
});
