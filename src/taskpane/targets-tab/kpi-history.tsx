import type { Baseline } from "../../metrics/goals/baseline";
import { figure } from "../functions-tab/figures";
import { usePane } from "../pane-context";
import { monthLabel } from "./month-label";
import type { TrackedKpi } from "./read-set";

const WIDTH = 288;
const HEIGHT = 72;
const EDGE = 4;
const MOST_MONTHS = 12;

/** A KPI's last months as a line with its baseline and limits, and as a table. */
export function KpiHistory({ kpi, baseline }: { kpi: TrackedKpi; baseline: Baseline | undefined }) {
  const { text, locale } = usePane();
  const words = text.targets;
  const months = kpi.months.filter(({ value }) => value !== undefined).slice(-MOST_MONTHS);
  if (months.length === 0) return null;
  const values = months.map(({ value }) => value!);
  const all = baseline ? [...values, baseline.low, baseline.high] : values;
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const y = (value: number): number => (most === least ? HEIGHT / 2 : HEIGHT - EDGE - ((value - least) / (most - least)) * (HEIGHT - 2 * EDGE));
  const x = (i: number): number => (months.length === 1 ? WIDTH / 2 : EDGE + (i / (months.length - 1)) * (WIDTH - 2 * EDGE));
  return (
    <>
      <svg class="line-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {baseline && <rect class="band" x="0" width={WIDTH} y={y(baseline.high)} height={y(baseline.low) - y(baseline.high)} />}
        {baseline && <line class="base" x1="0" x2={WIDTH} y1={y(baseline.baseline)} y2={y(baseline.baseline)} />}
        <polyline points={values.map((value, i) => `${x(i)},${y(value)}`).join(" ")} />
        <circle cx={x(values.length - 1)} cy={y(values[values.length - 1])} r="3" />
      </svg>
      <details>
        <summary>{words.history}</summary>
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
