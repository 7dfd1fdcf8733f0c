/** A sum that carries what each addition rounds away (Neumaier's variant of Kahan's, ZAMM 54, 1974). */
export class Sum {
  private total = 0;
  private lost = 0;

  add(x: number): void {
    const next = this.total + x;
    this.lost += Math.abs(this.total) >= Math.abs(x) ? this.total - next + x : x - next + this.total;
    this.total = next;
  }

  get value(): number {
    return this.total + this.lost;
  }
}

/** Returns the compensated sum of the values; 0 without any. */
export function sum(values: ArrayLike<number>): number {
  const total = new Sum();
  for (let i = 0; i < values.length; i++) total.add(values[i]);
  return total.value;
}

/** Returns the mean of the values; NaN without any. */
export function mean(values: ArrayLike<number>): number {
  return sum(values) / values.length;
}
