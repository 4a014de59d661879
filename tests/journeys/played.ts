/** What a clip shows while it plays, whoever looks and however late: noted in the page, so that no part of it is missed. */
import type { Locator } from "playwright-core";

/**
 * Taps `start` and waits until `clip` has played and stopped. Gives where it was at each picture, in tenths of a second;
 * what stood there before it went back to its beginning, at `to` or after it, is left out.
 */
export const played = async (clip: Locator, start: Locator, to: number): Promise<readonly number[]> => {
  const over = clip.evaluate(
    (box) =>
      new Promise<number[]>((done) => {
        const seen: number[] = [];
        const look = (): void => {
          const runs = box.querySelector(".clipbar button")?.textContent === "Pause";
          if (!runs && seen.length === 0) return;
          seen.push(Number(box.getAttribute("data-tenth")));
          if (runs) return;
          observer.disconnect();
          done(seen);
        };
        const observer = new MutationObserver(look);
        observer.observe(box, { attributes: true, childList: true, characterData: true, subtree: true });
      }),
  );
  await start.tap();
  const seen = await over;
  return seen.slice(seen.findIndex((tenth) => tenth < to));
};
