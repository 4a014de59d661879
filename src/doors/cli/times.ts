/** Times as people say them on the command line: milliseconds, or with their unit, or as a clock. Never a guess at the unit. */

/** Milliseconds in each unit. */
const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, min: 60_000, h: 3_600_000 };

/**
 * Whole milliseconds from `600`, `90s`, `1.5s`, `10m`, `1h30m` or `00:10:00`; null for anything else, also for a time of which
 * it is unclear what its parts are (`10:30`).
 */
export const durationIn = (text: string): number | null => {
  const plain = text.trim();
  if (/^\d{1,12}$/u.test(plain)) return Number(plain);
  const clock = /^(\d{1,4}):([0-5]\d):([0-5]\d)(\.\d{1,3})?$/u.exec(plain);
  if (clock) {
    const [, hours, minutes, seconds, part = "0"] = clock;
    return Math.round((Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(part)) * 1000);
  }
  if (!/^(?:\d{1,12}(?:\.\d{1,6})?(?:ms|s|min|m|h))+$/u.test(plain)) return null;
  const parts = [...plain.matchAll(/([\d.]+)(ms|s|min|m|h)/gu)];
  // Each unit once, the larger first.
  const sizes = parts.map(([, , unit = ""]) => units[unit] ?? 0);
  if (sizes.some((size, at) => at > 0 && size >= (sizes[at - 1] ?? 0))) return null;
  return Math.round(parts.reduce((sum, [, number], at) => sum + Number(number) * (sizes[at] ?? 0), 0));
};

/** The same with a sign before it. */
export const offsetIn = (text: string): number | null => {
  const [, sign = "", rest = ""] = /^([+-]?)(.*)$/su.exec(text.trim()) ?? [];
  const found = durationIn(rest);
  return found === null ? null : sign === "-" ? 0 - found : found;
};

/** A time from the start, or a time of day to be counted from when the recording began. */
export type Time = { readonly ms: number } | { readonly clock: string };

/** A time as it is said for a window: as in `durationIn`, or `@14:30`, `@14:30:00`, `2026-01-02T14:30` for a time of day. */
export const timeIn = (text: string): Time | null => {
  const plain = text.trim();
  if (/^(?:@|\d{4}-\d\d-\d\dT)([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/u.test(plain)) return { clock: plain };
  const ms = durationIn(plain);
  return ms === null ? null : { ms };
};

const day = 86_400_000;

/**
 * Milliseconds from the start of a recording that began at `startedAt` (ISO 8601): of a time of day the first after its
 * beginning, on the clock on which `startedAt` is written. Null where the recording does not say when it began; may be
 * negative for a whole date before that.
 */
export const fromStart = (time: Time, startedAt: string | null): number | null => {
  if ("ms" in time) return time.ms;
  const began = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)/u.exec(startedAt ?? "")?.[1];
  if (began === undefined) return null;
  const start = Date.parse(`${began}Z`);
  if (!time.clock.startsWith("@")) return Date.parse(`${time.clock}Z`) - start;
  const [hours = 0, minutes = 0, seconds = 0] = time.clock.slice(1).split(":").map(Number);
  return ((((hours * 3600 + minutes * 60 + seconds) * 1000 - (start % day)) % day) + day) % day;
};
