/**
 * The few settings that must be known before the store is open, and while it is locked: light, language, region, the country whose
 * help lines are shown, the one person to call, where the family wants that, and whether the way to leave at once is
 * shown; and whether the first visit is over, so that neither its screen nor Today is drawn in place of the other. Kept by the browser in plain text (localStorage), which the screen that asks for the person says.
 */

const names = ["theme", "language", "region", "country", "person", "leave", "met"] as const;
type DeviceSetting = (typeof names)[number];

/** The setting's value; null where it was never set or the browser keeps nothing. */
export const deviceSetting = (name: DeviceSetting): string | null => {
  try {
    return localStorage.getItem(`attune.${name}`);
  } catch {
    return null;
  }
};
/** Keeps the setting, where the browser keeps anything. */
export const setOnDevice = (name: DeviceSetting, value: string): void => {
  try {
    localStorage.setItem(`attune.${name}`, value);
  } catch {
    // It holds until the tab is closed.
  }
};
/** Forgets them all. */
export const forgetDevice = (): void => {
  try {
    for (const name of names) localStorage.removeItem(`attune.${name}`);
  } catch {
    // Nothing is there.
  }
};
