/**
 * Plays, moments and settings as rows: the SQL, over any SQLite (database.ts). What a call changes, it changes in one
 * transaction; a change to a play that is not there is refused as `not-kept`.
 */
import * as v from "valibot";
import { done, failed, type Result } from "../ground/result.ts";
import { parseRecording } from "../recording/check.ts";
import type { Step } from "../recording/edit.ts";
import type { Event, Recording } from "../recording/recording.ts";
import { type Db, type DbRow, text, textOrNull, integerOf } from "./database.ts";
import { entryTables, type EntryTables } from "./entries.ts";
import { settingRows, type SettingRows } from "./settingrows.ts";
import { besideAsFrom, besideTables, type BesideTables } from "./besides.ts";
import { type Clip, type KeptMoment, type Play, type PlayChange, type PlayLine, settledId } from "./play.ts";

type Done = Result<void, "not-kept">;

/** What the store does with a database. Throws only what the database throws (disk full, closed, damaged). */
export type Tables = EntryTables &
  SettingRows &
  BesideTables & {
    plays(): readonly PlayLine[];
    play(id: string): Play | null;
    addPlay(play: Play): void;
    addStep(play: string, n: number, step: Step): Done;
    moveTo(play: string, at: number): Done;
    changePlay(id: string, change: PlayChange): Done;
    /** Removes a play, the codings beside it, and what was settled from it; the names of their clips' files. */
    removePlay(id: string): readonly string[];
    moments(): readonly KeptMoment[];
    keepMoment(moment: KeptMoment): Done;
    dropMoment(id: string): void;
    /** The name of the play's clip file, and what is known of the clip; null where there is none. */
    clipOf(play: string): { readonly file: string | null; readonly clip: Clip | null } | null;
    /** Says that the play's clip is in `file`; nulls say that it has none. */
    setClip(play: string, file: string | null, clip: Clip | null): Done;
    /** Plays whose clip's day is `today` or earlier. */
    expired(today: string): readonly string[];
    /** Every clip file that a play names. */
    clipFiles(): readonly string[];
    /** Says that a clip's file has another name now. */
    renameClip(from: string, to: string): void;
    /** What this device alone knows by this name; null where nothing is. */
    secret(name: string): Uint8Array<ArrayBuffer> | null;
    setSecret(name: string, value: Uint8Array): void;
  };

