import { useEffect } from "preact/hooks";
import type { Conversion } from "../../excel/sharing";
import type { CellOutcome, RepairReport, SheetChoice } from "../../excel/sharing/outcome";
import { usePane } from "../pane-context";
import { useShareText, type ShareText } from "./share-text";
import { outcomeGroups } from "./report";
import { Task } from "./task";
import { useNote } from "./use-note";
import { useSharingTask, type SharingResult } from "./use-sharing-task";

const left = (cells: readonly CellOutcome[]): number => cells.filter(({ outcome }) => outcome === "left").length;
const joined = (sentences: readonly (string | false)[]): string => sentences.filter(Boolean).join(" ");

/** Brings the formulas of a conversion back. */
export function BackToFormulas({ conversion, onEnd }: { conversion: Conversion | undefined; onEnd(): void }) {
  const { locale } = usePane();
  const words = useShareText();
  const task = useSharingTask(async ({ operations, functions }) => {
    const report = await operations.restoreFormulas(functions);
    const kept = left(report.cells);
    return {
      notice: {
        intent: kept > 0 ? "warning" : "success",
        sentence: joined([words.back.done(report.cells.length - kept), kept > 0 && words.back.left(kept)]),
      },
      groups: outcomeGroups(report, "restored", words),
    };
  }, onEnd);
  if (!conversion && !task.result && !task.isRunning) return null;
  const day = conversion
    ? new Date(`${conversion.date}T12:00:00`).toLocaleDateString(locale, { dateStyle: "long" })
    : "";
  return (
    <Task
      title={words.back.title}
      about={conversion ? words.back.about(conversion.cells, day) : ""}
      button={words.back.button}
      off={conversion ? "" : words.back.none}
      task={task}
    />
  );
}

/** Writes formulas that show #NAME? anew; at once where a ribbon button asked for it. */
export function Repair({ sheets, asked, onEnd }: { sheets: readonly SheetChoice[]; asked: number; onEnd(): void }) {
  const words = useShareText();
  const broken = sheets.filter((sheet) => sheet.broken > 0);
  const task = useSharingTask(
    async ({ operations, functions }) => repaired(await operations.repairFormulas(functions), words),
    onEnd,
  );
  useEffect(() => {
    if (asked > 0) void task.start();
  }, [asked]);
  return (
    <Task
      title={words.repair.title}
      about={words.repair.about}
      button={words.repair.button}
      isPrimary={broken.length > 0}
      task={task}
    >
      {!task.result && (
        <p>
          {broken.length > 0
            ? words.repair.found(
                broken.reduce((sum, sheet) => sum + sheet.broken, 0),
                broken.map(({ name }) => name).join(", "),
              )
            : words.repair.noneFound}
        </p>
      )}
    </Task>
  );
}

/** Returns what a repair came to in sentences. */
export function repaired(report: RepairReport, words: ShareText): SharingResult {
  const { cells, protectedSheets } = report;
  if (cells.length === 0) return { notice: { intent: "info", sentence: words.repair.nothing } };
  const unknown = [...new Set(cells.filter(({ reason }) => reason === "unknown-function").map(({ detail }) => detail))];
  const still = cells.filter(({ reason }) => reason === "no-result").length;
  const sentence = joined([
    words.repair.done(cells.length - left(cells)),
    protectedSheets.length > 0 && words.repair.protectedSheets(protectedSheets.join(", ")),
    unknown.length > 0 && words.repair.unknown(unknown.join(", ")),
    still > 0 && words.repair.stillBroken(still),
  ]);
  const isWhole = protectedSheets.length + unknown.length + still === 0;
  return {
    notice: { intent: isWhole ? "success" : "warning", sentence },
    groups: outcomeGroups(report, "repaired", words),
  };
}

/** Puts values in place of the formulas of the selection. */
export function Freeze({ onEnd }: { onEnd(): void }) {
  const words = useShareText();
  const noteFor = useNote();
  const task = useSharingTask(async ({ operations, functions }) => {
    const report = await operations.freezeSelection(functions, { noteFor });
    const kept = left(report.cells);
    return {
      notice: {
        intent: kept > 0 || report.keptAs === "nothing" ? "warning" : "success",
        sentence: joined([
          words.freeze.done(report.address, report.cells.length - kept),
          words.freeze.keptAs[report.keptAs],
          kept > 0 && words.freeze.left(kept),
        ]),
      },
      groups: outcomeGroups(report, "frozen", words),
    };
  }, onEnd);
  return <Task title={words.freeze.title} about={words.freeze.about} button={words.freeze.button} task={task} />;
}
