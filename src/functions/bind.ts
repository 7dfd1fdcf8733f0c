import type { Cell, Metric, Table } from "../metrics/card";
import { impossible, MetricError, type ErrorKind } from "../records/metric-error";
import { readerOf } from "./read";

/** A metric as Excel calls it: arguments as cells, then an Invocation object; throws nothing but CustomFunctions.Error. */
export type ExcelFunction = (...args: unknown[]) => Cell | Cell[][];

/** Returns a metric as a function of cells that throws what the metric throws, for those who word errors themselves. */
export function evaluator(metric: Metric): ExcelFunction {
  const read = readerOf(metric);
  return (...args) => {
    const inputs = read(args);
    return present(metric.compute(inputs), metric, inputs);
  };
}

/** Returns the function that Excel calls for a metric. */
export function bind(metric: Metric): ExcelFunction {
  const evaluate = evaluator(metric);
  return (...args) => {
    try {
      return evaluate(...args);
    } catch (error) {
      throw excelError(error);
    }
  };
}

/** Returns a result in the shape Excel shows it in. */
function present(result: unknown, { returns }: Metric, { headers }: { headers?: boolean }): Cell | Cell[][] {
  switch (returns.shape) {
    case "value":
      return sound(result as Cell);
    case "row":
      return [(result as readonly Cell[]).map(sound)];
    case "labels":
      return (result as readonly Cell[]).map((cell, i) => [returns.columns[i][0], sound(cell)]);
    case "list":
      return (result as readonly Cell[][]).map((line) => line.map(sound));
    case "table": {
      const { header, rows } = Array.isArray(result)
        ? { header: returns.columns.map(([title]) => title), rows: result }
        : (result as Table);
      return (headers ? [header, ...rows] : rows).map((line) => line.map(sound));
    }
  }
}

/** Returns a cell that Excel shows as it is; a number beyond Excel's range is #NUM!. */
function sound(cell: Cell): Cell {
  if (typeof cell !== "number") return cell;
  if (!Number.isFinite(cell)) throw impossible("the result is no finite number");
  return cell === 0 ? 0 : cell;
}

const CODE_OF: Readonly<Record<ErrorKind, CustomFunctions.ErrorCode>> = {
  value: "#VALUE!" as CustomFunctions.ErrorCode,
  number: "#NUM!" as CustomFunctions.ErrorCode,
  division: "#DIV/0!" as CustomFunctions.ErrorCode,
  unavailable: "#N/A" as CustomFunctions.ErrorCode,
};

/** Returns the error Excel shows. CustomFunctions.Error exists only inside Excel, so it is looked up when needed. */
function excelError(error: unknown): CustomFunctions.Error {
  if (error instanceof MetricError) return new CustomFunctions.Error(CODE_OF[error.kind], error.message);
  const reason = error instanceof Error ? error.message : String(error);
  return new CustomFunctions.Error(CODE_OF.value, `not computed: ${reason}`);
}
