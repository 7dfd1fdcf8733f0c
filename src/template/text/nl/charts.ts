import type { TemplateText } from "../text";

/** The sheet of charts, in Dutch. */
export const charts: Pick<TemplateText, "charts"> = {
  charts: {
    note: "Streepjes: doel. Stippels: uitgangspunt. Onvolledige maanden zijn weggelaten.",
    feed: "Cijfers achter de grafieken",
    actual: "Werkelijk",
    target: "Doel",
    baseline: "Uitgangspunt",
    kpiAbout: "{kpi} per maand als lijn, met het doel gestreept en het uitgangspunt gestippeld.",
    nps: {
      title: "Wie er achter de NPS staan",
      about:
        "Critici, passieven en promotors per maand als gestapelde kolommen van alle antwoorden, met de Net Promoter Score als lijn.",
      axis: "% van antwoorden, punten",
    },
    movements: {
      title: "MRR-bewegingen",
      about:
        "Nieuwe en uitgebreide terugkerende omzet per maand boven de nullijn, ingekrompen en verloren omzet eronder.",
    },
    waterfall: {
      title: "MRR-bewegingen van de gekozen maand",
      about:
        "Wat de terugkerende omzet won en verloor in de maand die op de scorekaart is gekozen, stap voor stap vanaf nul; de laatste kolom is de netto verandering.",
      step: "Beweging",
      change: "Verandering",
      reached: "Bereikt",
      base: "Basis",
      gained: "Gewonnen",
      lost: "Verloren",
      net: "Netto verandering",
    },
    revenueRetention: {
      title: "Netto en bruto omzetbehoud",
      about: "Netto en bruto omzetbehoud per maand als lijnen, hun doelen gestreept en de lijn van 100% gestippeld.",
      targetOf: "Doel {kpi}",
    },
    ratio: {
      about: "{kpi} per maand als kolommen, met het doel gestreept en de vuistregel van 3 gestippeld.",
      rule: "Vuistregel: 3",
    },
    tickets: {
      title: "Meldingen en openstaand",
      about:
        "Nieuwe en opgeloste meldingen per maand als kolommen, met wat aan het eind van de maand nog open staat als lijn.",
      aboutBuiltUp:
        "Nieuwe en opgeloste meldingen per maand als kolommen; de lijn telt op hoeveel er sinds de eerste maand meer bijkwamen.",
      axis: "meldingen",
      backlog: "Openstaand",
      builtUp: "Openstaand erbij",
    },
  },
};
