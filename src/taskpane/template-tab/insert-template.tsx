import { useEffect, useRef, useState } from "preact/hooks";
import type { Progress } from "../../excel";
import type { TemplateOptions, WorkbookPlan } from "../../template";
import { sayFailure } from "../failure";
import { Message, type Said } from "../message";
import { usePane } from "../pane-context";
import { PrimaryButton } from "../primary-button";
import { loadLibrary } from "../use-library";
import { loadExcel } from "../workbook";

/** Within this time Excel answers, unless somebody is editing a cell. */
const PATIENCE = 1500;

interface InsertTemplateProps {
  readonly options: TemplateOptions | undefined;
  /** Called once the sheets are in the workbook. */
  onInserted(): void;
}

/** The button that inserts the template, its progress, and a sentence of what came of it. */
export function InsertTemplate({ options, onInserted }: InsertTemplateProps) {
  const { text, host } = usePane();
  const words = text.template;
  // A ref, not state: two clicks can come before the pane is drawn again.
  const isRunning = useRef(false);
  const [progress, setProgress] = useState<Progress>();
  const [said, setSaid] = useState<Said>();
  const [shown, setShown] = useState<readonly string[]>([]);

  const insert = async (): Promise<void> => {
    if (isRunning.current || !options) return;
    isRunning.current = true;
    setSaid(undefined);
    setShown([]);
    setProgress({ done: 0, total: 1, step: "" });
    try {
      const [excel, library] = await Promise.all([loadExcel(), loadLibrary()]);
      let plan: WorkbookPlan | undefined;
      const { sheets } = await excel.insertTemplate(
        (taken) => (plan = library.planTemplate({ ...options, taken }, library.catalogue)),
        { onProgress: setProgress },
      );
      setSaid({ intent: "success", sentence: words.done(sheets) });
      setShown(plan ? placesToGo(plan) : []);
      onInserted();
    } catch (error) {
      setSaid(sayFailure(error, text));
    } finally {
      isRunning.current = false;
      setProgress(undefined);
    }
  };

  const show = async (sheet: string): Promise<void> => {
    try {
      await (await loadExcel()).showSheet(sheet);
    } catch (error) {
      setSaid(sayFailure(error, text));
    }
  };

  return (
    <div class="foot">
      {progress && <ProgressLine progress={progress} />}
      <Message said={said}>
        {shown.length > 0 && (
          <span class="actions">
            {shown.map((sheet) => (
              <fluent-button key={sheet} size="small" onClick={() => show(sheet)}>
                {words.show(sheet)}
              </fluent-button>
            ))}
          </span>
        )}
      </Message>
      <PrimaryButton isDisabled={host !== "excel" || !options} isBusy={progress !== undefined} onClick={insert}>
        {progress ? words.inserting : words.insert}
      </PrimaryButton>
    </div>
  );
}

/** A bar of how far the insertion is, with the sheets being written, or what Excel may be waiting for. */
function ProgressLine({ progress }: { progress: Progress }) {
  const words = usePane().text.template;
  const [isWaiting, setWaiting] = useState(false);
  const hasBegun = progress.done > 0;
  useEffect(() => {
    const timer = setTimeout(() => setWaiting(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="progress" role="status">
      <fluent-progress-bar aria-label={words.inserting} value={progress.done} max={progress.total} />
      {isWaiting && !hasBegun ? (
        <p class="about">{words.waiting}</p>
      ) : (
        <p class="about one-line">{progress.step || words.makingSheets}</p>
      )}
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
