import { useMemo } from "preact/hooks";
import type { TemplateOptions } from "../../template";
import { usePane } from "../pane-context";
import type { Library } from "../use-library";

/** Lists the sheets that these options would add. */
export function PlanList({ library, options }: { library: Library; options: TemplateOptions | undefined }) {
  const { text } = usePane();
  const key = JSON.stringify(options);
  const sheets = useMemo(() => (options ? library.planTemplate(options, library.catalogue).sheets : []), [library, key]);
  if (sheets.length === 0) return null;
  return (
    <section class="plan" aria-label={text.template.willInsert}>
      <h2>{text.template.willInsert}</h2>
      <ul>
        {sheets.map(({ name, tables, charts }) => (
          <li key={name}>
            <span class="sheet">{name}</span>
            <span class="about">{text.template.sheetHolds(tables.length, charts.length)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
