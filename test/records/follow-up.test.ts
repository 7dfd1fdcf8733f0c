import { observedUntil } from "../../src/records/follow-up";

const STARTS = Float64Array.of(46023, 46030);

test("the latest date of all columns, blanks aside", () => {
  expect(observedUntil(undefined, STARTS, Float64Array.of(NaN, 46041))).toBe(46041);
});

test("a given day wins, later or earlier", () => {
  expect(observedUntil(46025, STARTS)).toBe(46025);
  expect(observedUntil(46100, STARTS)).toBe(46100);
});

test("the end of the day where any date carries a time", () => {
  expect(observedUntil(undefined, STARTS, Float64Array.of(46041.5, NaN))).toBe(46042);
  expect(observedUntil(46025, Float64Array.of(46023.25))).toBe(46026);
});
