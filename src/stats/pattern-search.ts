/** A point of the unit square. */
export type Point = readonly [number, number];

/** The coordinates that are given; the others are free. */
export type Fixed = readonly [number | undefined, number | undefined];

const GRID = 10;
const STARTS = 2;
const FIRST_STEP = 0.5 / GRID;
const LAST_STEP = 1e-9;

/**
 * Returns the point of the unit square where the function is least: the best points of a grid, each followed downhill by Hooke and Jeeves' search.
 *
 * Hooke and Jeeves, Journal of the ACM 8 (1961) 212–229. A fixed coordinate is given as its value; the function need not be smooth.
 */
export function leastOnUnitSquare(of: (point: Point) => number, fixed: Fixed): Point {
  const starts = gridOf(fixed).map((point) => ({ point, value: of(point) }));
  starts.sort((a, b) => a.value - b.value);
  const found = starts.slice(0, STARTS).map((start) => descend(of, start, fixed));
  return found.reduce((best, other) => (other.value < best.value ? other : best)).point;
}

/** Returns the point of the unit square where the function is least downhill from a start; the search of `leastOnUnitSquare` without its grid. */
export function downhillFrom(start: Point, of: (point: Point) => number, fixed: Fixed): Point {
  return descend(of, { point: start, value: of(start) }, fixed).point;
}

interface Visited {
  readonly point: Point;
  readonly value: number;
}

function gridOf([a, b]: Fixed): Point[] {
  const marks = Array.from({ length: GRID + 1 }, (_, i) => i / GRID);
  return (a === undefined ? marks : [a]).flatMap((u) => (b === undefined ? marks : [b]).map((v): Point => [u, v]));
}

function descend(of: (point: Point) => number, start: Visited, fixed: Fixed): Visited {
  let base = start;
  for (let step = FIRST_STEP; step > LAST_STEP; step /= 2) {
    for (let next = explore(of, base, step, fixed); next.value < base.value; next = explore(of, base, step, fixed)) {
      const leap: Point = [within(2 * next.point[0] - base.point[0]), within(2 * next.point[1] - base.point[1])];
      base = next;
      const beyond = explore(of, { point: leap, value: of(leap) }, step, fixed);
      if (beyond.value < base.value) base = beyond;
    }
  }
  return base;
}

/** Returns the best point a step along each free axis leads to, or the point itself. */
function explore(of: (point: Point) => number, from: Visited, step: number, fixed: Fixed): Visited {
  let best = from;
  for (const axis of [0, 1] as const) {
    if (fixed[axis] !== undefined) continue;
    for (const move of [step, -step]) {
      const moved = within(best.point[axis] + move);
      const point: Point = axis === 0 ? [moved, best.point[1]] : [best.point[0], moved];
      const value = of(point);
      if (value < best.value) {
        best = { point, value };
        break;
      }
    }
  }
  return best;
}

const within = (x: number): number => Math.min(1, Math.max(0, x));
