/** The card: one page, the family's own cues first, nothing that they took off. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blank } from "./book.ts";
import { type Card, cardForm, emptyCard, notOf, cardRowsOf } from "./card.ts";
import type { Cue } from "./cues.ts";
import { groups } from "./list.ts";

const cue = (id: string, more: Partial<Cue> = {}): Cue => ({
  id,
  from: 0,
  to: 24,
  group: "need",
  strength: "subtle",
  channels: ["voice"],
  picture: "own",
  needs: { tired: 1 },
  kept: blank(id),
  isKept: false,
  ...more,
});
const own = (id: string, more: Partial<Cue["kept"]> = {}): Cue =>
  cue(id, { isKept: true, kept: { ...blank(id), ...more } });
const ids = (cues: readonly Cue[], card: Card = emptyCard): string[] =>
  cardRowsOf(cues, [], card).need.map((row) => row.cue.id);

describe("the rows of a card", () => {
  it("stand in for a group of which nothing is known, the strong ones first, and say so", () => {
    const cues = [cue("a"), cue("b", { strength: "potent" }), cue("c")];
    expect(ids(cues)).toEqual(["b", "a"]);
    expect(cardRowsOf(cues, [], emptyCard).need.every(({ common }) => common)).toBe(true);
  });
  it("are the family's own as soon as there is one", () => {
    expect(ids([cue("a"), own("b"), cue("c")])).toEqual(["b"]);
    expect(ids([cue("a"), own("b"), cue("c")], { ...emptyCard, shows: { c: true } })).toEqual(["b", "c"]);
  });
  it("stand in for nothing that points the wrong way, until the family has seen it", () => {
    const turned = { group: "turned" } as const;
    expect(cardRowsOf([cue("a", turned)], [], emptyCard).turned).toEqual([]);
    expect(cardRowsOf([own("a"), { ...own("b"), ...turned }], [], emptyCard).turned.map((row) => row.cue.id)).toEqual([
      "b",
    ]);
  });
  it("have what a person says it means, and their words for what to do", () => {
    const [row] = cardRowsOf([own("a", { means: "sore", helps: ["Upright", "Warm hand"] })], [], emptyCard).need;
    expect(row).toMatchObject({ means: "sore", text: "Upright. Warm hand", common: false });
    const [texted] = cardRowsOf([own("a", { helps: ["Upright"] })], [], { ...emptyCard, texts: { a: "Call me" } }).need;
    expect(texted?.text).toBe("Call me");
  });
  it("bring along what does not help, each once", () => {
    const rows = cardRowsOf(
      [own("a", { not: ["Rocking", "Bright light"] }), own("b", { not: ["Rocking"] })],
      [],
      emptyCard,
    );
    expect(notOf(rows)).toEqual(["Rocking", "Bright light"]);
  });
  it("are three of a group at most, and never one that was taken off", () => {
    const anyCue = fc.record({ group: fc.constantFrom(...groups), isKept: fc.boolean() });
    fc.assert(
      fc.property(fc.array(anyCue, { maxLength: 30 }), fc.array(fc.nat(29)), (all, off) => {
        const cues = all.map((more, i) => cue(`c${i}`, more));
        const shows = Object.fromEntries(off.map((i) => [`c${i}`, false]));
        const rows = cardRowsOf(cues, [], { ...emptyCard, shows });
        for (const group of groups) {
          expect(rows[group].length).toBeLessThanOrEqual(3);
          for (const row of rows[group]) expect([row.cue.group, shows[row.cue.id]]).toEqual([group, undefined]);
        }
      }),
    );
  });
});

it("is read again as it was kept, and is empty where it cannot be read", () => {
  const card: Card = {
    ...emptyCard,
    name: false,
    for: "Nana",
    shows: { a: false },
    texts: { a: "Wait" },
    bed: "Two songs",
  };
  expect(cardForm.read(JSON.stringify(card))).toEqual(card);
  for (const text of [null, "{", '{"v":1}', "[]"]) expect(cardForm.read(text)).toEqual(emptyCard);
  const partly = { ...card, for: 3, shows: { a: false, b: "no" }, texts: { a: "Wait", b: [] }, call: null };
  expect(cardForm.read(JSON.stringify(partly))).toEqual({ ...card, for: "" });
});
