/** Meets the family as it is kept: its children, those that what is logged is about, and how the person is worded. */
import type { Child } from "../child/child.ts";
import { done, type Result } from "../ground/result.ts";
import type { StoreProblem } from "../keeping/port.ts";
import type { Store } from "../keeping/store.ts";

type Family = {
  /** The first put in first. */
  readonly children: readonly Child[];
  /** The ids of those that were chosen and are still there; else the first child's; none where there is none. */
  readonly chosen: readonly string[];
  /** What the child is called before any was put in; empty where nobody said. */
  readonly name: string;
  /** How the person wants to be worded: woman, man, or open; empty where they did not say. */
  readonly me: string;
};

/** Refuses only what keeps the children from being read: what else cannot be read is as if nobody had said it. */
export async function readFamily({
  children,
  settings,
}: Pick<Store, "children" | "settings">): Promise<Result<Family, StoreProblem>> {
  const [all, last, named, voice] = await Promise.all([
    children.all(),
    settings.get("chosen"),
    settings.get("child"),
    settings.get("me"),
  ]);
  if (!all.ok) return all;
  const there = all.value.map(({ id }) => id);
  const kept = last.ok ? last.value.filter((id) => there.includes(id)) : [];
  return done({
    children: all.value,
    chosen: kept.length > 0 ? kept : there.slice(0, 1),
    name: named.ok ? named.value : "",
    me: voice.ok ? voice.value : "",
  });
}
