import type { Metric } from "../../metrics/card";
import { placeOfRow, type Place, type Source } from "./area";
import { isScalar } from "./argument-values";

/** A row that a message speaks of. */
export interface RowMention {
  /** Where in the message its number ends. */
  readonly end: number;
  readonly place: Place;
}

// What a cell holds stands in quotes, and may look like anything.
const MENTION = /'.*'|(?:\b(\w+), )?\brow (\d+)\b/g;

/** Returns the rows that a function's message names, such as `scores, row 17: …`, with the cells they are. */
export function mentionsOf(message: string, metric: Metric, sources: ReadonlyMap<string, Source>): RowMention[] {
  let parameter: string | undefined;
  return [...message.matchAll(MENTION)].flatMap((match) => {
    const [whole, name, row] = match;
    if (row === undefined) return [];
    if (name !== undefined && name in metric.parameters) parameter = name;
    const place = placeIn(sources, metric, parameter, Number(row));
    return place ? [{ end: match.index + whole.length, place }] : [];
  });
}

/** Returns the cell of a row of a parameter; of the first range where no parameter is named, since the row is the same in all that go together. */
export function placeIn(
  sources: ReadonlyMap<string, Source>,
  metric: Metric,
  parameter: string | undefined,
  row: number,
): Place | undefined {
  const source = parameter ? sources.get(parameter) : firstRange(sources, metric);
  return source && placeOfRow(source, row);
}

/** Returns where the first range of a function stands. */
export function firstRange(sources: ReadonlyMap<string, Source>, metric: Metric): Source | undefined {
  return [...sources].find(([name]) => !isScalar(metric.parameters[name].reading))?.[1];
}
