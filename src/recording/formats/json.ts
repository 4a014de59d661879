/** `attune.recording/1`, our own format (docs/cli.md#a-recording): carries everything; overlaps are refused, not merged. */
import { done, failed, type Result } from "../../ground/result.ts";
import { parseRecording } from "../check.ts";
import type { Recording } from "../recording.ts";
import type { Format, FormatProblem, Note, Read, FileOptions, WriteOptions, Written } from "./format.ts";
import { withRoles } from "./gather.ts";
import { decode, encode } from "./text.ts";

const read = (bytes: Uint8Array, options: FileOptions): Result<Read, FormatProblem> => {
  const { text, said } = decode(bytes);
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const checked = parseRecording(parsed.value);
  if (!checked.ok) return checked;
  const named = withRoles(checked.value, options);
  // What was lost when it was made of another file is lost still.
  const earlier = (checked.value.notes ?? []).map((note): Note => ({ kind: "earlier", with: note }));
  const notes: readonly Note[] = [...said, ...earlier, ...(options.map ? [{ kind: "map-unused" } as const] : [])];
  return named.ok ? done({ recording: named.value, said: notes }) : named;
};

/** JSON from text; refuses with the line and column where it can tell. */
export const parseJson = (text: string): Result<unknown, "json-syntax"> => {
  try {
    const value: unknown = JSON.parse(text);
    return done(value);
  } catch (error) {
    const at = /position (\d+)/u.exec(error instanceof Error ? error.message : "")?.[1];
    const before = text.slice(0, at === undefined ? text.length : Number(at));
    const line = before.split("\n").length;
    return failed("json-syntax", { place: `${line}:${before.length - before.lastIndexOf("\n")}` });
  }
};

/** One event a line, so that a person and a diff can read it. */
const write = (recording: Recording, { notes = [] }: WriteOptions): Written => {
  const { events, ...whole } = recording;
  const rest = notes.length > 0 ? { ...whole, notes } : whole;
  const head = JSON.stringify(rest, null, 2).slice(0, -2);
  const rows = events.map((event) => `\n    ${JSON.stringify(event)}`).join(",");
  return { bytes: encode(`${head},\n  "events": [${rows}${rows ? "\n  " : ""}]\n}\n`), said: [] };
};

export const json: Format = { read, write };
