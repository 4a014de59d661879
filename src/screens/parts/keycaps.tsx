/** Keys as they are written: on caps, in a sentence, and for a screen reader's own list of them. */
import type { JSX } from "preact";
import { speaker } from "../../words/words.ts";
import { words } from "../../words/en/keys.ts";
import type { CommandId } from "../../keys/commands.ts";
import "./keycaps.css";

const say = speaker(words);
const isApple = /Mac|iPhone|iPad/.test(navigator.platform);

const written: Readonly<Record<string, string>> = {
  arrowleft: "←",
  arrowright: "→",
  backspace: "Backspace",
  ctrl: isApple ? "⌘" : "Ctrl",
  delete: "Del",
  end: "End",
  escape: "Esc",
  home: "Home",
  insert: "Ins",
  shift: "Shift",
  tab: "Tab",
};
/** A chord as people write it: `ctrl+z` is Ctrl Z. */
export const chordWords = (chord: string): string =>
  chord
    .split(/\+(?!$)/)
    .map((part) => (part === "space" ? say("keys.space") : (written[part] ?? part.toUpperCase())))
    .join(" ");

/** What a command does, in words. */
export const commandWords = (id: CommandId): string => say(`key.${id}`);

const aria: Readonly<Record<string, string>> = {
  arrowleft: "ArrowLeft",
  arrowright: "ArrowRight",
  ctrl: isApple ? "Meta" : "Control",
  shift: "Shift",
  space: "Space",
  "+": "Plus",
};
/** Chords as `aria-keyshortcuts` has them; undefined where there are none. */
export const keyShortcuts = (chords: readonly string[]): string | undefined =>
  chords
    .map((chord) =>
      chord
        .split(/\+(?!$)/)
        .map((part) => aria[part] ?? `${part.charAt(0).toUpperCase()}${part.slice(1)}`)
        .join("+"),
    )
    .join(" ") || undefined;

export const KeyCaps = ({ chords }: { readonly chords: readonly string[] }): JSX.Element => (
  <span class="keycaps" dir="ltr">
    {chords.length === 0 ? <span class="muted small">{say("keys.none")}</span> : null}
    {chords.map((chord, n) => (
      <kbd key={`${chord} ${n}`}>{chordWords(chord)}</kbd>
    ))}
  </span>
);
