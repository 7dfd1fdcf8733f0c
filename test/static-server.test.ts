import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serveFolder, type StaticServer } from "../scripts/static-server";

let server: StaticServer;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), "served-"));
  for (const part of ["reference", "assets"]) await mkdir(join(folder, part));
  await writeFile(join(folder, "playground.html"), "the playground");
  await writeFile(join(folder, "reference", "index.html"), "the reference");
  await writeFile(join(folder, "assets", "icon-32.png"), "an icon");
  server = await serveFolder(folder, 0);
});
afterAll(() => server.close());

test.each([
  ["/", "the playground", "text/html; charset=utf-8"],
  ["/reference/", "the reference", "text/html; charset=utf-8"],
  ["/favicon.ico", "an icon", "image/png"],
])("%s is found", async (path, body, type) => {
  const response = await fetch(server.address + path);
  expect([response.status, await response.text(), response.headers.get("content-type")]).toEqual([200, body, type]);
});

test.each(["/nothing.html", "/assets/", "/..%2f..%2fetc/passwd"])("%s is not", async (path) => {
  expect((await fetch(server.address + path)).status).toBe(404);
});
