import { metric, value } from "../../metrics/card";
import { cell } from "../../metrics/parameters";
import { unusable } from "../../records/metric-error";
import { isBlank } from "../cells/cell";

/** Returns how this Excel passes a blank cell: "blank", or "zero" on older desktops. */
export function checkBlank(content: unknown): "blank" | "zero" {
  if (isBlank(content)) return "blank";
  if (content === 0) return "zero";
  throw unusable("the cell is not blank");
}

export default metric({
  id: "CHECK.BLANK",
  title: "Blank cell check",
  summary:
    'Tells whether this Excel passes a blank cell as blank ("blank") or as 0 ("zero"); point it at an empty cell.',
  definition:
    "Older desktop Excel passes a blank cell to add-ins as the number 0. Where this answers zero, blank survey answers would count as scores of 0: use ranges without blanks there.",
  formula: 'blank → "blank", 0 → "zero"',
  source: "OfficeDev/office-js issues 1951, 4702 and 5262",
  parameters: { cell: cell("An empty cell.") },
  returns: value("text"),
  compute: ({ cell }) => checkBlank(cell),
  examples: [
    { about: "a blank cell", args: [null], result: "blank" },
    { about: "an Excel that passes it as 0", args: [0], result: "zero" },
    { about: "a cell that is not blank", args: ["x"], result: { error: "#VALUE!", says: "the cell is not blank" } },
  ],
});
