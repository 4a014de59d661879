/**
 * One tap is one tap, at any speed of the thumb: a second tap that lands at the same place at once is the shake of the first,
 * whatever screen has come under it by then, and a key that is held down presses once. It is asked of when the finger came
 * down, not of when the page got to it, so that it holds on a slow phone too. What is made for quick taps (a step of a
 * tenth of a second, undo) says so with `data-again`. In one place, so that no button has to think of it.
 */

export type Tap = { readonly x: number; readonly y: number; readonly at: number };

/** As long as people take for the second half of a double tap, in ms; and how far apart its halves land, in CSS pixels. */
export const shake = { ms: 400, px: 32 } as const;

/** Whether `next` is the shake of `last`. */
export const isShake = (last: Tap | null, next: Tap): boolean =>
  last !== null && Math.abs(next.at - last.at) < shake.ms && Math.hypot(next.x - last.x, next.y - last.y) <= shake.px;

const pressed = "a[href], button, summary, label, [role=button], [role=radio], [role=switch]";
/** Where Enter or a space presses; in a field a space is written. */
const keyed = "a[href], button, summary, input, [role=button]";

const within = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

/** Lets only what is meant through to the page, from now on. */
export const steadyThumb = (on: Pick<Document, "addEventListener"> = document): void => {
  let last: Tap | null = null;
  let isSame = false;
  on.addEventListener(
    "pointerdown",
    ({ clientX: x, clientY: y, timeStamp: at, isPrimary }) => {
      if (!isPrimary) return;
      isSame = isShake(last, { x, y, at });
      last = { x, y, at };
    },
    true,
  );
  on.addEventListener(
    "click",
    (event) => {
      // What comes from a keyboard, or from something that reads the screen, has no place.
      if (!event.isTrusted || event.detail === 0 || !isSame) return;
      if (!within(event.target, pressed) || within(event.target, "[data-again]")) return;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
  on.addEventListener(
    "keydown",
    (event) => {
      const isPress = event.key === "Enter" || (event.key === " " && !within(event.target, "input"));
      if (event.repeat && isPress && within(event.target, keyed)) event.preventDefault();
    },
    true,
  );
};
