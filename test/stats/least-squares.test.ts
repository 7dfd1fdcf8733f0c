import { leastSquares } from "../../src/stats/least-squares";
import { twoSidedPOfT, twoSidedT } from "../../src/stats/t";

// NIST StRD, Norris: https://www.itl.nist.gov/div898/strd/lls/data/LINKS/DATA/Norris.dat
const norrisY = [
  0.1, 338.8, 118.1, 888.0, 9.2, 228.1, 668.5, 998.5, 449.1, 778.9, 559.2, 0.3, 0.1, 778.1, 668.8, 339.3, 448.9, 10.8,
  557.7, 228.3, 998.0, 888.8, 119.6, 0.3, 0.6, 557.6, 339.3, 888.0, 998.5, 778.9, 10.2, 117.6, 228.9, 668.4, 449.2, 0.2,
];
const norrisX = [
  0.2, 337.4, 118.2, 884.6, 10.1, 226.5, 666.3, 996.3, 448.6, 777.0, 558.2, 0.4, 0.6, 775.5, 666.9, 338.0, 447.5, 11.6,
  556.0, 228.1, 995.8, 887.6, 120.2, 0.3, 0.3, 556.8, 339.1, 887.2, 999.0, 779.0, 11.1, 118.3, 229.2, 669.1, 448.9, 0.5,
];

test("NIST StRD Norris to twelve digits", () => {
  const line = leastSquares(norrisX, norrisY);
  expect(line.slope).toBeCloseTo(1.00211681802045, 12);
  expect(line.intercept).toBeCloseTo(-0.262323073774029, 11);
  expect(line.standardError).toBeCloseTo(0.429796848199937e-3, 14);
  expect(line.rSquared).toBeCloseTo(0.999993745883712, 13);
  expect(line.degreesOfFreedom).toBe(34);
});

test("points on a line leave no error", () => {
  const x = [0.1, 0.2, 0.3, 0.7];
  const line = leastSquares(
    x,
    x.map((v) => 3 * v - 0.1),
  );
  expect(line.slope).toBeCloseTo(3, 13);
  expect(line.standardError).toBe(0);
  expect(line.rSquared).toBe(1);
});

test("Student's t as tables print it", () => {
  expect(twoSidedT(0.95, 10)).toBeCloseTo(2.228, 3);
  expect(twoSidedT(0.99, 1)).toBeCloseTo(63.657, 3);
  expect(twoSidedPOfT(2.228139, 10)).toBeCloseTo(0.05, 6);
  expect(twoSidedPOfT(Infinity, 3)).toBe(0);
});
