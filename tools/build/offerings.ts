/**
 * Files that the app fetches by name and that are made or copied when it is built: the sample recording's sound, which
 * our own synthesiser speaks, and the voice model that comes in a package.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Plugin } from "vite";

const encoder = fileURLToPath(new URL("../../src/sample/encode.ts", import.meta.url));

const sample = async (): Promise<Uint8Array> => {
  const { encodeSample }: { encodeSample: () => Uint8Array | Promise<Uint8Array> } = await import(
    pathToFileURL(encoder).href
  );
  return encodeSample();
};

const offered: Readonly<Record<string, { type: string; bytes: () => Promise<Uint8Array> }>> = {
  "sample.mp3": { type: "audio/mpeg", bytes: sample },
  "models/ears.onnx": {
    type: "application/octet-stream",
    bytes: async () => readFileSync(new URL("../../src/listening/ears.onnx", import.meta.url)),
  },
};

/** The Vite plugin: emits the files in a build, answers for them in the development server. */
export const offerings = (): Plugin => ({
  name: "attune-offerings",
  async generateBundle() {
    for (const [fileName, { bytes }] of Object.entries(offered)) {
      this.emitFile({ type: "asset", fileName, source: await bytes() });
    }
  },
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const wanted = offered[(request.url ?? "").replace(/^\//, "").replace(/\?.*$/, "")];
      if (wanted === undefined) return next();
      wanted.bytes().then((bytes) => {
        response.setHeader("Content-Type", wanted.type);
        response.end(bytes);
      }, next);
    });
  },
});
