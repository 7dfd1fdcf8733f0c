/** The line below the sheet in which the page says what it does and did, and the bar of how far it is. */
export interface Messages {
  /** Says that something is done, or failed. */
  say(text: string, failed?: boolean): void;
  /** Says that something goes on, with the part that is done, 0 to 1, where that is known; ends with `say`. */
  working(text: string, done?: number): void;
  /** Says the last thing said again, where no work is being told of any more. */
  idle(): void;
}

/** Speaks in the two elements. */
export function messagesIn(line: HTMLElement, bar: HTMLProgressElement): Messages {
  let last = { text: "", failed: false };
  const show = ({ text, failed }: typeof last) => {
    line.textContent = text;
    line.classList.toggle("failing", failed);
  };
  const messages: Messages = {
    say(text, failed = false) {
      last = { text, failed };
      messages.idle();
    },
    working(text, done) {
      bar.hidden = false;
      if (done === undefined) bar.removeAttribute("value");
      else bar.value = done;
      const percent = done === undefined ? "" : ` ${Math.floor(done * 100)}%`;
      show({ text: `${text}${percent}…`, failed: false });
    },
    idle() {
      bar.hidden = true;
      show(last);
    },
  };
  return messages;
}
