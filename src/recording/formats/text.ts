/**
 * Bytes to text and back. Coded files come from many machines: UTF-8 with or without a mark, UTF-16 from Praat and
 * Windows, and old single-byte files.
 */
import { textOf } from "../../ground/csv.ts";
import type { Note } from "./format.ts";

/** The text in `bytes`; where it had to be taken for Windows-1252, that is said. */
export const decode = (bytes: Uint8Array): { text: string; said: Note[] } => {
  const { text, isGuessed } = textOf(bytes);
  return { text, said: isGuessed ? [{ kind: "encoding" }] : [] };
};

/** UTF-8, without a mark. */
export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The lines of a text, whatever ends them. */
export const linesOf = (text: string): string[] => text.split(/\r\n|\n|\r/u);

/** One line: every run of blanks and line ends becomes one blank. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** Seconds with milliseconds, as text without float noise: 1250 becomes `1.250`. */
export const seconds = (ms: number): string => `${Math.floor(ms / 1000)}.${String(ms % 1000).padStart(3, "0")}`;

/**
 * Milliseconds from seconds (`1985.4920000000002`, `1,5`) or a clock (`01:02:03.456`, `01:02:03:456`, `02:03.4`).
 * NaN where it is neither.
 */
export const timeOf = (text: string): number => {
  const trimmed = text.trim();
  const clock = /^(?:(\d{1,4}):)?(\d{1,4}):(\d{1,2})(?:[.,:](\d{1,9}))?$/u.exec(trimmed);
  if (clock) {
    const [, hours = "0", minutes = "0", secs = "0", part = "0"] = clock;
    return (Number(hours) * 3600 + Number(minutes) * 60 + Number(secs)) * 1000 + Number(`0.${part}`) * 1000;
  }
  return numberOf(trimmed) * 1000;
};

/** A plain decimal number, with a point or a comma; NaN for anything else (also for "", "0x10", "Infinity"). */
export const numberOf = (text: string): number => {
  const trimmed = text.trim();
  return /^[+-]?(?:\d{1,18}(?:[.,]\d{0,40})?|[.,]\d{1,40})(?:[eE][+-]?\d{1,3})?$/u.test(trimmed)
    ? Number(trimmed.replace(",", "."))
    : Number.NaN;
};
