import { HEADER_RULES, type HeaderRule } from "./rules";

const GENERATED = "Written by the build from one list of headers; do not edit.";

const isFolder = ({ path }: HeaderRule): boolean => path.endsWith("/");
const lines = (headers: HeaderRule["headers"], line: (name: string, value: string) => string): string[] =>
  Object.entries(headers).map(([name, value]) => line(name, value));

/** Returns every path under which hosts know a page: its own, that of its folder, and the one without .html. */
function addresses({ path }: HeaderRule, base: string): string[] {
  if (path === "index.html") return [`${base}/`, `${base}/index.html`];
  return path.endsWith(".html") ? [`${base}/${path}`, `${base}/${path.replace(/\.html$/, "")}`] : [`${base}/${path}`];
}

/** Returns `_headers`, which Netlify and Cloudflare read at the root of the site; `base` is the path of the add-in there, such as /cs. */
export function headersFile(base: string): string {
  const block = (address: string, { headers }: HeaderRule): string =>
    [address, ...lines(headers, (name, value) => `  ${name}: ${value}`)].join("\n");
  const blocks = HEADER_RULES.flatMap((rule) =>
    isFolder(rule)
      ? [block(`${base}/${rule.path}*`, rule)]
      : addresses(rule, base).map((address) => block(address, rule)),
  );
  return `# ${GENERATED}\n${blocks.join("\n\n")}\n`;
}

/** Returns staticwebapp.config.json, which Azure Static Web Apps reads at the root of the site. */
function staticWebApp(base: string): string {
  const routes = HEADER_RULES.flatMap((rule) =>
    (isFolder(rule) ? [`${base}/${rule.path}*`] : addresses(rule, base)).map((route) => ({
      route,
      headers: rule.headers,
    })),
  );
  return `${JSON.stringify({ routes, mimeTypes: { ".json": "application/json", ".xml": "application/xml" } }, null, 2)}\n`;
}

/** Returns web.config, which IIS and Azure App Service read in the add-in's own folder. */
function webConfig(): string {
  const attribute = (text: string): string =>
    text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  const location = ({ path, headers }: HeaderRule): string => `  <location path="${path.replace(/\/$/, "")}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${lines(headers, (name, value) => `          <remove name="${name}" />\n          <add name="${name}" value="${attribute(value)}" />`).join("\n")}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- ${GENERATED} -->
<configuration>
  <system.webServer>
    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Frame-Options" />
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${HEADER_RULES.map(location).join("\n")}
</configuration>
`;
}

/** Returns .htaccess, which Apache 2.4 with mod_headers reads in the add-in's own folder. */
export function htaccess(base: string): string {
  const quoted = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;
  const pattern = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
  const where = (rule: HeaderRule): string =>
    isFolder(rule)
      ? `m#^${pattern(`${base}/${rule.path}`)}#`
      : `m#^(${addresses(rule, base).map(pattern).join("|")})$#`;
  const block = (rule: HeaderRule): string =>
    [
      `<If "%{REQUEST_URI} =~ ${where(rule)}">`,
      ...lines(rule.headers, (name, value) => `  Header set ${name} ${quoted(value)}`),
      "</If>",
    ].join("\n");
  return `# ${GENERATED}\nHeader always unset X-Frame-Options\nAddType application/json .json\n${HEADER_RULES.map(block).join("\n")}\n`;
}

/** Returns nginx.conf: the locations to include in the `server` block of the site. */
function nginx(base: string): string {
  const block = (where: string, { headers }: HeaderRule): string =>
    [`location ${where} {`, ...lines(headers, (name, value) => `  add_header ${name} "${value}";`), "}"].join("\n");
  const blocks = HEADER_RULES.flatMap((rule) =>
    isFolder(rule)
      ? [block(`${base}/${rule.path}`, rule)]
      : addresses(rule, base)
          .filter((address) => /\.\w+$/.test(address))
          .map((address) => block(`= ${address}`, rule)),
  );
  return `# ${GENERATED}\n${blocks.join("\n")}\n`;
}

/** Returns the files that tell common hosts the headers, by name, for an add-in at an https address. */
export function hostFiles(host: string): ReadonlyMap<string, string> {
  const base = new URL(host).pathname.replace(/\/$/, "");
  return new Map([
    ["_headers", headersFile(base)],
    ["staticwebapp.config.json", staticWebApp(base)],
    ["web.config", webConfig()],
    [".htaccess", htaccess(base)],
    ["nginx.conf", nginx(base)],
  ]);
}
