/**
 * Cards of known questionnaires, and a total that somebody has already, written down by hand. Where a questionnaire asks about
 * dying or harm, that is asked before the total; a yes opens Help and nothing is kept.
 */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { cards } from "virtual:instruments";
import { Icon } from "../../drawing/icons.tsx";
import { newId } from "../../ground/id.ts";
import { type InstrumentCard, isTotal } from "../../selfcheck/cards.ts";
import { lists } from "../../words/written.ts";
import { Frame } from "../parts/frame.tsx";
import { reportFailure, useHome } from "../parts/home.ts";
import { LinkRow } from "../parts/rows.tsx";
import { Missing } from "../parts/states.tsx";
import { alertAddress } from "./run.tsx";
import { say, sayCard } from "./said.ts";

type CardWord = Parameters<typeof sayCard>[0];
const aboutOf = (id: string): string => sayCard(`instruments.about.${id}` as CardWord);
const siteOf = (address: string): string => new URL(address).hostname.replace(/^www\./, "");

const factsOf = (card: InstrumentCard): string =>
  [
    card.items === undefined ? sayCard("instruments.items.age") : sayCard("instruments.items", { n: card.items }),
    sayCard(`instruments.for.${card.about}`),
    ...(card.months === undefined ? [] : [sayCard("instruments.months", card.months)]),
  ].join(" · ");

export const CardList = (): JSX.Element => (
  <Frame name={say("selfcheck.known")} back={{ to: "/selfcheck", word: say("selfcheck.name") }}>
    <div class="title">
      <h1>{say("selfcheck.known")}</h1>
      <p class="muted">{say("selfcheck.known.lead")}</p>
    </div>
    <ul class="lines pad">
      {cards.map((card) => (
        <LinkRow key={card.id} to={`/selfcheck/card/${card.id}`} after={<Icon name="next" />}>
          <b>
            <bdi>{card.name}</bdi>
          </b>
          <small class="muted">{factsOf(card)}</small>
        </LinkRow>
      ))}
    </ul>
  </Frame>
);

export const InstrumentPage = ({ id }: { readonly id: string }): JSX.Element => {
  const card = cards.find((one) => one.id === id);
  if (card === undefined) return <Missing />;
  return (
    <Frame name={card.name} back={{ to: "/selfcheck/cards", word: say("selfcheck.before") }}>
      <div class="title">
        <h1>
          <bdi>{card.name}</bdi>
        </h1>
        <p class="muted" lang="en" dir="ltr">
          {card.full}
        </p>
      </div>
      <div class="pad stack">
        <p>{aboutOf(card.id)}</p>
        <p>{factsOf(card)}</p>
        <p>{sayCard(`instruments.rights.${card.rights}`)}</p>
        <p>
          <a href={card.web} rel="noreferrer">
            {sayCard("instruments.where", { site: siteOf(card.web) })}
          </a>
        </p>
        <p class="muted small">{sayCard("instruments.read", { site: siteOf(card.read) })}</p>
      </div>
      <section class="pad stack" aria-labelledby="hand">
        <h2 id="hand">{say("selfcheck.hand")}</h2>
        {card.total === undefined ? <p class="muted">{say("selfcheck.hand.parts")}</p> : <ByHand card={card} />}
      </section>
    </Frame>
  );
};

const ByHand = ({ card }: { readonly card: InstrumentCard }): JSX.Element => {
  const home = useHome();
  const { route } = useLocation();
  const alert = card.alert ?? [];
  const [isClear, setClear] = useState(alert.length === 0);
  const [text, setText] = useState("");
  const total = card.total ?? { from: 0, to: 0 };
  const value = /^\d+$/.test(text.trim()) ? Number(text.trim()) : null;
  const isRight = value !== null && isTotal(card, value);
  const keep = async (): Promise<void> => {
    if (!isRight) return;
    const sum = { name: "", value, missing: 0, from: total.from, to: total.to, says: "", source: "" };
    const body = { of: `card ${card.id}`, title: card.name, copyright: "", skipped: 0, sums: [sum], response: "" };
    const thing = { id: newId(), at: new Date().toISOString(), body };
    if (await reportFailure(home, home.store.own.put("check.response", thing)))
      route(`/selfcheck/result/${thing.id}`, true);
  };
  if (!isClear)
    return (
      <>
        <p id="handalert">
          {say("selfcheck.hand.alert", {
            n: alert.length,
            list: lists({ type: "disjunction" }).format(alert.map(String)),
          })}
        </p>
        <div class="checkopts" role="group" aria-labelledby="handalert">
          <button type="button" onClick={() => route(alertAddress, true)}>
            {say("selfcheck.hand.yes")}
          </button>
          <button type="button" onClick={() => setClear(true)}>
            {say("selfcheck.hand.no")}
          </button>
        </div>
        <p class="muted small">{say("selfcheck.hand.why")}</p>
      </>
    );
  const isWrong = text.trim() !== "" && !isRight;
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <label class="label">
        {say("selfcheck.hand.total", total)}
        <input
          class="field"
          inputMode="numeric"
          autocomplete="off"
          value={text}
          aria-invalid={isWrong}
          aria-describedby="handwrong"
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <p id="handwrong" role="status">
        {isWrong
          ? `${say("selfcheck.hand.wrong", { from: total.from, to: total.to })}${card.total?.step === undefined ? "" : ` ${say("selfcheck.hand.step", { step: card.total.step })}`}`
          : null}
      </p>
      <button type="submit" class="pill full" disabled={!isRight}>
        {say("selfcheck.hand.keep")}
      </button>
    </form>
  );
};
