import type { PaneText } from "../en";

/** What the Functions tab says, in Dutch. */
export const functions: PaneText["functions"] = {
  search: "Functies zoeken",
  searchHint: "verloop, NPS, cohort…",
  found: (count) => (count === 1 ? "1 functie" : `${count} functies`),
  none: (query) => `Niets gevonden voor “${query}”. Probeer een ander woord, zoals retention of enquête.`,
  back: "Alle functies",
  definition: "Definitie",
  formula: "Formule",
  arguments: "Argumenten",
  required: "verplicht",
  optional: "optioneel",
  argumentHint: (isRange) => (isRange ? "A2:A500" : "waarde of cel"),
  fromSelection: "Selectie",
  fromSelectionFor: (parameter) => `De geselecteerde cellen gebruiken voor ${parameter}`,
  preview: "Voorbeeld",
  previewWaits: (missing) => `Vul ${missing} in om de uitkomst te zien.`,
  previewNeedsExcel: "Cellen lezen kan alleen in Excel.",
  previewExpression: (text) =>
    `Geen voorbeeld voor ${text}: alleen cellen en gewone waarden kunnen hier worden getoond.`,
  previewMore: (count) => (count === 1 ? "en nog 1 rij" : `en nog ${count} rijen`),
  check: {
    title: "Controle van de gegevens",
    button: "Gegevens controleren",
    about: "Toont elke cel die wordt geweigerd, overgeslagen of omgezet.",
    waits: (missing) => `Vul eerst ${missing} in; daarna kunnen de cellen worden gecontroleerd.`,
    expression: (text) => `${text} kan niet worden gecontroleerd: geef cellen, zoals A2:A500.`,
    isRefused: "De functie geeft een fout voor deze cellen. Hieronder staat welke worden geweigerd.",
    isRead: (used, rows) =>
      used === rows
        ? rows === 1
          ? "De rij telt mee."
          : `Alle ${rows} rijen tellen mee.`
        : `${used} van de ${rows} rijen ${used === 1 ? "telt" : "tellen"} mee.`,
    list: "Cellen die niet zonder meer worden gelezen",
    rows: "Rijen",
    used: "Gebruikt",
    skipped: "Overgeslagen",
    refused: "Geweigerd",
    converted: "Omgezet",
    warnings: "Verdacht",
    headings: "Koppen",
    cut: (listed, found) => `De ${listed} belangrijkste van ${found} staan hieronder.`,
  },
  insert: "In actieve cel invoegen",
  insertWaits: (missing) => `Vul eerst ${missing} in.`,
  inserted: (formula, address) => `${formula} staat nu in ${address}.`,
  insideRange: (address) =>
    `De formule leest ${address} en zou daar zelf in staan of in overlopen. Kies eerst een andere cel.`,
  examples: "Voorbeelden",
  errors: "Fouten",
  source: "Bron",
  reference: "De naslagpagina openen",
  higher: "Hoger is beter.",
  lower: "Lager is beter.",
  returns: "Geeft",
  spills: (columns) => `Een tabel die overloopt: ${columns}.`,
  row: (columns) => `Een rij cellen: ${columns}.`,
};
