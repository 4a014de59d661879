/**
 * Praat's TextGrid, in its three text forms (Praat manual, "TextGrid file formats"): the long and the short are the same run
 * of numbers, flags and quoted strings, and all else is decoration; the chronological has each interval after the number of
 * its tier. An interval without text is silence.
 */
import { failed, type Result } from "../../ground/result.ts";
import type { Recording } from "../recording.ts";
import type { Format, FormatProblem, Read, FileOptions, Written } from "./format.ts";
import { gather } from "./gather.ts";
import { carried } from "./losses.ts";
import { decode, encode, numberOf, seconds } from "./text.ts";
import { type Annotation, actFits, fromTiers, textFor, type Tier, toTiers } from "./tiers.ts";

type Token = { readonly kind: "text" | "flag" | "number" | "cut"; readonly value: string; readonly at: number };

const read = (bytes: Uint8Array, options: FileOptions): Result<Read, FormatProblem> => {
  const { text, said } = decode(bytes);
  const tokens = tokensOf(text);
  const next = (): Token => tokens.next().value ?? { kind: "cut", value: "", at: text.length };
  const placeOf = (at: number): string => String(lineAt(text, at));
  const wrong = (token: Token): Result<never, FormatProblem> =>
    token.kind === "cut"
      ? failed("file-cut", { place: placeOf(token.at) })
      : failed("file-not-this", { place: placeOf(token.at), with: { format: "textgrid" } });

  const first = next();
  const chronological = first.kind === "text" && first.value.startsWith("Praat chronological TextGrid");
  if (!chronological) {
    if (first.kind !== "text" || !first.value.startsWith("ooTextFile")) return wrong({ ...first, kind: "text" });
    const what = next();
    if (what.kind !== "text" || !what.value.startsWith("TextGrid")) return wrong({ ...what, kind: "text" });
  }
  const begins = next();
  const ends = next();
  if (ends.kind !== "number") return wrong(ends);
  const tiers = (chronological ? inTime : tierByTier)(next, lineCounter(text));
  if (!Array.isArray(tiers)) return wrong(tiers);
  // What stands behind the last of what was counted would be lost.
  const more = tokens.next().value;
  if (more && more.kind !== "flag") return wrong(more);
  const rows = fromTiers(tiers, options);
  if (!rows.ok) return rows;
  const [from, to] = [Number(begins.value) * 1000, Number(ends.value) * 1000];
  const { coded = from > 0 ? [{ from, to }] : undefined, said: notes } = rows.value;
  return gather({ rows: rows.value.rows, length: to, ...(coded ? { coded } : {}), said: [...said, ...notes] }, options);
};

type Reader = (next: () => Token, line: (at: number) => string) => OpenTier[] | Token;
type OpenTier = Tier & { readonly points: boolean; readonly annotations: Annotation[] };

const openTier = (name: string, kind: string): OpenTier => ({
  name,
  participant: "",
  coder: "",
  parent: "",
  points: kind === "TextTier",
  annotations: [],
});

/** One interval or point, put where it belongs, unless it is silence; the token that is none of it where there is one. */
const annotate = (tier: OpenTier, next: () => Token, line: (at: number) => string): Token | null => {
  const from = next();
  const to = tier.points ? from : next();
  const mark = next();
  if (mark.kind !== "text") return [from, to, mark].find(isCut) ?? mark;
  if (mark.value.trim() === "") return null;
  const [begin = Number.NaN, end = Number.NaN] = [from, to].map(({ kind, value }) =>
    kind === "number" ? Number(value) * 1000 : Number.NaN,
  );
  tier.annotations.push({ from: begin, to: end, text: mark.value, place: line(from.at) });
  return null;
};

/** The long and the short form: each tier with all that is on it. */
const tierByTier: Reader = (next, line) => {
  const exists = next();
  const tiers: OpenTier[] = [];
  if (exists.value !== "<exists>") return tiers;
  const count = next();
  if (count.kind !== "number") return count;
  for (let each = 0; each < Number(count.value); each++) {
    const [kind, name] = [next(), next()];
    next();
    const [end, size] = [next(), next()];
    if (size.kind !== "number" || name.kind !== "text") return [kind, name, end, size].find(isCut) ?? kind;
    const tier = openTier(name.value, kind.value);
    for (let at = 0; at < Number(size.value); at++) {
      const odd = annotate(tier, next, line);
      if (odd) return odd;
    }
    tiers.push(tier);
  }
  return tiers;
};

