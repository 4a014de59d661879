/** Time that runs while a screen is there, kept awake: seconds since it appeared, by the clock, so that a sleeping tab loses none. */
import { stayAwake } from "../../keeping/awake.ts";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

/** Seconds since the first drawing, told every `ms` milliseconds; stands still while `held`. */
export const useSeconds = (ms: number, held = false): number => {
  const [seconds, setSeconds] = useState(0);
  const past = useRef(0);
  past.current = seconds;
  useLayoutEffect(() => {
    if (held) return undefined;
    const start = Date.now() - past.current * 1000;
    const timer = setInterval(() => setSeconds((Date.now() - start) / 1000), ms);
    return () => clearInterval(timer);
  }, [ms, held]);
  useEffect(stayAwake, []);
  return seconds;
};
