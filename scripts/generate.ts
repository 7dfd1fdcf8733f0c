import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { catalogueModule } from "./catalogue";

// The catalogue first: the other generated files are made from it, and so are imported only afterwards.
writeFileSync(join(__dirname, "../src/metrics/index.ts"), catalogueModule());
