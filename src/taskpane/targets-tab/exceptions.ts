import { status } from "../../metrics/goals/status";
import type { KpiSet } from "../../excel/kpi-sets";
import { FIRST_COLUMN, FIRST_ROW, inForce, type TrackedKpi } from "./read-set";

/** Why a KPI belongs in the review of a month. */
export interface Exception {
  readonly kpi: TrackedKpi;
  readonly value: number;
  readonly target?: number;
  readonly status?: "Amber" | "Red";
  /** On which side of its limits of ordinary variation the figure lies. */
  readonly outside?: "above" | "below";
}

/** Returns the KPIs that a month leaves red, amber or out of limits, worst first. */
export function exceptionsOf(kpis: readonly TrackedKpi[], month: number): Exception[] {
  const found = kpis.flatMap((kpi): Exception[] => {
    const value = kpi.months.find((figures) => figures.month === month)?.value;
    if (value === undefined) return [];
    // As on the scorecard, what is valid on the first day counts for the month.
    const { target, baseline = 0, amber = 0.1, lowLimit, highLimit } = inForce(kpi, month);
    const light =
      target === undefined
        ? undefined
        : status(value, target, kpi.better === "higher" ? "up" : "down", amber, baseline);
    const outside =
      highLimit !== undefined && value > highLimit
        ? "above"
        : lowLimit !== undefined && value < lowLimit
          ? "below"
          : undefined;
    if ((light === undefined || light === "Green") && outside === undefined) return [];
    return [
      {
        kpi,
        value,
        ...(target === undefined ? {} : { target }),
        ...(light === "Amber" || light === "Red" ? { status: light } : {}),
        ...(outside ? { outside } : {}),
      },
    ];
  });
  const rank = ({ status: light }: Exception): number => (light === "Red" ? 0 : light === "Amber" ? 1 : 2);
  return found.sort((a, b) => rank(a) - rank(b));
}

/** Returns the months that can be closed: complete ones with a figure, latest first. */
export function closableMonths(kpis: readonly TrackedKpi[]): number[] {
  const months = new Set(
    kpis.flatMap(({ months: all }) =>
      all.flatMap(({ month, value, isPartial }) => (value === undefined || isPartial ? [] : [month])),
    ),
  );
  return [...months].sort((a, b) => b - a);
}

/** Returns the months of a set whose figures are kept as values: those with figures and without a formula. */
export const closedMonths = ({ history, formulas }: Pick<KpiSet, "history" | "formulas">): ReadonlySet<number> =>
  new Set(
    history.flatMap(([month, , ...figures], row) => {
      const isFormula = (cell: unknown): boolean => typeof cell === "string" && cell.startsWith("=");
      const isClosed =
        row >= FIRST_ROW &&
        typeof month === "number" &&
        figures.some((cell) => typeof cell === "number") &&
        !formulas[row].slice(FIRST_COLUMN).some(isFormula);
      return isClosed ? [month] : [];
    }),
  );
