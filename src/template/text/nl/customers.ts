import type { TemplateText } from "../text";

/** The sheets of health and cohorts, in Dutch. */
export const customers: Pick<TemplateText, "health" | "cohorts"> = {
  health: {
    note: "De score weegt de maten hieronder, van Slecht (0) tot Goed (100). Groen vanaf 75, rood onder 50.",
    measure: "Maat", weight: "Gewicht", poor: "Slecht", good: "Goed", atRisk: "Laagste scores onder huidige klanten", cut: "Alleen de eerste {n} klanten staan in de lijst en zijn geteld.", key: "Sorteersleutel", lowest: "Laagste sleutels", score: "Score", status: "Status",
    litmus: "Lakmoesproef: voorspelt de score de verlenging?", litmusNote: "Uit de kolommen Score en Verlengd van het blad {customers}.", all: "Alle klanten",
    distribution: "Huidige klanten naar gezondheid", distributionAbout: "Aantal huidige klanten dat groen, oranje en rood is, als kolommen.", customers: "klanten", total: "Alle",
    coverage: "Dekking",
    litmusRows: [
      "Klanten", "Verlengd", "Aandeel verlengd", "AUC", "AUC laag", "AUC hoog", "Brierscore", "Verlengd bij rood", "Verlengd bij oranje", "Verlengd bij groen", "Groen min rood", "Oordeel",
    ],
    verdicts: { predicts: "De score voorspelt", weak: "Zwak", "not shown to predict": "Niet aangetoond" },
  },
  cohorts: {
    note: "Uit de bladen {ledger} en {customers}.", cut: "Klanten vertrokken op meer verschillende tijden dan dit blad leest: de curve eindigt te vroeg. Rond de kolom met maanden af.",
    age: "Maanden", survival: "Nog klant", survivalAxis: "% van klanten", last: "Langst", step: "Maanden per punt", curve: "Hoe lang klanten blijven",
    curveAbout: "Aandeel klanten dat er na elke maand nog is, met de grenzen van het bereik als stippellijnen.",
    cohort: "Cohort", size: "Grootte",
    triangle: "Behouden klanten, naar de maand waarin ze begonnen", triangleNote: "Elke rij is de klanten die in een maand begonnen; de kolommen zijn de maanden daarna. De laatste rij is het gemiddelde.",
    table: "Kaplan-Meier-tabel achter de curve",
  },
};
