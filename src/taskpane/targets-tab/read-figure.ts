import type { Measure } from "../../metrics/card";

/** Returns a typed figure as a number: 4, 4% and 4,0 mean four percent where the KPI is a share, and 0.04 does too; undefined for anything else. */
export function readFigure(typed: string, measure: Measure): number | undefined {
  const match = /^\s*([+-]?(?:\d+(?:[.,]\d+)?|[.,]\d+))\s*(%?)\s*$/.exec(typed);
  if (!match) return undefined;
  const number = Number(match[1].replace(",", "."));
  if (match[2] === "%") return number / 100;
  return measure === "fraction" && Math.abs(number) > 1.5 ? number / 100 : number;
}
