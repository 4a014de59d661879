/** What every cue screen starts from: the list, the family's book, the uses that were logged; and the way to keep a change. */
import { dayHere } from "../../diary/here.ts";
import { list } from "virtual:cues";
import { type Child, lateStart, monthsOf } from "../../child/child.ts";
import { feltMonths } from "../../child/late.ts";
import { type Book } from "../../cues/book.ts";
import { type Context, contextNow, type Cue, dictionary, type Logged, usesOf } from "../../cues/cues.ts";
import type { CueFilter } from "../../cues/list.ts";
import { useHome } from "../parts/home.ts";
import { useKept } from "../parts/kept.ts";
import { useSetting } from "../parts/setting.ts";

export type GatheredForCard = {
  /** The child that the screen is about; null where none was put in. */
  readonly child: Child | null;
  readonly who: CueFilter;
  readonly book: Book;
  readonly cues: readonly Cue[];
  /** Of all cues, the oldest first. */
  readonly uses: readonly Logged[];
  readonly now: Context;
  /** Changes the book; what is shown changes at once. */
  readonly keep: (to: (book: Book) => Book) => void;
};

/** How far back routines are read: a cue needs those of its own day. */
const routineDays = 180;

/** Null while it is read. */
export const useCues = (): GatheredForCard | null => {
  const home = useHome();
  const id = home.chosen.value[0] ?? "";
  const { value: book, change } = useSetting("cues.book.{child}", id);
  const uses = useKept((kept) => kept.diary.find({ kinds: ["cue-use"] }), [], []);
  const from = dayHere(-routineDays);
  const routines = useKept((kept) => kept.diary.find({ kinds: ["opening"], from }), [from], []);
  if (book === null || uses === undefined || routines === undefined || home.children.value === null) return null;
  const entries = [...uses, ...routines].filter(
    ({ children }) => id === "" || children.length === 0 || children.includes(id),
  );
  const today = dayHere();
  const child = home.children.value.find((one) => one.id === id) ?? null;
  const who: CueFilter = {
    months: child === null ? null : monthsOf(child, today),
    felt: child === null ? null : feltMonths(child, today),
    late: child !== null && lateStart(child),
    without: book.without,
  };
  return {
    child,
    who,
    book,
    cues: dictionary(list, book, who),
    uses: usesOf(entries, who.months),
    now: contextNow(entries, Date.now(), who.months),
    keep: (to) => void change(to),
  };
};
