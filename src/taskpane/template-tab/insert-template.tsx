import type { Progress } from "../../excel";
import type { TemplateOptions, WorkbookPlan } from "../../template";
import { ActionButton } from "../action-button";
import { noticeFor } from "../failure";
import { Message } from "../message";
import { usePane } from "../pane-context";
import { ProgressLine } from "../progress-line";
import { loadLibrary } from "../use-library";
import { useTask, type TaskResult } from "../use-task";
import { loadExcel } from "../workbook";

interface InsertTemplateProps {
  readonly options: TemplateOptions | undefined;
  /** What is wrong with the form, a sentence each; its fields may be out of sight. */
  readonly mistakes: readonly string[];
  /** Called once the sheets are in the workbook. */
  onInserted(): void;
}

interface InsertedTemplate extends TaskResult {
  /** The sheets to offer as places to go to. */
  readonly places: readonly string[];
}

/** The button that inserts the template, its progress, and a sentence of what came of it. */
export function InsertTemplate({ options, mistakes, onInserted }: InsertTemplateProps) {
  const { text, host } = usePane();
  const words = text.template;
  const { isRunning, progress, result, start, show } = useTask<InsertedTemplate, Progress>(async (onProgress) => {
    const [excel, library] = await Promise.all([loadExcel(), loadLibrary()]);
    let plan: WorkbookPlan | undefined;
    const { sheets } = await excel.insertTemplate(
      (taken) => (plan = library.planTemplate({ ...options!, taken }, library.catalogue)),
      { onProgress },
    );
    return { notice: { intent: "success", sentence: words.done(sheets) }, places: plan ? placesToGo(plan) : [] };
  }, onInserted);
  const places = result && "places" in result ? result.places : [];

  const go = async (sheet: string): Promise<void> => {
    try {
      await (await loadExcel()).showSheet(sheet);
    } catch (error) {
      show(noticeFor(error, text));
    }
  };

  return (
    <div class="foot">
      {isRunning && (
        <ProgressLine
          label={words.inserting}
          progress={progress ?? { done: 0, total: 1 }}
          waiting={words.waiting}
          step={progress?.step || words.makingSheets}
        />
      )}
      <Message notice={result?.notice}>
        {places.length > 0 && (
          <span class="actions">
            {places.map((sheet) => (
              <fluent-button key={sheet} size="small" onClick={() => go(sheet)}>
                {words.show(sheet)}
              </fluent-button>
            ))}
          </span>
        )}
      </Message>
      <ActionButton
        isPrimary
        off={host !== "excel" ? text.onlyInExcel : mistakes.join(" ")}
        isBusy={isRunning}
        onClick={start}
      >
        {isRunning ? words.inserting : words.insert}
      </ActionButton>
    </div>
  );
}

/** Returns the sheets that people want to see first: the ones after the start, up to the charts. */
function placesToGo({ sheets, activate }: WorkbookPlan): string[] {
  const names = sheets.map(({ name }) => name);
  const first = names.indexOf(activate) + 1;
  const charts = sheets.findIndex(({ charts: { length } }) => length > 0);
  return [...new Set([names[first], names[charts]])].filter((name) => name !== undefined);
}
