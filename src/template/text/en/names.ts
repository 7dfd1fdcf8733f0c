import type { TemplateText } from "../text";

/** What sheets, KPIs, totals and presets are called, in English. */
export const names: Pick<TemplateText, "title" | "sheets" | "groups" | "stages" | "sections" | "totals" | "kpis" | "presets" | "month" | "units"> = {
  title: "KPI template",
  sheets: { start: "Start", scorecard: "Scorecard", charts: "Charts", monthly: "Monthly", survey: "Survey", ledger: "Ledger", tickets: "Tickets", usage: "Usage", customers: "Customers", history: "KPI history", targets: "Targets", health: "Health", cohorts: "Cohorts", fourPs: "Four P's", review: "Review", dictionary: "Dictionary" },
  groups: {
    Retention: "Retention",
    Revenue: "Revenue",
    Value: "Value",
    Experience: "Experience",
    Service: "Service",
    Adoption: "Adoption",
    Market: "Market",
  },
  stages: { Entice: "Entice", Enter: "Enter", Engage: "Engage", Exit: "Exit", Extend: "Extend" },
  sections: {
    Customers: "Customers",
    Revenue: "Revenue",
    Value: "Value",
    Experience: "Experience",
    Service: "Service",
    Adoption: "Adoption",
    Market: "Market",
  },
  totals: {},
  kpis: {},
  presets: {
    "customer-success": "Customer success 5",
    experience: "Experience 5",
    service: "Service 5",
    board: "Board 4",
    saas: "SaaS",
    support: "Support team",
    centricity: "Customer centricity",
    engagement: "Engagement",
    "four-ps": "Four P's",
    custom: "Custom",
  },
  month: "Month",
  units: { points: "points", fraction: "%", count: "number", number: "ratio", duration: "hours", months: "months", times: "times", perPerson: "per person" },
};
