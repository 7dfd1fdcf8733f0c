/** A formula of the first sheet: what it shows, and the number formats of its result's columns. */
export interface DemoFormula {
  shows: string;
  formula: string;
  formats: string[];
  /** Rows the result spills over, its header included; 1 when it has none. */
  rows: number;
}

/** A titled group of formulas. */
export interface DemoGroup {
  title: string;
  formulas: DemoFormula[];
}

const POINTS = "0.0";
const COUNT = "#,##0";
const RATE = "0.0%";
const MONEY = "#,##0.00";
const MONTH = "yyyy-mm-dd";
const RATIO = "0.00";
const PLAIN = "General";

/** The ledger's columns and the survey's, as the demo formulas name them. */
export interface DemoRanges {
  scores: string;
  segments: string;
  ledger: string;
  customers: string;
  starts: string;
  ends: string;
  from: string;
  to: string;
}

/** The formulas of the sheet "Try it", over the sample sheets; `months` is how many the sample ledger covers. */
export function demoFormulas(at: DemoRanges, months: number): DemoGroup[] {
  const one = (shows: string, formula: string, ...formats: string[]): DemoFormula => ({
    shows,
    formula,
    formats,
    rows: 1,
  });
  const table = (shows: string, rows: number, formula: string, ...formats: string[]): DemoFormula => ({
    shows,
    formula,
    formats,
    rows,
  });
  return [
    {
      title: "What customers say",
      formulas: [
        one("Net Promoter Score: promoters less detractors, −100 to 100", `=CS.NPS(${at.scores})`, POINTS),
        one(
          "The same score with its 95% interval: score, low, high",
          `=CS.NPS.CI(${at.scores})`,
          POINTS,
          POINTS,
          POINTS,
        ),
        table("Who stands behind it", 5, `=CS.NPS.BREAKDOWN(${at.scores})`, PLAIN, COUNT, RATE),
        table(
          "Each segment against all others; the last column is the p-value",
          5,
          `=CS.SURVEY.BY("NPS",${at.scores},${at.segments})`,
          PLAIN,
          POINTS,
          COUNT,
          POINTS,
          POINTS,
          POINTS,
          "0.000",
        ),
      ],
    },
    {
      title: "Who stays",
      formulas: [
        one("Churn from two counts: 10 of 200 customers left", "=CS.CHURN(200,10)", RATE),
        one(
          "Churn over the ledger's last six months, from its rows",
          `=CS.CHURN.LEDGER(${at.customers},${at.starts},${at.ends},${at.from},${at.to})`,
          RATE,
        ),
        table(
          "Share of each starting month's customers still there after 0, 1, 2 … months",
          months + 2,
          `=CS.COHORT.LEDGER(${at.ledger})`,
          MONTH,
          COUNT,
          ...Array<string>(months + 1).fill("0%"),
        ),
      ],
    },
    {
      title: "What they are worth",
      formulas: [
        one("Customer lifetime value: 200 a purchase, once a year, 5 years, 50 to win", "=CS.CLV(200,1,5,50)", MONEY),
        one(
          "Net and gross revenue retention, logo retention, customers",
          `=CS.NRR.LEDGER(${at.ledger},${at.from},${at.to})`,
          RATE,
          RATE,
          RATE,
          COUNT,
        ),
        table(
          "How recurring revenue moved, month by month",
          months + 1,
          `=CS.MRR.WATERFALL(${at.ledger})`,
          MONTH,
          MONEY,
          MONEY,
          MONEY,
          MONEY,
          MONEY,
          MONEY,
          MONEY,
          RATE,
          RATE,
          RATIO,
          COUNT,
        ),
      ],
    },
    {
      title: "When something is wrong",
      formulas: [
        one(
          "A score of 11 is off the scale. Select the result: the line below the sheet says so",
          "=CS.NPS({9;10;11})",
          POINTS,
        ),
        one("Nothing to divide by", "=CS.CHURN(0,0)", RATE),
      ],
    },
  ];
}
