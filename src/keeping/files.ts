/**
 * A folder of files with names of ours: in the browser's private file system (OPFS, through a worker's synchronous
 * handles, which Safari has longest and which write in place), or in memory where there is none.
 */

export type Files = {
  /**
   * Writes `from` in pieces and flushes it; `onBytes` after each piece. Throws where there is no room, where `from`
   * can no longer be read, or on abort; what was written until then is deleted.
   */
  save(name: string, from: Blob, onBytes?: (bytes: number) => void, signal?: AbortSignal): Promise<void>;
  /** Adds to the end, flushed; makes the file where there is none. */
  append(name: string, from: Blob): Promise<void>;
  read(name: string): Promise<Blob | null>;
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

/** The folder `name` in `root`; made when first written to. Only in a worker. */
export const filesIn = (root: FileSystemDirectoryHandle, name: string): Files => {
  const folder = () => root.getDirectoryHandle(name, { create: true });

  const writing = async (file: string, from: Blob, onBytes: (bytes: number) => void, signal?: AbortSignal) => {
    const handle = await (await folder()).getFileHandle(file, { create: true });
    const access = await handle.createSyncAccessHandle();
    const start = access.getSize();
    let at = start;
    try {
      const reader = from.stream().getReader();
      for (;;) {
        signal?.throwIfAborted();
        const piece = await reader.read();
        if (piece.done) break;
        signal?.throwIfAborted();
        if (access.write(piece.value, { at }) < piece.value.byteLength) throw noRoom();
        at += piece.value.byteLength;
        onBytes(at);
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
    append: (file, from) => writing(file, from, () => {}),
    read: async (file) => {
      try {
        return await (await (await folder()).getFileHandle(file)).getFile();
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
      files.set(name, from);
      onBytes(from.size);
    },
    append: async (name, from) => {
      files.set(name, new Blob([files.get(name) ?? new Blob(), from]));
    },
    read: async (name) => files.get(name) ?? null,
    remove: async (name) => {
      files.delete(name);
    },
    names: async () => [...files.keys()].sort(),
    removeAll: async () => files.clear(),
  };
};
