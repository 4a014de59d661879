/**
 * Files as files.ts has them, each sealed with a key of its own: a saved one as one stream (sealed.ts), one that is added
 * to as numbered pieces, each sealed by itself. A file from before files were sealed is read as it is.
 *
 *     "attune.sealed/1\n" salt[16] chunk...                    saved
 *     "attune.pieces/1\n" salt[16] (length[4] piece)...         added to
 */
import { type Files, piecesOf, type Stored } from "./files.ts";
import { type Bytes, keyFor, type Pieces, seal, sizeWithin, unseal } from "./sealed.ts";

const saved = "attune.sealed/1\n";
const added = "attune.pieces/1\n";
const headSize = 32;

const newHead = (magic: string): Bytes => {
  const head = new Uint8Array(headSize);
  new TextEncoder().encodeInto(magic, head);
  crypto.getRandomValues(head.subarray(magic.length));
  return head;
};
const magicOf = (head: Uint8Array): string => new TextDecoder("latin1").decode(head.subarray(0, saved.length));

/** True where the file is sealed already. */
export const isSealed = async (file: Stored): Promise<boolean> => {
  const magic = magicOf(await start(file));
  return magic === saved || magic === added;
};
const start = async (file: Stored): Promise<Bytes> =>
  new Uint8Array(await (await file.blob()).slice(0, headSize).arrayBuffer());

async function* counted(from: Pieces, onBytes: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const piece of from) {
    yield piece;
    bytes += piece.length;
    onBytes(bytes);
  }
}
async function* after(head: Bytes, pieces: Pieces): AsyncGenerator<Uint8Array> {
  yield head;
  yield* pieces;
}

const keyOfPiece = (secret: Bytes, head: Bytes, n: number): Promise<CryptoKey> =>
  keyFor(secret, head.slice(saved.length), `${magicOf(head).trim()} ${n}`);

/** Where each whole piece of an added-to file lies; a last one that a crash cut off is left out. */
async function* places(file: Blob): AsyncGenerator<{ readonly from: number; readonly to: number }> {
  for (let from = headSize + 4; from <= file.size; ) {
    const to = from + new DataView(await file.slice(from - 4, from).arrayBuffer()).getUint32(0);
    if (to > file.size) return;
    yield { from, to };
    from = to + 4;
  }
}
async function* piecesIn(file: Blob, secret: Bytes, head: Bytes): AsyncGenerator<Bytes> {
  let n = 0;
  for await (const { from, to } of places(file)) {
    yield* unseal(await keyOfPiece(secret, head, n++), head, piecesOf(file.slice(from, to)));
  }
}

/** One Blob of all; of parts of some megabytes, which the browser may put away (in memory first, then in its own files). */
const blobOf = async (pieces: Pieces, type = ""): Promise<Blob> => {
  const parts: Blob[] = [];
  let held: Bytes[] = [];
  for await (const piece of pieces) {
    held.push(new Uint8Array(piece));
    if (held.length < 16) continue;
    parts.push(new Blob(held));
    held = [];
  }
  return new Blob([...parts, ...held], { type });
};

/** `files`, sealed with keys from `secret` (32 random bytes). What was changed from outside throws `Damaged` when read. */
export const sealedFiles = (files: Files, secret: Bytes): Files => {
  const keyOf = (head: Bytes): Promise<CryptoKey> => keyFor(secret, head.slice(saved.length), magicOf(head).trim());
  const growing = new Map<string, { readonly head: Bytes; readonly count: number }>();
  const grown = async (name: string): Promise<{ readonly head: Bytes; readonly count: number } | null> => {
    const file = await files.read(name);
    if (!file) return null;
    let count = 0;
    for await (const _ of places(await file.blob())) count++;
    return { head: await start(file), count };
  };

  return {
    ...files,
    save: async (name, from, onBytes = () => {}, signal) => {
      const head = newHead(saved);
      await files.save(name, after(head, seal(await keyOf(head), head, counted(from, onBytes))), undefined, signal);
    },
    append: async (name, from) => {
      const before = growing.get(name) ?? (await grown(name));
      const { head, count } = before ?? { head: newHead(added), count: 0 };
      const chunks: Bytes[] = [];
      for await (const chunk of seal(await keyOfPiece(secret, head, count), head, [from])) chunks.push(chunk);
      const size = new Uint8Array(4);
      new DataView(size.buffer).setUint32(
        0,
        chunks.reduce((sum, chunk) => sum + chunk.length, 0),
      );
      const whole = new Blob([...(before ? [] : [head]), size, ...chunks]);
      await files.append(name, new Uint8Array(await whole.arrayBuffer()));
      growing.set(name, { head, count: count + 1 });
    },
    read: async (name) => {
      const file = await files.read(name);
      if (!file) return null;
      const raw = await file.blob();
      const head = await start(file);
      const magic = magicOf(head);
      if (magic !== saved && magic !== added) return file;
      const bytes = async function* (): AsyncGenerator<Uint8Array> {
        if (magic === added) yield* piecesIn(raw, secret, head);
        else yield* unseal(await keyOf(head), head, piecesOf(raw.slice(headSize)));
      };
      let size = sizeWithin(file.size - headSize);
      if (magic === added) {
        size = 0;
        for await (const { from, to } of places(raw)) size += sizeWithin(to - from);
      }
      return { size, bytes, blob: (type) => blobOf(bytes(), type) };
    },
    remove: async (name) => {
      growing.delete(name);
      await files.remove(name);
    },
  };
};
