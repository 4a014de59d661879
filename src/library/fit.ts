/**
 * Which articles fit a child's age, and which one is tonight's. Fitting is an order, never a gate: everything can be
 * read at any age.
 */
import type { Area } from "../child/areas.ts";
import type { ArticleCard, Topic } from "./library.ts";

/** Whether an article is for a child of `months`. */
export const fits = (card: ArticleCard, months: number): boolean => card.from <= months && months < card.to;

/** How near an article is to a child of `months`: 0 fits, else the months to its nearer end. */
const distance = (card: ArticleCard, months: number): number =>
  fits(card, months) ? 0 : months < card.from ? card.from - months : months - card.to + 1;

/** Those that fit best first: the right age, then those made for the fewest ages. `months` null: as they come. */
export const byAge = (cards: readonly ArticleCard[], months: number | null): readonly ArticleCard[] =>
  months === null
    ? cards
    : cards.toSorted((a, b) => distance(a, months) - distance(b, months) || a.to - a.from - (b.to - b.from));

/**
 * Those that may be offered to a family unasked: none for professionals, and those about coming late only where the child
 * did (`late`). All of them are found by search and by topic.
 */
export const offered = (cards: readonly ArticleCard[], late: boolean): readonly ArticleCard[] =>
  cards.filter(({ topics }) => !topics.includes("professional") && (late || !topics.includes("late")));

/**
 * The article for tonight: one that is offered (see above; `late`: the child came late), no worry, fits `months`, changes
 * with `day` (days since any date), unread ones first. Null for no cards.
 */
export const tonight = (
  cards: readonly ArticleCard[],
  months: number | null,
  day: number,
  read: ReadonlySet<string> = new Set(),
  late = false,
): ArticleCard | null => {
  const right = offered(cards, late).filter(
    (card) => !card.topics.includes("worry") && (months === null || fits(card, months)),
  );
  const fresh = right.filter(({ slug }) => !read.has(slug));
  const from = fresh.length > 0 ? fresh : right.length > 0 ? right : cards;
  return from[((day % from.length) + from.length) % from.length] ?? null;
};

/** Ages to choose from where no child is known, or another age is wanted: a name and the months it stands for. */
export const spans = [
  { name: "newborn", months: 1 },
  { name: "baby", months: 8 },
  { name: "toddler", months: 24 },
  { name: "preschool", months: 48 },
  { name: "school", months: 96 },
] as const;

/** Those about `area` and `topic`, where they are given, for a child of `months`, where that is given. */
export const chosen = (
  cards: readonly ArticleCard[],
  { area, topic, months }: { area?: Area | null; topic?: Topic | null; months?: number | null },
): readonly ArticleCard[] =>
  byAge(
    cards.filter(
      (card) =>
        (!area || card.areas.includes(area)) &&
        (!topic || card.topics.includes(topic)) &&
        (months === null || months === undefined || fits(card, months)),
    ),
    months ?? null,
  );
