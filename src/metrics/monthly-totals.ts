import type { Measure } from "./measure";

/** A figure per month that scorecard KPIs are computed from: typed by people, or computed from typed ones. */
export interface MonthlyTotal {
  readonly title: string;
  readonly measure: Measure;
  /** The heading it stands under. */
  readonly section: "Customers" | "Revenue" | "Value" | "Experience" | "Service" | "Adoption" | "Market";
  /** How it follows from other totals; absent where people type the figure. */
  readonly computed?: {
    /** Native formula, the other totals named in braces. */
    readonly formula: string;
    /** The same in numbers. */
    of(totals: Readonly<Record<string, number>>): number;
  };
}

const customers = "Customers";
const revenue = "Revenue";
const economics = "Value";
const experience = "Experience";
const service = "Service";
const adoption = "Adoption";
const market = "Market";

/** Every monthly total, in the order of the sheet they are typed in. */
export const monthlyTotals = {
  customersStart: { title: "Customers at start", measure: "count", section: customers },
  customersNew: { title: "New customers", measure: "count", section: customers },
  customersLost: { title: "Customers lost", measure: "count", section: customers },
  customersEnd: {
    title: "Customers at end",
    measure: "count",
    section: customers,
    computed: {
      formula: "{customersStart}+{customersNew}-{customersLost}",
      of: (t) => t.customersStart + t.customersNew - t.customersLost,
    },
  },
  customersKept: {
    title: "Customers kept",
    measure: "count",
    section: customers,
    computed: { formula: "{customersStart}-{customersLost}", of: (t) => t.customersStart - t.customersLost },
  },
  customersReferred: { title: "New by referral", measure: "count", section: customers },
  renewalsDue: { title: "Renewals due", measure: "count", section: customers },
  renewalsWon: { title: "Renewals won", measure: "count", section: customers },

  mrrStart: { title: "MRR at start", measure: "money", section: revenue },
  mrrNew: { title: "New MRR", measure: "money", section: revenue },
  mrrExpansion: { title: "Expansion", measure: "money", section: revenue },
  mrrContraction: { title: "Contraction", measure: "money", section: revenue },
  mrrChurn: { title: "Churned MRR", measure: "money", section: revenue },
  mrrEnd: {
    title: "MRR at end",
    measure: "money",
    section: revenue,
    computed: {
      formula: "{mrrStart}+{mrrNew}+{mrrExpansion}-ABS({mrrContraction})-ABS({mrrChurn})",
      of: (t) => t.mrrStart + t.mrrNew + t.mrrExpansion - Math.abs(t.mrrContraction) - Math.abs(t.mrrChurn),
    },
  },

  mrrKept: {
    title: "MRR kept of the start",
    measure: "money",
    section: revenue,
    computed: {
      formula: "{mrrStart}+{mrrExpansion}-ABS({mrrContraction})-ABS({mrrChurn})",
      of: (t) => t.mrrStart + t.mrrExpansion - Math.abs(t.mrrContraction) - Math.abs(t.mrrChurn),
    },
  },

  acquisitionCost: { title: "Sales and marketing cost", measure: "money", section: economics },
  averageValue: { title: "Average purchase value", measure: "money", section: economics },
  purchaseFrequency: { title: "Purchases a year", measure: "number", section: economics },
  customerLifespan: { title: "Customer lifespan in years", measure: "number", section: economics },
  grossMargin: { title: "Gross margin", measure: "fraction", section: economics },
  costPerCustomer: {
    title: "Cost per new customer",
    measure: "money",
    section: economics,
    computed: { formula: "{acquisitionCost}/{customersNew}", of: (t) => t.acquisitionCost / t.customersNew },
  },
  revenuePerCustomer: {
    title: "MRR per customer",
    measure: "money",
    section: economics,
    computed: { formula: "{mrrEnd}/{customersEnd}", of: (t) => t.mrrEnd / t.customersEnd },
  },
  churnRate: {
    title: "Churn rate",
    measure: "fraction",
    section: economics,
    computed: { formula: "{customersLost}/{customersStart}", of: (t) => t.customersLost / t.customersStart },
  },
  lifetimeValue: {
    title: "Lifetime value",
    measure: "money",
    section: economics,
    computed: {
      formula: "{revenuePerCustomer}*{grossMargin}/{churnRate}",
      of: (t) => (t.revenuePerCustomer * t.grossMargin) / t.churnRate,
    },
  },

  promoters: { title: "NPS promoters (9-10)", measure: "count", section: experience },
  passives: { title: "NPS passives (7-8)", measure: "count", section: experience },
  detractors: { title: "NPS detractors (0-6)", measure: "count", section: experience },
  satisfied: { title: "Satisfied answers", measure: "count", section: experience },
  satisfactionAnswers: { title: "CSAT answers", measure: "count", section: experience },
  easy: { title: "Easy answers", measure: "count", section: experience },
  neutralEffort: { title: "Neutral answers", measure: "count", section: experience },
  difficult: { title: "Difficult answers", measure: "count", section: experience },
  effortScore: { title: "Mean effort score (1-7)", measure: "number", section: experience },
  employeePromoters: { title: "Employee promoters", measure: "count", section: experience },
  employeePassives: { title: "Employee passives", measure: "count", section: experience },
  employeeDetractors: { title: "Employee detractors", measure: "count", section: experience },

  ticketsCreated: { title: "Tickets created", measure: "count", section: service },
  ticketsResolved: { title: "Tickets resolved", measure: "count", section: service },
  ticketsFirstContact: { title: "Resolved at first contact", measure: "count", section: service },
  firstResponseHours: { title: "Median first response, hours", measure: "duration", section: service },
  resolutionHours: { title: "Median resolution, hours", measure: "duration", section: service },

  usersTotal: { title: "Users with access", measure: "count", section: adoption },
  usersActive: { title: "Monthly active users", measure: "count", section: adoption },
  usersDaily: { title: "Mean daily active users", measure: "number", section: adoption },
  onboardingStarted: { title: "Onboardings started", measure: "count", section: adoption },
  onboardingCompleted: { title: "Onboardings completed", measure: "count", section: adoption },
  interactions: { title: "Interactions", measure: "count", section: adoption },
  audience: { title: "Audience", measure: "count", section: adoption },

  unitsSold: { title: "Units sold", measure: "count", section: market },
  unitsReturned: { title: "Units returned", measure: "count", section: market },
  salesRevenue: { title: "Sales revenue", measure: "money", section: market },
  salesCost: { title: "Cost of sales", measure: "money", section: market },
  stockOpening: { title: "Stock at start, at cost", measure: "money", section: market },
  stockClosing: { title: "Stock at end, at cost", measure: "money", section: market },
  visitors: { title: "Visitors", measure: "count", section: market },
  conversions: { title: "Conversions", measure: "count", section: market },
} as const satisfies Record<string, MonthlyTotal>;

/** The name of a monthly total. */
export type MonthlyTotalName = keyof typeof monthlyTotals;
