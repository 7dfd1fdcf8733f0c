import type { MonthlyTotalName } from "../../../metrics/monthly-totals";
import { fixed, inColumn } from "../../a1";
import { FIRST_ROW, on, totalTitle, type Frame } from "../../frame";
import { countable, holds, notBad } from "../../rows/countable";
import { wholeColumns } from "../../rows/readings";
import type { RawColumn } from "../../rows/tables";
import { palette } from "../../styles";
import { totalCell, totalColumn } from "../monthly";
import { drawnWhenOver, has, type FeedColumn, type Figure } from "./figure";

/** Returns the chart of tickets created and resolved with the backlog, where the totals hold both. */
export function ticketsFigure(frame: Frame): readonly Figure[] {
  const { text, options } = frame;
  if (!has(frame, ["ticketsCreated", "ticketsResolved"])) return [];
  const words = text.charts.tickets;
  const isFull = options.edition === "full";
  const both = (month: number): string =>
    `COUNT(${totalCell(frame, "ticketsCreated", month)},${totalCell(frame, "ticketsResolved", month)})=2`;
  const column = (title: string, series: FeedColumn["series"], figure: (month: number) => string): FeedColumn => ({
    heading: words.title,
    title,
    format: "#,##0",
    series,
    cell: (month) => drawnWhenOver(frame, month, both(month), figure(month)),
  });
  const count = (total: MonthlyTotalName, colour: string) =>
    column(totalTitle(total, text), { kind: "column", colour }, (month) => totalCell(frame, total, month));
  return [
    {
      name: "Tickets",
      title: words.title,
      about: isFull ? words.about : words.aboutBuiltUp,
      valueTitle: words.axis,
      valueFormat: "#,##0",
      columns: [
        count("ticketsCreated", palette.actual),
        count("ticketsResolved", palette.good),
        column(isFull ? words.backlog : words.builtUp, { kind: "line", colour: palette.target }, (month) =>
          isFull ? openAtEnd(frame, month) : builtUp(frame, month),
        ),
      ],
    },
  ];
}

/** Tickets that came in before the month's end and were not solved before it, however old; those of which either is not known are left out. */
function openAtEnd(frame: Frame, month: number): string {
  const end = `EDATE(${on(frame, "monthly")}${inColumn(FIRST_ROW + month, 0)},1)`;
  const cells = wholeColumns(frame, "Tickets");
  const before = (column: RawColumn) => `${holds(countable("Tickets", column, cells))}*(${cells(column)}<${end})`;
  return `SUMPRODUCT(--${holds(`${before("created")}*${notBad("Tickets", "resolved", cells)}*(1-${holds(before("resolved"))})`)})`;
}

/** What totals alone can tell: by how much more came in than was solved since the first month. */
function builtUp(frame: Frame, month: number): string {
  const since = (total: MonthlyTotalName) =>
    `${on(frame, "monthly")}${fixed({ row: FIRST_ROW, column: totalColumn(frame, total), rows: month + 1, columns: 1 })}`;
  return `SUM(${since("ticketsCreated")})-SUM(${since("ticketsResolved")})`;
}
