/** What of a file could not be heard, and where: told beside whatever is read out of it, each cause by its own name. */
import { clock } from "../words/written.ts";
import type { Coverage as OnTheWay } from "./runs.ts";

/** Times are whole milliseconds of the film, `seconds` are told to one place. */
export type Remark =
  /** The file ends at `at`, and promised more. */
  | { readonly kind: "cut"; readonly at: number }
  /** Between `from` and `to` there is no sound in the file, in `count` places in all, `seconds` together. */
  | {
      readonly kind: "hole";
      readonly from: number;
      readonly to: number;
      readonly count: number;
      readonly seconds: number;
    }
  /** The same, where there is sound that cannot be decoded. */
  | {
      readonly kind: "broken";
      readonly from: number;
      readonly to: number;
      readonly count: number;
      readonly seconds: number;
    }
  /** The picture goes on for `seconds` after the sound ended at `at`. */
  | { readonly kind: "ends-early"; readonly at: number; readonly seconds: number }
  /** There is no sound until `at`. */
  | { readonly kind: "begins-late"; readonly at: number }
  /** `seconds` were trimmed away: they are still in the file, are not played, and were not heard. */
  | { readonly kind: "trimmed"; readonly seconds: number }
  /** The sound track that a player would play is silent, and another was heard. */
  | { readonly kind: "silent-track" };

export type Met = OnTheWay & {
  /** Reading ended before it should have. */
  cut: boolean;
  /** The first choice of track was silent. */
  readonly silent: boolean;
  /** Seconds that the file promises and does not hold. */
  readonly lacks: number;
  /** Seconds that the file holds and does not play. */
  readonly trimmed: number;
};

/** What is shorter than this, in seconds, is no loss that anybody could hear of. */
const least = 0.1;
/** What a film may begin without sound, or a decoder's run-up and the last packet's rest, before it is worth a word. */
const ordinary = 0.5;

/** What there is to say, of sound that should have ended at `expected` and a picture that ends at `shown`. */
export const remarksOf = (met: Met, expected: number, shown: number): readonly Remark[] => {
  const remarks: Remark[] = [];
  if (met.cut || met.lacks > least) remarks.push({ kind: "cut", at: ms(met.end) });
  else if (shown - met.end > least)
    remarks.push({ kind: "ends-early", at: ms(met.end), seconds: tenths(shown - met.end) });
  else if (expected - met.end > least) {
    remarks.push({
      kind: "broken",
      from: ms(met.end),
      to: ms(expected),
      count: 1,
      seconds: tenths(expected - met.end),
    });
  }
  if ((met.begin ?? 0) > ordinary) remarks.push({ kind: "begins-late", at: ms(met.begin ?? 0) });
  for (const broken of [false, true]) {
    const holes = met.holes.filter((hole) => hole.broken === broken);
    const [first] = holes;
    const seconds = holes.reduce((sum, { from, to }) => sum + to - from, 0);
    if (!first || seconds < least) continue;
    const kind = broken ? "broken" : "hole";
    remarks.push({ kind, from: ms(first.from), to: ms(first.to), count: holes.length, seconds: tenths(seconds) });
  }
  if (met.trimmed > ordinary) remarks.push({ kind: "trimmed", seconds: tenths(met.trimmed) });
  if (met.silent) remarks.push({ kind: "silent-track" });
  return remarks;
};

/**
 * What of a recording of `length` milliseconds was heard, where it was not the whole: its `coded`. Nobody called or
 * answered where there was nothing to hear, and nothing may be counted across it.
 */
export const codedBetween = (
  { holes }: Pick<Met, "holes">,
  length: number,
): { readonly coded?: readonly Stretch[] } => {
  const wide = holes.filter(({ from, to }) => to - from >= ordinary);
  if (wide.length === 0) return {};
  const borders = [0, ...wide.flatMap(({ from, to }) => [ms(from), ms(to)]), length];
  const coded: Stretch[] = [];
  for (let n = 0; n + 1 < borders.length; n += 2) {
    const [from = 0, to = 0] = borders.slice(n, n + 2).map((border) => Math.min(border, length));
    if (to > from) coded.push({ from, to });
  }
  return { coded };
};
type Stretch = { readonly from: number; readonly to: number };

/** A remark as a note on a file, for its sentence: `note.heard-...` in the words of files. */
export const remarkToNote = (remark: Remark): { readonly kind: `heard-${Remark["kind"]}`; readonly with: Values } => {
  const { kind, ...values } = remark;
  const told = Object.entries(values).map(([name, value]) => [name, name in times ? clock(value, 1) : value]);
  return { kind: `heard-${kind}`, with: Object.fromEntries(told) };
};
type Values = Readonly<Record<string, string | number>>;
const times = { at: true, from: true, to: true };

const ms = (seconds: number): number => Math.round(seconds * 1000);
const tenths = (seconds: number): number => Math.round(seconds * 10) / 10;
