import { NAMESPACE } from "../../metrics/namespace";
import { formatOf } from "../formats";
import type { Frame } from "../frame";
import { metricOf } from "../kpis";
import type { FourPsColumn } from "../text";

/** Product, price, place or promotion. */
export type P = "product" | "price" | "place" | "promotion";

/** A figure of the block on top. */
export interface Figure {
  readonly title: string;
  readonly formula: string;
  readonly format: string;
}

/** Figures that one CS function spills to the right, under their names. */
interface Line {
  readonly title: string;
  readonly names: readonly string[];
  readonly formula: string;
  readonly formats: readonly string[];
}

/** A column that follows from the others in its row. */
interface Computed {
  readonly title: string;
  readonly format: string;
  formula(at: (column: FourPsColumn) => string): string;
}

/** A table that one CS function spills beside the input, so many columns to the right. */
interface Spill {
  readonly column: number;
  readonly title: string;
  readonly formula: string;
  readonly formats: readonly string[];
}

/** What is computed for one P. */
export interface Figures {
  readonly figures: readonly Figure[];
  readonly line?: Line;
  readonly computed: readonly Computed[];
  readonly spills: readonly Spill[];
}

/** Returns what is computed for a P from the columns of its table: CS functions, or native formulas where the template has those and the card does. */
export function fourPsFigures(frame: Frame, p: P, column: (name: FourPsColumn) => string): Figures {
  const { text, options, catalogue } = frame;
  const words = text.fourPs;
  const money = formatOf("money", options.currency);
  const call = (id: string, args: Readonly<Record<string, string>>): string => {
    const native = options.live ? undefined : metricOf(id, catalogue).portable?.(args);
    return native ?? `${NAMESPACE}.${id}(${Object.values(args).join(",")})`;
  };
  const total = (name: FourPsColumn): string => `SUM(${column(name)})`;
  /** A ratio that has no value without its base is empty, which is no error. */
  const over = (base: string, figure: string): string => `=IF(N(${base})<=0,"",${figure})`;
  switch (p) {
    case "product":
      return {
        figures: [
          {
            title: words.figures.returnRate,
            format: "0.0%",
            formula: over(total("sold"), call("RETURN.RATE", { returned: total("returned"), sold: total("sold") })),
          },
          {
            title: words.figures.margin,
            format: "0.0%",
            formula: over(total("revenue"), call("PROFIT.MARGIN", { revenue: total("revenue"), cost: total("cost") })),
          },
          { title: words.figures.revenue, format: money, formula: `=${total("revenue")}` },
        ],
        computed: [
          {
            title: words.figures.returnRate,
            format: "0.0%",
            formula: (at) => over(at("sold"), call("RETURN.RATE", { returned: at("returned"), sold: at("sold") })),
          },
          {
            title: words.figures.margin,
            format: "0.0%",
            formula: (at) => over(at("revenue"), call("PROFIT.MARGIN", { revenue: at("revenue"), cost: at("cost") })),
          },
        ],
        spills: [],
      };
    case "price": {
      const [prices, sold] = [column("price"), column("sold")];
      const priced = money.replace("#,##0", "#,##0.00");
      return {
        figures: [
          { title: words.figures.revenue, format: money, formula: `=SUMPRODUCT(${prices},${sold})` },
          {
            title: words.figures.meanPrice,
            format: priced,
            formula: over(`SUM(${sold})`, `SUMPRODUCT(${prices},${sold})/SUM(${sold})`),
          },
        ],
        ...(options.live && {
          line: {
            title: words.figures.elasticity,
            names: [words.figures.elasticity, text.history.low, text.history.high, "R²"],
            formula: `=IF(COUNT(${prices})<3,"",${NAMESPACE}.ELASTICITY.LOG(${prices},${sold}))`,
            formats: ["0.00", "0.00", "0.00", "0%"],
          },
        }),
        computed: [],
        spills: options.live
          ? [
              {
                column: 3,
                title: words.byPrice,
                formula: `=IF(COUNT(${prices})=0,"",${NAMESPACE}.PRICE.VOLUME(${prices},${sold}))`,
                formats: [priced, "#,##0", money, "0.0%"],
              },
            ]
          : [],
      };
    }
    case "place":
      return {
        figures: [{ title: words.figures.sales, format: money, formula: `=${total("sales")}` }],
        computed: [],
        spills: options.live
          ? [
              {
                column: 3,
                title: words.byChannel,
                formula: `=IF(COUNT(${column("sales")})=0,"",${NAMESPACE}.SALES.BY(${column("channel")},${column("sales")}))`,
                formats: ["General", money, "0.0%"],
              },
            ]
          : [],
      };
    case "promotion":
      return {
        figures: [
          {
            title: words.figures.conversionRate,
            format: "0.0%",
            formula: over(
              total("visitors"),
              call("CONVERSION.RATE", { conversions: total("conversions"), visitors: total("visitors") }),
            ),
          },
          {
            title: words.figures.costPerConversion,
            format: money,
            formula: over(
              total("conversions"),
              call("CAC", { cost: total("spent"), newCustomers: total("conversions") }),
            ),
          },
          { title: words.figures.spent, format: money, formula: `=${total("spent")}` },
        ],
        computed: [
          {
            title: words.figures.conversionRate,
            format: "0.0%",
            formula: (at) =>
              over(
                at("visitors"),
                call("CONVERSION.RATE", { conversions: at("conversions"), visitors: at("visitors") }),
              ),
          },
          {
            title: words.figures.costPerConversion,
            format: money,
            formula: (at) =>
              over(at("conversions"), call("CAC", { cost: at("spent"), newCustomers: at("conversions") })),
          },
        ],
        spills: [],
      };
  }
}
