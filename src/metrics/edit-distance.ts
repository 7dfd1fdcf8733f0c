/** Returns whether two words differ by a slip of the fingers at most: one letter wrong, missing, too many or swapped with its neighbour; two from eight letters on. */
export function isNearly(typed: string, meant: string): boolean {
  const most = typed.length >= 8 ? 2 : typed.length >= 4 ? 1 : 0;
  if (Math.abs(typed.length - meant.length) > most) return false;
  return distance(typed, meant) <= most;
}

/** Returns the word that is nearest to the typed one, the first of several. */
export function nearest(typed: string, words: readonly string[]): string {
  // What is longer than any word is equally far from all by what is too much.
  const longest = Math.max(...words.map(({ length }) => length));
  const distances = words.map((word) => distance(typed.slice(0, longest), word));
  return words[distances.indexOf(Math.min(...distances))];
}

/** Returns the restricted Damerau-Levenshtein distance: how many letters to change, add, drop or swap with a neighbour to make one word of the other. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const line = [i];
    for (let j = 1; j <= b.length; j++) {
      line[j] = Math.min(last[j] + 1, line[j - 1] + 1, last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        line[j] = Math.min(line[j], beforeLast[j - 2] + 1);
    }
    beforeLast = last;
    last = line;
  }
  return last[b.length];
}
