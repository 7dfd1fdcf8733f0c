import packageJson from "../../package.json";
import { contactLink, type Deployer } from "../deployer";
import { escaped, type SitePage } from "./page";

/** What people meet, and what to do about it, in the order of how often. */
const PROBLEMS: readonly (readonly [id: string, title: string, html: string])[] = [
  [
    "name",
    "A cell shows #NAME?",
    `<p>Excel does not know the function. The add-in is not loaded in this Excel, or was not yet when the workbook was opened.</p>
<ol><li>Look for the tab <i>Customer Success</i> in the ribbon. Without it, add the add-in first: <i>Home → Add-ins</i>.</li>
<li>Cells that have shown #NAME? once keep it, even when the add-in is there. <i>Customer Success → Repair #NAME?</i> in the ribbon writes all of them anew, and names protected sheets, which it leaves alone. One alone: choose it, press F2, then Enter.</li>
<li>Check the spelling: type <code>=CS.</code> and choose from the list.</li></ol>`,
  ],
  [
    "busy",
    "A cell shows #BUSY!",
    `<p>The functions are still loading or computing. The first formula after Excel starts takes some seconds. If it stays for a minute, the add-in's files may not be reachable: open <a href="functions.json">functions.json</a> in the browser of the same machine. If that works, close the workbook and open it again.</p>`,
  ],
  [
    "value",
    "A cell shows #VALUE! or #N/A",
    `<p>Click the warning sign beside the cell: the text names the parameter and the row, counted from the first cell of its range, such as <code>scores, row 17: expected a number, found 'abc'</code>. <a href="reference/reading-rows.html">How rows are read</a> says what cells may hold. Each function's page lists its errors. Excel shows a text with #VALUE! and #N/A only.</p>`,
  ],
  [
    "blank",
    "Blank cells count as zero",
    `<p>Some older desktop versions of Excel hand a blank cell over as 0, and no add-in can tell the two apart. A missing survey score then looks like a score of 0. Press <i>Check</i> in the pane's tab <i>Share</i>, or type <code>=CS.CHECK.BLANK(Z99)</code>, pointing at an empty cell: “blank” is well, “zero” means that ranges must have no empty cells between the answers, or that Excel wants an update.</p>`,
  ],
  [
    "spill",
    "A cell shows #SPILL!",
    `<p>A table wants more cells than are free. Clear the cells below and to the right, or move the formula. Inside an Excel table nothing can spill: put the formula beside it.</p>`,
  ],
  [
    "shared",
    "A colleague without the add-in opens the workbook",
    `<p>They see the figures as last saved. What is recalculated there turns into #NAME?. Send such a colleague a portable copy, in which no function of the add-in is left: <i>Customer Success → Portable copy</i> in the ribbon, then <i>Make portable copy</i>. A report lists what became of each cell, tables that no longer follow their data first.</p>`,
  ],
  [
    "blocked",
    "The pane says that Microsoft's Office script did not load",
    `<p>The network blocks <code>appsforoffice.microsoft.com</code>. Ask for it to be allowed: every Office add-in needs it. Functions can be looked up meanwhile.</p>`,
  ],
  [
    "old",
    "The pane or the function list is not the newest",
    `<p>Excel keeps the list of functions for up to a day. Close all workbooks and open Excel again. In Excel on the web reload the page with Ctrl+F5. On Windows and Mac the administrator can have the add-in's cache cleared.</p>`,
  ],
];

/** Returns the page that helps people with problems. */
export function supportPage({ publisher, contact }: Deployer): SitePage {
  const body = `<h1>Support</h1>
<p class="lead">What to try, and whom to ask.</p>
<nav aria-label="On this page"><ul class="names">
${PROBLEMS.map(([id, title]) => `<li><a href="#${id}">${escaped(title)}</a></li>`).join("\n")}
<li><a href="#update">Updates and versions</a></li>
<li><a href="#ask">Asking for help</a></li>
</ul></nav>
${PROBLEMS.map(([id, title, html]) => `<h2 id="${id}">${escaped(title)}</h2>\n${html}`).join("\n")}
<h2 id="update">Updates and versions</h2>
<p>The add-in updates itself: Excel fetches the files of the web address it was added from. Only a change of the manifest itself, such as a new button, needs the administrator, who uploads the new manifest. <code>=CS.VERSION()</code> shows the version in which a cell was last calculated; the version of these pages is ${packageJson.version}.</p>
<p>A function keeps its name, the order of its parameters and its meaning in every version, so that old workbooks give the figures they gave.</p>
<p>It works in Excel on the web, in Excel of Microsoft 365 for Windows and Mac, and in Excel 2021 and newer. It needs the requirement sets SharedRuntime 1.1 and CustomFunctionsRuntime 1.1, which phones and tablets do not have.</p>
<h2 id="ask">Asking for help</h2>
<p>${asked(publisher, contact)}</p>
<p>Say what <code>=CS.VERSION()</code> shows, which Excel it is (<i>File → Account → About Excel</i>), the formula, and the text beside the error. Send no customer data: an example with made-up rows is better. <code>=CS.SAMPLE.LEDGER()</code> and <code>=CS.SAMPLE.SURVEY()</code> make some.</p>`;
  return {
    path: "support.html",
    title: "CS for Excel: support",
    description: "Errors of CS for Excel and what they mean, updates, versions, and whom to ask.",
    body,
  };
}

function asked(publisher: string | undefined, contact: string | undefined): string {
  const who = publisher ? escaped(publisher) : "The administrator who added the add-in to your Excel";
  return contact
    ? `${publisher ? `${who} answers` : "Questions are answered"} at <a href="${escaped(contactLink(contact))}">${escaped(contact)}</a>.`
    : `${who} is the one to ask.`;
}
