/**
 * The way back to each other after a break: seven short steps by age, to be stopped anywhere. Guides without the store; what
 * is kept is a repair in the diary, if the person wants that. docs/methods.md#the-way-back; nothing is ever forced on a child.
 */
import { dayHere } from "../../diary/here.ts";
import { Chips } from "../parts/chips.tsx";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { lateStart } from "../../child/child.ts";
import { familyWordOf, monthsFor } from "../../child/late.ts";
import { Apart } from "../../drawing/stones.tsx";
import { speaker } from "../../words/words.ts";
import { words } from "../../words/en/repair.ts";
import { useDraft } from "../parts/draft.ts";
import { Frame } from "../parts/frame.tsx";
import { useHome } from "../parts/home.ts";
import { ageOf, ages, type RepairAge, repairSteps } from "../../calm/ages.ts";
import { DonePage } from "./done.tsx";
import { fresh, type WayBack } from "../../calm/wayback.ts";
import { MendedPage } from "./mended.tsx";
import { StepPage } from "./step.tsx";
import "../parts/path.css";
import "./repair.css";

const say = speaker(words);

export const RepairPage = (_: { path: string }): JSX.Element => {
  const { query } = useLocation();
  return query["at"] === "mended" ? <MendedPage /> : <Guide />;
};

const Guide = (): JSX.Element => {
  const home = useHome();
  // Locked: what was written is not shown, the steps go on.
  const kept = useDraft("repair.draft", [], fresh("baby"), (now) => ({ ...now, words: "" }));
  const draft = kept.value;
  const [walking, setWalking] = useState(false);
  const [chosenAge, setChosenAge] = useState(false);
  const child = home.children.value?.find(({ id }) => home.chosen.value.includes(id)) ?? home.children.value?.[0];
  const [months = null] = child === undefined ? [] : monthsFor(child, dayHere(), "repair");
  const age = chosenAge || kept.found !== null || months === null ? draft.age : ageOf(months);
  const keep = (next: WayBack): void => {
    setChosenAge(true);
    kept.change(() => next);
  };
  const top = (): void => window.scrollTo(0, 0);
  const goTo = (at: number): void => {
    const step = repairSteps[draft.at];
    const used = step !== undefined && at > draft.at && !draft.used.includes(step) ? [...draft.used, step] : draft.used;
    keep({ ...draft, age, at, used });
    top();
  };
  const begin = (): void => {
    keep({ ...draft, age });
    setWalking(true);
    top();
  };
  const leave = (): void => {
    setChosenAge(false);
    void kept.drop(fresh(age));
    setWalking(false);
  };
  const late = child !== undefined && lateStart(child) ? familyWordOf(child) : null;
  if (walking && draft.at >= repairSteps.length) return <DonePage draft={draft} onChange={keep} onEnd={leave} />;
  if (walking) {
    return (
      <StepPage
        draft={{ ...draft, age }}
        late={late}
        onGo={goTo}
        onChange={keep}
        onStop={() => goTo(repairSteps.length)}
        onOut={() => setWalking(false)}
      />
    );
  }
  return (
    <Frame
      name={say("repair.name")}
      back={{ to: "/", word: say("repair.before") }}
      foot={
        <div class="row even">
          <button type="button" class="pill" onClick={begin}>
            {say(draft.at > 0 ? "repair.resume" : "repair.begin")}
          </button>
          <a class="quiet" href="/pause">
            {say("repair.minute")}
          </a>
        </div>
      }
    >
      <div class="title">
        <h1>{say("repair.title")}</h1>
      </div>
      <div class="pad scene">
        <Apart label={say("repair.picture.apart")} />
      </div>
      <AgeChoice age={age} onAge={(next) => keep({ ...draft, age: next })} />
      <ol class="path">
        {repairSteps.map((step, n) => (
          <li key={step} class={n < draft.at ? "done" : n === draft.at ? "now" : ""}>
            <span class="n" aria-hidden="true">
              {n + 1}
            </span>
            <span>
              <b>{say(`repair.step.${step}`)}</b>
              <small>{say(`repair.step.${step}.short`)}</small>
            </span>
          </li>
        ))}
      </ol>
      <p class="pad">
        {say("repair.lead")} <small class="muted">{say("repair.lead.source")}</small>
      </p>
      <p class="pad">
        <a href="/repair?at=mended">{say("repair.mended")}</a>
      </p>
      <p class="pad">
        <a href="/help">{say("repair.hurt")}</a>
      </p>
    </Frame>
  );
};

type AgeChoiceProps = { readonly age: RepairAge; readonly onAge: (age: RepairAge) => void };

const AgeChoice = ({ age, onAge }: AgeChoiceProps): JSX.Element => (
  <div class="pad">
    <p class="muted small" id="repair-age">
      {say("repair.age")}
    </p>
    <Chips by="repair-age" all={ages} chosen={age} word={(one) => say(`repair.age.${one}`)} onChoose={onAge} />
  </div>
);
