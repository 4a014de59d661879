/**
 * The engine for other programs: `import { read, formats, agree } from "attune"`. Files become recordings, recordings become
 * readings, two codings are compared. No screen, no DOM, no clock, no network, nothing kept; what can go wrong with a file
 * comes back as a `Result`, and what was left out of one as notes.
 */
import type { Figure } from "../../reading/figures.ts";
import { done, type Problem, type Result } from "../../ground/result.ts";
import { type Agreement, agree, type AgreementOptions } from "../../reading/agreement.ts";
import { agreeAll, type CodersAgreement } from "../../reading/coders.ts";
import { type Definition, definitions } from "../../reading/definitions.ts";
import { type FigureId, read, type ReadOptions, type Reading } from "../../reading/reading.ts";
import {
  type Mean,
  readWindows,
  type Window,
  type Windowed,
  type WindowReading,
  windowsEvery,
} from "../../reading/windows.ts";
import { parseRecording } from "../../recording/check.ts";
import {
  inEndings,
  type FormatProblem,
  outEndings,
  type FileOptions,
  readRecording,
  type WriteOptions,
  writeRecording,
} from "../../recording/formats/formats.ts";
import { notesOf, problemSaid, type SaidNote } from "../../recording/formats/said.ts";
import type { Event, Person, Recording } from "../../recording/recording.ts";

export { agree, agreeAll, definitions, read, readWindows, windowsEvery };
export type {
  Agreement,
  AgreementOptions,
  CodersAgreement,
  Definition,
  Event,
  Figure,
  FigureId,
  FileOptions,
  Mean,
  Person,
  Problem,
  ReadOptions,
  Reading,
  Recording,
  Result,
  SaidNote,
  Window,
  Windowed,
  WindowReading,
  WriteOptions,
};

/** What went wrong: its kind, its place in the file (a line, a field) where there is one, and the sentence for a person. */
export type FileProblem = Problem<FormatProblem> & { readonly said: string };
export type FromFile =
  | { readonly ok: true; readonly value: { readonly recording: Recording; readonly notes: readonly SaidNote[] } }
  | { readonly ok: false; readonly problem: FileProblem };
export type ToFile =
  | { readonly ok: true; readonly value: { readonly bytes: Uint8Array; readonly notes: readonly SaidNote[] } }
  | { readonly ok: false; readonly problem: FileProblem };

const said = (problem: Problem<FormatProblem>): { ok: false; problem: FileProblem } => ({
  ok: false,
  problem: { ...problem, said: problemSaid(problem) },
});

/**
 * The recording in `file`, a coded file's bytes or text. What it is, is seen in it; `name`, the file's name, is a hint (its
 * ending) where that does not tell. Whatever was left out or changed on the way in is in `notes`, each with its count.
 */
const readFile = (file: Uint8Array | string, name = "", options: FileOptions = {}): FromFile => {
  const found = readRecording(name, typeof file === "string" ? new TextEncoder().encode(file) : file, options);
  if (!found.ok) return said(found.problem);
  return done({ recording: found.value.recording, notes: notesOf(found.value.said) });
};

/** The bytes of a file for `recording`, in the format of the ending of `name`; `notes` says what that format cannot carry. */
const writeFile = (recording: Recording, name: string, options: WriteOptions = {}): ToFile => {
  const written = writeRecording(name, recording, options);
  if (!written.ok) return said(written.problem);
  return done({ bytes: written.value.bytes, notes: notesOf(written.value.said) });
};

/**
 * A recording from anything, such as parsed JSON or rows of one's own. Refuses, in words, what breaks a law of
 * `attune.recording/1`: `read` and `agree` trust theirs.
 */
const checked = (from: unknown): FromFile => {
  const found = parseRecording(from);
  return found.ok ? done({ recording: found.value, notes: [] }) : said(found.problem);
};

/** Files in and out: ELAN, Praat, RTTM, CHAT, LENA, Datavyu, BORIS, tables, and our own JSON. */
export const formats = {
  read: readFile,
  write: writeFile,
  check: checked,
  /** The endings that are read, and those that are written, without the dot. */
  endings: inEndings,
  outEndings,
} as const;
