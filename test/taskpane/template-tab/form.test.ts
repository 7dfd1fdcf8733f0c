import { catalogue } from "../../../src/metrics";
import { planTemplate } from "../../../src/template";
import { formErrors, monthNames, newForm, optionsOf } from "../../../src/taskpane/template-tab/form";
import { en } from "../../../src/taskpane/text/en";

const words = en.template;
const form = newForm(new Date(2026, 10, 22), "nl-NL");

test("opens on the last twelve complete months, in the money of the place", () => {
  expect(form).toMatchObject({
    month: 10,
    year: "2025",
    months: "12",
    currency: "EUR",
    sample: true,
    live: true,
    edition: "simple",
  });
  expect(newForm(new Date(2026, 0, 31), "en-US")).toMatchObject({ month: 0, year: "2025", currency: "USD" });
  expect(formErrors(form, words)).toEqual({});
});

test("becomes the options of the template", () => {
  expect(optionsOf({ ...form, currency: " usd ", company: " Acme " }, "en")).toEqual({
    edition: "simple",
    preset: "customer-success",
    firstMonth: 45962,
    months: 12,
    currency: "USD",
    company: "Acme",
    sample: true,
    live: true,
    fourPs: false,
    language: "en",
  });
});

test("the sheet of the four P's is added where it was ticked", () => {
  const sheets = (fourPs: boolean) =>
    planTemplate(optionsOf({ ...form, fourPs }, "en"), catalogue).sheets.map(({ name }) => name);
  expect(sheets(true).filter((name) => !sheets(false).includes(name))).toEqual(["Four P's"]);
});

test("own KPIs go along only where they were asked for", () => {
  expect(optionsOf({ ...form, ownIds: ["NPS"] }, "en")).not.toHaveProperty("ownIds");
  expect(optionsOf({ ...form, preset: "custom", ownIds: ["NPS"] }, "en")).toMatchObject({
    preset: "custom",
    ownIds: ["NPS"],
  });
});

test.each([
  [{ months: "5" }, "months"],
  [{ months: "37" }, "months"],
  [{ months: "7.5" }, "months"],
  [{ months: "" }, "months"],
  [{ year: "26" }, "year"],
  [{ currency: "€" }, "currency"],
  [{ currency: "EURO" }, "currency"],
  [{ preset: "custom", ownIds: [] }, "ownIds"],
] as const)("%j is wrong in %s", (change, field) => {
  expect(Object.keys(formErrors({ ...form, ...change }, words))).toEqual([field]);
});

test("the ends of the range of months are in it", () => {
  expect(formErrors({ ...form, months: "6" }, words)).toEqual({});
  expect(formErrors({ ...form, months: "36" }, words)).toEqual({});
});

test("months are named in the language of the display", () => {
  expect(monthNames("nl-NL")[2]).toBe("maart");
  expect(monthNames("en-GB")).toHaveLength(12);
});
