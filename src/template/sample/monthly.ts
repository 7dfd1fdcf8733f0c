import { monthlyTotals, type MonthlyTotal, type MonthlyTotalName } from "../../metrics/monthly-totals";
import { Chance } from "./random";

/** The figures of one month, by total. */
type Month = Record<MonthlyTotalName, number>;

const round = (value: number, step: number): number => Number((Math.round(value / step) * step).toFixed(6));

/**
 * Returns made-up totals of a software company of some 240 customers, month by month, always the same.
 *
 * Closing customers and revenue of a month open the next; service gets better, churn a little worse towards the end.
 */
export function sampleMonths(months: number): readonly Month[] {
  const chance = new Chance(20260101);
  let customers = 240;
  let mrr = 96_000;
  let stock = 84_000;
  return Array.from({ length: months }, (_, m) => {
    const progress = m / Math.max(1, months - 1);
    const typed = {
      ...customerTotals(chance, customers, progress),
      ...revenueTotals(chance, mrr, progress),
      ...experienceTotals(chance, progress),
      ...serviceTotals(chance, progress),
      ...marketTotals(chance, stock, progress),
    };
    const month = withComputed(typed);
    customers = month.customersEnd;
    mrr = month.mrrEnd;
    stock = month.stockClosing;
    return month;
  });
}

/** Returns typed totals with those that follow from them. */
export function withComputed(typed: Readonly<Record<string, number>>): Month {
  const month: Record<string, number> = { ...typed };
  for (const [name, total] of Object.entries(monthlyTotals) as [string, MonthlyTotal][]) {
    if (total.computed) month[name] = total.computed.of(month);
  }
  return month as Month;
}

function customerTotals(chance: Chance, customersStart: number, progress: number) {
  const customersNew = chance.count(11, 0.4);
  const renewalsDue = chance.count(22, 0.3);
  return {
    customersStart,
    customersNew,
    customersLost: Math.max(2, chance.count(customersStart * (0.028 + 0.006 * progress), 0.3)),
    customersReferred: chance.some(customersNew, 0.25 + 0.1 * progress),
    renewalsDue,
    renewalsWon: chance.some(renewalsDue, 0.88),
  };
}

function revenueTotals(chance: Chance, mrrStart: number, progress: number) {
  return {
    mrrStart,
    mrrNew: round(chance.around(4_600, 0.3), 10),
    mrrExpansion: round(chance.around(mrrStart * (0.016 + 0.008 * progress), 0.4), 10),
    mrrContraction: round(chance.around(mrrStart * 0.006, 0.5), 10),
    mrrChurn: round(chance.around(mrrStart * 0.024, 0.3), 10),
    acquisitionCost: round(chance.around(31_000, 0.15), 100),
    averageValue: round(chance.around(1_180 + 90 * progress, 0.06), 5),
    purchaseFrequency: round(chance.around(4.1, 0.06), 0.1),
    customerLifespan: round(chance.around(2.9 + 0.2 * progress, 0.05), 0.1),
    grossMargin: round(chance.around(0.74, 0.03), 0.01),
  };
}

function experienceTotals(chance: Chance, progress: number) {
  const answers = chance.count(120, 0.2);
  const promoters = chance.some(answers, 0.44 + 0.08 * progress);
  const detractors = chance.some(answers - promoters, 0.34 - 0.06 * progress);
  const satisfactionAnswers = chance.count(210, 0.15);
  const effortAnswers = chance.count(90, 0.2);
  const easy = chance.some(effortAnswers, 0.55 + 0.07 * progress);
  const difficult = chance.some(effortAnswers - easy, 0.45);
  const staff = 46;
  const employeePromoters = chance.count(staff * (0.4 + 0.06 * progress), 0.12);
  const employeeDetractors = chance.count((staff - employeePromoters) * 0.4, 0.15);
  return {
    promoters,
    passives: answers - promoters - detractors,
    detractors,
    satisfied: chance.some(satisfactionAnswers, 0.8 + 0.06 * progress),
    satisfactionAnswers,
    easy,
    neutralEffort: effortAnswers - easy - difficult,
    difficult,
    effortScore: round(chance.around(5.3 + 0.2 * progress, 0.05), 0.01),
    employeePromoters,
    employeePassives: staff - employeePromoters - employeeDetractors,
    employeeDetractors,
  };
}

function serviceTotals(chance: Chance, progress: number) {
  const ticketsCreated = chance.count(340, 0.15);
  const ticketsResolved = Math.min(ticketsCreated, chance.count(ticketsCreated * 0.96, 0.04));
  const usersTotal = Math.round(1_900 + 380 * progress);
  const usersActive = chance.some(usersTotal, 0.6 + 0.06 * progress);
  const onboardingStarted = chance.count(12, 0.3);
  const audience = chance.count(4_800, 0.1);
  return {
    ticketsCreated,
    ticketsResolved,
    ticketsFirstContact: chance.some(ticketsResolved, 0.66 + 0.06 * progress),
    firstResponseHours: round(chance.around(4.2 - 0.9 * progress, 0.15), 0.1),
    resolutionHours: round(chance.around(23 - 4 * progress, 0.15), 0.1),
    usersTotal,
    usersActive,
    usersDaily: round(chance.around(usersActive * (0.3 + 0.03 * progress), 0.05), 1),
    onboardingStarted,
    onboardingCompleted: chance.some(onboardingStarted, 0.84),
    interactions: chance.count(audience * (0.19 + 0.03 * progress), 0.1),
    audience,
  };
}

function marketTotals(chance: Chance, stockOpening: number, progress: number) {
  const unitsSold = chance.count(2_600 + 300 * progress, 0.1);
  const salesRevenue = round(chance.around(unitsSold * 48, 0.04), 10);
  const visitors = chance.count(21_000, 0.1);
  return {
    unitsSold,
    unitsReturned: chance.some(unitsSold, 0.045),
    salesRevenue,
    salesCost: round(chance.around(salesRevenue * 0.61, 0.04), 10),
    stockOpening,
    stockClosing: round(chance.around(84_000, 0.1), 10),
    visitors,
    conversions: chance.some(visitors, 0.031 + 0.004 * progress),
  };
}
