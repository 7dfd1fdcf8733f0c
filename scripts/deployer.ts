/** What only who hosts the add-in can say of themselves; the build reads it from the environment. */
export interface Deployer {
  /** The company or person that publishes the add-in, for the manifest and the privacy page. */
  readonly publisher?: string;
  /** Where users get help: a mail address or an https address. */
  readonly contact?: string;
}

/** Returns what PUBLISHER and SUPPORT_CONTACT say, refusing what a link cannot hold. */
export function deployerOf({ PUBLISHER, SUPPORT_CONTACT }: Readonly<Record<string, string | undefined>>): Deployer {
  const publisher = PUBLISHER?.trim();
  const contact = SUPPORT_CONTACT?.trim();
  if (publisher && publisher.length > 125)
    throw new Error(`PUBLISHER has ${publisher.length} characters: the manifest takes at most 125`);
  if (contact && !/^https:\/\/\S+$/.test(contact) && !/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(contact))
    throw new Error(`SUPPORT_CONTACT is '${contact}': expected a mail address or an https address`);
  return { ...(publisher ? { publisher } : {}), ...(contact ? { contact } : {}) };
}

/** Returns the address that a contact is linked to. */
export const contactLink = (contact: string): string =>
  contact.startsWith("https://") ? contact : `mailto:${contact}`;
