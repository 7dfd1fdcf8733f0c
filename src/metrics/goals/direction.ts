import { choice } from "../parameters";

/** Which way is good: up, or down as for churn. */
export type Direction = "up" | "down";

export const direction = choice(
  '"up" (default) where more is better, "down" where less is, as for churn.',
  ["up", "down"],
  { default: "up" },
);

/** Returns an Excel formula for one thing where the direction is down and another where it is up. */
export function byDirection(direction: string | undefined, down: string, up: string): string {
  return direction === undefined ? up : `IF(LOWER(TRIM(${direction}))="down",${down},${up})`;
}

/** Returns an Excel formula for one thing where an optional cell is filled and another where it is blank. */
export function whereGiven(cell: string | undefined, filled: string, blank: string): string {
  return cell === undefined ? blank : `IF((${cell})="",${blank},${filled})`;
}
