import type { MonthlyTotalName } from "../../metrics/monthly-totals";
import { nextPeriod } from "../../records/periods";
import type { RawRows, RawTable } from "../rows/tables";
import { madeUpCompanies, OWNERS, SEGMENTS, SOURCES } from "./made-up-names";
import { sampleMonths, withComputed } from "./monthly";
import { Chance } from "./random";
import { activityRows, monthOfActivity, type Activity } from "./activity";

/** Made-up raw rows, and the monthly totals they add up to. */
export interface SampleRows {
  readonly tables: Readonly<Record<RawTable, RawRows>>;
  readonly months: readonly Readonly<Record<MonthlyTotalName, number>>[];
}

interface Customer {
  readonly name: string;
  readonly start: number;
  amount: number;
  rowStart: number;
  end?: number;
}

const FIRST_CUSTOMERS = 140;
/** What befalls customers in a month, and how large a part of them. */
const FATES = [
  ["leave", 0.028],
  ["grow", 0.05],
  ["shrink", 0.014],
] as const;
/** By how much fewer leave, and more grow, by the last month. */
const BETTER = { leave: -0.25, grow: 0.4, shrink: -0.3 } as const;
const DAYS_A_MONTH = 365.25 / 12;

/** Returns a made-up company's rows for the months that begin on these days, always the same: who subscribes, answers, asks, works, and how they fare. */
export function sampleRows(months: readonly number[]): SampleRows {
  const chance = new Chance(20260202);
  const names = madeUpCompanies();
  const ledger: (string | number)[][] = [];
  const join = (start: number): Customer => {
    const amount = 10 * chance.count(42, 0.85) + 60;
    return { name: names.next().value, start, amount, rowStart: start };
  };
  const everyone = Array.from({ length: FIRST_CUSTOMERS }, (_, i) =>
    join(months[0] - 1 - Math.floor(((FIRST_CUSTOMERS - i) / FIRST_CUSTOMERS) * 360)),
  );
  const typed = sampleMonths(months.length);
  const activity: Activity[] = [];
  const totals = months.map((from, m) => {
    const to = nextPeriod(from, "M");
    const moved = {
      customersStart: 0,
      customersNew: 0,
      customersLost: 0,
      mrrStart: 0,
      mrrNew: 0,
      mrrExpansion: 0,
      mrrContraction: 0,
      mrrChurn: 0,
    };
    const fates = fatesOf(
      chance,
      everyone.filter(({ end }) => end === undefined),
      m / Math.max(1, months.length - 1),
    );
    for (const customer of everyone) {
      if (customer.end !== undefined) continue;
      moved.customersStart++;
      moved.mrrStart += customer.amount;
      const fate = fates.get(customer);
      if (!fate) continue;
      const day = from + 1 + Math.floor(chance.next() * (to - from - 2));
      ledger.push([customer.name, customer.rowStart, day, customer.amount]);
      if (fate === "leave") {
        customer.end = day;
        moved.customersLost++;
        moved.mrrChurn += customer.amount;
        continue;
      }
      const change =
        fate === "grow"
          ? 10 * chance.count(9, 0.7) + 10
          : -Math.min(customer.amount - 10, 10 * chance.count(5, 0.6) + 10);
      if (change > 0) moved.mrrExpansion += change;
      else moved.mrrContraction -= change;
      customer.amount += change;
      customer.rowStart = day;
    }
    for (let n = chance.count(7 + (2 * m) / months.length, 0.15); n > 0; n--) {
      // Not in the last days, so that the last month's newcomers have had the time to be onboarded.
      const customer = join(from + Math.floor(chance.next() * 0.6 * (to - from)));
      everyone.push(customer);
      moved.customersNew++;
      moved.mrrNew += customer.amount;
    }
    const active = everyone.filter(({ end }) => end === undefined).map(({ name }) => name);
    activity.push(monthOfActivity(chance, from, to, active, m / Math.max(1, months.length - 1)));
    return { ...typed[m], ...moved, ...activity[m].totals };
  });
  const asOf = nextPeriod(months[months.length - 1], "M") - 1;
  for (const { name, rowStart, end, amount } of everyone)
    if (end === undefined) ledger.push([name, rowStart, "", amount]);
  ledger.sort((a, b) => Number(a[1]) - Number(b[1]));
  const customers = everyone.map((customer, i) =>
    customerRow(chance, customer, asOf, i % (i < everyone.length / 2 ? 4 : 6) !== 2),
  );
  return {
    tables: { Ledger: ledger, Customers: customers, ...activityRows(activity) },
    months: totals.map((month, m) => withComputed({ ...month, ...customerTotals(customers, months[m]) })),
  };
}

/** Deals fates to about as many customers every month, whoever they are. */
function fatesOf(
  chance: Chance,
  active: readonly Customer[],
  progress: number,
): ReadonlyMap<Customer, (typeof FATES)[number][0]> {
  const left = [...active];
  const fates = new Map<Customer, (typeof FATES)[number][0]>();
  for (const [fate, share] of FATES) {
    for (
      let n = chance.count(active.length * share * (1 + BETTER[fate] * progress), 0.15);
      n > 0 && left.length > 0;
      n--
    ) {
      fates.set(left.splice(Math.floor(chance.next() * left.length), 1)[0], fate);
    }
  }
  return fates;
}

function customerRow(
  chance: Chance,
  { name, start, amount, end }: Customer,
  asOf: number,
  isOnboarded: boolean,
): (string | number)[] {
  const left = end !== undefined;
  const health = Math.min(98, Math.max(5, chance.around(left ? 48 : 70, 0.45)));
  const onboarded = start + Math.round(chance.around(6, 0.7));
  const anniversary = start + 365 * Math.max(1, Math.floor((asOf - start) / 365));
  const decided = left || anniversary <= asOf;
  return [
    name,
    chance.pick(SEGMENTS),
    chance.pick(OWNERS),
    start,
    isOnboarded && onboarded <= (end ?? asOf) ? onboarded : "",
    chance.pick(SOURCES),
    chance.count(16, 0.8) + 2,
    end ?? anniversary,
    decided ? (left ? "no" : "yes") : "",
    Math.round((((end ?? asOf + 1) - start) / DAYS_A_MONTH) * 10) / 10,
    left ? 1 : 0,
    amount,
    Math.round(Math.min(100, Math.max(2, chance.around(health, 0.3)))) / 100,
    Math.round(Math.min(50, Math.max(10, chance.around(20 + health * 0.3, 0.2)))) / 10,
    chance.count((100 - health) / 16, 0.8),
    Math.round(Math.min(100, chance.around(health, 0.15))),
  ];
}

/** What the table of customers adds up to in the month that begins on a day. */
function customerTotals(customers: RawRows, from: number) {
  const to = nextPeriod(from, "M");
  const within = (day: string | number) => Number(day) >= from && Number(day) < to;
  const started = customers.filter((row) => within(row[3]));
  const due = customers.filter((row) => within(row[7]) && row[8] !== "");
  return {
    customersReferred: started.filter((row) => row[5] === "referral").length,
    onboardingStarted: started.length,
    onboardingCompleted: started.filter((row) => row[4] !== "").length,
    renewalsDue: due.length,
    renewalsWon: due.filter((row) => row[8] === "yes").length,
  };
}
