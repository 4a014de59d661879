/** The keyboard of a screen: which commands it answers, by the keys that the person gave them. The one way to listen for keys. */
import { signal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { chordsOf, type Stroke } from "../../keys/chord.ts";
import { type BoundId, commandOf } from "../../keys/commands.ts";
import { type Keymap, type KeyedAct, keymapOf } from "../../keys/keymap.ts";
import { useSetting } from "./setting.ts";

/** `shift`: the other way round, where the command has one. */
export type Press = { readonly shift: boolean };
type Held = { readonly down: (press: Press) => void; readonly up: () => void };
/** What a command does: once a press, or from the press until the key is let go. */
export type CommandHandler = ((press: Press) => void) | Held;
export type CommandHandlers = Readonly<Partial<Record<BoundId, CommandHandler>>>;
/** A clip that plays, as the keys know it; times in milliseconds. */
type Playable = {
  readonly now: { readonly value: number };
  toggle(): void;
  seek(ms: number): void;
};
/** An act of a template, as it is called. */
export type NamedAct = KeyedAct & { readonly name: string };

/** What the screen that is open answers, for the sheet of its keys. */
export const answered = signal<{
  readonly ids: ReadonlySet<string>;
  readonly acts: readonly NamedAct[];
  readonly isOwn: boolean;
} | null>(null);

/** How far a clip goes back and on with one key, in ms. */
const leap = 2000;
const none: readonly NamedAct[] = [];

/** The keys of all commands as the person has them, with those of `acts`; of those in `among` alone where they are said. */
export const useKeymap = (acts: readonly KeyedAct[] = none, among?: ReadonlySet<string>): Keymap => {
  const { value } = useSetting("keys");
  return useMemo(() => keymapOf(value ?? {}, acts, among), [value, acts, among]);
};

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest("input:not([type=range]), textarea, select, dialog, [contenteditable=true]") !== null;
/** What keeps a key for itself: a button its Space, a slider its arrows. */
const keeps = (target: EventTarget | null, key: string): boolean =>
  target instanceof Element &&
  ((key === " " && target.closest("button, a, input, summary, [role=button]") !== null) ||
    (/^(?:Arrow|Home$|End$)/.test(key) && target.closest("input[type=range]") !== null));

/** What of a keyboard's event says which key it was. */
export const strokeOf = (event: KeyboardEvent): Stroke => ({
  key: event.key,
  code: event.code,
  ctrlKey: event.ctrlKey,
  metaKey: event.metaKey,
  shiftKey: event.shiftKey,
  altKey: event.altKey,
  altGraph: event.getModifierState("AltGraph"),
});

/**
 * Answers `handlers` for as long as the screen is there, and plays, goes back and on in `playing`; not while somebody writes.
 * What is held is let go with its key, and when the window loses the keyboard. `acts`: what `act:` handlers are of, with keys.
 * `whose`: of a template, which has the keys that no command has; or of the screen, which has those that it does not answer.
 */
export const useCommands = (
  playing: Playable | null,
  handlers: CommandHandlers,
  acts: readonly NamedAct[] = none,
  whose: "template" | "screen" = "template",
): void => {
  const all: CommandHandlers = {
    ...(playing && {
      play: () => playing.toggle(),
      back: () => playing.seek(playing.now.value - leap),
      on: () => playing.seek(playing.now.value + leap),
    }),
    ...handlers,
  };
  const names = Object.keys(all).join(" ");
  const ids = useMemo(() => new Set(names.split(" ")), [names]);
  const isOwn = whose === "screen";
  const keymap = useKeymap(acts, isOwn ? ids : undefined);
  const now = useRef({ all, keymap });
  now.current = { all, keymap };
  useEffect(() => {
    const mine = { ids, acts, isOwn };
    answered.value = mine;
    return () => {
      if (answered.value === mine) answered.value = null;
    };
  }, [ids, acts, isOwn]);
  useEffect(() => {
    const held = new Map<string, () => void>();
    const letGo = (code: string): void => {
      const up = held.get(code);
      held.delete(code);
      up?.();
    };
    const letAllGo = (): void => {
      for (const code of held.keys()) letGo(code);
    };
    const down = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || isWriting(event.target) || keeps(event.target, event.key))
        return;
      for (const chord of chordsOf(strokeOf(event))) {
        const hit = now.current.keymap.hit(chord);
        const does = hit && now.current.all[hit.id];
        if (!hit || !does) continue;
        event.preventDefault();
        if (event.repeat && !commandOf(hit.id)?.repeats) return;
        if (typeof does === "function") return does({ shift: hit.shift });
        letGo(event.code);
        // By the handler of then: a screen that is drawn again has a newer one.
        held.set(event.code, () => {
          const last = now.current.all[hit.id];
          if (typeof last === "object") last.up();
        });
        return does.down({ shift: hit.shift });
      }
    };
    const up = (event: KeyboardEvent): void => {
      letGo(event.code);
      // A Mac says nothing of keys that are let go while Cmd is down.
      if (event.key === "Meta") letAllGo();
    };
    addEventListener("keydown", down);
    addEventListener("keyup", up);
    addEventListener("blur", letAllGo);
    return () => {
      letAllGo();
      removeEventListener("keydown", down);
      removeEventListener("keyup", up);
      removeEventListener("blur", letAllGo);
    };
  }, []);
};
