/** Where entries are written: on this device, now. */
import type { Desk } from "../diary/diary.ts";
import { zoneHere } from "../diary/here.ts";
import { newId } from "../ground/id.ts";

/** Now, here. */
export const deskHere = (): Desk => ({ now: Date.now(), zone: zoneHere(), newId });
