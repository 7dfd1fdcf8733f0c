import { withCounters } from "./step-counter";

const stepsOf = (source: string): number => {
  let steps = 0;
  new Function("countStep", withCounters(source))(() => steps++);
  return steps;
};

test.each([
  ["for (let i = 0; i < 5; i++) {}", 5],
  ["for (let i = 0; i < 5; i++);", 5],
  ["let n = 3; while (n--) if (n) continue; else break;", 3],
  ["let n = 3; do n--; while (n);", 3],
  ["for (const x of [1, 2]) for (const y in { a: 1, b: 2 }) x + y;", 6],
  ["[1, 2, 3].map((x) => x + 1);", 3],
  ["const f = (a) => (b) => ({ a, b }); f(1)(2);", 2],
  ['function f() { "use strict"; return this; } if (f() !== undefined) throw new Error("no longer strict"); ', 1],
  ["class A { constructor() { this.x = 1; } get y() { return 2; } } new A().y;", 2],
])("%s takes %d steps", (source, steps) => {
  expect(stepsOf(source)).toBe(steps);
});
