import { unusable } from "../../records/metric-error";
import { errorIn, isBlank, plain, shown, type Cells } from "./cell";
import { DateText } from "./date-text";
import { isMarker, isMissingName } from "./missing";
import { NumberText } from "./number-text";
import { isOpenWord } from "./open-date";
import { outcomeOf } from "./outcome-text";
import { isBlock, isDated, type PassedRange } from "./range";
import type { Report } from "./report";
import { isNumbered, isPlainScore, scoreOf } from "./score-text";
import { trimmed } from "../../records/white-space";

/** What a cell of the first row says about whether that row is a heading. */
type Evidence = "heading" | "data" | "nothing" | "numbered";

// "$5 approx", "(5", "A$5", "#DIV/0!" as text, "inf": data that is not understood, and no title.
const DATA_LIKE = /^(?:[a-z]{0,3}\s?\p{Sc}|[+\-−–([\s])*\d|^#.+[!?]$|^[+-]?inf(?:inity)?$/iu;
const LETTER = /\p{L}/u;
const TWO_NUMBERS = /\d\D+\d/;
const ITEM = /^\d+\s*[.)]\s*\p{L}/u;
const YEAR = /^(?:19\d\d|20\d\d|2100)$/;
const YEAR_MONTH = /^(?:19\d\d|20\d\d|2100)(?:0[1-9]|1[0-2])$/;
const ID_HEADINGS =
  /^(?:customers?|clients?|accounts?|company|companies|users?|regions?|countr(?:y|ies)|segments?|categor(?:y|ies)|products?|channels?|names?|groups?|plans?|sources?|klant(?:en)?|kunde(?:n)?)(?:[ _-]?(?:id|name|no|nr|number|naam))?$/i;

const numbers = new NumberText();
const dates = new DateText();

/**
 * Returns 1 where the first row of paired ranges is a heading, else 0: some cell of it in a range of numbers, scores, dates or outcomes
 * is plain text, and none there can be read as data. A row that may be either is #VALUE!.
 */
export function headingRows(ranges: readonly PassedRange[], length: number, report?: Report): 0 | 1 {
  const evidence = new Map<PassedRange, Evidence[]>();
  for (const range of ranges) {
    const line = firstLine(range);
    if (hasHeadingRule(range))
      evidence.set(
        range,
        line.map((cell) => evidenceOf(cell, range, length)),
      );
  }
  const all = [...evidence.values()].flat();
  if (all.every((one) => one === "data" || one === "nothing")) {
    if (all.includes("data")) refuseLikelyHeading(ranges, length);
    return 0;
  }
  const isData = all.includes("data");
  let isHeading = all.includes("heading");
  if (!isHeading && !isData && all.includes("numbered")) isHeading = isNumberedHeading(evidence, length);
  if (isData || !isHeading || comesAgain(ranges, length)) {
    refuseLikelyHeading(ranges, length);
    return 0;
  }
  if (report) {
    for (const range of ranges)
      for (const cell of firstLine(range))
        if (!isBlank(cell)) report.note("heading", range.name, 1, plain(cell), "heading");
  }
  return 1;
}

const firstLine = (range: PassedRange): readonly unknown[] =>
  isBlock(range) ? (range.lines[0] ?? []) : (range.lines[0] ?? []).slice(0, 1);

const hasHeadingRule = ({ of }: PassedRange): boolean => of !== "id" && of !== "text";

function evidenceOf(cell: unknown, range: PassedRange, length: number): Evidence {
  const content = plain(cell);
  if (errorIn(cell)) return "data";
  if (isBlank(content)) return "nothing";
  if (typeof content !== "string") return "data";
  const text = trimmed(content);
  if (isMarker(text)) return "nothing";
  switch (range.of) {
    case "number":
    case "block":
      if (numbers.read(text)) return "data";
      break;
    case "date":
    case "day":
    case "axis":
      if (range.traits.open && isOpenWord(text)) return "nothing";
      if (dates.read(text) || dates.lacksDay || numbers.read(text)) return "data";
      break;
    case "outcome":
      if (outcomeOf(text, range.traits) !== undefined) return holdsOtherWords(range, length) ? "data" : "nothing";
      break;
    case "score":
    case "scoreBlock":
      if (isPlainScore(text, range.scaleMax, numbers)) return "data";
      if (isNumbered(text) && LETTER.test(text)) return "numbered";
  }
  // A title has a letter; and one with two numbers is rather a date that is not understood, such as "Fri Jan 5 10:00:00 2024".
  const isTitle = LETTER.test(text) && !(isDated(range) && TWO_NUMBERS.test(text));
  return isTitle && !DATA_LIKE.test(text) ? "heading" : "nothing";
}

/** Returns whether a range of outcomes holds words below its first cell; where all others are 1 and 0, a first "Open" may be a heading. */
function holdsOtherWords({ lines }: PassedRange, length: number): boolean {
  for (let r = 1; r < length; r++) {
    const content = plain(lines[r]?.[0]);
    if (typeof content === "string" && !isBlank(content) && !/^[01]$/.test(trimmed(content))) return true;
  }
  return length <= 1;
}

/** Decides whether texts that begin with a number are numbered questions, so a heading, or labelled answers. */
function isNumberedHeading(evidence: ReadonlyMap<PassedRange, readonly Evidence[]>, length: number): boolean {
  let undecided: PassedRange | undefined;
  for (const [range, cells] of evidence) {
    const line = firstLine(range);
    const fillsBlock = isBlock(range) && cells.every((one) => one === "numbered");
    if (fillsBlock && !textsBelow(range, length, isNumbered)) return true;
    for (let c = 0; c < cells.length; c++) {
      if (cells[c] !== "numbered") continue;
      const text = trimmed(plain(line[c]) as string);
      if (text.endsWith("?") && !textsBelow(range, length, (below) => below.endsWith("?"))) return true;
      const score = scoreOf(text, range.scaleMax, numbers);
      // "10 - Extremely likely" is an answer at the top of the scale; "10. How likely …" may be the tenth question.
      const tops = score === range.scaleMax && !ITEM.test(text);
      if (Number.isNaN(score) || tops || textsBelow(range, length, isNumbered)) continue;
      undecided ??= range;
    }
  }
  if (undecided) throw unusable(`${undecided.name}, row 1 may be a heading or an answer: start the range below it`);
  return false;
}

function textsBelow({ lines }: PassedRange, length: number, is: (text: string) => boolean): boolean {
  return below(lines, length).some((line) =>
    line.some((cell) => {
      const content = plain(cell);
      return typeof content === "string" && is(trimmed(content)) && !numbers.read(trimmed(content));
    }),
  );
}

const below = (lines: Cells, length: number): Cells => lines.slice(1, length);

/** Returns whether an id of the first row comes again below: then the row is one of data. */
function comesAgain(ranges: readonly PassedRange[], length: number): boolean {
  return ranges.some(({ of, lines }) => {
    const first = of === "id" ? plain(lines[0]?.[0]) : undefined;
    if (isBlank(first) || typeof first === "object") return false;
    const name = trimmed(String(first));
    if (isMissingName(name)) return false;
    for (let r = 1; r < length; r++) {
      const cell = plain(lines[r]?.[0]);
      if (cell === first || (typeof cell === "string" && trimmed(cell) === name)) return true;
    }
    return false;
  });
}

/** Refuses a first row of data that is probably a heading: a year over a range of numbers, or a number beside an id such as Region. */
function refuseLikelyHeading(ranges: readonly PassedRange[], length: number): void {
  if (length < 2) return;
  const isTitle = ranges.some(({ of, lines }) => {
    const first = of === "id" ? plain(lines[0]?.[0]) : undefined;
    return typeof first === "string" && ID_HEADINGS.test(trimmed(first));
  });
  for (const range of ranges) {
    if (range.of !== "number" && range.of !== "block") continue;
    for (const cell of firstLine(range)) {
      const content = plain(cell);
      const text = typeof content === "string" ? trimmed(content) : "";
      if (YEAR.test(text) || YEAR_MONTH.test(text) || (isTitle && isNumber(content)))
        throw unusable(
          `${range.name}, row 1: ${shown(content)} may be a heading: if it is, start the range below it; if not, ${typeof content === "string" ? "make it a number" : "give the row another name"}`,
        );
    }
  }
}

const isNumber = (content: unknown): boolean =>
  (typeof content === "number" && Number.isFinite(content)) ||
  (typeof content === "string" && numbers.read(trimmed(content)));
