import type { GrowthRefusal } from "../host";

const REASONS: Record<GrowthRefusal["reason"], string> = {
  protected: "its sheet is protected",
  "cells in the way": "cells below it hold something that was not pasted over",
  "another table": "another table stands in the way",
};

/** Says that rows stand below a table without belonging to it, so that nobody takes them for counted. */
export function refusalSentence({ table, rows, reason }: GrowthRefusal): string {
  const count = rows === 1 ? "1 row below it is" : `${rows.toLocaleString("en-US")} rows below it are`;
  return `${table} did not grow: ${count} outside the table and not counted, because ${REASONS[reason]}.`;
}
