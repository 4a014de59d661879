import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "../../library/library.ts";
import { pageFile } from "./give.ts";

const claim: Claim = {
  id: "answer-pause",
  says: "They answered after a second.",
  who: "Children.",
  not: "That slower is better.",
  kind: "research",
  by: "Nguyen",
  others: true,
  where: "Child Development 93(4)",
  year: 2022,
  address: "https://example.org/a",
  strength: 3,
  read: "summary",
};
const page = {
  slug: "sleep",
  title: "Nights & sleep",
  summary: "A <first> line",
  html: '<p><a class="claim" href="#source-answer-pause" data-claims="answer-pause">Slow.</a> See <a href="/library/play">play</a>.</p>',
  tonight: "<p>Rest.</p>",
  ask: "<p>Ask.</p>",
  claims: ["answer-pause"],
};

describe("a page given on as a file", () => {
  it("has the page, its source, and no way out of the file", () => {
    const html = pageFile(page, [claim], "ar", "rtl");
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain("Nights &amp; sleep");
    expect(html).toContain('<li id="source-answer-pause">');
    expect(html).toContain("Nguyen and others, 2022. Child Development 93(4).");
    expect(html).toContain("See play.");
    expect(html).not.toMatch(/(?:src|href)="(?!#)/);
  });

  it("lets no text of a source become markup", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const html = pageFile(page, [{ ...claim, says: `${text}<script>` }], "en", "ltr");
        expect(html).not.toContain("<script>");
      }),
    );
  });
});