/** The chronological form: the tiers' names, then everything as it begins, each with the number of its tier. */
const inTime: Reader = (next, line) => {
  const count = next();
  const tiers: OpenTier[] = [];
  if (count.kind !== "number") return count;
  for (let each = 0; each < Number(count.value); each++) {
    const [kind, name] = [next(), next()];
    next();
    const end = next();
    if (end.kind !== "number" || name.kind !== "text") return [kind, name, end].find(isCut) ?? kind;
    tiers.push(openTier(name.value, kind.value));
  }
  for (;;) {
    const number = next();
    if (number.kind === "cut" && number.value === "") return tiers;
    const tier = number.kind === "number" ? tiers[Number(number.value) - 1] : undefined;
    if (!tier) return number;
    const odd = annotate(tier, next, line);
    if (odd) return odd;
  }
};

const isCut = (token: Token): boolean => token.kind === "cut";

/** Strings (quotes doubled inside), flags in angle brackets, free-standing numbers; `!` begins a comment. */
function* tokensOf(text: string): Generator<Token, undefined> {
  const blank = /\s*/uy;
  const word = /[^\s"]+/uy;
  let at = 0;
  while (at < text.length) {
    blank.lastIndex = at;
    at += blank.exec(text)?.[0].length ?? 0;
    if (at >= text.length) return;
    if (text[at] === '"') {
      let value = "";
      let from = at + 1;
      for (;;) {
        const quote = text.indexOf('"', from);
        if (quote < 0) return void (yield { kind: "cut", value: "", at });
        value += text.slice(from, quote);
        from = quote + 1;
        if (text[from] !== '"') break;
        value += '"';
        from++;
      }
      yield { kind: "text", value, at };
      at = from;
    } else if (text[at] === "!") {
      const end = text.indexOf("\n", at);
      at = end < 0 ? text.length : end + 1;
    } else {
      word.lastIndex = at;
      const value = word.exec(text)?.[0] ?? " ";
      if (/^<\w{1,20}>$/u.test(value)) yield { kind: "flag", value, at };
      else if (!Number.isNaN(numberOf(value))) yield { kind: "number", value, at };
      at += value.length;
    }
  }
}

const lineAt = (text: string, at: number): number => text.slice(0, at).split(/\r\n|\n|\r/u).length;

/** The line of a place, for places asked for in order, without counting from the start each time. */
const lineCounter = (text: string): ((at: number) => string) => {
  let line = 1;
  let seen = 0;
  return (at) => {
    line += lineAt(text.slice(seen, at), at - seen) - 1;
    seen = at;
    return String(line);
  };
};

/** The long form, which Praat writes and everything reads. An event without duration goes on a point tier. */
const write = (recording: Recording): Written => {
  const { events, said } = carried(recording, {
    events: () => true,
    act: actFits,
    note: () => true,
    length: true,
    start: false,
    coded: true,
  });
  const end = seconds(recording.length);
  const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const items: string[] = [];
  for (const tier of toTiers(recording, events)) {
    const spans = tier.events.filter(({ from, to }) => to > from);
    const points = tier.events.filter(({ from, to }) => to === from);
    const intervals: [number, number, string][] = [];
    let at = 0;
    for (const event of spans) {
      if (event.from > at) intervals.push([at, event.from, ""]);
      intervals.push([event.from, event.to, textFor(event) || "[]"]);
      at = event.to;
    }
    if (at < recording.length || intervals.length === 0) intervals.push([at, recording.length, ""]);
    const head = (kind: string): string =>
      `        class = "${kind}" \n        name = ${quote(tier.name)} \n        xmin = 0 \n        xmax = ${end} \n`;
    const body = intervals.map(
      ([from, to, text], n) =>
        `        intervals [${n + 1}]:\n            xmin = ${seconds(from)} \n            xmax = ${seconds(to)} \n            text = ${quote(text)} \n`,
    );
    items.push(`${head("IntervalTier")}        intervals: size = ${intervals.length} \n${body.join("")}`);
    if (points.length === 0) continue;
    const marks = points.map(
      (event, n) =>
        `        points [${n + 1}]:\n            number = ${seconds(event.from)} \n            mark = ${quote(textFor(event) || "[]")} \n`,
    );
    items.push(`${head("TextTier")}        points: size = ${points.length} \n${marks.join("")}`);
  }
  const head = `File type = "ooTextFile"\nObject class = "TextGrid"\n\nxmin = 0 \nxmax = ${end} \ntiers? <exists> \nsize = ${items.length} \nitem []: \n`;
  return { bytes: encode(head + items.map((item, n) => `    item [${n + 1}]:\n${item}`).join("")), said };
};

export const textgrid: Format = { read, write };
