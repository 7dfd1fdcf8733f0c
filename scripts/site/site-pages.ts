import type { Compiler } from "webpack";
import { allGroups } from "../../src/functions/all";
import type { Deployer } from "../deployer";
import { hostFiles } from "../hosting/formats";
import { functionPage } from "./function-page";
import { homePage } from "./home";
import { framed, type SitePage } from "./page";
import { privacyPage } from "./privacy";
import { readingRowsPage } from "./reading-rows";
import { referenceIndex } from "./reference-index";
import { supportPage } from "./support";

/** Returns the pages of the site for an add-in at an https address. */
function sitePages(host: string, deployer: Deployer): readonly SitePage[] {
  return [
    homePage(host),
    privacyPage(host, deployer),
    supportPage(deployer),
    referenceIndex(allGroups),
    readingRowsPage(),
    ...allGroups.flatMap((group) => group.metrics.map((metric) => functionPage(metric, group))),
  ];
}

/** Emits the pages that people read, and the files that tell hosts the headers, beside the site's script and style. */
export class SitePages {
  /** @param entry the entry that bundles the search script and the style sheet. */
  constructor(
    private readonly entry: string,
    private readonly host: string,
    private readonly deployer: Deployer,
  ) {}

  apply(compiler: Compiler): void {
    const { sources, Compilation } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("SitePages", (compilation) => {
      // Before the hashes in file names are made final, which then replaces them in the pages too.
      compilation.hooks.processAssets.tap(
        { name: "SitePages", stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE },
        () => {
          const files = compilation.entrypoints.get(this.entry)!.getFiles();
          const file = (ending: string): string => {
            const found = files.find((name) => name.endsWith(ending));
            if (!found) throw new Error(`the entry ${this.entry} has no ${ending} file`);
            return found;
          };
          const emit = (name: string, text: string): void => compilation.emitAsset(name, new sources.RawSource(text));
          const site = { style: file(".css"), search: file(".js"), deployer: this.deployer };
          for (const page of sitePages(this.host, this.deployer)) emit(page.path, framed(page, site));
          for (const [name, text] of hostFiles(this.host)) emit(name, text);
        },
      );
    });
  }
}
