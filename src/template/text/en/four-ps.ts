import type { TemplateText } from "../text";

/** The sheet of the four P's, in English. */
export const fourPs: Pick<TemplateText, "fourPs"> = {
  fourPs: {
    note: "Product, price, place and promotion of one period. Fill in the yellow cells of the four tables at the bottom; what stands above follows.",
    product: "Product",
    price: "Price",
    place: "Place",
    promotion: "Promotion",
    byPrice: "Sales by price",
    byChannel: "Sales by channel; the last row is the total and the sum of the squared shares",
    columns: {
      product: "Product",
      sold: "Units sold",
      returned: "Returned",
      revenue: "Revenue",
      cost: "Cost",
      price: "Price",
      channel: "Channel",
      sales: "Sales",
      campaign: "Campaign",
      spent: "Spent",
      visitors: "Visitors",
      conversions: "Conversions",
    },
    figures: {
      returnRate: "Return rate",
      margin: "Margin",
      revenue: "Revenue",
      meanPrice: "Mean price",
      elasticity: "Price elasticity",
      sales: "Sales",
      conversionRate: "Conversion",
      costPerConversion: "Cost each",
      spent: "Spent",
    },
    stock: {
      cost: "Cost of sales",
      opening: "Stock at start, at cost",
      closing: "Stock at end, at cost",
      turnover: "Inventory turnover",
    },
    charts: {
      product: {
        title: "Return rate by product",
        about: "Share of units returned of each product, as columns.",
        axis: "% of units",
      },
      price: { title: "Units sold by price", about: "Units sold at each price, as columns.", axis: "units" },
      place: { title: "Sales by channel", about: "Sales of each channel, as columns.", axis: "{currency}" },
      promotion: {
        title: "Conversion by campaign",
        about: "Share of visitors of each campaign who converted, as columns.",
        axis: "% of visitors",
      },
    },
  },
};
