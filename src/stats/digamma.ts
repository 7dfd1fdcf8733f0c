/**
 * Returns ψ(x), the derivative of ln Γ, for x > 0.
 *
 * Abramowitz & Stegun (1964): the recurrence 6.3.5 up to 10, from there the asymptotic series 6.3.18.
 */
export function digamma(x: number): number {
  let shifted = x;
  let below = 0;
  for (; shifted < 10; shifted++) below += 1 / shifted;
  const s = 1 / (shifted * shifted);
  const series =
    s * (1 / 12 - s * (1 / 120 - s * (1 / 252 - s * (1 / 240 - s * (1 / 132 - s * (691 / 32760 - s / 12))))));
  return Math.log(shifted) - 0.5 / shifted - series - below;
}
