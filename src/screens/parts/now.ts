/** What time it is on the wall here, to the minute. */
import { useEffect, useState } from "preact/hooks";
import { here } from "../../diary/here.ts";
import type { When } from "../../diary/when.ts";

/** Now to the second where the wall still shows what `shown` does, so that what was shown is what is kept; else `shown`. */
export const asShown = (shown: When): When => {
  const now = here();
  return now.local.slice(0, 16) === shown.local.slice(0, 16) && now.zone === shown.zone ? now : shown;
};

/** Now, drawn again with each minute and when the app is looked at again. */
export const useNow = (): When => {
  const [now, setNow] = useState(here);
  useEffect(() => {
    const look = (): void => setNow((was) => (here().local.slice(0, 16) === was.local.slice(0, 16) ? was : here()));
    const timer = setInterval(look, 5000);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, []);
  return now;
};
