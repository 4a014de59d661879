/** Tells the vault that somebody is there: a touch, a key, a clip that plays, a page that is looked at again. */
import type { Store } from "../../keeping/store.ts";

/** At most so often, in milliseconds. */
const every = 5000;

/** Tells `store` from now on. */
export const watchPresence = (store: Pick<Store, "stir">): void => {
  let last = Number.NEGATIVE_INFINITY;
  const stir = ({ timeStamp }: Event): void => {
    if (timeStamp - last < every) return;
    last = timeStamp;
    store.stir();
  };
  for (const name of ["pointerdown", "keydown", "wheel", "timeupdate", "visibilitychange"]) {
    document.addEventListener(name, stir, { capture: true, passive: true });
  }
};
