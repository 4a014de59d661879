/**
 * What is said to people: typed message ids in ICU MessageFormat (FormatJS), in tables under words/.
 * English so far. `zz` is a pseudo-language, 40 % longer and right to left, for finding what does not stretch.
 */
import { IntlMessageFormat } from "intl-messageformat";
import type { Problem } from "./result.ts";
import { en } from "./words/en.ts";

export type MessageId = keyof typeof en;
export type Values = Readonly<Record<string, string | number>>;
type Ast = ReturnType<IntlMessageFormat["getAst"]>;
/** Plain ICU text, or what the build made of it. */
type Message = string | Ast;

type Language = { readonly name: string; readonly dir: "ltr" | "rtl"; readonly locale: string };
/** The languages there are; the name in the language itself. */
export const languages: Readonly<Record<string, Language>> = {
  en: { name: "English", dir: "ltr", locale: "en" },
  zz: { name: "⟦Ẋẋ⟧ pseudo", dir: "rtl", locale: "en" },
};

let code = "en";
const forget: (() => void)[] = [];

/** Speaks `language` from now on; one that is not there is English. What is on screen must be drawn again. */
export const speak = (language: string): void => {
  code = languages[language] ? language : "en";
  for (const clear of forget) clear();
};
/** The language spoken now: its code, direction and the locale for `Intl`. */
export const spoken = (): Language & { readonly code: string } => {
  const { en: english } = languages;
  const now = languages[code] ?? english;
  if (now === undefined) throw new Error("English is missing");
  return { code, ...now };
};

/** A way to say the messages of one table: those of the whole app (`say`), or of a room that is loaded when wanted. */
export const speaker = <Id extends string>(
  table: Readonly<Record<Id, Message>>,
): ((id: Id, values?: Values) => string) => {
  const made = new Map<Id, IntlMessageFormat>();
  forget.push(() => made.clear());
  return (id, values = {}) => {
    let format = made.get(id);
    if (format === undefined) {
      const { locale } = spoken();
      format = new IntlMessageFormat(table[id], locale);
      if (code === "zz") format = new IntlMessageFormat(stretch(format.getAst()), locale);
      made.set(id, format);
    }
    const said = format.format<string>({ ...values });
    return typeof said === "string" ? said : String(said);
  };
};

/** The message `id` with `values` put in. A value that the message names and `values` lacks is a bug, and throws. */
export const say = speaker<MessageId>(en);

const isMessage = (id: string): id is MessageId => Object.hasOwn(en, id);

/** The sentence for a problem: what happened, and what to do. */
export const sentence = (problem: Problem): string => {
  const id = `problem.${problem.kind}`;
  return say(isMessage(id) ? id : "problem.unknown", problem.with ?? {});
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
