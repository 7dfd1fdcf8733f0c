import type { MonthlyTotalName } from "../../metrics/monthly-totals";
import { cell } from "../a1";
import { currencySign, formatOf } from "../formats";
import { FIRST_ROW, on, totalTitle, type Frame } from "../frame";
import type { PlanSeries } from "../plan";
import { palette } from "../styles";
import { historyColumn } from "./history";
import { totalCell } from "./monthly";

/** A column of the figures behind the charts, and how it is drawn. */
export interface FeedColumn extends Pick<PlanSeries, "colour" | "kind" | "dash"> {
  readonly heading: string;
  readonly title: string;
  readonly format: string;
  formula(month: number): string;
}

/** A chart and the columns it draws. */
export interface Figure {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly valueTitle: string;
  readonly valueFormat: string;
  readonly columns: readonly FeedColumn[];
}

/** Returns the chart of promoters, passives and detractors with the score, where the totals hold them. */
export function npsFigure(frame: Frame): readonly Figure[] {
  const { text, kpis } = frame;
  const kpi = kpis.find(({ id }) => id === "NPS");
  const groups = ["detractors", "passives", "promoters"] as const;
  if (!kpi || !has(frame, groups)) return [];
  const words = text.charts.nps;
  const share = (total: MonthlyTotalName, colour: string): FeedColumn => ({
    heading: words.title,
    title: totalTitle(total, text),
    colour,
    kind: "stackedColumn",
    format: "0",
    formula(month) {
      const answers = `SUM(${groups.map((part) => totalCell(frame, part, month)).join(",")})`;
      return `=IF(${answers}=0,NA(),100*${totalCell(frame, total, month)}/${answers})`;
    },
  });
  const score = (month: number) => `${on(frame, "history")}${cell(FIRST_ROW + month, historyColumn(frame, kpi, "value"))}`;
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
          colour: "#1F1F1F",
          kind: "line",
          format: "0.0",
          formula: (month) => `=IF(ISNUMBER(${score(month)}),${score(month)},NA())`,
        },
      ],
    },
  ];
}

/** Returns the chart of what MRR gained and lost, where the totals hold it. */
export function movementsFigure(frame: Frame): readonly Figure[] {
  const { text, options } = frame;
  if (!has(frame, ["mrrStart", "mrrNew", "mrrExpansion", "mrrContraction", "mrrChurn"])) return [];
  const words = text.charts.movements;
  const format = formatOf("money", options.currency);
  const part = (total: MonthlyTotalName, colour: string, sign: "" | "-"): FeedColumn => ({
    heading: words.title,
    title: totalTitle(total, text),
    colour,
    format,
    kind: "stackedColumn",
    // Losses go down from the zero line, whether they were typed with a minus or without.
    formula: (month) => `=IF(N(${totalCell(frame, "mrrStart", month)})=0,NA(),${sign}ABS(N(${totalCell(frame, total, month)})))`,
  });
  return [
    {
      name: "MRR movements",
      title: words.title,
      about: words.about,
      valueTitle: currencySign(options.currency),
      valueFormat: format,
      columns: [
        part("mrrNew", palette.good, ""),
        part("mrrExpansion", palette.actual, ""),
        part("mrrContraction", palette.target, "-"),
        part("mrrChurn", palette.bad, "-"),
      ],
    },
  ];
}

const has = ({ totals }: Frame, wanted: readonly MonthlyTotalName[]): boolean => wanted.every((total) => totals.includes(total));
