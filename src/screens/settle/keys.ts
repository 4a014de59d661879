/** The keys of settling: the commands of a clip, among them what differs (D), and 1 to 5 and E, which choose on this screen. */
import { useMemo } from "preact/hooks";
import type { Difference } from "../../reading/differences.ts";
import { offeredOf } from "../../reading/settled.ts";
import { type CommandHandlers, type NamedAct, useCommands } from "../parts/commands.ts";
import type { Playing } from "../replay/playing.ts";
import type { SettleDesk } from "./desk.ts";
import { say } from "./said.ts";

/** The choices in the order of their keys, from 1. */
export const byKey = ["mine", "theirs", "both", "neither", "between"] as const;

/** Listens for as long as the screen is there; not while somebody writes. `write`: begins to write by hand. */
export const useSettleKeys = (playing: Playing, desk: SettleDesk, write: (difference: Difference) => void): void => {
  const acts = useMemo(
    (): readonly NamedAct[] => [
      ...byKey.map((how, i) => ({ id: how, key: String(i + 1), name: say(`settle.choice.${how}`) })),
      { id: "hand", key: "e", name: say("settle.hand") },
    ],
    [],
  );
  const { now } = desk;
  const choices = byKey.map((how) => {
    const choose = (): void => {
      if (now && offeredOf(now).some((one) => one === how)) desk.settle(now, how);
    };
    return [`act:${how}`, choose] as const;
  });
  const handlers: CommandHandlers = {
    ...Object.fromEntries(choices),
    "act:hand": () => now && write(now),
    differ: ({ shift }) => desk.walk(shift ? -1 : 1),
    undo: desk.undo,
    redo: desk.redo,
  };
  useCommands(playing, handlers, acts, "screen");
};
