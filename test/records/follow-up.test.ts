import { observation } from "../../src/records/follow-up";
import type { Waits } from "../../src/records/waits";
import { Rows } from "../../src/records/rows";
import { withoutZones, type Times } from "../../src/records/times";

const times = (...serials: number[]): Times => withoutZones(Float64Array.from(serials));
const NONE = { terms: false };
const follow = (starts: Times, ends = times(NaN, NaN)): Waits => ({
  rows: new Rows(starts.clock.length, starts.clock.length, 0),
  starts,
  ends,
  called: { start: "start", end: "end" },
});

const STARTS = times(46023, 46030);

test("the latest date of all columns, blanks aside", () => {
  expect(observation(undefined, follow(STARTS, times(NaN, 46041)), NONE).until).toBe(46041);
});

test("a given day wins, later or earlier", () => {
  expect(observation(46025, follow(STARTS), NONE).until).toBe(46025);
  expect(observation(46100, follow(STARTS), NONE).until).toBe(46100);
});

test("the end of the day where any date carries a time", () => {
  expect(observation(undefined, follow(STARTS, times(46041.5, NaN)), NONE).until).toBe(46042);
  expect(observation(46025, follow(times(46023.25)), NONE).until).toBe(46026);
});

test("a time that falls short of midnight by less than half a millisecond is midnight", () => {
  expect(observation(undefined, follow(times(46022.99999999999)), NONE)).toEqual({ lastDay: 46023, until: 46023 });
});

test("days are those of the clock as written", () => {
  const newYear = { clock: Float64Array.of(46022.875), instant: Float64Array.of(46023.083), zoned: Uint8Array.of(1) };
  expect(observation(undefined, follow(newYear), NONE)).toEqual({ lastDay: 46022, until: 46023 });
});

test("the last day that counts is the day itself, with a time of day or without", () => {
  expect(observation(46025, follow(STARTS), NONE).lastDay).toBe(46025);
  expect(observation(undefined, follow(times(46041.5)), NONE).lastDay).toBe(46041);
});
