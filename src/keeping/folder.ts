/** Files (files.ts) in a folder of Node's file system: for the command line, where clips wait until they are written. */
import { openAsBlob } from "node:fs";
import { appendFile, mkdir, open, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Files, storedBlob } from "./files.ts";

/** The folder at `path`; made when first written to. Names are ours: they hold no slash. */
export const filesInFolder = (path: string): Files => {
  const at = (name: string): string => join(path, encodeURIComponent(name));
  const names = (): Promise<string[]> => readdir(path).catch((): string[] => []);
  return {
    save: async (name, from, onBytes = () => {}, signal) => {
      await mkdir(path, { recursive: true });
      try {
        const file = await open(at(name), "w", 0o600);
        try {
          let bytes = 0;
          for await (const piece of from) {
            signal?.throwIfAborted();
            await file.writeFile(piece);
            bytes += piece.length;
            onBytes(bytes);
          }
          await file.sync();
        } finally {
          await file.close();
        }
      } catch (problem) {
        await rm(at(name), { force: true });
        throw problem;
      }
    },
    append: async (name, from) => {
      await mkdir(path, { recursive: true });
      await appendFile(at(name), from, { mode: 0o600 });
    },
    read: async (name) => {
      const there = (await names()).includes(encodeURIComponent(name));
      return there ? storedBlob(await openAsBlob(at(name))) : null;
    },
    remove: (name) => rm(at(name), { force: true }),
    names: async () => (await names()).map(decodeURIComponent).sort(),
    removeAll: () => rm(path, { recursive: true, force: true }),
  };
};
