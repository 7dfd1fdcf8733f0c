import { catalogue } from "../../src/metrics";
import { nextPeriod } from "../../src/records/periods";
import { planTemplate, scorecardMetrics, type WorkbookPlan } from "../../src/template";
import { ingredients, kpiOf, kpiValue, totalsOf as totalsRead, type Kpi } from "../../src/template/kpis";
import { Chance } from "../../src/template/sample/random";
import { sampleRows } from "../../src/template/sample/rows";
import { textIn } from "../../src/template/text";
import { columnLetters } from "../../src/template/a1";
import { openPlan, type OpenPlan } from "./calculate-plan";
import { isBad, read, READINGS, titlesOf, totalsOf, withComputed, type Tables } from "./row-reference";
import { smallTables, spoilt, written } from "./small-tables";

const FIRST = 45658;
const MONTHS = 6;
const ROUNDS = 50;
const days = [FIRST];
while (days.length <= MONTHS) days.push(nextPeriod(days[days.length - 1], "M"));
const asOf = days[MONTHS] - 1;

/** From which reading a total comes. */
const READ: Readonly<Record<string, keyof typeof READINGS>> = {
  promoters: "nps",
  passives: "nps",
  detractors: "nps",
  satisfied: "csat",
  satisfactionAnswers: "csat",
  easy: "effort",
  neutralEffort: "effort",
  difficult: "effort",
  effortScore: "effort",
  ticketsCreated: "created",
  ticketsResolved: "firstContact",
  ticketsFirstContact: "firstContact",
  firstResponseHours: "replied",
  resolutionHours: "resolved",
  customersReferred: "referrals",
  renewalsDue: "renewals",
  renewalsWon: "renewals",
  onboardingStarted: "onboarding",
  onboardingCompleted: "onboarding",
  mrrStart: "money",
  mrrNew: "money",
  mrrExpansion: "money",
  mrrContraction: "money",
  mrrChurn: "money",
  customersStart: "logos",
  customersNew: "logos",
  customersLost: "logos",
  usersActive: "usage",
  usersDaily: "usage",
};
const BLOCKS: readonly string[] = ["money", "logos", "usage"];

const kpis = scorecardMetrics(catalogue).map(({ id }) => kpiOf(id, catalogue, textIn("en")));
const rowsOf = (kpi: Kpi): (keyof typeof READINGS)[] => [
  ...new Set(
    totalsRead(kpi)
      .flatMap(function all(total): readonly string[] {
        return [total, ...ingredients(total).flatMap(all)];
      })
      .flatMap((total) => READ[total] ?? []),
  ),
];
const fromRows = kpis.filter((kpi) => rowsOf(kpi).length > 0);

function valueOf(kpi: Kpi, totals: Record<string, number | undefined>): number | "" {
  if (totalsRead(kpi).some((total) => totals[total] === undefined)) return "";
  try {
    return kpiValue(kpi, totals as Record<string, number>);
  } catch {
    return "";
  }
}

/** Charts and what stands apart from KPIs only take time here. */
const needed = (plan: WorkbookPlan): WorkbookPlan => ({
  ...plan,
  sheets: plan.sheets
    .filter(
      ({ name }) =>
        !["Charts", "Health", "Cohorts", "Dictionary", "Review", "Start"].includes(name) || name === "Start",
    )
    .map((sheet) => ({ ...sheet, conditionalFormats: [], validations: [] })),
});

const typed = sampleRows(days.slice(0, MONTHS)).months;
let plan: WorkbookPlan;
let open: OpenPlan;
beforeAll(async () => {
  plan = planTemplate(
    {
      edition: "full",
      preset: "custom",
      ownIds: fromRows.map(({ id }) => id),
      firstMonth: FIRST,
      months: MONTHS,
      currency: "EUR",
      sample: true,
      live: true,
    },
    catalogue,
  );
  open = await openPlan(needed(plan));
}, 120_000);
afterAll(() => open.close());

const fill = (tables: Tables): Promise<void> =>
  open.paste(
    Object.entries(tables).map(([table, rows]) => ({
      sheet: table,
      first: "A5",
      values: written(table, rows),
      table: `cs_${table}Table`,
    })),
  );

const columnIn = (sheet: string, row: number, title: string): string => {
  const titles = open.shown(sheet, `A${row}:ZZ${row}`)[0];
  return columnLetters(titles.indexOf(title));
};
const scorecard = (title: string) => {
  const column = columnIn("Scorecard", 5, title);
  return open.shown("Scorecard", `${column}6:${column}${5 + fromRows.length}`).map(([cell]) => cell ?? "");
};

