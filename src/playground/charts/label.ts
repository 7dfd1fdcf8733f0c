import { formatValue } from "./format-value";
import type { ChartPicture, SeriesPicture } from "./picture";

/** A chart in words: its title, its alternative text, and the last value of each series with its category. */
export function chartLabel(picture: ChartPicture): string {
  const last = picture.series
    .filter((series) => !series.invisible)
    .flatMap((series) => lastValue(picture, series) ?? []);
  const sentences = [
    picture.title || "Chart",
    picture.alternativeText,
    last.length > 0 ? `Last values: ${last.join("; ")}` : "No values yet",
  ];
  return sentences
    .filter(Boolean)
    .map((text) => text.replace(/\.$/, ""))
    .join(". ");
}

function lastValue(picture: ChartPicture, series: SeriesPicture): string | null {
  const at = series.values.reduce<number>((found, value, index) => (value === null ? found : index), -1);
  if (at < 0) return null;
  const category = picture.categories[at];
  return `${series.name} ${formatValue(series.values[at]!, picture.valueAxis.format)}${category ? ` (${category})` : ""}`;
}
