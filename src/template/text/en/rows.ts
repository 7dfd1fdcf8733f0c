import type { TemplateText } from "../text";

/** The sheets of raw rows, in English. */
export const rows: Pick<TemplateText, "rows"> = {
  rows: {
    notes: {
      Survey:
        "Paste your answers below the headers; the table grows. Leave a cell empty where a question was not answered.",
      Ledger:
        "A row per subscription: it counts from Start up to, not including, End. Amount is per month; an empty End is still active.",
      Tickets: "A row per ticket, with date and time; empty Replied and Resolved are still open.",
      Usage: "A row per user and day.",
      Customers:
        "A row per customer. Score is the health score as it stood before the renewal: keep it as it was, or the litmus test on the sheet {health} flatters itself.",
    },
    columns: {
      date: "Date",
      customer: "Customer",
      nps: "NPS 0-10",
      csat: "CSAT 1-5",
      effort: "Effort 1-7",
      start: "Start",
      end: "End",
      amount: "Amount",
      ticket: "Ticket",
      created: "Created",
      replied: "Replied",
      resolved: "Resolved",
      contacts: "Contacts",
      reopened: "Reopened",
      user: "User",
      segment: "Segment",
      owner: "Owner",
      onboarded: "Onboarded",
      source: "Source",
      seats: "Seats",
      renewal: "Renewal",
      renewed: "Renewed",
      tenure: "Tenure months",
      churned: "Churned",
      value: "Monthly value",
      usage: "Usage",
      satisfaction: "Satisfaction",
      openTickets: "Open tickets",
      score: "Score",
    },
    badScore: "Enter a whole number from the scale {range}, or leave the cell empty.",
    badYesNo: "Choose yes or no, or leave the cell empty.",
    badFlag: "Enter 1 for customers who left, 0 for the others.",
  },
};
