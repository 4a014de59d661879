/** A setting on a screen: what it says, whoever changes it, and the way to change it. */
import { useEffect, useState } from "preact/hooks";
import type { Of, SettingKey, SettingValue } from "../../keeping/settings.ts";
import { useHome } from "./home.ts";

export type Setting<Value> = {
  /** Null until it was read; what it says where nothing is kept, where it cannot be. */
  readonly value: Value | null;
  /** Changes it; resolves with whether it is kept. What goes wrong is said. */
  readonly change: (to: (now: Value) => Value) => Promise<boolean>;
};

/** The setting of that key; `of`: the child, thing or cue that it is of. */
export const useSetting = <Key extends SettingKey>(key: Key, ...of: Of<Key>): Setting<SettingValue<Key>> => {
  const { held, showProblem } = useHome();
  const one = held(key, ...of);
  // Not before the screen stands there: what is held already would be drawn into the screen before.
  const [drawn, draw] = useState(0);
  useEffect(() => {
    const again = (): void => draw((times) => times + 1);
    if (one.value() !== null) again();
    return one.follow(again);
  }, [one]);
  return {
    value: drawn === 0 ? null : one.value(),
    change: async (to) => {
      const kept = await one.change(to);
      if (!kept.ok) showProblem(kept.problem);
      return kept.ok;
    },
  };
};
