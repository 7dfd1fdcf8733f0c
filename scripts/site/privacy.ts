import { contactLink, type Deployer } from "../deployer";
import { OFFICE_JS } from "../hosting/policies";
import { escaped, type SitePage } from "./page";

/** Returns the page that says what happens to people's data. */
export function privacyPage(host: string, { publisher, contact }: Deployer): SitePage {
  const { origin } = new URL(host);
  const body = `<h1>Privacy</h1>
<p class="lead">The figures in your workbook stay in Excel.</p>
<p>The functions, the template and the pane compute on your own machine, inside Excel. They send no cell, no file name and no use of a function to anybody. There is no account, no telemetry, no advertising and no cookie.</p>
<h2>What is fetched, and from where</h2>
<ul>
<li><b>The add-in's own files</b> from <code>${escaped(origin)}</code>. As with any web site, who runs that server can see the address of your network, the time and which file was asked for. No data of the workbook is in these requests.</li>
<li><b>Microsoft's Office script</b> from <code>${escaped(OFFICE_JS)}</code>, through which every add-in talks to Excel. Microsoft sees that it was fetched.</li>
</ul>
<p>The pages tell the browser to connect to no other host. That also holds back the usage reports that Microsoft's script would send from the pane.</p>
<h2>What Excel itself does</h2>
<p>Excel keeps its own diagnostics and tells Microsoft which add-ins run, as the privacy settings of your organisation allow. See <a href="https://privacy.microsoft.com/privacystatement">Microsoft's privacy statement</a>; this add-in can neither read nor change that.</p>
<h2>What is stored in the workbook</h2>
<ul>
<li>The formulas you insert, and the figures they last gave.</li>
<li>The sheets, tables and names of the KPI template, with what you type into them.</li>
<li>On each sheet of the template, hidden properties that name the template, its version, edition and preset, so that the pane finds it again.</li>
<li>Where you make a portable copy or freeze values: notes that name the function, the day and the formula. Where you convert sheets themselves: a hidden sheet with the formulas, so that <i>Back to CS formulas</i> can bring them back.</li>
<li>On each sheet of a portable copy, a hidden property that names the sheet it was made from.</li>
</ul>
<p>They go where the workbook goes: whoever gets the file can read them. The add-in stores nothing outside the workbook, neither in the browser nor on a server.</p>
<h2>What the add-in may do</h2>
<p>It asks Excel for leave to read and change the open workbook, because it inserts sheets and formulas. It reads the cells a formula names, and those you select when you ask the pane for a preview.</p>
<h2>The playground</h2>
<p>The playground opens CSV files in the page itself. They are not uploaded, and are gone when the page is closed.</p>
<h2>Who answers for this</h2>
<p>${asked(publisher, contact)}</p>`;
  return {
    path: "privacy.html",
    title: "CS for Excel: privacy",
    description: "What CS for Excel does with data: nothing leaves Excel.",
    body,
  };
}

function asked(publisher: string | undefined, contact: string | undefined): string {
  const who = publisher
    ? `This copy of the add-in is hosted by ${escaped(publisher)}.`
    : "This copy of the add-in is hosted by whoever runs the address above.";
  return `${who} ${contact ? `Questions go to <a href="${escaped(contactLink(contact))}">${escaped(contact)}</a>.` : "Questions go to the administrator who added it to your Excel."}`;
}
