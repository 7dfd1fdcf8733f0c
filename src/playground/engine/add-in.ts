import { ICommandService, type ICellData, type Injector } from "@univerjs/core";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";

const addIns = new WeakMap<Injector, AddIn>();

/** The add-in whose functions a workbook has; undefined where none were loaded. */
export const addInOf = (injector: Injector): AddIn | undefined => addIns.get(injector);

/**
 * Whether the add-in is there, and which cells met #NAME? while it was not.
 *
 * Without it Excel keeps what its functions gave until something recalculates them. A cell that met #NAME? stays so after the
 * add-in is back, until its formula is written anew. Rows and columns that move meanwhile are not followed.
 */
export class AddIn {
  private there = true;
  private readonly broken = new Set<string>();
  private readonly subscription: { dispose(): void };
  private readonly call: RegExp;

  constructor(
    injector: Injector,
    private readonly namespace: string,
    private readonly switched: (isThere: boolean) => void,
  ) {
    addIns.set(injector, this);
    this.call = new RegExp(`(?<![\\w.])${namespace}((?:\\.\\w+)+)(?=\\()`, "gi");
    this.subscription = injector.get(ICommandService).beforeCommandExecuted((command) => {
      if (command.id === SetRangeValuesMutation.id)
        this.forgetRewritten(command.params as ISetRangeValuesMutationParams);
    });
  }

  /** Whether the add-in is there. */
  get isThere(): boolean {
    return this.there;
  }

  /** Takes the add-in away or brings it back; nothing is calculated by that. */
  set(isThere: boolean): void {
    if (isThere === this.there) return;
    this.there = isThere;
    this.switched(isThere);
  }

  /** Whether a cell that calls a function gets #NAME?; remembers one that does. */
  isUnknownAt(sheetId: string, row: number, column: number): boolean {
    const key = `${sheetId}!${row}:${column}`;
    if (!this.there) this.broken.add(key);
    return this.broken.has(key);
  }

  /** A formula as Excel shows it: calls of a function that Excel does not know read `_xldudf_CS_NPS(…)`. */
  shownFormula(formula: string, sheetId: string, row: number, column: number): string {
    if (this.there && !this.broken.has(`${sheetId}!${row}:${column}`)) return formula;
    const prefix = `_xldudf_${this.namespace}`;
    return formula
      .split(/("(?:[^"]|"")*")/)
      .map((part) =>
        part.startsWith('"')
          ? part
          : part.replace(this.call, (_, name: string) => prefix + name.replaceAll(".", "_").toUpperCase()),
      )
      .join("");
  }

  /** Stops listening. */
  dispose(): void {
    this.subscription.dispose();
  }

  private forgetRewritten({ subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    if (this.broken.size === 0 || !cellValue) return;
    for (const [row, line] of Object.entries(cellValue)) {
      for (const [column, cell] of Object.entries(line ?? {})) {
        // What a calculation gives and a new look come without the field of the formula.
        if (cell && (cell as ICellData).f !== undefined) this.broken.delete(`${subUnitId}!${row}:${column}`);
      }
    }
  }
}
