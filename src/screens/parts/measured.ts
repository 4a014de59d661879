/**
 * How much of the screen's foot something takes, told to the styles, so that what stands at the foot stands on the other
 * and never over it: `--dock` the screen's own foot, `--standing` what holds for this tab, `--toast` the line of what happened.
 */
import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

/** Who told a height last: a screen that goes does not take back what the next one has told. */
const tellers = new Map<string, Element>();

/** Tells the height of `ref` as `--<name>`, in pixels; 0 where it scrolls with the page, or is not there. */
export const useMeasured = (
  ref: RefObject<HTMLElement | null>,
  name: "dock" | "standing" | "toast",
  isShown: boolean,
): void => {
  useEffect(() => {
    const { current } = ref;
    const root = document.documentElement.style;
    if (current === null || !isShown) return;
    const tell = (): void => {
      const floats = getComputedStyle(current).position !== "static";
      root.setProperty(`--${name}`, `${floats ? Math.ceil(current.getBoundingClientRect().height) : 0}px`);
    };
    const observer = new ResizeObserver(tell);
    tellers.set(name, current);
    observer.observe(current);
    addEventListener("resize", tell);
    tell();
    return () => {
      observer.disconnect();
      removeEventListener("resize", tell);
      if (tellers.get(name) === current) root.removeProperty(`--${name}`);
    };
  }, [ref, name, isShown]);
};
