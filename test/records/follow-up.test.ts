import { observation } from "../../src/records/follow-up";
import { withoutZones, type Times } from "../../src/records/times";

const times = (...serials: number[]): Times => withoutZones(Float64Array.from(serials));

const STARTS = times(46023, 46030);

test("the latest date of all columns, blanks aside", () => {
  expect(observation(undefined, STARTS, times(NaN, 46041)).until).toBe(46041);
});

test("a given day wins, later or earlier", () => {
  expect(observation(46025, STARTS).until).toBe(46025);
  expect(observation(46100, STARTS).until).toBe(46100);
});

test("the end of the day where any date carries a time", () => {
  expect(observation(undefined, STARTS, times(46041.5, NaN)).until).toBe(46042);
  expect(observation(46025, times(46023.25)).until).toBe(46026);
});

test("a time that falls short of midnight by less than half a millisecond is midnight", () => {
  expect(observation(undefined, times(46022.99999999999))).toEqual({ lastDay: 46023, until: 46023 });
});

test("days are those of the clock as written", () => {
  const newYear = { clock: Float64Array.of(46022.875), instant: Float64Array.of(46023.083), zoned: Uint8Array.of(1) };
  expect(observation(undefined, newYear)).toEqual({ lastDay: 46022, until: 46023 });
});

test("the last day that counts is the day itself, with a time of day or without", () => {
  expect(observation(46025, STARTS).lastDay).toBe(46025);
  expect(observation(undefined, times(46041.5)).lastDay).toBe(46041);
});
