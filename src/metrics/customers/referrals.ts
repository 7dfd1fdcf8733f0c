import { metric, value } from "../card";
import { count } from "../parameters";
import { shareOf } from "../ratio";

/** Returns the share of new customers won by referral, as a fraction. */
export function referrals(referred: number, newLogos: number): number {
  return shareOf(referred, newLogos, "referred", "newLogos");
}

export default metric({
  id: "REFERRALS",
  title: "Referral share",
  summary: "The share of new customers that came through a referral from another customer.",
  definition:
    "New customers won by referral over all new customers of the period. It says where new customers come from, not how many customers refer. A customer counts as referred once, however many referred them.",
  formula: "referred / new customers",
  source: "Kumar, Petersen and Leone, How Valuable Is Word of Mouth?, Harvard Business Review, October 2007",
  parameters: {
    referred: count("New customers won by referral."),
    newLogos: count("All new customers of the period."),
  },
  returns: value("fraction"),
  better: "higher",
  synonyms: ["word of mouth", "referral rate", "advocacy", "recommendation"],
  scorecard: {
    group: "Retention",
    stage: "Entice",
    monthly: { from: { referred: "customersReferred", newLogos: "customersNew" } },
    interval: { of: "share", part: "customersReferred", whole: "customersNew" },
    caveats: "Only as good as the source that is noted when a customer signs.",
  },
  compute: ({ referred, newLogos }) => referrals(referred, newLogos),
  portable: ({ referred, newLogos }) => `(${referred})/(${newLogos})`,
  examples: [
    { about: "six of forty new customers were referred", args: [6, 40], result: 0.15 },
    { about: "all were referred", args: [3, 3], result: 1 },
    { about: "no new customers", args: [0, 0], result: { error: "#DIV/0!" } },
    { about: "more referred than new", args: [4, 3], result: { error: "#NUM!" } },
  ],
});
