import { Rows } from "../../src/records/rows";
import { survivorsFrom } from "../../src/records/survivors";

const from = (...values: number[]) =>
  survivorsFrom(Float64Array.from(values), new Rows(values.length, values.length, 1));

test("counts, and their shares of the first", () => {
  const { counts, shares } = from(200, 150, 50);
  expect([[...counts], [...shares]]).toEqual([
    [200, 150, 50],
    [1, 0.75, 0.25],
  ]);
});

test("shares stand for a thousand customers", () => {
  expect([...from(1, 0.5, 0.25).counts]).toEqual([1000, 500, 250]);
});

test.each([
  ["a blank", [5, NaN, 3], "row 3 is blank: survivors need every age"],
  ["a negative number", [5, 3, -1], "row 4: survivors are negative"],
  ["a rise", [5, 3, 4], "row 4: survivors rise"],
  ["nobody at first", [0, 0, 0], "the survivors at age 0 are 0"],
  ["two ages", [5, 3], "survivors at fewer than 3 ages"],
  ["too many ages", Array(20_001).fill(1), "more than 20000 ages: use longer periods"],
])("%s is refused", (_name, values, message) => {
  expect(() => from(...values)).toThrow(message);
});
