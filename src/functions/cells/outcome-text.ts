const YES = new Set(["yes", "y", "true", "t", "1", "✓", "✔", "☑", "✅", "ja", "oui", "sí", "si", "sim"]);
const NO = new Set(["no", "n", "false", "f", "0", "✗", "✘", "✕", "☒", "❌", "nee", "nein", "non", "não", "nao"]);
const WON = /^(?:closed[\s-]?)?won$/;
const LOST = /^(?:closed[\s-]?)?lost$/;
const PENDING = /^(?:pending|open|in progress)$/;

/** Which words a column of outcomes takes besides yes and no. */
export interface OutcomeWords {
  /** "won" and "lost", as sales tools write it. */
  readonly won?: boolean;
  /** "pending", "open" and "in progress", which mean that the outcome is not known yet. */
  readonly pending?: boolean;
}

/** Returns 1 for yes, 0 for no and −1 for pending; undefined for a text that is none of these. `text` is trimmed. */
export function outcomeOf(text: string, { won, pending }: OutcomeWords): number | undefined {
  const word = text.normalize("NFC").replace("\ufe0f", "").toLowerCase();
  if (YES.has(word) || (won && WON.test(word))) return 1;
  if (NO.has(word) || (won && LOST.test(word))) return 0;
  return pending && PENDING.test(word) ? -1 : undefined;
}
