import {
  BooleanNumber,
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
  type Workbook,
} from "@univerjs/core";
import { FunctionType, IFunctionService, type IFunctionInfo } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { AddIn } from "./add-in";
import { waitForCallsBeside, type CallProgress, type FunctionsBeside } from "./calls-beside";
import type { CellFunction } from "./custom-functions-global";
import { errorKey, errorMessagesOf, type ErrorMessages } from "./error-messages";
import { CustomFunctionExecutor } from "./function-executor";
import type { BlankCell, FunctionMetadata, FunctionsMetadata } from "./function-metadata";

/** What `loadCustomFunctions` registers. */
export interface CustomFunctionsOptions {
  /** The content of functions.json. */
  metadata: FunctionsMetadata;
  /** The function of each id, as the bundle associated it. */
  mapping: Record<string, CellFunction>;
  /** How a blank cell is passed; `null` as newer Excels do. */
  blank?: BlankCell;
  /** The prefix before the dot; `CS`. */
  namespace?: string;
  /** Where calls over large ranges run; in the page's own thread without it. */
  beside?: FunctionsBeside;
  /** Hears how far the reading of such a call is. */
  progress?: CallProgress;
}

/** The functions now known to the workbook. */
export interface LoadedFunctions {
  /** Their full names, `CS.NPS`. */
  names: string[];
  /** Why a cell shows an error, by `errorKey`: in the function's words, or what is in the way of its results. */
  lastErrorMessages: ErrorMessages;
  /** Takes them away again. */
  dispose(): void;
}

/** Registers every function of functions.json in a Univer whose workbook exists, with its help for the in-sheet autocomplete. */
export function loadCustomFunctions(injector: Injector, options: CustomFunctionsOptions): LoadedFunctions {
  const { metadata, mapping, blank = null, namespace = "CS", beside, progress } = options;
  const lastErrorMessages = errorMessagesOf(injector);
  const functions = injector.get(IFunctionService);
  const descriptions = injector.get(IDescriptionService);
  const names = metadata.functions.map((fn) => fullName(namespace, fn));
  const describe = () => descriptions.registerDescriptions(metadata.functions.map((fn) => functionInfo(namespace, fn)));
  let described = describe();
  const addIn = new AddIn(injector, namespace, (isThere) => {
    described.dispose();
    if (isThere) described = describe();
  });
  const executors = metadata.functions.map((fn) => {
    const implementation = mapping[fn.id] ?? mapping[fn.id.toUpperCase()];
    if (!implementation) throw new Error(`functions.json names '${fn.id}', which no bundle associated`);
    if (fn.parameters.slice(0, -1).some(({ repeating }) => repeating)) {
      throw new Error(`${fn.id}: only the last parameter can be repeating`);
    }
    return new CustomFunctionExecutor(
      fullName(namespace, fn),
      fn,
      implementation,
      blank,
      addIn,
      (call) => {
        const key = errorKey(call.sheetId, call.row, call.column);
        if (call.failure) lastErrorMessages.set(key, call.failure);
        else lastErrorMessages.delete(key);
      },
      beside,
      progress,
    );
  });
  if (beside) waitForCallsBeside(injector, workbookOf(injector));
  functions.registerExecutors(...executors);
  functions.deleteFormulaAstCacheKey(...names);
  return {
    names,
    lastErrorMessages,
    dispose() {
      described.dispose();
      addIn.dispose();
      functions.unregisterExecutors(...names);
    },
  };
}

function workbookOf(injector: Injector): Workbook {
  return injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET)!;
}

function fullName(namespace: string, { name }: FunctionMetadata): string {
  return `${namespace}.${name}`.toUpperCase();
}

function functionInfo(namespace: string, fn: FunctionMetadata): IFunctionInfo {
  return {
    functionName: fullName(namespace, fn),
    functionType: FunctionType.User,
    description: fn.description ?? "",
    abstract: fn.description ?? "",
    functionParameter: fn.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: parameter.dimensionality === "matrix" ? "A1:A10" : "A1",
      // Univer's own lists say 1 for required.
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  };
}
