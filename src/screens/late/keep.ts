/** How the room keeps what is said of a child: at once, one after another, with the way back in the toast. */
import { useMemo } from "preact/hooks";
import type { Child, ChildFacts } from "../../child/child.ts";
import { oneByOne } from "../../ground/onebyone.ts";
import { useHome } from "../parts/home.ts";

type Said = Pick<ChildFacts, "felt" | "came">;

/** Keeps what `to` makes of what is said of `child` by then, and says `text`; undone, it is as it was. */
export const useKeepChild = (child: Child): ((to: (now: Said) => Partial<Said>, text: string) => Promise<void>) => {
  const home = useHome();
  const inTurn = useMemo(oneByOne, []);
  const latest = (): Child => home.children.value?.find(({ id }) => id === child.id) ?? child;
  const put = (to: (now: Said) => Partial<Said>): Promise<Said | null> =>
    inTurn(async () => {
      const now = latest();
      const kept = await home.store.children.put({ ...now, ...to(now) });
      if (!kept.ok) {
        home.showProblem(kept.problem);
        return null;
      }
      await home.refreshFamily();
      return { felt: now.felt, came: now.came };
    });
  return async (to, text) => {
    const before = await put(to);
    if (before !== null) home.toast.value = { text, undo: () => void put(() => before) };
  };
};
