import { escaped, type SitePage } from "./page";

/** Returns the page at the add-in's own address: what it is, and the ways in. */
export function homePage(host: string): SitePage {
  const body = `<h1>CS for Excel</h1>
<p class="lead">Customer-success and revenue metrics as Excel functions, and a KPI template that uses them.</p>
<ul class="cards">
<li><h2><a href="reference/index.html">Functions</a></h2><p>Every function with its definition, formula, examples and source.</p></li>
<li><h2><a href="playground.html">Playground</a></h2><p>The functions and the pane in a spreadsheet in this browser, without Excel.</p></li>
<li><h2><a href="support.html">Support</a></h2><p>Errors and what they mean, updates, versions, and whom to ask.</p></li>
<li><h2><a href="privacy.html">Privacy</a></h2><p>No data leaves Excel through this add-in.</p></li>
</ul>
<h2>Add it to Excel</h2>
<p>In most companies an administrator adds it for everybody: <i>Microsoft 365 admin center → Settings → Integrated apps → Upload custom apps</i>, with the address of the manifest:</p>
<pre><code>${escaped(host)}/manifest.xml</code></pre>
<p>To try it alone in Excel on the web, download <a href="manifest.xml" download>manifest.xml</a> and choose <i>Home → Add-ins → More add-ins → My add-ins → Upload my add-in</i>.</p>`;
  return {
    path: "index.html",
    title: "CS for Excel",
    description: "Customer-success and revenue metrics as Excel functions, and a KPI template.",
    body,
  };
}
