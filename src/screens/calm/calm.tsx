/**
 * The calm check: what the water is like, and how near one is. It is put beside one's own median, it is never a score, and
 * it opens or closes nothing; when it is low, four gentle things are offered.
 */
import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { checksOf, checkStanding, usual, waterOf } from "../../calm/calm.ts";
import { Near } from "../../drawing/stones.tsx";
import { speaker } from "../../words/words.ts";
import { words } from "../../words/en/calm.ts";
import { Frame } from "../parts/frame.tsx";
import { useHome } from "../parts/home.ts";
import { useKept } from "../parts/kept.ts";
import { useLog } from "../parts/log.ts";
import { useSetting } from "../parts/setting.ts";
import { dropVisit, useCheck } from "./visit.ts";
import { WaterChoice } from "./water.tsx";
import "./calm.css";

const say = speaker(words);

export const Calm = (_: { path: string }): JSX.Element => {
  const home = useHome();
  const log = useLog();
  const check = useCheck();
  const checks = useKept((kept) => kept.diary.find({ kinds: ["calm"], latest: 60 }), [], [], { quiet: true });
  const earlier = useMemo(() => checksOf(checks ?? []), [checks]);
  const { calm } = check.body;
  const choose = (water: number): void => {
    void check.say({ calm: water }).then((thing) => {
      if (thing === null) return;
      home.toast.value = {
        text: say("calm.kept", { water: say(`calm.water.${waterOf(water) ?? 3}`) }),
        undo: () => {
          void dropVisit(log).then(() => (home.toast.value = { text: say("calm.undone") }));
        },
      };
    });
  };
  const middle = usual(earlier);
  const low = calm !== null && checkStanding(calm, earlier).low;
  return (
    <Frame
      name={say("calm.name")}
      tab="calm"
      foot={
        <>
          {low ? null : (
            <HowNear here={check.body.here} name={home.child.value} onHere={(here) => void check.say({ here })} />
          )}
          <Answer calm={calm} earlier={earlier} name={home.child.value} />
          <nav class="row between ways" aria-label={say("calm.more")}>
            <a href="/calm/resets">{say("calm.resets")}</a>
            <a href="/calm/which">{say("calm.which")}</a>
            <a href="/calm/signs">{say("calm.signs")}</a>
          </nav>
        </>
      }
    >
      <div class="title">
        <h1>{say("calm.title")}</h1>
        <p class="muted">
          {say("calm.only")}{" "}
          {middle === null
            ? null
            : say("calm.usual", {
                water: say(`calm.water.${waterOf(Math.round(middle)) ?? 3}`),
                n: Math.min(40, earlier.length),
              })}
        </p>
      </div>
      <WaterChoice legend={say("calm.title")} chosen={calm} onChoose={choose} />
    </Frame>
  );
};

type HowNearProps = {
  readonly here: number | null;
  readonly name: string;
  readonly onHere: (here: number) => void;
};

const HowNear = ({ here, name, onHere }: HowNearProps): JSX.Element => (
  <div class="hownear">
    <label for="here">{say("calm.here", { named: name === "" ? "no" : "yes", child: name })}</label>
    <div class="nearbox">
      <Near near={here ?? 3} />
      {/* The child stands at the start, so the slider runs from right here to far away. */}
      <input
        id="here"
        type="range"
        min="1"
        max="5"
        step="1"
        value={6 - (here ?? 3)}
        aria-valuetext={say(`calm.here.${waterOf(here) ?? 3}`)}
        onInput={(event) => onHere(6 - event.currentTarget.valueAsNumber)}
      />
    </div>
    <p class="row between small muted" aria-hidden="true">
      <span>{say("calm.here.near")}</span>
      <span>{say("calm.here.far")}</span>
    </p>
  </div>
);

type AnswerProps = { readonly calm: number | null; readonly earlier: readonly number[]; readonly name: string };

const Answer = ({ calm, earlier, name }: AnswerProps): JSX.Element => {
  const [chose, setChose] = useState<"near" | "later" | null>(null);
  const offersKind = useSetting("own.offer.kind").value;
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => setChose(null), [calm]);
  // The button that was tapped is gone: what it says is read, and Tab goes on from there.
  useLayoutEffect(() => {
    if (chose !== null) said.current?.focus({ preventScroll: true });
  }, [chose]);
  const stands = calm === null ? null : checkStanding(calm, earlier);
  if (stands === null || !stands.low) {
    return (
      <div class="answer">
        {stands === null ? null : <p role="status">{say(stands.own ? "calm.fine.own" : "calm.fine")}</p>}
        <a class="pill grow" href="/calm/breath">
          {say("calm.minute")}
        </a>
      </div>
    );
  }
  return (
    <div class="answer">
      <div role="status">
        <h2>{say(stands.own ? "calm.low.own" : "calm.low")}</h2>
      </div>
      {chose === null ? (
        <div class="fourways">
          <a class="pill" href="/calm/breath">
            {say("calm.offer.reset")}
          </a>
          <a class="quiet" href="/calm/person">
            {say("calm.offer.swap")}
          </a>
          <button type="button" class="quiet" onClick={() => setChose("near")}>
            {say("calm.offer.near")}
          </button>
          <button type="button" class="quiet" onClick={() => setChose("later")}>
            {say("calm.offer.later")}
          </button>
        </div>
      ) : (
        <p tabIndex={-1} ref={said}>
          {chose === "near"
            ? say("calm.offer.near.text", { named: name === "" ? "no" : "yes", child: name })
            : say("calm.offer.later.text")}
        </p>
      )}
      {offersKind ? (
        <a class="link" href="/story/kind">
          {say("calm.offer.kind")}
        </a>
      ) : null}
    </div>
  );
};
