/** Survey answers as a count per score: all that any survey metric needs, whatever the number of answers. */
export class Scores {
  /** @param counts answers per score, the first for `min`. */
  constructor(
    readonly min: number,
    readonly max: number,
    private readonly counts: ArrayLike<number>,
  ) {}

  /** Returns the number of answers. */
  get total(): number {
    return this.between(this.min, this.max);
  }

  /** Returns the number of answers from `low` to `high`, both included. */
  between(low: number, high: number): number {
    let n = 0;
    const last = Math.min(high, this.max) - this.min;
    for (let k = Math.max(low, this.min) - this.min; k <= last; k++) n += this.counts[k];
    return n;
  }

  /** Returns the number of answers at or below `high`. */
  upTo(high: number): number {
    return this.between(this.min, high);
  }

  /** Returns the number of answers at or above `low`. */
  from(low: number): number {
    return this.between(low, this.max);
  }

  /** Returns the mean score. */
  get mean(): number {
    let sum = 0;
    for (let k = 0; k <= this.max - this.min; k++) sum += k * this.counts[k];
    return this.min + sum / this.total;
  }

  /** Returns the same answers on the mirrored scale, where the lowest score is the highest. */
  mirrored(): Scores {
    return new Scores(this.min, this.max, Array.from(this.counts).reverse());
  }
}
