/**
 * What is said to people: typed message ids in ICU MessageFormat (FormatJS), in tables under words/<language>/. English
 * comes with the screens that speak it, and stands in where another language says nothing; another language is one
 * table of everything, loaded when it is first spoken. Two can be said side by side (`within`). Over either lies what the person's region says otherwise
 * (region.ts). `zz` is a pseudo-language, 40 % longer and right to left, for finding what does not stretch.
 */
import type { Language } from "./language.ts";
import { IntlMessageFormat } from "intl-messageformat";
import { localeIn, type Overlay, overlaid } from "../ground/region.ts";
import type { Problem } from "../ground/result.ts";
import { language as english } from "./en/language.ts";
import { words as app } from "./en/app.ts";

export type MessageId = keyof typeof app;
export type Values = Readonly<Record<string, string | number>>;
type Ast = ReturnType<IntlMessageFormat["getAst"]>;
/** Plain ICU text, or what the build made of it. */
export type Message = string | Ast;
/** Messages by their ids. */
export type Table = Readonly<Record<string, Message>>;

/** What is spoken now: the language with its code, in a region: `locale` for `Intl`, `tag` for documents and voices. */
type Spoken = Language & { readonly code: string; readonly region: string | null; readonly tag: string };

/**
 * Whom the words agree with, where the language does that: messages choose by `childIs` and `meIs`, which nobody puts in.
 * `child` says it of the child of this name, of the one who is chosen where a message names none. What is not said, and
 * several children, are "other": the form that fits everyone.
 */
type Agreement = {
  readonly child: (name: string | undefined) => "girl" | "boy" | "other";
  readonly me: () => "woman" | "man" | "other";
};
/** The names of those values. */
export const agreeing = ["childIs", "meIs"] as const;
let agreement: Agreement = { child: () => "other", me: () => "other" };
/** Lets all words agree with these from now on. They are asked anew each time a message needs them. */
export const agreeWith = (whom: Agreement): void => {
  agreement = whom;
};
const nameIn = ({ child, childMid, name }: Values): string | undefined => {
  const called = child ?? childMid ?? name;
  return called === undefined || called === "" ? undefined : String(called);
};

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

const overlays = new Map<string, () => Promise<Overlay>>();
/** Adds what a region says otherwise in a language; `load` gives it when it is first spoken there. */
export const addOverlay = (code: string, region: string, load: () => Promise<Overlay>): void => {
  overlays.set(`${code}-${region}`, load);
};

const spokenIn = (code: string, region: string | null): Spoken => {
  const language = known.get(code)?.language ?? english;
  return { ...language, code, region, ...localeIn(language.locale, region) };
};
/**
 * A language that can be spoken: who speaks it where, its messages, what the region says otherwise. What says each message
 * is made once a tongue, and forgotten with it.
 */
export type Tongue = {
  readonly spoken: Spoken;
  readonly table: Table;
  readonly said: (text: string) => string;
};
const tongueFrom = (code: string, region: string | null, table: Table, overlay: Overlay): Tongue => ({
  spoken: spokenIn(code, region),
  table,
  said: overlaid(overlay),
});
let now = tongueFrom("en", null, {}, {});
let asked = 0;

/**
 * The tongue of `language` as `region` speaks it; one that is not there is English. Rejects where its messages could not be
 * loaded.
 */
export const tongueOf = async (language: string, region: string | null = null): Promise<Tongue> => {
  const next = known.get(language);
  const [messages, overlay] = await Promise.all([
    typeof next?.table === "function" ? next.table() : next?.table,
    overlays.get(`${next ? language : "en"}-${region}`)?.(),
  ]);
  if (next && messages) next.table = messages;
  return tongueFrom(next ? language : "en", region, messages ?? {}, overlay ?? {});
};

/**
 * Speaks `language` as `region` does from now on, or what was asked for since. What is on screen must be drawn again.
 * Rejects where its messages could not be loaded; then what was spoken before goes on.
 */
export const speak = async (language: string, region: string | null = null): Promise<void> => {
  const mine = ++asked;
  const next = await tongueOf(language, region);
  if (mine === asked) now = next;
};
/** The language spoken now, and where. */
export const spoken = (): Spoken => now.spoken;

/**
 * What `work` gives while `tongue` is spoken: all that it says, dates and numbers too, is said in it, and after it the
 * language is as before. It says all at once: what it would say later would be said in the other language.
 */
export const within = <Value>(
  tongue: Tongue,
  work: () => Value extends PromiseLike<unknown> ? never : Value,
): Value => {
  const before = now;
  now = tongue;
  try {
    return work();
  } finally {
    now = before;
  }
};

/** A text of the language that is spoken, as the region says it. */
export const regional = (text: string): string => now.said(text);

/** What says a message: its text, where nothing is put into it. */
const formatOf = (message: Message): IntlMessageFormat | string => {
  const { code, locale } = now.spoken;
  const parts = typeof message === "string" ? new IntlMessageFormat(message, locale).getAst() : message;
  const here = changed(parts, code === "zz" ? longer : regional);
  const [only] = here;
  return here.length === 1 && only?.type === 0 ? only.value : new IntlMessageFormat(here, locale);
};

const tellers: ((id: string, values: Values) => string | null)[] = [];

/** A way to say the messages of one table of English: those of the whole app (`say`), or of a room that is loaded when wanted. */
export const speaker = <Id extends string>(
  plain: Readonly<Record<Id, Message>>,
): ((id: Id, values?: Values) => string) => {
  const all = new WeakMap<Tongue, Map<Id, IntlMessageFormat | string>>();
  const tell = (id: Id, values: Values = {}): string => {
    const made = all.get(now) ?? new Map<Id, IntlMessageFormat | string>();
    all.set(now, made);
    const format = made.get(id) ?? formatOf(now.table[id] ?? plain[id]);
    made.set(id, format);
    if (typeof format === "string") return format;
    const said = format.format<string>({
      get childIs() {
        return agreement.child(nameIn(values));
      },
      get meIs() {
        return agreement.me();
      },
      ...values,
    });
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
/** A message whose text is changed, its values and choices left as they are. */
const changed = (parts: Ast, change: (text: string) => string): Ast =>
  parts.map((part) => {
    if (part.type === 0) return { ...part, value: change(part.value) };
    if (part.type === 5 || part.type === 6) {
      const options = Object.fromEntries(
        Object.entries(part.options).map(([key, option]) => [key, { ...option, value: changed(option.value, change) }]),
      );
      return { ...part, options };
    }
    return part;
  });
