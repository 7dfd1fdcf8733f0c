import type { PaneText } from "../en";

const than = { higher: "hoger", lower: "lager" } as const;

/** What the Targets tab says, in Dutch. */
export const targets: PaneText["targets"] = {
  none: "Deze werkmap heeft nog geen KPI-bladen. Voeg eerst het sjabloon in en stel dan hier doelen.",
  noFigures: "Deze KPI-bladen hebben geen KPI die deze invoegtoepassing kent. Misschien zijn de titels veranderd.",
  toTemplate: "Naar Sjabloon",
  read: "De bladen opnieuw lezen",
  set: "KPI-bladen",
  setOf: (scorecard, kpis) => `${scorecard} (${kpis === 1 ? "1 KPI" : `${kpis} KPI's`})`,
  kpi: "KPI",
  history: "Laatste 12 maanden",
  month: "Maand",
  value: "Waarde",
  partial: "onvolledig",
  chart: (first, last) => `${first} – ${last}`,
  lineOf: { value: "waarde", baseline: "uitgangspunt", limits: "grenzen", target: "doel" },
  tooFew: "Een uitgangspunt vraagt drie volledige maanden met een cijfer. Vul meer maanden in en kom dan terug.",
  baseline: (value, months) => `Uitgangspunt ${value}: de mediaan van de laatste ${months} volledige maanden.`,
  limits: (low, high) => `Tussen ${low} en ${high} beweegt het cijfer door toeval; daarbuiten is er iets gebeurd.`,
  current: (target) => `Het doel is nu ${target}.`,
  choose: "Nieuw doel",
  achievable: "Haalbaar",
  achievableAbout: (target, months, better) =>
    `Het beste kwart van de laatste ${months} maanden kwam op ${target} of ${than[better]}.`,
  stretch: "Ambitieus",
  stretchAbout: (low, high) =>
    `De goede rand van het toeval, ${low} tot ${high}: daar komt een cijfer niet vanzelf, wel met een andere aanpak.`,
  stretchBest: (month, edge) =>
    `Zo goed als de beste maand tot nu toe, ${month}: de rand van het toeval, ${edge}, is voor zo'n cijfer onbereikbaar.`,
  required: "Nodig voor een hoger doel",
  requiredAbout: "Wat een doel voor een andere KPI van deze vraagt, als al het andere gelijk blijft.",
  requiredFor: ({ goalKpi, goalNow, goal, now, required }) =>
    `${goalKpi} staat op ${goalNow}. Om ${goal} te halen moet deze KPI van ${now} naar ${required}, als al het andere gelijk blijft.`,
  goal: (kpi) => `Doel voor ${kpi}`,
  goalFor: "Doel voor",
  goalImpossible: (goalKpi) =>
    `Geen enkel cijfer van deze KPI brengt ${goalKpi} daar: het doel vraagt meer dan deze KPI alleen.`,
  own: "Eigen cijfer",
  ownAbout: "Een doel dat is afgesproken.",
  ownTarget: "Doel",
  notMeasurable: (n, low, high) =>
    `Niet meetbaar met n = ${n}: het laatste cijfer kan in werkelijkheid overal van ${low} tot ${high} liggen, en het doel ligt daartussen. Vraag meer mensen, of bekijk meerdere maanden samen.`,
  amberBand: "Oranje band, %",
  amberAbout: (target, edge, better) =>
    target === edge
      ? `Groen op ${target} of ${than[better]}, anders rood.`
      : `Groen op ${target} of ${than[better]}, oranje tot en met ${edge}, daarna rood.`,
  amberError: "Geef een aandeel van 0 tot en met 100.",
  validFrom: "Geldig vanaf",
  dateError: "Geef een datum.",
  setBy: "Gezet door",
  reason: "Reden",
  noTarget: "Kies of typ eerst een doel.",
  write: "Naar Doelen schrijven",
  written: (address) => `Het uitgangspunt en het doel staan nu in ${address}. Ze blijven zo tot een latere rij.`,
  targetError: "Geef het doel als getal.",
  close: "Een maand afsluiten",
  closeAbout:
    "Bewaart de cijfers van de maand zoals ze nu zijn, wat er later ook verandert, en opent de bespreking met wat aandacht vraagt.",
  nothing: "Niets is rood, oranje of buiten zijn grenzen.",
  isClosed: (month) => `${month} (afgesloten)`,
  closedBefore: (month) => `${month} is afgesloten: de cijfers zijn als waarden bewaard.`,
  closeMonth: (month) => `${month} afsluiten`,
  closed: (month, lines) =>
    `${month} is afgesloten. ${lines === 0 ? "Er is niets te bespreken." : lines === 1 ? "Eén regel staat in de bespreking." : `${lines} regels staan in de bespreking.`}`,
  happened: (value, target, status, outside) =>
    [`${value}${target && ` tegen ${target}`}`, status, outside].filter(Boolean).join(", "),
  red: "▼ rood",
  amber: "◆ oranje",
  above: "boven zijn grenzen",
  below: "onder zijn grenzen",
};
