/**
 * The page that a professional reads, from the document: the same markup on the screen, on paper and in the file. Every
 * sentence stands in the caregiver's language and, beside it, in the professional's; own words stand once, as they are.
 */
import type {
  BundleCue,
  BundleDocument,
  BundleFigure,
  BundleLanguage,
  BundleMoment,
  BundlePlay,
  SideBySide,
} from "./bundle.ts";
import { type Markup, markup } from "./markup.ts";

/** The page's own words, each in the document's languages. */
export const labels = [
  "head",
  "made",
  "for",
  "until",
  "own",
  "questions",
  "moments",
  "plays",
  "dance.legend",
  "figures",
  "figures.you",
  "how",
  "not",
  "early",
  "seen",
  "film.unseen",
  "cues",
  "cues.says",
  "helps",
  "helps.not",
  "milestones",
  "milestones.source",
  "consent",
  "consent.says",
  "assent",
  "left",
  "never",
] as const;
export type BundleLabel = (typeof labels)[number];

/** A passage for the professional: its title and its lines. */
export type Passage = { readonly title: SideBySide; readonly lines: readonly SideBySide[] };

export type PageParts = {
  readonly document: BundleDocument;
  readonly labels: Readonly<Record<BundleLabel, SideBySide>>;
  readonly passages: readonly Passage[];
  /** The dance of the play at that place, drawn; null where nothing is to be drawn. */
  readonly dance: (play: number) => Markup | null;
  /** The film of the play at that place. */
  readonly film: (play: number) => Markup;
};

type Ways = {
  /** `said` as elements named `tag`, side by side. */
  readonly two: (said: SideBySide, tag?: "p" | "dd" | "b", kind?: string) => Markup;
  /** A title: a heading, and beside it the same as text. */
  readonly title: (said: SideBySide, level: 1 | 2 | 3) => Markup;
  /** The caregiver's own words; nothing where there are none. */
  readonly own: (words: string) => Markup | null;
};

const waysIn = (languages: readonly BundleLanguage[]): Ways => {
  const [mine] = languages;
  const each = (said: SideBySide, one: (text: string, language: BundleLanguage, n: number) => Markup): Markup =>
    markup`<div class="two">${languages.map((language, n) => one(said[n] ?? "", language, n))}</div>`;
  const text =
    (kind: string) =>
    (words: string, { tag, dir }: BundleLanguage) =>
      markup`<p class="${kind}" lang="${tag}" dir="${dir}">${words}</p>`;
  const heading =
    (level: 1 | 2 | 3) =>
    (words: string, { tag, dir }: BundleLanguage, n: number): Markup => {
      if (n > 0) return markup`<p class="h${level}" lang="${tag}" dir="${dir}">${words}</p>`;
      if (level === 1) return markup`<h1 lang="${tag}" dir="${dir}">${words}</h1>`;
      return level === 2
        ? markup`<h2 lang="${tag}" dir="${dir}">${words}</h2>`
        : markup`<h3 lang="${tag}" dir="${dir}">${words}</h3>`;
    };
  return {
    two: (said, _tag, kind = "") => each(said, text(kind)),
    title: (said, level) => each(said, heading(level)),
    own: (words) =>
      words.trim() === ""
        ? null
        : markup`<blockquote lang="${mine?.tag ?? ""}" dir="auto">${words.trim()}</blockquote>`,
  };
};

