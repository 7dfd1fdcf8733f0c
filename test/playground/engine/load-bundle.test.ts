import { customFunctionsGlobal } from "../../../src/playground/engine";
import { loadBundle } from "../../../src/playground/engine/load-bundle";

test("a classic script associates one by one and by map, and sees the errors", () => {
  const mapping = loadBundle(`
    (() => {
      CustomFunctions.associate("one", () => 1);
      globalThis.CustomFunctions.associate({ TWO: () => { throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "no data"); } });
      var associate = self.CustomFunctions.associate;
      associate("THREE", () => [[3]] instanceof Array);
    })();
  `);
  expect(Object.keys(mapping)).toEqual(["ONE", "TWO", "THREE"]);
  expect(mapping.ONE()).toBe(1);
  expect(mapping.THREE()).toBe(true);
  expect(() => mapping.TWO()).toThrow(expect.objectContaining({ code: "#N/A", message: "no data" }));
});

test("what is no function is refused", () => {
  expect(() => customFunctionsGlobal().associate("X", 1 as never)).toThrow("associate 'X': expected a function");
});
