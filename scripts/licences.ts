import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Compilation, Compiler, Module } from "webpack";

/** A package that a bundle contains. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** The licence it declares, such as MIT. */
  readonly licence: string;
  /** The text of its licence and notice files. */
  readonly text: string;
}

/** Returns the folder of the package that a file belongs to, or undefined for a file of our own. */
function packageFolder(file: string): string | undefined {
  if (!/[\\/]node_modules[\\/]/.test(file)) return undefined;
  for (let folder = dirname(file); /[\\/]node_modules[\\/]/.test(folder); folder = dirname(folder)) {
    const description = join(folder, "package.json");
    if (existsSync(description) && "version" in JSON.parse(readFileSync(description, "utf8"))) return folder;
  }
  throw new Error(`${file} belongs to no package`);
}

/** How licence texts begin, for packages that declare none. */
const LICENCE_TITLES: readonly (readonly [title: RegExp, name: string])[] = [
  [/^\s*Apache License\s+Version 2\.0/, "Apache-2.0"],
  [/^\s*(The )?MIT License/i, "MIT"],
];

function describe(folder: string): BundledPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    name: string;
    version: string;
    license?: string;
  };
  const files = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|notice|copying)/i.test(file))
    .sort();
  const text = files
    .map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim())
    .join("\n\n");
  const licence = license ?? LICENCE_TITLES.find(([title]) => title.test(text))?.[1] ?? "not declared";
  return { name, version, licence, text: text || `The package ships no licence file; it declares ${licence}.` };
}

/** Returns the file of every module, those that were joined into another included. */
function* resources(modules: Iterable<Module>): Generator<string> {
  for (const module of modules) {
    const { resource, modules: joined } = module as Module & { resource?: string; modules?: Module[] };
    if (resource) yield resource;
    if (joined) yield* resources(joined);
  }
}

/** Returns the packages that a compilation bundles, by name and version. */
export function bundledPackages({ modules }: Pick<Compilation, "modules">): readonly BundledPackage[] {
  const folders = new Set<string>();
  for (const resource of resources(modules)) {
    const folder = packageFolder(resource.split("?")[0]);
    if (folder) folders.add(folder);
  }
  const byName = new Map([...folders].map(describe).map((found) => [`${found.name} ${found.version}`, found]));
  return [...byName.keys()].sort().map((key) => byName.get(key)!);
}

/** Returns the licence texts of packages as one plain text. */
export function licenceText(bundle: string, packages: readonly BundledPackage[]): string {
  const list = packages.map(({ name, version, licence }) => `${name} ${version} (${licence})`);
  const texts = packages.map(({ name, version, text }) => `${"-".repeat(72)}\n${name} ${version}\n\n${text}\n`);
  return [`Packages in the bundle "${bundle}" of CS for Excel, and their licences.\n`, ...list, "", ...texts].join(
    "\n",
  );
}

/** Emits the licences of what a bundle contains as licenses/<bundle>.txt. */
export class Licences {
  /** @param bundle the name of the bundle. */
  constructor(private readonly bundle: string) {}

  apply(compiler: Compiler): void {
    const { sources, Compilation } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("Licences", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "Licences", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        compilation.emitAsset(
          `licenses/${this.bundle}.txt`,
          new sources.RawSource(licenceText(this.bundle, bundledPackages(compilation))),
        );
      });
    });
  }
}
