/**
 * Returns a source of uniform numbers in [0, 1), the same for the same seed on every machine: mulberry32 (Tommy Ettinger, 2017), 32 bits of state.
 *
 * For made-up data only.
 */
export function uniform(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
  };
}
