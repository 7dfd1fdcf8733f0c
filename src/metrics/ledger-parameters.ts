import { column, numberOrColumn, rates as ratesBlock } from "./parameters";

/** Who subscribed from when to when. */
export const subscriptionColumns = {
  customers: column("id", "Customer of each ledger row."),
  starts: column("day", "Start date of each row."),
  ends: column("day", "End date of each row, the first day no longer paid for; blank while active.", { blank: "keep" }),
};

/** The columns of a subscription ledger. */
export const ledgerColumns = {
  ...subscriptionColumns,
  // An amount without a customer belongs to the customer of a merged cell above it.
  customers: column("id", "Customer of each ledger row.", { merged: true }),
  amounts: column(
    "number",
    "Recurring amount of each row, per month unless intervalMonths says otherwise; discounts are negative.",
    { quantity: "money", currencyIn: "currencies" },
  ),
};

/** Months that an amount covers. */
export const intervalMonths = numberOrColumn(
  "Months that an amount covers: one number, or a column with one per row; 1 unless given, 12 for annual amounts.",
  {
    above: 0,
    whenBlank: 1,
  },
);

/** The currency of each row and what it is worth. */
export const currencyParameters = {
  currencies: column("id", "Currency code of each row; blank is the report currency. Goes with rates.", {
    optional: true,
    blank: "keep",
  }),
  rates: ratesBlock("Two columns: currency code and the value of one unit of it in the report currency."),
};
