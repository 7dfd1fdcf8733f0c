import { formatOf } from "../../formats";
import type { Frame } from "../../frame";
import type { Kpi } from "../../kpis";
import { palette } from "../../styles";
import { fill } from "../../text";
import { unitOf } from "../../unit";
import { drawn, drawnValue, inHistory, type FeedColumn, type Figure } from "./figure";

/** The share of lifetime value to acquisition cost that many investors ask for; it stands in cells, so that people can change it. */
const LTV_RULE = 3;

/** Returns the chart of a KPI: its value per month, the target dashed, the baseline dotted. */
export function kpiFigure(frame: Frame, kpi: Kpi): Figure {
  const { text, options } = frame;
  const format = formatOf(kpi.measure, options.currency);
  const column = (title: string, series: FeedColumn["series"], cell: FeedColumn["cell"]): FeedColumn => ({
    heading: kpi.title,
    title,
    format,
    series,
    cell,
  });
  const target = column(text.charts.target, { kind: "line", colour: palette.target, dash: "dash" }, (month) =>
    drawn(inHistory(frame, kpi, "target", month)),
  );
  const shared = { name: kpi.id, title: kpi.title, valueTitle: unitOf(frame, kpi), valueFormat: format };
  const actual = (month: number): string => drawnValue(frame, kpi, month);
  if (kpi.id === "LTV.RATIO") {
    return {
      ...shared,
      about: fill(text.charts.ratio.about, { kpi: kpi.title }),
      valueMinimum: 0,
      columns: [
        column(text.charts.actual, { kind: "column", colour: palette.actual }, actual),
        target,
        column(text.charts.ratio.rule, { kind: "line", colour: palette.ink, dash: "dot" }, () => LTV_RULE),
      ],
    };
  }
  return {
    ...shared,
    about: fill(text.charts.kpiAbout, { kpi: kpi.title }),
    columns: [
      column(text.charts.actual, { kind: "line", colour: palette.actual }, actual),
      target,
      column(text.charts.baseline, { kind: "line", colour: palette.baseline, dash: "dot" }, (month) =>
        drawn(inHistory(frame, kpi, "baseline", month)),
      ),
    ],
  };
}
