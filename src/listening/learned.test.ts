import { describe, expect, it } from "vitest";
import { learnedForm } from "./learned.ts";

describe("what was learned", () => {
  it("comes back as it was kept", () => {
    const now = { adult: 0.4, checked: 23, at: "2026-11-28T10:00:00.000Z" };
    expect(learnedForm.read(JSON.stringify({ now }))).toEqual({ now });
  });

  it.each([
    null,
    "",
    "{",
    "null",
    '{"now":null}',
    '{"now":{"adult":7,"checked":23,"at":"2026-11-28T10:00:00.000Z"}}',
    '{"now":{"adult":0.4}}',
  ])("is nothing where it cannot be read: %s", (text) => expect(learnedForm.read(text)).toEqual({ now: null }));
});
