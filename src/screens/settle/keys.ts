/** The keys of settling: D and Shift+D walk over what differs, 1 to 5 choose, E writes by hand, Z and Y take back and bring again. */
import { useEffect, useRef } from "preact/hooks";
import type { Difference } from "../../reading/differences.ts";
import { offeredOf } from "../../reading/settled.ts";
import type { SettleDesk } from "./desk.ts";

/** The choices in the order of their keys, from 1. */
export const byKey = ["mine", "theirs", "both", "neither", "between"] as const;

const writes = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("input:not([type=range]), textarea, select, dialog") !== null;

/** The letter or digit of a key, on layouts of any script. */
const keyOf = ({ key, code }: KeyboardEvent): string => {
  if (/^[a-z\d]$/iu.test(key)) return key.toLowerCase();
  return /^(?:Key|Digit|Numpad)(.)$/u.exec(code)?.[1]?.toLowerCase() ?? key.toLowerCase();
};

/** Listens for as long as the screen is there; not while somebody writes. `write`: begins to write by hand. */
export const useSettleKeys = (desk: SettleDesk, write: (difference: Difference) => void): void => {
  const latest = useRef({ desk, write });
  latest.current = { desk, write };
  useEffect(() => {
    const down = (event: KeyboardEvent): void => {
      if (writes(event.target) || event.altKey) return;
      const { desk, write } = latest.current;
      const key = keyOf(event);
      const withCtrl = event.ctrlKey || event.metaKey;
      const does = (): (() => void) | null => {
        if (key === "z") return event.shiftKey ? desk.redo : desk.undo;
        if (key === "y") return desk.redo;
        if (withCtrl) return null;
        if (key === "d") return () => desk.walk(event.shiftKey ? -1 : 1);
        const { now } = desk;
        if (event.shiftKey || now === null) return null;
        if (key === "e") return () => write(now);
        const how = byKey[Number(key) - 1];
        const fits = how !== undefined && offeredOf(now).some((one) => one === how);
        return fits ? () => desk.settle(now, how) : null;
      };
      const act = does();
      if (act === null || (event.repeat && key !== "d")) return;
      event.preventDefault();
      act();
    };
    addEventListener("keydown", down);
    return () => removeEventListener("keydown", down);
  }, []);
};
