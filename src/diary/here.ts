/** What the wall shows here and now: the device's own zone, time and day. */
import { type Day, dayOf, dayPlus, type When, whenAt } from "./when.ts";

/** The IANA zone that the device is set to, which may change while Attune is open. */
export const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

export const here = (): When => whenAt(Date.now(), zoneHere());

/** The person's own day, `days` after that of `now`. */
export const dayHere = (days = 0, now = new Date()): Day => dayPlus(dayOf(whenAt(now.getTime(), zoneHere())), days);
