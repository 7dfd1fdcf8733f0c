/** The finest step of the trapezoidal rule; a beta distribution narrower than that resolves is none we can average over. */
const FINEST = 2 ** -12;

/** With fewer nodes that matter the rule steps over the distribution, and two rounds may agree on a wrong figure. */
const LEAST_NODES = 20;

/** Sums over the nodes that matter: of the weights, of the weights times the function, and how many they are. */
interface Sums {
  weight: number;
  value: number;
  nodes: number;
}

/**
 * Returns the mean of a function of p over a beta distribution of p with a and b; NaN where it takes too long.
 *
 * The function is given by its logarithm as a function of ln p, so that p may be smaller than any number there is. Double-exponential
 * quadrature (Takahasi and Mori, Publications RIMS 9, 1974): p = 1/(1 + e^(−π·sinh x)), for which features at p near 0 are as wide as others.
 */
export function betaMean(a: number, b: number, logOf: (logP: number) => number): number {
  const start = Math.asinh(Math.log(a / b) / Math.PI);
  const peak = logWeight(a, b, start);
  const sums: Sums = { weight: 0, value: 0, nodes: 0 };
  const add = (x: number): boolean => {
    const log = logWeight(a, b, x) - peak;
    const weight = Math.exp(log);
    const value = Math.exp(log + logOf(logShare(x)));
    sums.weight += weight;
    sums.value += value;
    const matters = weight > 1e-18 * sums.weight || value > 1e-18 * sums.value;
    if (matters) sums.nodes++;
    return matters;
  };
  // Rounding of the logarithms grows with a and b.
  const tolerance = Math.max(1e-13, 4e-16 * (a + b));
  let mean = NaN;
  for (let step = 1 / 4; step >= FINEST; step /= 2) {
    // From the second round on only the nodes in between are new.
    const [first, between] = step === 1 / 4 ? [0, step] : [step, 2 * step];
    for (let x = first; add(start + x);) x += between;
    for (let x = first === 0 ? between : first; add(start - x);) x += between;
    const next = sums.value / sums.weight;
    if (sums.nodes >= LEAST_NODES && Math.abs(next - mean) <= tolerance * Math.abs(next)) return next;
    if (!Number.isFinite(next)) return NaN;
    mean = next;
  }
  return NaN;
}

/** Returns ln p at a node. */
function logShare(x: number): number {
  const logOdds = Math.PI * Math.sinh(x);
  return Math.min(logOdds, 0) - Math.log1p(Math.exp(-Math.abs(logOdds)));
}

/** Returns the logarithm of the density at a node, times dp/dx, but for a constant. */
const logWeight = (a: number, b: number, x: number): number =>
  a * logShare(x) + b * logShare(-x) + Math.log(Math.cosh(x));
