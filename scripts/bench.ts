/** Prints how the built functions compare with a bare loop over the same cells: medians of interleaved runs in one process. A word limits it to the cases that name it. */
import { cases } from "./bench-cases";

type Work = () => unknown;

const RUNS = 9;

function seconds(work: Work): number {
  const start = process.hrtime.bigint();
  const result = work();
  const took = Number(process.hrtime.bigint() - start) / 1e9;
  if (result === undefined) throw new Error("the work gave no result");
  return took;
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1];

/** Returns the median seconds of each work, all run in turn so that a slow moment hits them alike. */
function medians(works: readonly Work[], runs = RUNS): number[] {
  const times = works.map((): number[] => []);
  for (const work of works) work();
  for (let run = 0; run < runs; run++) {
    // No forced collection in between: it would throw away compiled code that Excel keeps.
    works.forEach((work, i) => times[i].push(seconds(work)));
  }
  return times.map(median);
}

/** Returns the megabytes a call allocates beyond its input, what it has let go of again included. */
function megabytes(work: Work): number {
  globalThis.gc?.();
  const before = process.memoryUsage();
  const kept = work();
  const after = process.memoryUsage();
  if (kept === undefined) throw new Error("the work gave no result");
  return (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1e6;
}

const fixed = (number: number, digits: number, width: number): string => number.toFixed(digits).padStart(width);

console.log(`${"".padEnd(46)}  base ms     ms   ratio   aim  naive  t(10n)/t(n)    MB`);
const wanted = process.argv[2] ?? "";
for (const { name, base, work, naive, tenth, aim } of cases()) {
  if (!name.includes(wanted)) continue;
  const works = [base, work, ...(naive ? [naive] : []), ...(tenth ? [tenth] : [])];
  const times = medians(works, naive ? 5 : RUNS);
  const [baseTime, time] = times;
  const naiveTime = naive ? times[2] : undefined;
  const tenthTime = tenth ? times[times.length - 1] : undefined;
  console.log(
    [
      name.padEnd(46),
      fixed(baseTime * 1000, 1, 9),
      fixed(time * 1000, 1, 7),
      fixed(time / baseTime, 2, 7),
      aim === undefined ? "     " : fixed(aim, 1, 5),
      naiveTime === undefined ? "      " : fixed(naiveTime / baseTime, 1, 6),
      tenthTime === undefined ? "            " : fixed(time / tenthTime, 1, 12),
      fixed(megabytes(work), 1, 6),
    ].join(" "),
  );
}
