/** The tabs that ribbon buttons and the pane can open. */
export type PaneTab = "template" | "functions" | "targets";

/**
 * Connects the ribbon's Functions button with the pane that shares its runtime; `open` switches the pane to a tab.
 *
 * KPI template needs no command: it is a plain ShowTaskpane button, which opens the pane on every Excel. `showAsTaskpane` opens it
 * for sideloaded and centrally deployed add-ins only; where Excel ignores it, Functions waits in the pane for its next opening.
 */
export function associateCommands(open: (tab: PaneTab) => void): void {
  let asked: PaneTab | undefined;
  Office.actions.associate("showFunctions", async (event: Office.AddinCommands.Event) => {
    asked = "functions";
    open(asked);
    try {
      await Office.addin.showAsTaskpane();
    } finally {
      event.completed();
    }
  });
  // A closed pane that no command opened was opened by the button KPI template.
  void Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    if (visibilityMode === Office.VisibilityMode.taskpane) open(asked ?? "template");
    asked = undefined;
  });
}
