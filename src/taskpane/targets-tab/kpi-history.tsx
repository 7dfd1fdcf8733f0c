import type { Baseline } from "../../metrics/goals/baseline";
import { figure } from "../functions-tab/figures";
import { usePane } from "../pane-context";
import { monthLabel } from "./month-label";
import type { TrackedKpi } from "./read-set";

const WIDTH = 288;
const HEIGHT = 84;
const EDGE = 5;
const MOST_MONTHS = 12;

interface KpiHistoryProps {
  readonly kpi: TrackedKpi;
  readonly baseline: Baseline | undefined;
  /** The target in force. */
  readonly target: number | undefined;
}

/** A KPI's last months as a line with its baseline, limits and target, and as a table. */
export function KpiHistory({ kpi, baseline, target }: KpiHistoryProps) {
  const { text, locale } = usePane();
  const words = text.targets;
  const months = kpi.months.filter(({ value }) => value !== undefined).slice(-MOST_MONTHS);
  if (months.length === 0) return null;
  const values = months.map(({ value }) => value!);
  const all = [
    ...values,
    ...(baseline ? [baseline.low, baseline.high] : []),
    ...(target === undefined ? [] : [target]),
  ];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const y = (value: number): number =>
    most === least ? HEIGHT / 2 : HEIGHT - EDGE - ((value - least) / (most - least)) * (HEIGHT - 2 * EDGE);
  const x = (i: number): number =>
    months.length === 1 ? WIDTH / 2 : EDGE + (i / (months.length - 1)) * (WIDTH - 2 * EDGE);
  const last = months.length - 1;
  return (
    <>
      <figure class="history">
        <svg class="line-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
          {baseline && (
            <rect class="band" x="0" width={WIDTH} y={y(baseline.high)} height={y(baseline.low) - y(baseline.high)} />
          )}
          {baseline && <line class="base" x1="0" x2={WIDTH} y1={y(baseline.baseline)} y2={y(baseline.baseline)} />}
          {target !== undefined && <line class="target" x1="0" x2={WIDTH} y1={y(target)} y2={y(target)} />}
          <polyline points={values.map((value, i) => `${x(i)},${y(value)}`).join(" ")} />
          <circle cx={x(last)} cy={y(values[last])} r="3" />
        </svg>
        <figcaption class="about">
          <span class="key value">{words.lineOf.value}</span>
          {baseline && <span class="key base">{words.lineOf.baseline}</span>}
          {target !== undefined && <span class="key target">{words.lineOf.target}</span>}
          {baseline && <span class="key band">{words.lineOf.limits}</span>}
        </figcaption>
      </figure>
      <details>
        <summary>
          {words.history}{" "}
          <span class="about">
            {words.chart(monthLabel(months[0].month, locale, "short"), monthLabel(months[last].month, locale, "short"))}
          </span>
        </summary>
        <table class="months">
          <thead>
            <tr>
              <th scope="col">{words.month}</th>
              <th scope="col" class="number">
                {words.value}
              </th>
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, value, isPartial }) => (
              <tr key={month}>
                <td>
                  {monthLabel(month, locale)} {isPartial && <span class="about">{words.partial}</span>}
                </td>
                <td class="number">{figure(value!, kpi.measure, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
