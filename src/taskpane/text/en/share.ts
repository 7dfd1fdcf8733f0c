import type { Reason } from "../../../excel/sharing/outcome";

const formulas = (count: number): string => (count === 1 ? "1 CS formula" : `${count} CS formulas`);
const cells = (count: number): string => (count === 1 ? "1 cell" : `${count} cells`);
const sheets = (count: number): string => (count === 1 ? "1 sheet" : `${count} sheets`);
const name = (detail: string | undefined): string => (detail === undefined ? "this" : `CS.${detail}`);

/** What the Share tab says, in English. */
export const share = {
  intro: "For colleagues who lack this add-in, and for cells that lost their formulas on the way.",
  looking: "Looking for CS formulas…",
  readAgain: "Read the sheets again",
  working: "Working…",
  waiting: "Waiting for Excel. If you are editing a cell, press Enter or Esc.",

  copy: {
    title: "Portable copy",
    about:
      "Without this add-in, CS formulas turn into #NAME? as soon as something changes. A portable copy has none: Excel's own formulas where they can do the same, fixed values where not.",
    how: "Where",
    copies: "On copies of the sheets",
    copiesAbout: "New sheets in this workbook; yours stay as they are.",
    inPlace: "On these sheets themselves",
    inPlaceAbout: "Their CS formulas are replaced. They are kept in the workbook, so you can go back.",
    sheets: "Sheets",
    all: "All",
    none: "None",
    noneChosen: "Choose at least one sheet.",
    holds: (count: number) => formulas(count),
    hidden: "hidden",
    protected: "protected",
    broken: (count: number) => `${count} × #NAME?`,
    chosen: (count: number, csCells: number) => `${sheets(count)} chosen, with ${formulas(csCells)}.`,
    alsoReads: (names: string) =>
      `The chosen sheets also read ${names}. Choose them too, or the copies will read the originals.`,
    nothing: "No sheet of this workbook holds CS formulas: it can be sent as it is.",
    make: "Make portable copy",
    convert: "Convert these sheets",
    added: (count: number) =>
      count === 1
        ? "Done. 1 sheet was added at the end of this workbook; its name ends in (portable)."
        : `Done. ${count} sheets were added at the end of this workbook; their names end in (portable).`,
    converted: (count: number) =>
      `Done. ${count === 1 ? "1 sheet holds" : `${count} sheets hold`} no CS formulas any more.`,
    allNative: (count: number) =>
      count === 1
        ? "The CS formula is now one of Excel's own and follows the data as before."
        : `All ${formulas(count)} are now Excel's own and follow the data as before.`,
    counts: (native: number, tables: number, values: number, left: number) =>
      [
        native > 0 &&
          `${cells(native)} got Excel's own formula and ${native === 1 ? "follows" : "follow"} the data as before.`,
        tables > 0 &&
          `${tables === 1 ? "1 table is fixed now: it" : `${tables} tables are fixed now: they`}, and the figures that read ${tables === 1 ? "it" : "them"}, no longer follow the data.`,
        values > 0 && `${values === 1 ? "1 single figure is" : `${values} single figures are`} fixed too.`,
        left > 0 && `${cells(left)} ${left === 1 ? "was" : "were"} left alone.`,
      ]
        .filter(Boolean)
        .join(" "),
    mismatch: (count: number) =>
      `${count === 1 ? "1 figure differs" : `${count} figures differ`} from the original: look at the list before you send anything.`,
    nextCopies: "To send the copies alone: select their tabs, right-click, Move or Copy, to a new book.",
    nextInPlace:
      "Before you send it, save the workbook under another name. Back to CS formulas brings the formulas back.",
  },

  back: {
    title: "Back to CS formulas",
    about: (count: number, day: string) =>
      `${cells(count)} in this workbook held ${count === 1 ? "a CS formula" : "CS formulas"} until ${day}. They can be brought back; cells changed since are left alone.`,
    button: "Back to CS formulas",
    none: "No cell of this workbook waits for its CS formula.",
    done: (count: number) => `${count === 1 ? "1 CS formula is" : `${count} CS formulas are`} back.`,
    left: (count: number) => `${cells(count)} ${count === 1 ? "was" : "were"} left alone: see below why.`,
  },

  repair: {
    title: "Repair #NAME? cells",
    about:
      "Excel keeps #NAME? in cells that were calculated without the add-in, even when it is back. Repair writes their formulas anew.",
    found: (count: number, names: string) => `${cells(count)} ${count === 1 ? "needs" : "need"} it, on ${names}.`,
    noneFound: "No cell needs it now.",
    button: "Repair",
    done: (count: number) => `${count === 1 ? "1 formula was" : `${count} formulas were`} written anew.`,
    nothing: "No CS formula shows #NAME?: there was nothing to repair.",
    protectedSheets: (names: string) =>
      `Protected, so left alone: ${names}. Unprotect them (Review, Unprotect Sheet) and repair again.`,
    unknown: (names: string) => `Not known to this version of the add-in: ${names}.`,
    stillBroken: (count: number) => `${cells(count)} still ${count === 1 ? "shows" : "show"} an error: see below.`,
  },

  freeze: {
    title: "Freeze values",
    about:
      "Puts values in place of all formulas in the selected cells, so that nothing changes them any more. Each formula is kept beside its cell.",
    button: "Freeze the selected cells",
    done: (address: string, count: number) =>
      `${count === 1 ? "1 formula" : `${count} formulas`} of ${address} ${count === 1 ? "is" : "are"} now values.`,
    keptAs: {
      note: "Each formula is in a note at its cell.",
      comment: "Each formula is in a comment at its cell.",
      nothing: "This Excel knows no notes: the formulas are in the list below only. Write it to a sheet to keep them.",
    },
    left: (count: number) => `${cells(count)} without a result ${count === 1 ? "was" : "were"} left alone.`,
  },

  check: {
    title: "Check this Excel",
    about: "Says how this Excel treats blank cells and the add-in. It uses a hidden sheet for a moment.",
    button: "Check",
    blank: "Blank cells stay blank: an answer nobody gave counts for nothing. Scores are right.",
    zero: "This Excel hands blank cells over as 0. An answer nobody gave then counts as the score 0, so NPS, CSAT and averages come out too low. Use ranges without blank cells between the answers, or update Excel.",
    unknown: {
      protected: "Blank cells could not be tried: the workbook's structure is protected.",
      "functions missing":
        "The CS functions are missing in this Excel: they show #NAME?. Close the workbook and open it again; if that does not help, add the add-in again.",
      "no answer":
        "Blank cells could not be tried: the functions did not answer in time. Wait until Excel has calculated, and check again.",
    },
    complete: "This Excel has all that the add-in needs.",
    lacking: (names: string) => `This Excel lacks ${names}, which the add-in needs: update Excel.`,
    without: {
      "ExcelApi 1.10": "Formulas that become values cannot be kept in a comment.",
      "ExcelApi 1.12": "Tables that spill are not recognised: a portable copy keeps only their first cell.",
      "ExcelApi 1.13": "Targets cannot be added from the pane: type them into the table.",
      "ExcelApi 1.15": "Charts of a portable copy go on reading the original sheets.",
      "ExcelApi 1.18": "Formulas that become values are kept in a comment, not in a note.",
    } as Readonly<Record<string, string>>,
    excel: "Excel",
    version: (version: string, platform: string) => `${version} (${platform})`,
    functionsVersion: "CS functions",
    noAnswer: "no answer",
    sets: "Requirement sets",
    has: "yes",
    hasNot: "no",
  },

  selfCheck: {
    title: "Self-check sheet",
    about: "A new sheet with every example of the function reference: formula, expected value, and a verdict per row.",
    button: "Insert the self-check sheet",
    done: (sheet: string, total: number) => `The sheet ${sheet} was added. All ${total} examples pass.`,
    failed: (sheet: string, failed: number, total: number) =>
      `The sheet ${sheet} was added. ${failed} of ${total} examples fail: look for FAIL in column C.`,
    pending: (sheet: string) =>
      `The sheet ${sheet} was added and is still being calculated. Every row should say pass.`,
    words: {
      sheet: "CS self-check",
      title: "Self-check of the CS functions",
      about: "Every example of the reference, calculated by this Excel, beside what it should give.",
      passed: "Passed",
      of: "of",
      headers: ["Function", "Example", "Verdict", "Result", "Expected"] as [
        fn: string,
        example: string,
        verdict: string,
        result: string,
        expected: string,
      ],
      pass: "pass",
      fail: "FAIL",
    },
  },

  report: {
    list: "Report, cell by cell",
    changed: "Other cells that show another figure",
    differs: "Excel's own formula gave another figure",
    linked: "Still reading the original sheets",
    lostTables: "Tables that no longer follow their data",
    lostCells: "Figures that no longer follow their data",
    left: "Left alone",
    native: "Excel's own formulas",
    restored: "CS formulas again",
    repaired: "Written anew",
    frozen: "Now values",
    was: (before: string, after: string) => `was ${before}, shows ${after}`,
    empty: "nothing",
    outside: "read by the copies, but not copied itself",
    kinds: { chart: "chart", "conditional format": "conditional format", validation: "data validation", name: "name" },
    became: {
      formula: "Excel's own formula",
      value: "value",
      left: "left alone",
      restored: "CS formula",
      repaired: "written anew",
      changed: "changed",
      linked: "still linked",
    },
    toSheet: "Write the report to a sheet",
    written: (sheet: string) => `The report is on the sheet ${sheet}.`,
    sheetName: "CS report",
    on: (date: string) => `As of ${date}`,
    headers: [
      "Sheet",
      "Cell",
      "Functions",
      "What it is now",
      "Why",
      "Figure before",
      "Figure now",
      "Formula before",
      "Formula now",
    ],
  },

  why: {
    "no-native-form": (detail) => `Excel has nothing of its own for ${name(detail)}`,
    "unknown-function": (detail) => `this version of the add-in does not know ${detail ?? "the function"}`,
    "missing-argument": (detail) => `the argument ${detail} is left out`,
    "too-many-arguments": (detail) => `${name(detail)} is given too many arguments`,
    "needs-cells": (detail) => `Excel's own formula needs a range of cells as ${detail}, and it is computed here`,
    "other-workbook": (detail) => `it reads another workbook: ${detail}`,
    "several-sheets": (detail) => `it reads several sheets at once: ${detail}`,
    random: () => "it is random",
    intersection: () => "the @ before it picks one of several results",
    "too-long": () => "Excel's own formula would be too long",
    "too-deep": () => "Excel's own formula would be too deeply nested",
    unreadable: () => "the formula cannot be read",
    differs: (detail) => `Excel's own formula gave ${detail}, so the figure was kept as a value`,
    "read-as-spill": () => "other formulas read the whole table",
    "other-error": (detail) => `it shows ${detail} where it showed another error`,
    "no-result": (detail) => `it shows ${detail}, which is no result`,
    protected: () => "its sheet is protected",
    edited: () => "it was changed since",
    gone: () => "its cells, or those it reads, were deleted",
  } as Readonly<Record<Reason, (detail: string | undefined) => string>>,

  note: (functions: string, day: string, formula: string) =>
    `${functions === "" ? "Value" : `Values of ${functions}`} as of ${day}; no longer calculated. The formula was: ${formula}`,

  foot: { support: "Help with problems", privacy: "Privacy" },
};

/** What every language has to say on the Share tab. */
export type ShareText = typeof share;
