/** Worth talking over: what was noted and for how long, what else it can be, and how soon to ask whom. Never a label. */
import { Chips } from "../parts/chips.tsx";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { fittingSigns, ladderOf, type NotedSign, type Sign, spells } from "../../growing/signs.ts";
import { Frame } from "../parts/frame.tsx";
import { Gate, type Ready } from "./gate.tsx";
import type { GrowingChild } from "./whose.ts";
import { say } from "./words.ts";

export const SignsPage = (_: { path: string }): JSX.Element => (
  <Gate name={say("growing.signs.title")}>{(ready) => <Noting {...ready} />}</Gate>
);

type Note = (sign: Sign, as: Omit<NotedSign, "sign"> | null) => void;

const Noting = ({ signs, noted, note, whose }: Ready): JSX.Element => {
  // What the adult ticks about themselves is not kept anywhere.
  const [own, setOwn] = useState<readonly NotedSign[]>([]);
  const fit = fittingSigns(signs, whose.signs);
  const isNoted = ({ id }: Sign): boolean => noted.some(({ sign }) => sign === id);
  const theirs = signs.filter((sign) => sign.whose === "child" && (fit.includes(sign) || isNoted(sign)));
  const yours = fit.filter((sign) => sign.whose === "you");
  const noteOwn: Note = ({ id }, as) =>
    setOwn((before) => [...before.filter(({ sign }) => sign !== id), ...(as ? [{ sign: id, ...as }] : [])]);
  return (
    <Frame
      name={say("growing.signs.title")}
      back={{ to: "/growing", word: say("growing.title") }}
      foot={<Rung signs={signs} noted={[...noted, ...own]} late={whose.late} family={whose.family} />}
    >
      <div class="title">
        <h1>{say("growing.signs.title")}</h1>
        <p class="muted">{say("growing.signs.says", { childMid: whose.nameMid })}</p>
      </div>
      <section class="pad" aria-labelledby="theirs">
        <h2 id="theirs">{say("growing.signs.child", { childMid: whose.nameMid })}</h2>
        <ul class="signs">
          {theirs.map((sign) => (
            <Tick key={sign.id} sign={sign} noted={noted} onNote={(one, as) => void note(one, as)} spell />
          ))}
        </ul>
      </section>
      <section class="pad" aria-labelledby="yours">
        <h2 id="yours">{say("growing.signs.you")}</h2>
        <p class="muted small">{say("growing.signs.you.says")}</p>
        <ul class="signs">
          {yours.map((sign) => (
            <Tick key={sign.id} sign={sign} noted={own} onNote={noteOwn} />
          ))}
        </ul>
      </section>
      <details class="pad ladder">
        <summary>
          <b>{say("growing.signs.ladder")}</b>
        </summary>
        <ol class="plain">
          {(["now", "today", "week", "plan"] as const).map((rung) => (
            <li key={rung}>{say(`growing.signs.ladder.${rung}`)}</li>
          ))}
        </ol>
        <p class="defn">{say("growing.signs.several")}</p>
      </details>
    </Frame>
  );
};

type TickProps = {
  readonly sign: Sign;
  readonly noted: readonly NotedSign[];
  readonly onNote: Note;
  /** Asks since when, and whether in more than one place. */
  readonly spell?: boolean;
};

const Tick = ({ sign, noted, onNote, spell = false }: TickProps): JSX.Element => {
  const is = noted.find((one) => one.sign === sign.id);
  // Of oneself one is asked no more than this; what is there has lasted.
  const first = { since: spell ? ("days" as const) : ("month" as const), places: "one" as const };
  return (
    <li>
      <label class="sign">
        <input type="checkbox" checked={is !== undefined} onChange={() => onNote(sign, is ? null : first)} />
        <span>{sign.says}</span>
      </label>
      {is ? (
        <div class="signmore">
          {spell ? (
            <>
              <Chips
                name={say("growing.signs.since")}
                all={spells}
                chosen={is.since}
                word={(since) => say(`growing.signs.since.${since}`)}
                onChoose={(since) => onNote(sign, { ...is, since })}
              />
              <div class="chips">
                <button
                  type="button"
                  class="chip"
                  aria-pressed={is.places === "several"}
                  onClick={() => onNote(sign, { ...is, places: is.places === "several" ? "one" : "several" })}
                >
                  {say("growing.signs.places")}
                </button>
              </div>
            </>
          ) : null}
          <p class="muted small">
            <b>{say("growing.signs.else")}</b> {sign.else}
          </p>
        </div>
      ) : null}
    </li>
  );
};

/** Where the ladder stands: how soon, and whom to ask. */
const Rung = ({
  signs,
  noted,
  late,
  family,
}: {
  readonly signs: readonly Sign[];
  readonly noted: readonly NotedSign[];
  readonly late: boolean;
  readonly family: GrowingChild["family"];
}): JSX.Element => {
  const { why, rung, plan } = ladderOf(signs, noted, late);
  const what = rung ?? (why === "watch" ? "watch" : "nothing");
  const isSoon = rung === "now" || rung === "today";
  return (
    <section class="rung" aria-live="polite" data-rung={what}>
      <h2>{say(`growing.signs.${what}.title`)}</h2>
      <p>{say(`growing.signs.${what}.says`)}</p>
      {plan ? (
        <p>
          <b>{say("growing.signs.plan.title")}.</b> {say("growing.signs.plan.says", { family })}
        </p>
      ) : null}
      <div class="row">
        <a class={isSoon ? "pill grow" : "quiet"} href="/help">
          {say("growing.signs.help")}
        </a>
        {rung === "now" ? null : (
          <a class={isSoon ? "quiet" : "pill grow"} href="/growing/doctor">
            {say("growing.signs.doctor")}
          </a>
        )}
      </div>
    </section>
  );
};
