/**
 * Defines the Fluent elements that the pane uses, and no other: each costs bytes.
 *
 * What people fill in are the browser's own controls in Fluent's colours: they are known to every screen reader and to old web views,
 * which lack the popovers that Fluent's lists need.
 */
import "@fluentui/web-components/button/define.js";
import "@fluentui/web-components/link/define.js";
import "@fluentui/web-components/message-bar/define.js";
import "@fluentui/web-components/progress-bar/define.js";
import "@fluentui/web-components/tab/define.js";
import "@fluentui/web-components/tablist/define.js";
