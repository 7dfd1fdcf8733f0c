import {
  ArrayValueObject,
  AsyncObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { AddIn } from "./add-in";
import { handOver, isLarge, type CallProgress, type FunctionsBeside } from "./calls-beside";
import type { CellValue } from "./cell-content";
import { CustomFunctionsError, type CellFunction } from "./custom-functions-global";
import { ArgumentError, asScalar, isOmitted, readMatrix, type Argument } from "./function-arguments";
import type { BlankCell, FunctionMetadata, ParameterMetadata } from "./function-metadata";

/** Where a function is called from, and why its last call failed. */
export interface CallReport {
  sheetId: string;
  row: number;
  column: number;
  failure?: { code: string; message: string };
}

/** Excel's limit of arguments in a call. */
const MOST_ARGUMENTS = 253;

type CallArgument = CellValue | CellValue[][];

/** A function of functions.json as Univer's formula engine runs it, called the way Excel would call it. */
export class CustomFunctionExecutor extends BaseFunction {
  override needsReferenceObject = true;
  // Excel refuses a wrong number of arguments itself; here `calculate` does, with the parameter's name.
  override minParams = -1;
  override maxParams = -1;
  /** Whether whoever calls waits for a result that comes later. */
  mayWait = false;

  constructor(
    name: string,
    private readonly metadata: FunctionMetadata,
    private readonly fn: CellFunction,
    private readonly blank: BlankCell,
    private readonly addIn: AddIn,
    private readonly report: (call: CallReport) => void,
    private readonly beside?: FunctionsBeside,
    private readonly progress: CallProgress = () => {},
  ) {
    super(name);
  }

  override calculate(...args: BaseValueObject[]): BaseValueObject {
    if (this.subUnitId && this.addIn.isUnknownAt(this.subUnitId, this.row, this.column))
      return ErrorValueObject.create(ErrorType.NAME);
    const { subUnitId, row, column } = this;
    const ended = (failure?: CallReport["failure"]) => {
      if (subUnitId) this.report({ sheetId: subUnitId, row, column, failure });
    };
    if (this.mayWait && this.beside && this.runsBeside(args)) {
      const result = this.callBeside(this.beside, args).then((value) => (ended(), value));
      return new AsyncObject(result.catch((thrown: unknown) => failed(thrown, ended))) as never;
    }
    try {
      const result = this.call(args);
      ended();
      return result;
    } catch (thrown) {
      return failed(thrown, ended);
    }
  }

  /** Only what is large goes elsewhere, and only where the function takes it as a whole. */
  private runsBeside(args: Argument[]): boolean {
    const { parameters } = this.metadata;
    return (
      args.length <= parameters.length &&
      args.some(isLarge) &&
      args.every((argument, index) => parameters[index].dimensionality === "matrix" || !isBlock(argument))
    );
  }

  private async callBeside(beside: FunctionsBeside, args: Argument[]): Promise<BaseValueObject> {
    const { parameters, id } = this.metadata;
    const large = args.filter(isLarge).length;
    const call = beside.begin(id);
    // All that is small first: by the time the large ranges are read, Univer may have gone on.
    parameters.forEach((parameter, index) => {
      if (!isLarge(args[index])) call.value(index, this.argument(parameter, args[index]));
    });
    let done = 0;
    for (const [index, argument] of args.entries()) {
      if (!isLarge(argument)) continue;
      await handOver(call, index, argument, this.blankFor(parameters[index]), (read) =>
        this.progress(String(this.name), (done + read) / large),
      );
      done++;
    }
    return resultValue(await call.result());
  }

  private call(args: Argument[]): BaseValueObject {
    const slots = this.slots(args.length);
    const values = slots.map((parameter, index) => this.argument(parameter, args[index]));
    const lifted = values.flatMap((value, index) =>
      value !== null && Array.isArray(value) && slots[index].dimensionality !== "matrix" ? [index] : [],
    );
    if (lifted.length === 0) return resultValue(this.invoke(values));
    return this.lift(slots, values, lifted);
  }

  /** The parameter that each argument is for; a repeating one takes all that follow. */
  private slots(count: number): ParameterMetadata[] {
    const { parameters } = this.metadata;
    const last = parameters.at(-1);
    if (count > (last?.repeating ? MOST_ARGUMENTS : parameters.length)) {
      const most = last?.repeating ? `at most ${MOST_ARGUMENTS}` : parameters.length;
      throw new CustomFunctionsError(ErrorType.VALUE, `${this.name} takes ${most} arguments, found ${count}`);
    }
    if (!last?.repeating) return parameters;
    const single = parameters.slice(0, -1);
    const least = last.optional ? 0 : 1;
    return [...single, ...new Array<ParameterMetadata>(Math.max(count - single.length, least)).fill(last)];
  }

  private argument(parameter: ParameterMetadata, argument: Argument | undefined): CallArgument {
    if (isOmitted(argument)) {
      if (argument === undefined && !parameter.optional) {
        throw new CustomFunctionsError(ErrorType.VALUE, `${this.name} needs ${parameter.name}`);
      }
      return parameter.optional || parameter.dimensionality === "matrix" ? null : asScalar(this.blank, parameter);
    }
    const matrix = readMatrix(argument!, this.blankFor(parameter));
    if (parameter.dimensionality === "matrix") return matrix;
    return matrix.length === 1 && matrix[0].length === 1 ? asScalar(matrix[0][0], parameter) : matrix;
  }

  private blankFor(parameter: ParameterMetadata): BlankCell {
    return parameter.dimensionality === "matrix" || (parameter.type ?? "any") === "any" ? this.blank : null;
  }

  /** Excel calls a function once per element where a range stands for a single value, and spills the results. */
  private lift(slots: ParameterMetadata[], values: CallArgument[], lifted: number[]): BaseValueObject {
    const matrices = lifted.map((index) => values[index] as CellValue[][]);
    const rowCount = Math.max(...matrices.map((matrix) => matrix.length));
    const columnCount = Math.max(...matrices.map((matrix) => matrix[0].length));
    const results = Array.from({ length: rowCount }, (_, r) =>
      Array.from({ length: columnCount }, (_, c) => {
        try {
          const element = [...values];
          lifted.forEach((index, at) => {
            element[index] = asScalar(pick(matrices[at], r, c), slots[index]);
          });
          const result = this.invoke(element);
          return single(Array.isArray(result) ? (result as unknown[][])[0]?.[0] : result);
        } catch (thrown) {
          return ErrorValueObject.create(
            (thrown instanceof ArgumentError ? thrown.error : thrownError(thrown).code) as ErrorType,
          );
        }
      }),
    );
    return block(results);
  }

  /** Excel passes the arguments of a repeating parameter as one array, and the invocation after all. */
  private invoke(values: CallArgument[]): unknown {
    const invocation = { functionName: this.metadata.id };
    const { parameters } = this.metadata;
    const single = parameters.at(-1)?.repeating ? parameters.length - 1 : parameters.length;
    const args = single < parameters.length ? [...values.slice(0, single), values.slice(single)] : values;
    return (this.fn as (...args: unknown[]) => unknown)(...args, invocation);
  }
}

function failed(thrown: unknown, ended: (failure?: CallReport["failure"]) => void): BaseValueObject {
  const error = thrown instanceof ArgumentError ? { code: thrown.error, message: "" } : thrownError(thrown);
  ended(error.message ? error : undefined);
  return ErrorValueObject.create(error.code as ErrorType);
}

/** Whether an argument has more than one cell. */
function isBlock(argument: Argument): boolean {
  if (!argument.isReferenceObject()) return (argument as BaseValueObject).isArray();
  const { startRow, endRow, startColumn, endColumn } = (argument as BaseReferenceObject).getRangePosition();
  return startRow !== endRow || startColumn !== endColumn;
}

function pick(matrix: CellValue[][], r: number, c: number): CellValue {
  const line = matrix.length === 1 ? matrix[0] : matrix[r];
  if (!line || (line.length > 1 && c >= line.length)) throw new ArgumentError(ErrorType.NA);
  return line.length === 1 ? line[0] : line[c];
}

function thrownError(thrown: unknown): { code: string; message: string } {
  if (thrown instanceof CustomFunctionsError) return { code: thrown.code, message: thrown.message };
  return {
    code: ErrorType.VALUE,
    message: thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown),
  };
}

