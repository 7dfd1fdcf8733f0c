import { catalogue } from "../../src/metrics";
import { planTemplate, type TemplateOptions } from "../../src/template";
import { rawTables } from "../../src/template/rows/tables";
import { Chance } from "../../src/template/sample/random";
import { openPlan, type OpenPlan } from "./calculate-plan";

const options: TemplateOptions = {
  edition: "full",
  preset: "custom",
  ownIds: ["CHURN"],
  firstMonth: 45658,
  months: 6,
  currency: "EUR",
  sample: false,
  live: true,
};
const CUSTOMERS = 7043;
const MONTHS = 72;

let open: OpenPlan;
afterEach(() => open.close());

describe("as many customers as the Telco data has, pasted into the empty table", () => {
  const chance = new Chance(7);
  const customers = Array.from({ length: CUSTOMERS }, (_, i) => {
    const tenure = Math.floor(chance.next() * (MONTHS + 1));
    const left = chance.next() < 0.27 ? 1 : 0;
    return { name: `C${i}`, tenure, left, score: Math.min(100, Math.round(25 + tenure / 2 + 25 * chance.next())) };
  });

  /** Kaplan and Meier's product, written out. */
  const survival = (month: number): number => {
    let height = 1;
    for (let t = 0; t <= month; t++) {
      const atRisk = customers.filter(({ tenure }) => tenure >= t).length;
      const events = customers.filter(({ tenure, left }) => tenure === t && left === 1).length;
      height *= 1 - events / atRisk;
    }
    return height;
  };

  it("gives the survival curve at every second month, the litmus test and all customers", async () => {
    open = await openPlan(planTemplate(options, catalogue));
    const row = ({ name, tenure, left, score }: (typeof customers)[number]): (string | number)[] => {
      const known: Record<string, string | number> = {
        customer: name,
        renewed: left ? "no" : "yes",
        tenure,
        churned: left,
        value: 50,
        usage: 0.5,
        satisfaction: 4,
        openTickets: 1,
        score,
      };
      return rawTables.Customers.map((column) => known[column] ?? "");
    };
    await open.write("Customers", "A5", customers.map(row), "cs_CustomersTable");

    const curve = open.shown("Cohorts", "A5:B41");
    expect(curve.map(([month]) => month)).toEqual(Array.from({ length: 37 }, (_, i) => 2 * i));
    for (const [month, height] of curve) expect(height).toBeCloseTo(survival(Number(month)), 9);
    expect(open.shown("Cohorts", "A3")).toEqual([[""]]);

    const stayed = customers.filter(({ left }) => left === 0).length;
    expect(open.shown("Health", "H4:H5")).toEqual([[CUSTOMERS], [stayed]]);
    expect(open.shown("Health", "B32")).toEqual([[stayed]]);
    expect(open.shown("Health", "A3")).toEqual([[""]]);
    expect(open.shown("Health", `P${4 + CUSTOMERS}:P${5 + CUSTOMERS}`).map(([name]) => name || "")).toEqual([
      `C${CUSTOMERS - 1}`,
      "",
    ]);
  }, 300_000);
});

describe("the waterfall of the chosen month", () => {
  it("crosses zero where losses outweigh gains, column and base in two parts", async () => {
    const plan = planTemplate({ ...options, edition: "simple", ownIds: ["MRR"] }, catalogue);
    open = await openPlan(plan);
    const monthly = plan.sheets.find(({ name }) => name === "Monthly")!;
    expect(
      monthly.blocks
        .find(({ row }) => row === 4)!
        .cells[0].map(({ value }) => value)
        .slice(1, 6),
    ).toEqual(["MRR at start", "New MRR", "Expansion", "Contraction", "Churned MRR"]);
    await open.write(
      "Monthly",
      "B6",
      Array.from({ length: 6 }, () => [1000, 100, 50, 300, -20]),
    );
    const chart = plan.sheets
      .find(({ name }) => name === "Charts")!
      .charts.find(({ name }) => name === "MRR waterfall")!;
    const series = chart.series.map(({ name, values: { row, column, rows } }) => [
      name,
      ...open
        .cells()
        .filter((cell) => cell.sheet === "Charts" && cell.column === column && cell.row >= row && cell.row < row + rows)
        .map(({ result }) => result || 0),
    ]);
    expect(series).toEqual([
      ["Base", 0, 100, 0, 0, 0],
      ["Base", 0, 0, 0, -150, 0],
      ["Gained", 100, 50, 0, 0, 0],
      ["Lost", 0, 0, 150, 0, 0],
      ["Lost", 0, 0, -150, -20, 0],
      ["Net change", 0, 0, 0, 0, -170],
    ]);
  }, 120_000);
});

describe("rows pasted into empty tables", () => {
  it("are counted on Monthly, and tables, scorecard and charts follow", async () => {
    const plan = planTemplate({ ...options, ownIds: ["NPS", "MRR", "TICKETS.VOLUME", "FCR"] }, catalogue);
    open = await openPlan(plan);
    const answers = Array.from({ length: 260 }, (_, i) => [45658 + (i % 170), `C${i}`, i % 11, "", ""]);
    await open.write("Survey", "A5", answers, "cs_SurveyTable");
    await open.write(
      "Ledger",
      "A5",
      Array.from({ length: 230 }, (_, i) => [`C${i}`, 45600 + i, "", 10]),
      "cs_LedgerTable",
    );
    const june = answers
      .filter(([day]) => Number(day) >= 45809 && Number(day) < 45839)
      .map(([, , score]) => Number(score));
    const nps =
      (100 * (june.filter((score) => score >= 9).length - june.filter((score) => score <= 6).length)) / june.length;
    const scorecard = new Map(open.shown("Scorecard", "A6:C9").map(([kpi, , actual]) => [kpi, actual]));
    expect(scorecard.get("Net Promoter Score")).toBeCloseTo(nps, 9);
    expect(scorecard.get("Monthly recurring revenue")).toBe(2300);
    const { charts } = plan.sheets.find(({ name }) => name === "Charts")!;
    const actual = charts.find(({ name }) => name === "NPS")!.series[0].values;
    expect(
      open
        .cells()
        .find(({ sheet, row, column }) => sheet === "Charts" && row === actual.row + 5 && column === actual.column)!
        .result,
    ).toBeCloseTo(nps, 9);
  }, 120_000);
});
