/** @jest-environment jsdom */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deployerOf } from "../scripts/deployer";
import { DEVELOPMENT_HOST, hostAddress, manifestFor } from "../scripts/manifest";

const root = join(__dirname, "..");
const source = readFileSync(join(root, "manifest.xml"), "utf8");
/** The children each element may have, in the order the schema asks for. */
const ORDER: Record<string, readonly string[]> = {
  OfficeApp: [
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Hosts", "Resources"],
  ExtensionPoint: ["Script", "Page", "Metadata", "Namespace", "CustomTab"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  CustomTab: ["Group", "Label"],
  Group: ["Label", "Icon", "Control", "Control", "Control", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "FunctionName"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

const isInOrder = (children: readonly string[], order: readonly string[]): boolean => {
  let place = 0;
  return children.every((child) => {
    place = order.indexOf(child, place) + 1;
    return place > 0;
  });
};

describe.each([
  ["of the development server", DEVELOPMENT_HOST],
  ["published at a path of a host", "https://example.com/tools/cs"],
])("the manifest %s", (_, host) => {
  const text = manifestFor(source, host);
  const manifest = new DOMParser().parseFromString(text, "application/xml");
  const all = (name: string): Element[] => [...manifest.getElementsByTagName(name)];
  const one = (name: string): Element => {
    const found = all(name);
    expect(found).toHaveLength(1);
    return found[0];
  };
  const names = (element: Element): string[] => [...element.children].map((child) => child.localName);
  const lengths = (name: string): number[] =>
    [...one(name).children]
      .flatMap((item) => [
        item.getAttribute("DefaultValue"),
        ...[...item.children].map((child) => child.getAttribute("Value")),
      ])
      .map((value) => value!.length);
  const addresses = (): string[] =>
    [...text.matchAll(/DefaultValue="(https?:[^"]*)"|<AppDomain>([^<]*)</g)].map(
      ([, value, domain]) => value ?? domain,
    );

  test("is well-formed and read by office-addin-manifest", () => {
    expect(manifest.getElementsByTagName("parsererror")).toHaveLength(0);
    // In a process of its own: the package reaches ES modules that Jest cannot require.
    const folder = mkdtempSync(join(tmpdir(), "manifest-"));
    const file = join(folder, "manifest.xml");
    writeFileSync(file, text);
    const script =
      'require("office-addin-manifest").OfficeAddinManifest.readManifestFile(process.argv[1]).then((read) => console.log(JSON.stringify(read)))';
    const read = JSON.parse(execFileSync(process.execPath, ["-e", script, file], { cwd: root, encoding: "utf8" }));
    rmSync(folder, { recursive: true });
    expect(read).toMatchObject({
      officeAppType: "TaskPaneApp",
      hosts: ["Workbook"],
      permissions: "ReadWriteDocument",
      defaultLocale: "en-US",
    });
  });

  test("has a GUID and a version of four numbers", () => {
    expect(one("Id").textContent).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const version = one("Version").textContent!;
    expect(version).toMatch(/^\d+(\.\d+){3}$/);
    expect(version).toBe(`${JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version}.0`);
  });

  test.each(Object.keys(ORDER))("keeps the schema's order in %s", (name) => {
    expect(all(name).length).toBeGreaterThan(0);
    for (const element of all(name))
      expect({ found: names(element), inOrder: isInOrder(names(element), ORDER[name]) }).toMatchObject({
        inOrder: true,
      });
  });

  test("puts the runtimes first in the host, the all-form functions before the desktop", () => {
    const host = all("Host").find((element) => element.getAttribute("xsi:type") === "Workbook")!;
    expect(names(host)).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
  });

  test("resolves every resource, each named once and in at most 32 characters", () => {
    const ids = [...one("Resources").querySelectorAll("[id]")].map((item) => item.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
    const used = [...manifest.querySelectorAll("[resid]")].map((item) => item.getAttribute("resid")!);
    expect(used.filter((resid) => !ids.includes(resid))).toEqual([]);
    expect(ids.filter((id) => !used.includes(id))).toEqual([]);
  });

  test("runs everything in one shared runtime", () => {
    const runtime = one("Runtime");
    expect(runtime.getAttribute("lifetime")).toBe("long");
    const page = one("Page").firstElementChild!;
    const panes = all("Action")
      .filter((action) => action.getAttribute("xsi:type") === "ShowTaskpane")
      .map((action) => action.querySelector("SourceLocation")!);
    expect(panes.length).toBeGreaterThan(0);
    for (const element of [page, one("FunctionFile"), ...panes])
      expect(element.getAttribute("resid")).toBe(runtime.getAttribute("resid"));
    expect(one("DefaultSettings").firstElementChild!.getAttribute("DefaultValue")).toBe(
      [...one("bt:Urls").children]
        .find((url) => url.id === runtime.getAttribute("resid"))!
        .getAttribute("DefaultValue"),
    );
    expect(all("Set").map((set) => `${set.getAttribute("Name")} ${set.getAttribute("MinVersion")}`)).toEqual([
      "SharedRuntime 1.1",
      "CustomFunctionsRuntime 1.1",
    ]);
  });

  test("keeps texts and addresses within Excel's limits", () => {
    expect(Math.max(...lengths("bt:ShortStrings"))).toBeLessThanOrEqual(125);
    expect(Math.max(...lengths("bt:LongStrings"))).toBeLessThanOrEqual(250);
    expect(Math.max(...lengths("bt:Urls"), ...lengths("bt:Images"))).toBeLessThanOrEqual(2048);
    expect(addresses().filter((address) => !address.startsWith("https://"))).toEqual([]);
  });

  test("names icons that exist in the sizes they claim", () => {
    const images = [...one("bt:Images").children].map((image) => image.getAttribute("DefaultValue")!);
    const icons = [
      ...images,
      one("IconUrl").getAttribute("DefaultValue")!,
      one("HighResolutionIconUrl").getAttribute("DefaultValue")!,
    ];
    for (const address of icons) {
      const path = address.slice(host.length + 1);
      const png = readFileSync(join(root, path));
      const size = Number(/-(\d+)\.png$/.exec(path)![1]);
      expect(png.subarray(1, 4).toString()).toBe("PNG");
      expect([path, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([path, size, size]);
    }
    const sizes = (resid: string): string =>
      images[[...one("bt:Images").children].findIndex((image) => image.id === resid)];
    for (const use of all("bt:Image").filter((image) => image.hasAttribute("size")))
      expect(sizes(use.getAttribute("resid")!)).toContain(`-${use.getAttribute("size")}.png`);
  });

  test("runs only ribbon commands that the pane associates", () => {
    const commands = readFileSync(join(root, "src/commands/commands.ts"), "utf8");
    for (const { textContent } of all("FunctionName"))
      expect(commands).toContain(`Office.actions.associate("${textContent}"`);
  });

  test("links to the support page and the reference", () => {
    expect(one("SupportUrl").getAttribute("DefaultValue")).toBe(`${host}/support.html`);
    expect([...one("bt:Urls").children].find(({ id }) => id === "LearnMore.Url")!.getAttribute("DefaultValue")).toBe(
      `${host}/reference/index.html`,
    );
  });
});

describe("the address of the host", () => {
  test("is this machine in development", () => {
    expect(hostAddress(undefined, false)).toBe(DEVELOPMENT_HOST);
    expect(hostAddress("https://example.com/cs", false)).toBe(DEVELOPMENT_HOST);
  });

  test("may have a sub-path, and loses a trailing slash", () => {
    expect(hostAddress("https://example.com/tools/cs/", true)).toBe("https://example.com/tools/cs");
  });

  test.each([
    ["http://example.com", /BASE_URL must be https, found 'http:\/\/example.com'/],
    ["example", /BASE_URL is not an address: 'example'/],
    ["https://example.com/?a=1", /BASE_URL must have no \? or #/],
  ])("refuses %s", (address, message) => {
    expect(() => hostAddress(address, true)).toThrow(message);
  });

  test("replaces every address, the app domain by the origin alone", () => {
    const published = manifestFor(source, "https://example.com/tools/cs");
    expect(published).not.toContain("localhost");
    expect(published).toContain("<AppDomain>https://example.com</AppDomain>");
    expect(published).toContain('DefaultValue="https://example.com/tools/cs/taskpane.html"');
    expect(published.split("https://example.com").length).toBe(source.split(DEVELOPMENT_HOST).length);
  });
});

const dist = (file: string): string => readFileSync(join(root, "dist", file), "utf8");

test("the built functions.json names the functions the built bundle associates", () => {
  const associated: string[] = [];
  const customFunctions = {
    associate: (id: string) => associated.push(id),
    Error: class extends Error {},
    ErrorCode: {},
  };
  new Function("CustomFunctions", dist("functions.js"))(customFunctions);
  const described = JSON.parse(dist("functions.json")).functions.map(({ id }: { id: string }) => id);
  expect(described).toEqual(associated);
});

test("the built manifest is for the address that the built functions.json links to, and every address in it is a built file", () => {
  const [{ helpUrl }] = JSON.parse(dist("functions.json")).functions as { helpUrl: string }[];
  const host = helpUrl.replace(/\/reference\/.*$/, "");
  const built = dist("manifest.xml");
  expect(built).toBe(manifestFor(source, host, deployerOf(process.env)));
  const files = [...built.matchAll(/DefaultValue="(https:[^"]*)"/g)]
    .map(([, address]) => address)
    .filter((address) => address.startsWith(`${host}/`));
  expect(files.length).toBeGreaterThan(10);
  for (const address of files) expect(dist(address.slice(host.length + 1)).length).toBeGreaterThan(0);
});
