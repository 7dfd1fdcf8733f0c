import type { Rows } from "../records/rows";
import { wordIn } from "./argument-text";
import type { Measure } from "./measure";
import { headers, type Cell, type Parameter, type Parameters } from "./parameters";
import type { Scorecard } from "./scorecard";

export type { Cell } from "./parameters";
export type { Measure } from "./measure";

/** A column of a table, or a cell of a row. */
export type Column = readonly [title: string, measure: Measure];

/** What a metric gives back. */
export type Returns =
  | { shape: "value"; measure: Measure; about?: string }
  | { shape: "row"; columns: readonly Column[] }
  | { shape: "labels"; columns: readonly Column[] }
  | { shape: "table"; columns: readonly Column[]; more?: string }
  | { shape: "list"; columns: readonly Column[] };

/** A table whose header depends on the data. */
export interface Table {
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

type Result<R extends Returns> = R extends { shape: "value" }
  ? Cell
  : R extends { shape: "row" | "labels" }
    ? readonly Cell[]
    : R extends { shape: "list" }
      ? readonly (readonly Cell[])[]
      : Table | readonly (readonly Cell[])[];

/** One number or text. */
export const value = <M extends Measure>(measure: M, about?: string) => ({ shape: "value", measure, about }) as const;

/** One row of cells, without a header. */
export const row = (...columns: Column[]) => ({ shape: "row", columns }) as const;

/** Two columns, label and value; the metric gives the values in the order of the labels. */
export const labels = (...columns: Column[]) => ({ shape: "labels", columns }) as const;

/** A table with a header row; `more` describes columns that depend on the data. */
export const table = (columns: Column[], more?: string) => ({ shape: "table", columns, more }) as const;

/** Columns without a header, one row per input row. */
export const list = (...columns: Column[]) => ({ shape: "list", columns }) as const;

/** What the function of a metric receives: a value per parameter, and the rows behind the paired columns. */
export type Inputs<P extends Parameters> = { readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never } & {
  readonly rows: Rows;
};

/** An example that every release must reproduce: arguments as cells, and the result Excel shows. */
export interface Example {
  readonly about: string;
  readonly args: readonly (Cell | null | readonly (Cell | null)[] | readonly (readonly (Cell | null)[])[])[];
  /** A value, the whole result as rows of cells, or the error with a part of its text. */
  readonly result:
    | Cell
    | readonly (readonly Cell[])[]
    | { readonly error: "#VALUE!" | "#NUM!" | "#DIV/0!" | "#N/A"; readonly says?: string };
  /** Decimals to which the result is printed in its source; 12 significant digits unless given. */
  readonly decimals?: number;
}

/** All that Excel, the template, the reference, the playground and the tests know of a metric. */
export interface Card<P extends Parameters = Parameters, R extends Returns = Returns> {
  /** The name after `CS.`; never renamed once published. */
  readonly id: string;
  readonly title: string;
  /** One line in Excel's function list, for somebody who never read a manual. */
  readonly summary: string;
  /** Which definition this is, and what it leaves out: two to four sentences. */
  readonly definition: string;
  readonly formula: string;
  readonly source: string;
  readonly parameters: P;
  readonly returns: R;
  /** The good direction, where there is one. */
  readonly better?: "higher" | "lower";
  /** Other names people search for. */
  readonly synonyms?: readonly string[];
  compute(inputs: Inputs<P>): Result<R>;
  /** The same figure with Excel's own functions (2010), from argument texts; undefined where these arguments have none. */
  portable?(args: Record<string, string | undefined>): string | undefined;
  readonly examples: readonly Example[];
  readonly scorecard?: Scorecard;
}

/** A card whose types are erased: what the binder, the documentation and the template handle. */
export type Metric = Card<Parameters, Returns>;

/** Declares a metric; the compiler checks its function against its parameters. A table gets the parameter `headers` as its last. */
export function metric<const P extends Parameters, const R extends Returns>(card: Card<P, R>): Metric {
  const parameters: Parameters = card.returns.shape === "table" ? { ...card.parameters, headers } : card.parameters;
  return { ...card, parameters, portable: portableOf(card as unknown as Metric) } as unknown as Metric;
}

/** Returns a card's portable formula; one that skips invalid cells has none, for Excel's own functions would count them. */
function portableOf({ portable, parameters }: Metric): Metric["portable"] {
  if (!portable || !("invalid" in parameters)) return portable;
  return (args) => (wordIn(args.invalid, "error") === "ERROR" ? portable(args) : undefined);
}
