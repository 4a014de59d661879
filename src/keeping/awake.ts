/**
 * Keeps the screen on while somebody watches it and touches nothing, so that a phone on a shelf does not fall asleep, where
 * the browser can; a browser that let it go (another app, a call) is asked again when the page is back.
 */

/** Until the returned function is called. */
export const stayAwake = (): (() => void) => {
  let lock: WakeLockSentinel | null = null;
  let isOver = false;
  const ask = async (): Promise<void> => {
    if (document.hidden || isOver || (lock && !lock.released)) return;
    const given = await navigator.wakeLock?.request("screen").catch(() => null);
    lock = given ?? null;
    if (isOver) void lock?.release();
  };
  void ask();
  document.addEventListener("visibilitychange", ask);
  return () => {
    isOver = true;
    document.removeEventListener("visibilitychange", ask);
    void lock?.release();
  };
};
