/**
 * The few settings that the browser keeps in plain text (localStorage), since they must be known before the store is open
 * and while it is locked: their rows are in settings.ts. The screen that asks for the person to call says so.
 */
import type { PlainSetting } from "./settings.ts";

const place = "attune.";

/** The setting's value; null where it was never set or the browser keeps nothing. */
export const deviceSetting = (name: PlainSetting): string | null => {
  try {
    return localStorage.getItem(place + name);
  } catch {
    return null;
  }
};
/** Keeps the setting, where the browser keeps anything. */
export const setOnDevice = (name: PlainSetting, value: string): void => {
  try {
    localStorage.setItem(place + name, value);
  } catch {
    // It holds until the tab is closed.
  }
};
/** Forgets them all. */
export const forgetDevice = (): void => {
  try {
    for (const name of Object.keys(localStorage)) if (name.startsWith(place)) localStorage.removeItem(name);
  } catch {
    // Nothing is there.
  }
};
