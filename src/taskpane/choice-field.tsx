import { useId } from "preact/hooks";

/** One of a few things to choose, with a few words on what it means. */
export interface Choice<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly about?: string;
}

interface ChoiceFieldProps<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly choices: readonly Choice<V>[];
  onChange(value: V): void;
}

/** A labelled list that opens: for many choices. */
export function SelectField<V extends string>({ label, value, choices, onChange }: ChoiceFieldProps<V>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} class="line" value={value} onChange={(event) => onChange(event.currentTarget.value as V)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Radio buttons with a line of explanation each: for two or three choices. */
export function RadioField<V extends string>({ label, value, choices, onChange }: ChoiceFieldProps<V>) {
  const id = useId();
  return (
    <div class="field">
      <span class="label" id={id}>
        {label}
      </span>
      <fluent-radio-group
        aria-labelledby={id}
        orientation="vertical"
        value={value}
        onChange={(event: Event) => {
          const chosen = (event.target as HTMLElement & { value?: string }).value;
          if (choices.some((choice) => choice.value === chosen)) onChange(chosen as V);
        }}
      >
        {choices.map((choice) => (
          <fluent-field key={choice.value} label-position="after">
            <label slot="label" for={`${id}-${choice.value}`}>
              <span class="choice">
                {choice.label}
                {choice.about && <span class="about">{choice.about}</span>}
              </span>
            </label>
            <fluent-radio slot="input" id={`${id}-${choice.value}`} name={id} value={choice.value} />
          </fluent-field>
        ))}
      </fluent-radio-group>
    </div>
  );
}
