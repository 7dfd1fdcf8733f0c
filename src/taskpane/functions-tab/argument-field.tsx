import { useId, useState } from "preact/hooks";
import type { Parameter } from "../../metrics/parameters";
import { noticeFor } from "../failure";
import { usePane } from "../pane-context";
import { loadExcel } from "../workbook";
import { isScalar } from "./argument-values";

interface ArgumentFieldProps {
  readonly name: string;
  readonly parameter: Parameter<unknown>;
  readonly value: string;
  onChange(value: string): void;
}

/** A parameter to fill, by typing or from the selection; words it takes are offered. */
export function ArgumentField({ name, parameter, value, onChange }: ArgumentFieldProps) {
  const { text, host } = usePane();
  const words = text.functions;
  const id = useId();
  const [failure, setFailure] = useState("");
  const { reading, optional, about } = parameter;
  const choices = reading.shape === "choice" ? reading.words : reading.shape === "flag" ? ["TRUE", "FALSE"] : undefined;

  const takeSelection = async (): Promise<void> => {
    setFailure("");
    try {
      onChange(await (await loadExcel()).selectedAddress());
    } catch (error) {
      setFailure(noticeFor(error, text).sentence);
    }
  };

  return (
    <div class="field argument">
      <label for={id}>
        {name} <span class="about">{optional ? words.optional : words.required}</span>
      </label>
      <p class="about" id={`${id}-about`}>
        {about}
      </p>
      <div class="beside">
        {choices ? (
          <select
            id={id}
            class="line"
            aria-describedby={`${id}-about`}
            value={value}
            onChange={(event) => onChange(event.currentTarget.value)}
          >
            <option value="">–</option>
            {[...choices, ...(value === "" || choices.includes(value) ? [] : [value])].map((word) => (
              <option key={word} value={word} selected={word === value}>
                {word}
              </option>
            ))}
          </select>
        ) : (
          <input
            id={id}
            class="line"
            value={value}
            placeholder={words.argumentHint(!isScalar(reading))}
            aria-describedby={`${id}-about`}
            spellcheck={false}
            autocomplete="off"
            onInput={(event) => onChange(event.currentTarget.value)}
          />
        )}
        {host === "excel" && (
          <fluent-button size="medium" aria-label={words.fromSelectionFor(name)} onClick={takeSelection}>
            {words.fromSelection}
          </fluent-button>
        )}
      </div>
      {failure && (
        <p class="error" role="alert">
          {failure}
        </p>
      )}
    </div>
  );
}
