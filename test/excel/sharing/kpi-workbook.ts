import { insertTemplate } from "../../../src/excel";
import { functionsOf } from "../../../src/formulas";
import { functions as cards } from "../../../src/functions/all";
import { catalogue } from "../../../src/metrics";
import { planTemplate, type TakenNames, type TemplateOptions } from "../../../src/template";

/** The catalogue as rewriting needs it. */
export const functions = functionsOf(cards);

const options: TemplateOptions = {
  edition: "simple",
  preset: "customer-success",
  firstMonth: 45658,
  months: 12,
  currency: "EUR",
  sample: true,
  live: true,
};

/** Inserts the template and returns its sheets. */
export async function insertKpis(changes: Partial<TemplateOptions> = {}): Promise<readonly string[]> {
  const { sheets } = await insertTemplate((taken: TakenNames) =>
    planTemplate({ ...options, ...changes, taken }, catalogue),
  );
  return sheets;
}
