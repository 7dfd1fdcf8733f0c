import type { MonthlyTotalName } from "../../../metrics/monthly-totals";
import { totalTitle, type Frame } from "../../frame";
import { palette } from "../../styles";
import { totalCell } from "../monthly";
import { drawnValue, drawnWhenOver, has, type FeedColumn, type Figure } from "./figure";

const GROUPS = ["detractors", "passives", "promoters"] as const;

/** Returns the chart of promoters, passives and detractors with the score, where the totals hold them. */
export function npsFigure(frame: Frame): readonly Figure[] {
  const { text, kpis } = frame;
  const kpi = kpis.find(({ id }) => id === "NPS");
  if (!kpi || !has(frame, GROUPS)) return [];
  const words = text.charts.nps;
  const share = (total: MonthlyTotalName, colour: string): FeedColumn => ({
    heading: words.title,
    title: totalTitle(total, text),
    format: "0",
    series: { kind: "stackedColumn", colour },
    cell(month) {
      const groups = GROUPS.map((part) => totalCell(frame, part, month)).join(",");
      const answers = `SUM(${groups})`;
      const known = `AND(COUNT(${groups})=${GROUPS.length},${answers}>0)`;
      return drawnWhenOver(frame, month, known, `100*${totalCell(frame, total, month)}/${answers}`);
    },
  });
  return [
    {
      name: "NPS groups",
      title: words.title,
      about: words.about,
      valueTitle: words.axis,
      valueFormat: "0",
      columns: [
        share("detractors", palette.bad),
        share("passives", palette.neutral),
        share("promoters", palette.good),
        {
          heading: words.title,
          title: kpi.title,
          format: "0.0",
          series: { kind: "line", colour: palette.ink },
          cell: (month) => drawnValue(frame, kpi, month),
        },
      ],
    },
  ];
}
