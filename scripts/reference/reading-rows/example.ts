import { functions } from "../../../src/functions/all";
import { evaluator } from "../../../src/functions/bind";
import { diagnose } from "../../../src/functions/diagnose/diagnose";
import type { Metric } from "../../../src/metrics/card";
import { MetricError } from "../../../src/records/metric-error";

/** A cell of an example: a day stands for the number by which Excel keeps a date. */
export type ExampleCell = string | number | boolean | null | { readonly day: string };

/** Cells of one or more ranges of a function; what is not given is a plain value. */
export type ExampleCells = Readonly<Record<string, readonly ExampleCell[]>>;

/** Cells that a function is given, and what to look at in them. */
export interface ReadingExample {
  readonly id: string;
  readonly cells: ExampleCells;
}

const PLAIN_DAY = 45_292;

/** Returns the function of an id. */
export function metricOf(id: string): Metric {
  const metric = functions.find((candidate) => candidate.id === id);
  if (!metric) throw new Error(`no function ${id}`);
  return metric;
}

/** Returns the arguments of an example as Excel passes them. */
export function argumentsOf({ id, cells }: ReadingExample): unknown[] {
  const { parameters } = metricOf(id);
  const unknown = Object.keys(cells).filter((name) => !(name in parameters));
  if (unknown.length > 0) throw new Error(`${id} has no parameter ${unknown.join(", ")}`);
  const length = Math.max(...Object.values(cells).map((column) => column.length));
  return Object.entries(parameters).map(([name, { optional, reading }]) => {
    if (name in cells) {
      const passed = cells[name].map(passedCell);
      return reading.shape === "column" || reading.shape === "scores" ? passed.map((cell) => [cell]) : passed[0];
    }
    if (optional) return null;
    if (reading.shape === "column" && reading.traits.open) return Array.from({ length }, () => [null]);
    if (reading.shape === "date") return PLAIN_DAY;
    const of = reading.shape === "column" ? reading.of : reading.shape;
    // One number for each row, so that no total of the rows above is among them.
    return Array.from({ length }, (_, row) => [
      of === "date" || of === "day" ? PLAIN_DAY + row : of === "id" ? `C${row + 1}` : of === "outcome" ? true : row + 1,
    ]);
  });
}

function passedCell(cell: ExampleCell): string | number | boolean | null {
  return typeof cell === "object" && cell !== null
    ? Math.round((Date.parse(`${cell.day}Z`) - Date.UTC(1899, 11, 30)) / 86_400_000)
    : cell;
}

/** Returns what the function makes of the cells, in the words of DIAGNOSE: a sentence for each cell that is not plainly read. */
export function outcomes(example: ReadingExample): readonly string[] {
  const findings = diagnose(metricOf(example.id), argumentsOf(example)).findings.filter(
    ({ happening }) => happening !== "warning",
  );
  const refused = findings.filter(({ happening }) => happening === "refused");
  // A row that is refused says all; that no data is left then says nothing new.
  const about = findings.some(({ row }) => row > 0) ? findings.filter(({ row }) => row > 0) : findings;
  const columns = Object.keys(example.cells);
  const rows = Math.max(...Object.values(example.cells).map((cells) => cells.length));
  return (refused.some(({ row }) => row > 0) || about === findings ? about : [...refused, ...about])
    .filter(({ parameter, happening }) => happening === "refused" || columns.includes(parameter))
    .filter(({ row, happening }) => happening === "refused" || !refused.some((other) => [0, row].includes(other.row)))
    .map(({ parameter, row, says }) =>
      [[columns.length > 1 ? parameter : "", rows > 1 && row > 0 ? `row ${row}` : ""].filter(Boolean).join(", "), says]
        .filter(Boolean)
        .join(": "),
    );
}

/** Returns what the function gives for the cells, its error in words. */
export function result(example: ReadingExample): string {
  try {
    const value = evaluator(metricOf(example.id))(...argumentsOf(example));
    return [value].flat(2).join(" · ");
  } catch (error) {
    if (error instanceof MetricError) return `refused: ${error.message}`;
    throw error;
  }
}
