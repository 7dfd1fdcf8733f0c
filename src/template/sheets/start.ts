import { DATE_FORMAT } from "../formats";
import type { Frame } from "../frame";
import type { NameKey } from "../naming";
import type { PlanCell, PlanName, PlanSheet } from "../plan";
import { SheetBuilder } from "../sheet-builder";
import { fill, type SheetKey } from "../text";

const FIRST_SETTING = 4;
const LATEST_DATE = 2_958_465;
const RAW: readonly SheetKey[] = ["survey", "ledger", "tickets", "usage", "customers"];

interface Setting {
  readonly label: string;
  readonly cell: PlanCell;
  readonly note?: string;
  readonly name?: NameKey;
}

function settings({ text, options, months, asOf, sample, preset }: Frame): readonly Setting[] {
  const { start } = text;
  const input = (value: string | number, format?: string): PlanCell => ({ value, format, style: "input" });
  return [
    { label: start.company, cell: input(options.company ?? (sample ? start.sampleCompany : "")), name: "Company" },
    { label: start.currency, cell: input(options.currency.toUpperCase()), name: "Currency" },
    { label: start.asOf, cell: input(asOf, DATE_FORMAT), note: start.asOfNote, name: "AsOf" },
    { label: start.firstMonth, cell: input(months[0], DATE_FORMAT), name: "FirstMonth" },
    { label: start.confidence, cell: input(0.95, "0%"), note: start.confidenceNote, name: "Confidence" },
    { label: start.review, cell: input(start.reviewRhythm) },
    { label: start.preset, cell: { value: preset, style: "computed" } },
  ];
}

/** Returns the names of the settings that formulas use. */
export const settingNames = (frame: Frame): readonly PlanName[] =>
  settings(frame).flatMap(({ name }, i) =>
    name
      ? [
          {
            name: frame.naming.name(name),
            refersTo: { sheet: frame.naming.sheet("start"), row: FIRST_SETTING + i, column: 1, rows: 1, columns: 1 },
          },
        ]
      : [],
  );

/** Returns the sheet people see first: settings, how to begin, and what the other sheets are. */
export function startSheet(frame: Frame, sheets: readonly SheetKey[], missing: readonly SheetKey[]): PlanSheet {
  const { text, naming, sample } = frame;
  const { start } = text;
  const rows = settings(frame);
  const sheet = new SheetBuilder(naming.sheet("start"), "#0B3C5D")
    .text(0, 0, text.title, "title")
    .text(1, 0, sample ? start.sampleNote : "", "note")
    .text(FIRST_SETTING - 1, 0, start.settings, "section")
    .put(
      FIRST_SETTING,
      0,
      rows.map(({ label, cell, note }) => [
        { value: label, style: "label" },
        cell,
        { value: note ?? "", style: "note" },
      ]),
    )
    .columns([24, 30, 90]);
  const valid = (setting: NameKey) => ({
    row: FIRST_SETTING + rows.findIndex(({ name }) => name === setting),
    column: 1,
    rows: 1,
    columns: 1,
  });
  sheet
    .validate(valid("AsOf"), { kind: "date", from: 1, to: LATEST_DATE }, text.targets.badDate)
    .validate(valid("FirstMonth"), { kind: "date", from: 1, to: LATEST_DATE }, text.targets.badDate)
    .validate(valid("Confidence"), { kind: "decimal", from: 0.5, to: 0.999 }, start.badConfidence);

  const raw = sheets.filter((key) => RAW.includes(key)).map((key) => naming.sheet(key));
  const words = {
    rows: raw.join(", "),
    input: naming.sheet(frame.inputSheet),
    targets: naming.sheet("targets"),
    scorecard: naming.sheet("scorecard"),
  };
  let next = FIRST_SETTING + rows.length + 1;
  sheet.text(next, 0, start.howToBegin, "section");
  sheet.put(
    next + 1,
    0,
    [raw.length > 0 ? start.firstStepFull : start.steps[0], ...start.steps.slice(1)].map((step) => [
      { value: fill(step, words), style: "label" },
    ]),
  );
  next += start.steps.length + 2;
  sheet.text(next, 0, start.legend, "section");
  sheet.put(next + 1, 0, [
    [{ value: start.legendInput, style: "input" }],
    [{ value: start.legendComputed, style: "computed" }],
    [{ value: text.scorecard.green, style: "good" }],
    [{ value: text.scorecard.amber, style: "near" }],
    [{ value: text.scorecard.red, style: "bad" }],
    [{ value: text.scorecard.noData, style: "none" }],
  ]);
  next += 8;
  sheet.text(next, 0, start.sheets, "section");
  sheet.put(
    next + 1,
    0,
    sheets.map((key) => [
      { value: naming.sheet(key), style: "label" },
      { value: start.about[key], style: "label" },
    ]),
  );
  next += sheets.length + 1;
  // Nobody should look for them in vain.
  sheet.put(
    next,
    0,
    missing.map((key) => [
      { value: naming.sheet(key), style: "faint" },
      { value: start.needsFunctions, style: "note" },
    ]),
  );
  return sheet.build();
}
