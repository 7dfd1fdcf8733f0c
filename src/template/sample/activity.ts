import { median } from "../../stats/quantile";
import type { RawRows } from "../rows/tables";
import type { Chance } from "./random";

/** What happened in one month: rows, and what they add up to. */
export interface Activity {
  readonly survey: RawRows;
  readonly tickets: RawRows;
  readonly usage: RawRows;
  readonly totals: Readonly<Record<string, number>>;
}

const USERS = 24;

/** Returns the rows of all months together, tickets numbered. */
export const activityRows = (months: readonly Activity[]) => ({
  Survey: months.flatMap(({ survey }) => survey),
  Tickets: months
    .flatMap(({ tickets }) => tickets)
    .map((row, i) => [`T${String(i + 1).padStart(5, "0")}`, ...row.slice(1)]),
  Usage: months.flatMap(({ usage }) => usage),
});

/** Returns made-up answers, tickets and uses of the customers of a month. */
export function monthOfActivity(
  chance: Chance,
  from: number,
  to: number,
  customers: readonly string[],
  progress: number,
): Activity {
  const survey = surveyRows(chance, from, to, customers, progress);
  const tickets = ticketRows(chance, from, to, customers, progress);
  const usage = usageRows(chance, from, to, customers);
  return {
    survey,
    tickets,
    usage,
    totals: { ...surveyTotals(survey), ...ticketTotals(tickets), ...usageTotals(usage, to - from) },
  };
}

const dayIn = (chance: Chance, from: number, to: number): number => from + Math.floor(chance.next() * (to - from));

function surveyRows(chance: Chance, from: number, to: number, customers: readonly string[], progress: number): RawRows {
  const rows = Array.from({ length: chance.count(42, 0.25) }, () => {
    const mood = chance.next() + 0.1 * progress;
    const nps =
      mood > 0.55
        ? 9 + Math.round(chance.next())
        : mood > 0.26
          ? 7 + Math.round(chance.next())
          : Math.floor(chance.next() * 7);
    const csat =
      chance.next() < 0.85 ? (mood > 0.24 ? 4 + Math.round(chance.next()) : 1 + Math.floor(chance.next() * 3)) : "";
    const effort =
      chance.next() < 0.6 ? (mood > 0.45 ? 6 + Math.round(chance.next()) : 1 + Math.floor(chance.next() * 5)) : "";
    return [dayIn(chance, from, to), chance.pick(customers), nps, csat, effort];
  });
  return rows.sort((a, b) => Number(a[0]) - Number(b[0]));
}

function surveyTotals(rows: RawRows) {
  const between = (column: number, low: number, high: number) =>
    rows.filter((row) => row[column] !== "" && Number(row[column]) >= low && Number(row[column]) <= high).length;
  const efforts = rows
    .map((row) => row[4])
    .filter((effort) => effort !== "")
    .map(Number);
  return {
    promoters: between(2, 9, 10),
    passives: between(2, 7, 8),
    detractors: between(2, 0, 6),
    satisfied: between(3, 4, 5),
    satisfactionAnswers: between(3, 1, 5),
    easy: between(4, 6, 7),
    neutralEffort: between(4, 4, 5),
    difficult: between(4, 1, 3),
    effortScore: efforts.reduce((sum, effort) => sum + effort, 0) / efforts.length,
  };
}

/** Rounds a moment to the minute, as help desks note it. */
const minute = (moment: number): number => Math.round(moment * 1440) / 1440;

function ticketRows(chance: Chance, from: number, to: number, customers: readonly string[], progress: number): RawRows {
  const rows = Array.from({ length: chance.count(38, 0.2) }, () => {
    // All are answered and solved before the month ends, so that no row reaches beyond the last one.
    const created = minute(from + chance.next() * (to - from - 3));
    const replied = minute(created + chance.around(0.16 - 0.04 * progress, 0.8));
    const resolved = minute(replied + chance.around(0.9 - 0.15 * progress, 0.8));
    const contacts = chance.next() < 0.66 + 0.06 * progress ? 1 : 2 + chance.count(1, 1);
    return ["", chance.pick(customers), created, replied, resolved, contacts, chance.next() < 0.06 ? "yes" : "no"];
  });
  return rows.sort((a, b) => Number(a[2]) - Number(b[2]));
}

function ticketTotals(rows: RawRows) {
  const hours = (end: number) => median(rows.map((row) => (Number(row[end]) - Number(row[2])) * 24));
  return {
    ticketsCreated: rows.length,
    ticketsResolved: rows.length,
    ticketsFirstContact: rows.filter((row) => row[5] === 1 && row[6] !== "yes").length,
    firstResponseHours: hours(3),
    resolutionHours: hours(4),
  };
}

function usageRows(chance: Chance, from: number, to: number, customers: readonly string[]): RawRows {
  const rows: (string | number)[][] = [];
  for (let user = 1; user <= USERS; user++) {
    const habit = 0.06 + (0.3 * ((user * 7) % USERS)) / USERS;
    for (let day = from; day < to; day++) {
      // Day 2 of Excel's calendar is a Monday.
      if ((day - 2) % 7 < 5 && chance.next() < habit)
        rows.push([day, customers[user % customers.length], `user${String(user).padStart(2, "0")}`]);
    }
  }
  return rows.sort((a, b) => Number(a[0]) - Number(b[0]));
}

const usageTotals = (rows: RawRows, days: number) => ({
  usersDaily: rows.length / days,
  usersActive: new Set(rows.map((row) => row[2])).size,
  usersTotal: USERS + 8,
});
