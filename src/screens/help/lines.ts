/**
 * What a country's help lines are, in which order they are shown, and how they are dialled (RFC 3966 tel, RFC 5724 sms).
 * The lines themselves are content/help/lines.yaml, through tools/build/help.ts.
 */

/** What is wrong, in the order in which it is asked. `emergency` stands apart, under the thumb. */
export const needs = [
  "parent-stress",
  "suicide-crisis",
  "perinatal",
  "domestic-abuse",
  "child-protection",
  "child-helpline",
  "mental-health-information",
] as const;
export type Need = (typeof needs)[number];
export type Kind = Need | "emergency";

export type Phone = { readonly number: string; readonly for?: "any" | "ambulance" | "police" | "fire" };
export type Text = { readonly to: string; readonly word?: string; readonly language?: string };
export type Hours = {
  /** ISO weekdays, 1 is Monday: "1-5", "2 4", "1 3-4". */
  readonly days: string;
  readonly from: string;
  readonly to: string;
};

export type Line = {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  /** Where it answers, if not in the whole country; the message help.region.<region>. */
  readonly region?: string;
  readonly phone?: readonly Phone[];
  readonly text?: readonly Text[];
  readonly whatsapp?: string;
  readonly hours?: "always" | readonly Hours[];
  /** The year of the page that the hours were read on, where it is old. */
  readonly hours_of?: number;
  readonly cost?: "free" | "mobile-free";
  readonly languages?: readonly string[];
  /** How many languages, where they were not listed. */
  readonly count?: number;
  readonly interpreters?: number | "some";
  readonly web?: string;
  /** What a caller should know: the message help.note.<note>. */
  readonly note?: string;
  readonly from: "official" | "secondary";
  readonly source: string;
  /** ISO date of the day on which the source was read. */
  readonly checked: string;
};

export type Country = { readonly missing: readonly Kind[]; readonly lines: readonly Line[] };
export type Help = {
  readonly directory: { readonly name: string; readonly web: string };
  /** By ISO 3166-1 code; EU for the European Union as a whole. */
  readonly countries: Readonly<Record<string, Country>>;
};

/** The lines for one need: what the service or a government says first, what only others say after it. */
export const linesFor = (country: Country, kind: Kind): readonly Line[] => {
  const of = country.lines.filter((line) => line.kind === kind);
  return [...of.filter((line) => line.from === "official"), ...of.filter((line) => line.from === "secondary")];
};

/** Where a tap dials: the digits, *, # and a leading + of `number`. */
export const telOf = (number: string): string => `tel:${number.replace(/(?!^\+)[^\d*#]/g, "")}`;

/** Where a tap writes, with the first word filled in. */
export const smsOf = ({ to, word }: Text): string =>
  `sms:${to.replace(/(?!^\+)\D/g, "")}${word === undefined ? "" : `?body=${encodeURIComponent(word)}`}`;

/** The weekdays of `days` as numbers, 1 to 7; empty where it is not written so. */
export const weekdays = (days: string): readonly number[] =>
  days.split(" ").flatMap((part) => {
    const [first = Number.NaN, last = first] = part.split("-").map(Number);
    return first >= 1 && last <= 7 ? Array.from({ length: last - first + 1 }, (_, n) => first + n) : [];
  });

/** Countries for a list: first the one of the person's own language setting, if there is one, then by name. */
export const inOrder = (
  codes: readonly string[],
  nameOf: (code: string) => string,
  wanted: readonly string[],
  locale: string,
): readonly string[] => {
  const regions = wanted.map((tag) => new Intl.Locale(tag).region ?? "");
  const first = regions.find((region) => codes.includes(region));
  const rest = codes.filter((code) => code !== first && code !== "EU");
  const byName = new Intl.Collator(locale).compare;
  return [
    ...(first === undefined ? [] : [first]),
    ...rest.toSorted((a, b) => byName(nameOf(a), nameOf(b))),
    ...codes.filter((code) => code === "EU" && code !== first),
  ];
};
