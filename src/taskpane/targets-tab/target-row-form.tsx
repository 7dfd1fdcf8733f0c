import { useState } from "preact/hooks";
import type { KpiSet } from "../../excel/kpi-sets";
import type { Baseline } from "../../metrics/goals/baseline";
import { isoOf, serialOfIso } from "../../records/civil";
import { ActionButton } from "../action-button";
import { figure } from "../functions-tab/figures";
import { Message } from "../message";
import { usePane } from "../pane-context";
import { TextField } from "../text-field";
import type { Library } from "../use-library";
import { useTask } from "../use-task";
import { loadExcel } from "../workbook";
import { nextMonth } from "./month-label";
import type { TrackedKpi } from "./read-set";

interface TargetRowFormProps {
  readonly library: Library;
  readonly set: KpiSet;
  readonly kpi: TrackedKpi;
  readonly baseline: Baseline;
  readonly target: number | undefined;
  onWritten(): Promise<void>;
}

const MOST_PERCENT = 100;

/** The rest of a dated row of targets: amber band, day, who and why; and the button that writes it. */
export function TargetRowForm({ library, set, kpi, baseline, target, onWritten }: TargetRowFormProps) {
  const { text, locale } = usePane();
  const words = text.targets;
  const latest = kpi.months.filter(({ value, isPartial }) => value !== undefined && !isPartial).at(-1) ?? kpi.months[0];
  const [validFrom, setValidFrom] = useState(() => isoOf(nextMonth(latest.month)));
  const [band, setBand] = useState(() =>
    String(Number((100 * (library.inForce(kpi, Infinity).amber ?? 0.1)).toPrecision(4))),
  );
  const [setBy, setSetBy] = useState("");
  const [reason, setReason] = useState("");

  const day = serialOfIso(validFrom);
  const percent = /^\s*\d+([.,]\d+)?\s*%?\s*$/.test(band) ? parseFloat(band.replace(",", ".")) : NaN;
  const amber = percent >= 0 && percent <= MOST_PERCENT ? percent / 100 : undefined;
  const show = (value: number): string => figure(value, kpi.measure, locale);

  const off = [
    target === undefined && words.noTarget,
    amber === undefined && words.amberError,
    Number.isNaN(day) && words.dateError,
  ]
    .filter(Boolean)
    .join(" ");

  const { isRunning, result, start } = useTask(async () => {
    const excel = await loadExcel();
    const row = {
      validFrom: day,
      baseline: baseline.baseline,
      lowLimit: baseline.low,
      highLimit: baseline.high,
      months: baseline.n,
      target: target!,
      amber: amber!,
      setBy,
      reason,
    };
    const address = await excel.addTargetRow(set.prefix, library.targetCells(set.targets, kpi, row));
    return { notice: { intent: "success", sentence: words.written(address) } };
  }, onWritten);

  return (
    <>
      <div class="pair">
        <TextField
          label={words.validFrom}
          type="date"
          value={validFrom}
          onInput={setValidFrom}
          error={Number.isNaN(day) ? words.dateError : undefined}
        />
        <TextField
          label={words.amberBand}
          value={band}
          onInput={setBand}
          maxLength={6}
          error={amber === undefined ? words.amberError : undefined}
        />
      </div>
      {target !== undefined && amber !== undefined && (
        <p class="about">
          {words.amberAbout(show(target), show(library.amberEdge(kpi, target, baseline.baseline, amber)), kpi.better)}
        </p>
      )}
      <TextField label={words.setBy} value={setBy} onInput={setSetBy} maxLength={60} />
      <TextField label={words.reason} value={reason} onInput={setReason} maxLength={200} />
      <Message notice={result?.notice} />
      <ActionButton isPrimary off={off} isBusy={isRunning} onClick={start}>
        {words.write}
      </ActionButton>
    </>
  );
}
