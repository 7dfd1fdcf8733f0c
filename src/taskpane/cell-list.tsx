import { useState } from "preact/hooks";
import { bySheet, commonWhy, type CellGroup, type CellLine } from "./cell-lines";
import { CellLink } from "./cell-link";
import { usePane } from "./pane-context";

/** Lines of a group that are shown at first: a workbook may have thousands. */
const FIRST = 60;

interface CellListProps {
  /** What the list as a whole is called. */
  readonly label: string;
  readonly groups: readonly CellGroup[];
  /** Hears that a cell could not be shown. */
  onFailed(error: unknown): void;
}

/** Lists cells by group and sheet, each with an address that leads to it; what presses is open. */
export function CellList({ label, groups, onFailed }: CellListProps) {
  const { text } = usePane();
  return (
    <div class="cells" role="group" aria-label={label}>
      {groups.map((group) => (
        <details key={group.title} open={group.isPressing}>
          <summary>{text.cells.group(group.title, group.rows.length)}</summary>
          <Lines rows={group.rows} onFailed={onFailed} />
        </details>
      ))}
    </div>
  );
}

function Lines({ rows, onFailed }: { rows: readonly CellLine[]; onFailed: CellListProps["onFailed"] }) {
  const words = usePane().text.cells;
  const [isWhole, setWhole] = useState(false);
  const common = commonWhy(rows);
  return (
    <>
      {common && <p class="about">{words.because(common)}</p>}
      {bySheet(rows, isWhole ? rows.length : FIRST).map(({ sheet, count, rows: lines }) => (
        <section key={sheet}>
          {sheet && <h3>{words.sheet(sheet, count)}</h3>}
          <ul class="lines">
            {lines.map((row, i) => (
              <li key={i}>
                {row.address && <CellLink sheet={row.sheet} address={row.address} onFailed={onFailed} />}
                <span class="of">{row.what}</span>
                {!common && row.why && <span class="about">{row.why}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {!isWhole && rows.length > FIRST && (
        <fluent-button size="small" onClick={() => setWhole(true)}>
          {words.showAll(rows.length)}
        </fluent-button>
      )}
    </>
  );
}
