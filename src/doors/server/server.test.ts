import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { headers, pagePolicy } from "./headers.ts";
import { type Serving, serve } from "./server.ts";

const script = "console.log('a script that is long enough');".repeat(50);
const sound = Uint8Array.from({ length: 1000 }, (_, at) => at % 251);
let folder = "";
let serving: Serving;

const ask = (path: string, options: RequestInit = {}): Promise<Response> =>
  fetch(new URL(path, serving.address.replace("localhost", "127.0.0.1")), options);

/** The path as it is, without a client that tidies it first. */
const askRaw = (path: string): Promise<number> =>
  new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port: serving.port, path }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    })
      .once("error", reject)
      .end();
  });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "attune-server-"));
  const app = join(folder, "app");
  mkdirSync(join(app, "assets"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "not for anyone");
  writeFileSync(join(app, "index.html"), "<!doctype html><title>Attune</title>");
  writeFileSync(join(app, "assets/main-abc123.js"), script);
  writeFileSync(join(app, "assets/main-abc123.js.br"), brotliCompressSync(script));
  writeFileSync(join(app, "listener.wasm"), "\0asm");
  writeFileSync(join(app, "manifest.webmanifest"), "{}");
  writeFileSync(join(app, "sample.mp3"), sound);
  const started = await serve({ port: 0, folder: app });
  if (!started.ok) throw new Error(started.problem.kind);
  serving = started.value;
});

afterAll(async () => {
  await serving.close();
  rmSync(folder, { recursive: true });
});

describe("the server", () => {
  it("gives the page for each route of the app, and asks the browser to ask again", async () => {
    for (const path of ["/", "/record", "/moment/3f2c?from=1"]) {
      const answer = await ask(path);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-type")).toMatch(/^text\/html/);
      expect(answer.headers.get("cache-control")).toBe("no-cache");
      expect(await answer.text()).toContain("<title>Attune</title>");
    }
  });

  it("names each kind of file", async () => {
    const kinds: Record<string, RegExp> = {
      "/assets/main-abc123.js": /^text\/javascript/,
      "/listener.wasm": /^application\/wasm/,
      "/manifest.webmanifest": /^application\/manifest\+json/,
      "/sample.mp3": /^audio\/mpeg/,
    };
    for (const [path, kind] of Object.entries(kinds)) {
      const answer = await ask(path);
      await answer.arrayBuffer();
      expect(answer.headers.get("content-type"), path).toMatch(kind);
    }
  });

  it("lets hashed names be kept for ever, and gives the compressed twin", async () => {
    const answer = await ask("/assets/main-abc123.js", { headers: { "Accept-Encoding": "gzip, br" } });
    expect(answer.headers.get("cache-control")).toContain("immutable");
    expect(answer.headers.get("content-encoding")).toBe("br");
    expect(answer.headers.get("vary")).toContain("Accept-Encoding");
    expect(await answer.text()).toBe(script);
  });

  it("answers 304 to a copy that is as new", async () => {
    const first = await ask("/sample.mp3");
    await first.arrayBuffer();
    const since = first.headers.get("last-modified") ?? "";
    const again = await ask("/sample.mp3", { headers: { "If-Modified-Since": since } });
    expect(again.status).toBe(304);
    expect((await again.arrayBuffer()).byteLength).toBe(0);
    const older = await ask("/sample.mp3", { headers: { "If-Modified-Since": new Date(0).toUTCString() } });
    expect(older.status).toBe(200);
    await older.arrayBuffer();
  });

  it("gives pieces of a sound, and refuses a piece past its end", async () => {
    const piece = await ask("/sample.mp3", { headers: { Range: "bytes=100-199" } });
    expect(piece.status).toBe(206);
    expect(piece.headers.get("content-range")).toBe("bytes 100-199/1000");
    expect(new Uint8Array(await piece.arrayBuffer())).toEqual(sound.slice(100, 200));
    const past = await ask("/sample.mp3", { headers: { Range: "bytes=5000-" } });
    expect(past.status).toBe(416);
  });

  it("carries the security headers on every answer, errors too", async () => {
    for (const [path, method] of [
      ["/", "GET"],
      ["/sample.mp3", "GET"],
      ["/none.js", "GET"],
      ["/", "PUT"],
      ["/share", "POST"],
    ] as const) {
      const answer = await ask(path, { method, redirect: "manual" });
      await answer.arrayBuffer();
      for (const [name, value] of Object.entries(headers))
        expect(answer.headers.get(name), `${path} ${name}`).toBe(value);
    }
    expect(pagePolicy).toMatch(/^default-src 'none';/);
    expect(pagePolicy).toContain("connect-src 'self';");
    expect(headers["Content-Security-Policy"]).not.toMatch(/unsafe-(inline|eval)'(?<!wasm-unsafe-eval')|https?:|\*/);
  });

  it("says 404 for a file that is not there, 405 for anything but reading", async () => {
    expect((await ask("/assets/old-1.js")).status).toBe(404);
    expect((await ask("/", { method: "DELETE" })).status).toBe(405);
    const head = await ask("/sample.mp3", { method: "HEAD" });
    expect(head.status).toBe(200);
    expect(head.headers.get("content-length")).toBe("1000");
  });

  it("sends on a share that no service worker took", async () => {
    const answer = await ask("/share", { method: "POST", body: "clip", redirect: "manual" });
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe("/");
  });

  it("never leaves its folder", async () => {
    for (const path of [
      "/../secret.txt",
      "/assets/../../secret.txt",
      "/%2e%2e/secret.txt",
      "/..%2fsecret.txt",
      "/%00.js",
    ]) {
      expect(await askRaw(path), path).toBe(404);
    }
  });

  it("takes the next port where one is taken, and says where there is nothing to serve", async () => {
    const second = await serve({ port: serving.port, folder: join(folder, "app") });
    if (!second.ok) throw new Error(second.problem.kind);
    expect(second.value.port).toBeGreaterThan(serving.port);
    await second.value.close();
    const none = await serve({ port: 0, folder: join(folder, "nowhere") });
    expect(none).toMatchObject({ ok: false, problem: { kind: "not-built" } });
  });
});
