/**
 * The codings that stand beside a play as rows: which there are, what was chosen where two of them differ, and the third that
 * is made of those choices. The SQL, as in tables.ts.
 */
import * as v from "valibot";
import { done, failed, type Result } from "../ground/result.ts";
import { parseSettling, type Settling } from "../reading/settling.ts";
import type { Recording } from "../recording/recording.ts";
import { type Db, type DbRow, text } from "./database.ts";
import type { BesideAs, BesideLine } from "./play.ts";

export type BesideTables = {
  /** The codings beside a play, the latest first. */
  besides(play: string): readonly BesideLine[];
  /** The id of the second coding of a play that was made unseen, the latest; null where there is none. */
  secondOf(play: string): string | null;
  /** What was chosen between a play and its second coding `second`; null where nothing was yet. */
  settling(second: string): Settling | null;
  /** Keeps what was chosen; takes the place of what was kept before. */
  settle(second: string, settling: Settling): Result<void, "not-kept">;
  /** Gives a play another beginning: `base` takes the place of the recording that it had, and all its steps go. */
  renew(play: string, base: Recording): Result<void, "not-kept">;
};

/** These calls of a database that `migrate` has prepared. */
export const besideTables = (db: Db): BesideTables => ({
  besides: (play) =>
    db
      .rows("select id, title, made_at, beside_as from play where beside = ? order by made_at desc, id", [play])
      .map((row) => ({
        id: text(row["id"]),
        title: text(row["title"]),
        madeAt: text(row["made_at"]),
        as: besideAsFrom(row),
      })),

  secondOf: (play) => {
    const [row] = db.rows(
      "select id from play where beside = ? and beside_as is null order by made_at desc, id limit 1",
      [play],
    );
    return row ? text(row["id"]) : null;
  },

  settling: (second) => {
    const [row] = db.rows("select body from settling where play = ?", [second]);
    return row ? parseSettling(JSON.parse(text(row["body"]))) : null;
  },

  settle: (second, settling) =>
    db.transaction(() => {
      if (db.rows("select 1 from play where id = ?", [second]).length === 0) return failed("not-kept");
      db.run("insert into settling (play, body) values (?, ?) on conflict (play) do update set body = excluded.body", [
        second,
        JSON.stringify(settling),
      ]);
      return done(undefined);
    }),

  renew: (play, base) =>
    db.transaction(() => {
      const json = JSON.stringify(base);
      if (db.run("update play set base = ?, length = ?, at = 0 where id = ?", [json, base.length, play]) === 0)
        return failed("not-kept");
      db.run("delete from step where play = ?", [play]);
      return done(undefined);
    }),
});

const asShape = v.variant("as", [
  v.object({ as: v.literal("brought") }),
  v.object({ as: v.literal("settled"), of: v.string() }),
]);

/** What a row's play is to the one that it stands beside; null where it was tagged unseen, or stands by itself. */
export const besideAsFrom = (row: DbRow): BesideAs | null => {
  const json = row["beside_as"];
  return typeof json === "string" ? v.parse(asShape, JSON.parse(json)) : null;
};
