/**
 * What of the caregiver's own side leaves the device: a side goes along in a backup and in the plain export once its own
 * switch says so, and with it the locks that its things are sealed with. What stays is counted, and no more is said of it.
 */
import { type Db, type DbRow, integerOf, text } from "./database.ts";
import { type OwnSide, ownSides } from "./ownkinds.ts";
import { settingRows } from "./settingrows.ts";

/** How many things there are of each side. */
export type OwnCounts = Readonly<Record<OwnSide, number>>;

const sidesAlong = (db: Db): ReadonlySet<string> => {
  const { setting } = settingRows(db);
  return new Set(ownSides.filter((side) => setting(`own.along.${side}`)));
};

/** Whether a row of that table goes along. */
export const goesAlong = (db: Db, table: string): ((row: DbRow) => boolean) => {
  if (table === "own") {
    const sides = sidesAlong(db);
    return (row) => sides.has(text(row["side"]));
  }
  if (table === "own_key") {
    const sides = sidesAlong(db);
    const used = db.rows("select distinct side, key from own where key is not null");
    const keys = new Set(used.flatMap(({ side, key }) => (sides.has(text(side)) ? [text(key)] : [])));
    return (row) => keys.has(text(row["id"]));
  }
  return () => true;
};

/** How many things of each side are in `db`. */
export const ownCountsIn = (db: Db): OwnCounts => {
  const found = db.rows("select side, count(*) as n from own group by side");
  const of = (side: OwnSide): number => integerOf(found.find((row) => row["side"] === side)?.["n"]);
  return { story: of("story"), check: of("check") };
};

/** How many things of each side stay where they are. */
export const stayingIn = (db: Db): OwnCounts => {
  const [sides, counts] = [sidesAlong(db), ownCountsIn(db)];
  return { story: sides.has("story") ? 0 : counts.story, check: sides.has("check") ? 0 : counts.check };
};
