import type { Metric } from "../../metrics/card";
import { present, type CellGroup, type CellLine } from "../cell-lines";
import type { PaneText } from "../text";
import type { Library } from "../use-library";
import type { Place, Source } from "./area";
import type { Argument } from "./argument";
import { isScalar, valuesOf, type Obstacle, type ReadCells } from "./argument-values";
import { withErrors } from "./excel-errors";
import { firstRange, placeIn } from "./row-mentions";

type Diagnosis = ReturnType<Library["diagnose"]>;
type Finding = Diagnosis["findings"][number];

/** What a function makes of the cells of its arguments. */
export interface DataCheck {
  readonly kind: "checked";
  readonly diagnosis: Diagnosis;
  readonly groups: readonly CellGroup[];
  /** Whether the function gives an error for these cells. */
  readonly isRefused: boolean;
}

/** Returns whether a function takes cells that can be checked; of DIAGNOSE, the result itself is the check. */
export const isCheckable = ({ parameters }: Metric): boolean =>
  Object.values(parameters).some(({ reading }) => !isScalar(reading) && reading.shape !== "repeated");

/** Returns what a function makes of every cell of its arguments, or why that cannot be told. */
export async function checkData(
  metric: Metric,
  args: readonly Argument[],
  library: Pick<Library, "diagnose">,
  read: ReadCells,
  words: PaneText["functions"]["check"],
): Promise<DataCheck | Obstacle> {
  const found = await valuesOf(metric, args, read);
  if (found.kind !== "values") return found;
  const diagnosis = library.diagnose(metric, found.values.map(withErrors));
  return {
    kind: "checked",
    diagnosis,
    groups: groupsOf(diagnosis, metric, found.sources, words),
    isRefused: diagnosis.findings.some(({ happening }) => happening === "refused"),
  };
}

/** Returns the findings by what happens to the cells, what presses most first. */
function groupsOf(
  { findings }: Diagnosis,
  metric: Metric,
  sources: ReadonlyMap<string, Source>,
  words: PaneText["functions"]["check"],
): CellGroup[] {
  const group = (title: string, isPressing: boolean, ...happenings: Finding["happening"][]): CellGroup => ({
    title,
    isPressing,
    rows: findings
      .filter(({ happening }) => happenings.includes(happening))
      .map((finding) => lineOf(finding, metric, sources)),
  });
  return present([
    group(words.refused, true, "refused"),
    group(words.warnings, true, "warning"),
    group(words.skipped, true, "skipped", "dropped"),
    group(words.converted, false, "read", "open"),
    group(words.headings, false, "heading"),
  ]);
}

function lineOf(finding: Finding, metric: Metric, sources: ReadonlyMap<string, Source>): CellLine {
  const { happening, parameter, found, says } = finding;
  const { sheet, address } = placeOf(finding, metric, sources);
  const isQuoted = happening === "read" || happening === "open" || happening === "heading";
  return {
    sheet,
    address,
    what: parameter,
    // The title of the group says what happens already.
    why: isQuoted ? `“${String(found)}”: ${says}` : says.replace(/^(?:refused|skipped|warning): /, ""),
  };
}

/** Returns the cell of a finding, or the whole range of its parameter where it is about no single row. */
function placeOf({ parameter, row }: Finding, metric: Metric, sources: ReadonlyMap<string, Source>): Place {
  const name = parameter.replace(/^codes of /, "");
  const place = placeIn(sources, metric, name, row);
  if (place) return place;
  const source = sources.get(name);
  return source
    ? { sheet: source.sheet, address: source.address.replaceAll("$", "") }
    : { sheet: firstRange(sources, metric)?.sheet ?? "", address: "" };
}
