/**
 * Makes the file that a professional is given: the page and its films in one HTML file, sealed with a passphrase where
 * that is wanted. It is put together from pieces, so that memory holds no film twice (docs/bundle.md#the-file).
 */
import { failed, done, type Result } from "../ground/result.ts";
import type { BundleDocument } from "../bundle/bundle.ts";
import {
  type FileParts,
  type FilePiece,
  inPlaceMost,
  pieceBytes,
  pieceCloses,
  pieceOpens,
  piecesOfFile,
  sizeOfFile,
} from "../bundle/file.ts";
import type { Markup } from "../bundle/markup.ts";
import { leastCharacters, spokenForm } from "../bundle/passphrase.ts";
import { cost, passphraseToKey } from "../keeping/argon.ts";
import { base64 } from "../keeping/backup.ts";
import { piecesOf } from "../keeping/files.ts";
import type { LongCall } from "../keeping/port.ts";
import { type Bytes, chunkSize, keyFor, seal, sealedSize } from "../keeping/sealed.ts";

export type BundleProblem =
  /** The caller stopped it. */
  | "cancelled"
  /** A film cannot be read any more. */
  | "cannot-read"
  | "short-spoken";

/** How a key is worked out of a passphrase: PBKDF2 (RFC 8018) only where no WebAssembly runs. */
export type Derivation =
  | { readonly name: "argon2id"; readonly memory: number; readonly passes: number; readonly lanes: number }
  | { readonly name: "pbkdf2-sha-256"; readonly iterations: number };
export const derivations = {
  argon2id: { name: "argon2id", ...cost },
  // OWASP's Password Storage Cheat Sheet names 600,000 for SHA-256.
  pbkdf2: { name: "pbkdf2-sha-256", iterations: 600_000 },
} as const satisfies Readonly<Record<string, Derivation>>;

/** What goes into the head of a sealed file: all that opens it but the passphrase. */
export type SealHead = {
  readonly format: "attune.sealed-bundle/1";
  readonly kdf: Derivation;
  readonly salt: string;
  readonly chunk: number;
  /** Bytes of all chunks. */
  readonly sealed: number;
};

export type BundleFile = {
  readonly title: string;
  /** Of a sealed one: nothing that tells of the child. */
  readonly sealedTitle: string;
  readonly tag: string;
  readonly dir: "ltr" | "rtl";
  readonly style: string;
  /** What runs in it: the opener, and before it what works out a key where it is sealed. */
  readonly opener: string;
  readonly argon: string;
  /** The page, and where it is sealed the door before it. */
  readonly page: (film: (n: number) => "in place" | "later") => Markup;
  readonly door: Markup;
  readonly bundle: BundleDocument;
  readonly films: readonly Blob[];
};

export type Sealing = {
  readonly passphrase: string;
  readonly derivation: Derivation;
  /** 16 bytes by chance, new each time. */
  readonly salt: Bytes;
};

const utf8 = (text: string): Bytes => new TextEncoder().encode(text);
const hashOf = async (text: string): Promise<string> =>
  `sha256-${base64(new Uint8Array(await crypto.subtle.digest("SHA-256", utf8(text))))}`;

type Ready = {
  readonly pieces: readonly FilePiece[];
  /** What stands in the pieces, by its number. */
  readonly bytes: readonly { readonly size: number; readonly read: () => AsyncIterable<Uint8Array> }[];
};

const filesOf = (films: readonly Blob[]): Ready["bytes"] =>
  films.map((film) => ({ size: film.size, read: () => piecesOf(film) }));

const partsOf = async (
  file: Pick<BundleFile, "title" | "tag" | "dir" | "style">,
  scripts: readonly string[],
  body: Markup,
  more: Pick<FileParts, "data" | "later">,
): Promise<FileParts> => ({
  title: file.title,
  tag: file.tag,
  dir: file.dir,
  style: file.style,
  scripts,
  hashes: { style: await hashOf(file.style), scripts: await Promise.all(scripts.map(hashOf)) },
  body,
  ...more,
});

const open = async (file: BundleFile): Promise<Ready> => {
  const how = (n: number): "in place" | "later" => ((file.films[n]?.size ?? 0) <= inPlaceMost ? "in place" : "later");
  const later = file.films.flatMap((_, film) => (how(film) === "later" ? [{ of: String(film), film }] : []));
  const scripts = later.length > 0 ? [file.opener] : [];
  const parts = await partsOf(file, scripts, file.page(how), { data: { "attune-bundle": file.bundle }, later });
  return { pieces: piecesOfFile(parts), bytes: filesOf(file.films) };
};

