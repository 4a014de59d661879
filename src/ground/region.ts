/**
 * Where a person lives, as far as it changes what they read: dates, times, numbers, and the words that one country has and
 * another has not. A region is an ISO 3166 code, or 419 for Latin America (UN M49). BCP 47 puts it beside the language.
 */

/** What a country says otherwise: words or whole sentences of the language, and what stands there instead. */
export type Overlay = Readonly<Record<string, string>>;

const parsed = (tag: string): Intl.Locale | null => {
  try {
    return new Intl.Locale(tag);
  } catch {
    return null;
  }
};

/** The first of `known` that `wanted` (BCP 47) names, as a country speaks it or at all; null where none is. */
export const languageAmong = (wanted: readonly string[], known: readonly string[]): string | null =>
  wanted.flatMap((tag) => [tag, tag.split("-")[0] ?? tag]).find((code) => known.includes(code)) ?? null;

/** The region of the first of `wanted` (BCP 47) that is in `language`; else of the first that has one; else none. */
export const regionAmong = (wanted: readonly string[], language: string): string | null => {
  const tags = wanted.flatMap((tag) => parsed(tag) ?? []).filter(({ region }) => region !== undefined);
  const [own = tags[0]] = tags.filter((tag) => tag.language === parsed(language)?.language);
  return own?.region ?? null;
};

/**
 * The locale of a language in a region: `tag` for documents and voices, `locale` for `Intl`, which counts days as the
 * date fields do (Gregorian), and writes the digits that stand in our sentences.
 */
export const localeIn = (
  language: string,
  region: string | null,
): { readonly tag: string; readonly locale: string } => {
  const tag = new Intl.Locale(language, region === null ? {} : { region });
  const locale = new Intl.Locale(tag, { calendar: "gregory", numberingSystem: "latn" });
  return { tag: tag.toString(), locale: locale.toString() };
};

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();

/** A text as the country says it: whole words alone, the longest first, a capital kept, and nothing within HTML's tags. */
export const overlaid = (overlay: Overlay): ((text: string) => string) => {
  const rows = Object.entries(overlay).toSorted(([a], [b]) => b.length - a.length);
  if (rows.length === 0) return (text) => text;
  const ways = new Map(rows.map(([from, to]) => [from.toLowerCase(), to]));
  const from = rows.map(([text]) => literal(text)).join("|");
  const found = new RegExp(`</?[a-z][^>]*>|(?<![\\p{L}\\p{M}\\p{N}])(?:${from})(?![\\p{L}\\p{M}\\p{N}])`, "giu");
  return (text) =>
    text.replace(found, (here) => {
      const to = ways.get(here.toLowerCase());
      if (to === undefined) return here;
      const [first = ""] = to;
      return isUpper(here.slice(0, 1)) ? first.toUpperCase() + to.slice(1) : to;
    });
};
