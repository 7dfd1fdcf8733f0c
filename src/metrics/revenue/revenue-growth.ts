import { impossible } from "../../records/metric-error";
import { metric, value } from "../card";
import { money, number } from "../parameters";
import { ratio } from "../ratio";

/** Returns the growth per period from one figure to another, a fraction, compounded over `periods`. */
export function revenueGrowth(previous: number, current: number, periods: number): number {
  if (current < 0 && periods !== 1) throw impossible("current is negative");
  if (periods === 1) return ratio(current - previous, previous, "previous");
  return ratio(current, previous, "previous") ** (1 / periods) - 1;
}

export default metric({
  id: "REVENUE.GROWTH",
  title: "Revenue growth",
  summary: "Growth from one revenue figure to a later one; with a number of periods, the growth per period (CAGR).",
  definition:
    "Current revenue over previous revenue, less one. Over another number of periods than one, such as 1.5 years, it is the constant rate that leads from one to the other in so many periods, the compound growth rate, and not the total divided by the periods.",
  formula: "(current / previous)^(1 / periods) − 1",
  source:
    "Anson, Fabozzi & Jones, The Handbook of Traditional and Alternative Investment Vehicles, Wiley, 2010 (compound growth rate)",
  parameters: {
    previous: money("Revenue at the beginning.", { min: 0 }),
    current: money("Revenue at the end."),
    periods: number("Periods from one to the other, any number above 0 such as 1.5; 1 unless given.", {
      default: 1,
      above: 0,
    }),
  },
  returns: value("fraction"),
  better: "higher",
  synonyms: ["CAGR", "growth rate", "month over month", "year over year", "compound growth"],
  scorecard: {
    group: "Revenue",
    stage: "Extend",
    monthly: { from: { previous: "mrrStart", current: "mrrEnd" } },
    caveats: "Growth of recurring revenue within the month.",
  },
  compute: ({ previous, current, periods }) => revenueGrowth(previous, current, periods),
  portable: ({ previous, current, periods }) =>
    periods === undefined
      ? `((${current})-(${previous}))/(${previous})`
      : `((${current})/(${previous}))^(1/(${periods}))-1`,
  examples: [
    { about: "from 200 to 250", args: [200, 250], result: 0.25 },
    { about: "from 100 to 121 in two periods", args: [100, 121, 2], result: 0.1 },
    { about: "revenue that turned negative in one period", args: [100, -50], result: -1.5 },
    { about: "a negative figure has no compound growth", args: [100, -50, 2], result: { error: "#NUM!" } },
    { about: "a negative beginning", args: [-100, 50], result: { error: "#NUM!" } },
    { about: "growth from nothing", args: [0, 50], result: { error: "#DIV/0!" } },
    { about: "a year and a half", args: [100, 133.1, 1.5], result: 1.331 ** (2 / 3) - 1 },
    { about: "half a period: 21% in it are 46.41% in a whole one", args: [100, 121, 0.5], result: 0.4641 },
    { about: "no time", args: [100, 121, 0], result: { error: "#NUM!", says: "periods is 0, expected above 0" } },
    { about: "nothing left", args: [100, 0, 1.5], result: -1 },
  ],
});
