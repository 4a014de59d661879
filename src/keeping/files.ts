/**
 * A folder of files with names of ours: in the browser's private file system (OPFS, through a worker's synchronous
 * handles, which Safari has longest and which write in place), or in memory where there is none.
 */
import type { Pieces } from "./sealed.ts";

/** A file that is there. */
export type Stored = {
  /** In bytes. */
  readonly size: number;
  bytes(): AsyncIterable<Uint8Array>;
  /** All of it, as a Blob of the media type `type`. */
  blob(type?: string): Promise<Blob>;
};

export type Files = {
  /**
   * Writes `from` in pieces and flushes it; `onBytes` after each piece, with how many of `from` were written. Throws
   * where there is no room, where `from` can no longer be read, or on abort; what was written until then is deleted.
   */
  save(name: string, from: Pieces, onBytes?: (bytes: number) => void, signal?: AbortSignal): Promise<void>;
  /** Adds to the end, flushed; makes the file where there is none. */
  append(name: string, from: Uint8Array): Promise<void>;
  read(name: string): Promise<Stored | null>;
  /** Deletes it; nothing where there is none. */
  remove(name: string): Promise<void>;
  names(): Promise<readonly string[]>;
  /** Deletes the folder and all in it. */
  removeAll(): Promise<void>;
};

/** What TypeScript's worker library says of it; the page's library, which we check against, does not know it. */
type SyncAccess = {
  getSize(): number;
  write(piece: Uint8Array, where: { readonly at: number }): number;
  truncate(size: number): void;
  flush(): void;
  close(): void;
};
declare global {
  interface FileSystemFileHandle {
    createSyncAccessHandle(): Promise<SyncAccess>;
  }
}

/** A file could not be written because there is no room. */
export const noRoom = (): DOMException => new DOMException("No room for it.", "QuotaExceededError");

/** How much of a Blob is read at once, in bytes. */
const pieceSize = 1024 * 1024;

/** The pieces of a Blob. (By slices: streams give small pieces, and Safari does not iterate over them.) */
export async function* piecesOf(blob: Blob): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < blob.size; at += pieceSize) {
    yield new Uint8Array(await blob.slice(at, at + pieceSize).arrayBuffer());
  }
}

/** A file whose Blob is at hand. */
export const storedBlob = (file: Blob): Stored => ({
  size: file.size,
  bytes: () => piecesOf(file),
  blob: async (type = "") => file.slice(0, file.size, type),
});

/** The folder `name` in `root`; made when first written to. Only in a worker. */
export const filesIn = (root: FileSystemDirectoryHandle, name: string): Files => {
  const folder = () => root.getDirectoryHandle(name, { create: true });

  const writing = async (file: string, from: Pieces, onBytes: (bytes: number) => void, signal?: AbortSignal) => {
    const handle = await (await folder()).getFileHandle(file, { create: true });
    const access = await handle.createSyncAccessHandle();
    const start = access.getSize();
    let at = start;
    try {
      signal?.throwIfAborted();
      for await (const piece of from) {
        signal?.throwIfAborted();
        if (access.write(piece, { at }) < piece.byteLength) throw noRoom();
        at += piece.byteLength;
        onBytes(at - start);
      }
      access.flush();
    } catch (problem) {
      access.truncate(start);
      throw problem;
    } finally {
      access.close();
    }
  };

  const files: Files = {
    save: async (file, from, onBytes = () => {}, signal) => {
      try {
        await files.remove(file);
        await writing(file, from, onBytes, signal);
      } catch (problem) {
        await files.remove(file);
        throw problem;
      }
    },
    append: (file, from) => writing(file, [from], () => {}),
    read: async (file) => {
      try {
        return storedBlob(await (await (await folder()).getFileHandle(file)).getFile());
      } catch (problem) {
        return orNull(problem);
      }
    },
    remove: async (file) => {
      try {
        await (await folder()).removeEntry(file);
      } catch (problem) {
        orNull(problem);
      }
    },
    names: async () => {
      const names: string[] = [];
      for await (const file of (await folder()).keys()) names.push(file);
      return names.sort();
    },
    removeAll: async () => {
      try {
        await root.removeEntry(name, { recursive: true });
      } catch (problem) {
        orNull(problem);
      }
    },
  };
  return files;
};

const orNull = (problem: unknown): null => {
  if (problem instanceof DOMException && problem.name === "NotFoundError") return null;
  throw problem;
};

/** The same in memory, gone with the tab. */
export const filesInMemory = (): Files => {
  const files = new Map<string, Blob>();
  return {
    save: async (name, from, onBytes = () => {}, signal) => {
      signal?.throwIfAborted();
      let whole = new Blob();
      for await (const piece of from) {
        signal?.throwIfAborted();
        whole = new Blob([whole, new Uint8Array(piece)]);
        onBytes(whole.size);
      }
      files.set(name, whole);
    },
    append: async (name, from) => {
      files.set(name, new Blob([files.get(name) ?? new Blob(), new Uint8Array(from)]));
    },
    read: async (name) => {
      const file = files.get(name);
      return file ? storedBlob(file) : null;
    },
    remove: async (name) => {
      files.delete(name);
    },
    names: async () => [...files.keys()].sort(),
    removeAll: async () => files.clear(),
  };
};
