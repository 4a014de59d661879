/** The names and texts of settings are in people's vaults: what an earlier Attune wrote is read, and written again as it was. */
import type { TagTemplate } from "../recording/tags.ts";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import type { ChildFacts } from "../child/child.ts";
import { newDay } from "../child/latedays.ts";
import { emptyChoice } from "../bundle/choice.ts";
import { emptyBook } from "../cues/book.ts";
import { emptyCard } from "../cues/card.ts";
import { type Desk, write } from "../diary/diary.ts";
import { restoreVault, backUpVault } from "./carrying.ts";
import { filesInMemory } from "./files.ts";
import { dbOverNode } from "./node.ts";
import { migrate } from "./schema.ts";
import { keysOf, nameOf, type SettingKey, settings } from "./settings.ts";
import { tables } from "./tables.ts";

const facts: ChildFacts = {
  v: 1,
  nickname: "Noor",
  colour: "sun",
  born: null,
  due: null,
  gender: null,
  joined: null,
  came: [],
  felt: null,
};

const scheme: TagTemplate = {
  format: "attune.tags/1",
  name: "Still face",
  language: "en",
  by: null,
  source: null,
  acts: [
    {
      id: "a1",
      name: "Smile",
      description: null,
      who: "either",
      channel: "face",
      act: "smile",
      key: "e",
      sign: "wave",
    },
  ],
};

