/** Where entries are written: on this device, now. */
import type { Desk } from "../diary/diary.ts";

/** Now, here, with ids of 128 random bits. */
export const deskHere = (): Desk => ({
  now: Date.now(),
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  newId: () =>
    [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join(""),
});
