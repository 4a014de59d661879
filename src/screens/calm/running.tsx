/**
 * A reset as it runs: a shape that breathes, one sentence after another, or a way to go. Sound and vibration only it needs no eyes;
 * in the dark it needs no light. No number to stare at, except for whoever cannot see the shape.
 */
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { nowIn, type Phase, type Reset, unrolled } from "../../calm/resets.ts";
import { Breath } from "../../drawing/breath.tsx";
import { Icon } from "../../drawing/icons.tsx";
import { Hold } from "../../drawing/stones.tsx";
import { speaker } from "../../words/words.ts";
import { words } from "../../words/en/calm.ts";
import { Caller } from "../help/caller.tsx";
import { useLatest } from "../parts/latest.ts";
import { Frame } from "../parts/frame.tsx";
import { EvidenceLines } from "./evidence.tsx";
import { idOf } from "./names.ts";
import { useSeconds } from "../parts/seconds.ts";
import { OwnSense, useSenses } from "./senses.tsx";
import { buzz, sound } from "../parts/sound.ts";

const say = speaker(words);

/** Whether it is heard: as it was last chosen, until the tab closes. Off at first. */
let heard = false;

export const Running = ({ reset, onOver }: { readonly reset: Reset; readonly onOver: () => void }): JSX.Element => {
  const seconds = useSeconds(200);
  const [loud, setLoud] = useState(heard);
  const [dark, setDark] = useState(false);
  const darken = useRef<HTMLButtonElement>(null);
  const [all] = useState(() => unrolled(reset));
  const now = nowIn(all, seconds);
  const elapsed = useRef(0);
  elapsed.current = seconds;
  const over = now === null;
  const end = useLatest(onOver);
  useEffect(() => {
    if (over) end();
  }, [over, end]);
  useEffect(() => {
    heard = loud;
    return loud ? sound(all, elapsed.current).stop : undefined;
  }, [all, loud]);
  const tell = useLatest(() => now !== null && buzz(now.phase.size > now.from ? [90, 60, 90] : [220]));
  useEffect(() => {
    if (loud) tell();
  }, [now?.n, loud, tell]);
  const lighten = (): void => {
    setDark(false);
    darken.current?.focus({ preventScroll: true });
  };
  const id = idOf(reset);
  const title = say(`calm.reset.${id}`);
  return (
    <Frame
      name={title}
      back={{ to: "/calm", word: say("calm.back") }}
      foot={
        <>
          <div class="row">
            <button type="button" class="pill grow" aria-pressed={loud} onClick={() => setLoud(!loud)}>
              <Icon name="voice" />
              {say(loud ? "calm.run.ear.off" : "calm.run.ear")}
            </button>
            <button type="button" class="quiet" onClick={onOver}>
              {say("calm.run.enough")}
            </button>
          </div>
          <p class="small">{say(`calm.reset.${id}.safe`)}</p>
          <p class="row between small">
            <button type="button" class="link" ref={darken} onClick={() => setDark(true)}>
              {say("calm.run.dark")}
            </button>
            <span class="muted">{loud ? say("calm.run.away") : null}</span>
          </p>
        </>
      }
    >
      <div class="center running">
        <h1>{title}</h1>
        <p class="muted">{say(`calm.reset.${id}.lead`)}</p>
        {now === null ? null : <Picture reset={reset} all={all} n={now.n} phase={now.phase} from={now.from} />}
        {reset.id === "person" ? (
          <p class="row">
            <Caller />
          </p>
        ) : null}
      </div>
      <div class="pad">
        <EvidenceLines reset={reset} />
      </div>
      {dark ? (
        <button type="button" class="darkness" onClick={lighten} ref={(it) => it?.focus()}>
          {say("calm.run.light")}
        </button>
      ) : null}
    </Frame>
  );
};

type PictureProps = {
  readonly reset: Reset;
  readonly all: readonly Phase[];
  readonly n: number;
  readonly phase: Phase;
  readonly from: number;
};

const Picture = ({ reset, all, n, phase, from }: PictureProps): JSX.Element => {
  const own = useSenses();
  const what = phaseWords(phase);
  if (reset.shows === "breath") {
    return (
      <>
        <Breath word={what} under={say("calm.run.slow")} from={from} to={phase.size} seconds={phase.seconds} turn={n} />
        <p class="hide">{reset.phases.map(phaseWords).join(", ")}</p>
      </>
    );
  }
  return (
    <>
      <p class="quote" role="status">
        {what}
      </p>
      {reset.id === "senses" ? <OwnSense own={own} say={phase.say} /> : null}
      <Path all={all} n={n} seconds={phase.seconds} />
      {reset.shows === "walk" ? <Hold /> : null}
      {reset.shows === "steps" ? <p class="hide">{say("calm.run.of", { n: n + 1, all: all.length })}</p> : null}
    </>
  );
};

const isPhase = (id: string): id is keyof typeof words => Object.hasOwn(words, id);
const phaseWords = (phase: Phase): string => {
  const id = `calm.phase.${phase.say}`;
  return isPhase(id) ? say(id) : "";
};

/** Time as a way: a line for each phase, the present one filling. No number. */
const Path = ({
  all,
  n,
  seconds,
}: {
  readonly all: readonly Phase[];
  readonly n: number;
  readonly seconds: number;
}): JSX.Element => {
  const line = useRef<SVGPathElement>(null);
  useEffect(() => {
    const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    const play = line.current?.animate([{ strokeDashoffset: "100" }, { strokeDashoffset: "0" }], {
      duration: seconds * 1000,
      easing: still ? "steps(4)" : "linear",
      fill: "forwards",
    });
    return () => play?.cancel();
  }, [n, seconds]);
  const wide = 342 / all.length;
  return (
    <svg class="waypic" viewBox="0 0 342 40" aria-hidden="true">
      {all.map((phase, i) => {
        const d = `M${i * wide + 4} 20q${wide / 4 - 2}-14 ${wide / 2 - 4} 0t${wide / 2 - 4} 0`;
        return (
          <g key={`${i}${phase.say}`}>
            <path class="way-ahead" d={d} />
            {i < n ? <path class="way-done" d={d} /> : null}
            {i === n ? <path class="way-done" d={d} ref={line} pathLength={100} stroke-dasharray="100" /> : null}
          </g>
        );
      })}
    </svg>
  );
};
