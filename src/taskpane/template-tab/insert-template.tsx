import { useRef, useState } from "preact/hooks";
import type { Progress } from "../../excel";
import type { TemplateOptions } from "../../template";
import { sayFailure } from "../failure";
import { Message, type Said } from "../message";
import { usePane } from "../pane-context";
import { PrimaryButton } from "../primary-button";
import { loadLibrary } from "../use-library";
import { loadExcel } from "../workbook";

/** The button that inserts the template, its progress, and a sentence of what came of it. */
export function InsertTemplate({ options }: { options: TemplateOptions | undefined }) {
  const { text, host } = usePane();
  const words = text.template;
  // A ref, not state: two clicks can come before the pane is drawn again.
  const isRunning = useRef(false);
  const [progress, setProgress] = useState<Progress>();
  const [said, setSaid] = useState<Said>();

  const insert = async (): Promise<void> => {
    if (isRunning.current || !options) return;
    isRunning.current = true;
    setSaid(undefined);
    setProgress({ done: 0, total: 1, step: words.inserting });
    try {
      const [excel, library] = await Promise.all([loadExcel(), loadLibrary()]);
      const { sheets } = await excel.insertTemplate((taken) => library.planTemplate({ ...options, taken }, library.catalogue), { onProgress: setProgress });
      setSaid({ intent: "success", sentence: words.done(sheets.join(", ")) });
    } catch (error) {
      setSaid(sayFailure(error, text));
    } finally {
      isRunning.current = false;
      setProgress(undefined);
    }
  };

  return (
    <div class="foot">
      {progress && (
        <div class="progress">
          <fluent-progress-bar aria-label={words.inserting} value={progress.done} max={progress.total} />
          <p class="about">{text.language === "en" ? progress.step : words.inserting}</p>
        </div>
      )}
      <Message said={said} />
      <PrimaryButton isDisabled={host !== "excel" || !options || progress !== undefined} onClick={insert}>
        {progress ? words.inserting : words.insert}
      </PrimaryButton>
    </div>
  );
}
