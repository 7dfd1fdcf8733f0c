import type { MonthlyTotalName } from "../../../metrics/monthly-totals";
import { fixed, inColumn } from "../../a1";
import { FIRST_ROW, on, totalTitle, type Frame } from "../../frame";
import { rawColumn } from "../../rows/formulas";
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

/** Tickets that came in before the month's end less those solved before it, however old. */
function openAtEnd(frame: Frame, month: number): string {
  const end = `EDATE(${on(frame, "monthly")}${inColumn(FIRST_ROW + month, 0)},1)`;
  return `COUNTIFS(${rawColumn(frame, "Tickets", "created")},"<"&${end})-COUNTIFS(${rawColumn(frame, "Tickets", "resolved")},"<"&${end})`;
}

/** What totals alone can tell: by how much more came in than was solved since the first month. */
function builtUp(frame: Frame, month: number): string {
  const since = (total: MonthlyTotalName) =>
    `${on(frame, "monthly")}${fixed({ row: FIRST_ROW, column: totalColumn(frame, total), rows: month + 1, columns: 1 })}`;
  return `SUM(${since("ticketsCreated")})-SUM(${since("ticketsResolved")})`;
}
