import type { JSX } from "preact";

type Base = JSX.HTMLAttributes<HTMLElement>;

declare module "preact" {
  namespace JSX {
    /** The Fluent elements of `fluent.ts`, with the attributes that the pane sets. */
    interface IntrinsicElements {
      "fluent-button": Base & { appearance?: "primary" | "outline" | "subtle" | "transparent"; size?: "small" | "medium" | "large"; disabled?: boolean; type?: string; "disabled-focusable"?: boolean; "icon-only"?: boolean };
      "fluent-checkbox": Base & { name?: string; value?: string; checked?: boolean; disabled?: boolean };
      "fluent-field": Base & { "label-position"?: "above" | "before" | "after" };
      "fluent-link": Base & { href?: string; target?: string; rel?: string; inline?: boolean };
      "fluent-message-bar": Base & { intent?: "success" | "warning" | "error" | "info"; layout?: "multiline" };
      "fluent-progress-bar": Base & { value?: number; max?: number; min?: number };
      "fluent-radio": Base & { name?: string; value?: string; disabled?: boolean; checked?: boolean };
      "fluent-radio-group": Base & { name?: string; value?: string; orientation?: "horizontal" | "vertical"; disabled?: boolean };
      "fluent-tab": Base;
      "fluent-tablist": Base & { activeid?: string; size?: "small" | "medium" | "large" };
      "fluent-text-input": Base & { type?: string; value?: string; placeholder?: string; disabled?: boolean; spellcheck?: boolean; autocomplete?: string; maxlength?: number; appearance?: "outline" | "filled-darker" };
    }
  }
}
