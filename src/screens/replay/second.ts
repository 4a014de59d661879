/** The second coding of a play: tags by somebody who did not see the first, from what the device heard. */
import { newId } from "../../ground/id.ts";
import { useEffect, useState } from "preact/hooks";
import type { Play } from "../../keeping/play.ts";
import { useHome } from "../parts/home.ts";

/** A second coding of `play`, not yet kept. What people or files said of the clip is left out. */
export const secondOf = (play: Play, now: Date): Play => ({
  ...play,
  id: newId(),
  madeAt: now.toISOString(),
  base: { ...play.base, events: play.base.events.filter(({ by }) => by === "heard") },
  steps: [],
  at: 0,
  clip: null,
  deleteClipOn: null,
  reviewed: true,
  wave: null,
  beside: play.id,
});

/** The second coding that is kept beside a play: undefined while it is fetched, null where there is none. */
export const useSecond = (play: string): readonly [Play | null | undefined, (second: Play | null) => void] => {
  const { store } = useHome();
  const [second, setSecond] = useState<Play | null | undefined>(undefined);
  useEffect(() => {
    let here = true;
    const look = async (): Promise<void> => {
      const id = await store.plays.secondOf(play);
      const found = id.ok && id.value !== null ? await store.plays.one(id.value) : null;
      if (here) setSecond(found?.ok ? found.value : null);
    };
    void look();
    return () => {
      here = false;
    };
  }, [play]);
  return [second, setSecond];
};
