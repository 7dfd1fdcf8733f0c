import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface ActionButtonProps {
  /** Why the button cannot be pressed now, in a sentence; "" where it can be. */
  readonly off: string;
  /** At work: looks disabled, and keeps the focus of who works by keyboard. */
  readonly isBusy?: boolean;
  /** Whether it is what the tab is for. */
  readonly isPrimary?: boolean;
  /** What pressing it does, where its name does not say. */
  readonly about?: string;
  onClick(): void;
  readonly children: ComponentChildren;
}

/** A button that does something to the workbook, or says why it cannot now. */
export function ActionButton({ off, isBusy = false, isPrimary = false, about, onClick, children }: ActionButtonProps) {
  const id = useId();
  const said = off || about;
  return (
    <>
      {/* Fluent keeps "disabled" to the element's internals, where not every assistive tool looks. */}
      <fluent-button
        appearance={isPrimary ? "primary" : undefined}
        class="wide"
        disabled={off !== ""}
        disabled-focusable={isBusy}
        aria-disabled={off !== "" || isBusy}
        aria-describedby={said ? id : undefined}
        onClick={onClick}
      >
        {children}
      </fluent-button>
      {said && (
        <p class="about beneath" id={id}>
          {said}
        </p>
      )}
    </>
  );
}
