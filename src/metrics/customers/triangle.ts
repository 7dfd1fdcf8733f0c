import type { Periods } from "../../records/periods";
import { Sum } from "../../stats/sum";
import type { Cell, Table } from "../card";

/** What a cell divides, and by what; without a divisor the cell is the amount itself. */
export interface Parts {
  readonly amount: number;
  readonly by?: number;
}

/** The cohorts of a triangle. */
export interface Sides {
  readonly periods: Periods;
  /** Customers per cohort. */
  readonly sizes: Float64Array;
  /** Ages, from 0, that the oldest cohort has completed; cohort c has completed c fewer. */
  readonly ages: number;
}

/** Returns a row per cohort and a column per completed age, then a row of averages over the cohorts that have completed each age. */
export function triangle({ periods, sizes, ages }: Sides, partsOf: (cohort: number, age: number) => Parts): Table {
  const rows: Cell[][] = [];
  for (let c = 0; c < periods.length; c++) {
    const cells: Cell[] = [periods.starts[c], sizes[c]];
    for (let age = 0; age < ages; age++) cells.push(c + age < ages ? shown(partsOf(c, age)) : "");
    rows.push(cells);
  }
  const customers = sizes.reduce((total, size) => total + size, 0);
  const averages = Array.from({ length: ages }, (_, age) => average(ages, age, partsOf));
  return { header: ["Cohort", "Size", ...averages.keys()], rows: [...rows, ["Average", customers, ...averages]] };
}

const shown = ({ amount, by }: Parts): Cell => (by === undefined ? amount : by === 0 ? "" : amount / by);

/** Returns the ratio of sums over the cohorts that have completed an age, or the mean over them where cells are amounts. */
function average(ages: number, age: number, partsOf: (cohort: number, age: number) => Parts): Cell {
  const amount = new Sum();
  const by = new Sum();
  for (let c = 0; c + age < ages; c++) {
    const parts = partsOf(c, age);
    amount.add(parts.amount);
    by.add(parts.by ?? 1);
  }
  return shown({ amount: amount.value, by: by.value });
}
