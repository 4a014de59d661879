/**
 * A key from a passphrase: Argon2id version 1.3 (RFC 9106), 64 MiB, three passes: about a third of a second here, and as
 * much for each guess of whoever has the file.
 */
import { argon2id } from "hash-wasm";
import * as v from "valibot";
import type { Bytes } from "./sealed.ts";

/** `memory` in KiB. Bounded above, so that a forged file cannot ask for all there is; a cheap one is its maker's loss. */
export const costShape = v.object({
  memory: v.pipe(v.number(), v.integer(), v.minValue(8), v.maxValue(1024 * 1024)),
  passes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(16)),
  lanes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4)),
});
export type Cost = v.InferOutput<typeof costShape>;

export const cost: Cost = { memory: 64 * 1024, passes: 3, lanes: 1 };
/** The least a passphrase must have, in characters. */
export const minPassphrase = 8;

/**
 * A passphrase as it counts: the same however its accents are written (NFKC), and without the blanks around it, which a
 * phone's keyboard adds after a word and nobody sees.
 */
export const normalPassphrase = (passphrase: string): string => passphrase.normalize("NFKC").trim();
/** Its length as it counts, in characters. */
export const passphraseLength = (passphrase: string): number => [...normalPassphrase(passphrase)].length;

/** What `typed` may have been set as: as it counts, and with the blanks around it, which counted once. None where there is nothing. */
export const passphraseForms = (typed: string): readonly string[] =>
  [...new Set([normalPassphrase(typed), typed.normalize("NFKC")])].filter((one) => one !== "");

/** 32 bytes from `passphrase` (the same however its accents are written: NFKC) and `salt` of 16 bytes. */
export const passphraseToKey = async (
  passphrase: string,
  salt: Bytes,
  { memory, passes, lanes }: Cost = cost,
): Promise<Bytes> => {
  const key = await argon2id({
    password: passphrase.normalize("NFKC"),
    salt,
    memorySize: memory,
    iterations: passes,
    parallelism: lanes,
    hashLength: 32,
    outputType: "binary",
  });
  return new Uint8Array(key);
};
