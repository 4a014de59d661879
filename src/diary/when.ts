/**
 * When something happened: the time on the wall, the zone that the wall stood in, and the instant. The wall time stays
 * as it was when the family travels or the clocks change; the instant puts things in order (RFC 9557's three parts).
 */

/** A day as YYYY-MM-DD. */
export type Day = string;

export type When = {
  /** YYYY-MM-DDThh:mm:ss on the wall. */
  readonly local: string;
  /** An IANA zone: Europe/Berlin. */
  readonly zone: string;
  /** Milliseconds since 1970, UTC. */
  readonly instant: number;
};

const formats = new Map<string, Intl.DateTimeFormat>();
const formatIn = (zone: string): Intl.DateTimeFormat => {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat("en-u-ca-iso8601-nu-latn", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    });
    formats.set(zone, format);
  }
  return format;
};

/** Whether the platform knows `zone`. */
export const isZone = (zone: string): boolean => {
  try {
    formatIn(zone);
    return true;
  } catch {
    return false;
  }
};

/** What the wall in `zone` shows at `instant` (ms since 1970; years 1 to 9999). */
export const whenAt = (instant: number, zone: string): When => {
  const part: Record<string, string> = {};
  for (const { type, value } of formatIn(zone).formatToParts(instant)) part[type] = value;
  const day = `${(part["year"] ?? "").padStart(4, "0")}-${part["month"]}-${part["day"]}`;
  return { local: `${day}T${part["hour"]}:${part["minute"]}:${part["second"]}`, zone, instant };
};

/** How far, in ms, the wall in `zone` is ahead of UTC at `instant`. */
const ahead = (instant: number, zone: string): number => {
  const whole = Math.floor(instant / 1000) * 1000;
  return Date.parse(`${whenAt(whole, zone).local}Z`) - whole;
};

/**
 * The instant at which the wall in `zone` shows `local` (YYYY-MM-DDThh:mm or with :ss). An hour that the clocks repeat is
 * taken the first time, or the `second`; a time that they skip moves on by what was skipped, as java.time and Temporal do.
 */
export const whenOn = (local: string, zone: string, which: "first" | "second" = "first"): When => {
  const wall = Date.parse(`${local.length === 16 ? `${local}:00` : local}Z`);
  const day = 86_400_000;
  const [before, after] = [ahead(wall - day, zone), ahead(wall + day, zone)];
  const fits = [wall - before, wall - after].filter((at) => at + ahead(at, zone) === wall).toSorted((a, b) => a - b);
  const instant = (which === "first" ? fits[0] : fits.at(-1)) ?? wall - before;
  return whenAt(instant, zone);
};

/** The day on the wall. */
export const dayOf = (when: When): Day => when.local.slice(0, 10);

/** Minutes since midnight on the wall, 0 to 1439. */
export const minuteOf = ({ local }: When): number => Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16));

/** The day `days` after `day`; negative for before. */
export const dayPlus = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** How many days `to` lies after `from`. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
