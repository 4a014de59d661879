/** Settings as rows: read and written by their table (settings.ts), and removed with what they belong to. */
import { type Db, textOrNull } from "./database.ts";
import { keysOf, nameOf, settings } from "./settings.ts";

export type SettingRows = {
  setting(name: string): string | null;
  set(name: string, value: string): void;
};

const textAt = (db: Db, name: string): string | null =>
  textOrNull(db.rows("select value from setting where name = ?", [name])[0]?.["value"]);
const put = (db: Db, name: string, value: string | null): void => {
  if (value === null) db.run("delete from setting where name = ?", [name]);
  else
    db.run("insert into setting (name, value) values (?, ?) on conflict (name) do update set value = excluded.value", [
      name,
      value,
    ]);
};

export const settingRows = (db: Db): SettingRows => ({
  setting: (name) => textAt(db, name),
  set: (name, value) => put(db, name, value),
});

/** Forgets what is kept of `child`, of its own cues, and of these `things`; it is chosen no more. */
export const forgetSettings = (db: Db, child: string, things: readonly string[]): void => {
  const book = settings["cues.book.{child}"].read(textAt(db, nameOf("cues.book.{child}", child)));
  const gone = { child: [child], thing: things, cue: book.kept.filter(({ own }) => own !== null).map(({ id }) => id) };
  for (const whose of ["child", "thing", "cue"] as const) {
    for (const id of gone[whose]) for (const key of keysOf(whose)) put(db, nameOf(key, id), null);
  }
  const chosen = settings.chosen.read(textAt(db, "chosen"));
  if (chosen.includes(child)) put(db, "chosen", settings.chosen.write(chosen.filter((id) => id !== child)));
};
