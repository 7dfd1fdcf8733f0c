import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  Tooltip,
} from "chart.js";
import { createElement, useEffect, useRef, type ReactElement } from "react";
import { chartConfiguration } from "./configuration";
import { chartLabel } from "./label";
import type { ChartPicture } from "./picture";

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  Tooltip,
);

/** Where a chart's canvas finds its picture, and hears of a new one. */
export interface PictureSource {
  picture(id: string): ChartPicture | undefined;
  /** Calls back whenever pictures may have changed, until the returned function is called. */
  onChange(listener: () => void): () => void;
}

/** The component that Univer floats over the sheet: the canvas of the chart whose id stands in `data`. */
export function chartCanvas(source: PictureSource): (props: { data?: { chart?: string } }) => ReactElement {
  return function ChartCanvas({ data }) {
    const frame = useRef<HTMLDivElement>(null);
    const id = data?.chart ?? "";
    useEffect(() => draw(frame.current!, id, source), [id]);
    return createElement(
      "div",
      { className: "chart", role: "img", tabIndex: 0, ref: frame, "data-chart": id },
      createElement("canvas"),
    );
  };
}

function draw(frame: HTMLDivElement, id: string, source: PictureSource): () => void {
  let chart: Chart | undefined;
  let drawn = "";
  const show = () => {
    const picture = source.picture(id);
    const state = JSON.stringify(picture);
    if (state === drawn) return;
    drawn = state;
    chart?.destroy();
    chart = undefined;
    if (!picture) return;
    frame.setAttribute("aria-label", chartLabel(picture));
    chart = new Chart(frame.querySelector("canvas")!, chartConfiguration(picture));
  };
  show();
  const stop = source.onChange(show);
  return () => {
    stop();
    chart?.destroy();
  };
}
