/** `npm run playground`: serves dist/ to this machine and prints where. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { serveFolder } from "./static-server";

const folder = join(__dirname, "../dist");

async function main(): Promise<void> {
  if (!existsSync(join(folder, "playground.html")))
    throw new Error("dist/playground.html is missing: run npm run build first");
  const port = Number(process.env.PORT ?? 8080);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT is ${process.env.PORT}: expected a number from 0 to 65535`);
  const { address } = await serveFolder(folder, port);
  console.log(`The playground is at ${address}/playground.html (stop with Ctrl+C)`);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
