import { metric, value } from "../card";
import { count } from "../parameters";
import { ratio } from "../ratio";

/** Returns interactions per member of the audience; it may exceed 1. */
export function engagementRate(interactions: number, audience: number): number {
  return ratio(interactions, audience, "audience");
}

export default metric({
  id: "ENGAGEMENT.RATE",
  title: "Engagement rate",
  summary: "Interactions per member of the audience, such as likes, comments and shares per follower.",
  definition:
    "All interactions over the audience, which may be followers, people reached or users: say which, since the three give very different rates. One person may interact several times, so it can exceed 1.",
  formula: "interactions / audience",
  source: "Croll and Yoskovitz, Lean Analytics, 2013",
  parameters: {
    interactions: count("Likes, comments, shares, clicks or other interactions."),
    audience: count("Followers, people reached or users."),
  },
  returns: value("number"),
  better: "higher",
  synonyms: ["likes per follower", "social engagement", "interaction rate", "click rate"],
  scorecard: {
    group: "Adoption",
    stage: "Engage",
    unit: "perPerson",
    monthly: { from: { interactions: "interactions", audience: "audience" } },
    caveats: "One person may interact several times, so it may exceed 100%.",
  },
  compute: ({ interactions, audience }) => engagementRate(interactions, audience),
  portable: ({ interactions, audience }) => `(${interactions})/(${audience})`,
  examples: [
    { about: "420 interactions among 6000 followers", args: [420, 6000], result: 0.07 },
    { about: "more than one each", args: [300, 200], result: 1.5 },
    { about: "no audience", args: [0, 0], result: { error: "#DIV/0!" } },
    { about: "a negative count", args: [-1, 10], result: { error: "#NUM!", says: "interactions is negative" } },
  ],
});
