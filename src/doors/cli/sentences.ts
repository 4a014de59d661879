/**
 * What the command line says, by message id: a problem, or a note on what went well. `{word}` stands for a value.
 */
import type { Problem } from "../../ground/result.ts";
import type { Note } from "../../recording/formats/formats.ts";

/** A note on a coded file, or that a film was heard only as far as it goes. */
type Said = Note | { readonly kind: "cut-short"; readonly with?: Note["with"] };

const sentences: Readonly<Record<string, string>> = {
  "problem.command-none": "Say what to do: listen, read, convert, agree, check or serve. `attune --help` tells more.",
  "problem.command-unknown": "There is no command {command}. `attune --help` lists them.",
  "problem.command-option": "{message}. `attune {command} --help` says what there is.",
  "problem.command-files": "This takes {expected}, and got {found}. `attune {command} --help` tells more.",
  "problem.command-number": "--{option} takes a whole number from {least} to {most}, and got {found}.",
  "problem.interrupted": "Stopped before the end. Nothing was written.",
  "problem.bug": "This is a bug in Attune, not in your file: {message}. Please report it with this line.",
  "problem.file-missing": "There is no such file. Check the name and the folder.",
  "problem.file-folder": "This is a folder. Name a file in it.",
  "problem.file-refused": "This may not be opened. Check who may read and write here.",
  "problem.file-unreadable": "This could not be read ({code}).",
  "problem.file-unwritable": "This could not be written ({code}). Check the folder, and the room left on the disk.",
  "problem.file-same": "IN and OUT are the same file. Name another for OUT.",
  "problem.file-empty": "The file is empty.",
  "problem.file-too-big": "The file is over {megabytes} MB, more than any coded recording. Is it the right file?",
  "problem.file-not-this": "This is not {format}. Does the ending fit what is inside?",
  "problem.file-cut": "The file ends in the middle. Save or copy it again.",
  "problem.format-unknown": "The ending {ending} is none that Attune reads. It reads {endings}.",
  "problem.format-in-only": "Attune reads .{ending} but does not write it. It writes {endings}.",
  "problem.json-syntax": "This is not JSON from here on. A bracket, comma or quote may be missing.",
  "problem.recording-format": "The format is {found}, where attune.recording/1 is expected.",
  "problem.recording-field": "{field} should be {expected}, and is {found}.",
  "problem.recording-person-twice": "Two people have the id {id}. Give each an id of their own.",
  "problem.recording-event-twice": "Two events have the id {id}. Give each an id of its own.",
  "problem.recording-nobody": "Event {id} is by {who}, who is not among the people. Add them, or correct the name.",
  "problem.recording-backwards": "Event {id} ends before it begins.",
  "problem.recording-outside": "Event {id} ends after the recording does, at {length} ms.",
  "problem.recording-sure": "Event {id} has a sureness, which only what was heard has. Make it null.",
  "problem.recording-overlap":
    "Events {a} and {b} overlap, and are of one person and channel. Join them, or end the first sooner.",
  "problem.line-fields": "This line has {found} fields, where {expected} are expected.",
  "problem.time-unreadable": "There is a time here that is not a time.",
  "problem.time-backwards": "This ends ({to} ms) before it begins ({from} ms).",
  "problem.time-negative": "This begins before the recording does. Times count from its start.",
  "problem.time-beyond": "This lies more than a year after the start, so it is no time. Is the unit right?",
  "problem.person-not-there": "Nobody here is called {name}. There are: {names}.",
  "problem.observation-not-there": "There is no observation {name}. There are: {names}.",
  "problem.coder-not-there": "There is no coder {name}. There are: {names}.",
  "problem.xml-syntax": "This is not well-formed XML from here on.",
  "problem.xml-doctype":
    "This declares a document type or entities, which can harm, so it is not read. Save it again from its program.",
  "problem.xml-deep": "Elements lie more than {most} deep here, which no coded file needs, so it is not read.",
  "problem.zip-broken": "This is not a whole zip archive. Save or copy it again.",
  "problem.zip-path": "An entry of this archive points outside it ({entry}), so it is not read.",
  "problem.zip-bomb": "This archive unpacks to far more than a coded file needs, so it is not read.",
  "problem.zip-missing": "This archive has no {entry} in it. Is it from Datavyu?",
  "problem.table-columns":
    "The columns are not those of a table that Attune knows: ChildProject (segment_onset, segment_offset, speaker_type), BORIS tabular, or ELAN tab-delimited.",
  "problem.table-quote": "A quotation mark opens here and never closes.",
  "problem.empty-file": "The file is empty.",
  "problem.not-media": "This is no film or sound file that Attune can open.",
  "problem.cut-short": "The file ends before it can be opened. Copy it again.",
  "problem.no-sound": "There is no sound in this file, so there is nothing to hear.",
  "problem.cannot-decode":
    "The sound in this file is of a kind that cannot be decoded here. Save it as mp4, m4a or wav.",
  "problem.cannot-read": "The file could not be read. Was it moved, or is it closed to you?",
  "problem.not-built": "The app is not built yet. `npm start` builds and serves it.",
  "problem.port-refused": "Port {port} could not be opened ({code}). Choose another with --port.",
  "note.cut-short": "The file ends too soon; it was heard as far as it goes.",
  "note.nobody": "{count} rows are nobody's ({names}) and were left out. --keep-nobody keeps them.",
  "note.unknown":
    "{count} rows are of names that Attune does not know ({names}) and were left out. Say who they are with --child, --adult or --other, or keep them with --keep-nobody.",
  "note.merged": "{count} events overlapped another of the same person and channel, and were joined to it.",
  "note.chosen": "There is more than one {what}: {names}. This is {name}; choose with --{what}.",
  "note.encoding": "The text is not UTF-8; it was read as Windows-1252.",
  "note.untimed": "{count} entries have no time and were left out.",
  "note.unended": "{count} events begin and never end; they were ended with the recording.",
  "note.guessed": "These behaviours are of no channel that Attune knows and were taken as movement: {names}.",
  "note.lost-channel": "{count} events are of a channel that this format cannot carry, and were left out.",
  "note.lost-sure": "How sure {count} events are cannot be carried, and was left out.",
  "note.lost-start": "When the recording began cannot be carried, and was left out.",
  "note.lost-length": "The length cannot be carried; read back, the recording ends with its last event.",
  "note.lost-act": "What {count} events were, beyond their channel, cannot be carried, and was left out.",
  "note.lost-note": "The notes of {count} events cannot be carried, and were left out.",
  "note.lost-sex": "This format wants FEM or MAL for an adult. Where neither was told, it says ADU.",
  "note.described": "{count} entries describe other entries ({names}) and were left out.",
  "note.vegetative": "{count} segments of the child hold only vegetative sounds, such as burps, and were left out.",
  "note.widened": "{count} events without duration were made 1 ms long.",
};

const fill = (id: string, values: Readonly<Record<string, string | number>> = {}): string =>
  (sentences[id] ?? id).replace(/\{(\w+)\}/gu, (_, name: string) => String(values[name] ?? "?"));

/** True where `id` has a sentence. */
export const hasSentence = (id: string): boolean => id in sentences;

/** One line for a problem with a file (or none): `attune: FILE:PLACE: sentence`. */
export const problemLine = (problem: Problem, file?: string): string =>
  line([file, problem.place], fill(`problem.${problem.kind}`, problem.with));

/** One line for a note on a file. */
export const noteLine = (note: Said, file: string): string => line([file], fill(`note.${note.kind}`, note.with));

const line = (where: readonly (string | undefined)[], sentence: string): string => {
  const place = where.filter((part) => part).join(":");
  return `attune: ${place ? `${place}: ` : ""}${sentence}`.replace(/[\s\p{Cc}]+/gu, " ").trim();
};
