/** The card itself: cues in their groups, what helps, what not, bedtime, whom to call. Nothing on it that is not chosen. */
import { dayHere } from "../../diary/here.ts";
import type { JSX, Ref } from "preact";
import { type Card, type CardRow, notOf, cardRowsOf } from "../../cues/card.ts";
import { groups } from "../../cues/list.ts";
import { CuePicture } from "../../drawing/cue.tsx";

import { Mark } from "../../drawing/mark.tsx";
import { useHome } from "../parts/home.ts";
import { ageWords } from "../parts/said.ts";
import type { GatheredForCard } from "./gather.ts";
import { doOf, helpOf, listInWords, midOf, cueName, say } from "./said.ts";

type HandoverProps = {
  readonly card: Card;
  readonly gathered: GatheredForCard;
  readonly call: string;
  readonly emergency: string | null;
  readonly paper: Ref<HTMLElement>;
};

/** Up to this age a child sleeps in a cot, and the advice on crying is of babies. */
const babyMonths = 18;

export const Handover = ({ card, gathered, call, emergency, paper }: HandoverProps): JSX.Element => {
  const name = useHome().child.value;
  const { child, cues, uses, who } = gathered;
  const rows = cardRowsOf(cues, uses, card);
  const named = card.name && name !== "";
  const age = card.age && child ? ageWords({ ...child, nickname: named ? child.nickname : "" }, dayHere()) : "";
  const baby = who.months === null || who.months < babyMonths;
  const nots = card.not || notOf(rows).join("\n");
  const common = groups.some((group) => rows[group].some((row) => row.common));
  return (
    <article class="handover" ref={paper}>
      <header class="row between">
        <div>
          <h2>{named ? say("cues.card.this", { name }) : say("cues.card.this.none")}</h2>
          {age || card.for ? (
            <p class="who">
              {age ? `${age}. ` : ""}
              {card.for ? `${say("cues.card.for", { who: card.for })}.` : ""}
            </p>
          ) : null}
        </div>
        <Mark />
      </header>
      {groups.map((group) =>
        rows[group].length === 0 ? null : (
          <section key={group}>
            <h3>{say(`cues.group.${group}`)}</h3>
            {rows[group].map((row) => (
              <Row key={row.cue.id} row={row} />
            ))}
          </section>
        ),
      )}
      {card.helps || nots || card.bed ? (
        <div class="also">
          <Also title={say("cues.card.helps")} text={card.helps} />
          <Also title={say("cues.card.not")} text={nots} />
          <Also title={say("cues.card.bed")} text={card.bed} />
        </div>
      ) : null}
      <div class="much">
        <p>
          <b>{say("cues.card.much")}</b> {say(baby ? "cues.card.much.baby" : "cues.card.much.older")}{" "}
          {baby ? <small>{say("cues.card.much.source")}</small> : null}
        </p>
        {call || emergency ? (
          <p class="call">
            {call ? (
              <>
                <b>{say("cues.card.call")}</b>
                {`\n${call}`}
              </>
            ) : null}
            {emergency ? `\n${say("cues.card.emergency", { number: emergency })}` : null}
          </p>
        ) : null}
      </div>
      <p class="foot">
        {common ? `* ${say("cues.card.common")}. ` : ""}
        {say("cues.card.guess")}
      </p>
    </article>
  );
};

const Also = ({ title, text }: { readonly title: string; readonly text: string }): JSX.Element | null =>
  text.trim() === "" ? null : (
    <section>
      <h3>{title}</h3>
      <p>{text}</p>
    </section>
  );

const Row = ({ row: { cue, means, text, helped, common } }: { readonly row: CardRow }): JSX.Element => (
  <div class="cuerow">
    <CuePicture picture={cue.picture} size={54} />
    <p>
      <b>
        {cueName(cue)}
        {common ? "*" : ""}
      </b>{" "}
      {means ? `${say("cues.card.often", { need: midOf(means) })} ` : ""}
      {text || doOf(cue.id)}{" "}
      {helped.length > 0 && !text ? say("cues.one.helped", { list: listInWords(helped.map(helpOf)) }) : ""}
    </p>
  </div>
);
