/** What is deleted is gone from the file, not only from sight: read byte by byte, in a database with the store's own behaviour. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, describe, expect, it } from "vitest";
import { newChild } from "../child/child.ts";
import { emptyBook } from "../cues/book.ts";
import { type Body, change, type Desk, type Kind, remove, type WrittenEntry, write } from "../diary/diary.ts";
import { emptyMoment } from "../diary/emptymoment.ts";
import { dbOverNode } from "./node.ts";
import { migrate } from "./schema.ts";
import { keysOf, nameOf, type SettingKey } from "./settings.ts";
import { tables } from "./tables.ts";

const folder = mkdtempSync(join(tmpdir(), "attune-deleted-"));
afterAll(() => rmSync(folder, { recursive: true }));

const traces = (...words: string[]): string[] => {
  const all = Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))));
  expect(all.length).toBeGreaterThan(10_000);
  return words.filter((word) => all.includes(word));
};

it("a recording with its moments, an entry that was forgotten, and a child with all that was said of it", () => {
  const db = dbOverNode(new DatabaseSync(join(folder, "vault.db")));
  migrate(db);
  const kept = tables(db);
  let ids = 0;
  const desk = { now: Date.UTC(2026, 10, 24), zone: "Europe/Berlin", newId: () => `id${ids++}` };
  const { id: _, ...facts } = newChild("quokka", "quokkaname");
  kept.addEntry(write(desk, "child", facts, { thing: "quokka", children: ["quokka"] }));
  for (let n = 0; n < 200; n++) {
    kept.addEntry(write(desk, "note", { v: 1, text: `walrusnote ${"x".repeat(200)}` }, { children: ["quokka"] }));
  }
  const note = kept.addEntry(write(desk, "note", { v: 1, text: "otternote" }));
  kept.addPlay({
    id: "p1",
    title: "zebrafinch",
    madeAt: "2026-11-24T10:00:00Z",
    base: { format: "attune.recording/1", length: 1000, startedAt: null, people: [], events: [] },
    steps: [],
    at: 0,
    clip: null,
    deleteClipOn: null,
    reviewed: false,
    wave: null,
  });
  kept.keepMoment({ id: "m", play: "p1", from: 0, to: 1, why: "chosen", seen: "koalaseen", saying: "", keptAt: "" });
  const words = ["quokkaname", "walrusnote", "otternote", "zebrafinch", "koalaseen"];
  expect(traces(...words)).toEqual(words);

  kept.removePlay("p1");
  kept.addEntry({ ...write(desk, "note", { v: 1, text: "" }, { thing: note.thing }), body: null });
  kept.forgetDeleted("2027-01-01T00:00:00.000Z");
  kept.removeChild("quokka");
  expect(traces(...words)).toEqual([]);
});

describe("a child that is removed", () => {
  const word = "pangolin";
  /** A word in everything that a person, an import or a screen can say in an entry of each kind. */
  const said: { readonly [Of in Kind]: Body<Of> } = {
    moment: { ...emptyMoment, words: word },
    play: { v: 1, play: word, title: word },
    repair: { v: 1, reached: null, how: [word], minutes: 1, steps: [word], mends: word, words: word },
    calm: { v: 1, calm: 1, here: 1, reset: word, calmAfter: 2, hereAfter: 2, words: word },
    note: { v: 1, text: word },
    "cue-use": { v: 1, cue: word, need: word, right: "yes", helped: word, words: word },
    try: { v: 1, activity: word, went: "done", words: word },
    milestone: { v: 1, milestone: word, answer: "yes", words: word },
    sign: { v: 1, sign: word, since: "days", places: "one", words: word },
    opening: { v: 1, opening: "bath", minutes: 3, words: word },
    child: {
      v: 1,
      nickname: word,
      colour: "sun",
      born: null,
      due: null,
      gender: null,
      joined: null,
      came: [],
      felt: null,
    },
  };
  const kinds = Object.keys(said) as Kind[];

  /** The child c1, who once was called by the word; its sister c2; and the word in all that is kept of c1. */
  const lived = (place = ":memory:") => {
    const db = dbOverNode(new DatabaseSync(place));
    migrate(db);
    const kept = tables(db);
    let ids = 0;
    const desk: Desk = { now: Date.UTC(2026, 10, 24), zone: "Europe/Berlin", newId: () => `n${ids++}` };
    const put = (written: WrittenEntry): unknown => kept.addEntry(written);
    const plant = (name: string, text: string): unknown =>
      db.run("insert or replace into setting (name, value) values (?, ?)", [name, text]);
    const planted = (name: string): unknown =>
      db.rows("select value from setting where name = ?", [name])[0]?.["value"] ?? null;
    // Said before any child was put in.
    plant("child", word);
    for (const kind of kinds) {
      const thing = kind === "child" ? "c1" : `c1 ${kind}`;
      const first = write(desk, kind, said[kind], { thing, children: ["c1"] });
      put(first);
      // Said anew since, and deleted: what was said before is still kept.
      put(change(desk, first, {}));
      if (kind !== "child")
        put(remove(desk, write(desk, kind, said[kind], { thing: `${thing} gone`, children: ["c1"] })));
    }
    put(
      change(desk, write(desk, "child", said.child, { thing: "c1", children: ["c1"] }), {
        body: { ...said.child, nickname: "Noor" },
      }),
    );
    const of = { child: "c1", thing: "c1 note", cue: `own-${word}` };
    for (const whose of ["child", "thing", "cue"] as const) {
      for (const key of keysOf(whose)) plant(nameOf<SettingKey>(key, ...([of[whose]] as never)), `${word} ${key}`);
    }
    const own = { id: of.cue, name: word, means: null, note: word, helps: [word], not: [word], moment: null };
    const cue = { ...own, own: { group: "need" as const, channels: [], needs: [word] } };
    plant("cues.book.c1", JSON.stringify({ ...emptyBook, kept: [cue] }));
    plant("chosen", "c1 c2");
    const { id: _, ...sister } = newChild("c2", "Sami");
    put(write(desk, "child", sister, { thing: "c2", children: ["c2"] }));
    put(write(desk, "note", { v: 1, text: "of the sister alone: axolotl" }, { children: ["c2"] }));
    put(write(desk, "note", { v: 1, text: "of both: capybara" }, { children: ["c1", "c2"] }));
    plant("draft worry c2", "of the sister alone: narwhal");
    return { db, kept, of, plant, planted };
  };

  it("leaves no word that was said of it, in no row and on no page; what is the others' stays", () => {
    const { db, kept, planted } = lived(join(folder, "child.db"));
    const found = traces(word, "axolotl", "capybara", "narwhal");
    expect(found).toEqual([word, "axolotl", "capybara", "narwhal"]);
    kept.removeChild("c1");
    expect(traces(word, "axolotl", "capybara", "narwhal")).toEqual(["axolotl", "capybara", "narwhal"]);
    const rows = (table: string): string => JSON.stringify(db.rows(`select * from ${table}`));
    for (const table of ["entry", "thing", "setting"]) expect(rows(table), table).not.toMatch(/c1|pangolin/);
    expect(kept.entriesOf({ kinds: ["note"] }).map(({ children }) => children)).toEqual([["c2"], ["c2"]]);
    expect([planted("chosen"), planted("child")]).toEqual(["c2", null]);
  });

  it("takes along each setting that is a child's, and every kind of entry: each was there before", () => {
    const { kept, of, planted } = lived();
    for (const kind of kinds)
      expect(JSON.stringify(kept.historyOf(kind === "child" ? "c1" : `c1 ${kind}`))).toContain(word);
    const keys = (["child", "thing", "cue"] as const).flatMap((whose) =>
      keysOf(whose).map((key) => nameOf<SettingKey>(key, ...([of[whose]] as never))),
    );
    expect(keys.length).toBeGreaterThanOrEqual(10);
    for (const name of keys) expect(planted(name), name).toContain(word);
  });

  it("lets the name that was said before any child was put in be, where it is another's", () => {
    const { kept, plant, planted } = lived();
    plant("child", "Ada");
    kept.removeChild("c1");
    expect(planted("child")).toBe("Ada");
  });
});
