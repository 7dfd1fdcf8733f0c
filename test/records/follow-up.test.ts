import { observation } from "../../src/records/follow-up";

const STARTS = Float64Array.of(46023, 46030);

test("the latest date of all columns, blanks aside", () => {
  expect(observation(undefined, STARTS, Float64Array.of(NaN, 46041)).until).toBe(46041);
});

test("a given day wins, later or earlier", () => {
  expect(observation(46025, STARTS).until).toBe(46025);
  expect(observation(46100, STARTS).until).toBe(46100);
});

test("the end of the day where any date carries a time", () => {
  expect(observation(undefined, STARTS, Float64Array.of(46041.5, NaN)).until).toBe(46042);
  expect(observation(46025, Float64Array.of(46023.25)).until).toBe(46026);
});

test("the last day that counts is the day itself, with a time of day or without", () => {
  expect(observation(46025, STARTS).lastDay).toBe(46025);
  expect(observation(undefined, Float64Array.of(46041.5)).lastDay).toBe(46041);
});
