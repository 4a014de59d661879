/** What is being typed, kept with each letter, so that nothing that happens to the browser loses it. */
import { useEffect, useRef, useState } from "preact/hooks";
import { heed, useHome } from "./home.ts";

export type Draft = {
  readonly text: string;
  /** Whether it was typed before and found again. */
  readonly found: boolean;
  /** Whether all that was typed is kept. */
  readonly saved: boolean;
  readonly type: (text: string) => void;
  /** Forgets it: it was kept, or thrown away. */
  readonly drop: () => void;
};

/** The draft of that name; `first` is what stands there before anything is typed. */
export const useDraft = (name: string, first: string): Draft => {
  const { store, state, trouble } = useHome();
  const [text, setText] = useState(first);
  const [found, setFound] = useState(false);
  const [saved, setSaved] = useState(false);
  const touched = useRef(false);
  const letters = useRef(0);
  const place = `draft ${name}`;
  useEffect(() => {
    void store.settings.get(place).then((kept) => {
      if (touched.current || !kept.ok || !kept.value || kept.value === first) return;
      setText(kept.value);
      setFound(true);
    });
  }, [place, state.value.is]);
  return {
    text,
    found,
    saved,
    type: (next) => {
      touched.current = true;
      letters.current += 1;
      const mine = letters.current;
      setText(next);
      setSaved(false);
      void store.settings.set(place, next).then((kept) => {
        if (!kept.ok) return trouble(kept.problem);
        if (letters.current === mine) setSaved(true);
      });
    },
    drop: () => {
      touched.current = true;
      void heed({ trouble }, store.settings.set(place, ""));
    },
  };
};
