import type { Compiler } from "webpack";
import { functions } from "../src/functions/all";
import { metadataOf } from "../src/functions/metadata";

/** Emits functions.json, which is made from the cards, beside the functions bundle. */
export class FunctionsMetadataFile {
  /** @param host the address the add-in is served from. */
  constructor(private readonly host: string) {}

  apply(compiler: Compiler): void {
    const { sources, Compilation } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionsMetadataFile", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "FunctionsMetadataFile", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          compilation.emitAsset(
            "functions.json",
            new sources.RawSource(`${JSON.stringify(metadataOf(functions, this.host), null, 2)}\n`),
          );
        },
      );
    });
  }
}
