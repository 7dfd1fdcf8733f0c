import type { Deployer } from "./deployer";

/** The address the add-in is served from when nobody says otherwise: the development server. */
export const DEVELOPMENT_HOST = "https://localhost:3000";

/** Returns the https address, without a trailing slash, that the built add-in will be served from. */
export function hostAddress(baseUrl: string | undefined, production: boolean): string {
  if (!baseUrl || !production) return DEVELOPMENT_HOST;
  let url: URL;
  try {
    url = new URL(baseUrl);
  } catch {
    throw new Error(`BASE_URL is not an address: '${baseUrl}'; expected one such as https://example.com/cs`);
  }
  if (url.protocol !== "https:")
    throw new Error(`BASE_URL must be https, found '${baseUrl}': Excel loads add-ins over https only`);
  if (url.search || url.hash) throw new Error(`BASE_URL must have no ? or #, found '${baseUrl}'`);
  return url.href.replace(/\/+$/, "");
}

/** Returns the manifest with every address of the development server replaced by the host's, and what the deployer says of themselves. */
export function manifestFor(manifest: string, host: string, { publisher, contact }: Deployer = {}): string {
  const origin = new URL(host).origin;
  const published = manifest
    .replaceAll(`<AppDomain>${DEVELOPMENT_HOST}</AppDomain>`, `<AppDomain>${origin}</AppDomain>`)
    .replaceAll(DEVELOPMENT_HOST, host)
    .replace(/(<ProviderName>)[^<]*/, (whole, tag: string) => (publisher ? `${tag}${inXml(publisher)}` : whole));
  return contact?.startsWith("https://")
    ? published.replace(/(<SupportUrl DefaultValue=")[^"]*/, (_, tag: string) => `${tag}${inXml(contact)}`)
    : published;
}

const inXml = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
