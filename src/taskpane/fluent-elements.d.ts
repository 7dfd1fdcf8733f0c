import type { JSX } from "preact";

type Base = JSX.HTMLAttributes<HTMLElement>;

declare module "preact" {
  namespace JSX {
    /** The Fluent elements of `fluent.ts`, with the attributes that the pane sets. */
    interface IntrinsicElements {
      "fluent-button": Base & {
        appearance?: "primary" | "outline" | "subtle" | "transparent";
        size?: "small" | "medium" | "large";
        disabled?: boolean;
        type?: string;
        "disabled-focusable"?: boolean;
        "icon-only"?: boolean;
      };
      "fluent-link": Base & { href?: string; target?: string; rel?: string; inline?: boolean };
      "fluent-message-bar": Base & { intent?: "success" | "warning" | "error" | "info" };
      "fluent-progress-bar": Base & { value?: number; max?: number; min?: number };
      "fluent-tab": Base;
      "fluent-tablist": Base & { activeid?: string; size?: "small" | "medium" | "large" };
    }
  }
}
