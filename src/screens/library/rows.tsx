/** Pages as a list: title, first line, and how long it takes. */
import type { JSX } from "preact";
import type { ArticleCard } from "../../library/library.ts";
import { say, spanWords } from "./words.ts";

export const Rows = ({ cards }: { readonly cards: readonly ArticleCard[] }): JSX.Element => (
  <ul class="pages cols">
    {cards.map((card) => (
      <li key={card.slug}>
        <a href={`/library/${card.slug}`}>
          <b>{card.title}</b>
          <span class="muted">{card.summary}</span>
          <small class="muted">{say("library.minutes", { minutes: card.minutes, span: spanWords(card) })}</small>
        </a>
      </li>
    ))}
  </ul>
);
