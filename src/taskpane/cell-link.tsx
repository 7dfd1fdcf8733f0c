import { usePane } from "./pane-context";
import { loadExcel } from "./workbook";

interface CellLinkProps {
  readonly sheet: string;
  readonly address: string;
  /** Hears that the cell could not be shown, such as when its sheet is gone. */
  onFailed(error: unknown): void;
}

/** The address of a cell, which selects that cell in its sheet. */
export function CellLink({ sheet, address, onFailed }: CellLinkProps) {
  const { text } = usePane();
  const go = async (): Promise<void> => {
    try {
      await (await loadExcel()).showCells(sheet, address);
    } catch (error) {
      onFailed(error);
    }
  };
  return (
    <button type="button" class="cell" aria-label={text.cells.goTo(address)} onClick={go}>
      {address}
    </button>
  );
}
