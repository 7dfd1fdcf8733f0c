import { useState } from "preact/hooks";
import type { ExcelCheck } from "../../excel/sharing/outcome";
import { useShareText, type ShareText } from "./share-text";
import { Task } from "./task";
import { useSharingTask, type SharingResult } from "./use-sharing-task";

/** Says in words how this Excel treats the add-in. */
export function CheckExcel() {
  const words = useShareText();
  const [check, setCheck] = useState<ExcelCheck>();
  const task = useSharingTask(
    async ({ operations }) => {
      const found = await operations.checkExcel();
      setCheck(found);
      return checked(found, words);
    },
    () => undefined,
    "looks at Excel",
  );
  return (
    <>
      <Task title={words.check.title} about={words.check.about} button={words.check.button} task={task} />
      {check && task.result && task.result.notice.intent !== undefined && <Facts check={check} />}
    </>
  );
}

/** Returns what a check means for scores, in sentences. */
export function checked(
  { blankCells, blankCellsProblem, requirementSets }: ExcelCheck,
  { check }: ShareText,
): SharingResult {
  const lacking = requirementSets
    .filter(({ supported, needed }) => needed && !supported)
    .map(({ name, version }) => `${name} ${version}`);
  const blank = blankCells === "unknown" ? check.unknown[blankCellsProblem ?? "no answer"] : check[blankCells];
  const sentence = `${blank} ${lacking.length > 0 ? check.lacking(lacking.join(", ")) : check.complete}`;
  return {
    notice: {
      intent: lacking.length > 0 || blankCells === "zero" ? "error" : blankCells === "unknown" ? "warning" : "success",
      sentence,
    },
  };
}

function Facts({ check }: { check: ExcelCheck }) {
  const words = useShareText().check;
  const without = check.requirementSets
    .filter(({ supported }) => !supported)
    .flatMap(({ name, version }) => words.without[`${name} ${version}`] ?? []);
  return (
    <div class="form">
      {without.length > 0 && (
        <ul class="lines">
          {without.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <dl class="pairs">
        <dt>{words.excel}</dt>
        <dd>{words.version(check.hostVersion, check.platform)}</dd>
        <dt>{words.functionsVersion}</dt>
        <dd>{check.functionsVersion ?? words.noAnswer}</dd>
      </dl>
      <details>
        <summary>{words.sets}</summary>
        <dl class="pairs">
          {check.requirementSets.map(({ name, version, supported }) => [
            <dt key={`${name}${version}`}>
              {name} {version}
            </dt>,
            <dd key={`${name}${version}-has`}>{supported ? words.has : words.hasNot}</dd>,
          ])}
        </dl>
      </details>
    </div>
  );
}

/** Inserts the sheet with every example beside what it should give. */
export function SelfCheck({ onEnd }: { onEnd(): void }) {
  const words = useShareText().selfCheck;
  const task = useSharingTask(
    async ({ operations, cards }) => {
      const { sheets, outcome } = await operations.insertSelfCheck((taken) =>
        operations.planSelfCheck(cards, taken, words.words),
      );
      if (!outcome) return { notice: { intent: "warning", sentence: words.pending(sheets[0]) } };
      const failed = outcome.total - outcome.passed;
      return failed === 0
        ? { notice: { intent: "success", sentence: words.done(sheets[0], outcome.total) } }
        : { notice: { intent: "error", sentence: words.failed(sheets[0], failed, outcome.total) } };
    },
    onEnd,
    "looks at Excel",
  );
  return <Task title={words.title} about={words.about} button={words.button} task={task} />;
}
