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

interface TickFieldProps {
  readonly label: string;
  readonly about: string;
  readonly value: boolean;
  onChange(value: boolean): void;
}

/** A box to tick, with a line of explanation. */
export function TickField({ label, about, value, onChange }: TickFieldProps) {
  const id = useId();
  return (
    <div class="field choice">
      <input
        type="checkbox"
        id={id}
        checked={value}
        aria-describedby={`${id}-about`}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      <span class="about" id={`${id}-about`}>
        {about}
      </span>
    </div>
  );
}

/** Radio buttons side by side, as many to a line as fit: for up to a dozen choices of a word or two, all in sight. */
export function PillField<V extends string>({ label, value, choices, onChange }: ChoiceFieldProps<V>) {
  const id = useId();
  return (
    <fieldset class="field radios">
      <legend>{label}</legend>
      <div class="pills">
        {choices.map((choice) => (
          <label class="pill" key={choice.value}>
            <input
              type="radio"
              name={id}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Radio buttons with a line of explanation each: for two or three choices. */
export function RadioField<V extends string>({ label, value, choices, onChange }: ChoiceFieldProps<V>) {
  const id = useId();
  return (
    <fieldset class="field radios">
      <legend>{label}</legend>
      {choices.map((choice) => (
        <div class="choice" key={choice.value}>
          <input
            type="radio"
            id={`${id}-${choice.value}`}
            name={id}
            value={choice.value}
            checked={choice.value === value}
            aria-describedby={choice.about && `${id}-${choice.value}-about`}
            onChange={() => onChange(choice.value)}
          />
          <label for={`${id}-${choice.value}`}>{choice.label}</label>
          {choice.about && (
            <span class="about" id={`${id}-${choice.value}-about`}>
              {choice.about}
            </span>
          )}
        </div>
      ))}
    </fieldset>
  );
}
