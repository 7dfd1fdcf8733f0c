import { insertSelfCheck } from "../../../src/excel/sharing";
import { functions as cards } from "../../../src/functions/all";
import { planSelfCheck } from "../../../src/template/self-check";
import { startExcel } from "../start-excel";
import { read } from "./small-workbook";

const count = cards.reduce((sum, { examples }) => sum + examples.length, 0);

test("every example of the reference passes on the self-check sheet, and a second sheet gets a name of its own", async () => {
  const host = startExcel({ calculate: true, newSheet: { rowCount: 1200, columnCount: 60 } });
  const { sheets, outcome } = await insertSelfCheck((taken) => planSelfCheck(cards, taken));
  expect(sheets).toEqual(["CS self-check"]);
  expect(outcome).toEqual({ passed: count, total: count });
  const { values } = await read(host, "CS self-check", "A7:P1100");
  expect(
    values.filter(([name, , verdict]) => name !== "" && verdict !== "pass").map(([name, about]) => [name, about]),
  ).toEqual([]);
  expect((await read(host, "CS self-check", "B4")).values).toEqual([[`${count} of ${count}`]]);
  await expect(insertSelfCheck((taken) => planSelfCheck(cards.slice(0, 3), taken))).resolves.toMatchObject({
    sheets: ["CS self-check 2"],
  });
}, 120_000);

test("a wrong figure, a wrong error and a missing function fail", async () => {
  const host = startExcel({ calculate: true, newSheet: { rowCount: 1200, columnCount: 60 } });
  const nps = cards.find(({ id }) => id === "NPS")!;
  const wrong = [
    { about: "figure", args: [[10, 9]], result: 99 },
    { about: "error", args: [[10, 11]], result: { error: "#NUM!" as const } },
    { about: "no error", args: [[10, 9]], result: { error: "#VALUE!" as const } },
    { about: "text", args: [[10, 9]], result: "100" },
    {
      about: "table",
      args: [[10, 9]],
      result: [
        [100, ""],
        ["", 1],
      ],
    },
  ];
  const { outcome } = await insertSelfCheck((taken) =>
    planSelfCheck(
      [
        { ...nps, examples: wrong },
        { ...nps, id: "MISSING", examples: nps.examples.slice(0, 1) },
      ],
      taken,
    ),
  );
  expect(outcome).toEqual({ passed: 0, total: 6 });
  const { values } = await read(host, "CS self-check", "C7:C13");
  expect(values.flat().filter((verdict) => verdict !== "")).toEqual(new Array(6).fill("FAIL"));
});
