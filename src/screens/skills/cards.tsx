/** The four cards of a quarrel with an end: each a few sentences, and what one could say. Help stands above each of them. */
import type { JSX } from "preact";
import { Icon } from "../../drawing/icons.tsx";
import { type QuarrelCard, quarrelCards } from "../../skills/skills.ts";
import { Frame } from "../parts/frame.tsx";
import { Land } from "./land.tsx";
import { backToCourse } from "./places.ts";
import { Sure } from "./sure.tsx";
import { numbers } from "../../words/written.ts";
import { say } from "./words.ts";

export const HelpFirst = (): JSX.Element => (
  <p class="helpfirst">
    <a href="/help">
      <Icon name="help" />
      {say("skills.quarrel.fear.top")}
    </a>
  </p>
);

export const CardRows = (): JSX.Element => (
  <section class="signgroup" aria-labelledby="cards">
    <h2 id="cards">{say("skills.quarrel.cards")}</h2>
    <ul class="growways inner">
      {quarrelCards.map((card) => (
        <li key={card}>
          <a href={`/skills/quarrel/${card}`}>
            <span>
              <b>{say(`skills.card.${card}`)}</b>
              <small>{say(`skills.card.${card}.short`)}</small>
            </span>
            <Icon name="next" />
          </a>
        </li>
      ))}
    </ul>
  </section>
);

const claims: Readonly<Record<QuarrelCard, readonly string[]>> = {
  sorry: ["sorry-in-six-parts"],
  news: ["good-news-received"],
  ask: [],
  parents: [],
};

const four = [1, 2, 3, 4] as const;
const more = [5, 6] as const;

export const QuarrelCardPage = ({ card }: { readonly card: QuarrelCard }): JSX.Element => (
  <Frame
    name={say(`skills.card.${card}`)}
    back={backToCourse("quarrel")}
    foot={
      card === "sorry" ? (
        <a class="pill grow" href="/skills/quarrel/drill">
          {say("skills.two")}
        </a>
      ) : null
    }
  >
    <HelpFirst />
    <div class="title">
      <h1>{say(`skills.card.${card}`)}</h1>
    </div>
    <div class="says">
      <p>{say(`skills.card.${card}.text`)}</p>
    </div>
    <ol class="path parts">
      {four.map((n) => (
        <Part key={n} n={n} title={say(`skills.card.${card}.${n}`)} text={say(`skills.card.${card}.${n}.say`)} />
      ))}
      {card === "sorry"
        ? more.map((n) => (
            <Part key={n} n={n} title={say(`skills.card.sorry.${n}`)} text={say(`skills.card.sorry.${n}.say`)} />
          ))
        : null}
    </ol>
    <Sure skill="quarrel" only={claims[card]} />
    <Land />
  </Frame>
);

const Part = ({ n, title, text }: { readonly n: number; readonly title: string; readonly text: string }) => (
  <li>
    <span class="n" aria-hidden="true">
      {numbers({}).format(n)}
    </span>
    <span>
      <b>{title}</b>
      <small>{text}</small>
    </span>
  </li>
);
