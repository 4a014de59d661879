/** Two codings that are open beside each other: what differs, what was chosen, the third of it; kept with every choice. */
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { TwoCodings } from "../../doing/settle.ts";
import { type Beside, besideOf, type Difference, spanOfDifference } from "../../reading/differences.ts";
import { type Third, thirdOf } from "../../reading/settled.ts";
import {
  type InForce,
  inForceOf,
  settleAgain,
  settleBy,
  type SettledAs,
  type Settling,
  type SettlingStep,
  unsettle,
} from "../../reading/settling.ts";
import { present } from "../../recording/edit.ts";
import type { Recording } from "../../recording/recording.ts";
import { reportFailure, useHome } from "../parts/home.ts";
import type { Playing } from "../replay/playing.ts";

export type SettleDesk = {
  readonly settling: Settling;
  readonly inForce: InForce;
  /** The second as it was coded, before it was moved. */
  readonly second: Recording;
  /** Null where the second is moved further than a recording may last. */
  readonly two: { readonly beside: Beside; readonly third: Third } | null;
  /** The difference that is looked at. */
  readonly now: Difference | null;
  /** Looks at it, and plays it. */
  look(difference: Difference): void;
  /** To the next that differs (1), or the one before (-1); from the first and the last on there is none. */
  walk(by: 1 | -1): void;
  /** Chooses for a difference; what is chosen already opens it again. */
  settle(difference: Difference, how: SettledAs): void;
  step(step: SettlingStep): void;
  undo(): void;
  redo(): void;
  /** How the two are laid beside each other, in ms. */
  lay(how: Partial<Pick<Settling, "shift" | "border">>): void;
};

/** How much is played before and after what differs, in ms. */
const margin = 1000;

export const useSettling = (mine: Recording, kept: TwoCodings, playing: Playing): SettleDesk => {
  const home = useHome();
  const [settling, show] = useState(kept.settling);
  const latest = useRef(settling);
  const [id, setId] = useState<string | null>(null);
  const { base, steps, at } = kept.second;
  const second = useMemo(() => present({ base, steps, at }), [base, steps, at]);
  const { shift, border } = settling;
  const beside = useMemo(() => besideOf(mine, second, { shift, border }), [mine, second, shift, border]);
  const inForce = useMemo(() => inForceOf(settling), [settling]);
  const two = useMemo(
    () => (beside.ok ? { beside: beside.value, third: thirdOf(beside.value, inForce) } : null),
    [beside, inForce],
  );
  const differences = two?.beside.differences ?? [];
  const now = differences.find((one) => one.id === id) ?? null;
  useEffect(() => () => playing.pause(), [playing]);
  const put = (next: Settling): void => {
    if (next === latest.current) return;
    latest.current = next;
    show(next);
    void reportFailure(home, home.store.plays.settle(kept.second.id, next));
  };
  const look = (difference: Difference): void => {
    setId(difference.id);
    const { from, to } = spanOfDifference(difference);
    playing.part(Math.max(0, from - margin), Math.min(mine.length, to + margin));
  };
  return {
    settling,
    inForce,
    second,
    two,
    now,
    look,
    walk: (by) => {
      const here = playing.now.value;
      const found = now
        ? differences[differences.indexOf(now) + by]
        : by > 0
          ? differences.find((one) => spanOfDifference(one).to >= here)
          : differences.findLast((one) => spanOfDifference(one).from <= here);
      if (found) look(found);
    },
    settle: (difference, how) => {
      setId(difference.id);
      const before = inForceOf(latest.current).chosen.get(difference.id);
      put(settleBy(latest.current, { chosen: [[difference.id, before === how ? null : how]] }));
    },
    step: (step) => put(settleBy(latest.current, step)),
    undo: () => put(unsettle(latest.current)),
    redo: () => put(settleAgain(latest.current)),
    lay: (how) => put({ ...latest.current, ...how }),
  };
};
