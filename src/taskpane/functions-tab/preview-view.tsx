import { useEffect, useState } from "preact/hooks";
import type { Cell, Metric } from "../../metrics/card";
import { CellLink } from "../cell-link";
import { noticeFor } from "../failure";
import { usePane } from "../pane-context";
import { figure, measureAt } from "./figures";
import type { RowMention } from "./row-mentions";
import type { PreviewState } from "./use-preview";

const MOST_ROWS = 8;

/** Shows what a formula would give: a figure, the first rows of a table, or the error with its text. */
export function PreviewView({ metric, state }: { metric: Metric; state: PreviewState }) {
  const { text, host } = usePane();
  const words = text.functions;
  switch (state.kind) {
    case "waiting":
      return <p class="quiet">{words.previewWaits(state.missing.join(", "))}</p>;
    case "expression":
      return <p class="quiet">{words.previewExpression(state.text)}</p>;
    case "failed":
      return <p class="quiet">{host === "excel" ? noticeFor(state.error, text).sentence : words.previewNeedsExcel}</p>;
    case "error":
      return (
        <p class="result">
          <span class="code">{state.code}</span> <Worded message={state.message} mentions={state.mentions} />
        </p>
      );
    case "result":
      return <Cells metric={metric} cells={state.cells} />;
  }
}

/** A message in which each row that it names is followed by the cell it is, which leads there. */
function Worded({ message, mentions }: { message: string; mentions: readonly RowMention[] }) {
  const { text } = usePane();
  const [failure, setFailure] = useState("");
  useEffect(() => setFailure(""), [message]);
  const starts = [0, ...mentions.map(({ end }) => end)];
  return (
    <>
      {starts.map((start, i) => [
        message.slice(start, starts[i + 1]),
        i < mentions.length && [
          " (",
          <CellLink
            key={start}
            {...mentions[i].place}
            onFailed={(error) => setFailure(noticeFor(error, text).sentence)}
          />,
          ")",
        ],
      ])}
      {failure && (
        <span class="error" role="alert">
          {" "}
          {failure}
        </span>
      )}
    </>
  );
}

function Cells({ metric, cells }: { metric: Metric; cells: readonly (readonly Cell[])[] }) {
  const { text, locale } = usePane();
  const { returns } = metric;
  if (cells.length === 1 && cells[0].length === 1)
    return <p class="result figure">{figure(cells[0][0], measureAt(returns, 0, 0), locale)}</p>;
  const hasHeader = returns.shape === "table" && cells[0].every((cell) => typeof cell === "string");
  // A row or a list spills without names: shown here, though not in the sheet.
  const names = returns.shape === "row" || returns.shape === "list" ? returns.columns.map(([title]) => title) : [];
  const shown = cells.slice(0, MOST_ROWS + 1);
  return (
    <div class="spill" tabIndex={0} role="group" aria-label={metric.title}>
      <table>
        {names.length > 0 && (
          <thead>
            <tr>
              {names.map((title) => (
                <th scope="col" key={title} class="unsaid">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {shown.map((line, row) => (
            <tr key={row}>
              {line.map((cell, column) =>
                hasHeader && row === 0 ? (
                  <th scope="col" key={column}>
                    {cell}
                  </th>
                ) : (
                  <td key={column} class={typeof cell === "number" ? "number" : undefined}>
                    {figure(cell, measureAt(returns, row, column), locale)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {cells.length > shown.length && <p class="quiet">{text.functions.previewMore(cells.length - shown.length)}</p>}
    </div>
  );
}
