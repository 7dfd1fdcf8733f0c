import { insertTemplate, type Progress } from "../../src/excel";
import { catalogue } from "../../src/metrics";
import { planTemplate, type TakenNames, type TemplateOptions } from "../../src/template";
import type { ExcelHost } from "../../src/playground/host";
import { everyKind } from "./every-kind";
import { picture, startExcel } from "./start-excel";

jest.setTimeout(60_000);

const options: TemplateOptions = {
  edition: "simple",
  preset: "customer-success",
  firstMonth: 45658,
  months: 12,
  currency: "EUR",
  sample: true,
  live: true,
};
const insert = (changes: Partial<TemplateOptions> = {}, onProgress?: (progress: Progress) => void) =>
  insertTemplate((taken: TakenNames) => planTemplate({ ...options, ...changes, taken }, catalogue), { onProgress });
const SHEETS = ["Start", "Scorecard", "Charts", "Monthly", "KPI history", "Targets", "Review", "Dictionary"];
const small: Partial<TemplateOptions> = { preset: "custom", ownIds: ["CHURN"], months: 6 };

describe("inserting", () => {
  it("adds the sheets, shows them, and opens the first", async () => {
    const host = startExcel();
    const { sheets, message } = await insert();
    expect(sheets).toEqual(SHEETS);
    expect(message).toBe(`8 sheets were added: ${SHEETS.join(", ")}.`);
    const after = (await picture(host)) as {
      active: string;
      sheets: { name: string; visibility: string }[];
      charts: string[];
      tables: string[];
    };
    expect(after.active).toBe("Start");
    expect(after.sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual(
      ["Mine", ...SHEETS].map((name) => `${name} Visible`),
    );
    expect(after.charts).toEqual([
      "CHURN",
      "MRR",
      "CLV",
      "NPS",
      "CSAT",
      "NPS groups",
      "MRR waterfall",
      "MRR movements",
    ]);
    expect(after.tables).toEqual(["cs_TargetsTable", "cs_ReviewTable"]);
  });

  it("stamps its sheets", async () => {
    const host = startExcel();
    await insert(small);
    const stamp = await host.Excel.run(async (context) => {
      const property = context.workbook.worksheets
        .getItem("Scorecard")
        .customProperties.getItemOrNullObject("cs.template");
      property.load("value");
      await context.sync();
      return property.value;
    });
    expect(stamp).toBe("cs-kpi-template");
  });

  it.each(["simple", "full"] as const)(
    "takes at most 8 syncs of at most 1 MB for 24 months in the %s edition, and tells how far it is",
    async (edition) => {
      const host = startExcel();
      const told: Progress[] = [];
      await insert({ edition, preset: "saas", months: 24 }, (progress) => told.push(progress));
      expect(host.stats.syncs).toBeLessThanOrEqual(8);
      expect(Math.max(...host.stats.payloads)).toBeLessThan(1_000_000);
      expect(told.length).toBeGreaterThanOrEqual(4);
      expect(told.map(({ done }) => done)).toEqual(told.map((_, i) => i));
      expect(told.at(-1)!.done).toBe(told.at(-1)!.total);
    },
  );

  it("gives a second set its own names and leaves the first alone", async () => {
    const host = startExcel();
    await insert(small);
    const before = (await picture(host)) as { sheets: unknown[]; names: unknown[] };
    await insert(small);
    const after = (await picture(host)) as { sheets: { name: string }[]; names: unknown[] };
    expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
    expect(after.names).toEqual(expect.arrayContaining(before.names));
    expect(after.sheets.slice(before.sheets.length).map(({ name }) => name)).toEqual(SHEETS.map((name) => `${name} 2`));
  });

  it("inserts once when asked twice at the same time", async () => {
    const host = startExcel();
    const [first, second] = await Promise.allSettled([insert(small), insert(small)]);
    expect(first.status).toBe("fulfilled");
    expect(second).toMatchObject({ status: "rejected", reason: { kind: "busy" } });
    expect(((await picture(host)) as { sheets: unknown[] }).sheets).toHaveLength(1 + SHEETS.length);
  });
});

describe("text that looks like something else", () => {
  it.each(["=1+1", "+1", "-1", "@a", "\tx", "'quoted", "1-2", "TRUE", "Jan 2025", "#N/A", "12", "€ 5"])(
    "%j stays text",
    async (company) => {
      const host = startExcel();
      await insert({ ...small, company });
      const [[value]] = host.state.engine.values("Start!B5");
      expect(value).toBe(company);
    },
  );
});

describe("a workbook that cannot take it", () => {
  it("is left alone when its structure is protected", async () => {
    const host = startExcel();
    host.state.protection.protected = true;
    await expect(insert(small)).rejects.toMatchObject({
      kind: "protected",
      message: expect.stringContaining("Unprotect"),
    });
    host.state.protection.protected = false;
    expect(((await picture(host)) as { sheets: unknown[] }).sheets).toHaveLength(1);
  });

  it("is left alone by an Excel that is too old", async () => {
    startExcel({ excelApi: "1.7" });
    await expect(insert(small)).rejects.toMatchObject({ kind: "unsupported" });
  });

  it("waits until the cell being edited is left", async () => {
    const host = startExcel();
    host.state.setCellEditMode(true);
    setTimeout(() => host.state.setCellEditMode(false), 20);
    await expect(insert(small)).resolves.toMatchObject({ sheets: SHEETS });
  });
});

/** Inserts with one fault after another until an insertion meets none; after each failure the workbook must be as it was. */
async function failEach(
  host: ExcelHost,
  inserting: () => Promise<unknown>,
  fail: (n: number) => void,
  step = 1,
): Promise<number> {
  const before = await picture(host);
  for (let n = 1; ; n += step) {
    fail(n);
    const outcome = await inserting().then(
      () => "complete",
      (error: Error) => error.message,
    );
    if (outcome === "complete") {
      expect(host.faults.waiting).toBe(true);
      return n;
    }
    expect(outcome).toMatch(/told to fail\./);
    expect(await picture(host)).toEqual(before);
  }
}

describe("whole or not at all", () => {
  const all = process.env.FAULTS === "all";

  it("when any command fails that a plan can lead to", async () => {
    const host = startExcel();
    expect(
      await failEach(
        host,
        () => insertTemplate(everyKind),
        (n) => host.faults.failCommand(n),
      ),
    ).toBeGreaterThan(100);
  }, 120_000);

  it.each(["simple", "full"] as const)(
    "when any sync of the %s edition fails",
    async (edition) => {
      const host = startExcel();
      expect(
        await failEach(
          host,
          () => insert({ edition }),
          (n) => host.faults.failSync(n),
        ),
      ).toBeGreaterThan(5);
    },
    240_000,
  );

  // All commands take the better part of an hour: FAULTS=all.
  it.each([
    ["simple", 30],
    ["full", 15],
  ] as const)(
    `when commands of the %s edition fail, ${all ? "each in turn" : "%i of them spread evenly"}`,
    async (edition, sample) => {
      const trial = startExcel();
      await insert({ edition });
      const step = all ? 1 : Math.floor(trial.stats.commands / sample);
      const host = startExcel();
      expect(
        await failEach(
          host,
          () => insert({ edition }),
          (n) => host.faults.failCommand(n),
          step,
        ),
      ).toBeGreaterThan(trial.stats.commands);
    },
    all ? 10_800_000 : 240_000,
  );

  it("says what is left when cleaning up fails too", async () => {
    const host = startExcel();
    const failing = insert(small, ({ done }) => {
      if (done !== 2) return;
      host.faults.failSync(1);
      host.faults.failCommand(2);
    });
    await expect(failing).rejects.toMatchObject({
      kind: "leftovers",
      message: expect.stringContaining("delete what is left of the sheets Start, Scorecard"),
    });
  });
});
