import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  onInput(value: string): void;
  readonly type?: "text" | "number" | "search" | "date";
  /** What the field is for, in a line below it. */
  readonly about?: string;
  readonly hint?: string;
  readonly error?: string;
  readonly min?: number;
  readonly max?: number;
  readonly maxLength?: number;
  readonly class?: string;
  readonly children?: ComponentChildren;
}

/** A labelled line to type in, with its error below. */
export function TextField({
  label,
  value,
  onInput,
  hint,
  about,
  error,
  type = "text",
  class: kind,
  children,
  ...limits
}: TextFieldProps) {
  const id = useId();
  return (
    <div class={`field ${kind ?? ""}`}>
      <label for={id}>{label}</label>
      <input
        id={id}
        class="line"
        // Preact types an input by its type; these three take the same here.
        type={type as "text"}
        value={value}
        placeholder={hint}
        spellcheck={false}
        autocomplete="off"
        aria-invalid={error !== undefined}
        aria-describedby={error !== undefined ? `${id}-error` : about !== undefined ? `${id}-about` : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
        {...limits}
      />
      {children}
      {error === undefined && about !== undefined && (
        <p class="about" id={`${id}-about`}>
          {about}
        </p>
      )}
      {error !== undefined && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
