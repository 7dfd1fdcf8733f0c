import { impossible, unusable } from "../../records/metric-error";
import type { BgNbd } from "../../stats/bg-nbd";
import type { GammaGamma } from "../../stats/gamma-gamma";
import { column } from "../parameters";

/** The columns of RFM that the models of repeat purchases take. */
export const historyColumns = {
  frequency: column("number", "Repeat purchases of each customer: purchases after the first.", { quantity: "count" }),
  recency: column("number", "Time from the first to the last purchase of each customer; any unit.", {
    quantity: "count",
  }),
  age: column("number", "Time from the first purchase of each customer to now, in the same unit.", {
    quantity: "count",
  }),
};

/** The four parameters of a BG/NBD model as a range. */
export const bgNbdParameters = column(
  "number",
  "Parameters r, alpha, a, b: the first four cells, so the row of BGNBD.FIT will do.",
  {
    alone: true,
    blank: "keep",
  },
);

/** The three parameters of a gamma-gamma model as a range. */
export const gammaGammaParameters = column(
  "number",
  "Parameters p, q, v: the first three cells, so the row of GAMMAGAMMA.FIT will do.",
  {
    alone: true,
    blank: "keep",
  },
);

/** Returns the BG/NBD model of the first four cells; a missing one is #VALUE!, one not above 0 #NUM!. */
export function bgNbdFrom(cells: Float64Array): BgNbd {
  const [r, alpha, a, b] = positive(cells, ["r", "alpha", "a", "b"]);
  return { r, alpha, a, b };
}

/** Returns the gamma-gamma model of the first three cells; a missing one is #VALUE!, one not above 0 and a q not above 1 #NUM!. */
export function gammaGammaFrom(cells: Float64Array): GammaGamma {
  const [p, q, v] = positive(cells, ["p", "q", "v"]);
  if (q <= 1) throw impossible(`parameters: q is ${q}, expected above 1`);
  return { p, q, v };
}

function positive(cells: Float64Array, names: readonly string[]): Float64Array {
  names.forEach((name, i) => {
    if (i >= cells.length || Number.isNaN(cells[i]))
      throw unusable(`parameters: ${name} is blank, expected ${names.join(", ")}`);
    if (cells[i] <= 0) throw impossible(`parameters: ${name} is ${cells[i]}, expected above 0`);
  });
  return cells;
}
