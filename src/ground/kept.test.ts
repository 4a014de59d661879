import * as v from "valibot";
import { expect, it } from "vitest";
import { fromText, listOf, namedOf } from "./kept.ts";

it("reads what has the shape, and takes the other for nothing, for no JSON and for another shape", () => {
  const shape = v.object({ n: v.number() });
  const read = (text: string | null) => fromText(shape, text, { n: 0 });
  expect(read('{"n":3}')).toEqual({ n: 3 });
  for (const text of [null, "", "{", "null", '{"n":"3"}']) expect(read(text)).toEqual({ n: 0 });
});

it("leaves out of a list and of names what cannot be read, and nothing else", () => {
  const shape = v.object({ v: v.literal(1), all: listOf(v.number()), by: namedOf(v.string()) });
  const none = { v: 1 as const, all: [], by: {} };
  const read = (value: unknown) => fromText(shape, JSON.stringify(value), none);
  expect(read({ v: 1, all: [1, "2", null, 3], by: { a: "x", b: 4, c: "z" } })).toEqual({
    v: 1,
    all: [1, 3],
    by: { a: "x", c: "z" },
  });
  expect(read({ v: 1, all: "no", by: [] })).toEqual(none);
  expect(read({ v: 1, by: { a: "x" } })).toEqual({ v: 1, all: [], by: { a: "x" } });
});
