import { mean } from "./sum";

/** Returns Pearson's correlation of two columns of one length; NaN where one of them does not vary. */
export function correlation(xs: Float64Array, ys: Float64Array): number {
  const meanX = mean(xs);
  const meanY = mean(ys);
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i] - meanX;
    const y = ys[i] - meanY;
    xx += x * x;
    yy += y * y;
    xy += x * y;
  }
  return xx === 0 || yy === 0 ? NaN : xy / Math.sqrt(xx * yy);
}
