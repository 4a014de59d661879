/**
 * Coded moments paired into events, for BORIS: a state's first mark begins it and its next one ends it, for each
 * subject, behaviour and modifiers apart; a point is an event without duration.
 */
import { actWith, behaviourOf } from "./behaviours.ts";
import type { Note } from "./format.ts";
import { listed, type Row } from "./gather.ts";

export type Mark = {
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

/**
 * The events that `marks` make. They are taken in time, those of one time in the order of the file. A state that never
 * ends is ended at `end` (or with the last mark), and one that ends without having begun is passed over; both are said.
 */
export const pair = (marks: readonly Mark[], end: number): { rows: Row[]; said: Note[] } => {
  const rows: Row[] = [];
  const open = new Map<string, Mark>();
  const guessed = new Set<string>();
  let loose = 0;
  const put = (mark: Mark, to: number): void => {
    const { channel, act: own, guessed: guess } = behaviourOf(mark.behaviour, mark.category);
    if (guess) guessed.add(mark.behaviour);
    const act = actWith(channel, own, mark.modifiers);
    rows.push({ name: mark.subject, part: null, channel, act, note: mark.note, from: mark.at, to, place: mark.place });
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
  const last = inTime.reduce((latest, mark) => Math.max(latest, mark.at || 0), end);
  for (const mark of open.values()) put(mark, last);
  const said: Note[] = [];
  if (open.size + loose > 0) said.push({ kind: "unended", with: { count: open.size + loose } });
  if (guessed.size > 0) said.push({ kind: "guessed", with: { names: listed([...guessed]) } });
  return { rows, said };
};
