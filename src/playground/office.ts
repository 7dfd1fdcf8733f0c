/**
 * In the playground's pane this script stands where office.js stands in Excel: `Office`, `Excel` and `OfficeExtension`
 * are those of the playground's workbook in the page around the frame. The page sets the frame's address once they exist.
 */
interface PaneHost {
  Office: object;
  Excel: object;
  OfficeExtension: object;
  /** Moves the focus on from the pane. */
  leave(): void;
}

const { playgroundHost } = window.parent as Window & { playgroundHost?: PaneHost };

if (playgroundHost && window.parent !== window) {
  const { Office, Excel, OfficeExtension, leave } = playgroundHost;
  Object.assign(window, { Office, Excel, OfficeExtension });
  acceptErrorsOf(window.parent as unknown as typeof globalThis);
  document.addEventListener("keydown", (event) => {
    if (event.key !== "F6" || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    leave();
  });
} else {
  // Outside the playground: what office.js says outside Office.
  const nowhere = { host: null, platform: null };
  Object.assign(window, {
    Office: {
      onReady: (ready?: (info: object) => void) => Promise.resolve(nowhere).then((info) => (ready?.(info), info)),
    },
  });
}

/** Errors of the page around are errors here too: the two frames have an `Error` each, which Excel's one realm does not know. */
function acceptErrorsOf(page: typeof globalThis): void {
  const isOwn = Function.prototype[Symbol.hasInstance];
  Object.defineProperty(Error, Symbol.hasInstance, {
    value(this: unknown, thrown: unknown) {
      return isOwn.call(this as () => void, thrown) || (this === Error && isOwn.call(page.Error, thrown));
    },
  });
}
