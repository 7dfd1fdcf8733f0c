/** Defines the Fluent elements that the pane uses, and no other: each costs bytes. */
import "@fluentui/web-components/button/define.js";
import "@fluentui/web-components/checkbox/define.js";
import "@fluentui/web-components/field/define.js";
import "@fluentui/web-components/link/define.js";
import "@fluentui/web-components/message-bar/define.js";
import "@fluentui/web-components/progress-bar/define.js";
import "@fluentui/web-components/radio/define.js";
import "@fluentui/web-components/radio-group/define.js";
import "@fluentui/web-components/tab/define.js";
import "@fluentui/web-components/tablist/define.js";
import "@fluentui/web-components/text-input/define.js";
