import type { TemplateText } from "../text";

/** What sheets, KPIs, totals and presets are called, in Dutch. */
export const names: Pick<TemplateText, "title" | "sheets" | "groups" | "stages" | "sections" | "totals" | "kpis" | "presets" | "month" | "units"> = {
  title: "KPI-sjabloon",
  sheets: {
    start: "Start", scorecard: "Scorekaart", charts: "Grafieken", monthly: "Maandcijfers", survey: "Enquête", ledger: "Abonnementen", tickets: "Meldingen", usage: "Gebruik", customers: "Klanten",
    history: "KPI-historie", targets: "Doelen", health: "Gezondheid", cohorts: "Cohorten", fourPs: "Vier P's", review: "Bespreking", dictionary: "Woordenboek",
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
  units: { points: "punten", fraction: "%", count: "aantal", number: "verhouding", duration: "uren", months: "maanden", times: "keer", perPerson: "per persoon" },
};
