/** Settings as rows: read and written by their table (settings.ts), and removed with what they belong to. */
import { type Db, textOrNull } from "./database.ts";
import { keysOf, nameOf, type Of, type SettingKey, type SettingValue, settingFrom, settingText } from "./settings.ts";

export type SettingRows = {
  setting<Key extends SettingKey>(key: Key, ...of: Of<Key>): SettingValue<Key>;
  set<Key extends SettingKey>(key: Key, value: SettingValue<Key>, ...of: Of<Key>): void;
};

/** The rows of a database that `migrate` has prepared. */
export const settingRows = (db: Db): SettingRows => ({
  setting: (key, ...of) => {
    const [row] = db.rows("select value from setting where name = ?", [nameOf(key, ...of)]);
    return settingFrom(key, textOrNull(row?.["value"]));
  },
  set: (key, value, ...of) => {
    const text = settingText(key, value);
    if (text === null) return forget(db, nameOf(key, ...of));
    db.run("insert into setting (name, value) values (?, ?) on conflict (name) do update set value = excluded.value", [
      nameOf(key, ...of),
      text,
    ]);
  },
});

const forget = (db: Db, name: string): void => {
  db.run("delete from setting where name = ?", [name]);
};

/** Forgets what is kept of `child`, of its own cues, of these `things`, and these `names`, if it was called so before it was put in; it is chosen no more. */
export const forgetSettings = (db: Db, child: string, things: readonly string[], names: readonly string[]): void => {
  const { setting, set } = settingRows(db);
  const cues = setting("cues.book.{child}", child).kept.filter(({ own }) => own !== null);
  const gone = { child: [child], thing: things, cue: cues.map(({ id }) => id) };
  for (const whose of ["child", "thing", "cue"] as const) {
    for (const id of gone[whose]) for (const key of keysOf(whose)) forget(db, nameOf(key, id));
  }
  if (names.includes(setting("child"))) forget(db, "child");
  const chosen = setting("chosen");
  if (chosen.includes(child))
    set(
      "chosen",
      chosen.filter((id) => id !== child),
    );
};
