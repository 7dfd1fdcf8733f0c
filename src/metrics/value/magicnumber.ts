import { metric, value } from "../card";
import { money } from "../parameters";
import { ratio } from "../ratio";

/** Returns the annualised revenue gained per unit of sales and marketing spending of the quarter before. */
export function magicNumber(revenueNow: number, revenueBefore: number, salesMarketingBefore: number): number {
  return ratio(4 * (revenueNow - revenueBefore), salesMarketingBefore, "salesMarketingBefore");
}

export default metric({
  id: "MAGICNUMBER",
  title: "SaaS magic number",
  summary:
    "SaaS magic number: yearly revenue gained this quarter for each unit spent on sales and marketing in the quarter before.",
  definition:
    "The growth of recurring revenue from one quarter to the next, times four, divided by the sales and marketing spending of the earlier quarter. Above 0.75 spending more is usually worth it. All three figures are of a quarter, not of a month.",
  formula: "4 · (revenue now − revenue before) / sales and marketing spending before",
  source: "Leckie, Magic Number for SaaS Companies, Scale Venture Partners, 2008",
  parameters: {
    revenueNow: money("Recurring revenue of this quarter."),
    revenueBefore: money("Recurring revenue of the quarter before."),
    salesMarketingBefore: money("Sales and marketing spending of the quarter before."),
  },
  returns: value("number"),
  better: "higher",
  synonyms: ["sales efficiency", "magic number", "go-to-market efficiency"],
  compute: ({ revenueNow, revenueBefore, salesMarketingBefore }) =>
    magicNumber(revenueNow, revenueBefore, salesMarketingBefore),
  portable: ({ revenueNow, revenueBefore, salesMarketingBefore }) =>
    `4*((${revenueNow})-(${revenueBefore}))/(${salesMarketingBefore})`,
  examples: [
    { about: "100 more a quarter for 400 spent", args: [1100, 1000, 400], result: 1 },
    { about: "revenue fell", args: [900, 1000, 800], result: -0.5 },
    { about: "nothing spent", args: [1100, 1000, 0], result: { error: "#DIV/0!" } },
    {
      about: "spending left blank",
      args: [1100, 1000, null],
      result: { error: "#VALUE!", says: "salesMarketingBefore is blank" },
    },
  ],
});
