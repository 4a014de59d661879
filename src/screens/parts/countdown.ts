/** Seconds that are counted down: how long to wait before the next try of a passphrase. */
import { useEffect, useState } from "preact/hooks";

/** Seconds that are left, and the way to begin anew; `first` is what it begins with. */
export const useCountdown = (first: number): [left: number, begin: (seconds: number) => void] => {
  const [left, setLeft] = useState(first);
  useEffect(() => {
    if (left <= 0) return;
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left]);
  return [left, setLeft];
};
