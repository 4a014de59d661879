/**
 * How the caregiver's own side is sealed: each thing whole, kind and time as well, under a random key of 32 bytes, bound
 * to its id and its side, so that none stands in the place of another. That key lies under one from a passphrase (argon.ts).
 */
import * as v from "valibot";
import { type Cost, cost, costShape, normalPassphrase, passphraseForms, passphraseToKey } from "./argon.ts";
import { type Bytes, keyFor, unwrap, wrap } from "./sealed.ts";

/** What a lock keeps of itself: nothing of it opens anything without the passphrase. */
export type OwnLock = { readonly id: string; readonly salt: Bytes; readonly cost: Cost; readonly wrapped: Bytes };

/** A thing as it is read and written, in either state. */
export type OwnPlain = { readonly kind: string; readonly at: string; readonly body: string };

const noSalt = new Uint8Array(16);
const bytesOf = (text: string): Bytes => new TextEncoder().encode(text);
const textOf = (bytes: Bytes): string => new TextDecoder().decode(bytes);

const wrapping = (secret: Bytes): Promise<CryptoKey> => keyFor(secret, noSalt, "attune.own/1 lock");
const rowsKey = (key: Bytes): Promise<CryptoKey> => keyFor(key, noSalt, "attune.own/1 rows");

/** A lock that `passphrase` opens, and the key of its rows. */
export const newOwnLock = async (
  id: string,
  passphrase: string,
  price: Cost = cost,
): Promise<{ readonly lock: OwnLock; readonly key: CryptoKey }> => {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const inner = crypto.getRandomValues(new Uint8Array(32));
  const secret = await passphraseToKey(normalPassphrase(passphrase), salt, price);
  const wrapped = await wrap(await wrapping(secret), inner, bytesOf(id));
  return { lock: { id, salt, cost: price, wrapped }, key: await rowsKey(inner) };
};

/** The key of the lock's rows; null where the passphrase is another. */
export const openOwnLock = async (
  { id, salt, cost: price, wrapped }: OwnLock,
  passphrase: string,
): Promise<CryptoKey | null> => {
  for (const typed of passphraseForms(passphrase)) {
    const inner = await unwrap(await wrapping(await passphraseToKey(typed, salt, price)), wrapped, bytesOf(id));
    if (inner) return rowsKey(inner);
  }
  return null;
};

const about = (id: string, side: string): Bytes => bytesOf(JSON.stringify(["attune.own/1", id, side]));
const plainShape = v.object({ kind: v.string(), at: v.string(), body: v.string() });

export const sealOwn = (key: CryptoKey, id: string, side: string, { kind, at, body }: OwnPlain): Promise<Bytes> =>
  wrap(key, bytesOf(JSON.stringify({ kind, at, body })), about(id, side));

/** Null where it was changed, stands in another's place, or has another key. */
export const openOwn = async (key: CryptoKey, id: string, side: string, sealed: Bytes): Promise<OwnPlain | null> => {
  const inner = await unwrap(key, sealed, about(id, side));
  return inner && v.parse(plainShape, JSON.parse(textOf(inner)));
};

/** How a lock's cost lies in its row. */
export const costFrom = (text: string): Cost => v.parse(costShape, JSON.parse(text));
