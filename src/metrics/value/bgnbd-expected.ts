import { historiesFrom } from "../../records/histories";
import { unavailable, unusable } from "../../records/metric-error";
import type { Rows } from "../../records/rows";
import { expectedPurchases, furtherPurchases, probabilityAlive, type BgNbd } from "../../stats/bg-nbd";
import { aligned } from "../aligned";
import { list, metric, type Cell } from "../card";
import { column, count } from "../parameters";
import { bgNbdFrom, bgNbdParameters } from "./model-parameters";

/** The columns of the customers to predict, or none for somebody new. */
interface Customers {
  readonly rows: Rows;
  readonly frequency: Float64Array | undefined;
  readonly recency: Float64Array | undefined;
  readonly age: Float64Array | undefined;
}

/** Returns the purchases expected within `horizon`: one figure for somebody new, or a column of them, one per customer. */
export function bgNbdExpected(
  model: BgNbd,
  horizon: number,
  { rows, frequency, recency, age }: Customers,
): (readonly Cell[])[] {
  if (!frequency && !recency && !age) return [[known(expectedPurchases(model, horizon))]];
  if (!frequency || !recency || !age) throw unusable("frequency, recency and age go together: pass all three or none");
  const past = historiesFrom({ rows, frequency, recency, age });
  const ifAlive = furtherPurchases(model, horizon);
  return aligned(rows, 1, (i) => {
    const { frequency: x, recency: tx, age: T } = past;
    return [known(probabilityAlive(model, x[i], tx[i], T[i]) * ifAlive(x[i], T[i]))];
  });
}

function known(expected: number): number {
  if (Number.isNaN(expected)) throw unavailable("did not converge: the horizon is too long for these parameters");
  return expected;
}

export default metric({
  id: "BGNBD.EXPECTED",
  title: "Expected purchases",
  summary:
    "Purchases to expect within a time: of a new customer, or of each customer from frequency, recency and age (BG/NBD model).",
  definition:
    "With the model of BGNBD.FIT. Without a history it is the repeat purchases of a new customer in the time; with one, the further purchases of that customer, the chance of having left already included. Horizon, recency and age are in the unit the model was fitted in.",
  formula: "E[Y(t)] = (a+b+x−1)/(a−1) · (1 − ((α+T)/(α+T+t))^(r+x) · ₂F₁(r+x, b+x; a+b+x−1; t/(α+T+t))) · P(alive)",
  source: 'Fader, Hardie & Lee, "Counting Your Customers" the Easy Way, Marketing Science 24, 2005',
  parameters: {
    parameters: bgNbdParameters,
    horizon: count("Time to look ahead, in the unit of the model."),
    frequency: column("number", "Repeat purchases of each customer; leave all three out for somebody new.", {
      optional: true,
      quantity: "count",
    }),
    recency: column("number", "Time from the first to the last purchase of each customer.", {
      optional: true,
      quantity: "count",
    }),
    age: column("number", "Time from the first purchase of each customer to now.", {
      optional: true,
      quantity: "count",
    }),
  },
  returns: list(["Expected purchases", "number"]),
  better: "higher",
  synonyms: ["purchase forecast", "BTYD", "conditional expectation", "future transactions"],
  compute: ({ parameters, horizon, ...customers }) => bgNbdExpected(bgNbdFrom(parameters), horizon, customers),
  examples: [
    {
      about: "39 weeks of CDNOW's customer with x = 2, tx = 30.43, T = 38.86, as printed",
      args: [[0.243, 4.414, 0.793, 2.426], 39, 2, 30.43, 38.86],
      result: [[1.226]],
      decimals: 3,
    },
    {
      about: "39 weeks of a new customer, with ₂F₁ from another library",
      args: [[[0.243, 4.414, 0.793, 2.426, -9582.4]], 39],
      result: [[1.196723193321]],
      decimals: 11,
    },
    {
      about: "a blank row stays blank, a header gives no row",
      args: [[0.243, 4.414, 0.793, 2.426], 39, ["x", 0, null, 26], ["tx", 0, null, 30.86], ["T", 38.86, 5, 31]],
      result: [[0.195098052011], [""], [20.749726140857]],
      decimals: 10,
    },
    {
      about: "frequency alone",
      args: [[0.243, 4.414, 0.793, 2.426], 39, 2],
      result: { error: "#VALUE!", says: "go together" },
    },
    {
      about: "a parameter is missing",
      args: [[0.243, 4.414, 0.793], 39],
      result: { error: "#VALUE!", says: "parameters: b is blank" },
    },
    { about: "a time that runs backwards", args: [[0.243, 4.414, 0.793, 2.426], -1], result: { error: "#NUM!" } },
  ],
});
