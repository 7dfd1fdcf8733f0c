import { useId } from "preact/hooks";
import type { SheetChoice } from "../../excel/sharing/outcome";
import { useShareText } from "./share-text";

interface ChooseSheetsProps {
  readonly sheets: readonly SheetChoice[];
  readonly chosen: readonly string[];
  onChange(names: string[]): void;
}

/** A box to tick for each sheet, with the CS formulas it holds. */
export function ChooseSheets({ sheets, chosen, onChange }: ChooseSheetsProps) {
  const words = useShareText().copy;
  const id = useId();
  const facts = ({ csCells, broken, hidden, protected: locked }: SheetChoice): string =>
    [
      csCells > 0 && words.holds(csCells),
      broken > 0 && words.broken(broken),
      hidden && words.hidden,
      locked && words.protected,
    ]
      .filter(Boolean)
      .join(", ");
  return (
    <fieldset class="own sheets">
      <legend>{words.sheets}</legend>
      <span class="all">
        <fluent-button size="small" onClick={() => onChange(sheets.map(({ name }) => name))}>
          {words.all}
        </fluent-button>
        <fluent-button size="small" onClick={() => onChange([])}>
          {words.none}
        </fluent-button>
      </span>
      <div class="boxes">
        {sheets.map((sheet, i) => (
          <label key={sheet.name}>
            <input
              type="checkbox"
              checked={chosen.includes(sheet.name)}
              aria-describedby={`${id}-${i}`}
              onChange={({ currentTarget }) =>
                onChange(
                  sheets
                    .map(({ name }) => name)
                    .filter((name) => (name === sheet.name ? currentTarget.checked : chosen.includes(name))),
                )
              }
            />
            <span>
              {sheet.name}{" "}
              <span class="about" id={`${id}-${i}`}>
                {facts(sheet)}
              </span>
            </span>
          </label>
        ))}
      </div>
      <p class="about" role="status">
        {words.chosen(
          chosen.length,
          sheets.filter(({ name }) => chosen.includes(name)).reduce((sum, { csCells }) => sum + csCells, 0),
        )}
      </p>
    </fieldset>
  );
}
