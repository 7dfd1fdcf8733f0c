import type { Worksheet } from "@univerjs/core";
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from "@univerjs/sheets";
import { areaAddress, quotedSheetName, type Area } from "../engine";
import { MAX_COLUMNS, MAX_ROWS } from "../engine/a1";
import type { HostWorkbook } from "./host-workbook";
import { OfficeError } from "./office-error";

/** A worksheet as the host hands it around: by id, so that a deleted one is noticed. */
export class SheetTarget {
  constructor(
    readonly host: HostWorkbook,
    readonly sheetId: string,
  ) {
    host.grid(sheetId);
  }

  /** Univer's worksheet with all that was written into it; throws `ItemNotFound` once it is deleted. */
  get sheet(): Worksheet {
    return this.host.sheet(this.sheetId);
  }

  /** The same while cells may still be on their way to it: enough for its name and size. */
  get grid(): Worksheet {
    return this.host.grid(this.sheetId);
  }

  /** A range of this worksheet. */
  range(area: Area): RangeTarget {
    return new RangeTarget(this.host, this.sheetId, area);
  }

  /** Every cell. */
  get whole(): RangeTarget {
    return this.range({ row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS });
  }
}

/** An area of a worksheet. */
export class RangeTarget {
  constructor(
    readonly host: HostWorkbook,
    readonly sheetId: string,
    readonly area: Area,
  ) {
    const inside = area.row >= 0 && area.column >= 0 && area.rowCount > 0 && area.columnCount > 0;
    if (!inside || area.row + area.rowCount > MAX_ROWS || area.column + area.columnCount > MAX_COLUMNS) {
      throw new OfficeError(
        "InvalidArgument",
        "The argument is invalid or missing or has an incorrect format: the range lies outside the worksheet.",
      );
    }
  }

  /** Univer's worksheet with all that was written into it; throws `ItemNotFound` once it is deleted. */
  get sheet(): Worksheet {
    return this.host.sheet(this.sheetId);
  }

  /** The same while cells may still be on their way to it: enough for its name and size. */
  get grid(): Worksheet {
    return this.host.grid(this.sheetId);
  }

  get worksheet(): SheetTarget {
    return new SheetTarget(this.host, this.sheetId);
  }

  /** The address with the worksheet's name, as `Range.address` gives it. */
  get address(): string {
    return `${quotedSheetName(this.grid.getName())}!${areaAddress(this.area)}`;
  }

  /** The address with dollars, as formulas of names and charts hold it. */
  get absoluteAddress(): string {
    const cells = areaAddress(this.area).replace(
      /([A-Z]+)(\d*)/g,
      (_, letters: string, digits: string) => `$${letters}${digits && `$${digits}`}`,
    );
    return `${quotedSheetName(this.grid.getName())}!${/^\d/.test(cells) ? cells.replace(/\d+/g, "$$$&") : cells}`;
  }

  /** Another range of the same worksheet. */
  at(area: Area): RangeTarget {
    return new RangeTarget(this.host, this.sheetId, area);
  }

  /** The part of the range that Univer's grid has; undefined when there is none. */
  get onGrid(): Area | undefined {
    const { area, grid } = this;
    const rowCount = Math.min(area.rowCount, grid.getRowCount() - area.row);
    const columnCount = Math.min(area.columnCount, grid.getColumnCount() - area.column);
    return rowCount > 0 && columnCount > 0 ? { ...area, rowCount, columnCount } : undefined;
  }

  /** Gives Univer's grid the rows and columns that this range needs; whole rows and columns need none. */
  makeRoom(): void {
    const { grid, area } = this;
    const rows = area.rowCount >= MAX_ROWS ? 0 : area.row + area.rowCount;
    const columns = area.columnCount >= MAX_COLUMNS ? 0 : area.column + area.columnCount;
    const subUnitId = this.sheetId;
    if (rows > grid.getRowCount())
      this.host.engine.mutateBeside(SetWorksheetRowCountMutation, { subUnitId, rowCount: rows });
    if (columns > grid.getColumnCount())
      this.host.engine.mutateBeside(SetWorksheetColumnCountMutation, { subUnitId, columnCount: columns });
  }

  /** Throws where protection forbids a change; makes room otherwise. */
  beginChange(): void {
    this.host.assertSheetEditable(this.sheetId);
    this.makeRoom();
  }
}

/** The part that two areas share; undefined when they do not meet. */
export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : undefined;
}
