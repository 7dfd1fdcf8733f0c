import type { Frame } from "../../frame";
import type { Figure } from "./figure";
import { kpiFigure } from "./kpi";
import { movementsFigures } from "./movements";
import { npsFigure } from "./nps";
import { REVENUE_RETENTION, revenueRetentionFigure } from "./revenue-retention";
import { ticketsFigure } from "./tickets";

export type { FeedColumn, Figure } from "./figure";

/** Returns the charts of a template: one per KPI, net and gross revenue retention together, then what stands behind some of them. */
export function figuresOf(frame: Frame): readonly Figure[] {
  const together = REVENUE_RETENTION.flatMap((id) => frame.kpis.find((kpi) => kpi.id === id) ?? []);
  const shared = together.length === REVENUE_RETENTION.length ? together : [];
  return [
    ...frame.kpis.flatMap((kpi) =>
      !shared.includes(kpi)
        ? [kpiFigure(frame, kpi)]
        : kpi === shared[0]
          ? [revenueRetentionFigure(frame, shared)]
          : [],
    ),
    ...npsFigure(frame),
    ...movementsFigures(frame),
    ...ticketsFigure(frame),
  ];
}
