/**
 * A hybrid logical clock (Kulkarni et al. 2014, "Logical Physical Clocks"): milliseconds where the device's clock runs
 * forward, a counter where it does not. What was written after seeing another entry always sorts after it, however wrong
 * the device's clock is. Written so that clocks compare as plain text.
 */

/** Eleven hexadecimal digits of milliseconds since 1970, a dot, four of the counter. */
export type Clock = string;

const pattern = /^[0-9a-f]{11}\.[0-9a-f]{4}$/;
const most = 0xffff;
const latest = 0xfffffffffff;

/** Before every other clock. */
export const start: Clock = "00000000000.0000";

/** Whether `text` is a clock. */
export const isClock = (text: string): boolean => pattern.test(text);

/** The clock after `last` (the latest that was seen), at `now` in milliseconds since 1970; years 1970 to 2527. */
export const tick = (last: Clock, now: number): Clock => {
  const [ms, count] = last.split(".").map((part) => Number.parseInt(part, 16));
  const [seen, used] = [ms ?? 0, count ?? 0];
  const time = Number.isFinite(now) ? Math.min(latest, Math.max(0, Math.floor(now))) : 0;
  if (time > seen) return written(time, 0);
  return used < most ? written(seen, used + 1) : written(Math.min(latest, seen + 1), 0);
};

const written = (ms: number, count: number): Clock =>
  `${ms.toString(16).padStart(11, "0")}.${count.toString(16).padStart(4, "0")}`;

type Place = { readonly clock: Clock; readonly id: string };

/** Whether `a` was written after `b`: by clock, and by id where two devices wrote in one tick. */
export const isAfter = (a: Place, b: Place): boolean => (a.clock === b.clock ? a.id > b.id : a.clock > b.clock);