/** The page, from its title to what was left out. */
export const paperOf = ({ document, labels, passages, dance, film }: PageParts): Markup => {
  const ways = waysIn(document.languages);
  const { two, title, own } = ways;
  const { questions, moments, plays, cues, milestones, consent, leftOut } = document;
  const part = (name: SideBySide, inside: readonly (Markup | null)[] | Markup): Markup =>
    markup`<section>${title(name, 2)}${inside}</section>`;
  return markup`<article class="paper">
<header>${title(labels.head, 1)}${document.age.some(Boolean) ? two(document.age) : null}
${two(labels.made, "p", "quieter")}${labels.for.some(Boolean) ? two(labels.for) : null}
${document.untilSays === null ? null : two(labels.until)}${two(labels.own, "p", "quieter")}</header>
${questions.trim() === "" ? null : part(labels.questions, [own(questions)])}
${
  moments.length === 0
    ? null
    : part(
        labels.moments,
        moments.map((one) => momentOf(one, ways)),
      )
}
${
  plays.length === 0
    ? null
    : part(
        labels.plays,
        plays.map((one, n) => playOf(one, { ways, labels, dance: dance(n), film: film(n) })),
      )
}
${cues.length === 0 ? null : part(labels.cues, [two(labels["cues.says"], "p", "quieter"), ...cues.map((one) => cueOf(one, ways, labels))])}
${
  milestones.length === 0
    ? null
    : part(labels.milestones, [
        ...milestones.map(
          ({ answer, items }) =>
            markup`${title(answer, 3)}<ul>${items.map(({ says }) => markup`<li>${two(says)}</li>`)}</ul>`,
        ),
        two(labels["milestones.source"], "p", "quieter"),
      ])
}
${consent === null ? null : part(labels.consent, [two(labels["consent.says"]), ...(consent.assent.trim() === "" ? [] : [two(labels.assent), own(consent.assent)])])}
${passages.map(({ title: name, lines }) =>
  part(
    name,
    lines.map((line) => two(line)),
  ),
)}
${part(labels.left, [...leftOut.map(({ says }) => two(says)), two(labels.never)])}
</article>`;
};

const momentOf = ({ when, says, own: words }: BundleMoment, { two, own }: Ways): Markup =>
  markup`<div class="item">${two(when, "p", "quieter")}${two(says, "p", "said")}${own(words)}</div>`;

type OfPlay = {
  readonly ways: Ways;
  readonly labels: PageParts["labels"];
  readonly dance: Markup | null;
  readonly film: Markup;
};

const playOf = (play: BundlePlay, { ways, labels, dance, film }: OfPlay): Markup => {
  const { two, title, own } = ways;
  return markup`<div class="play">${own(play.title)}${two(play.when, "p", "quieter")}${two(play.length, "p", "quieter")}
${play.film === null ? null : film}
${play.film?.mayNotPlay ? two(labels["film.unseen"]) : null}
${dance === null ? null : markup`<figure>${dance}<figcaption>${two(play.dance)}${two(labels["dance.legend"], "p", "quieter")}</figcaption></figure>`}
${play.seen.length === 0 ? null : [title(labels.seen, 3), ...play.seen.map(({ when, own: words }) => markup`<div class="item">${two(when, "p", "quieter")}${words.map(own)}</div>`)]}
${play.figures.length === 0 ? null : [title(labels.figures, 3), two(labels["figures.you"], "p", "quieter"), ...play.figures.map((one) => figureOf(one, ways, labels))]}
${play.early.length === 0 ? null : [two(labels.early), markup`<ul>${play.early.map((name) => markup`<li>${two(name)}</li>`)}</ul>`]}</div>`;
};

const figureOf = (figure: BundleFigure, { two }: Ways, labels: PageParts["labels"]): Markup =>
  markup`<div class="item fig">${two(figure.name, "p", "said")}${two(figure.range)}${figure.luck === null ? null : two(figure.luck)}
${two(figure.says)}${two(labels.how, "p", "kick")}${two(figure.how)}${two(labels.not, "p", "kick")}${two(figure.not)}
<p class="quieter" lang="en" dir="ltr">${figure.source}</p></div>`;

const cueOf = (cue: BundleCue, { two, own }: Ways, labels: PageParts["labels"]): Markup =>
  markup`<div class="item">${two(cue.name, "p", "said")}${two(cue.means)}
${cue.helps.length === 0 ? null : [two(labels.helps, "p", "kick"), ...cue.helps.map(own)]}
${cue.not.length === 0 ? null : [two(labels["helps.not"], "p", "kick"), ...cue.not.map(own)]}</div>`;
