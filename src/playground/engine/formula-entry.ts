import { ICommandService, type ICellData, type Injector } from "@univerjs/core";
import {
  ArrayValueObject,
  ErrorType,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  Lexer,
  StringValueObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { errorKey, errorMessagesOf } from "./error-messages";
import { readNotation, shownText, univerNotation } from "./formula-notation";

interface ConstantParts {
  _formatValue(raw: unknown): BaseValueObject[][];
}

const parts = ArrayValueObject.prototype as unknown as ConstantParts;
const { _formatValue } = parts;

/** Texts of array constants get their commas and quotes back. */
parts._formatValue = function (this: ConstantParts, raw: unknown) {
  const rows = _formatValue.call(this, raw);
  if (typeof raw !== "string") return rows;
  return rows.map((row) =>
    row.map((item) => (item.isString() ? StringValueObject.create(shownText(String(item.getValue()))) : item)),
  );
};

/**
 * Lets formulas be written as Excel takes them.
 *
 * Univer 0.25.1 cuts texts of array constants at commas and semicolons, knows no semicolon between arguments and no `@`
 * before a function. A semicolon that can only be a separator becomes a comma as soon as the formula is entered; where it is not
 * clear what a comma beside it means, the error says what to type.
 */
export function readFormulasLikeExcel(injector: Injector): { dispose(): void } {
  const lexer = injector.get(Lexer);
  const treeBuilder = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, transformSuffix) => treeBuilder(univerNotation(formula), transformSuffix);
  explainSeparators(injector);
  return injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SetRangeValuesMutation.id) return;
    for (const line of Object.values((params as ISetRangeValuesMutationParams).cellValue ?? {})) {
      for (const cell of Object.values(line ?? {}) as (ICellData | null)[]) {
        if (cell?.f?.includes(";")) cell.f = readNotation(cell.f).formula;
      }
    }
  });
}

function explainSeparators(injector: Injector): void {
  const runtime = injector.get(IFormulaRuntimeService);
  const config = injector.get(IFormulaCurrentConfigService);
  const messages = errorMessagesOf(injector);
  const write = runtime.setRuntimeData.bind(runtime);
  runtime.setRuntimeData = (result: FunctionVariantType) => {
    if (result.isError()) {
      const { currentUnitId, currentSubUnitId: sheetId, currentRow: row, currentColumn: column } = runtime;
      const formula = config.getFormulaData()[currentUnitId]?.[sheetId]?.[row]?.[column]?.f;
      const problem = formula?.includes(";") ? readNotation(formula).problem : undefined;
      const code = String((result as BaseValueObject).getValue()) as ErrorType;
      if (problem) messages.set(errorKey(sheetId, row, column), { code, message: problem });
    }
    write(result);
  };
}
