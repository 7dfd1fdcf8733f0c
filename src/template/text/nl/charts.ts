import type { TemplateText } from "../text";

/** The sheet of charts, in Dutch. */
export const charts: Pick<TemplateText, "charts"> = {
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
