import { useState } from "preact/hooks";
import { bySheet, commonWhy, type ReportGroup, type ReportRow } from "./report";
import { useShareText } from "./share-text";

/** Lines of a group that are shown at first: a workbook may have thousands. */
const FIRST = 60;

interface ReportViewProps {
  readonly groups: readonly ReportGroup[];
  /** Goes to a cell of a sheet. */
  onSelect(sheet: string, address: string): void;
}

/** Lists what became of each cell, by group and sheet; what presses is open. */
export function ReportView({ groups, onSelect }: ReportViewProps) {
  const words = useShareText().report;
  return (
    <div class="report" role="group" aria-label={words.list}>
      {groups.map((group) => (
        <details key={group.title} open={group.isPressing}>
          <summary>{words.group(group.title, group.rows.length)}</summary>
          <Lines rows={group.rows} onSelect={onSelect} />
        </details>
      ))}
    </div>
  );
}

function Lines({ rows, onSelect }: { rows: readonly ReportRow[]; onSelect: ReportViewProps["onSelect"] }) {
  const words = useShareText().report;
  const [isWhole, setWhole] = useState(false);
  const common = commonWhy(rows);
  return (
    <>
      {common && <p class="about">{words.because(common)}</p>}
      {bySheet(rows, isWhole ? rows.length : FIRST).map(({ sheet, count, rows: lines }) => (
        <section key={sheet}>
          <h3>{words.sheet(sheet, count)}</h3>
          <ul class="lines">
            {lines.map((row, i) => (
              <li key={i}>
                {row.address && (
                  <button
                    type="button"
                    class="cell"
                    aria-label={words.select(row.address)}
                    onClick={() => onSelect(row.sheet, row.address)}
                  >
                    {row.address}
                  </button>
                )}
                <span class="of">{row.functions}</span>
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
