import { readFileSync } from "node:fs";
import { enums } from "../../../src/playground/host/enums";

test("every member of every enumeration has the value of the type definitions", () => {
  const types = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
  const start = types.indexOf("declare namespace Excel {");
  const excel = types.slice(start, types.indexOf("\n}\n", start));
  for (const [name, values] of Object.entries(enums)) {
    const body = new RegExp(`enum ${name} \\{([\\s\\S]*?)\\n    \\}`).exec(excel)?.[1] ?? "";
    const members = [...body.matchAll(/^\s*(\w+) = "([^"]*)"/gm)];
    expect([name, members.length > 0]).toEqual([name, true]);
    for (const [, member, value] of members) expect([name, member, values[member]]).toEqual([name, member, value]);
  }
});
