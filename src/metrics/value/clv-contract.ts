import { unavailable } from "../../records/metric-error";
import { betaMean } from "../../stats/beta-mean";
import { hypergeometric2F1 } from "../../stats/hypergeometric";
import { metric, value } from "../card";
import { money, number, rate } from "../parameters";

/**
 * Returns the expected discounted payments of a customer of a contract, in the unit of `value`: of somebody new with the first payment,
 * or after so many renewals those still to come, the next undiscounted.
 */
export function clvContract(alpha: number, beta: number, payment: number, discount: number, renewals: number): number {
  const since = renewals === 0 ? 0 : renewals + 1;
  const renewing = renewals === 0 ? 1 : (beta + renewals) / (alpha + beta + renewals);
  if (discount === 0) {
    if (alpha <= 1) throw unavailable("diverges: without a discount alpha must be above 1");
    return (payment * renewing * (alpha + beta + since - 1)) / (alpha - 1); // Gauss's sum at z = 1
  }
  const payments = expectedPayments(alpha, beta + since, discount);
  if (Number.isNaN(payments)) throw unavailable("did not converge: the discount is too near 0");
  return payment * renewing * payments;
}

/** ₂F₁(1, β; α+β; 1/(1+d)): the mean over churn rates p of Σ ((1−p)/(1+d))ᵗ = (1+d)/(p+d), by its series or, near a discount of 0, by the integral. */
function expectedPayments(alpha: number, beta: number, discount: number): number {
  const bySeries = hypergeometric2F1(1, beta, alpha + beta, 1 / (1 + discount));
  if (!Number.isNaN(bySeries)) return bySeries;
  return betaMean(alpha, beta, (logP) => Math.log1p(discount) - Math.log(Math.exp(logP) + discount));
}

export default metric({
  id: "CLV.CONTRACT",
  title: "Lifetime value under contract",
  summary:
    "Lifetime value of a contract customer whose churn falls with age, from the alpha and beta of RETENTION.FIT, discounted.",
  definition:
    "Customers differ in their churn, so those who stay are ever more loyal: expected payments follow the shifted-beta-geometric model, discounted per contract period. For somebody new the first payment counts in full. After renewals it is the residual value just before the next renewal, which is not discounted.",
  formula: "new: v · ₂F₁(1, β; α+β; 1/(1+d)); after n renewals: v · (β+n)/(α+β+n) · ₂F₁(1, β+n+1; α+β+n+1; 1/(1+d))",
  source: "Fader & Hardie, Customer-Base Valuation in a Contractual Setting, Marketing Science 29, 2010",
  parameters: {
    alpha: number("Parameter alpha of RETENTION.FIT.", { above: 0 }),
    beta: number("Parameter beta of RETENTION.FIT.", { above: 0 }),
    value: money("Payment per contract period, as margin."),
    discount: rate("Discount rate per contract period, for instance 0.1."),
    renewals: number("Renewals so far; 0, a new customer, unless given.", { default: 0, min: 0, whole: true }),
  },
  returns: value("money"),
  better: "higher",
  synonyms: ["DERL", "DEL", "discounted expected residual lifetime", "sBG", "residual value"],
  compute: ({ alpha, beta, value, discount, renewals }) => clvContract(alpha, beta, value, discount, renewals),
  examples: [
    {
      about: "a new customer at 10%: Σ S(t)/1.1ᵗ, summed term by term",
      args: [0.704, 1.182, 100, 0.1],
      result: 369.5147405574574,
      decimals: 9,
    },
    { about: "nothing discounted, alpha 2 and beta 1: 1 + 1/3 + 1/6 + 1/10 + … = 2", args: [2, 1, 50, 0], result: 100 },
    { about: "the same after one renewal: 1/2 + 3/10 + 2/10 + 1/7 + … = 2", args: [2, 1, 50, 0, 1], result: 100 },
    {
      about: "everybody's churn even: alpha and beta large are 20% and 80%",
      args: [2e12, 8e12, 1, 0.25],
      result: 1 / (1 - 0.8 / 1.25),
      decimals: 9,
    },
    {
      about: "nothing discounted and too many loyal ones",
      args: [0.704, 1.182, 100, 0],
      result: { error: "#N/A", says: "diverges" },
    },
    { about: "alpha is 0", args: [0, 1.182, 100, 0.1], result: { error: "#NUM!" } },
  ],
});
