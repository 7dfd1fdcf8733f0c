import { CommandType, IUndoRedoService, type IMutation, type IMutationInfo, type IOperation } from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import type { WorkbookEngine } from "../engine";

/** A sheet that got longer looks as it did. */
const UNSEEN: ReadonlySet<string> = new Set([SetWorksheetRowCountMutation.id, SetWorksheetColumnCountMutation.id]);

/**
 * What one `Excel.run` changed, so that undo takes it back.
 *
 * Univer's commands say how to undo themselves; the API changes the workbook below them. Cells are put back as they were. Anything
 * else, such as a new sheet, cannot be: then nothing before it can be undone either, as in Excel, since it was done to another workbook.
 */
export class ChangeRecord {
  private readonly redos: IMutationInfo[] = [];
  private readonly undos: IMutationInfo[] = [];
  private isReversible = true;

  constructor(private readonly engine: WorkbookEngine) {}

  /** Notes a change that is about to be made. */
  note({ id, type }: IMutation<object> | IOperation<object>, params: object): void {
    // An operation moves the view or the selection only.
    if (type === CommandType.OPERATION || UNSEEN.has(id) || !this.isReversible) return;
    if (id !== SetRangeValuesMutation.id) {
      this.isReversible = false;
      return;
    }
    const cells = params as Parameters<typeof SetRangeValuesUndoMutationFactory>[1];
    const before = this.engine.injector.invoke((accessor) => SetRangeValuesUndoMutationFactory(accessor, cells));
    this.redos.push({ id, params });
    this.undos.unshift({ id, params: before });
  }

  /** Whether nothing was changed. */
  get isEmpty(): boolean {
    return this.isReversible && this.redos.length === 0;
  }

  /** Makes the changes one step of undo, or empties undo where they cannot be taken back; returns false for the latter. */
  finish(): boolean {
    const { unitId, injector } = this.engine;
    const service = injector.get(IUndoRedoService);
    if (!this.isReversible) service.clearUndoRedo(unitId);
    else service.pushUndoRedo({ unitID: unitId, undoMutations: this.undos, redoMutations: this.redos });
    return this.isReversible;
  }
}
