/**
 * What a file format is here: bytes become a recording, a recording becomes bytes, and what could not come along is
 * said (issue 3: "said in words, not dropped in silence").
 */
import type { Result } from "../../ground/result.ts";
import type { Recording } from "../recording.ts";
import type { RecordingProblem } from "../check.ts";
import type { RoleMap, TakenTier } from "./map.ts";

/** Something to say about a reading or writing that worked; the sentence is the message `note.<kind>`. */
export type Note = {
  readonly kind:
    | "nobody"
    | "unknown"
    | "earlier"
    | "merged"
    | "merged-label"
    | "chosen"
    | "encoding"
    | "untimed"
    | "unended"
    | "unbegun"
    | "unread"
    | "guessed"
    | "taken-voice"
    | "coded-time"
    | "coded-many"
    | "lost-channel"
    | "lost-sure"
    | "lost-start"
    | "lost-length"
    | "lost-act"
    | "lost-note"
    | "lost-sex"
    | "widened"
    | "described"
    | "vegetative"
    | "bad-time"
    | "uncoded"
    | "no-sound"
    | "moved"
    | "side-by-side"
    | "offset"
    | "lost-coded"
    | "unmapped"
    | "map-unused"
    | "shifted"
    | "shifted-out"
    | "windows-uncoded"
    | "windows-cut";
  readonly with?: Readonly<Record<string, string | number>>;
};

/** Who is who, where the file's own names do not say it; and which of several observations or coders to take. */
export type FileOptions = {
  /** Names in the file; matched without regard to case. */
  readonly child?: readonly string[];
  readonly adult?: readonly string[];
  readonly other?: readonly string[];
  readonly observation?: string;
  readonly coder?: string;
  /** The ending of the format that it is read as, whatever its name and what is in it. */
  readonly format?: string;
  /** The unit of a table's times, where the file does not say it. */
  readonly unit?: "ms" | "s";
  /** Which columns of any table hold what: onset, offset or duration, who; act, channel, note, recording where there are such. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Keep rows without a person, as events of somebody whose role is `other`. */
  readonly keepNobody?: boolean;
  /** What a study's own names of tiers, speakers and behaviours stand for. The names above go before it. */
  readonly map?: RoleMap;
  /** By how many whole milliseconds all times are later than the file says; negative: earlier. */
  readonly offset?: number;
  /** Told where the file has several observations or coders: all their names, whichever is read. */
  readonly onSeveral?: (what: "observation" | "coder", names: readonly string[]) => void;
  /** Told of each row what it is taken as. */
  readonly onTaken?: (row: TakenTier) => void;
};

/** The versions of EAF that are written. */
export const eafVersions = ["2.8", "3.0"] as const;

export type WriteOptions = {
  /** What to call the recording inside the file; never a path. */
  readonly name?: string;
  /** Which EAF to write: 3.0, which ELAN 6 writes itself, or 2.8, for older programs. Default 3.0. */
  readonly eaf?: (typeof eafVersions)[number];
  /** What was left out or changed on the way in, for the formats that can say it (ours). */
  readonly notes?: readonly { readonly code: string; readonly count: number; readonly said: string }[];
};

export type FormatProblem =
  | RecordingProblem
  | "format-unknown"
  | "format-in-only"
  | "file-empty"
  | "file-too-big"
  | "json-syntax"
  | "file-not-this"
  | "file-cut"
  | "line-fields"
  | "time-unreadable"
  | "time-backwards"
  | "time-negative"
  | "time-beyond"
  | "person-not-there"
  | "observation-not-there"
  | "coder-not-there"
  | "xml-syntax"
  | "xml-doctype"
  | "xml-deep"
  | "zip-broken"
  | "zip-path"
  | "zip-bomb"
  | "zip-missing"
  | "table-columns"
  | "table-quote"
  | "unit-unclear"
  | "unit-unlikely"
  | "columns-unknown"
  | "children-several"
  | "map-roles"
  | "file-binary"
  | "file-xlsx";

export type Read = { readonly recording: Recording; readonly said: readonly Note[] };
export type Written = { readonly bytes: Uint8Array; readonly said: readonly Note[] };

/** A file of perhaps several recordings, taken apart but none read: their names in it, and how to read one by its name. */
export type Opened = {
  /** Null where it is one, without a name. */
  readonly names: readonly string[] | null;
  /** How many rows are of the recording with this name. */
  readonly rows: (name: string) => number;
  readonly said: readonly Note[];
  readonly read: (name: string, said: readonly Note[]) => Result<Read, FormatProblem>;
};

export type Format = {
  readonly read: (bytes: Uint8Array, options: FileOptions) => Result<Read, FormatProblem>;
  /** Present where a file may hold several recordings. */
  readonly open?: (bytes: Uint8Array, options: FileOptions) => Result<Opened, FormatProblem>;
  /** Absent where the format is only read. */
  readonly write?: (recording: Recording, options: WriteOptions) => Written;
};
