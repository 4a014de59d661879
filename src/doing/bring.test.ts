import { describe, expect, it } from "vitest";
import { newChild } from "../child/child.ts";
import { change, type Entry } from "../diary/diary.ts";
import { foreignFile, readAny } from "../diary/import/importers.ts";
import { failed, type Result } from "../ground/result.ts";
import { instead, storeOverNode } from "../keeping/store.fixture.ts";
import type { Store } from "../keeping/store.ts";
import { type Asked, outcomesOf, importBrought, whoseIs } from "./bring.ts";

const zone = "Europe/Berlin";
const now = Date.parse("2026-11-24T12:00:00Z");
const head = "child_id,start,end,type,method,amount,notes";
const family = "first_name,last_name,birth_date\nNoor,Aziz,2026-01-17\nSami,Aziz,2024-03-01";

/** What Baby Buddy's files say: two children, and of the first these feeds, of the second a note. */
const files = (...feeds: readonly string[]) =>
  readAny(
    [
      { name: "child.csv", text: family },
      { name: "feeding.csv", text: [head, ...feeds].join("\n") },
      { name: "note.csv", text: "child_id,note,time\n2,first step,2026-11-20 06:37:12" },
    ].map(({ name, text }) => foreignFile(name, new TextEncoder().encode(text))),
    zone,
  );
const feed = (notes: string): string => `1,2026-11-20 03:04:09,2026-11-20 03:12:09,formula,bottle,3,${notes}`;
const asNew: Asked = () => "new";

const valueOf = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
};
const bring = async (store: Store, brought: ReturnType<typeof files>, whose: Asked = asNew) =>
  valueOf(await importBrought(store, brought, whose, now));
const logged = async (store: Store): Promise<readonly Entry[]> =>
  valueOf(await store.diary.find({ kinds: ["opening", "note"] }));

