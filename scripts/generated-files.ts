import type { Compiler } from "webpack";
import { allGroups, functions } from "../src/functions/all";
import { metadataOf } from "../src/functions/metadata";
import { functionPage, indexPage, STYLE } from "./reference/pages";

/** Emits what is made from the cards beside the functions bundle: functions.json and the reference pages. */
export class GeneratedFiles {
  /** @param host the address the add-in is served from. */
  constructor(private readonly host: string) {}

  apply(compiler: Compiler): void {
    const { sources, Compilation } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("GeneratedFiles", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "GeneratedFiles", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        const emit = (name: string, text: string): void => compilation.emitAsset(name, new sources.RawSource(text));
        emit("functions.json", `${JSON.stringify(metadataOf(functions, this.host), null, 2)}\n`);
        for (const metric of functions) emit(`reference/${metric.id}.html`, functionPage(metric));
        emit("reference/index.html", indexPage(allGroups));
        emit("reference/reference.css", STYLE);
      });
    });
  }
}
