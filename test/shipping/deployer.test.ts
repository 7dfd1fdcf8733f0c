/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deployerOf } from "../../scripts/deployer";
import { manifestFor } from "../../scripts/manifest";
import { privacyPage } from "../../scripts/site/privacy";
import { supportPage } from "../../scripts/site/support";

const HOST = "https://example.com/cs";
const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");

test("nobody is named unless the deployer says so", () => {
  expect(deployerOf({ PUBLISHER: " ", SUPPORT_CONTACT: "" })).toEqual({});
  expect(supportPage({}).body).toContain("The administrator who added the add-in to your Excel is the one to ask.");
  expect(privacyPage(HOST, {}).body).toContain("hosted by whoever runs the address above");
});

test.each([
  ["help@example.com", 'href="mailto:help@example.com"'],
  ["https://example.com/help?a=1&b=2", 'href="https://example.com/help?a=1&amp;b=2"'],
])("%s is linked from the support and the privacy page", (contact, link) => {
  const deployer = deployerOf({ SUPPORT_CONTACT: contact, PUBLISHER: "Tests & Co" });
  for (const { body } of [supportPage(deployer), privacyPage(HOST, deployer)]) {
    expect(body).toContain(link);
    expect(body).toContain("Tests &amp; Co");
  }
});

test("the manifest names the publisher, and an address for support where there is one", () => {
  const published = new DOMParser().parseFromString(
    manifestFor(manifest, HOST, { publisher: "Tests & Co", contact: "https://example.com/help?a=1&b=2" }),
    "application/xml",
  );
  expect(published.querySelector("ProviderName")?.textContent).toBe("Tests & Co");
  expect(published.querySelector("SupportUrl")?.getAttribute("DefaultValue")).toBe("https://example.com/help?a=1&b=2");
  expect(manifestFor(manifest, HOST, { contact: "help@example.com" })).toContain(
    `<SupportUrl DefaultValue="${HOST}/support.html"/>`,
  );
});

test.each(["ftp://example.com", "http://example.com", "javascript:alert(1)", "nobody", "a b@example.com"])(
  "SUPPORT_CONTACT may not be %s",
  (contact) => {
    expect(() => deployerOf({ SUPPORT_CONTACT: contact })).toThrow(
      `SUPPORT_CONTACT is '${contact}': expected a mail address or an https address`,
    );
  },
);

test("PUBLISHER must fit the manifest", () => {
  expect(() => deployerOf({ PUBLISHER: "x".repeat(126) })).toThrow("PUBLISHER has 126 characters");
});
