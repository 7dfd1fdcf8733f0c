import { useMemo, useState } from "preact/hooks";
import type { Edition } from "../../template";
import { PillField, RadioField, SelectField, TickField } from "../choice-field";
import { usePane } from "../pane-context";
import { TextField } from "../text-field";
import { useLibrary } from "../use-library";
import { formErrors, monthNames, newForm, optionsOf, type TemplateForm } from "./form";
import { InsertTemplate } from "./insert-template";
import { OwnKpis } from "./own-kpis";
import { PlanList } from "./plan-list";
import { useTakenNames } from "./use-taken-names";
import { Message } from "../message";

/** The editions that the template can plan. */
const EDITIONS: readonly Edition[] = ["simple", "full"];

/** The form of the KPI template, what it would insert, and its button. */
export function TemplateTab({ isShown }: { isShown: boolean }) {
  const { text, locale } = usePane();
  const words = text.template;
  const library = useLibrary();
  const { taken, refusal, readAgain } = useTakenNames(isShown);
  const [typed, setForm] = useState<TemplateForm>(() => newForm(new Date(), locale));
  const set = (change: Partial<TemplateForm>): void => setForm((before) => ({ ...before, ...change }));
  const ready = library.status === "ready" ? library.library : undefined;
  const presets = useMemo(() => ready?.presets(ready.catalogue, text.templateLanguage) ?? [], [ready]);
  const kpis = useMemo(() => ready?.kpisIn(text.templateLanguage) ?? [], [ready]);
  const chosen = presets.find(({ id }) => id === typed.preset) ?? presets.at(0);
  const form = { ...typed, preset: chosen?.id ?? typed.preset };
  const errors = formErrors(form, words);
  const options = Object.keys(errors).length === 0 ? optionsOf(form, text.templateLanguage) : undefined;

  return (
    <div class="form">
      <p>{words.intro}</p>
      <PillField
        label={words.preset}
        value={form.preset}
        onChange={(preset) => set({ preset, ownIds: form.ownIds.length > 0 ? form.ownIds : (chosen?.ids ?? []) })}
        choices={
          presets.length > 0
            ? presets.map(({ id, title }) => ({ value: id, label: title }))
            : [{ value: form.preset, label: text.loading }]
        }
      />
      {ready && form.preset !== "custom" && chosen && (
        <p class="kpis">{chosen.ids.map((id) => kpis.find((kpi) => kpi.id === id)!.title).join(" · ")}</p>
      )}
      {ready && form.preset === "custom" && (
        <OwnKpis kpis={kpis} chosen={form.ownIds} onChange={(ownIds) => set({ ownIds })} error={errors.ownIds} />
      )}
      <RadioField
        label={words.edition}
        value={form.edition}
        onChange={(edition) => set({ edition })}
        choices={EDITIONS.map((edition) => ({
          value: edition,
          label: words[edition],
          about: words[`${edition}About`],
        }))}
      />
      <RadioField
        label={words.data}
        value={form.sample ? "sample" : "empty"}
        onChange={(data) => set({ sample: data === "sample" })}
        choices={[
          { value: "sample", label: words.sample, about: words.sampleAbout },
          { value: "empty", label: words.empty, about: words.emptyAbout },
        ]}
      />
      <details>
        <summary>{words.more}</summary>
        <div class="pair">
          <SelectField
            label={words.firstMonth}
            value={String(form.month)}
            onChange={(month) => set({ month: Number(month) })}
            choices={monthNames(locale).map((label, month) => ({ value: String(month), label }))}
          />
          <TextField
            label={words.year}
            value={form.year}
            onInput={(year) => set({ year })}
            error={errors.year}
            maxLength={4}
          />
        </div>
        <div class="pair">
          <TextField
            label={words.months}
            type="number"
            min={6}
            max={36}
            value={form.months}
            onInput={(months) => set({ months })}
            error={errors.months}
          />
          <TextField
            label={words.currency}
            value={form.currency}
            onInput={(currency) => set({ currency })}
            error={errors.currency}
            maxLength={3}
          />
        </div>
        <TextField label={words.company} value={form.company} onInput={(company) => set({ company })} maxLength={60} />
        <RadioField
          label={words.formulas}
          value={form.live ? "live" : "native"}
          onChange={(formulas) => set({ live: formulas === "live" })}
          choices={[
            { value: "live", label: words.live, about: words.liveAbout },
            { value: "native", label: words.native, about: words.nativeAbout },
          ]}
        />
        {form.preset !== "four-ps" && (
          <TickField
            label={words.fourPs}
            about={words.fourPsAbout}
            value={form.fourPs}
            onChange={(fourPs) => set({ fourPs })}
          />
        )}
      </details>
      {ready && <PlanList library={ready} options={options} taken={taken} />}
      <Message notice={refusal} />
      {library.status === "failed" && (
        <p class="error" role="alert">
          {text.catalogueFailed} <fluent-button onClick={library.retry}>{text.retry}</fluent-button>
        </p>
      )}
      <InsertTemplate options={options} mistakes={Object.values(errors)} onInserted={readAgain} />
    </div>
  );
}
