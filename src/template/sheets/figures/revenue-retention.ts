import { formatOf } from "../../formats";
import type { Frame } from "../../frame";
import type { Kpi } from "../../kpis";
import { palette } from "../../styles";
import { fill } from "../../text";
import { unitOf } from "../../unit";
import { drawn, drawnValue, inHistory, type FeedColumn, type Figure } from "./figure";

/** The KPIs that share one chart where both are chosen. */
export const REVENUE_RETENTION: readonly string[] = ["NRR", "GRR"];

const COLOURS = [palette.actual, palette.extra];

/** Returns the chart of net and gross revenue retention with their targets and the line at 100%. */
export function revenueRetentionFigure(frame: Frame, kpis: readonly Kpi[]): Figure {
  const { text, options } = frame;
  const words = text.charts.revenueRetention;
  const format = formatOf("fraction", options.currency);
  const column = (title: string, series: FeedColumn["series"], cell: FeedColumn["cell"]): FeedColumn => ({
    heading: words.title,
    title,
    format,
    series,
    cell,
  });
  return {
    name: "NRR and GRR",
    title: words.title,
    about: words.about,
    valueTitle: unitOf(frame, kpis[0]),
    valueFormat: format,
    columns: [
      ...kpis.map((kpi, i) =>
        column(kpi.title, { kind: "line", colour: COLOURS[i] }, (month) => drawnValue(frame, kpi, month)),
      ),
      ...kpis.map((kpi, i) =>
        column(fill(words.targetOf, { kpi: kpi.id }), { kind: "line", colour: COLOURS[i], dash: "dash" }, (month) =>
          drawn(inHistory(frame, kpi, "target", month)),
        ),
      ),
      column("100%", { kind: "line", colour: palette.ink, dash: "dot" }, () => 1),
    ],
  };
}
