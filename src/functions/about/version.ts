import { metric, value } from "../../metrics/card";
import packageJson from "../../../package.json";

export default metric({
  id: "VERSION",
  title: "Version of the add-in",
  summary: "Version of the CS add-in that calculates this workbook.",
  definition: "The version of the add-in in which the cell was last calculated.",
  formula: "major.minor.patch",
  source: "CHANGELOG.md",
  parameters: {},
  returns: value("text"),
  compute: () => packageJson.version,
  examples: [{ about: "the version", args: [], result: packageJson.version }],
});
