/** Made-up chance that is the same at every run. */
export class Chance {
  constructor(private state: number) {}

  /** Returns a number from 0 up to 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** Returns a number around `middle`, at most `spread` of it away, nearer values being likelier. */
  around(middle: number, spread: number): number {
    return middle * (1 + spread * (this.next() + this.next() - 1));
  }

  /** Returns a whole number around `middle`, not below 0. */
  count(middle: number, spread: number): number {
    return Math.max(0, Math.round(this.around(middle, spread)));
  }

  /** Returns how many of `n` meet a chance of `share`. */
  some(n: number, share: number): number {
    let met = 0;
    for (let i = 0; i < n; i++) if (this.next() < share) met++;
    return met;
  }

  /** Returns one of the choices. */
  pick<T>(choices: readonly T[]): T {
    return choices[Math.floor(this.next() * choices.length)];
  }
}
