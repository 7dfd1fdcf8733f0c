import type { TemplateText } from "../text";

/** The sheets of health and cohorts, in English. */
export const customers: Pick<TemplateText, "health" | "cohorts"> = {
  health: {
    note: "The score weighs the measures below, from Poor (0) to Good (100). Green from 75, red below 50.",
    measure: "Measure", weight: "Weight", poor: "Poor", good: "Good",
    cut: "Only the first {n} customers are listed and counted here.",
    atRisk: "Lowest scores among active customers", key: "Sort key", lowest: "Lowest keys", score: "Score", status: "Status",
    litmus: "Litmus test: does the score foretell renewal?",
    litmusNote: "From the columns Score and Renewed of the sheet {customers}.",
    all: "All customers", distribution: "Active customers by health", distributionAbout: "Number of active customers that are green, amber and red, as columns.", customers: "customers", total: "All",
    coverage: "Coverage",
    litmusRows: [],
    verdicts: { predicts: "The score predicts", weak: "Weak", "not shown to predict": "Not shown to predict" },
  },
  cohorts: {
    note: "From the sheets {ledger} and {customers}.",
    cut: "Customers left at more different times than this sheet reads: the curve ends too early. Round the column of tenures.",
    age: "Months", survival: "Still there", survivalAxis: "% of customers", last: "Longest", step: "Months a point", curve: "How long customers stay",
    curveAbout: "Share of customers still there after each month, with the limits of its range as dotted lines.",
    cohort: "Cohort", size: "Size",
    triangle: "Customers kept, by month of their start",
    triangleNote: "Each row is the customers who started in a month; the columns are the months since. The last row is the average.",
    table: "Kaplan-Meier table behind the curve",
  },
};