/** A row for every key, as an Attune before this table wrote it: name and text; and what it says. */
const older: Readonly<Record<SettingKey, readonly [name: string, text: string, says: unknown]>> = {
  child: ["child", "Noor", "Noor"],
  me: ["me", "woman", "woman"],
  person: ["person", "a1b2", "a1b2"],
  chosen: ["chosen", "c1 c2", ["c1", "c2"]],
  met: ["met", "1", true],
  spent: ["spent", "2026-11-29 345", ["2026-11-29", 345]],
  tags: ["tags", JSON.stringify([{ id: "t1", template: scheme }]), [{ id: "t1", template: scheme }]],
  "tags.chosen": ["tags.chosen", "t1", "t1"],
  keys: ["keys", '{"child":["h"]}', { child: ["h"] }],
  listener: [
    "listener",
    '{"now":{"adult":0.4,"checked":23,"at":"2026-11-28T10:00:00.000Z"}}',
    { now: { adult: 0.4, checked: 23, at: "2026-11-28T10:00:00.000Z" } },
  ],
  library: [
    "library",
    '{"saved":["sleep"],"read":[],"places":{"crying":3},"size":1}',
    { saved: ["sleep"], read: [], places: { crying: 3 }, size: 1 },
  ],
  "calm.senses": ["calm.senses", '{"smell":"coffee"}', { smell: "coffee" }],
  "calm.signs": [
    "calm.signs",
    '[{"day":"2026-11-24","signs":["jaw"],"zone":"up","causes":["sleep"]}]',
    [{ day: "2026-11-24", signs: ["jaw"], zone: "up", causes: ["sleep"] }],
  ],
  "calm.trial": [
    "calm.trial",
    '{"pair":["breath","sigh"],"picks":[{"reset":"sigh","thing":null}]}',
    { pair: ["breath", "sigh"], picks: [{ reset: "sigh", thing: null }] },
  ],
  "practice.waits": [
    "practice.waits",
    '{"v":1,"since":"2026-11-24","way":"hand"}',
    { v: 1, since: "2026-11-24", way: "hand" },
  ],
  "practice.voice": ["practice.voice", '{"v":1,"takes":[]}', { v: 1, takes: [] }],
  "practice.weeks": [
    "practice.weeks",
    '{"v":1,"start":"2026-11-24","pauses":[],"skipped":["words"],"said":{"follow":"She waited."},"ended":null}',
    { v: 1, start: "2026-11-24", pauses: [], skipped: ["words"], said: { follow: "She waited." }, ended: null },
  ],
  "draft week": ["draft week", '{"id":"follow","text":"She"}', { id: "follow", text: "She" }],
  "cues.practice": ["cues.practice", '{"v":1,"cards":{}}', { v: 1, cards: {} }],
  "cues.book.{child}": [
    "cues.book.c1",
    '{"v":1,"kept":[],"hidden":["asks"],"without":[]}',
    { ...emptyBook, hidden: ["asks"] },
  ],
  "cues.card.{child}": ["cues.card.c1", JSON.stringify({ ...emptyCard, for: "Nana" }), { ...emptyCard, for: "Nana" }],
  "late.near.{child}": [
    "late.near.c1",
    '{"v":1,"times":[{"id":"t1","day":"2026-11-24","way":"beside","chose":"no"}]}',
    { v: 1, times: [{ id: "t1", day: "2026-11-24", way: "beside", chose: "no" }] },
  ],
  "late.days.{child}": ["late.days.c1", '{"v":1,"ahead":true,"days":[]}', { v: 1, ahead: true, days: [] }],
  "try {child}": [
    "try c1",
    '{"day":"2026-11-24","skip":["peek"],"without":["sight"]}',
    { day: "2026-11-24", skip: ["peek"], without: ["sight"] },
  ],
  "selfcheck.off": ["selfcheck.off", "1", true],
  "own.along.story": ["own.along.story", "1", true],
  "own.along.check": ["own.along.check", "1", true],
  "own.offer.kind": ["own.offer.kind", "1", true],
  "backup.day": ["backup.day", "2026-11-20", "2026-11-20"],
  "backup.since": ["backup.since", "2026-10-01", "2026-10-01"],
  "day.last": ["day.last", "2026-11-29", "2026-11-29"],
  "lock.after": ["lock.after", "15", 15],
  "lock.offered": ["lock.offered", "1", true],
  "repair.draft": [
    "repair.draft",
    '{"age":"toddler","at":2,"used":["1","2"],"what":"shouted","unhurt":false,"wordless":false,"reached":null,"how":[],"minutes":null,"words":"No sleep"}',
    {
      age: "toddler",
      at: 2,
      used: ["1", "2"],
      what: "shouted",
      unhurt: false,
      wordless: false,
      reached: null,
      how: [],
      minutes: null,
      words: "No sleep",
    },
  ],
  "draft note": ["draft note", "she laughed at ", "she laughed at "],
  "draft child": ["draft child", JSON.stringify({ facts, later: true }), { facts, later: true }],
  "draft own cue": [
    "draft own cue",
    '{"name":"hums","group":"need","channels":[],"needs":[]}',
    { name: "hums", group: "need", channels: [], needs: [] },
  ],
  "draft child {child}": ["draft child c1", JSON.stringify({ facts, later: false }), { facts, later: false }],
  "draft late day {child}": ["draft late day c1", JSON.stringify(newDay("d1")), newDay("d1")],
  "draft worry {child}": ["draft worry c1", "the left foot", "the left foot"],
  "draft bundle {child}": [
    "draft bundle c1",
    JSON.stringify({ ...emptyChoice, to: "Dr Sand" }),
    { ...emptyChoice, to: "Dr Sand" },
  ],
  "draft helped {cue}": ["draft helped own-1", "the hall light", "the hall light"],
  "draft {thing}": ["draft t1", "and then she", "and then she"],
};
const keys = Object.keys(older) as SettingKey[];
/** The id that stands in each older name. */
const ids = { child: "c1", thing: "t1", cue: "own-1" };
const idsOf = (key: SettingKey): readonly string[] => {
  const { whose } = settings[key];
  return whose === "child" || whose === "thing" || whose === "cue" ? [ids[whose]] : [];
};

const vault = () => {
  const db = dbOverNode(new DatabaseSync(":memory:"));
  migrate(db);
  const kept = tables(db);
  return { db, kept, names: () => db.rows("select name from setting order by name").map(({ name }) => String(name)) };
};
const planted = () => {
  const made = vault();
  for (const [name, text] of Object.values(older)) {
    made.db.run("insert or replace into setting (name, value) values (?, ?)", [name, text]);
  }
  return made;
};

