/** Tells the vault that somebody is there: a touch, a key, a clip that plays, a page that is looked at again. */
import type { Lock } from "../../keeping/store.ts";

/** At most so often, in milliseconds. */
const every = 5000;

/** Tells `lock` from now on. */
export const tellPresence = (lock: Lock): void => {
  let last = Number.NEGATIVE_INFINITY;
  const stir = ({ timeStamp }: Event): void => {
    if (timeStamp - last < every) return;
    last = timeStamp;
    lock.stir();
  };
  for (const name of ["pointerdown", "keydown", "wheel", "timeupdate", "visibilitychange"]) {
    document.addEventListener(name, stir, { capture: true, passive: true });
  }
};
