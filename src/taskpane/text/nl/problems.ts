import type { ErrorDetails, ExcelErrorKind } from "../../../excel/excel-error";

/** What Excel refused, in Dutch, without what became of the workbook. */
const SENTENCES: Readonly<Record<ExcelErrorKind, (details: ErrorDetails) => string>> = {
  busy: () => "Er wordt al aan deze werkmap gewerkt: wacht tot dat klaar is.",
  unsupported: () => "Deze versie van Excel is hiervoor te oud.",
  calculating: () => "Excel rekent nog: wacht tot geen cel meer #BEZET! toont, en probeer het opnieuw.",
  protected: ({ place }) =>
    place === undefined
      ? "De werkmap of een blad erin is beveiligd. Hef de beveiliging op (Controleren, Werkmap beveiligen of Blad beveiligen) en probeer het opnieuw."
      : `Beveiligd: ${place}. Hef de beveiliging op (Controleren, Beveiliging blad opheffen) en probeer het opnieuw.`,
  editing: () => "Er wordt nog een cel bewerkt: druk op Enter of Esc en probeer het opnieuw.",
  selection: () => "De selectie is niet te gebruiken: selecteer één celbereik, en geen grafiek of vorm.",
  noFormula: ({ place }) => `De selectie ${place} bevat geen formule.`,
  spilledFrom: ({ place }) =>
    `Cellen van de selectie worden gevuld door de formule in ${place}: selecteer die cel ook.`,
  occupied: ({ place, count }) =>
    count === undefined
      ? `${place} is niet leeg. Kies lege cellen of maak ze eerst leeg.`
      : `De uitkomst neemt ${count} cellen in, en ${place} daarin is niet leeg. Kies een cel met meer ruimte.`,
  noRoom: ({ place, count }) =>
    place === undefined
      ? `De tabel van de bespreking heeft geen ruimte voor nog ${count} regels: maak hem eerst groter.`
      : `De uitkomst past vanaf ${place} niet op het blad. Kies een andere cel.`,
  taken: () => "Een naam die het sjabloon nodig heeft is net in gebruik genomen: probeer het opnieuw.",
  tooLarge: ({ place, count }) =>
    place === undefined
      ? "Het sjabloon is te groot voor deze Excel: kies minder maanden."
      : `${place} telt ${count} cellen: te veel voor één keer.`,
  overloaded: () => "Excel is bezig: wacht even en probeer het opnieuw.",
  leftovers: ({ place }) =>
    place === undefined
      ? "Dit mislukte en kon niet helemaal worden teruggedraaid: gebruik Ongedaan maken en bekijk het blad."
      : `Dit mislukte en niet alles kon worden opgeruimd: verwijder wat over is van de bladen ${place}.`,
  failed: ({ excelMessage }) => `Excel meldde: ${excelMessage}.`,
};

/** Returns the Dutch sentence for a problem of Excel, and what became of the workbook. */
export function sayProblem({
  kind,
  details,
  message,
}: {
  kind: ExcelErrorKind;
  details: ErrorDetails;
  message: string;
}): string {
  // Rare failures have a sentence in English only.
  if (kind === "failed" && details.excelMessage === undefined) return message;
  return `${SENTENCES[kind](details)}${details.isUnchanged === false ? "" : " Er is niets veranderd."}`;
}