describe("a setting", () => {
  it.each(keys)("%s is read from an older vault, and written as it was", (key) => {
    const [name, text, says] = older[key];
    const row: { read: (text: string | null) => unknown; write: (value: never) => string | null } = settings[key];
    expect(nameOf(key, ...(idsOf(key) as never))).toBe(name);
    expect(row.read(text)).toEqual(says);
    expect(row.write(row.read(text) as never)).toBe(text);
  });

  it.each(keys)("%s says the same of nothing, of an empty text and of one that is broken, and never fails", (key) => {
    const { read } = settings[key];
    for (const text of ["", "{", "[7]", '"', "null"]) expect(() => read(text)).not.toThrow();
    if (older[key][1].startsWith("{")) expect(read("")).toEqual(read(null));
  });

  it("is a child's, a thing's or a cue's where its name has the id of one, and only there", () => {
    for (const key of keys) {
      const asked = /\{(\w+)\}$/.exec(key)?.[1];
      expect(["child", "thing", "cue"].includes(settings[key].whose) ? settings[key].whose : undefined, key).toBe(
        asked,
      );
    }
  });
});

it("goes into a backup, whatever it is, and comes back from it", async () => {
  const { db, kept, names } = planted();
  const clips = filesInMemory();
  const made = await backUpVault({ db, tables: kept, clips }, "eight or more", "2026-11-30T10:00:00Z", undefined, {
    memory: 64,
    passes: 1,
    lanes: 1,
  });
  const into = vault();
  const scratch = dbOverNode(new DatabaseSync(":memory:"));
  if (!made.ok) throw new Error(made.problem.kind);
  await restoreVault({ db: into.db, tables: into.kept, clips }, scratch, made.value, "eight or more", () => "f");
  expect(into.names()).toEqual(names());
  expect(into.names()).toEqual(
    Object.values(older)
      .map(([name]) => name)
      .toSorted(),
  );
});

describe("with a child", () => {
  const desk: Desk = { now: Date.UTC(2026, 10, 24), zone: "Europe/Berlin", newId: () => "n1" };
  const lived = () => {
    const made = planted();
    const own = { id: "own-1", name: "hums", own: { group: "need", channels: [], needs: [] } };
    made.kept.addEntry({ ...write(desk, "child", facts, { thing: "c1", children: ["c1"] }), id: "e1" });
    made.kept.addEntry({ ...write(desk, "note", { v: 1, text: "" }, { thing: "t1", children: ["c1"] }), id: "e2" });
    made.kept.addEntry({
      ...write(desk, "note", { v: 1, text: "" }, { thing: "t2", children: ["c1", "c2"] }),
      id: "e3",
    });
    const plant = (name: string, text: string): unknown =>
      made.db.run("insert or replace into setting (name, value) values (?, ?)", [name, text]);
    plant("cues.book.c1", JSON.stringify({ ...emptyBook, kept: [own] }));
    plant("cues.book.c2", "{}");
    plant("draft worry c2", "the other one");
    plant("draft t2", "of both");
    plant("draft helped own-2", "of another");
    return made;
  };

  it("goes all that is the child's, its entries' and its own cues', and nothing else", () => {
    const { kept, names } = lived();
    const before = names();
    kept.removeChild("c1");
    const gone = (["child", "thing", "cue"] as const).flatMap((whose) => keysOf(whose)).map((key) => older[key][0]);
    expect(gone).toHaveLength(11);
    // It said Noor, as the child is called.
    gone.push("child");
    expect(names()).toEqual(before.filter((name) => !gone.includes(name)));
    expect(names()).toEqual(
      expect.arrayContaining(["cues.book.c2", "draft helped own-2", "draft note", "draft t2", "draft worry c2"]),
    );
  });

  it("goes its place among those that are chosen", () => {
    const { kept } = lived();
    kept.removeChild("c1");
    expect(kept.setting("chosen")).toEqual(["c2"]);
  });
});
