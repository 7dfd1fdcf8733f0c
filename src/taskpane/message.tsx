import type { ComponentChildren } from "preact";

/** A sentence to show, and how it went. */
export interface Notice {
  readonly intent: "success" | "warning" | "error" | "info";
  readonly sentence: string;
}

/** Shows a sentence, read aloud when it appears; the live region itself always stays in the page. */
export function Message({ notice, children }: { notice: Notice | undefined; children?: ComponentChildren }) {
  return (
    <div
      class="message"
      role={notice?.intent === "error" ? "alert" : "status"}
      aria-live={notice?.intent === "error" ? "assertive" : "polite"}
    >
      {notice && (
        <fluent-message-bar intent={notice.intent}>
          {notice.sentence}
          {children}
        </fluent-message-bar>
      )}
    </div>
  );
}
