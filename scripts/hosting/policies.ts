/** Microsoft's script, which add-ins must take from Microsoft's own network. */
export const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

const NOTHING_ELSE = "base-uri 'none'; form-action 'none'";

/**
 * The content security policy of each kind of page, in the page itself and in the headers of the host.
 *
 * None has `frame-ancestors`: Excel on the web shows the pane in a frame of hosts that Microsoft changes without notice.
 */
export const POLICIES = {
  pane: `default-src 'none'; script-src 'self' ${new URL(OFFICE_JS).origin}; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; ${NOTHING_ELSE}`,
  playgroundPane: `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; ${NOTHING_ELSE}`,
  playground: `default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; frame-src 'self'; ${NOTHING_ELSE}`,
  document: `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; ${NOTHING_ELSE}`,
} as const;
