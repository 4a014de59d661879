/**
 * Bytes sealed in chunks, as a stream, so that a clip of any length takes the memory of one chunk: AES-256-GCM for each
 * chunk of 256 KiB, its nonce the chunk's number and whether it is the last (the STREAM construction: Hoang, Reyhanitabar,
 * Rogaway, Vizár 2015), what stands before the chunks as associated data. A flipped, missing, doubled, swapped or
 * cut-off chunk is noticed. One key seals one stream.
 */

/** Bytes of a chunk before it is sealed; sealed it has 16 more. */
export const chunkSize = 256 * 1024;
const tagSize = 16;

export type Bytes = Uint8Array<ArrayBuffer>;
/** Pieces of any size. */
export type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Something sealed was changed, cut off, or sealed with another key. */
export class Damaged extends Error {}

/** A key for one stream or use, from a key of 32 random bytes, by HKDF with SHA-256 (RFC 5869). */
export const keyFor = async (secret: Bytes, salt: Bytes, use: string): Promise<CryptoKey> => {
  const base = await crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveKey"]);
  return crypto.subtle.deriveKey(
    { name: "HKDF", hash: "SHA-256", salt, info: new TextEncoder().encode(use) },
    base,
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt", "decrypt"],
  );
};

/** `inner` sealed as one piece under a nonce of its own, which stands before it; `about` is held to be the same when it is opened. */
export const wrap = async (key: CryptoKey, inner: Bytes, about: Bytes = new Uint8Array()): Promise<Bytes> => {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const how = { name: "AES-GCM", iv, additionalData: about };
  const sealed = new Uint8Array(await crypto.subtle.encrypt(how, key, inner));
  const both = new Uint8Array(12 + sealed.length);
  both.set(iv);
  both.set(sealed, 12);
  return both;
};
/** What `wrap` sealed; null where the key or what it is about is another, or it was changed. */
export const unwrap = async (key: CryptoKey, both: Bytes, about: Bytes = new Uint8Array()): Promise<Bytes | null> => {
  try {
    const how = { name: "AES-GCM", iv: both.subarray(0, 12), additionalData: about };
    return new Uint8Array(await crypto.subtle.decrypt(how, key, both.subarray(12)));
  } catch {
    return null;
  }
};

const nonce = (n: number, isLast: boolean): Bytes => {
  const bytes = new Uint8Array(12);
  new DataView(bytes.buffer).setUint32(7, n);
  bytes[11] = isLast ? 1 : 0;
  return bytes;
};

/** Pieces of exactly `size`, the last one shorter, and whether it is the last; one empty piece of nothing. */
async function* cut(pieces: Pieces, size: number): AsyncGenerator<Chunk> {
  let held = new Uint8Array(size);
  let full = 0;
  for await (const piece of pieces) {
    for (let at = 0; at < piece.length; ) {
      if (full === size) {
        yield { chunk: held, isLast: false };
        held = new Uint8Array(size);
        full = 0;
      }
      const part = piece.subarray(at, at + size - full);
      held.set(part, full);
      full += part.length;
      at += part.length;
    }
  }
  yield { chunk: held.slice(0, full), isLast: true };
}

/** How many chunks are worked on at once: each alone would wait for its turn more than it works. */
const atOnce = 8;
type Chunk = { readonly chunk: Bytes; readonly isLast: boolean };

/** What `work` makes of each chunk, in their order, some at once. */
async function* inOrder(
  chunks: AsyncIterable<Chunk>,
  work: (chunk: Chunk, n: number) => Promise<Bytes>,
): AsyncGenerator<Bytes> {
  const waiting: Promise<Bytes>[] = [];
  let n = 0;
  for await (const chunk of chunks) {
    const made = work(chunk, n++);
    // It is looked at when its turn comes.
    made.catch(() => {});
    waiting.push(made);
    if (waiting.length < atOnce) continue;
    const [first] = waiting.splice(0, 1);
    if (first) yield await first;
  }
  for (const made of waiting) yield await made;
}

/** Seals `pieces`; `head` is what is written before them, and is held to be the same when they are opened. */
export const seal = (key: CryptoKey, head: Bytes, pieces: Pieces): AsyncGenerator<Bytes> =>
  inOrder(cut(pieces, chunkSize), async ({ chunk, isLast }, n) => {
    const how = { name: "AES-GCM", iv: nonce(n, isLast), additionalData: head };
    return new Uint8Array(await crypto.subtle.encrypt(how, key, chunk));
  });

/** Opens what `seal` made. Throws `Damaged` at the first chunk that is not as it was, before giving any of it. */
export const unseal = (key: CryptoKey, head: Bytes, pieces: Pieces): AsyncGenerator<Bytes> =>
  inOrder(cut(pieces, chunkSize + tagSize), async ({ chunk, isLast }, n) => {
    const how = { name: "AES-GCM", iv: nonce(n, isLast), additionalData: head };
    try {
      return new Uint8Array(await crypto.subtle.decrypt(how, key, chunk));
    } catch {
      throw new Damaged(`chunk ${n}`);
    }
  });

/** How many bytes were sealed into `sealed` bytes of chunks. */
export const sizeWithin = (sealed: number): number => sealed - tagSize * Math.ceil(sealed / (chunkSize + tagSize));

/** How many bytes `bytes` come to in chunks. */
export const sealedSize = (bytes: number): number => bytes + tagSize * Math.max(1, Math.ceil(bytes / chunkSize));
