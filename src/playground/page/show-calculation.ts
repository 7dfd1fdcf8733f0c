import type { WorkbookEngine } from "../engine";
import type { Messages } from "./messages";

/** How long a calculation goes on before the page says so. */
const SOON = 400;

/** Says that formulas are calculated where it takes a while, until it is over. */
export function showCalculation(engine: WorkbookEngine, messages: Messages): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  engine.calculation.onStart(() => {
    clearTimeout(timer);
    timer = setTimeout(() => messages.working("Calculating"), SOON);
    const over = () => {
      clearTimeout(timer);
      messages.idle();
    };
    engine.calculated().then(over, over);
  });
}
