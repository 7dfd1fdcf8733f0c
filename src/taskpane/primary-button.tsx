import type { ComponentChildren } from "preact";

interface PrimaryButtonProps {
  readonly isDisabled: boolean;
  onClick(): void;
  readonly children: ComponentChildren;
}

/** The one button of a tab that does what the tab is for. */
export function PrimaryButton({ isDisabled, onClick, children }: PrimaryButtonProps) {
  return (
    // Fluent keeps "disabled" to the element's internals, where not every assistive tool looks.
    <fluent-button appearance="primary" class="wide" disabled={isDisabled} aria-disabled={isDisabled} onClick={onClick}>
      {children}
    </fluent-button>
  );
}