/** The bytes that are sealed: the size of a listing, the listing, and the parts that it names, in its order. */
const inside = (file: BundleFile): Ready["bytes"][number] => {
  const page = utf8(file.page(() => "later").text);
  const data = utf8(JSON.stringify(file.bundle));
  const listing = utf8(
    JSON.stringify([
      { name: "page", type: "text/html", size: page.length },
      { name: "attune-bundle", type: "application/json", size: data.length },
      ...file.films.map((film, n) => ({ name: `film-${n}`, type: film.type, size: film.size })),
    ]),
  );
  const size = new Uint8Array(4);
  new DataView(size.buffer).setUint32(0, listing.length);
  const first = [size, listing, page, data];
  return {
    size: first.reduce((sum, part) => sum + part.length, 0) + file.films.reduce((sum, film) => sum + film.size, 0),
    read: async function* () {
      yield* first;
      for (const film of file.films) yield* piecesOf(film);
    },
  };
};

/** 32 bytes from what was typed, as the opener works them out. */
export const spokenKey = async (passphrase: string, salt: Bytes, how: Derivation): Promise<Bytes> => {
  const spoken = spokenForm(passphrase);
  if (how.name === "argon2id") return passphraseToKey(spoken, salt, how);
  const typed = await crypto.subtle.importKey("raw", utf8(spoken), "PBKDF2", false, ["deriveBits"]);
  const given = { name: "PBKDF2", hash: "SHA-256", salt, iterations: how.iterations };
  return new Uint8Array(await crypto.subtle.deriveBits(given, typed, 256));
};

const headOf = ({ salt, derivation }: Omit<Sealing, "passphrase">, bytes: number): SealHead => ({
  format: "attune.sealed-bundle/1",
  kdf: derivation,
  salt: base64(salt),
  chunk: chunkSize,
  sealed: sealedSize(bytes),
});

const sealed = async (file: BundleFile, how: Sealing | null): Promise<Ready> => {
  const { size, read } = inside(file);
  // Its size is told before there is a passphrase.
  const sealing = how ?? { passphrase: "", derivation: derivations.argon2id, salt: new Uint8Array(16) };
  const head = headOf(sealing, size);
  const scripts = [file.argon, file.opener];
  const data = { "attune-seal": head };
  const parts = await partsOf({ ...file, title: file.sealedTitle }, scripts, file.door, {
    data,
    later: [{ of: "sealed", film: 0 }],
  });
  const chunks = async function* (): AsyncGenerator<Uint8Array> {
    const secret = await spokenKey(sealing.passphrase, sealing.salt, sealing.derivation);
    const key = await keyFor(secret, sealing.salt, head.format);
    yield* seal(key, utf8(JSON.stringify(head)), read());
  };
  return { pieces: piecesOfFile(parts), bytes: [{ size: head.sealed, read: chunks }] };
};

/** How many bytes the file will have, without making it. */
export const sizeOfBundle = async (file: BundleFile, isSealed: boolean): Promise<number> => {
  const { pieces, bytes } = isSealed ? await sealed(file, null) : await open(file);
  return sizeOfFile(
    pieces,
    bytes.map(({ size }) => size),
  );
};

/** Bytes as base64, in texts of a piece each. */
async function* encoded(bytes: AsyncIterable<Uint8Array>, onBytes: (n: number) => void): AsyncGenerator<string> {
  const held = new Uint8Array(pieceBytes);
  let full = 0;
  for await (const chunk of bytes) {
    for (let at = 0; at < chunk.length; ) {
      const part = chunk.subarray(at, at + pieceBytes - full);
      held.set(part, full);
      full += part.length;
      at += part.length;
      if (full < pieceBytes) continue;
      yield base64(held);
      full = 0;
    }
    onBytes(chunk.length);
  }
  if (full > 0) yield base64(held.subarray(0, full));
}

/**
 * The file; `sealing` null: open to whoever has it. Refuses a passphrase of under twelve characters. `onProgress` has the
 * share of the films' bytes.
 */
export async function makeBundle(
  file: BundleFile,
  sealing: Sealing | null,
  { onProgress = () => {}, signal }: LongCall = {},
): Promise<Result<Blob, BundleProblem>> {
  if (sealing && [...spokenForm(sealing.passphrase)].length < leastCharacters) {
    return failed("short-spoken", { with: { n: leastCharacters } });
  }
  const { pieces, bytes } = sealing ? await sealed(file, sealing) : await open(file);
  const all = bytes.reduce((sum, { size }) => sum + size, 0);
  let read = 0;
  const onBytes = (n: number): void => {
    read += n;
    onProgress(all === 0 ? 1 : Math.min(1, read / all));
  };
  // Each text becomes a Blob, which the browser may put away; what is joined in the end is no copy.
  const parts: Blob[] = [];
  try {
    for (const piece of pieces) {
      if (piece.is === "text") {
        parts.push(new Blob([piece.text]));
        continue;
      }
      const [before, after] = piece.is === "pieces" ? [pieceOpens(piece.of), pieceCloses] : ["", ""];
      const from = bytes[piece.film];
      if (!from) continue;
      for await (const text of encoded(from.read(), onBytes)) {
        if (signal?.aborted) return failed("cancelled");
        parts.push(new Blob([before, text, after]));
      }
    }
  } catch {
    return signal?.aborted ? failed("cancelled") : failed("cannot-read");
  }
  return signal?.aborted ? failed("cancelled") : done(new Blob(parts, { type: "text/html" }));
}
