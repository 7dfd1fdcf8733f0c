import { beginChartChange, field, fontFormat, type ChartTarget } from "./chart-fields";
import type { TitleModel } from "./chart-model";
import { declareClass, type ClientClass } from "./declaration";

type TitleTarget = ChartTarget<TitleModel>;

/** A title that is given a text is shown. */
const properties = {
  text: {
    get: ({ part }: TitleTarget) => part.text,
    set(target: TitleTarget, text: string) {
      beginChartChange(target);
      Object.assign(target.part, { text, visible: true });
    },
  },
  visible: field<TitleModel, "visible">("visible"),
};

const looksAs = (name: string) => {
  const format = fontFormat(name);
  return { format: { to: () => format, find: (target: TitleTarget) => target } };
};

/** `Chart.title`. */
export const chartTitleClass: ClientClass = declareClass<Excel.ChartTitle, TitleTarget>("ChartTitle", {
  properties,
  navigation: looksAs("ChartTitleFormat"),
});

/** `ChartAxis.title`. */
export const axisTitleClass: ClientClass = declareClass<Excel.ChartAxisTitle, TitleTarget>("ChartAxisTitle", {
  properties,
  navigation: looksAs("ChartAxisTitleFormat"),
});
