/** No word of a person can become markup or script, wherever it stands; the file asks for nothing and says its size. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BundleDocument, SideBySide } from "./bundle.ts";
import { filmMarkup, filePolicy, piecesOfFile, safeType, sizeOfFile } from "./file.ts";
import { markup } from "./markup.ts";
import { labels, paperOf, type PageParts } from "./page.ts";

/** A document whose every text is `text`. */
const written = (text: string): BundleDocument => {
  const said: SideBySide = [text, text];
  return {
    format: "attune.bundle/1",
    made: "2026-11-30",
    madeOn: said,
    languages: [
      { code: "es", tag: "es-419", dir: "ltr" },
      { code: "ar", tag: "ar", dir: "rtl" },
    ],
    child: text,
    age: said,
    to: text,
    until: "2027-01-31",
    untilSays: said,
    questions: text,
    moments: [{ day: "2026-11-24", when: said, says: said, own: text }],
    plays: [
      {
        title: text,
        at: "2026-11-24T10:00:00Z",
        when: said,
        length: said,
        dance: said,
        recording: { format: "attune.recording/1", length: 9, startedAt: null, people: [], events: [] },
        figures: [
          {
            id: "returns.2s",
            unit: "share",
            value: 0.5,
            name: said,
            says: said,
            range: said,
            luck: said,
            how: said,
            not: said,
            source: text,
          },
        ],
        early: [said],
        seen: [{ from: 1, to: 2, when: said, own: [text, text] }],
        film: { type: text, size: 3, isFilm: true, mayNotPlay: true },
      },
    ],
    milestones: [{ answer: said, items: [{ id: text, answer: "yes", says: said }] }],
    cues: [
      {
        id: text,
        state: "said",
        uses: 3,
        share: null,
        interval: null,
        name: said,
        means: said,
        helps: [text],
        not: [text],
      },
    ],
    consent: { assent: text },
    leftOut: [{ code: text, count: 1, says: said }],
  };
};
const partsOf = (text: string): PageParts => {
  const said: SideBySide = [text, text];
  const all = Object.fromEntries(labels.map((label) => [label, said]));
  return {
    document: written(text),
    // One for each of `labels`.
    labels: all as PageParts["labels"],
    passages: [{ title: said, lines: [said] }],
    dance: () => null,
    film: (n) => filmMarkup(n, { type: text, isFilm: true }, "in place"),
  };
};
const piecesWith = (text: string) =>
  piecesOfFile({
    title: text,
    tag: "es-419",
    dir: "ltr",
    style: ".a{}",
    scripts: ["go()"],
    hashes: { style: "sha256-a", scripts: ["sha256-b"] },
    body: paperOf(partsOf(text)),
    data: { "attune-bundle": written(text) },
    later: [],
  });
const fileWith = (text: string): string =>
  piecesWith(text)
    .map((one) => (one.is === "text" ? one.text : "BYTES"))
    .join("");

/** Every tag of a page, as it stands. */
const tagsOf = (html: string): readonly string[] => html.match(/<[^<>]*>/g) ?? [];
const nasty = fc.oneof(
  fc.string({ unit: "binary", minLength: 1 }),
  fc.constantFrom(
    "</script><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onload='alert(1)",
    "<!--",
    "]]>",
    "&lt;b&gt;",
    "\u00000\u0000",
    "</title><base href=//x>",
    "javascript:alert(1)",
    "\u2028</script\u2029>",
    "{childMid} ${1} `x`",
  ),
);

describe("the page", () => {
  it("has the same tags whatever its texts say, and its data says them as they are", () => {
    const plain = fileWith("x");
    expect(tagsOf(plain).length).toBeGreaterThan(100);
    fc.assert(
      fc.property(fc.array(nasty, { minLength: 1, maxLength: 3 }), (all) => {
        const text = `x${all.join("")}x`;
        const html = fileWith(text);
        expect(tagsOf(html)).toEqual(tagsOf(plain));
        expect(piecesWith(text).filter(({ is }) => is === "base64")).toHaveLength(1);
        const [, json = ""] = /id="attune-bundle">([^<]*)<\/script>/.exec(html) ?? [];
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(written(text))));
      }),
      { numRuns: 300 },
    );
  });

  it("says each sentence in both languages, in their directions, and own words once", () => {
    const html = paperOf(partsOf("word")).text;
    expect(html).toContain('<h1 lang="es-419" dir="ltr">word</h1><p class="h1" lang="ar" dir="rtl">word</p>');
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html.match(/<blockquote lang="es-419" dir="auto">word<\/blockquote>/g)?.length).toBe(8);
  });

  it("has nothing where nothing was chosen, but what it is and what is not in it", () => {
    const { document, ...parts } = partsOf("word");
    const none = { ...document, questions: " ", moments: [], plays: [], milestones: [], cues: [], consent: null };
    const html = paperOf({ ...parts, document: { ...none, leftOut: [], untilSays: null } }).text;
    expect(html.match(/<section>/g)).toHaveLength(2);
    expect(html).not.toContain("<blockquote");
  });
});

describe("the file", () => {
  it("asks for nothing from outside, and runs only what is named", () => {
    const policy = filePolicy({ style: "sha256-a", scripts: ["sha256-b"] });
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|'self'/);
    expect(filePolicy({ style: "sha256-a", scripts: [] })).not.toContain("script-src");
    expect(fileWith("x")).not.toMatch(/https?:\/\//);
  });

  it("gives a film an address of its type alone", () => {
    expect(["video/mp4", "audio/mpeg", 'video/mp4" onerror="x', "text/html", ""].map(safeType)).toEqual([
      "video/mp4",
      "audio/mpeg",
      "video/mp4",
      "video/mp4",
      "video/mp4",
    ]);
    expect(filmMarkup(3, { type: "audio/mpeg", isFilm: false }, "later").text).toBe(
      '<audio controls preload="metadata" data-film="3" data-type="audio/mpeg"></audio>',
    );
  });

  it("knows its size", () => {
    const pieces = [
      { is: "text", text: "ñ" },
      { is: "base64", film: 0 },
      { is: "pieces", of: "1", film: 1 },
    ] as const;
    expect(sizeOfFile(pieces, [4, 0])).toBe(2 + 8);
    const around = '<script type="text/plain" data-piece="1"></script>\n'.length;
    expect(sizeOfFile(pieces, [0, 800_000])).toBe(2 + 1_066_668 + 2 * around);
    expect(markup`${null}${false}${["a", 1]}`.text).toBe("a1");
  });
});
