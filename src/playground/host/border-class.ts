import { BorderStyleTypes, type IBorderData, type IStyleData } from "@univerjs/core";
import { applyStyle, styleAt } from "./cell-style";
import { colour } from "./colour";
import { declareClass, type ClientClass } from "./declaration";
import { OfficeError } from "./office-error";
import type { RangeTarget } from "./range-target";

interface BorderTarget {
  range: RangeTarget;
  index: string;
}

const SIDES: Record<string, keyof IBorderData> = {
  EdgeTop: "t",
  EdgeBottom: "b",
  EdgeLeft: "l",
  EdgeRight: "r",
  InsideHorizontal: "b",
  InsideVertical: "r",
};
const LINES: Record<string, BorderStyleTypes> = {
  None: BorderStyleTypes.NONE,
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
  SlantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};

function edge({ range, index }: BorderTarget): RangeTarget | undefined {
  const { row, column, rowCount, columnCount } = range.area;
  switch (index) {
    case "EdgeTop":
      return range.at({ row, column, rowCount: 1, columnCount });
    case "EdgeBottom":
      return range.at({ row: row + rowCount - 1, column, rowCount: 1, columnCount });
    case "EdgeLeft":
      return range.at({ row, column, rowCount, columnCount: 1 });
    case "EdgeRight":
      return range.at({ row, column: column + columnCount - 1, rowCount, columnCount: 1 });
    case "InsideHorizontal":
      return rowCount > 1 ? range.at({ row, column, rowCount: rowCount - 1, columnCount }) : undefined;
    default:
      return columnCount > 1 ? range.at({ row, column, rowCount, columnCount: columnCount - 1 }) : undefined;
  }
}

function borderOf(target: BorderTarget): { s: BorderStyleTypes; cl: { rgb?: string | null } } | undefined {
  const on = edge(target);
  return (
    (on && (styleAt(on, on.area.row, on.area.column).bd?.[SIDES[target.index]] as ReturnType<typeof borderOf>)) ??
    undefined
  );
}

function draw(target: BorderTarget, change: { s?: BorderStyleTypes; rgb?: string }): void {
  const on = edge(target);
  if (!on) return;
  const now = borderOf(target);
  const s = change.s ?? (now?.s || BorderStyleTypes.THIN);
  const side = s === BorderStyleTypes.NONE ? null : { s, cl: { rgb: change.rgb ?? now?.cl.rgb ?? "#000000" } };
  on.beginChange();
  applyStyle(on, () => ({ bd: { [SIDES[target.index]]: side } }) as IStyleData);
}

const borderClass: ClientClass = declareClass<Excel.RangeBorder, BorderTarget>("RangeBorder", {
  properties: {
    style: {
      get: (target) =>
        Object.keys(LINES).find((line) => LINES[line] === (borderOf(target)?.s ?? BorderStyleTypes.NONE)) ??
        "Continuous",
      set: (target, value: string) => {
        if (!(value in LINES)) throw new OfficeError("InvalidArgument", `'${value}' is no border style`);
        draw(target, { s: LINES[value] });
      },
    },
    color: {
      get: (target) => borderOf(target)?.cl.rgb ?? "#000000",
      set: (target, value: string) => draw(target, { rgb: colour(value) }),
    },
  },
});

/** `RangeFormat.borders`. */
export const bordersClass: ClientClass = declareClass<Excel.RangeBorderCollection, RangeTarget>(
  "RangeBorderCollection",
  {
    methods: {
      getItem: {
        to: () => borderClass,
        find(range: RangeTarget, index: string): BorderTarget {
          if (!(index in SIDES))
            throw new OfficeError("InvalidArgument", `border ${index} is not implemented in the playground`);
          return { range, index };
        },
      },
    },
  },
);
