/** The two stones as a page's picture: how they stand says what the page is about. */
import type { JSX } from "preact";
import { Pebbles } from "../../drawing/pebbles.tsx";
import type { Pose } from "../../drawing/pose.ts";
import type { Card, Topic } from "../../library/library.ts";

const stone = (mouth: Pose["child"]["mouth"], eyes: Pose["child"]["eyes"] = "open", up = 0): Pose["child"] => ({
  mouth,
  eyes,
  up,
});
const poses: Readonly<Record<Topic, Pose>> = {
  crying: { child: stone("cry", "shut"), adult: stone("rest"), together: 0.9 },
  night: { child: stone("rest", "shut"), adult: stone("rest", "shut"), together: 0.8 },
  everyday: { child: stone("laugh", "open", 0.4), adult: stone("smile"), together: 0.6 },
  late: { child: stone("rest", "away"), adult: stone("smile"), together: 0.1 },
  you: { child: stone("rest"), adult: stone("rest", "shut", 0.3), together: 0.3 },
  worry: { child: stone("rest", "away"), adult: stone("rest"), together: 0.5 },
};

/** A picture beside the words of a card: silent to a screen reader. */
export const Picture = ({ card }: { readonly card: Card }): JSX.Element => (
  <span class="picture" aria-hidden="true">
    <Pebbles pose={poses[card.topics[0] ?? "everyday"]} label={card.title} />
  </span>
);
