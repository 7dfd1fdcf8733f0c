import { metric, value } from "../card";
import { count } from "../parameters";
import { shareOf } from "../ratio";

export default metric({
  id: "RESPONSE.RATE",
  title: "Response rate",
  summary: "Share of the people invited to a survey who answered it.",
  definition:
    "Answers out of invitations. Count either all that were sent or only those delivered, and the same way each time. A low rate is a warning: who stays silent may think otherwise, and no margin of error shows that.",
  formula: "responses / invited",
  source: "AAPOR, Standard Definitions, 2023",
  parameters: { responses: count("How many answered."), invited: count("How many were asked.") },
  returns: value("fraction"),
  better: "higher",
  synonyms: ["participation", "completion rate", "non-response"],
  compute: ({ responses, invited }) => shareOf(responses, invited, "responses", "invited"),
  portable: ({ responses, invited }) => `(${responses})/(${invited})`,
  examples: [
    { about: "90 of 600", args: [90, 600], result: 0.15 },
    { about: "everybody", args: ["12", 12], result: 1 },
    { about: "nobody asked", args: [0, 0], result: { error: "#DIV/0!", says: "invited is 0" } },
    {
      about: "more answers than people",
      args: [7, 6],
      result: { error: "#NUM!", says: "responses is more than invited" },
    },
  ],
});
