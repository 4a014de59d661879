/** The reading place: which paragraph was at the top when a page was left, and the way back to it. */
import { useEffect, useRef } from "preact/hooks";
import type { Setting } from "../parts/setting.ts";
import type { KeptPages } from "../../library/kept.ts";

const parts = "p, li, h2";

/**
 * Notes where `text` is left, for `slug`, when it is put away or left; forgets it once its end was seen. Gives the way to
 * the place that was kept when the page opened; null where there is none.
 */
export const usePlace = (
  slug: string,
  text: { readonly current: HTMLElement | null },
  { value: kept, change }: Setting<KeptPages>,
): (() => void) | null => {
  const now = useRef({ kept, change });
  now.current = { kept, change };
  const before = useRef(kept);
  before.current ??= kept;
  const start = before.current?.places[slug] ?? null;
  useEffect(() => {
    let seen: { readonly top: number; readonly ended: boolean } | null = null;
    const look = (): void => {
      const all = [...(text.current?.querySelectorAll<HTMLElement>(parts) ?? [])];
      if (all.length === 0) return;
      seen = {
        top: all.findIndex((part) => part.getBoundingClientRect().bottom > 60),
        ended: (all.at(-1)?.getBoundingClientRect().top ?? Infinity) < window.innerHeight,
      };
    };
    const note = (): void => {
      const was = now.current.kept;
      if (was === null || seen === null) return;
      const before = was.places[slug];
      const { top, ended } = seen;
      // The first lines are no place to come back to.
      if (ended ? before === undefined && was.read.includes(slug) : top < 2 || top === before) return;
      void now.current.change((last) => {
        const { [slug]: _, ...places } = last.places;
        return ended
          ? { ...last, places, read: [...new Set([...last.read, slug])] }
          : { ...last, places: { [slug]: top, ...places } };
      });
    };
    let looking: ReturnType<typeof setTimeout> | undefined;
    let noting: ReturnType<typeof setTimeout> | undefined;
    const scrolled = (): void => {
      looking ??= setTimeout(() => {
        looking = undefined;
        look();
      }, 50);
      clearTimeout(noting);
      noting = setTimeout(note, 400);
    };
    window.addEventListener("scroll", scrolled, { passive: true });
    document.addEventListener("visibilitychange", note);
    return () => {
      clearTimeout(looking);
      clearTimeout(noting);
      note();
      window.removeEventListener("scroll", scrolled);
      document.removeEventListener("visibilitychange", note);
    };
  }, [slug, text]);
  if (start === null) return null;
  return () => {
    const part = text.current?.querySelectorAll<HTMLElement>(parts)[start];
    part?.scrollIntoView({ block: "start", behavior: "smooth" });
  };
};
