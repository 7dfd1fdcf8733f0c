import { beginChartChange, type ChartTarget } from "./chart-fields";
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
};

/** `Chart.title`. */
export const chartTitleClass: ClientClass = declareClass<Excel.ChartTitle, TitleTarget>("ChartTitle", { properties });

/** `ChartAxis.title`. */
export const axisTitleClass: ClientClass = declareClass<Excel.ChartAxisTitle, TitleTarget>("ChartAxisTitle", {
  properties,
});
