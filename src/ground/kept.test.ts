import * as v from "valibot";
import { expect, it } from "vitest";
import { fromText } from "./kept.ts";

it("reads what has the shape, and takes the other for nothing, for no JSON and for another shape", () => {
  const shape = v.object({ n: v.number() });
  const read = (text: string | null) => fromText(shape, text, { n: 0 });
  expect(read('{"n":3}')).toEqual({ n: 3 });
  for (const text of [null, "", "{", "null", '{"n":"3"}']) expect(read(text)).toEqual({ n: 0 });
});
