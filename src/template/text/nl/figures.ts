import type { TemplateText } from "../text";

/** The sheets of monthly totals, history, targets and the scorecard, in Dutch. */
export const figures: Pick<TemplateText, "monthly" | "history" | "targets" | "scorecard"> = {
  monthly: {
    note: "Een rij per maand. Vul de gele cellen in; laat een cel leeg als u geen cijfer hebt.",
    noteFull: "Grijze cellen worden geteld uit de bladen met losse rijen. Vul de gele cellen in; laat een cel leeg als u geen cijfer hebt.",
    badNumber: "Vul een getal in, of laat de cel leeg.", badCount: "Vul een geheel getal vanaf 0 in, of laat de cel leeg.", badShare: "Vul een aandeel van 0% tot 100% in, of laat de cel leeg.",
  },
  history: {
    note: "Berekend uit het blad {input}. Het ware cijfer ligt tussen Laag en Hoog met de betrouwbaarheid van het blad {start}.",
    partial: "Onvolledig", value: "Waarde", numerator: "Deel", denominator: "Van", low: "Laag", high: "Hoog", baseline: "Uitgangspunt", target: "Doel", slope: "Helling", normalQuantile: "Standaardfouten aan elke kant",
  },
  targets: {
    note: "Voor een maand telt de laatste rij van een KPI op of voor die maand. Voeg onderaan rijen toe in plaats van oude te wijzigen: ze zijn uw geheugen.",
    kpi: "KPI", validFrom: "Geldig vanaf", baseline: "Uitgangspunt", lowLimit: "Ondergrens", highLimit: "Bovengrens", method: "Methode", target: "Doel", direction: "Beter is", amber: "Oranje band", setBy: "Gezet door", reason: "Reden",
    higher: "hoger", lower: "lager", medianOf: "mediaan van {n} maanden", sampleSetBy: "Voorbeeld", sampleReason: "Verzonnen: de ene KPI is verder gekomen dan de andere",
    badDirection: "Kies hoger of lager.", badAmber: "Vul een aandeel van 0% tot 100% in.", badDate: "Vul een datum in.", badKpi: "Kies een KPI van de scorekaart.",
  },
  scorecard: {
    note: "Groen heeft het doel gehaald, oranje mist het met hoogstens de oranje band, rood met meer.", chooseMonth: "Maand", badMonth: "Kies een maand uit de lijst.",
    columns: {
      kpi: "KPI", group: "Groep", actual: "Werkelijk", previous: "Vorige", change: "Verandering", low: "Laag", high: "Hoog", baseline: "Uitgangspunt", target: "Doel", attainment: "Bereikt", status: "Status", note: "Opmerking",
      trend: "Trend", owner: "Eigenaar", action: "Volgende actie", direction: "Beter is", amberBand: "Oranje band", answers: "n", partialMonth: "Onvolledig", slope: "Helling",
    },
    workings: "Tussenstappen", green: "▲ Groen", amber: "◆ Oranje", red: "▼ Rood", noData: "○ Geen cijfers", noTarget: "○ Geen doel", partial: "○ Onvolledige maand", check: "! Controleer cijfers",
    better: "▲ Beter", worse: "▼ Slechter", steady: "► Stabiel", notMeasurable: "niet meetbaar met n = ",
  },
};