/** The tables of a database that `migrate` has prepared. */
export const tables = (db: Db): Tables => {
  const changed = (rows: number): Done => (rows > 0 ? done(undefined) : failed("not-kept"));
  const putStep = (play: string, n: number, { out, in: into }: Step): void => {
    db.run("insert into step (play, n, body) values (?, ?, ?)", [play, n, JSON.stringify({ out, in: into })]);
  };

  return {
    ...entryTables(db),
    ...settingRows(db),
    ...besideTables(db),
    plays: () =>
      db
        .rows(
          `select id, title, made_at, length, reviewed, clip, clip_file, delete_clip_on,
                  (select count(*) from moment where moment.play = play.id) as moments
             from play where beside is null order by made_at desc, id`,
        )
        .map((row) => ({ ...heading(row), length: integerOf(row["length"]), moments: integerOf(row["moments"]) })),

    play: (id) => {
      const [row] = db.rows("select * from play where id = ?", [id]);
      if (!row) return null;
      const steps = db.rows("select body from step where play = ? order by n", [id]).map(stepOf);
      const wave = row["wave"];
      const beside = textOrNull(row["beside"]);
      const besideAs = besideAsFrom(row);
      return {
        ...heading(row),
        base: recordingOf(row),
        steps,
        at: Math.min(integerOf(row["at"]), steps.length),
        wave: wave instanceof Uint8Array ? wave : null,
        ...(beside === null ? {} : { beside }),
        ...(besideAs === null ? {} : { besideAs }),
      };
    },

    addPlay: (play) =>
      db.transaction(() => {
        db.run(
          `insert into play (id, title, made_at, length, base, at, reviewed, wave, clip, delete_clip_on, beside, beside_as)
           values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
          [
            play.id,
            play.title,
            play.madeAt,
            play.base.length,
            JSON.stringify(play.base),
            play.at,
            Number(play.reviewed),
            play.wave,
            play.clip && JSON.stringify(play.clip),
            play.deleteClipOn,
            play.beside ?? null,
            play.besideAs ? JSON.stringify(play.besideAs) : null,
          ],
        );
        for (const [n, step] of play.steps.entries()) putStep(play.id, n, step);
      }),

    addStep: (play, n, step) =>
      db.transaction(() => {
        if (db.run("update play set at = ? where id = ?", [n + 1, play]) === 0) return failed("not-kept");
        db.run("delete from step where play = ? and n >= ?", [play, n]);
        putStep(play, n, step);
        return done(undefined);
      }),

    moveTo: (play, at) => changed(db.run("update play set at = ? where id = ?", [at, play])),

    changePlay: (id, change) =>
      db.transaction(() => {
        const [row] = db.rows("select title, reviewed, delete_clip_on from play where id = ?", [id]);
        if (!row) return failed("not-kept");
        const title = change.title ?? text(row["title"]);
        const reviewed = change.reviewed ?? integerOf(row["reviewed"]) === 1;
        const day = change.deleteClipOn === undefined ? textOrNull(row["delete_clip_on"]) : change.deleteClipOn;
        const sql = "update play set title = ?, reviewed = ?, delete_clip_on = ? where id = ?";
        return changed(db.run(sql, [title, Number(reviewed), day, id]));
      }),

    removePlay: (id) =>
      db
        .rows(
          `with recursive gone (id) as (
             select ?1 union select play.id from play, gone where play.beside = gone.id or play.id = gone.id || ?2)
           delete from play where id in (select id from gone) returning clip_file`,
          [id, settledId("")],
        )
        .flatMap((row) => textOrNull(row["clip_file"]) ?? []),

    moments: () => db.rows("select * from moment order by kept_at desc, id").map(momentOf),

    keepMoment: (moment) =>
      db.transaction(() => {
        if (db.rows("select 1 from play where id = ?", [moment.play]).length === 0) return failed("not-kept");
        db.run(
          `insert into moment (id, play, starts, ends, why, seen, saying, kept_at) values (?, ?, ?, ?, ?, ?, ?, ?)
           on conflict (id) do update set play = excluded.play, starts = excluded.starts, ends = excluded.ends,
             why = excluded.why, seen = excluded.seen, saying = excluded.saying, kept_at = excluded.kept_at`,
          [moment.id, moment.play, moment.from, moment.to, moment.why, moment.seen, moment.saying, moment.keptAt],
        );
        return done(undefined);
      }),

    dropMoment: (id) => {
      db.run("delete from moment where id = ?", [id]);
    },

    clipOf: (play) => {
      const [row] = db.rows("select clip, clip_file from play where id = ?", [play]);
      return row ? { file: textOrNull(row["clip_file"]), clip: clipFrom(row["clip"]) } : null;
    },

    setClip: (play, file, clip) =>
      changed(
        db.run("update play set clip_file = ?, clip = ? where id = ?", [file, clip && JSON.stringify(clip), play]),
      ),

    expired: (today) =>
      db
        .rows("select id from play where clip_file is not null and delete_clip_on <= ? order by id", [today])
        .map((row) => text(row["id"])),

    clipFiles: () =>
      db.rows("select clip_file from play where clip_file is not null").map((row) => text(row["clip_file"])),

    renameClip: (from, to) => {
      db.run("update play set clip_file = ? where clip_file = ?", [to, from]);
    },

    secret: (name) => {
      const value = db.rows("select value from secret where name = ?", [name])[0]?.["value"];
      return value instanceof Uint8Array ? new Uint8Array(value) : null;
    },

    setSecret: (name, value) => {
      db.run("insert into secret (name, value) values (?, ?) on conflict (name) do update set value = excluded.value", [
        name,
        value,
      ]);
    },
  };
};

const isEvent = (value: unknown): boolean => typeof value === "object" && value !== null && "id" in value;

const heading = (row: DbRow): Pick<Play, "id" | "title" | "madeAt" | "clip" | "deleteClipOn" | "reviewed"> => ({
  id: text(row["id"]),
  title: text(row["title"]),
  madeAt: text(row["made_at"]),
  clip: row["clip_file"] === null ? null : clipFrom(row["clip"]),
  deleteClipOn: textOrNull(row["delete_clip_on"]),
  reviewed: integerOf(row["reviewed"]) === 1,
});

const momentOf = (row: DbRow): KeptMoment => ({
  id: text(row["id"]),
  play: text(row["play"]),
  from: integerOf(row["starts"]),
  to: integerOf(row["ends"]),
  why: text(row["why"]),
  seen: text(row["seen"]),
  saying: text(row["saying"]),
  keptAt: text(row["kept_at"]),
});

const clipShape = v.object({ name: v.string(), type: v.string(), size: v.number(), hasVideo: v.boolean() });

const clipFrom = (json: unknown): Clip | null =>
  typeof json === "string" ? v.parse(clipShape, JSON.parse(json)) : null;

const recordingOf = (row: DbRow): Recording => {
  const parsed = parseRecording(JSON.parse(text(row["base"])));
  if (!parsed.ok) throw new Error(`The play ${text(row["id"])} cannot be read: ${parsed.problem.kind}`);
  return parsed.value;
};

/** Only its outline is looked at: nobody but `putStep` writes it. */
const stepShape = v.object({
  out: v.array(v.custom<Event>(isEvent)),
  in: v.array(v.custom<Event>(isEvent)),
});

const stepOf = (row: DbRow): Step => v.parse(stepShape, JSON.parse(text(row["body"])));
