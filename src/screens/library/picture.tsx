/** The two stones as a page's picture: how they stand says what the page is about. */
import type { JSX } from "preact";
import { Pebbles } from "../../drawing/pebbles.tsx";
import type { Pose } from "../../drawing/pose.ts";
import type { ArticleCard } from "../../library/library.ts";

const stone = (mouth: Pose["child"]["mouth"], eyes: Pose["child"]["eyes"] = "open", up = 0): Pose["child"] => ({
  mouth,
  eyes,
  up,
});
const poses: Readonly<Record<ArticleCard["picture"], Pose>> = {
  laugh: { child: stone("laugh", "open", 0.4), adult: stone("smile"), together: 0.6 },
  call: { child: stone("open", "open", 0.2), adult: stone("smile"), together: 0.3 },
  hold: { child: stone("smile", "shut"), adult: stone("smile", "shut"), together: 1 },
  cry: { child: stone("cry", "shut"), adult: stone("rest"), together: 0.9 },
  sleep: { child: stone("rest", "shut"), adult: stone("rest", "shut"), together: 0.8 },
  away: { child: stone("rest", "away"), adult: stone("smile"), together: 0.25 },
  apart: { child: stone("rest"), adult: stone("smile"), together: 0 },
  rest: { child: stone("rest"), adult: stone("rest", "shut", 0.2), together: 0.3 },
};

/** A picture beside the words of a card: silent to a screen reader. */
export const ArticlePicture = ({ card }: { readonly card: ArticleCard }): JSX.Element => (
  <span class="picture" aria-hidden="true">
    <Pebbles pose={poses[card.picture]} label={card.title} />
  </span>
);