describe("what another app logged", () => {
  it("comes in once, as the person's own, of children that are put in once; colours tell them apart", async () => {
    const { store } = storeOverNode();
    await store.children.put(newChild("c0", "Ada"));
    expect(await bring(store, files(feed("hungry")))).toEqual({ added: 2, corrected: 0, kept: 0 });
    expect(await bring(store, files(feed("hungry")))).toEqual({ added: 0, corrected: 0, kept: 0 });
    const all = valueOf(await store.children.all());
    expect(all.map(({ nickname, born, colour }) => [nickname, born, colour])).toEqual([
      ["Ada", null, "sun"],
      ["Noor", "2026-01-17", "coral"],
      ["Sami", "2024-03-01", "leaf"],
    ]);
    // As every vault has it that brought such files before.
    expect(all[1]?.id).toBe("19b902adab7d88a1527e1364e7280429");
    const entries = await logged(store);
    expect(entries.map(({ kind, children: of, at }) => [kind, of[0], at.zone])).toEqual([
      ["opening", all[1]?.id, zone],
      ["note", all[2]?.id, zone],
    ]);
    expect(new Set(entries.map(({ by }) => by))).toEqual(new Set([valueOf(await store.settings.get("person"))]));
    expect(entries[0]?.logged).toBe("2026-11-24T12:00:00.000Z");
  });

  it("is corrected where its row was, and stays where somebody changed or deleted it here", async () => {
    const { store } = storeOverNode();
    await bring(store, files(feed("hungry")));
    expect(await bring(store, files(feed("very hungry")))).toEqual({ added: 0, corrected: 1, kept: 0 });
    const [opening] = await logged(store);
    if (opening?.kind !== "opening" || !opening.body) throw new Error("no opening");
    expect(opening.body.words).toBe("very hungry");
    let ids = 0;
    const desk = { now: now + 1000, zone, newId: () => `own${ids++}` };
    await store.diary.add(change(desk, opening, { body: { ...opening.body, words: "mine" } }));
    expect(await bring(store, files(feed("hungry again")))).toEqual({ added: 0, corrected: 0, kept: 1 });
    await store.diary.add({ ...change(desk, opening, {}), body: null });
    expect(await bring(store, files(feed("hungry again")))).toEqual({ added: 0, corrected: 0, kept: 1 });
  });

  it("is of whom the person says, and of whom they say none it is left out", async () => {
    const { store } = storeOverNode();
    await store.children.put(newChild("c0", "Ada"));
    const came = await bring(store, files(feed("hungry")), ({ name }) => (name === "Noor Aziz" ? "c0" : "none"));
    expect(came).toEqual({ added: 1, corrected: 0, kept: 0 });
    expect(valueOf(await store.children.all()).map(({ id }) => id)).toEqual(["c0"]);
    expect((await logged(store)).map(({ children: of }) => of)).toEqual([["c0"]]);
  });

  it("is asked about with those who are here, and who was put in before, under another name too", async () => {
    const { store } = storeOverNode();
    await bring(store, files(feed("hungry")));
    const [noor] = valueOf(await store.children.all());
    if (!noor) throw new Error("nobody");
    await store.children.put({ ...noor, nickname: "Nunu" });
    const asked: unknown[] = [];
    await bring(store, files(feed("hungry")), (child, here, before) => {
      asked.push([child.name, here.length, before?.nickname]);
      return "none";
    });
    expect(asked).toEqual([
      ["Noor Aziz", 2, "Nunu"],
      ["Sami Aziz", 2, "Sami"],
    ]);
    await bring(store, files(feed("hungry")));
    expect(valueOf(await store.children.all()).map(({ nickname }) => nickname)).toEqual(["Nunu", "Sami"]);
  });

  it("says what the store refuses", async () => {
    const { store } = storeOverNode();
    const refused = failed("disk-full");
    const { children, settings, diary } = store;
    const refusing: readonly Partial<Store>[] = [
      { children: instead(children, { all: async () => refused }) },
      { children: instead(children, { put: async () => refused }) },
      { settings: instead(settings, { get: async () => refused }) },
      { diary: instead(diary, { find: async () => refused }) },
      { diary: instead(diary, { merge: async () => refused }) },
    ];
    for (const broken of refusing) {
      const some = { children, settings, diary, ...broken };
      expect(await importBrought(some, files(feed("")), asNew, now)).toEqual(refused);
    }
    expect(await logged(store)).toEqual([]);
  });
});

describe("whose it is", () => {
  const ada = newChild("c0", "Ada");
  const noor = { ...newChild("c1", "noor"), born: "2026-01" };
  const child = (name: string | null, born: string | null = null) => ({ key: "1", name, born });
  const whose = (one: ReturnType<typeof child>, here: readonly (typeof ada)[], isAsked = false): string =>
    whoseIs(one, { children: [one] }, here, isAsked);

  it("is the child of that name and birth, and nobody where two fit or none", () => {
    expect(whose(child("Noor Aziz", "2026-01-17"), [ada, noor])).toBe("c1");
    expect(whose(child("Noor Aziz", "2025-01-17"), [ada, noor])).toBe("new");
    expect(whose(child("Ben"), [ada, noor])).toBe("new");
  });

  it("is the only one here where the files name none; and where a person looks, one of whom no birth is known", () => {
    expect(whose(child(null), [ada])).toBe("c0");
    expect(whose(child(null), [ada, noor])).toBe("new");
    expect(whose(child(null), [])).toBe("new");
    expect(whoseIs(child(null), { children: [child(null), child("Ben")] }, [ada], false)).toBe("new");
    expect(whose(child("Ben"), [ada])).toBe("new");
    expect(whose(child("Ben"), [ada], true)).toBe("c0");
    expect(whose(child("Ben"), [noor], true)).toBe("new");
  });
});

it("each file becomes so many of which kind", () => {
  const { found } = files(feed("one"), feed("two"));
  expect(outcomesOf(found)).toEqual([
    { file: "feeding.csv", becomes: { feeding: 2 } },
    { file: "note.csv", becomes: { note: 1 } },
  ]);
  expect(outcomesOf([])).toEqual([]);
});
