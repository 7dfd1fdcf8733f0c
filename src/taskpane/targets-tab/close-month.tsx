import { useState } from "preact/hooks";
import type { KpiSet } from "../../excel/kpi-sets";
import { SelectField } from "../choice-field";
import { figure } from "../functions-tab/figures";
import { Message } from "../message";
import { usePane } from "../pane-context";
import type { Library } from "../use-library";
import { useTask } from "../use-task";
import { loadExcel } from "../workbook";
import type { Exception } from "./exceptions";
import { monthLabel } from "./month-label";
import type { TrackedKpi } from "./read-set";

interface CloseMonthProps {
  readonly library: Library;
  readonly set: KpiSet;
  readonly kpis: readonly TrackedKpi[];
  onClosed(): Promise<void>;
}

/** Lists what a month leaves to talk about, and keeps its figures. */
export function CloseMonth({ library, set, kpis, onClosed }: CloseMonthProps) {
  const { text, locale } = usePane();
  const words = text.targets;
  const months = library.closableMonths(kpis);
  const closed = library.closedMonths(set);
  const [chosen, setChosen] = useState<number>();
  const { result, start, show } = useTask(async () => {
    const row = set.history.findIndex((line, i) => i >= library.FIRST_ROW && line[0] === month);
    const lines = exceptions.map((one) => [month!, one.kpi.title, happened(one)]);
    await (await loadExcel()).closeMonth(set.prefix, { row, firstColumn: library.FIRST_COLUMN, lines });
    setChosen(month);
    return { notice: { intent: "success", sentence: words.closed(label, lines.length) } };
  }, onClosed);
  const month = chosen ?? months.find((one) => !closed.has(one)) ?? months.at(0);
  const exceptions = month === undefined ? [] : library.exceptionsOf(kpis, month);
  const label = month === undefined ? "" : monthLabel(month, locale);

  const happened = ({ kpi, value, target, status, outside }: Exception): string =>
    words.happened(
      figure(value, kpi.measure, locale),
      target === undefined ? "" : figure(target, kpi.measure, locale),
      status === "Red" ? words.red : status === "Amber" ? words.amber : "",
      outside ? words[outside] : "",
    );

  if (month === undefined) return null;
  return (
    <section class="form close" aria-label={words.close}>
      <h2>{words.close}</h2>
      <p class="about">{words.closeAbout}</p>
      <SelectField
        label={words.month}
        value={String(month)}
        onChange={(next) => {
          setChosen(Number(next));
          show(undefined);
        }}
        choices={months.map((one) => ({
          value: String(one),
          label: closed.has(one) ? words.isClosed(monthLabel(one, locale)) : monthLabel(one, locale),
        }))}
      />
      {exceptions.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <ul class="exceptions">
          {exceptions.map((one) => (
            <li key={one.kpi.id}>
              <strong>{one.kpi.title}</strong>
              <span class="about">{happened(one)}</span>
            </li>
          ))}
        </ul>
      )}
      <Message notice={result?.notice} />
      {closed.has(month) ? (
        !result && <p class="about">{words.closedBefore(label)}</p>
      ) : (
        <fluent-button class="wide" onClick={start}>
          {words.closeMonth(label)}
        </fluent-button>
      )}
    </section>
  );
}
