import type { MonthlyTotalName } from "../../../metrics/monthly-totals";
import { reference } from "../../a1";
import { formatOf } from "../../formats";
import { monthsOf, totalTitle, type Frame } from "../../frame";
import type { PlanSeries, PlanValue } from "../../plan";
import { palette } from "../../styles";
import { totalCell, totalColumn } from "../monthly";
import { drawnWhenOver, has, type FeedColumn, type Figure, type Here } from "./figure";

const GAINS = ["mrrNew", "mrrExpansion"] as const;
const LOSSES = ["mrrContraction", "mrrChurn"] as const;
const STEPS = [...GAINS, ...LOSSES];
const COLOURS: Partial<Record<MonthlyTotalName, string>> = {
  mrrNew: palette.good,
  mrrExpansion: palette.actual,
  mrrContraction: palette.target,
  mrrChurn: palette.extra,
};

/** Returns the charts of what MRR gained and lost, where the totals hold it: the chosen month step by step, and month by month. */
export const movementsFigures = (frame: Frame): readonly Figure[] =>
  has(frame, ["mrrStart", ...STEPS]) ? [waterfall(frame), byMonth(frame)] : [];

const isLoss = (total: MonthlyTotalName): boolean => (LOSSES as readonly MonthlyTotalName[]).includes(total);

function byMonth(frame: Frame): Figure {
  const { text, options } = frame;
  const words = text.charts.movements;
  const format = formatOf("money", options.currency);
  return {
    name: "MRR movements",
    title: words.title,
    about: words.about,
    valueTitle: options.currency,
    valueFormat: format,
    columns: STEPS.map((total): FeedColumn => ({
      heading: words.title,
      title: totalTitle(total, text),
      format,
      series: { kind: "stackedColumn", colour: COLOURS[total]! },
      // Losses go down from the zero line, whether they were typed with a minus or without.
      cell: (month) =>
        drawnWhenOver(
          frame,
          month,
          `AND(N(${totalCell(frame, "mrrStart", month)})<>0,ISNUMBER(${totalCell(frame, total, month)}))`,
          `${isLoss(total) ? "-" : ""}ABS(${totalCell(frame, total, month)})`,
        ),
    })),
  };
}

const NET = STEPS.length;
const CHANGE = 0;
const REACHED = 1;

/** A step that rests on a missing figure is a gap too. */
const gapWithout = (content: PlanValue): PlanValue =>
  typeof content === "string" && content.startsWith("=") ? `=IFERROR(${content.slice(1)},NA())` : content;

/** Each step floats on a base that is not drawn. Where losses outweigh gains a step crosses zero, so base and column have a part on either side. */
function waterfall(frame: Frame): Figure {
  const { text, naming, options } = frame;
  const words = text.charts.waterfall;
  const format = formatOf("money", options.currency);
  const column = (
    title: string,
    cell: FeedColumn["cell"],
    series?: Omit<PlanSeries, "name" | "values" | "kind">,
  ): FeedColumn => ({
    heading: words.title,
    title,
    format,
    cell: (row, here) => gapWithout(cell(row, here)),
    ...(series ? { series: { kind: "stackedColumn" as const, ...series } } : {}),
  });
  // The mean of one cell, which is an error where that is empty, and so a gap; LOOKUP reads an empty cell as zero.
  const inMonth = (total: MonthlyTotalName) =>
    `AVERAGEIFS(${reference(monthsOf(frame, "monthly", totalColumn(frame, total)))},${naming.name("Months")},${naming.name("Month")})`;
  const change = (row: number, here: Here): string =>
    row === NET
      ? `=${here(REACHED, -1)}`
      : `=IF(${inMonth("mrrStart")}=0,NA(),${row < GAINS.length ? "" : "-"}ABS(${inMonth(STEPS[row])}))`;
  const ends = (row: number, here: Here): string =>
    row === 0 ? `0,${here(REACHED, 0)}` : `${here(REACHED, -1)},${here(REACHED, 0)}`;
  const above = (row: number, here: Here) => `=MAX(0,${ends(row, here)})-MAX(0,MIN(${ends(row, here)}))`;
  const below = (row: number, here: Here) => `=MIN(0,${ends(row, here)})-MIN(0,MAX(${ends(row, here)}))`;
  const from =
    (first: number, last: number, cell: FeedColumn["cell"]): FeedColumn["cell"] =>
    (row, here) =>
      row >= first && row <= last ? cell(row, here) : "";
  const [firstLoss, lastLoss] = [GAINS.length, NET - 1];
  return {
    name: "MRR waterfall",
    title: words.title,
    about: words.about,
    valueTitle: options.currency,
    valueFormat: format,
    steps: { title: words.step, names: [...STEPS.map((total) => totalTitle(total, text)), words.net] },
    columns: [
      column(words.change, change),
      column(words.reached, (row, here) =>
        row === 0 || row === NET ? `=${here(CHANGE, 0)}` : `=${here(REACHED, -1)}+${here(CHANGE, 0)}`,
      ),
      column(
        words.base,
        from(0, lastLoss, (row, here) => `=MAX(0,MIN(${ends(row, here)}))`),
        { colour: palette.neutral, invisible: true },
      ),
      column(
        words.base,
        from(0, lastLoss, (row, here) => `=MIN(0,MAX(${ends(row, here)}))`),
        { colour: palette.neutral, invisible: true },
      ),
      column(words.gained, from(0, firstLoss - 1, above), { colour: palette.good }),
      column(words.lost, from(firstLoss, lastLoss, above), { colour: palette.target }),
      column(words.lost, from(firstLoss, lastLoss, below), { colour: palette.target, unlisted: true }),
      column(
        words.net,
        from(NET, NET, (_, here) => `=${here(CHANGE, 0)}`),
        { colour: palette.actual },
      ),
    ],
  };
}
