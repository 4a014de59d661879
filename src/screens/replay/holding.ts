/** Acts that last as long as something is held: a thumb on a stone, a key. What was down when the page went away has acted until then. */
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { BoundId } from "../../keys/commands.ts";
import type { Channel } from "../../recording/recording.ts";
import type { TagAct } from "../../recording/tags.ts";
import type { CommandHandler, CommandHandlers, Press } from "../parts/commands.ts";
import type { ReplayDesk } from "./desk.ts";
import type { Playing } from "./playing.ts";

/** A tap is an event of this long, in milliseconds. */
const tap = 400;

/** What is being done: by whom (a person's id), in which channel, as which act. */
export type HeldAct = { readonly who: string; readonly channel: Channel; readonly act: string | null };

export type HeldActs = {
  /** What is held now, by the names it was pressed with. */
  readonly held: ReadonlySet<string>;
  press(name: string, act: HeldAct): void;
  release(name: string): void;
};

/** Each press is an event from the clip's now until its release, kept at once. */
export const useHolding = (desk: ReplayDesk, playing: Playing): HeldActs => {
  const began = useRef(new Map<string, HeldAct & { readonly from: number }>());
  const [held, setHeld] = useState<ReadonlySet<string>>(new Set());
  const show = (): void => setHeld(new Set(began.current.keys()));
  const press = useCallback(
    (name: string, act: HeldAct): void => {
      if (began.current.has(name)) return;
      began.current.set(name, { ...act, from: playing.now.value });
      show();
    },
    [playing],
  );
  const release = useCallback(
    (name: string): void => {
      const one = began.current.get(name);
      if (!one) return;
      began.current.delete(name);
      show();
      desk.change({ kind: "add", ...one, to: Math.max(one.from + tap, playing.now.value) });
    },
    [desk, playing],
  );
  useEffect(() => {
    const leave = (): void => {
      for (const name of began.current.keys()) release(name);
    };
    addEventListener("pagehide", leave);
    return () => {
      removeEventListener("pagehide", leave);
      leave();
    };
  }, [release]);
  return { held, press, release };
};

/** What an act of a template is when it is done: with `shift` the adult's, where it may be either's. */
export const heldActOf = (
  act: TagAct,
  pair: { readonly child: string; readonly adult: string },
  shift: boolean,
): HeldAct => {
  const who = act.who === "either" ? (shift ? "adult" : "child") : act.who;
  return { who: pair[who], channel: act.channel, act: act.act };
};

/** The acts of a template under their keys: held, an act lasts as long as its key; with Shift it is the other person's. */
export const actHandlers = (
  { press, release }: HeldActs,
  pair: { readonly child: string; readonly adult: string },
  acts: readonly TagAct[],
): CommandHandlers =>
  Object.fromEntries(
    acts.map((act): [BoundId, CommandHandler] => {
      const name: BoundId = `act:${act.id}`;
      const down = ({ shift }: Press): void => press(name, heldActOf(act, pair, shift));
      return [name, { down, up: () => release(name) }];
    }),
  );
