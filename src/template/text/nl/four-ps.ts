import type { TemplateText } from "../text";

/** The sheet of the four P's, in Dutch. */
export const fourPs: Pick<TemplateText, "fourPs"> = {
  fourPs: {
    note: "Product, prijs, plaats en promotie van één periode. Vul de gele cellen van de vier tabellen onderaan in; wat erboven staat, volgt.",
    product: "Product",
    price: "Prijs",
    place: "Plaats",
    promotion: "Promotie",
    byPrice: "Verkoop naar prijs",
    byChannel: "Verkoop naar kanaal; de laatste rij is het totaal en de som van de gekwadrateerde aandelen",
    columns: {
      product: "Product",
      sold: "Verkocht",
      returned: "Retour",
      revenue: "Omzet",
      cost: "Kosten",
      price: "Prijs",
      channel: "Kanaal",
      sales: "Verkoop",
      campaign: "Campagne",
      spent: "Besteed",
      visitors: "Bezoekers",
      conversions: "Conversies",
    },
    figures: {
      returnRate: "Retour %",
      margin: "Marge",
      revenue: "Omzet",
      meanPrice: "Gemiddelde prijs",
      elasticity: "Prijselasticiteit",
      sales: "Verkoop",
      conversionRate: "Conversie",
      costPerConversion: "Kosten per stuk",
      spent: "Besteed",
    },
    stock: {
      cost: "Kostprijs verkopen",
      opening: "Voorraad begin, kostprijs",
      closing: "Voorraad eind, kostprijs",
      turnover: "Omloopsnelheid voorraad",
    },
    charts: {
      product: {
        title: "Retouren per product",
        about: "Aandeel teruggestuurde stuks van elk product, als kolommen.",
        axis: "% van stuks",
      },
      price: {
        title: "Verkochte stuks per prijs",
        about: "Verkochte stuks bij elke prijs, als kolommen.",
        axis: "stuks",
      },
      place: { title: "Verkoop per kanaal", about: "Verkoop van elk kanaal, als kolommen.", axis: "{currency}" },
      promotion: {
        title: "Conversie per campagne",
        about: "Aandeel bezoekers van elke campagne dat converteerde, als kolommen.",
        axis: "% van bezoekers",
      },
    },
  },
};
