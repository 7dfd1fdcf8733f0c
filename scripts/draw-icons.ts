/** Draws the PNG icons that the manifest names from the SVG beside them, with Debian's Chromium: `npx tsx scripts/draw-icons.ts`. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";

const assets = join(__dirname, "../assets");
const SIZES: Record<string, readonly number[]> = {
  icon: [16, 32, 64, 80],
  template: [16, 32, 80],
  functions: [16, 32, 80],
  share: [16, 32, 80],
  repair: [16, 32, 80],
};

/** The drawing of an icon at a size: its own where there is one, so that small icons keep to the pixels. */
async function drawing(name: string, size: number): Promise<string> {
  const own = join(assets, `${name}-${size}.svg`);
  return readFile(existsSync(own) ? own : join(assets, `${name}.svg`), "utf8");
}

async function main(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  try {
    const page = await browser.newPage();
    for (const [name, sizes] of Object.entries(SIZES)) {
      for (const size of sizes) {
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(
          `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${await drawing(name, size)}`,
        );
        await page.screenshot({ omitBackground: true, path: join(assets, `${name}-${size}.png`) });
      }
    }
  } finally {
    await browser.close();
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
