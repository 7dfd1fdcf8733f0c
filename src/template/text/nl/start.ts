import type { TemplateText } from "../text";

/** The sheet of settings, in Dutch. */
export const start: Pick<TemplateText, "start"> = {
  start: {
    company: "Bedrijf",
    sampleCompany: "Voorbeeld bv (verzonnen cijfers)",
    currency: "Valuta",
    asOf: "Tot en met",
    asOfNote: "De laatste dag die uw cijfers bestrijken. Een maand die later eindigt is onvolledig en staat in grijs.",
    firstMonth: "Eerste maand",
    confidence: "Betrouwbaarheid",
    confidenceNote: "Van het bereik Laag tot Hoog.",
    badConfidence: "Vul een aandeel van 50% tot 99,9% in.",
    review: "Bespreking",
    reviewRhythm: "Maandelijks, eerste maandag",
    preset: "KPI's",
    settings: "Instellingen",
    howToBegin: "Zo begint u",
    steps: [
      "1. Vul hier de gele cellen in, en daarna uw totalen op het blad {input}.",
      "2. Zet op het blad {targets} per KPI een uitgangspunt en een doel; een nieuwe rij met een latere datum vervangt vanaf dan de eerdere.",
      "3. Kies de maand op het blad {scorecard} en bespreek wat rood of oranje is.",
    ],
    firstStepFull:
      "1. Vul hier de gele cellen in. Plak uw rijen in de bladen {rows}; vul op {input} alleen in wat geel blijft.",
    sampleNote: "Alle cijfers zijn verzonnen, zodat u kunt rondkijken. Typ eroverheen.",
    legend: "Legenda",
    legendInput: "Zelf in te vullen",
    legendComputed: "Berekend, laat zo staan",
    sheets: "Bladen",
    needsFunctions:
      "Niet in deze werkmap: het vraagt CS-functies. Voeg het sjabloon met levende formules in om het te hebben.",
    about: {
      start: "Instellingen die elke formule gebruikt.",
      scorecard: "Een rij per KPI voor één maand: werkelijk, verandering, doel, status.",
      charts: "Elke KPI in de tijd, met doel en uitgangspunt.",
      monthly: "Uw totalen, een rij per maand.",
      survey: "Antwoorden op uw enquêtes, een rij per antwoord.",
      ledger: "Abonnementen, een rij per abonnement; een prijswijziging sluit een rij en begint de volgende.",
      tickets: "Meldingen, een rij per melding.",
      usage: "Wie het product op welke dag gebruikte.",
      customers: "Klanten en wat van elk bekend is.",
      health: "Wie dreigt te vertrekken, en of de score verlengingen heeft voorspeld.",
      cohorts: "Hoe lang klanten blijven.",
      fourPs: "Product, prijs, plaats en promotie van één periode.",
      review: "Notulen van de maandelijkse bespreking.",
      dictionary: "Wat elke KPI betekent en hoe u hem berekent.",
      history: "Elke KPI voor elke maand, met zijn bereik.",
      targets: "Uitgangspunten en doelen als gedateerde rijen.",
    },
  },
};
