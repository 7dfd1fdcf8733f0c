import { ExcelProblem } from "../problem";

let isRunning = false;

/** Runs a piece of work that changes the workbook; a second one while it runs is refused. */
export async function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  if (isRunning) throw new ExcelProblem("busy", "The workbook is being worked on already.");
  isRunning = true;
  try {
    return await work();
  } finally {
    isRunning = false;
  }
}
