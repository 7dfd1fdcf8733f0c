import fc from "fast-check";
import churnLedgerCard from "../../../src/metrics/customers/churn-ledger";
import churnTableCard from "../../../src/metrics/customers/churn-table";
import cohortLedgerCard from "../../../src/metrics/customers/cohort-ledger";
import retentionLedgerCard from "../../../src/metrics/customers/retention-ledger";
import mrrLedgerCard from "../../../src/metrics/revenue/mrr-ledger";
import { bind } from "../../../src/functions/bind";
import { withExcelErrors } from "../../bundle";

withExcelErrors();
const [churnLedger, churnTable, cohortLedger, retentionLedger, mrrLedger] = [
  churnLedgerCard,
  churnTableCard,
  cohortLedgerCard,
  retentionLedgerCard,
  mrrLedgerCard,
].map(bind);

const FIRST = 46023; // 2026-01-01
const AS_OF = 46142; // 2026-04-30, so that no month is partial

const subscription = fc.record({
  customer: fc.constantFrom("A", "B", "C", "D", "E", "F"),
  start: fc.integer({ min: FIRST, max: AS_OF }),
  days: fc.option(fc.integer({ min: 1, max: 90 })),
  amount: fc.integer({ min: 0, max: 5 }),
});
const ledgers = fc.array(subscription, { minLength: 1, maxLength: 25 });
type Row = { customer: string; start: number; days: number | null; amount: number };

const customers = (rows: Row[]) => rows.map((row) => [row.customer]);
const starts = (rows: Row[]) => rows.map((row) => [row.start]);
const ends = (rows: Row[]) => rows.map((row) => [row.days === null ? null : row.start + row.days]);
const amounts = (rows: Row[]) => rows.map((row) => [row.amount]);

/** Whether a customer has a running row before a day, straight from the definition. */
const present = (rows: Row[], customer: string, day: number) =>
  rows.some(
    (row) => row.customer === customer && row.start < day && (row.days === null || day <= row.start + row.days),
  );

test("CHURN.TABLE: opening and closing are head counts, their difference the movements, and order does not matter", () => {
  fc.assert(
    fc.property(ledgers, (rows) => {
      const table = churnTable(customers(rows), starts(rows), ends(rows), "M", AS_OF, false) as number[][];
      const turned = [...rows].reverse();
      expect(churnTable(customers(turned), starts(turned), ends(turned), "M", AS_OF, false)).toEqual(table);
      table.forEach(([period, opening, gained, reactivated, lost, closing], p) => {
        const next = p + 1 < table.length ? table[p + 1][0] : AS_OF + 1;
        const heads = (day: number) =>
          new Set(rows.map((row) => row.customer).filter((customer) => present(rows, customer, day))).size;
        expect([opening, closing]).toEqual([heads(period), heads(next)]);
        expect(opening + gained + reactivated - lost).toBe(closing);
      });
    }),
  );
});

test("CHURN.LEDGER over a period is the churn of CHURN.TABLE, and RETENTION.LEDGER what is left", () => {
  fc.assert(
    fc.property(ledgers, (rows) => {
      const table = churnTable(customers(rows), starts(rows), ends(rows), "M", AS_OF, false) as (number | "")[][];
      table.forEach(([period, , , , , , churn, retention], p) => {
        const window = [
          customers(rows),
          starts(rows),
          ends(rows),
          period,
          p + 1 < table.length ? table[p + 1][0] : AS_OF + 1,
        ];
        if (churn === "") {
          expect(() => churnLedger(...window)).toThrow("the number of customers in the opening is 0");
          return;
        }
        expect(churnLedger(...window)).toBe(churn);
        expect(retentionLedger(...window)).toBe(retention);
        expect(churn + (retention as number)).toBeCloseTo(1, 12);
      });
    }),
  );
});

test("COHORT.LEDGER: sizes add up to the customers, and what is left of all cohorts to those present and to MRR", () => {
  fc.assert(
    fc.property(ledgers, (rows) => {
      const paying = rows.filter((row) => row.amount > 0);
      const triangle = (measure: string) =>
        cohortLedger(customers(rows), starts(rows), ends(rows), amounts(rows), "M", measure, AS_OF, null, false) as (
          number | ""
        )[][];
      const logos = triangle("logo");
      const revenue = triangle("nrr");
      const names = [...new Set(paying.map((row) => row.customer))];
      expect(logos[logos.length - 1][1]).toBe(names.length);
      const last = logos.length - 2;
      const begun = (customer: string) => {
        const own = paying.filter((row) => row.customer === customer);
        const first = Math.min(...own.map((row) => row.start));
        return { first, amount: own.filter((row) => row.start === first).reduce((sum, row) => sum + row.amount, 0) };
      };
      let stayed = 0;
      let mrr = 0;
      for (let c = 0; c <= last; c++) {
        const cohort = names.filter(
          (name) =>
            begun(name).first >= (logos[c][0] as number) &&
            (c === last || begun(name).first < (logos[c + 1][0] as number)),
        );
        expect(logos[c][1]).toBe(cohort.length);
        stayed += Number(logos[c][2 + last - c] || 0) * cohort.length;
        mrr += Number(revenue[c][2 + last - c] || 0) * cohort.reduce((sum, name) => sum + begun(name).amount, 0);
      }
      expect(stayed).toBeCloseTo(names.filter((name) => present(paying, name, AS_OF + 1)).length, 9);
      expect(mrr).toBeCloseTo(mrrLedger(customers(rows), starts(rows), ends(rows), amounts(rows), AS_OF) as number, 9);
    }),
  );
});

test("COHORT.LEDGER: gross never rises with age and never exceeds net", () => {
  fc.assert(
    fc.property(ledgers, (rows) => {
      const triangle = (measure: string) =>
        cohortLedger(customers(rows), starts(rows), ends(rows), amounts(rows), "M", measure, AS_OF, null, false) as (
          number | ""
        )[][];
      const net = triangle("nrr").slice(0, -1);
      triangle("grr")
        .slice(0, -1)
        .forEach((line, c) => {
          const shares = line.slice(2).filter((share): share is number => share !== "");
          shares.forEach((share, age) => {
            expect(share).toBeLessThanOrEqual((age === 0 ? 1 : shares[age - 1]) + 1e-12);
            expect(share).toBeLessThanOrEqual((net[c][2 + age] as number) + 1e-12);
          });
        });
    }),
  );
});
