import type { TemplateText } from "../text";

/** The sheets of raw rows, in Dutch. */
export const rows: Pick<TemplateText, "rows"> = {
  rows: {
    notes: {
      Survey:
        "Plak uw antwoorden onder de koppen; de tabel groeit mee. Laat een cel leeg waar een vraag niet is beantwoord.",
      Ledger:
        "Een rij per abonnement: het telt vanaf Begin tot, maar niet met, Eind. Het bedrag is per maand; zonder Eind loopt het nog.",
      Tickets: "Een rij per melding, met datum en tijd; zonder Beantwoord of Opgelost staat hij nog open.",
      Usage: "Een rij per gebruiker en dag.",
      Customers:
        "Een rij per klant. Score is de gezondheidsscore van vóór de verlenging: laat hem zoals hij was, anders vleit de lakmoesproef op het blad {health} zichzelf.",
    },
    columns: {
      date: "Datum",
      customer: "Klant",
      nps: "NPS 0-10",
      csat: "CSAT 1-5",
      effort: "Moeite 1-7",
      start: "Begin",
      end: "Eind",
      amount: "Bedrag",
      ticket: "Melding",
      created: "Binnengekomen",
      replied: "Beantwoord",
      resolved: "Opgelost",
      contacts: "Contacten",
      reopened: "Heropend",
      user: "Gebruiker",
      segment: "Segment",
      owner: "Eigenaar",
      onboarded: "Ingewerkt",
      source: "Bron",
      seats: "Plaatsen",
      renewal: "Verlenging",
      renewed: "Verlengd",
      tenure: "Maanden klant",
      churned: "Vertrokken",
      value: "Maandwaarde",
      usage: "Gebruik",
      satisfaction: "Tevredenheid",
      openTickets: "Open meldingen",
      score: "Score",
    },
    badScore: "Vul een heel getal van de schaal {range} in, of laat de cel leeg.",
    badYesNo: "Kies yes (ja) of no (nee), of laat de cel leeg.",
    badFlag: "Vul 1 in voor klanten die vertrokken, 0 voor de andere.",
  },
};
