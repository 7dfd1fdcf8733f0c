import type { ComponentChildren } from "preact";

/** A sentence to show, and how it went. */
export interface Said {
  readonly intent: "success" | "warning" | "error" | "info";
  readonly sentence: string;
}

/** Shows a sentence, read aloud when it appears; the live region itself always stays in the page. */
export function Message({ said, children }: { said: Said | undefined; children?: ComponentChildren }) {
  return (
    <div
      class="message"
      role={said?.intent === "error" ? "alert" : "status"}
      aria-live={said?.intent === "error" ? "assertive" : "polite"}
    >
      {said && (
        <fluent-message-bar intent={said.intent}>
          {said.sentence}
          {children}
        </fluent-message-bar>
      )}
    </div>
  );
}
