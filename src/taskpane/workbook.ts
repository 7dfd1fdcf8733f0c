/** Returns what touches the workbook, fetched when first needed: the pane opens without it. */
export const loadExcel = () => import(/* webpackChunkName: "excel" */ "../excel");
