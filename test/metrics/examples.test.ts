import { functions } from "../../src/functions/all";
import { bind } from "../../src/functions/bind";
import { builtFunctions, withExcelErrors } from "../bundle";
import { argumentsOf, expectExample } from "./examples";

withExcelErrors();
const built = builtFunctions();

describe.each(functions.map((metric) => [metric.id, metric] as const))("%s", (id, metric) => {
  const parameters = Object.keys(metric.parameters).length;
  test.each(metric.examples.map((example) => [example.about, example] as const))("%s", (_about, example) => {
    const args = argumentsOf(example, parameters);
    expectExample(() => bind(metric)(...args), example);
    expectExample(() => built.get(id)?.(...args), example);
  });
});
