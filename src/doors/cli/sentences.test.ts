import { describe, expect, it } from "vitest";
import { noteLine, problemLine } from "./sentences.ts";

describe("a line of the command line", () => {
  it("has the file, the place and the sentence", () => {
    expect(problemLine({ kind: "time-backwards", place: "12", with: { from: 5, to: 3 } }, "a.rttm")).toBe(
      "attune: a.rttm:12: This ends (3 ms) before it begins (5 ms).",
    );
    expect(noteLine({ kind: "merged", with: { count: 2 } }, "a.eaf")).toMatch(/^attune: a\.eaf: 2 events overlapped/u);
    expect(problemLine({ kind: "command-none" })).toMatch(/^attune: Say what to do/u);
  });
  it("stays one line, whatever a file puts into it", () => {
    const line = problemLine(
      { kind: "person-not-there", with: { name: "a\nb\u001b[31m", names: "c", count: 1 } },
      "x\n.json",
    );
    expect(line).not.toMatch(/\p{Cc}/u);
  });
});
