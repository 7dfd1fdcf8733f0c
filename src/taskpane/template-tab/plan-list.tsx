import { useMemo } from "preact/hooks";
import type { TakenNames, TemplateOptions } from "../../template";
import { usePane } from "../pane-context";
import type { Library } from "../use-library";

interface PlanListProps {
  readonly library: Library;
  readonly options: TemplateOptions | undefined;
  readonly taken: TakenNames | undefined;
}

/** Lists the sheets that these options would add, under the names that are still free, with what each is for. */
export function PlanList({ library, options, taken }: PlanListProps) {
  const { text } = usePane();
  const key = JSON.stringify([options, taken]);
  const sheets = useMemo(
    () => (options ? library.planTemplate({ ...options, taken }, library.catalogue).sheets : []),
    [library, key],
  );
  if (sheets.length === 0) return null;
  return (
    <section class="plan" aria-label={text.template.willInsert}>
      <h2>{text.template.willInsert}</h2>
      <ul>
        {sheets.map(({ name, tables, charts }) => (
          <li key={name}>
            <span>
              <span class="sheet">{name}</span>{" "}
              <span class="about">{library.aboutSheet(name, text.templateLanguage)}</span>
            </span>
            <span class="about holds">{text.template.sheetHolds(tables.length, charts.length)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
