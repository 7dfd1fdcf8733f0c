/** The tabs that ribbon buttons and the pane can open. */
export type PaneTab = "template" | "functions" | "targets" | "share";

/** What a ribbon button asks of the pane. */
export interface PaneRequest {
  readonly tab: PaneTab;
  /** Whether to repair the cells that show #NAME? at once. */
  readonly repair?: boolean;
}

/**
 * Connects the ribbon's buttons with the pane, which shares their runtime. `open` passes a request to the pane.
 *
 * The button KPI template needs no command: it is a plain ShowTaskpane button, which opens the pane in every Excel.
 * `showAsTaskpane` works for sideloaded and centrally deployed add-ins only. If Excel ignores it, the pane keeps the request
 * and shows that tab the next time it opens.
 */
export function associateCommands(open: (request: PaneRequest) => void): void {
  let waiting: PaneTab | undefined;
  const show = async (request: PaneRequest, event: Office.AddinCommands.Event): Promise<void> => {
    waiting = request.tab;
    open(request);
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
