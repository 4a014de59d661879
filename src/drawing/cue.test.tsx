/** Each cue is drawn, no two of them alike, and what is drawn can be said in words. */
import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { words } from "../words/en/cuelist.ts";
import { CuePicture } from "./cue.tsx";
import { partsOf, poses } from "./cuepose.ts";
import { Times } from "./times.tsx";

const names = Object.keys(poses);
const bare = (picture: string): string =>
  render(<CuePicture picture={picture} size={64} />).replaceAll(/(?:id|clip-path|fill)="[^"]*"/g, "");

describe("a cue's picture", () => {
  it("is of its own for each", () => {
    const drawn = names.map(bare);
    expect(new Set(drawn).size).toBe(names.length);
    for (const svg of drawn) expect(svg).not.toMatch(/NaN|undefined|style=/);
  });
  it("is small", () => {
    for (const name of names) expect(bare(name).length, name).toBeLessThan(3600);
  });
  it("says what is seen where it is asked to, and nothing beside its own words", () => {
    expect(render(<CuePicture picture="arms" size={64} label="Drawn: hands raised." />)).toContain(
      'role="img" aria-label="Drawn: hands raised."',
    );
    expect(render(<CuePicture picture="arms" size={64} />)).toContain('aria-hidden="true"');
  });
  it("has words for every part, in which no two sorts of face and hands are the same", () => {
    for (const name of names)
      for (const part of partsOf(name)) expect(Object.keys(words), name).toContain(`cues.draw.${part}`);
    expect(partsOf("arms")).toContain("hands.up");
    expect(partsOf("ear")).toContain("hands.head");
    expect(partsOf("reach")).toContain("hands.out");
    expect(partsOf("tummy")).toContain("hands.front");
    expect(partsOf("nothing")).toEqual([]);
  });
  it("stands in for one that it does not know", () => {
    expect(bare("of a later Attune")).toBe(bare("own"));
  });
});

describe("dots", () => {
  const count = (text: string, kind: string): number => text.split(`class="${kind}"`).length - 1;
  it("are one for each time", () => {
    const drawn = render(<Times was={4} partly={2} of={9} label="four" />);
    expect([count(drawn, "dot yes"), count(drawn, "half"), count(drawn, "dot no")]).toEqual([4, 2, 3]);
  });
  it("keep their shares where there are many", () => {
    const drawn = render(<Times was={60} partly={0} of={120} label="sixty" />);
    expect([count(drawn, "dot yes"), count(drawn, "dot no")]).toEqual([12, 12]);
  });
});
