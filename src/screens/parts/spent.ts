/**
 * How long Attune was looked at today, so that it can say that it was enough. Ten minutes a day are a ceiling, not an
 * aim: nobody sees the number.
 */
import { dayHere } from "../../diary/here.ts";
import type { Signal } from "@preact/signals";
import type { Store } from "../../keeping/store.ts";

/** Ten minutes, in seconds. */
export const enoughSeconds = 600;
const every = 15;
/** Nothing at all is counted or written while the safe pause or Help now is open. */
const uncounted = /^\/(?:pause|help)(?:\/|$)/;

/** Counts while the page is in sight, until the page is closed. */
export const countSeconds = (store: Store, spent: Signal<number>): void => {
  let day = dayHere();
  let isRead = false;
  /** What was counted before, once the store answers: it may be locked at first. */
  const read = async (): Promise<void> => {
    const kept = await store.settings.get("spent");
    if (isRead || !kept.ok) return;
    isRead = true;
    const [was, seconds] = kept.value;
    if (was === day) spent.value += seconds;
  };
  void read();
  setInterval(() => {
    if (document.visibilityState !== "visible" || uncounted.test(location.pathname)) return;
    const today = dayHere();
    spent.value = today === day ? spent.value + every : every;
    day = today;
    if (isRead) void store.settings.set("spent", [day, spent.value]);
    else void read();
  }, every * 1000);
};
