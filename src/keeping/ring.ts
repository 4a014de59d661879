/**
 * What opens the vault. The database's key is random; it lies sealed under one key for each way in: a passphrase
 * (Argon2id), a passkey (its PRF), or, without a lock, a key that the browser keeps and does not hand out. A change of
 * the ways changes the database's key too, so that what lay on disk before opens nothing any more.
 */
import { done, failed, type Result } from "../ground/result.ts";
import {
  type Cost,
  cost,
  normalPassphrase,
  passphraseLength,
  minPassphrase,
  passphraseToKey,
  passphraseForms,
} from "./argon.ts";
import { type Bytes, keyFor, unwrap, wrap } from "./sealed.ts";

/** `sealed`: the database's key under this way's key; `own`: this way's key under the database's, so that it can be sealed anew. */
type Held = { readonly sealed: Bytes; readonly own: Bytes };
export type Way =
  | { readonly by: "browser"; readonly key: CryptoKey; readonly sealed: Bytes }
  | ({ readonly by: "passphrase"; readonly salt: Bytes; readonly cost: Cost } & Held)
  | ({ readonly by: "passkey"; readonly id: Bytes; readonly salt: Bytes } & Held);

/** `next`: the ways that hold once the database has its next key; a crash in between leaves both. Times in ms since 1970. */
export type KeyRing = {
  readonly ways: readonly Way[];
  readonly next: readonly Way[] | null;
  readonly wrong: number;
  readonly triedAt: number;
};

/** What a person brings. `secret`: the passkey's PRF output for its `salt`, 32 bytes. */
export type Opener =
  | { readonly by: "passphrase"; readonly passphrase: string }
  | { readonly by: "passkey"; readonly id: Bytes; readonly salt: Bytes; readonly secret: Bytes };

/** The ways in, as a screen may know them. */
export type Ways = {
  readonly passphrase: boolean;
  readonly passkeys: readonly { readonly id: Bytes; readonly salt: Bytes }[];
};

const random = (size: number): Bytes => crypto.getRandomValues(new Uint8Array(size));
/** A new key for a database. */
export const newKey = (): Bytes => random(32);
const noSalt = new Uint8Array(16);
/** The key that seals other keys, for one way's own key. */
const wrapping = (own: Bytes): Promise<CryptoKey> => keyFor(own, noSalt, "attune.ring/1");

/** A ring without a lock, for the database's key. */
export const openRing = async (key: Bytes): Promise<KeyRing> => ({
  ways: [await browserWay(key)],
  next: null,
  wrong: 0,
  triedAt: 0,
});
const browserWay = async (key: Bytes): Promise<Way> => {
  const own = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  return { by: "browser", key: own, sealed: await wrap(own, key) };
};

const all = (ring: KeyRing): readonly Way[] => [...ring.ways, ...(ring.next ?? [])];
/** True where a person must bring something. */
export const isLocked = (ring: KeyRing): boolean => !all(ring).some(({ by }) => by === "browser");
export const waysOf = (ring: KeyRing): Ways => ({
  passphrase: all(ring).some(({ by }) => by === "passphrase"),
  passkeys: ring.ways.flatMap((way) => (way.by === "passkey" ? [{ id: way.id, salt: way.salt }] : [])),
});

/** A key that the database may have: its key now, or its next one. */
export type PossibleKey = { readonly key: Bytes; readonly isNext: boolean };

/** The keys that `opener` opens, or that lie open where it is null; none where it is wrong. */
export const keysIn = async (ring: KeyRing, opener: Opener | null): Promise<readonly PossibleKey[]> => {
  const found: PossibleKey[] = [];
  for (const way of all(ring)) {
    const key = await keyOfWay(way, opener);
    if (key) found.push({ key, isNext: !ring.ways.includes(way) });
  }
  return found;
};
const keyOfWay = async (way: Way, opener: Opener | null): Promise<Bytes | null> => {
  if (way.by === "browser") return opener ? null : unwrap(way.key, way.sealed);
  for await (const own of opener ? ownKeys(way, opener) : []) {
    const key = await unwrap(await wrapping(own), way.sealed);
    if (key) return key;
  }
  return null;
};
const ownKeys = async function* (way: Way, opener: Opener): AsyncGenerator<Bytes> {
  if (way.by === "passphrase" && opener.by === "passphrase") {
    for (const typed of passphraseForms(opener.passphrase)) yield await passphraseToKey(typed, way.salt, way.cost);
  }
  if (way.by === "passkey" && opener.by === "passkey" && isSame(way.id, opener.id)) yield opener.secret;
};
const isSame = (a: Bytes, b: Bytes): boolean => a.length === b.length && a.every((byte, n) => byte === b[n]);

/** How the ways are to change: what is left out stays; null takes it away. */
export type LockChange = {
  readonly passphrase?: string | null;
  readonly passkey?: Extract<Opener, { by: "passkey" }> | null;
};

/**
 * The ways after `change`, for the database's next key `to`; `from` is its key now. Without a passphrase and a passkey
 * the browser keeps the key. Refuses a passphrase under 8 characters (`short-passphrase`).
 */
export const changeRing = async (
  ways: readonly Way[],
  change: LockChange,
  from: Bytes,
  to: Bytes,
): Promise<Result<readonly Way[], "short-passphrase">> => {
  const next: Way[] = [];
  const hold = async (own: Bytes): Promise<Held> => ({
    sealed: await wrap(await wrapping(own), to),
    own: await wrap(await wrapping(to), own),
  });
  for (const way of ways) {
    if (way.by === "browser" || change[way.by] !== undefined) continue;
    const own = await unwrap(await wrapping(from), way.own);
    if (own) next.push({ ...way, ...(await hold(own)) });
  }
  if (typeof change.passphrase === "string") {
    if (passphraseLength(change.passphrase) < minPassphrase)
      return failed("short-passphrase", { with: { n: minPassphrase } });
    const salt = random(16);
    next.push({
      by: "passphrase",
      salt,
      cost,
      ...(await hold(await passphraseToKey(normalPassphrase(change.passphrase), salt))),
    });
  }
  if (change.passkey) {
    const { id, salt, secret } = change.passkey;
    next.push({ by: "passkey", id, salt, ...(await hold(secret)) });
  }
  return done(next.length > 0 ? next : [await browserWay(to)]);
};

/** Seconds after so many wrong tries before the next: three are free. */
const waits = [0, 0, 0, 5, 15, 60, 300, 900];
/** How long to wait before the next try, in whole seconds; a clock that was set back waits no longer than the rule says. */
export const waitOf = (ring: Pick<KeyRing, "wrong" | "triedAt">, now: number): number => {
  const wait = waits[Math.min(ring.wrong, waits.length - 1)] ?? 0;
  return Math.ceil(Math.max(0, Math.min(wait, wait - (now - ring.triedAt) / 1000)));
};
