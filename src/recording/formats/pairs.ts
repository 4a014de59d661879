/**
 * Coded moments paired into events, for BORIS: a state's first mark begins it and its next one ends it, for each
 * subject, behaviour and modifiers apart; a point is an event without duration.
 */
import { longest } from "../check.ts";
import { takenAs } from "./behaviours.ts";
import type { Note, FileOptions } from "./format.ts";
import { counted, type Row } from "./gather.ts";
import { ruleFor } from "./map.ts";

export type CodedMark = {
  readonly subject: string;
  readonly behaviour: string;
  readonly category: string;
  /** What more was chosen of the behaviour; each set's choice, none empty. */
  readonly modifiers: readonly string[];
  /** Milliseconds. */
  readonly at: number;
  readonly kind: "start" | "stop" | "point" | "turn";
  readonly note: string | null;
  readonly place: string;
};

/** A row of a behaviour, without its times; a behaviour of no known channel is put among the `guessed`. */
export const behaved = (
  { subject, behaviour, category, modifiers, note, place }: Omit<CodedMark, "at" | "kind">,
  map: FileOptions["map"],
  guessed: Map<string, number>,
): Omit<Row, "from" | "to"> => {
  const rule = ruleFor(map, subject, behaviour);
  const { channel, act, guessed: guess } = takenAs({ behaviour, category, modifiers }, rule);
  if (guess) guessed.set(behaviour, (guessed.get(behaviour) ?? 0) + 1);
  const own = { name: subject, part: null, channel, lane: channel, act, note, place, behaviour };
  return map ? { ...own, rule: rule ?? null } : own;
};

/**
 * The events that `marks` make. They are taken in time, those of one time in the order of the file. A state that never
 * ends is ended at `end` (or with the last mark), and a mark that ends what has not begun, or begins what has, is passed over; both are said.
 */
export const pair = (
  marks: readonly CodedMark[],
  end: number,
  { map }: Pick<FileOptions, "map">,
): { rows: Row[]; said: Note[] } => {
  const rows: Row[] = [];
  const open = new Map<string, CodedMark>();
  const guessed = new Map<string, number>();
  let loose = 0;
  const put = (mark: CodedMark, to: number): void => {
    rows.push({ ...behaved(mark, map, guessed), from: mark.at, to });
  };
  // A time that is none sorts nowhere: it goes last, and is refused when the rows are gathered.
  const inTime = [...marks].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  for (const mark of inTime) {
    const key = [mark.subject, mark.behaviour, ...mark.modifiers].join("\n");
    const begun = open.get(key);
    if (mark.kind === "point" || !Number.isFinite(mark.at)) put(mark, mark.at);
    else if (begun && mark.kind !== "start") {
      open.delete(key);
      put(begun, mark.at);
    } else if (begun || mark.kind === "stop") loose++;
    else open.set(key, mark);
  }
  const last = inTime.reduce((latest, { at }) => (at <= longest ? Math.max(latest, at) : latest), end);
  // What begins at no time that can be is refused for that, and not for how long the rest is.
  for (const mark of open.values()) put(mark, Math.max(last, mark.at));
  const said: Note[] = [];
  if (open.size > 0) said.push({ kind: "unended", with: { count: open.size } });
  if (loose > 0) said.push({ kind: "unbegun", with: { count: loose } });
  if (guessed.size > 0) said.push({ kind: "guessed", with: counted(guessed) });
  return { rows, said };
};
