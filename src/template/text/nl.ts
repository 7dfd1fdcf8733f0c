import type { TemplateText } from "./text";

/** The template in Dutch. */
export const nl: TemplateText = {
  title: "KPI-sjabloon",
  sheets: {
    start: "Start", scorecard: "Scorekaart", charts: "Grafieken", monthly: "Maandcijfers", survey: "Enquête", ledger: "Abonnementen", tickets: "Meldingen", usage: "Gebruik", customers: "Klanten",
    history: "KPI-historie", targets: "Doelen", health: "Gezondheid", cohorts: "Cohorten", review: "Bespreking", dictionary: "Woordenboek",
  },
  groups: { Retention: "Behoud", Revenue: "Omzet", Value: "Waarde", Experience: "Beleving", Service: "Service", Adoption: "Gebruik", Market: "Markt" },
  stages: { Entice: "Aantrekken", Enter: "Instappen", Engage: "Betrekken", Exit: "Vertrekken", Extend: "Uitbreiden" },
  sections: { Customers: "Klanten", Revenue: "Omzet", Value: "Waarde", Experience: "Beleving", Service: "Service", Adoption: "Gebruik", Market: "Markt" },
  totals: {
    customersStart: "Klanten aan het begin", customersNew: "Nieuwe klanten", customersLost: "Verloren klanten", customersEnd: "Klanten aan het eind", customersKept: "Behouden klanten",
    customersReferred: "Nieuw via aanbeveling", renewalsDue: "Te verlengen", renewalsWon: "Verlengd",
    mrrStart: "MRR aan het begin", mrrNew: "Nieuwe MRR", mrrExpansion: "Uitbreiding", mrrContraction: "Inkrimping", mrrChurn: "Verloren MRR", mrrEnd: "MRR aan het eind", mrrKept: "Behouden MRR",
    acquisitionCost: "Kosten verkoop en marketing", averageValue: "Gemiddelde aankoop", purchaseFrequency: "Aankopen per jaar", customerLifespan: "Klantduur in jaren", grossMargin: "Brutomarge",
    costPerCustomer: "Kosten per nieuwe klant", revenuePerCustomer: "MRR per klant", churnRate: "Klantverloop", lifetimeValue: "Klantwaarde",
    promoters: "NPS-promotors (9-10)", passives: "NPS-passieven (7-8)", detractors: "NPS-critici (0-6)", satisfied: "Tevreden antwoorden", satisfactionAnswers: "CSAT-antwoorden",
    easy: "Makkelijk", neutralEffort: "Neutraal", difficult: "Moeilijk", effortScore: "Gemiddelde moeite (1-7)",
    employeePromoters: "Medewerkers: promotors", employeePassives: "Medewerkers: passieven", employeeDetractors: "Medewerkers: critici",
    ticketsCreated: "Nieuwe meldingen", ticketsResolved: "Opgeloste meldingen", ticketsFirstContact: "Opgelost bij eerste contact",
    firstResponseHours: "Mediaan eerste reactie, uren", resolutionHours: "Mediaan oplossing, uren",
    usersTotal: "Gebruikers met toegang", usersActive: "Actieve gebruikers per maand", usersDaily: "Gemiddeld actief per dag", onboardingStarted: "Begonnen inwerktrajecten", onboardingCompleted: "Voltooide inwerktrajecten",
    interactions: "Interacties", audience: "Publiek",
    unitsSold: "Verkochte stuks", unitsReturned: "Teruggestuurde stuks", salesRevenue: "Verkoopomzet", salesCost: "Kostprijs verkopen", stockOpening: "Voorraad begin, kostprijs", stockClosing: "Voorraad eind, kostprijs",
    visitors: "Bezoekers", conversions: "Conversies",
  },
  kpis: {
    CHURN: "Klantverloop", RETENTION: "Klantbehoud", RENEWAL: "Verlengingsgraad", REFERRALS: "Aandeel aanbevelingen", MRR: "Maandelijks terugkerende omzet", ARR: "Jaarlijks terugkerende omzet",
    ARPA: "Omzet per klant", "REVENUE.GROWTH": "Omzetgroei", NRR: "Netto omzetbehoud", GRR: "Bruto omzetbehoud", "EXPANSION.RATE": "Uitbreidingsgraad", "REVENUE.CHURN": "Omzetverloop",
    CAC: "Kosten per gewonnen klant", CLV: "Klantwaarde (CLV)", LTV: "Klantwaarde (LTV)", "LTV.RATIO": "Klantwaarde op wervingskosten", "CAC.PAYBACK": "Terugverdientijd wervingskosten",
    CSAT: "Klanttevredenheid", CES: "Klantmoeite (CES)", FRT: "Eerste reactietijd", "RESOLUTION.TIME": "Oplostijd", FCR: "Opgelost bij eerste contact", "TICKETS.VOLUME": "Aantal meldingen",
    ADOPTION: "Adoptie", STICKINESS: "Gebruiksfrequentie", "ONBOARDING.RATE": "Voltooide inwerktrajecten", "ENGAGEMENT.RATE": "Betrokkenheid",
    "RETURN.RATE": "Retourpercentage", "PROFIT.MARGIN": "Winstmarge", "INVENTORY.TURNOVER": "Omloopsnelheid voorraad", "CONVERSION.RATE": "Conversie",
  },
  presets: {
    "customer-success": "Customer success 5", experience: "Beleving 5", service: "Service 5", board: "Directie 4", saas: "SaaS", support: "Supportteam", centricity: "Klantgerichtheid", engagement: "Betrokkenheid",
    "four-ps": "Vier P's", custom: "Eigen keuze",
  },
  month: "Maand",
  start: {
    company: "Bedrijf", sampleCompany: "Voorbeeld bv (verzonnen cijfers)", currency: "Valuta", asOf: "Tot en met",
    asOfNote: "De laatste dag die uw cijfers bestrijken. Een maand die later eindigt is onvolledig en staat in grijs.",
    firstMonth: "Eerste maand", confidence: "Betrouwbaarheid", confidenceNote: "Van het bereik Laag tot Hoog.", badConfidence: "Vul een aandeel van 50% tot 99,9% in.",
    review: "Bespreking", reviewRhythm: "Maandelijks, eerste maandag", preset: "KPI's", settings: "Instellingen", howToBegin: "Zo begint u",
    steps: [
      "1. Vul hier de gele cellen in, en daarna uw totalen op het blad {input}.",
      "2. Zet op het blad {targets} per KPI een uitgangspunt en een doel; een nieuwe rij met een latere datum vervangt vanaf dan de eerdere.",
      "3. Kies de maand op het blad {scorecard} en bespreek wat rood of oranje is.",
    ],
    sampleNote: "Alle cijfers zijn verzonnen, zodat u kunt rondkijken. Typ eroverheen.",
    legend: "Legenda", legendInput: "Zelf in te vullen", legendComputed: "Berekend, laat zo staan", sheets: "Bladen",
    about: {
      start: "Instellingen die elke formule gebruikt.", scorecard: "Een rij per KPI voor één maand: werkelijk, verandering, doel, status.", charts: "Elke KPI in de tijd, met doel en uitgangspunt.",
      monthly: "Uw totalen, een rij per maand.", survey: "Antwoorden op uw enquêtes, een rij per antwoord.",
      ledger: "Abonnementen, een rij per abonnement; een prijswijziging sluit een rij en begint de volgende.", tickets: "Meldingen, een rij per melding.", usage: "Wie het product op welke dag gebruikte.",
      customers: "Klanten en wat van elk bekend is.", health: "Wie dreigt te vertrekken, en of de score verlengingen heeft voorspeld.", cohorts: "Hoe lang klanten blijven.", review: "Notulen van de maandelijkse bespreking.",
      dictionary: "Wat elke KPI betekent en hoe u hem berekent.", history: "Elke KPI voor elke maand, met zijn bereik.", targets: "Uitgangspunten en doelen als gedateerde rijen.",
    },
  },
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
    higher: "hoger", lower: "lager", medianOf: "mediaan van {n} maanden", sampleSetBy: "Voorbeeld", sampleReason: "Beste kwart van de maanden achter het uitgangspunt",
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
  rows: {
    notes: {
      Survey: "Plak uw antwoorden onder de koppen; de tabel groeit mee. Laat een cel leeg waar een vraag niet is beantwoord.",
      Ledger: "Een rij per abonnement: het telt vanaf Begin tot, maar niet met, Eind. Het bedrag is per maand; zonder Eind loopt het nog.",
      Tickets: "Een rij per melding, met datum en tijd; zonder Beantwoord of Opgelost staat hij nog open.",
      Usage: "Een rij per gebruiker en dag.",
      Customers: "Een rij per klant. Score is de gezondheidsscore van vóór de verlenging: laat hem zoals hij was, anders vleit de lakmoesproef op het blad {health} zichzelf.",
    },
    columns: {
      date: "Datum", customer: "Klant", nps: "NPS 0-10", csat: "CSAT 1-5", effort: "Moeite 1-7", start: "Begin", end: "Eind", amount: "Bedrag",
      ticket: "Melding", created: "Binnengekomen", replied: "Beantwoord", resolved: "Opgelost", contacts: "Contacten", reopened: "Heropend",
      user: "Gebruiker", segment: "Segment", owner: "Eigenaar", onboarded: "Ingewerkt", source: "Bron", seats: "Plaatsen", renewal: "Verlenging", renewed: "Verlengd",
      tenure: "Maanden klant", churned: "Vertrokken", value: "Maandwaarde", usage: "Gebruik", satisfaction: "Tevredenheid", openTickets: "Open meldingen", score: "Score",
    },
    badScore: "Vul een heel getal van de schaal {range} in, of laat de cel leeg.", badYesNo: "Kies yes (ja) of no (nee), of laat de cel leeg.", badFlag: "Vul 1 in voor klanten die vertrokken, 0 voor de andere.",
  },
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
  review: {
    note: "Een regel per KPI die rood of oranje is of buiten zijn grenzen ligt.",
    columns: { month: "Maand", kpi: "KPI", happened: "Wat gebeurde er", cause: "Oorzaak", action: "Actie", owner: "Eigenaar", due: "Klaar op", effect: "Effect" },
  },
  dictionary: {
    note: "Eén definitie voor iedereen, in het Engels zoals bij de functies. Verander het doel, niet de definitie.",
    columns: { kpi: "KPI", definition: "Definitie", formula: "Formule", function: "Functie", unit: "Eenheid", direction: "Beter is", inputs: "Cijfers", source: "Bron", stage: "Fase", caveats: "Let op" },
  },
  charts: {
    note: "Streepjes: doel. Stippels: uitgangspunt. Onvolledige maanden zijn weggelaten.", feed: "Cijfers achter de grafieken", actual: "Werkelijk", target: "Doel", baseline: "Uitgangspunt",
    kpiAbout: "{kpi} per maand als lijn, met het doel gestreept en het uitgangspunt gestippeld.",
    nps: {
      title: "Wie er achter de NPS staan", about: "Critici, passieven en promotors per maand als gestapelde kolommen van alle antwoorden, met de Net Promoter Score als lijn.", axis: "% van antwoorden, punten",
    },
    movements: { title: "MRR-bewegingen", about: "Nieuwe en uitgebreide terugkerende omzet per maand boven de nullijn, ingekrompen en verloren omzet eronder." },
    units: { points: "punten", fraction: "aandeel", money: "{currency}", count: "aantal", number: "getal", duration: "uren" },
  },
};
