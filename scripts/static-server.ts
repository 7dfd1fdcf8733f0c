import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, resolve, sep } from "node:path";

const TYPES: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xml": "application/xml; charset=utf-8",
};

/** A running server of a folder's files. */
export interface StaticServer {
  /** Its address, such as `http://localhost:8080`. */
  address: string;
  close(): Promise<void>;
}

/** Serves a folder to this machine only, on the port or the next free one after it; port 0 takes any. */
export async function serveFolder(folder: string, port: number): Promise<StaticServer> {
  const root = resolve(folder);
  const server = createServer(async (request, response) => {
    const path = decodePath(request.url ?? "/");
    const file = path === null ? null : join(root, fileAt(path));
    const body = file?.startsWith(root + sep) ? await readFile(file).catch(() => null) : null;
    if (file === null || body === null) {
      response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end(`nothing at ${request.url}\n`);
      return;
    }
    const headers = { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream", "Cache-Control": "no-store" };
    response.writeHead(200, headers).end(request.method === "HEAD" ? undefined : body);
  });
  const taken = await listen(server, port);
  return {
    address: `http://localhost:${taken}`,
    close: () =>
      new Promise((done, failed) => {
        server.close((error) => (error ? failed(error) : done()));
        server.closeAllConnections();
      }),
  };
}

/** What a folder's address and the icon that browsers ask every host for stand for. */
function fileAt(path: string): string {
  if (path === "/") return "playground.html";
  if (path === "/favicon.ico") return "assets/icon-32.png";
  return path.endsWith("/") ? `${path}index.html` : path;
}

function decodePath(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return null;
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, failed) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" && port !== 0 && port < 65_535) done(listen(server, port + 1));
      else failed(error);
    });
    server.listen(port, "localhost", () => done((server.address() as AddressInfo).port));
  });
}
