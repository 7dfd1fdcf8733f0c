import { list, metric, type Metric } from "../../metrics/card";
import { catalogue } from "../../metrics";
import { repeated, text } from "../../metrics/parameters";
import { metricNamed } from "./metric-named";
import { diagnose, diagnosisTable } from "../diagnose/diagnose";

const diagnoseCard: Metric = metric({
  id: "DIAGNOSE",
  title: "Data check",
  summary:
    "Shows what a function makes of every cell that it does not plainly read: refused, skipped, converted, suspicious.",
  definition:
    "Takes the name of a function and the arguments you would give it, in the same order. Reads them as the function does, but does not stop at the first cell that cannot be read. The first five rows count the rows: used, skipped because a required cell is blank, refused, and the cells that were converted from text. Then comes a row per cell, at most 1,000, and warnings about data that is allowed but suspicious.",
  formula: "rows = used + skipped + refused",
  source: "The reading rules of this add-in",
  parameters: {
    id: text('The function, such as "NPS" or "MRR.LEDGER".'),
    ranges: repeated("The arguments of that function, in its order."),
  },
  returns: list(["Row", "number"], ["Parameter", "text"], ["Found", "text"], ["What happens", "text"]),
  synonyms: ["check data", "data quality", "why is it wrong", "validate rows", "find bad cells"],
  compute: ({ id, ranges }) => diagnosisTable(diagnose(metricNamed(id, catalogue), ranges)),
  examples: [
    {
      about: "a word, a score off the scale and a blank",
      args: ["NPS", ["Score", 10, "abc", 11, null, "9"]],
      result: [
        ["Rows", 5, "", ""],
        ["Used", 2, "", ""],
        ["Skipped", 1, "", ""],
        ["Refused", 2, "", ""],
        ["Converted", 1, "", ""],
        ["Row", "Parameter", "Found", "What happens"],
        [1, "scores", "Score", "heading"],
        [3, "scores", "abc", "refused: expected a number, found 'abc'"],
        [4, "scores", 11, "refused: 11 is off the scale 0-10"],
        [5, "scores", "", "skipped: scores is blank"],
        [6, "scores", "9", "read as 9"],
      ],
    },
    {
      about: "text that is read, and an end that means open",
      args: ["MRR.LEDGER", ["a", "b"], ["2026-01-05", 46030], ["never", null], ["$1,200.00", 50], 46100],
      result: [
        ["Rows", 2, "", ""],
        ["Used", 2, "", ""],
        ["Skipped", 0, "", ""],
        ["Refused", 0, "", ""],
        ["Converted", 2, "", ""],
        ["Row", "Parameter", "Found", "What happens"],
        [1, "starts", "2026-01-05", "read as 2026-01-05"],
        [1, "ends", "never", "open"],
        [1, "amounts", "$1,200.00", "read as 1,200"],
      ],
    },
    { about: "a function there is not", args: ["NPX", [9]], result: { error: "#VALUE!", says: "nearest: NPS" } },
    { about: "no ranges", args: ["NPS"], result: { error: "#VALUE!", says: "ranges is blank" } },
  ],
});

export default diagnoseCard;
