/**
 * Brings what another app logged into the diary: whose it is, what it becomes, and what of it was new. Brought again, a row
 * that was corrected there is corrected here, unless somebody said otherwise here since; nothing is doubled.
 */
import { colours } from "../child/traits.ts";
import { type Child, newChild } from "../child/child.ts";
import type { Entry } from "../diary/entry.ts";
import { type Brought, calledOf, entriesOf, type ForeignChild, type Found, whoIs } from "../diary/import/brought.ts";
import { hexOf } from "../ground/id.ts";
import { done, type Result } from "../ground/result.ts";
import type { StoreProblem } from "../keeping/port.ts";
import type { Store } from "../keeping/store.ts";

/**
 * Says of a child of the files who it is among those `here`: an id; `new`: one that is put in; or `none`: what is said of it is
 * left out. `before`: who was put in when it was brought before.
 */
export type Asked = (child: ForeignChild, here: readonly Child[], before: Child | undefined) => string;

/**
 * Who `child`, of the files' `all`, is among those `here`: by name and birth, or the only one where the files are about one
 * without a name. `isAsked`: a person looks at it before it is taken, so that it may be the only one here, of whose birth nothing is known.
 */
export const whoseIs = (
  child: ForeignChild,
  { children: all }: Pick<Brought, "children">,
  here: readonly Child[],
  isAsked: boolean,
): string => {
  const [only] = all.length === 1 && here.length === 1 ? here : [];
  const mayBeOnly = child.name === null || (isAsked && only?.born === null);
  return (whoIs(child, here) ?? (mayBeOnly ? only : undefined))?.id ?? "new";
};

/** What each file becomes: how many of which kind, in the order in which they were found. */
export const outcomesOf = (
  found: readonly Found[],
): readonly { readonly file: string; readonly becomes: Readonly<Partial<Record<Found["kind"], number>>> }[] => {
  const files = new Map<string, Partial<Record<Found["kind"], number>>>();
  for (const { file, kind } of found) {
    const becomes = files.get(file) ?? {};
    becomes[kind] = (becomes[kind] ?? 0) + 1;
    files.set(file, becomes);
  }
  return [...files].map(([file, becomes]) => ({ file, becomes }));
};

/** How many were `added`, `corrected` to what the file says now, and `kept` as somebody changed them here. */
export type ImportCounts = { readonly added: number; readonly corrected: number; readonly kept: number };

/**
 * Takes in what was `brought`, at `now` (ms since 1970). Refuses what the store refuses; what was put in by then stays.
 */
export async function importBrought(
  { children, settings, diary }: Pick<Store, "children" | "settings" | "diary">,
  brought: Brought,
  whose: Asked,
  now: number,
): Promise<Result<ImportCounts, StoreProblem>> {
  const here = await children.all();
  if (!here.ok) return here;
  const ids = new Map<string, string>();
  for (const [n, child] of brought.children.entries()) {
    const own = await idOf(child);
    const before = here.value.find(({ id }) => id === own);
    const who = whose(child, here.value, before);
    if (who === "none") continue;
    ids.set(child.key, who === "new" ? own : who);
    if (who !== "new" || before) continue;
    const colour = colours[(here.value.length + n) % colours.length];
    const put = await children.put({ ...newChild(own, calledOf(child, brought.children), colour), born: child.born });
    if (!put.ok) return put;
  }
  const person = await settings.get("person");
  if (!person.ok) return person;
  const known = new Map<string, Entry>();
  for (const deleted of [false, true]) {
    const logged = await diary.find({ kinds: ["opening", "note"], deleted });
    if (!logged.ok) return logged;
    for (const entry of logged.value) known.set(entry.thing, entry);
  }
  const { entries, corrected, kept } = await entriesOf(brought, (key) => ids.get(key) ?? null, {
    by: person.value ?? "",
    now,
    hash: sha256,
    known: (thing) => known.get(thing),
  });
  const merged = await diary.merge(entries);
  return merged.ok ? done({ added: merged.value - corrected, corrected, kept }) : merged;
}

/** The id of a child that is put in: the same whenever it is brought. The first app that could be brought gave it its name, and it is in people's vaults. */
const idOf = async ({ key, name }: ForeignChild): Promise<string> =>
  (await sha256(`babybuddy|child|${key}|${name ?? ""}`)).slice(0, 32);

const sha256 = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return hexOf(new Uint8Array(digest));
};
