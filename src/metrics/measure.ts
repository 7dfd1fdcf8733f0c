/** What a result is measured in; decides number formats and the words of the reference. */
export type Measure = "points" | "fraction" | "money" | "count" | "number" | "duration" | "date" | "text" | "flag";
