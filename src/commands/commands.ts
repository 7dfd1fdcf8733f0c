/** The tabs that ribbon buttons and the pane can open. */
export type PaneTab = "template" | "functions" | "targets" | "share";

/** What a ribbon button asks of the pane. */
export interface Asked {
  readonly tab: PaneTab;
  /** Whether the cells that show #NAME? are to be repaired at once. */
  readonly repair?: boolean;
}

/**
 * Connects the ribbon's buttons with the pane that shares their runtime; `open` has the pane do what is asked.
 *
 * KPI template needs no command: it is a plain ShowTaskpane button, which opens the pane on every Excel. `showAsTaskpane` opens it
 * for sideloaded and centrally deployed add-ins only; where Excel ignores it, what was asked waits in the pane for its next opening.
 */
export function associateCommands(open: (asked: Asked) => void): void {
  let waiting: PaneTab | undefined;
  const show = async (asked: Asked, event: Office.AddinCommands.Event): Promise<void> => {
    waiting = asked.tab;
    open(asked);
    try {
      await Office.addin.showAsTaskpane();
    } finally {
      event.completed();
    }
  };
  Office.actions.associate("showFunctions", (event: Office.AddinCommands.Event) => show({ tab: "functions" }, event));
  Office.actions.associate("showShare", (event: Office.AddinCommands.Event) => show({ tab: "share" }, event));
  Office.actions.associate("repair", (event: Office.AddinCommands.Event) =>
    show({ tab: "share", repair: true }, event),
  );
  // A closed pane that no command opened was opened by the button KPI template.
  void Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    if (visibilityMode === Office.VisibilityMode.taskpane) open({ tab: waiting ?? "template" });
    waiting = undefined;
  });
}
