import { useState } from "preact/hooks";
import type { CellOutcome, PortableReport, SheetChoice } from "../../excel/sharing/outcome";
import { RadioField } from "../choice-field";
import { useShareText, type ShareText } from "./share-text";
import { ChooseSheets } from "./choose-sheets";
import { alsoRead, defaultSheets } from "./default-sheets";
import { mismatches, portableGroups } from "./report";
import { Task } from "./task";
import { useNote } from "./use-note";
import { useSharingTask, type SharingResult } from "./use-sharing-task";

/** The form of the portable copy, and its report. */
export function PortableCopy({ sheets, onEnd }: { sheets: readonly SheetChoice[]; onEnd(): void }) {
  const words = useShareText();
  const noteFor = useNote();
  const [isCopy, setCopy] = useState(true);
  const [ticked, setTicked] = useState<readonly string[]>();
  const offered = sheets.filter(({ isAid, csCells }) => !isAid && (isCopy || csCells > 0));
  const chosen = (ticked ?? defaultSheets(offered)).filter((name) => offered.some((sheet) => sheet.name === name));
  const missing = isCopy ? alsoRead(offered, chosen) : [];
  const isNeeded = offered.some(({ csCells }) => csCells > 0);
  const task = useSharingTask(
    async ({ operations, functions }, onProgress) => {
      const report = await (isCopy ? operations.makePortableCopy : operations.convertInPlace)(chosen, functions, {
        onProgress,
        noteFor,
      });
      return doneWith(report, isCopy, words);
    },
    onEnd,
    isCopy ? "adds sheets" : "changes cells",
  );

  return (
    <Task
      title={words.copy.title}
      about={words.copy.about}
      button={isCopy ? words.copy.make : words.copy.convert}
      isPrimary
      off={chosen.length > 0 ? "" : isNeeded ? words.copy.noneChosen : words.copy.nothing}
      task={task}
    >
      {isNeeded && (
        <>
          <RadioField
            label={words.copy.how}
            value={isCopy ? "copies" : "inPlace"}
            onChange={(how) => setCopy(how === "copies")}
            choices={[
              { value: "copies", label: words.copy.copies, about: words.copy.copiesAbout },
              { value: "inPlace", label: words.copy.inPlace, about: words.copy.inPlaceAbout },
            ]}
          />
          <ChooseSheets sheets={offered} chosen={chosen} onChange={setTicked} />
          {missing.length > 0 && <p class="error">{words.copy.alsoReads(missing.join(", "))}</p>}
        </>
      )}
    </Task>
  );
}

/** Returns what a portable copy came to in sentences, the most pressing first. */
export function doneWith(report: PortableReport, isCopy: boolean, words: ShareText): SharingResult {
  const { copy } = words;
  const { cells, sheets, outside, stillLinked } = report;
  const count = (outcome: CellOutcome["outcome"]): number => cells.filter((cell) => cell.outcome === outcome).length;
  const wrong = mismatches(report);
  const [native, values, left] = [count("formula"), count("value"), count("left")];
  const tables = cells.filter(({ outcome, area }) => outcome === "value" && area !== undefined).length;
  // Figures without a formula of Excel's own become values: that is what a portable copy is for.
  const needsLook = left + outside.length + stillLinked.length > 0;
  return {
    notice: {
      intent: wrong > 0 ? "error" : needsLook ? "warning" : "success",
      sentence: `${wrong > 0 ? `${copy.mismatch(wrong)} ` : ""}${isCopy ? copy.added(sheets.length) : copy.converted(sheets.length)}`,
    },
    more: [
      values + left === 0 ? copy.allNative(native) : copy.counts(native, tables, values - tables, left),
      isCopy ? copy.nextCopies : copy.nextInPlace,
    ],
    groups: portableGroups(report, words),
  };
}