function resultValue(result: unknown): BaseValueObject {
  if (result instanceof CustomFunctionsError) throw result;
  if (result instanceof Promise) throw new Error("a promise as result is not implemented in the playground");
  if (!Array.isArray(result)) return single(result);
  const rows = result as unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (width === 0 || !rows.every((row) => Array.isArray(row) && row.length === width)) {
    throw new TypeError("expected a rectangular array of rows as result");
  }
  return block(
    (rows as unknown[][]).map((row) =>
      row.map((cell) => (isHollow(cell) ? NumberValueObject.create(0) : single(cell))),
    ),
  );
}

/** In a spilled array Excel shows 0 for what is no value. */
function isHollow(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === "number" && !Number.isFinite(cell));
}

function single(result: unknown): BaseValueObject {
  if (result instanceof CustomFunctionsError) return ErrorValueObject.create(result.code as ErrorType);
  switch (typeof result) {
    case "number":
      return Number.isFinite(result) ? NumberValueObject.create(result) : ErrorValueObject.create(ErrorType.NUM);
    case "boolean":
      return BooleanValueObject.create(result);
    case "string":
      return StringValueObject.create(result);
    default:
      return result === null || result === undefined
        ? NumberValueObject.create(0)
        : ErrorValueObject.create(ErrorType.VALUE);
  }
}

function block(values: BaseValueObject[][]): BaseValueObject {
  return ArrayValueObject.create({
    calculateValueList: values,
    rowCount: values.length,
    columnCount: values[0].length,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