const rounded = (figure: unknown): unknown => (typeof figure === "number" ? Number(figure.toFixed(6)) : figure);

function checkSheet(table: string, tables: Tables): void {
  const rows = tables[table];
  const titles = titlesOf(table);
  const bad = rows.flatMap((row, r) =>
    titles.flatMap((title, c) => (isBad(table, title, row) ? [`${columnLetters(c)}${r + 5} (${title}): `] : [])),
  );
  const filled = rows.filter((row) =>
    titles.some((title) => typeof row[title] === "number" || String(row[title]).trim() !== ""),
  );
  const spoiltRows = rows.filter((row) => titles.some((title) => isBad(table, title, row)));
  const [[read, notCounted, first]] = open.shown(table, "A3:C3");
  expect({ table, read, notCounted, first: String(first ?? "").slice(0, bad[0]?.length ?? 0) }).toEqual({
    table,
    read: filled.length,
    notCounted: spoiltRows.length,
    first: bad[0] ?? "",
  });
}

function checkKpis(tables: Tables): void {
  const [actual, status, note] = ["Actual", "Status", "Rows not counted"].map(scorecard);
  const months = days.slice(0, MONTHS).map((from, m) => {
    const raw = totalsOf(tables, from, days[m + 1], asOf);
    const known = Object.fromEntries(Object.entries(typed[m]).filter(([total]) => !(total in READ)));
    return withComputed({ ...known, ...raw });
  });
  fromRows.forEach((kpi, k) => {
    const ids = rowsOf(kpi);
    const refuses = ids.some((id) => BLOCKS.includes(id) && read(tables, id).refuses);
    const value = columnIn("KPI history", 4, kpi.title);
    const history = open.shown("KPI history", `${value}6:${value}${5 + MONTHS}`).map(([cell]) => cell ?? "");
    const expected = months.map((totals) => valueOf(kpi, totals));
    const where = { kpi: kpi.id };
    history.forEach((shown, m) => {
      if (expected[m] === "") expect({ ...where, m, shown }).toEqual({ ...where, m, shown: "" });
      else expect({ ...where, m, shown: rounded(shown) }).toEqual({ ...where, m, shown: rounded(expected[m]) });
    });
    const last = expected[MONTHS - 1];
    if (typeof last === "number") expect(actual[k]).toBeCloseTo(last, 6);
    else if (refuses)
      expect({ ...where, said: String(actual[k]) }).toEqual({
        ...where,
        said: expect.stringMatching(/^! \w+![A-Z]+\d+$/),
      });
    else
      expect({ ...where, said: String(actual[k]) }).toEqual({
        ...where,
        said: expect.stringMatching(/^$|^! 'KPI history'!/),
      });
    if (String(actual[k]).startsWith("!"))
      expect({ ...where, status: status[k] }).toEqual({ ...where, status: "! Check figures" });
    // What is left out is said beside the figure.
    for (const id of ids.filter((one) => one !== "logos" || !ids.includes("money"))) {
      const { rows, counted } = read(tables, id);
      const left = rows.length - counted.length;
      if (left > 0)
        expect({ ...where, note: note[k] }).toEqual({ ...where, note: expect.stringContaining(`of ${rows.length} `) });
      if (left > 0 && !BLOCKS.includes(id)) expect(note[k]).toContain(`${left} of ${rows.length} `);
    }
    if (ids.every((id) => read(tables, id).rows.length === read(tables, id).counted.length) && typeof last === "number")
      expect({ ...where, note: note[k] }).toEqual({ ...where, note: "" });
  });
}

it("knows every total that comes from rows", () => {
  expect(fromRows.length).toBeGreaterThan(20);
});

it("counts clean rows as the functions do", async () => {
  const clean = smallTables(FIRST, 180, new Chance(1));
  await fill(clean);
  Object.keys(clean).forEach((table) => checkSheet(table, clean));
  checkKpis(clean);
}, 120_000);

it(`shows the figure of the countable rows and a count of the rest, or a refusal, ${ROUNDS} times`, async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const chance = new Chance(100 + round);
    const tables = spoilt(smallTables(FIRST, 180, chance), chance);
    await fill(tables);
    try {
      Object.keys(tables).forEach((table) => checkSheet(table, tables));
      checkKpis(tables);
    } catch (error) {
      throw new Error(`round ${round}: ${(error as Error).message}`, { cause: error });
    }
  }
}, 600_000);
