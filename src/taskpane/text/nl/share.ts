import type { ShareText } from "../en/share";

const formulas = (count: number): string => (count === 1 ? "1 CS-formule" : `${count} CS-formules`);
const cells = (count: number): string => (count === 1 ? "1 cel" : `${count} cellen`);
const sheets = (count: number): string => (count === 1 ? "1 blad" : `${count} bladen`);
const name = (detail: string | undefined): string => (detail === undefined ? "deze uitkomst" : `CS.${detail}`);

/** What the Share tab says, in Dutch. */
export const share: ShareText = {
  intro: "Voor collega's zonder deze invoegtoepassing, en voor cellen die onderweg hun formule kwijtraakten.",
  looking: "CS-formules worden gezocht…",
  readAgain: "Bladen opnieuw lezen",
  working: "Bezig…",
  waiting: "Wachten op Excel. Bewerkt u een cel, druk dan op Enter of Esc.",

  copy: {
    title: "Overdraagbare kopie",
    about:
      "Zonder deze invoegtoepassing worden CS-formules #NAAM? zodra er iets verandert. Een overdraagbare kopie heeft ze niet: formules van Excel zelf waar die hetzelfde kunnen, vaste waarden waar dat niet kan.",
    how: "Waar",
    copies: "Op kopieën van de bladen",
    copiesAbout: "Nieuwe bladen in deze werkmap; die van u blijven zoals ze zijn.",
    inPlace: "Op deze bladen zelf",
    inPlaceAbout: "De CS-formules worden vervangen. Ze blijven in de werkmap bewaard, zodat u terug kunt.",
    sheets: "Bladen",
    all: "Alle",
    none: "Geen",
    noneChosen: "Kies ten minste één blad.",
    holds: (count) => formulas(count),
    hidden: "verborgen",
    protected: "beveiligd",
    broken: (count) => `${count} × #NAAM?`,
    chosen: (count, csCells) => `${sheets(count)} gekozen, met ${formulas(csCells)}.`,
    alsoReads: (names) =>
      `De gekozen bladen lezen ook ${names}. Kies die erbij, anders lezen de kopieën de originelen.`,
    nothing: "Geen blad van deze werkmap bevat CS-formules: u kunt hem zo versturen.",
    make: "Overdraagbare kopie maken",
    convert: "Deze bladen omzetten",
    added: (count) =>
      count === 1
        ? "Klaar. Achteraan in deze werkmap is 1 blad toegevoegd; de naam eindigt op (portable)."
        : `Klaar. Achteraan in deze werkmap zijn ${count} bladen toegevoegd; hun namen eindigen op (portable).`,
    converted: (count) => `Klaar. ${count === 1 ? "1 blad bevat" : `${count} bladen bevatten`} geen CS-formules meer.`,
    allNative: (count) =>
      count === 1
        ? "De CS-formule is nu een formule van Excel zelf en volgt de gegevens zoals eerst."
        : `Alle ${formulas(count)} zijn nu formules van Excel zelf en volgen de gegevens zoals eerst.`,
    counts: (native, tables, values, left) =>
      [
        native > 0 &&
          `${cells(native)} ${native === 1 ? "kreeg" : "kregen"} een formule van Excel zelf en ${native === 1 ? "volgt" : "volgen"} de gegevens zoals eerst.`,
        tables > 0 &&
          `${tables === 1 ? "1 tabel staat" : `${tables} tabellen staan`} nu vast: ${tables === 1 ? "die tabel" : "die tabellen"}, en de cijfers die ${tables === 1 ? "haar" : "ze"} lezen, volgen de gegevens niet meer.`,
        values > 0 && `${values === 1 ? "1 los cijfer staat" : `${values} losse cijfers staan`} ook vast.`,
        left > 0 && `${cells(left)} ${left === 1 ? "bleef" : "bleven"} ongemoeid.`,
      ]
        .filter(Boolean)
        .join(" "),
    mismatch: (count) =>
      `${count === 1 ? "1 cijfer wijkt" : `${count} cijfers wijken`} af van het origineel: bekijk de lijst voordat u iets verstuurt.`,
    nextCopies:
      "Alleen de kopieën versturen: selecteer hun tabbladen, klik met rechts, Verplaatsen of kopiëren, naar een nieuwe map.",
    nextInPlace:
      "Sla de werkmap onder een andere naam op voordat u hem verstuurt. Terug naar CS-formules haalt de formules terug.",
  },

  back: {
    title: "Terug naar CS-formules",
    about: (count, day) =>
      `${cells(count)} in deze werkmap ${count === 1 ? "bevatte" : "bevatten"} tot ${day} CS-formules. Die kunnen terug; cellen die sindsdien zijn veranderd blijven ongemoeid.`,
    button: "Terug naar CS-formules",
    none: "Geen cel van deze werkmap wacht op een CS-formule.",
    done: (count) => (count === 1 ? "1 CS-formule is terug." : `${count} CS-formules zijn terug.`),
    left: (count) => `${cells(count)} ${count === 1 ? "bleef" : "bleven"} ongemoeid: hieronder staat waarom.`,
  },

  repair: {
    title: "#NAAM?-cellen herstellen",
    about:
      "Excel houdt #NAAM? vast in cellen die zonder de invoegtoepassing zijn berekend, ook als die er weer is. Herstellen schrijft hun formules opnieuw.",
    found: (count, names) => `${cells(count)} ${count === 1 ? "heeft" : "hebben"} het nodig, op ${names}.`,
    noneFound: "Nu heeft geen cel het nodig.",
    button: "Herstellen",
    done: (count) => `${count === 1 ? "1 formule is" : `${count} formules zijn`} opnieuw geschreven.`,
    nothing: "Geen CS-formule toont #NAAM?: er viel niets te herstellen.",
    protectedSheets: (names) =>
      `Beveiligd, dus ongemoeid: ${names}. Hef de beveiliging op (Controleren, Beveiliging blad opheffen) en herstel opnieuw.`,
    unknown: (names) => `Onbekend in deze versie van de invoegtoepassing: ${names}.`,
    stillBroken: (count) => `${cells(count)} ${count === 1 ? "toont" : "tonen"} nog een fout: zie hieronder.`,
  },

  freeze: {
    title: "Waarden vastzetten",
    about:
      "Zet waarden in plaats van alle formules in de geselecteerde cellen, zodat niets ze meer verandert. Elke formule blijft bij de cel bewaard.",
    button: "Geselecteerde cellen vastzetten",
    done: (address, count) =>
      `${count === 1 ? "1 formule" : `${count} formules`} van ${address} ${count === 1 ? "is nu een waarde" : "zijn nu waarden"}.`,
    keptAs: {
      note: "Elke formule staat in een notitie bij de cel.",
      comment: "Elke formule staat in een opmerking bij de cel.",
      nothing:
        "Deze Excel kent geen notities: de formules staan alleen in de lijst hieronder. Schrijf die naar een blad om ze te bewaren.",
    },
    left: (count) => `${cells(count)} zonder uitkomst ${count === 1 ? "bleef" : "bleven"} ongemoeid.`,
  },

  check: {
    title: "Deze Excel controleren",
    about:
      "Zegt hoe deze Excel met lege cellen en de invoegtoepassing omgaat. Daarvoor is even een verborgen blad nodig.",
    button: "Controleren",
    blank: "Lege cellen blijven leeg: een antwoord dat niemand gaf telt niet mee. Scores kloppen.",
    zero: "Deze Excel geeft lege cellen door als 0. Een antwoord dat niemand gaf telt dan als score 0, zodat NPS, CSAT en gemiddelden te laag uitkomen. Gebruik bereiken zonder lege cellen tussen de antwoorden, of werk Excel bij.",
    unknown: {
      protected: "Lege cellen konden niet worden geprobeerd: de structuur van de werkmap is beveiligd.",
      "functions missing":
        "De CS-functies ontbreken in deze Excel: ze tonen #NAAM?. Sluit de werkmap en open hem opnieuw; helpt dat niet, voeg de invoegtoepassing dan opnieuw toe.",
      "no answer":
        "Lege cellen konden niet worden geprobeerd: de functies antwoordden niet op tijd. Wacht tot Excel klaar is met rekenen en controleer opnieuw.",
    },
    complete: "Deze Excel heeft alles wat de invoegtoepassing nodig heeft.",
    lacking: (names) => `Deze Excel mist ${names}, wat de invoegtoepassing nodig heeft: werk Excel bij.`,
    without: {
      "ExcelApi 1.10": "Formules die waarden worden, kunnen niet in een opmerking worden bewaard.",
      "ExcelApi 1.12":
        "Tabellen die overlopen worden niet herkend: een overdraagbare kopie houdt alleen hun eerste cel.",
      "ExcelApi 1.13": "Doelen kunnen niet vanuit het deelvenster worden toegevoegd: typ ze in de tabel.",
      "ExcelApi 1.15": "Grafieken van een overdraagbare kopie blijven de originele bladen lezen.",
      "ExcelApi 1.18": "Formules die waarden worden, komen in een opmerking en niet in een notitie.",
    },
    excel: "Excel",
    version: (version, platform) => `${version} (${platform})`,
    functionsVersion: "CS-functies",
    noAnswer: "geen antwoord",
    sets: "Vereiste onderdelen",
    has: "ja",
    hasNot: "nee",
  },

  selfCheck: {
    title: "Zelfcontroleblad",
    about:
      "Een nieuw blad met elk voorbeeld uit het functieoverzicht: formule, verwachte waarde en een oordeel per regel.",
    button: "Zelfcontroleblad invoegen",
    done: (sheet, total) => `Het blad ${sheet} is toegevoegd. Alle ${total} voorbeelden zijn goed.`,
    failed: (sheet, failed, total) =>
      `Het blad ${sheet} is toegevoegd. ${failed} van de ${total} voorbeelden zijn fout: zoek FOUT in kolom C.`,
    pending: (sheet) => `Het blad ${sheet} is toegevoegd en wordt nog berekend. Elke regel hoort goed te zeggen.`,
    words: {
      sheet: "CS-zelfcontrole",
      title: "Zelfcontrole van de CS-functies",
      about: "Elk voorbeeld uit het overzicht, berekend door deze Excel, naast wat eruit hoort te komen.",
      passed: "Goed",
      of: "van",
      headers: ["Functie", "Voorbeeld", "Oordeel", "Uitkomst", "Verwacht"],
      pass: "goed",
      fail: "FOUT",
    },
  },

  report: {
    list: "Verslag, cel voor cel",
    changed: "Andere cellen die een ander cijfer tonen",
    differs: "De formule van Excel zelf gaf een ander cijfer",
    linked: "Lezen nog de originele bladen",
    lostTables: "Tabellen die hun gegevens niet meer volgen",
    lostCells: "Cijfers die hun gegevens niet meer volgen",
    left: "Ongemoeid gebleven",
    native: "Formules van Excel zelf",
    restored: "Weer CS-formules",
    repaired: "Opnieuw geschreven",
    frozen: "Nu waarden",
    was: (before, after) => `was ${before}, toont ${after}`,
    empty: "niets",
    outside: "wordt door de kopieën gelezen, maar is zelf niet gekopieerd",
    kinds: {
      chart: "grafiek",
      "conditional format": "voorwaardelijke opmaak",
      validation: "gegevensvalidatie",
      name: "naam",
    },
    became: {
      formula: "formule van Excel zelf",
      value: "waarde",
      left: "ongemoeid",
      restored: "CS-formule",
      repaired: "opnieuw geschreven",
      changed: "veranderd",
      linked: "nog gekoppeld",
    },
    toSheet: "Verslag naar een blad schrijven",
    written: (sheet) => `Het verslag staat op het blad ${sheet}.`,
    sheetName: "CS-verslag",
    on: (date) => `Stand van ${date}`,
    headers: [
      "Blad",
      "Cel",
      "Functies",
      "Wat het nu is",
      "Waarom",
      "Cijfer eerst",
      "Cijfer nu",
      "Formule eerst",
      "Formule nu",
    ],
  },

  why: {
    "no-native-form": (detail) => `Excel zelf heeft niets voor ${name(detail)}`,
    "unknown-function": (detail) => `deze versie van de invoegtoepassing kent ${detail ?? "de functie"} niet`,
    "missing-argument": (detail) => `het argument ${detail} ontbreekt`,
    "too-many-arguments": (detail) => `${name(detail)} krijgt te veel argumenten`,
    "needs-cells": (detail) => `de formule van Excel zelf wil cellen als ${detail}, en hier wordt dat berekend`,
    "other-workbook": (detail) => `leest een andere werkmap: ${detail}`,
    "several-sheets": (detail) => `leest meerdere bladen tegelijk: ${detail}`,
    random: () => "de uitkomst is willekeurig",
    intersection: () => "de @ ervoor kiest een van meerdere uitkomsten",
    "too-long": () => "de formule van Excel zelf zou te lang worden",
    "too-deep": () => "de formule van Excel zelf zou te diep genest worden",
    unreadable: () => "de formule is niet te lezen",
    differs: (detail) => `de formule van Excel zelf gaf ${detail}, dus is het cijfer als waarde bewaard`,
    "read-as-spill": () => "andere formules lezen de hele tabel",
    "other-error": (detail) => `toont ${detail} waar eerst een andere fout stond`,
    "no-result": (detail) => `toont ${detail}, en dat is geen uitkomst`,
    protected: () => "het blad is beveiligd",
    edited: () => "sindsdien veranderd",
    gone: () => "de cellen, of die het leest, zijn verwijderd",
  },

  note: (functions, day, formula) =>
    `${functions === "" ? "Waarde" : `Waarden van ${functions}`} op ${day}; wordt niet meer berekend. De formule was: ${formula}`,

  foot: { support: "Hulp bij problemen", privacy: "Privacy" },
};
