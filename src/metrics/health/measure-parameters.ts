import { column } from "../parameters";

// The measures of a health score, worded once.

export const values = column("number", "The customer's value on each measure; a blank one is left out.", {
  blank: "keep",
  mixed: true,
});

export const weights = column("number", "How much each measure counts, in any unit; blank is 0.", { blank: "keep" });

export const poor = column("number", "The value of each measure that scores 0.", { mixed: true });

export const good = column("number", "The value of each measure that scores 100; below poor where less is better.", {
  mixed: true,
});
