/** What two keys bring from anywhere: Ctrl or Cmd K the way to any place, ? the keys of the screen. Fetched when first asked for. */
import type { ComponentType, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";

type Over = ComponentType<{ readonly onClose: () => void }>;
const palette = (): Promise<Over> => import("../palette/palette.tsx").then((part) => part.Palette);
const keys = (): Promise<Over> => import("../palette/keysheet.tsx").then((part) => part.KeySheet);

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("input:not([type=range]), textarea, select") !== null;
const asked = (event: KeyboardEvent): (() => Promise<Over>) | null => {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k") return palette;
  return event.key === "?" && !isWriting(event.target) ? keys : null;
};

export const Summoned = (): JSX.Element | null => {
  const [Shown, show] = useState<Over | null>(null);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const load = asked(event);
      if (!load || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      load().then(
        (over) => show(() => over),
        () => {},
      );
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
  return Shown && <Shown onClose={() => show(null)} />;
};
