import type {
  PlanArea,
  PlanBlock,
  PlanCell,
  PlanChart,
  PlanConditionalFormat,
  PlanLook,
  PlanSheet,
  PlanTable,
  PlanValidation,
} from "./plan";

/** Width of a column in characters, unless given, and the share of it that bold letters leave room for. */
const STANDARD_WIDTH = 8.43;
const BOLD = 0.95;

/** Collects what goes onto one worksheet. */
export class SheetBuilder {
  private readonly blocks: PlanBlock[] = [];
  private readonly looks: PlanLook[] = [];
  private readonly tables: PlanTable[] = [];
  private readonly validations: PlanValidation[] = [];
  private readonly conditionalFormats: PlanConditionalFormat[] = [];
  private readonly charts: PlanChart[] = [];
  private widths: readonly number[] = [];
  private frozen?: { rows: number; columns: number };

  constructor(
    readonly name: string,
    private readonly tabColour?: string,
  ) {}

  /** Puts rows of cells, from a corner on. */
  put(row: number, column: number, cells: readonly (readonly PlanCell[])[]): this {
    if (cells.length > 0 && cells[0].length > 0) this.blocks.push({ row, column, cells });
    return this;
  }

  /** Puts a text with a look. */
  text(row: number, column: number, value: string, style: PlanCell["style"]): this {
    return this.put(row, column, [[{ value, style }]]);
  }

  /** Gives a look to cells that a formula elsewhere fills. */
  look(area: PlanArea, look: Pick<PlanLook, "format" | "style">): this {
    this.looks.push({ area, ...look });
    return this;
  }

  table(name: string, area: PlanArea): this {
    this.tables.push({ name, ...area });
    return this;
  }

  validate(area: PlanArea, rule: PlanValidation["rule"], message: string): this {
    this.validations.push({ area, rule, message });
    return this;
  }

  colour(area: PlanArea, rule: PlanConditionalFormat["rule"]): this {
    this.conditionalFormats.push({ area, rule });
    return this;
  }

  chart(chart: PlanChart): this {
    this.charts.push(chart);
    return this;
  }

  columns(widths: readonly number[]): this {
    this.widths = widths;
    return this;
  }

  freeze(rows: number, columns: number): this {
    this.frozen = { rows, columns };
    return this;
  }

  /** Returns the worksheet as plain data. */
  build(): PlanSheet {
    const {
      name,
      tabColour,
      looks,
      widths: columnWidths,
      frozen: freeze,
      tables,
      validations,
      conditionalFormats,
      charts,
    } = this;
    const blocks = this.blocks.map((block) => this.withTallHeaders(block));
    return { name, tabColour, blocks, looks, columnWidths, freeze, tables, validations, conditionalFormats, charts };
  }

  /** Makes a row of headers high enough for two lines where one of them does not fit its column. */
  private withTallHeaders(block: PlanBlock): PlanBlock {
    const isLong = ({ value, style }: PlanCell, column: number): boolean =>
      style === "header" && String(value ?? "").length > (this.widths[column] ?? STANDARD_WIDTH) * BOLD;
    if (!block.cells.some((line) => line.some((cell, c) => isLong(cell, block.column + c)))) return block;
    const tall = (line: readonly PlanCell[]): PlanCell[] =>
      line.map((cell) => (cell.style === "header" ? { ...cell, style: "tallHeader" } : cell));
    return {
      ...block,
      cells: block.cells.map((line) => (line.some((cell, c) => isLong(cell, block.column + c)) ? tall(line) : line)),
    };
  }
}
