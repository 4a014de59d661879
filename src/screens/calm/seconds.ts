/** Time that runs while a screen is there, kept awake: seconds since it appeared, by the clock, so that a sleeping tab loses none. */
import { useEffect, useLayoutEffect, useState } from "preact/hooks";

/** Seconds since the first drawing, told every `ms` milliseconds; stands still while `held`. */
export const useSeconds = (ms: number, held = false): number => {
  const [seconds, setSeconds] = useState(0);
  useLayoutEffect(() => {
    if (held) return undefined;
    const start = Date.now() - seconds * 1000;
    const timer = setInterval(() => setSeconds((Date.now() - start) / 1000), ms);
    return () => clearInterval(timer);
  }, [ms, held]);
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let gone = false;
    const keepAwake = async (): Promise<void> => {
      try {
        lock = await navigator.wakeLock.request("screen");
        if (gone) await lock.release();
      } catch {
        // Not here, or not now: the screen may go dark, the sound goes on.
      }
    };
    void keepAwake();
    return () => {
      gone = true;
      void lock?.release().catch(() => {});
    };
  }, []);
  return seconds;
};
