const FIRST = [
  "Alder",
  "Amber",
  "Birch",
  "Brook",
  "Cedar",
  "Cliff",
  "Coral",
  "Dale",
  "Delta",
  "Ember",
  "Fern",
  "Flint",
  "Forge",
  "Grove",
  "Harbour",
  "Hazel",
  "Heron",
  "Ivy",
  "Juniper",
  "Kestrel",
  "Lark",
  "Linden",
  "Maple",
  "Meadow",
  "Moss",
  "North",
  "Oak",
  "Orchard",
  "Pebble",
  "Pine",
  "Quarry",
  "Raven",
  "Reed",
  "Ridge",
  "River",
  "Rowan",
  "Sage",
  "Slate",
  "Spruce",
  "Stone",
];
const SECOND = [
  "Works",
  "Foods",
  "Logistics",
  "Studio",
  "Clinic",
  "Energy",
  "Travel",
  "Books",
  "Tools",
  "Media",
  "Labs",
  "Homes",
  "Schools",
  "Sports",
  "Textiles",
  "Finance",
];

/** Segments, owners and sources of made-up customers. */
export const SEGMENTS = ["Small", "Mid-size", "Enterprise"] as const;
export const OWNERS = ["Ana", "Ben", "Chloe", "Dev"] as const;
export const SOURCES = ["sales", "web", "referral", "partner"] as const;

/** Yields company names that nobody bears, as far as we know; after 640 of them numbered ones. */
export function* madeUpCompanies(): Generator<string, never> {
  for (let n = 0; ; n++) {
    // 7 and 40 share no factor, so that neighbours differ in both words.
    const name = `${FIRST[(n * 7) % FIRST.length]} ${SECOND[(n + Math.floor(n / FIRST.length)) % SECOND.length]}`;
    yield n < FIRST.length * SECOND.length ? name : `${name} ${Math.floor(n / (FIRST.length * SECOND.length)) + 1}`;
  }
}
