/**
 * Leaving asks while something runs that leaving ends: a link of the app and the browser's own way back are held until the
 * person has said so; closing or reloading is asked by the browser, in its words.
 */
import { useEffect, useRef, useState } from "preact/hooks";
import { useLocation } from "preact-iso";

export type Leaving = {
  /** Where the person was about to go, while they are asked; null where nobody is asked. */
  readonly to: string | null;
  readonly go: () => void;
  readonly stay: () => void;
};

/** Asks before leaving while `runs`. */
export const useLeaving = (runs: boolean): Leaving => {
  const { route } = useLocation();
  const [to, setTo] = useState<string | null>(null);
  const isOver = useRef(false);
  useEffect(() => {
    if (!runs) return setTo(null);
    const here = location.href;
    // The way back leads here once more; one step further back is what asks.
    history.pushState(history.state, "", here);
    const unload = (event: BeforeUnloadEvent): void => event.preventDefault();
    const click = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      if (!(link instanceof HTMLAnchorElement) || link.target || link.origin !== location.origin) return;
      event.preventDefault();
      event.stopPropagation();
      setTo(link.pathname + link.search);
    };
    const back = (event: PopStateEvent): void => {
      if (isOver.current) return;
      event.stopImmediatePropagation();
      history.pushState(history.state, "", here);
      setTo("/replay");
    };
    addEventListener("beforeunload", unload);
    addEventListener("click", click, true);
    addEventListener("popstate", back, true);
    return () => {
      removeEventListener("beforeunload", unload);
      removeEventListener("click", click, true);
      removeEventListener("popstate", back, true);
    };
  }, [runs]);
  return {
    to,
    go: () => {
      isOver.current = true;
      if (to !== null) route(to, true);
    },
    stay: () => setTo(null),
  };
};
