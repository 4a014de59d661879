/** A template of tags goes out and comes back as it was, and what of a file is changed is said. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { channelOf } from "./formats/behaviours.ts";
import { channels } from "./recording.ts";
import { templates } from "./tags.fixture.ts";
import {
  firstActs,
  isTagKey,
  mostActs,
  parseTags,
  type TagTemplate,
  tagsForm,
  tagShapes,
  withKeys,
  writeTags,
} from "./tags.ts";

const reread = (template: TagTemplate) => parseTags(JSON.parse(writeTags(template)));

describe("a template of tags", () => {
  it("comes back as it was written, and nothing is said", () => {
    fc.assert(
      fc.property(templates, (template) => {
        expect(reread(template)).toEqual({ ok: true, value: { template, said: [] } });
        expect(tagsForm.read(tagsForm.write([{ id: "t1", template }]))).toEqual([{ id: "t1", template }]);
      }),
    );
  });

  it("is whole whatever a file says, with no key twice, and is then read without a word", () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("voice", "child", "a", "b", "A", "star"),
      fc.constant(null),
    );
    const act = fc.record({
      name: fc.string(),
      who: text,
      channel: text,
      act: text,
      key: text,
      sign: text,
      description: text,
    });
    const json = fc.record({
      format: fc.constant("attune.tags/1"),
      name: fc.string(),
      acts: fc.array(act, { maxLength: 80 }),
    });
    fc.assert(
      fc.property(json, (said) => {
        const read = parseTags(said);
        if (!read.ok) {
          expect(said.acts.every(({ name }) => name.trim() === "")).toBe(true);
          return;
        }
        const { template } = read.value;
        expect(template.acts.length).toBeLessThanOrEqual(mostActs);
        for (const one of template.acts) expect(channels).toContain(one.channel);
        const keys = template.acts.flatMap(({ key }) => key ?? []);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys.every(isTagKey)).toBe(true);
        expect(reread(template)).toEqual({ ok: true, value: { template, said: [] } });
      }),
    );
  });

  it("says what was changed or left out", () => {
    const act = { name: "Smile", who: "child", channel: "face", act: "smile", key: "e", sign: "wave" };
    const saidOf = (...acts: readonly object[]) => {
      const read = parseTags({ format: "attune.tags/1", name: "x", acts });
      return read.ok ? read.value.said : read.problem;
    };
    expect(saidOf(act)).toEqual([]);
    expect(saidOf(act, { ...act, name: "Grin" })).toEqual([{ kind: "key-twice", count: 1 }]);
    expect(saidOf({ ...act, key: "F5" })).toEqual([{ kind: "key-unfit", count: 1 }]);
    expect(saidOf({ ...act, channel: "aura" })).toEqual([{ kind: "channel-guessed", count: 1 }]);
    expect(saidOf({ ...act, who: "dog" })).toEqual([{ kind: "who-guessed", count: 1 }]);
    expect(saidOf({ ...act, sign: "red" })).toEqual([{ kind: "sign-unknown", count: 1 }]);
    expect(saidOf({ ...act, name: "x".repeat(100) })).toEqual([{ kind: "cut", count: 1 }]);
    expect(saidOf(act, { name: " " })).toEqual([{ kind: "nameless", count: 1 }]);
    expect(saidOf(...Array.from({ length: 62 }, () => ({ ...act, key: null })))).toEqual([
      { kind: "acts-many", count: 2 },
    ]);
    expect(saidOf()).toEqual({ kind: "tags-none" });
    expect(parseTags({ format: "attune.tags/2", name: "x", acts: [act] })).toMatchObject({
      problem: { kind: "tags-not" },
    });
  });

  it("gets free keys for its acts, and keeps those that it has", () => {
    fc.assert(
      fc.property(templates, fc.uniqueArray(fc.constantFrom(..."abcdefghij")), (template, taken) => {
        const given = withKeys(template, (key) => taken.includes(key));
        const keys = given.acts.flatMap(({ key }) => key ?? []);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys.some((key) => taken.includes(key))).toBe(false);
        for (const [at, { key }] of template.acts.entries())
          if (key !== null && !taken.includes(key)) expect(given.acts[at]?.key).toBe(key);
      }),
    );
  });

  it("begins with words of the field, on the channels that a coding's words have", () => {
    for (const { word, channel, sign } of firstActs) {
      expect(channelOf(word), word).toBe(channel);
      expect(tagShapes).toContain(sign);
    }
    expect(new Set(firstActs.map(({ key }) => key)).size).toBe(firstActs.length);
  });
});
