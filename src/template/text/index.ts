/** A language of the template. */
export type Language = "en" | "nl";
