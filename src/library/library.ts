/**
 * The library's door: articles with their ages and areas, and the claims under their sentences. Pure; what is in it is
 * made from content/ when the app is built (tools/build/content.ts).
 */
import type { Area } from "../child/areas.ts";

/** In the order of their chips. */
export const libraryAreas: readonly Area[] = ["mental", "physical", "intellectual", "emotional", "social"];

/** What brings a person here, for the chips: the child's crying, nights, a child who came late, the caregiver; or a family that invited them. */
export const topics = ["crying", "night", "everyday", "late", "you", "worry", "professional"] as const;
export type Topic = (typeof topics)[number];

/** How the two stones stand on a page. */
export const pictures = ["laugh", "call", "hold", "cry", "sleep", "away", "apart", "rest"] as const;

/** An article in the list. `from` and `to`: the child's age in months, `to` not included. `minutes`: at 180 words a minute. */
export type ArticleCard = {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly from: number;
  readonly to: number;
  readonly areas: readonly Area[];
  readonly topics: readonly Topic[];
  readonly related: readonly string[];
  readonly picture: (typeof pictures)[number];
  readonly minutes: number;
};

/** An article to read. `html`, `tonight` and `ask` hold our own markup only; a claim is `a.claim` with its ids in `data-claims`. */
export type Article = {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  /** Safety rules that stand above all else. */
  readonly first?: readonly string[];
  readonly html: string;
  readonly tonight: string;
  readonly ask: string;
  readonly claims: readonly string[];
};

/** How strong: 0 we do not know, 1 practice wisdom, 2 one study or body, or small ones, 3 several agree, 4 tested and repeated. */
export type Strength = 0 | 1 | 2 | 3 | 4;
export const readings = ["whole", "page", "summary", "part", "copy", "secondary"] as const;
export const countedIn = ["children", "pairs", "families", "adults"] as const;

/** A claim: what is said (`says`), of whom (`who`), what it does not say (`not`), where advice differs (`advice`), what the page says that Attune began from (`page`), its source. */
export type Claim = {
  readonly id: string;
  readonly says: string;
  readonly who: string;
  readonly not: string;
  readonly advice?: string;
  readonly page?: string;
  readonly kind: "research" | "advice";
  readonly by: string;
  /** There are more authors than `by` names. */
  readonly others?: boolean;
  readonly where: string;
  readonly year: number;
  readonly address: string;
  readonly studies?: number;
  readonly people?: number;
  readonly of?: (typeof countedIn)[number];
  readonly strength: Strength;
  /** How much of the source we read: all, a web page, its summary, a part, a stored copy, or another's report of it. */
  readonly read: (typeof readings)[number];
};

/** What a language's library is: its list, and how to get at the rest, each when it is wanted. */
export type Library = {
  readonly cards: readonly ArticleCard[];
  readonly articles: Readonly<Record<string, () => Promise<Article>>>;
  readonly ledger: () => Promise<readonly Claim[]>;
  /** MiniSearch's own index, as text (src/library/search.ts reads it). */
  readonly index: () => Promise<string>;
};

/** How a text is said in a region (src/ground/region.ts). */
type Said = (text: string) => string;
export const cardIn = (card: ArticleCard, said: Said): ArticleCard => ({
  ...card,
  title: said(card.title),
  summary: said(card.summary),
});
export const articleIn = (article: Article, said: Said): Article => ({
  ...article,
  title: said(article.title),
  summary: said(article.summary),
  ...(article.first === undefined ? {} : { first: article.first.map(said) }),
  html: said(article.html),
  tonight: said(article.tonight),
  ask: said(article.ask),
});
export const claimIn = (claim: Claim, said: Said): Claim => ({
  ...claim,
  says: said(claim.says),
  who: said(claim.who),
  not: said(claim.not),
  ...(claim.advice === undefined ? {} : { advice: said(claim.advice) }),
});
/** A library as a region says it. */
export const libraryIn = (library: Library, said: Said): Library => ({
  ...library,
  cards: library.cards.map((card) => cardIn(card, said)),
  articles: Object.fromEntries(
    Object.entries(library.articles).map(([slug, load]) => [slug, async () => articleIn(await load(), said)]),
  ),
  ledger: async () => (await library.ledger()).map((claim) => claimIn(claim, said)),
});
