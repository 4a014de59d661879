/**
 * One tab owns the store, by a Web Lock that its worker holds for as long as it lives.
 */

const lock = "attune.store";

/** How long to wait for a tab that is just closing (a reload), in milliseconds. */
const patience = 1000;

/**
 * Becomes the owner: waiting a moment, or taking it from the tab that has it. Resolves to null where another tab keeps
 * it, and otherwise to what lets go of it. `lost` when another tab has taken it from us.
 */
export const becomeOwner = (how: "wait" | "take", lost: () => void): Promise<(() => void) | null> =>
  new Promise((resolve) => {
    let owned = false;
    const options = how === "take" ? { steal: true } : { signal: AbortSignal.timeout(patience) };
    const held = (): Promise<void> =>
      new Promise((letGo) => {
        owned = true;
        resolve(letGo);
      });
    navigator.locks.request(lock, options, held).catch(() => {
      resolve(null);
      if (owned) lost();
    });
  });
