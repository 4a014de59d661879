/** Several codings in one file: which there are, and one of them. */
import { describe, expect, it } from "vitest";
import type { FileOptions } from "./format.ts";
import { codingsIn, readRecording } from "./formats.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const named = (name: string, text: string, options?: FileOptions) => {
  const found = codingsIn(name, bytes(text), options);
  if (!found.ok) throw new Error(found.problem.kind);
  return found.value;
};
const fromOf = (name: string, text: string, options?: FileOptions) => {
  const found = readRecording(name, bytes(text), options);
  if (!found.ok) return found.problem;
  return { at: found.value.recording.events.map(({ from }) => from), said: found.value.said };
};

const project = `segment_onset,segment_offset,speaker_type,set
1000,2000,CHI,ana
1100,2000,CHI,bo
3000,4000,FEM,bo
5000,6000,FEM,
`;

describe("a table with a column of coders", () => {
  it("is read as the first one's, with the rows that are nobody's, and says who else there is", () => {
    expect(named("a.csv", project)).toEqual({ observation: [], coder: ["ana", "bo"] });
    expect(fromOf("a.csv", project)).toEqual({
      at: [1000, 5000],
      said: [{ kind: "chosen", with: { what: "coder", name: "ana", names: "ana, bo", count: 2 } }],
    });
    expect(fromOf("a.csv", project, { coder: "bo" })).toEqual({ at: [1100, 3000, 5000], said: [] });
    expect(fromOf("a.csv", project, { coder: "cy" })).toMatchObject({ kind: "coder-not-there" });
  });
  it("lists no names where it has none, and writes what was asked for as it was", () => {
    const plain = "segment_onset,segment_offset,speaker_type\n1000,2000,CHI\n";
    const none = { with: { name: "Zz", names: "", count: 0 } };
    expect(fromOf("a.csv", plain, { observation: "Zz" })).toMatchObject({ kind: "observation-not-there", ...none });
    expect(fromOf("a.csv", plain, { coder: "Zz" })).toMatchObject({ kind: "coder-not-there", ...none });
    expect(fromOf("a.csv", plain, { child: ["Zz"] })).toMatchObject({
      kind: "person-not-there",
      with: { name: "Zz", names: "CHI" },
    });
  });
  it("may be any, by --columns", () => {
    const own = "begin_ms,end_ms,who,by\n0,500,CHI,x\n200,700,CHI,y\n";
    const columns = { onset: "begin_ms", offset: "end_ms", who: "who", coder: "by" };
    expect(named("own.csv", own, { columns }).coder).toEqual(["x", "y"]);
    expect(fromOf("own.csv", own, { columns, coder: "y" })).toEqual({ at: [200], said: [] });
  });
  it("is whole where all rows are one coder's", () => {
    const one = project.replaceAll("bo", "ana");
    expect(named("a.csv", one)).toEqual({ observation: [], coder: [] });
    expect(fromOf("a.csv", one)).toMatchObject({ at: [1000, 3000, 5000] });
  });
});

it("knows the observations of a file, and none of a file that has one", () => {
  const line = (file: string): string => `SPEAKER ${file} 1 1.0 1.0 <NA> <NA> CHI <NA> <NA>\n`;
  expect(named("a.rttm", line("one") + line("two"))).toEqual({ observation: ["one", "two"], coder: [] });
  expect(named("a.rttm", line("one"))).toEqual({ observation: [], coder: [] });
});
