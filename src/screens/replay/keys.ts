/** The keyboard of a clip: space and K play, J and L go back and on, and what a screen adds to it. */
import { useEffect, useRef } from "preact/hooks";
import type { Playing } from "./playing.ts";

/** Keys by `event.key` in lower case; `up` is called when the key is let go. A press is not repeated while it is held. */
export type Keys = Readonly<Record<string, { readonly down: () => void; readonly up?: () => void }>>;

const writes = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("input:not([type=range]), textarea, select, dialog") !== null;

/** Listens for as long as the screen is there; not while somebody writes. */
export const useKeys = (playing: Playing, more: Keys): void => {
  const keys = useRef<Keys>(more);
  keys.current = {
    k: { down: playing.toggle },
    j: { down: () => playing.seek(playing.now.value - 2000) },
    l: { down: () => playing.seek(playing.now.value + 2000) },
    ...more,
  };
  useEffect(() => {
    const down = (event: KeyboardEvent): void => {
      if (writes(event.target) || event.altKey) return;
      const chord = `${event.ctrlKey || event.metaKey ? "ctrl+" : ""}${event.shiftKey && event.key.length > 1 ? "shift+" : ""}${event.key.toLowerCase()}`;
      const onButton = event.target instanceof Element && event.target.closest("button, a, input") !== null;
      if (chord === " " && !onButton) {
        event.preventDefault();
        if (!event.repeat) playing.toggle();
        return;
      }
      const key = keys.current[chord];
      if (!key || event.repeat) return;
      event.preventDefault();
      key.down();
    };
    const up = (event: KeyboardEvent): void => keys.current[event.key.toLowerCase()]?.up?.();
    addEventListener("keydown", down);
    addEventListener("keyup", up);
    return () => {
      removeEventListener("keydown", down);
      removeEventListener("keyup", up);
    };
  }, [playing]);
};
