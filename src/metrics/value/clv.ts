import { metric, value } from "../card";
import { count, money, number } from "../parameters";

/** Returns the value of a customer over the whole relation, less the cost of winning it, in the unit of the purchase value; not discounted. */
export function clv(averageValue: number, frequency: number, lifespan: number, cac: number, margin: number): number {
  return averageValue * frequency * lifespan * margin - cac;
}

export default metric({
  id: "CLV",
  title: "Customer lifetime value",
  summary:
    "Customer lifetime value: average purchase x purchases per period x periods a customer stays, less the cost of winning it.",
  definition:
    "What a customer brings over the whole relation: average purchase, times purchases per period, times periods, times margin, less the acquisition cost. Not discounted. Without a margin it is revenue and not profit; frequency and lifespan must be in the same period.",
  formula: "average value · frequency · lifespan · margin − acquisition cost",
  source:
    "Berger & Nasr, Customer Lifetime Value: Marketing Models and Applications, Journal of Interactive Marketing 12, 1998",
  parameters: {
    averageValue: money("Average value of a purchase."),
    frequency: count("Purchases per period, for instance per year."),
    lifespan: count("Periods a customer stays, in the same unit."),
    cac: money("Cost of winning the customer; 0 unless given.", { default: 0 }),
    margin: number("Share of the value that is margin, for instance 0.7; 1 unless given.", { default: 1 }),
  },
  returns: value("money"),
  better: "higher",
  synonyms: ["CLTV", "lifetime value", "customer value"],
  scorecard: {
    group: "Value",
    stage: "Extend",
    monthly: {
      from: {
        averageValue: "averageValue",
        frequency: "purchaseFrequency",
        lifespan: "customerLifespan",
        cac: "costPerCustomer",
        margin: "grossMargin",
      },
    },
    caveats: "An average over all customers, not discounted; frequency and lifespan in years.",
  },
  compute: ({ averageValue, frequency, lifespan, cac, margin }) => clv(averageValue, frequency, lifespan, cac, margin),
  portable: ({ averageValue, frequency, lifespan, cac = "0", margin = "1" }) =>
    `(${averageValue})*(${frequency})*(${lifespan})*(${margin})-(${cac})`,
  examples: [
    { about: "200 once a year for five years, won for 50", args: [200, 1, 5, 50], result: 950 },
    { about: "50 four times a year for five years", args: [50, 4, 5], result: 1000 },
    { about: "the same at a margin of 60%", args: [50, 4, 5, null, 0.6], result: 600 },
    { about: "a customer who never pays back", args: [10, 1, 1, 100], result: -90 },
    { about: "fewer than no purchases", args: [50, -4, 5], result: { error: "#NUM!" } },
    { about: "no lifespan given", args: [50, 4], result: { error: "#VALUE!", says: "lifespan is blank" } },
  ],
});
