import { ExcelProblem } from "./problem";
import { problemOf, run } from "./run";

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** Runs a batch; where it fails, takes back what it may have done before the failure is told. */
export async function wholeOrNot<T>(
  write: Batch<T>,
  takeBack: Batch<void>,
  whatIsLeft = "use Undo, and look at the sheet.",
): Promise<T> {
  try {
    return await run(write);
  } catch (error) {
    const problem = problemOf(error);
    await run(takeBack).catch((cause: unknown) => {
      throw new ExcelProblem("leftovers", `${problem.message} Not everything could be taken back: ${whatIsLeft}`, {
        cause,
        facts: { isUnchanged: false },
      });
    });
    throw new ExcelProblem(problem.kind, `${problem.message} Nothing was changed.`, {
      cause: problem.cause,
      facts: problem.facts,
    });
  }
}
