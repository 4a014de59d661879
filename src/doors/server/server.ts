/**
 * The server: gives the built app to a browser, and nothing else. It keeps nothing, and logs nothing about who asked.
 * Names with a hash in them may be kept for ever (RFC 8246), everything else is asked for again and answered with 304
 * where it has not changed (RFC 9110, 13.1.3).
 */
import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join, resolve } from "node:path";
import { getRequestListener } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { done, failed, type Result } from "../../ground/result.ts";
import { headers } from "./headers.ts";

/** Where the app is built to. */
export const builtApp: string = process.env["ATTUNE_APP"] ?? resolve(import.meta.dirname, "../../../dist/app");

const forever = "public, max-age=31536000, immutable";
const askAgain = "no-cache";

/** True where the asker's copy, of `since`, is as new as the file, of `changed` (both HTTP dates, to the second). */
const fresh = (since: string | undefined, changed: string | null): boolean =>
  since !== undefined && changed !== null && Date.parse(changed) <= Date.parse(since);

/**
 * The app's server as a function from request to answer. `folder` holds the built app. Paths without a file ending are
 * the app's own routes and get its page; a file that is not there is 404; anything but GET and HEAD is 405, save a
 * share that reached the server because no service worker was there to take it: it is sent on, unread.
 */
export const serverOver = (folder: string): Hono => {
  const app = new Hono();

  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
  });

  app.post("/share", (c) => c.redirect("/", 303));

  app.use(async (c, next) => {
    if (c.req.method !== "GET" && c.req.method !== "HEAD") return c.text("Only GET.", 405, { Allow: "GET, HEAD" });
    await next();
    const { res } = c;
    if (!res.ok) return undefined;
    res.headers.set("Accept-Ranges", "bytes");
    res.headers.set("Cache-Control", c.req.path.startsWith("/assets/") ? forever : askAgain);
    if (res.status === 200 && fresh(c.req.header("If-Modified-Since"), res.headers.get("Last-Modified"))) {
      await res.body?.cancel();
      c.res = new Response(null, { status: 304, headers: res.headers });
      for (const name of ["Content-Length", "Content-Type", "Content-Encoding"]) c.res.headers.delete(name);
    }
    return undefined;
  });

  app.use(serveStatic({ root: folder, precompressed: true }));

  const page = serveStatic({ root: folder, path: "index.html", precompressed: true });
  app.use((c, next) => (/\.[a-z0-9]+$/i.test(c.req.path) ? next() : page(c, next)));
  app.notFound((c) => c.text("Not here.", 404));
  app.onError((_error, c) => c.text("Something went wrong on this computer. Try again.", 500));
  return app;
};

export type Serving = {
  /** What a person types into a browser. */
  readonly address: string;
  readonly port: number;
  /** Ends it; open connections are cut. */
  close(): Promise<void>;
};

const listening = (server: Server, port: number, host: string): Promise<NodeJS.ErrnoException | null> =>
  new Promise((settle) => {
    const refused = (error: NodeJS.ErrnoException): void => settle(error);
    server.once("error", refused);
    server.listen(port, host, () => {
      server.off("error", refused);
      settle(null);
    });
  });

const triesAtMost = 50;

/**
 * Serves the built app on `port` (0 to 65535; 0 takes any free one), or the next free one after it. `host` is this
 * computer alone unless said otherwise. Problems: `not-built`, `port-refused`.
 */
export const serve = async ({
  port,
  host = "127.0.0.1",
  folder = builtApp,
}: {
  port: number;
  host?: string;
  folder?: string;
}): Promise<Result<Serving, "not-built" | "port-refused">> => {
  if (!existsSync(join(folder, "index.html"))) return failed("not-built", { place: folder });
  const server = createServer(getRequestListener(serverOver(folder).fetch));
  for (let tried = port; tried < port + triesAtMost && tried <= 65535; tried += 1) {
    const error = await listening(server, tried, host);
    if (error === null) {
      const bound = server.address();
      const got = typeof bound === "object" && bound !== null ? bound.port : tried;
      return done({
        address: `http://${host === "127.0.0.1" || host === "0.0.0.0" ? "localhost" : host}:${got}/`,
        port: got,
        close: () =>
          new Promise((settle) => {
            server.close(() => settle());
            server.closeAllConnections();
          }),
      });
    }
    if (error.code !== "EADDRINUSE") return failed("port-refused", { with: { port: tried, code: error.code ?? "?" } });
  }
  return failed("port-refused", { with: { port, code: "EADDRINUSE" } });
};
