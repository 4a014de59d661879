/** A form that is being filled in, kept with each letter and tap, so that nothing that happens to the browser loses it. */
import { useRef, useState } from "preact/hooks";
import { useHome } from "./home.ts";
import { useSetting } from "./setting.ts";

export type Begun<Value> = {
  /** Null until it was read. */
  readonly value: Value | null;
  readonly change: (to: (now: Value) => Value) => void;
  /** Whether all that was changed is kept. */
  readonly isKept: boolean;
  /** Forgets it: it was done, or thrown away. */
  readonly drop: () => Promise<unknown>;
};

/** The form of that name; `read` says what stands in it where nothing was begun. */
export const useBegun = <Value>(name: string, read: (text: string | null) => Value): Begun<Value> => {
  const { store } = useHome();
  const place = `draft ${name}`;
  const { value, change } = useSetting(place, read);
  const [isKept, setKept] = useState(false);
  const changes = useRef(0);
  return {
    value,
    isKept,
    change: (to) => {
      const mine = ++changes.current;
      setKept(false);
      void change(to).then((kept) => {
        if (changes.current === mine) setKept(kept);
      });
    },
    drop: () => store.settings.set(place, ""),
  };
};
