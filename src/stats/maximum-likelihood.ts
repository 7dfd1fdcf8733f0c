import { minimise, type Smooth } from "./bfgs";

/** A log-likelihood per observation of positive parameters: returns it and writes its derivatives. */
export type LogLikelihood = (parameters: Float64Array, derivatives: Float64Array) => number;

/** Parameters beyond e^±12 of their unit run away to 0 or infinity: the data do not determine them. */
const BOUND = 12;

/**
 * Returns the positive parameters of greatest likelihood, or undefined where the search does not converge.
 *
 * Searches the logarithms of the parameters from every start on `sample`, then from the best point on `all`; the two may be the same.
 */
export function mostLikely(
  sample: LogLikelihood,
  all: LogLikelihood,
  starts: readonly (readonly number[])[],
): Float64Array | undefined {
  const ends = starts.map((start) => minimise(ofLogarithms(sample), start.map(Math.log), BOUND));
  const best = ends.reduce((a, b) => (rank(b) < rank(a) ? b : a));
  const end =
    sample === all ? best : minimise(ofLogarithms(all), best.at, BOUND, best.converged ? best.inverse : undefined);
  return end.converged ? end.at.map(Math.exp) : undefined;

  function rank({ converged, value }: { converged: boolean; value: number }): number {
    return converged ? value : Number.isFinite(value) ? Number.MAX_VALUE : Infinity;
  }
}

/** Returns the negative log-likelihood as a function of the logarithms of the parameters. */
function ofLogarithms(likelihood: LogLikelihood): Smooth {
  return (logarithms, gradient) => {
    const parameters = logarithms.map(Math.exp);
    const value = likelihood(parameters, gradient);
    for (let i = 0; i < gradient.length; i++) gradient[i] *= -parameters[i];
    return -value;
  };
}
