import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { catalogueModule } from "./catalogue";

// The catalogue first, and the documents imported only then: they are made from the catalogue just written.
writeFileSync(join(__dirname, "../src/metrics/index.ts"), catalogueModule());
void import("./documents").then(({ writeDocuments }) => writeDocuments());
