/**
 * What a country's help lines are, in which order they are shown, and how they are dialled (RFC 3966 tel, RFC 5724 sms).
 * The lines themselves are content/help/lines.yaml, through tools/build/help.ts.
 */

/** What is wrong, in the order in which it is asked. `emergency` stands apart, under the thumb. */
export const helpNeeds = [
  "parent-stress",
  "suicide-crisis",
  "perinatal",
  "domestic-abuse",
  "child-protection",
  "child-helpline",
  "mental-health-information",
] as const;
export type HelpNeed = (typeof helpNeeds)[number];
export type LineKind = HelpNeed | "emergency";

export type Phone = { readonly number: string; readonly for?: "any" | "ambulance" | "police" | "fire" };
export type Text = { readonly to: string; readonly word?: string; readonly language?: string };
export type Hours = {
  /** ISO weekdays, 1 is Monday: "1-5", "2 4", "1 3-4". */
  readonly days: string;
  readonly from: string;
  readonly to: string;
};

export type HelpLine = {
  readonly id: string;
  readonly kind: LineKind;
  /** Empty: the emergency services, in the language that is spoken. */
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
  /** lists: two public lists that do not copy each other agree; the service itself was not read. */
  readonly from: "official" | "secondary" | "lists";
  readonly source: string;
  /** ISO date of the day on which the source was read. */
  readonly checked: string;
};

export type Country = {
  readonly missing: readonly LineKind[];
  /** Kinds that the countries of a union run for themselves. */
  readonly by_country?: readonly LineKind[];
  readonly lines: readonly HelpLine[];
  /** Nothing but the emergency number was looked for. */
  readonly unasked?: true;
};
export type Numbers = Readonly<Partial<Record<"any" | "ambulance" | "police" | "fire", string>>>;
/** The emergency numbers of countries without lines of their own; `none`: looked for, and not sure enough to print. */
export type Emergency = {
  readonly checked: string;
  readonly source: string;
  readonly numbers: Readonly<Record<string, Numbers>>;
  readonly none: readonly string[];
};
export type Help = {
  readonly directory: { readonly name: string; readonly web: string };
  /** By ISO 3166-1 code; EU for the European Union as a whole. */
  readonly countries: Readonly<Record<string, Country>>;
};

/** The lines for one need: what the service or a government says first, what only others say after it. */
export const linesFor = (country: Country, kind: LineKind): readonly HelpLine[] => {
  const of = country.lines.filter((line) => line.kind === kind);
  return [...of.filter((line) => line.from === "official"), ...of.filter((line) => line.from !== "official")];
};

const services = ["any", "ambulance", "police", "fire"] as const;

/** All that there is for a country: its lines, or its emergency number alone. */
export const countryOf = (help: Help, emergency: Emergency, code: string): Country | undefined => {
  if (Object.hasOwn(help.countries, code)) return help.countries[code];
  if (emergency.none.includes(code)) return { missing: ["emergency"], lines: [], unasked: true };
  const numbers = Object.hasOwn(emergency.numbers, code) ? emergency.numbers[code] : undefined;
  if (numbers === undefined) return undefined;
  const phone = services.flatMap((serves) => {
    const number = numbers[serves];
    return number === undefined ? [] : [{ number, for: serves }];
  });
  const id = `${code.toLowerCase()}-emergency`;
  const { checked, source } = emergency;
  return {
    missing: [],
    unasked: true,
    lines: [{ id, kind: "emergency", name: "", phone, from: "lists", source, checked }],
  };
};

/** Every country that can be chosen. */
export const codesOf = (help: Help, emergency: Emergency): readonly string[] => [
  ...new Set([...Object.keys(help.countries), ...Object.keys(emergency.numbers), ...emergency.none]),
];

const zonesIn = (region: string): readonly string[] => {
  const place: object = new Intl.Locale("und", { region });
  const told: unknown = Reflect.get(place, "getTimeZones");
  const zones: unknown = typeof told === "function" ? told.call(place) : Reflect.get(place, "timeZones");
  return Array.isArray(zones) ? zones.filter((zone) => typeof zone === "string") : [];
};

/** The countries that a person is likely in, by their own settings: of their languages, and of their clock. Never by the network. */
export const likelyCountries = (
  codes: readonly string[],
  wanted: readonly string[],
  zone: string,
): readonly string[] => {
  const regions = wanted.map((tag) => new Intl.Locale(tag).region ?? "");
  const here = codes.filter((code) => code !== "EU" && zonesIn(code).includes(zone));
  return [...new Set([...(here.length > 3 ? [] : here), ...regions])]
    .filter((code) => codes.includes(code))
    .slice(0, 3);
};

/** The countries whose name, here or in English, has `typed` in it, accents aside; all of them for nothing typed. */
export const countriesNamed = (
  codes: readonly string[],
  namesOf: (code: string) => readonly string[],
  typed: string,
) => {
  const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase("en").trim();
  return codes.filter((code) => [code, ...namesOf(code)].some((name) => plain(name).includes(plain(typed))));
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

/** Countries for a list: first those that are likely, then by name, and the Union last. */
export const nearestFirst = (
  codes: readonly string[],
  nameOf: (code: string) => string,
  first: readonly string[],
  locale: string,
): readonly string[] => {
  const byName = new Intl.Collator(locale).compare;
  const rest = codes.filter((code) => !first.includes(code) && code !== "EU");
  return [
    ...first,
    ...rest.toSorted((a, b) => byName(nameOf(a), nameOf(b))),
    ...codes.filter((code) => code === "EU" && !first.includes(code)),
  ];
};
