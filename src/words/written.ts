/**
 * How days, times, numbers and lists are written where the person lives: the one way to `Intl`, always in the locale that
 * is spoken (language and region). A format is made once: that costs a millisecond or more on a phone, and a list needs
 * dozens.
 */
import { say, spoken } from "./words.ts";

const kept = <Style extends object, Format>(
  make: (locale: string, style: Style) => Format,
  stays: (style: Style) => boolean = () => true,
): ((style: Style) => Format) => {
  const all = new Map<string, Format>();
  return (style) => {
    const { locale } = spoken();
    const key = `${locale} ${JSON.stringify(style)}`;
    const format = all.get(key) ?? make(locale, style);
    if (stays(style)) all.set(key, format);
    return format;
  };
};

export const numbers = kept((locale, style: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, style));
export const lists = kept((locale, style: Intl.ListFormatOptions) => new Intl.ListFormat(locale, style));
export const names = kept((locale, style: Intl.DisplayNamesOptions) => new Intl.DisplayNames([locale], style));
/** A country's English name, for those who type it so whatever they speak. */
export const inEnglish = (region: string): string =>
  new Intl.DisplayNames(["en"], { type: "region" }).of(region) ?? region;
/** Without a zone it is the device's, which may change while Attune is open. */
export const dates = kept(
  (locale, style: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, style),
  ({ timeZone }) => timeZone !== undefined,
);

/** `ms` as a clock shows it, 1:05 or 1:01:05; with `digits`, that many after the second. */
export const clock = (ms: number, digits: 0 | 1 = 0): string => {
  const plain = { useGrouping: false, minimumFractionDigits: 0 } as const;
  const one = numbers(plain);
  const two = numbers({ ...plain, minimumIntegerDigits: 2 });
  const last = numbers({
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
export const writtenLength = (ms: number): string =>
  say("length", { m: Math.floor(Math.round(ms / 1000) / 60), s: Math.round(ms / 1000) % 60 });

/** A day, or a day and time; `iso` is ISO 8601. */
export const writtenDay = (iso: string): string => dates({ dateStyle: "medium" }).format(new Date(iso));
export const momentOf = (iso: string): string =>
  dates({ dateStyle: "medium", timeStyle: "short" }).format(new Date(iso));

/** A time on the wall, local time in ISO 8601: 9:05 AM, 09:05. */
export const wallTime = (local: string, style: Intl.DateTimeFormatOptions = { timeStyle: "short" }): string =>
  dates({ ...style, timeZone: "UTC" }).format(Date.parse(`${local}Z`));

/** A full hour as a tick: 6 PM where the day has twelve hours twice, else 18. */
export const hourOf = (hour: number): string => {
  const style = { hour: "numeric", timeZone: "UTC" } as const;
  return dates(style).resolvedOptions().hour12
    ? dates(style).format(Date.UTC(2024, 0, 1, hour))
    : numbers({}).format(hour);
};

/** The day on which the week begins: 0 Sunday to 6 Saturday; Monday where the browser does not say. */
export const firstWeekday = (): number => {
  const locale: Intl.Locale & { getWeekInfo?: () => { firstDay: number }; weekInfo?: { firstDay: number } } =
    new Intl.Locale(spoken().locale);
  return ((locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1) % 7;
};

/** An age: months, or years. */
export const writtenMonths = (n: number): string =>
  numbers({ style: "unit", unit: "month", unitDisplay: "long" }).format(n);
export const yearsOf = (n: number): string => numbers({ style: "unit", unit: "year", unitDisplay: "long" }).format(n);
