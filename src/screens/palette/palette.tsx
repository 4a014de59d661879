/** Goes anywhere: one types a few letters, chooses with the arrows, and is there (the combobox pattern of WAI-ARIA's practices guide). */
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { dayHere } from "../../diary/here.ts";
import { Icon } from "../../drawing/icons.tsx";
import { useHome } from "../parts/home.ts";
import { type OurPlaces, ourPlaces, placesLike, say, type Somewhere } from "./places.ts";
import "./palette.css";

const none: OurPlaces = { children: [], plays: [], hasChecks: false };

export const Palette = ({ onClose }: { readonly onClose: () => void }): JSX.Element => {
  const { store } = useHome();
  const { route } = useLocation();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState("");
  const [own, setOwn] = useState(none);
  const [found, setFound] = useState<readonly Somewhere[] | null>(null);
  const [at, setAt] = useState(0);
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    void ourPlaces(store).then(setOwn);
  }, [store]);
  useEffect(() => {
    let stale = false;
    void placesLike(typed, own, dayHere()).then((places) => {
      if (stale) return;
      setFound(places);
      setAt(0);
    });
    return () => {
      stale = true;
    };
  }, [typed, own]);
  const places = found ?? [];
  const go = (place: Somewhere | undefined): void => {
    if (!place) return;
    dialog.current?.close();
    route(place.to);
  };
  const turn = (event: KeyboardEvent): void => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined && places.length > 0) {
      event.preventDefault();
      setAt((at + by + places.length) % places.length);
    }
    if (event.key === "Enter" && !event.isComposing) {
      event.preventDefault();
      go(places[at]);
    }
  };
  return (
    <dialog class="palette" ref={dialog} onClose={onClose} aria-label={say("palette.name")}>
      <div class="sought">
        <Icon name="search" />
        <input
          type="text"
          role="combobox"
          aria-expanded={places.length > 0}
          aria-controls="palette-places"
          aria-activedescendant={places[at] ? `palette-${at}` : undefined}
          aria-label={say("palette.name")}
          placeholder={say("palette.hint")}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={turn}
        />
      </div>
      <div role="listbox" id="palette-places" aria-label={say("palette.name")}>
        {places.map((place, n) => (
          // The keyboard is the combobox's above, which stays in focus.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={place.to}
            role="option"
            id={`palette-${n}`}
            tabIndex={-1}
            aria-selected={n === at}
            onClick={() => go(place)}
          >
            <bdi>{place.word}</bdi>
            <span class="muted small">{say(`palette.${place.kind}`)}</span>
          </div>
        ))}
      </div>
      <p class={places.length > 0 ? "hide" : "pad muted"} role="status">
        {found === null ? null : places.length > 0 ? say("palette.found", { n: places.length }) : say("palette.none")}
      </p>
    </dialog>
  );
};
