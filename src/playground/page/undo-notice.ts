import { ICommandService, IUndoRedoService, UndoCommand } from "@univerjs/core";
import type { HostWorkbook } from "../host";

const SENTENCE =
  "There is nothing to undo: what the task pane did last stays. To remove a template, delete its sheets (right-click their tabs).";

/** Says why undo does nothing where the pane has changed more than cells. */
export function explainUndo(host: HostWorkbook, say: (text: string) => void): void {
  const { injector } = host.engine;
  const undo = injector.get(IUndoRedoService);
  injector.get(ICommandService).beforeCommandExecuted(({ id }) => {
    if (id === UndoCommand.id && host.cannotUndo && !undo.pitchTopUndoElement()) say(SENTENCE);
  });
}
