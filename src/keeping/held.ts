/**
 * A setting as a value that is shown and changed: one for all who show it, so that a change is made to the last one, whoever
 * made it. It is shown at once and kept; it may come when the screen is gone: an undo does.
 */
import { meets, settingPart } from "./part.ts";
import type { Answer } from "./port.ts";
import type { Of, SettingKey, SettingValue } from "./settings.ts";
import type { Store } from "./store.ts";

export type Held<Value> = {
  /** Null until it was read; what it says where nothing is kept, where it cannot be. */
  value(): Value | null;
  /** Changes it, once it was read; answers when it is kept. */
  change(to: (now: Value) => Value): Answer<void>;
  /** Calls `onChange` on each change of the value, until the returned function is called. */
  follow(onChange: () => void): () => void;
};

/** The settings of a store, each held once. */
export type Holding = <Key extends SettingKey>(key: Key, ...of: Of<Key>) => Held<SettingValue<Key>>;

export const holding = (store: Pick<Store, "settings" | "subscribe" | "current" | "changes">): Holding => {
  const all = new Map<string, unknown>();
  return <Key extends SettingKey>(key: Key, ...of: Of<Key>): Held<SettingValue<Key>> => {
    const name = `${key} ${of.join()}`;
    const held = all.get(name) ?? hold(store, key, of);
    all.set(name, held);
    // Each lies under its own key's name.
    return held as Held<SettingValue<Key>>;
  };
};

const hold = <Key extends SettingKey>(
  store: Pick<Store, "settings" | "subscribe" | "current" | "changes">,
  key: Key,
  of: Of<Key>,
): Held<SettingValue<Key>> => {
  type Value = SettingValue<Key>;
  const followers = new Set<() => void>();
  const first = Promise.withResolvers<Value>();
  let now: { readonly is: Value } | null = null;
  /** Changes that are on their way: what is read meanwhile is older. */
  let coming = 0;
  const show = (value: Value): void => {
    now = { is: value };
    first.resolve(value);
    for (const onChange of followers) onChange();
  };
  const read = async (): Promise<void> => {
    if (store.current().is === "opening") return;
    const found = await store.settings.get(key, ...of);
    if (!found.ok) return show((await import("./settings.ts")).settingFrom(key, null));
    if (coming === 0) show(found.value);
  };
  store.subscribe(() => void read());
  // It may be kept past this: by a backup that comes back, or with what it belongs to.
  store.changes((parts) => {
    if (now !== null && parts.some((part) => meets(part, settingPart(key, ...of)))) void read();
  });
  return {
    value: () => now?.is ?? null,
    change: async (to) => {
      if (now === null) void read();
      const begun = await first.promise;
      const next = to(now === null ? begun : now.is);
      coming++;
      show(next);
      const kept = await store.settings.set(key, next, ...of);
      coming--;
      return kept;
    },
    follow: (onChange) => {
      followers.add(onChange);
      void read();
      return () => followers.delete(onChange);
    },
  };
};
