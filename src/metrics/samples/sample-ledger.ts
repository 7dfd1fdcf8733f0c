import { serialOf } from "../../records/civil";
import { uniform } from "../../stats/random";
import { metric, table, type Cell } from "../card";
import { number } from "../parameters";
import { customerName, seed, segmentOf } from "./made-up";

/** Who was a customer before the first day. */
const BOOK = 0.4;
// Chances of an event in a month, besides churn.
const EXPANSION = 0.03;
const CONTRACTION = 0.01;
/** Who comes back after churn, one to six months later. */
const RETURNS = 0.25;

interface Subscription {
  readonly customer: number;
  readonly start: number;
  end: number | "";
  readonly amount: number;
}

/**
 * Returns a made-up subscription ledger by date of start: customer, start, end (blank while active), amount per month.
 *
 * Four in ten customers are there on 1 January 2025, the others come evenly over the months. Random numbers by mulberry32.
 */
export function sampleLedger(customers: number, months: number, seed: number): Cell[][] {
  const random = uniform(seed);
  const ledger: Subscription[] = [];
  for (let i = 0; i < customers; i++) live(i, months, random, ledger);
  ledger.sort((a, b) => a.start - b.start || a.customer - b.customer);
  return ledger.map(({ customer, start, end, amount }) => [customerName(customer), start, end, amount]);
}

/** Adds the rows of one customer's life to the ledger. */
function live(customer: number, months: number, random: () => number, ledger: Subscription[]): void {
  const { price, step, steps, churn } = segmentOf(customer);
  const dayOf = (month: number): number => serialOf(2025, month, 1 + Math.floor(28 * random()));
  const subscribe = (start: number, amount: number): Subscription => {
    const row: Subscription = { customer, start, end: "", amount };
    ledger.push(row);
    return row;
  };
  const inBook = customer === 0 || random() < BOOK;
  let month = inBook ? 0 : Math.floor(months * random());
  const amount = price + step * Math.floor(steps * random());
  let active = [subscribe(inBook ? serialOf(2025, 0, 1) : dayOf(month), amount)];
  for (month++; month < months; month++) {
    const event = random();
    if (event < churn) {
      const day = dayOf(month);
      for (const row of active) row.end = day;
      if (random() >= RETURNS) return;
      month += 1 + Math.floor(6 * random());
      if (month >= months) return;
      active = [subscribe(dayOf(month), amount)];
    } else if (event < churn + EXPANSION) {
      active.push(subscribe(dayOf(month), step * (1 + Math.floor(3 * random()))));
    } else if (event < churn + EXPANSION + CONTRACTION && active[0].amount > step) {
      // A smaller plan takes the place of the first row.
      const day = dayOf(month);
      active[0].end = day;
      active[0] = subscribe(day, active[0].amount - step);
    }
  }
}

export default metric({
  id: "SAMPLE.LEDGER",
  title: "Made-up subscription ledger",
  summary:
    "A made-up list of subscriptions to try things on: customer, start, end and amount per month, one subscription a row.",
  definition:
    "Subscriptions from 1 January 2025 over so many months, with new customers, expansions as further rows, smaller plans, churn and customers who come back. A blank end is still active. The same seed always gives the same rows.",
  formula: "mulberry32(seed)",
  source: "Made up; random numbers by mulberry32 (Tommy Ettinger, 2017)",
  parameters: {
    customers: number("How many customers, 1 to 20,000.", { min: 1, max: 20_000, whole: true }),
    months: number("Over how many months, 1 to 120.", { min: 1, max: 120, whole: true }),
    seed,
  },
  returns: table([
    ["Customer", "text"],
    ["Start", "date"],
    ["End", "date"],
    ["Amount", "money"],
  ]),
  synonyms: ["demo data", "example subscriptions", "test data"],
  compute: ({ customers, months, seed }) => sampleLedger(customers, months, seed),
  examples: [
    {
      about: "three customers over two years: one leaves, two expand",
      args: [3, 24],
      result: [
        ["Customer", "Start", "End", "Amount"],
        ["C0001", 45658, 45703, 90],
        ["C0003", 45658, "", 90],
        ["C0002", 45859, "", 450],
        ["C0003", 46252, "", 30],
        ["C0002", 46307, "", 100],
      ],
    },
    {
      about: "another seed, without the header",
      args: [2, 12, 5, false],
      result: [
        ["C0001", 45658, "", 100],
        ["C0002", 45666, "", 400],
        ["C0002", 45861, "", 50],
      ],
    },
    {
      about: "half a customer",
      args: [0.5, 12],
      result: { error: "#NUM!", says: "customers is 0.5, expected a whole number" },
    },
  ],
});
