import type { PaneText } from "../en";
import { functions } from "./functions";
import { sayProblem } from "./problems";
import { targets } from "./targets";
import { template } from "./template";

/** Everything the pane says, in Dutch; names of functions stay English. */
export const nl: PaneText = {
  templateLanguage: "nl",
  title: "CS voor Excel",
  tabs: { template: "Sjabloon", functions: "Functies", targets: "Doelen", share: "Delen" },
  groups: {
    surveys: "Enquêtes",
    customers: "Klanten",
    revenue: "Terugkerende omzet",
    value: "Klantwaarde en rendement",
    support: "Onboarding, gebruik, support",
    health: "Gezondheid en oorzaken",
    goals: "Doelen, trends, segmenten",
    market: "De vier P's",
    samples: "Voorbeeldgegevens",
    about: "Over deze invoegtoepassing",
  },
  loading: "Laden…",
  catalogueFailed:
    "De lijst met functies kon niet worden geladen. Controleer de verbinding en open het deelvenster opnieuw.",
  tabFailed: "Dit tabblad kon niet worden geladen. Controleer de verbinding.",
  retry: "Opnieuw proberen",
  blocked: "Excel is niet bereikbaar: het Office-script van Microsoft is niet geladen. Functies opzoeken kan wel.",
  elsewhere: "Deze pagina is buiten Excel geopend. Functies opzoeken kan hier; invoegen kan alleen in Excel.",
  onlyInExcel: "Dit werkt alleen in Excel.",
  problem: sayProblem,
  unexpected: (reason) => `Er ging iets mis: ${reason}`,
  cells: {
    group: (title, count) => `${title} (${count})`,
    sheet: (sheet, count) => `${sheet}: ${count}`,
    because: (why) => `Waarom: ${why}.`,
    goTo: (address) => `Ga naar ${address}`,
    showAll: (count) => `Alle ${count} tonen`,
  },
  template,
  functions,
  targets,
};
