import type { ComponentChildren } from "preact";

interface PrimaryButtonProps {
  readonly isDisabled: boolean;
  /** At work: looks disabled, and keeps the focus of who works by keyboard. */
  readonly isBusy?: boolean;
  onClick(): void;
  readonly children: ComponentChildren;
}

/** The one button of a tab that does what the tab is for. */
export function PrimaryButton({ isDisabled, isBusy = false, onClick, children }: PrimaryButtonProps) {
  return (
    // Fluent keeps "disabled" to the element's internals, where not every assistive tool looks.
    <fluent-button
      appearance="primary"
      class="wide"
      disabled={isDisabled}
      disabled-focusable={isBusy}
      aria-disabled={isDisabled || isBusy}
      onClick={onClick}
    >
      {children}
    </fluent-button>
  );
}
