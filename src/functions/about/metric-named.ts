import type { Metric } from "../../metrics/card";
import { nearest } from "../../metrics/edit-distance";
import { unusable } from "../../records/metric-error";
import { NAMESPACE } from "../metadata";

const PREFIX = new RegExp(`^=?${NAMESPACE}\\.`);

/** Returns the metric of an id, with or without the namespace, in any case; an unknown one is #VALUE! with the nearest id. */
export function metricNamed(id: string, metrics: readonly Metric[]): Metric {
  const wanted = id.toUpperCase().replace(PREFIX, "").replace(/\(.*$/, "");
  const found = metrics.find((candidate) => candidate.id === wanted);
  if (found) return found;
  const ids = metrics.map((candidate) => candidate.id);
  throw unusable(`unknown id, nearest: ${nearest(wanted, ids)}`);
}
