import { useEffect, useRef, useState } from "preact/hooks";
import type { Metric } from "../../metrics/card";
import { ActionButton } from "../action-button";
import { CellList } from "../cell-list";
import { noticeFor } from "../failure";
import { Message, type Notice } from "../message";
import { usePane } from "../pane-context";
import type { PaneText } from "../text";
import type { Library } from "../use-library";
import type { Argument } from "./argument";
import { obstacleTo, type Obstacle } from "./argument-values";
import { checkData, type DataCheck } from "./check";
import { readCells } from "./use-preview";

interface CheckDataProps {
  readonly library: Library;
  readonly metric: Metric;
  readonly args: readonly Argument[];
}

/** The button that shows what the function makes of every cell of its arguments, and the list of them. */
export function CheckData({ library, metric, args }: CheckDataProps) {
  const { text, host } = usePane();
  const words = text.functions.check;
  // A ref, not state: two clicks can come before the pane is drawn again.
  const running = useRef(false);
  const [isBusy, setBusy] = useState(false);
  const [checked, setChecked] = useState<DataCheck>();
  const [failure, setFailure] = useState<Notice>();
  const key = JSON.stringify([metric.id, args]);
  const latest = useRef(key);
  latest.current = key;
  // A list of other cells than the chosen ones would mislead.
  useEffect(() => {
    setChecked(undefined);
    setFailure(undefined);
  }, [key]);
  const off = host !== "excel" ? text.onlyInExcel : reasonFor(obstacleTo(metric, args), words);

  const check = async (): Promise<void> => {
    if (running.current || off) return;
    running.current = true;
    setBusy(true);
    setChecked(undefined);
    setFailure(undefined);
    try {
      const result = await checkData(metric, args, library, readCells, words);
      if (result.kind === "checked" && latest.current === key) setChecked(result);
    } catch (error) {
      setFailure(noticeFor(error, text));
    } finally {
      running.current = false;
      setBusy(false);
    }
  };

  return (
    <section class="check" aria-label={words.title}>
      <ActionButton off={off} isBusy={isBusy} about={words.about} onClick={check}>
        {words.button}
      </ActionButton>
      <Message notice={failure ?? (checked && said(checked, words))} />
      {checked && <Checked checked={checked} onFailed={(error) => setFailure(noticeFor(error, text))} />}
    </section>
  );
}

function Checked({ checked, onFailed }: { checked: DataCheck; onFailed(error: unknown): void }) {
  const { text, locale } = usePane();
  const words = text.functions.check;
  const { diagnosis, groups } = checked;
  const { rows, used, skipped, refused, converted, found, findings } = diagnosis;
  const counts: readonly (readonly [string, number])[] = [
    [words.rows, rows],
    [words.used, used],
    [words.skipped, skipped],
    [words.refused, refused],
    [words.converted, converted],
  ];
  return (
    <>
      <dl class="pairs">
        {counts.map(([label, count]) => [
          <dt key={label}>{label}</dt>,
          <dd key={`${label}-count`}>{count.toLocaleString(locale)}</dd>,
        ])}
      </dl>
      {found > findings.length && (
        <p class="about">{words.cut(findings.length.toLocaleString(locale), found.toLocaleString(locale))}</p>
      )}
      <CellList label={words.list} groups={groups} onFailed={onFailed} />
    </>
  );
}

/** Returns what came of a check in a sentence. */
function said({ diagnosis, isRefused }: DataCheck, words: PaneText["functions"]["check"]): Notice {
  const { rows, used, findings } = diagnosis;
  if (isRefused) return { intent: "warning", sentence: words.isRefused };
  const hasWarnings = findings.some(({ happening }) => happening === "warning");
  return { intent: hasWarnings ? "warning" : "success", sentence: words.isRead(used, rows) };
}

function reasonFor(obstacle: Obstacle | undefined, words: PaneText["functions"]["check"]): string {
  switch (obstacle?.kind) {
    case "waiting":
      return words.waits(obstacle.missing.join(", "));
    case "expression":
      return words.expression(obstacle.text);
    default:
      return "";
  }
}
