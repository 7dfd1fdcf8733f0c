import type { TemplateText } from "../text";

/** The sheets of reviews and definitions, in Dutch. */
export const guide: Pick<TemplateText, "review" | "dictionary"> = {
  review: {
    note: "Een regel per KPI die rood of oranje is of buiten zijn grenzen ligt.",
    columns: {
      month: "Maand",
      kpi: "KPI",
      happened: "Wat gebeurde er",
      cause: "Oorzaak",
      action: "Actie",
      owner: "Eigenaar",
      due: "Klaar op",
      effect: "Effect",
    },
  },
  dictionary: {
    note: "Eén definitie voor iedereen, in het Engels zoals bij de functies. Verander het doel, niet de definitie.",
    columns: {
      kpi: "KPI",
      definition: "Definitie",
      formula: "Formule",
      function: "Functie",
      unit: "Eenheid",
      direction: "Beter is",
      inputs: "Cijfers",
      source: "Bron",
      stage: "Fase",
      caveats: "Let op",
    },
  },
};
