/**
 * What the built page and its files get at the end: the security policy as a meta element, scripts without notes, and a
 * gzip and a brotli twin of each file that shrinks, so that the server compresses nothing while a person waits.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Plugin } from "vite";
import { pagePolicy } from "../../src/doors/server/headers.ts";

const shrinks = /\.(?:js|mjs|css|html|svg|json|webmanifest|wasm|onnx|txt)$/;
const worthIt = 1024;

const twin = (path: string): void => {
  const bytes = readFileSync(path);
  if (bytes.length < worthIt) return;
  // The best brotli takes half a minute for the listener's 14 MB; quality 7 takes two seconds.
  const quality = bytes.length > 1_000_000 ? 7 : 11;
  const small = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
  if (small.length < bytes.length * 0.95) {
    writeFileSync(`${path}.br`, small);
    writeFileSync(`${path}.gz`, gzipSync(bytes));
  }
};

/** The policy, first in the head of the built page. */
export const policy = (): Plugin => ({
  name: "attune-policy",
  apply: "build",
  transformIndexHtml: () => [
    { tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: pagePolicy }, injectTo: "head-prepend" },
  ],
});

/** Scripts without the notes that Vite leaves where a style sheet was imported: they are bytes of the first picture. */
export const unnoted = (): Plugin => ({
  name: "attune-unnoted",
  apply: "build",
  enforce: "post",
  generateBundle: {
    order: "post",
    handler(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === "chunk") file.code = file.code.replace(/\/\* empty css +\*\//g, "");
      }
    },
  },
});

/** Compressed twins of all in `folder`, after everything else has written there. */
export const twins = (folder: string): Plugin => ({
  name: "attune-twins",
  apply: "build",
  enforce: "post",
  closeBundle: {
    order: "post",
    sequential: true,
    handler() {
      for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
        const path = join(folder, name);
        if (shrinks.test(name) && statSync(path).isFile()) twin(path);
      }
    },
  },
});
