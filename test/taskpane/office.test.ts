/** @jest-environment jsdom */
import { displayLanguage, isDarkOffice, officeTheme, readyHost } from "../../src/taskpane/office";

const globals = globalThis as unknown as { Office?: unknown };
afterEach(() => delete globals.Office);

test.each([
  [undefined, undefined],
  [{}, undefined],
  [{ isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, true],
  [{ bodyBackgroundColor: "#212121" }, true],
  [{ bodyBackgroundColor: "F3F2F1" }, false],
  [{ bodyBackgroundColor: "Window" }, undefined],
])("Office's colours %j", (theme, isDark) => {
  expect(isDarkOffice(theme)).toBe(isDark);
});

test("without Microsoft's script nothing is known", async () => {
  expect(await readyHost()).toBe("blocked");
  expect(officeTheme()).toBeUndefined();
});

test("a page outside Office answers with no host", async () => {
  globals.Office = { onReady: async () => ({ host: null, platform: null }) };
  expect(await readyHost()).toBe("elsewhere");
  expect(displayLanguage()).toBe(navigator.language);
});

test("Excel answers with its name and its language", async () => {
  globals.Office = {
    onReady: async () => ({ host: "Excel", platform: "OfficeOnline" }),
    context: { displayLanguage: "nl-NL", officeTheme: { isDarkTheme: true } },
  };
  expect(await readyHost()).toBe("excel");
  expect(displayLanguage()).toBe("nl-NL");
  expect(officeTheme()).toEqual({ isDarkTheme: true });
});
