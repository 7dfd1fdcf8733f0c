/** Draws the host's chart models over the sheet with Chart.js. */
export { drawCharts } from "./draw-charts";
