/**
 * Passphrases that one person says and another types: six plain words, drawn from 256 of the language, 48 bits. Case,
 * accents' spelling and the blanks between do not count, since a phone changes them (docs/bundle.md#the-passphrase).
 */

/** How many words there are to draw from, a byte each, and how many are drawn. */
export const wordCount = 256;
const drawn = 6;

/** The least that an own one must have, in characters: whoever has the file can try as often as they like. */
export const leastCharacters = 12;

/** Six numbers from 0 to 255, from `random`, which gives bytes by chance. */
export const drawnWords = (random: (bytes: number) => Uint8Array): readonly number[] => [...random(drawn)];

/** A passphrase as it counts: NFKC, lower case, one blank between words. The opener in the file does the same. */
export const spokenForm = (typed: string): string => typed.normalize("NFKC").toLowerCase().trim().replace(/\s+/g, " ");
