import type { TemplateText } from "../text";

/** The sheets of health and cohorts, in Dutch. */
export const customers: Pick<TemplateText, "health" | "cohorts"> = {
  health: {
    note: "De score weegt de maten hieronder, van Slecht (0) tot Goed (100). Groen vanaf 75, rood onder 50.",
    measure: "Maat", weight: "Gewicht", poor: "Slecht", good: "Goed", atRisk: "Laagste scores onder huidige klanten", rank: "Plaats", score: "Score", status: "Status",
    litmus: "Lakmoesproef: voorspelt de score de verlenging?", litmusNote: "Uit de kolommen Score en Verlengd van het blad {customers}.", all: "Alle klanten",
    distribution: "Klanten naar gezondheid", distributionAbout: "Aantal klanten dat groen, oranje en rood is, als kolommen.", customers: "klanten",
  },
  cohorts: {
    note: "Uit de bladen {ledger} en {customers}.", age: "Maanden", survival: "Nog klant", curve: "Hoe lang klanten blijven",
    curveAbout: "Aandeel klanten dat er na elke maand nog is, met de grenzen van het bereik van 95% als stippellijnen.",
    triangle: "Behouden klanten, naar de maand waarin ze begonnen", triangleNote: "Elke rij is de klanten die in een maand begonnen; de kolommen zijn de maanden daarna. De laatste rij is het gemiddelde.",
    table: "Kaplan-Meier-tabel achter de curve",
  },
};
