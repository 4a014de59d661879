/** Ids that no one else has. */

/** Bytes as hexadecimal digits, two each. */
export const hexOf = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** 128 random bits. (`randomUUID` is withheld over plain http.) */
export const newId = (): string => hexOf(crypto.getRandomValues(new Uint8Array(16)));
