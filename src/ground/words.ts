/**
 * What is said to people: typed message ids in ICU MessageFormat (FormatJS), in tables under words/<language>/. English
 * comes with the screens that speak it, and stands in where another language says nothing; another language is one
 * table of everything, loaded when it is first spoken. `zz` is a pseudo-language, 40 % longer and right to left, for
 * finding what does not stretch.
 */
import { IntlMessageFormat } from "intl-messageformat";
import type { Problem } from "./result.ts";
import { language as english } from "./words/en/language.ts";
import { words as app } from "./words/en/app.ts";

export type MessageId = keyof typeof app;
export type Values = Readonly<Record<string, string | number>>;
type Ast = ReturnType<IntlMessageFormat["getAst"]>;
/** Plain ICU text, or what the build made of it. */
export type Message = string | Ast;
/** Messages by their ids. */
export type Table = Readonly<Record<string, Message>>;

/** A language: its name in itself, its direction, and its locale for `Intl`. */
export type Language = { readonly name: string; readonly dir: "ltr" | "rtl"; readonly locale: string };

const known = new Map<string, { readonly language: Language; table: Table | (() => Promise<Table>) }>([
  ["en", { language: english, table: {} }],
  ["zz", { language: { name: "⟦Ẋẋ⟧ pseudo", dir: "rtl", locale: "en" }, table: {} }],
]);

/** The languages there are, by their codes. */
export const languages = (): ReadonlyMap<string, Language> => {
  const all = [...known].filter(([code]) => code !== "zz").map(([code, { language }]) => [code, language] as const);
  return new Map(all);
};
/** Adds a language; `load` gives its messages when it is first spoken. */
export const addLanguage = (code: string, language: Language, load: () => Promise<Table>): void => {
  known.set(code, { language, table: load });
};

let code = "en";
let table: Table = {};
let asked = 0;
const forget: (() => void)[] = [];

/**
 * Speaks `language` from now on, or what was asked for since; one that is not there is English. What is on screen must be
 * drawn again. Rejects where its messages could not be loaded; then what was spoken before goes on.
 */
export const speak = async (language: string): Promise<void> => {
  const mine = ++asked;
  const next = known.get(language);
  if (next && typeof next.table === "function") next.table = await next.table();
  if (mine !== asked) return;
  code = next ? language : "en";
  table = next && typeof next.table === "object" ? next.table : {};
  for (const clear of forget) clear();
};
/** The language spoken now: its code, direction and the locale for `Intl`. */
export const spoken = (): Language & { readonly code: string } => ({
  code,
  ...(known.get(code)?.language ?? english),
});

/** What says a message: its text, where nothing is put into it. */
const formatOf = (message: Message): IntlMessageFormat | string => {
  const { locale } = spoken();
  const parts = typeof message === "string" ? new IntlMessageFormat(message, locale).getAst() : message;
  const said = code === "zz" ? stretch(parts) : parts;
  const [only] = said;
  return said.length === 1 && only?.type === 0 ? only.value : new IntlMessageFormat(said, locale);
};

const tellers: ((id: string, values: Values) => string | null)[] = [];

/** A way to say the messages of one table of English: those of the whole app (`say`), or of a room that is loaded when wanted. */
export const speaker = <Id extends string>(
  plain: Readonly<Record<Id, Message>>,
): ((id: Id, values?: Values) => string) => {
  const made = new Map<Id, IntlMessageFormat | string>();
  forget.push(() => made.clear());
  const tell = (id: Id, values: Values = {}): string => {
    let format = made.get(id);
    if (format === undefined) {
      format = formatOf(table[id] ?? plain[id]);
      made.set(id, format);
    }
    if (typeof format === "string") return format;
    const said = format.format<string>({ ...values });
    return typeof said === "string" ? said : String(said);
  };
  const isMine = (id: string): id is Id => Object.hasOwn(plain, id);
  tellers.push((id, values) => (isMine(id) ? tell(id, values) : null));
  return tell;
};

/** The message `id` with `values` put in. A value that the message names and `values` lacks is a bug, and throws. */
export const say = speaker<MessageId>(app);

/** The sentence for a problem: what happened, and what to do; from whichever table that is loaded has it. */
export const sentence = (problem: Problem): string => {
  for (const tell of tellers) {
    const said = tell(`problem.${problem.kind}`, problem.with ?? {});
    if (said !== null) return said;
  }
  return say("problem.unknown", problem.with ?? {});
};

/** `ms` as a clock shows it, 1:05 or 1:01:05, in the language's digits; with `digits`, that many after the second. */
export const clock = (ms: number, digits: 0 | 1 = 0): string => {
  const plain = { useGrouping: false, minimumFractionDigits: 0 } as const;
  const one = new Intl.NumberFormat(spoken().locale, plain);
  const two = new Intl.NumberFormat(spoken().locale, { ...plain, minimumIntegerDigits: 2 });
  const last = new Intl.NumberFormat(spoken().locale, {
    useGrouping: false,
    minimumIntegerDigits: 2,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  const parts = 10 ** digits;
  const s = Math.floor((Math.max(0, ms) / 1000) * parts + 1e-6) / parts;
  const [h, m] = [Math.floor(s / 3600), Math.floor(s / 60) % 60];
  return `${h > 0 ? `${one.format(h)}:${two.format(m)}` : one.format(m)}:${last.format(s % 60)}`;
};

/** `ms` in words: 2 min 14 s. */
export const lengthOf = (ms: number): string =>
  say("length", { m: Math.floor(Math.round(ms / 1000) / 60), s: Math.round(ms / 1000) % 60 });

/** A day, or a day and time, as the language writes it; `iso` is ISO 8601. */
export const dayOf = (iso: string): string =>
  new Intl.DateTimeFormat(spoken().locale, { dateStyle: "medium" }).format(new Date(iso));
export const momentOf = (iso: string): string =>
  new Intl.DateTimeFormat(spoken().locale, { dateStyle: "medium", timeStyle: "short" }).format(new Date(iso));

const accents: Readonly<Record<string, string>> = Object.fromEntries(
  [..."aáeéiíoóuúnñcçsśzž"].reduce<string[][]>(
    (pairs, letter, i, all) => (i % 2 ? pairs : [...pairs, [letter, all[i + 1] ?? letter]]),
    [],
  ),
);
/** Text with accents and 40 % more of it. */
const longer = (text: string): string => {
  const dressed = [...text].map((letter) => accents[letter] ?? letter).join("");
  return text.trim().length < 2 ? dressed : dressed + "~".repeat(Math.ceil(text.trim().length * 0.4));
};
const stretch = (parts: Ast): Ast =>
  parts.map((part) => {
    if (part.type === 0) return { ...part, value: longer(part.value) };
    if (part.type === 5 || part.type === 6) {
      const options = Object.fromEntries(
        Object.entries(part.options).map(([key, option]) => [key, { ...option, value: stretch(option.value) }]),
      );
      return { ...part, options };
    }
    return part;
  });
