import type { TakenNames, WorkbookPlan } from "../../template/plan";
import { insertTemplate, type Inserted } from "../insert-template";
import { oneAtATime } from "./one-at-a-time";

/** Inserts the self-check sheet, whole or not at all: `insertSelfCheck((taken) => planSelfCheck(cards, taken))`. */
export const insertSelfCheck = (planFor: (taken: TakenNames) => WorkbookPlan): Promise<Inserted> =>
  oneAtATime(() => insertTemplate(planFor));
