/** The second coding of a play on a screen: tags by somebody who did not see the first, from what the device heard. */
import { useEffect, useState } from "preact/hooks";
import { secondCoding } from "../../doing/codetwice.ts";
import type { Play } from "../../keeping/play.ts";
import { useHome } from "../parts/home.ts";

/** The second coding that is kept beside a play: undefined while it is fetched, null where there is none. */
export const useSecond = (play: string): readonly [Play | null | undefined, (second: Play | null) => void] => {
  const { store } = useHome();
  const [second, setSecond] = useState<Play | null | undefined>(undefined);
  useEffect(() => {
    let here = true;
    const look = async (): Promise<void> => {
      const found = await secondCoding(store, play);
      if (here) setSecond(found.ok ? found.value : null);
    };
    void look();
    return () => {
      here = false;
    };
  }, [play]);
  return [second, setSecond];
};
