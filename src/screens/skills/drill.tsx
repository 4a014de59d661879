/**
 * A drill as it runs: two minutes by the clock, one sentence after another, held as long as somebody likes. By ear and hand it needs
 * no eyes: a voice of the device reads each step where there is one, the hum turns with each, and the phone buzzes.
 */
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { nowIn } from "../../calm/resets.ts";
import { Icon } from "../../drawing/icons.tsx";
import { type StonePerson, Stones } from "../../drawing/stones.tsx";
import {
  type BodyPlace,
  type DrillName,
  drillOf,
  drillSeconds,
  type Feeling,
  type Skill,
} from "../../skills/skills.ts";
import { spoken } from "../../words/words.ts";
import { clock } from "../../words/written.ts";
import { type Reader, readerAloud } from "../parts/aloud.ts";
import { Frame } from "../parts/frame.tsx";
import { useLatest } from "../parts/latest.ts";
import { useSeconds } from "../parts/seconds.ts";
import { buzz, chime, sound } from "../parts/sound.ts";
import { FeelingWords, KeepSentence, feelingSaid, Where } from "./body.tsx";
import { OwnSenseLine } from "./calmown.tsx";
import { Land } from "./land.tsx";
import { backToCourse, courseAt } from "./places.ts";
import { say } from "./words.ts";

/** Who is seen meanwhile. */
const people: Readonly<Record<Skill, readonly StonePerson[]>> = {
  calm: [{ who: "adult", x: 95, y: 78, size: 1.25, eyes: "shut", mouth: "small", face: [0, -8] }],
  word: [{ who: "adult", x: 95, y: 78, size: 1.25, eyes: "open", mouth: "small", brow: "up", face: [0, -8] }],
  near: [
    { who: "adult", x: 56, y: 82, size: 1.1, eyes: "shut", mouth: "smile", face: [10, -6] },
    { who: "adult", x: 138, y: 86, size: 1.05, eyes: "open", mouth: "small", face: [-10, -6] },
  ],
  humour: [{ who: "adult", x: 95, y: 78, size: 1.25, eyes: "glad", mouth: "smile", face: [4, -8], tilt: 6 }],
  quarrel: [{ who: "adult", x: 95, y: 78, size: 1.25, eyes: "open", mouth: "unsure", brow: "worried", face: [0, -8] }],
};

type DrillProps = { readonly skill: Skill; readonly name: DrillName };

/** Which of six steps. */
const six = [1, 2, 3, 4, 5, 6] as const;
const stepWords = (name: DrillName, n: number): string => {
  const step = six[n] ?? 1;
  if (name === "calm-up") return say(`skills.calm.up.${step}`);
  if (name === "calm-down") return say(`skills.calm.down.${step}`);
  return say(`skills.${name}.drill.${step}`);
};

export const DrillPage = ({ skill, name }: DrillProps): JSX.Element => {
  const [round, setRound] = useState(0);
  const [isOver, setOver] = useState(false);
  const [word, setWord] = useState<Feeling | null>(null);
  const [place, setPlace] = useState<BodyPlace | null>(null);
  const felt = { word, place, setWord, setPlace };
  if (!isOver) {
    return <Drilling key={round} skill={skill} name={name} felt={felt} onOver={() => setOver(true)} />;
  }
  const again = (): void => {
    setRound(round + 1);
    setOver(false);
  };
  return (
    <Frame
      key="over"
      name={say("skills.drill.over")}
      back={backToCourse(skill)}
      foot={
        <div class="row even">
          <a class="pill grow" href={`${courseAt(skill)}#went`}>
            {say("skills.drill.write")}
          </a>
          <button type="button" class="quiet" onClick={again}>
            {say("skills.drill.again")}
          </button>
        </div>
      }
    >
      <div class="title" role="status">
        <h1>{say("skills.drill.over")}</h1>
        <p class="muted">{say("skills.drill.over.text")}</p>
      </div>
      {skill === "word" ? <KeepSentence word={word} place={place} /> : null}
      <Land />
    </Frame>
  );
};

type Felt = {
  readonly word: Feeling | null;
  readonly place: BodyPlace | null;
  readonly setWord: (word: Feeling) => void;
  readonly setPlace: (place: BodyPlace) => void;
};
type DrillingProps = DrillProps & { readonly felt: Felt; readonly onOver: () => void };

const Drilling = ({ skill, name, felt, onOver }: DrillingProps): JSX.Element => {
  const [held, setHeld] = useState(false);
  const [loud, setLoud] = useState(false);
  const seconds = useSeconds(200, held);
  const { steps } = drillOf(name);
  const now = nowIn(steps, seconds);
  const elapsed = useRef(0);
  elapsed.current = seconds;
  const over = now === null;
  const n = now?.n ?? 0;
  const end = useLatest(() => {
    // Who listens and does not look hears that it is over.
    if (loud) chime();
    onOver();
  });
  useEffect(() => {
    if (over) end();
  }, [over, end]);
  const heard = loud && !held;
  useEffect(() => (heard ? sound(steps, elapsed.current).stop : undefined), [steps, heard]);
  const sentence = useRef<HTMLParagraphElement>(null);
  const reader = useRef<Reader | null>(null);
  useEffect(() => {
    if (!heard || sentence.current === null) return undefined;
    buzz([120, 80, 120]);
    reader.current = readerAloud();
    void reader.current.read([sentence.current], spoken().tag, () => {});
    return () => reader.current?.stop();
  }, [n, heard]);
  return (
    <Frame
      name={say(`skills.${skill}`)}
      back={backToCourse(skill)}
      foot={
        <>
          <div class="row even">
            <button type="button" class="pill" onClick={() => setHeld(!held)}>
              <Icon name={held ? "play" : "pause"} />
              {say(held ? "skills.drill.go" : "skills.drill.hold")}
            </button>
            <button type="button" class="quiet" aria-pressed={loud} onClick={() => setLoud(!loud)}>
              <Icon name="voice" />
              {say(loud ? "skills.drill.ear.off" : "skills.drill.ear")}
            </button>
          </div>
          <p class="small">{say(loud ? "skills.drill.ear.note" : "skills.drill.safe")}</p>
          <p class="row between small">
            <button type="button" class="link" onClick={onOver}>
              {say("skills.drill.enough")}
            </button>
            <span class="muted" role="status">
              {held ? say("skills.drill.held") : null}
            </span>
          </p>
        </>
      }
    >
      <div class="center drilling">
        {skill === "word" && (n === 1 || n === 2) ? null : <Stones width={190} height={150} people={people[skill]} />}
        <h1 class="hide">{say("skills.two")}</h1>
        <p class="quote" role="status" ref={sentence}>
          {stepWords(name, n)}
        </p>
        <Steps seconds={seconds} name={name} />
        <p class="row between small drilltime">
          <span class="muted">{say("skills.drill.of", { n: n + 1, all: steps.length })}</span>
          <span>
            {say("skills.drill.left", {
              time: clock(Math.ceil(drillSeconds - Math.min(seconds, drillSeconds)) * 1000),
            })}
          </span>
        </p>
      </div>
      {name === "calm-up" && n === 3 ? <OwnSenseLine /> : null}
      {skill === "word" ? <WordSteps n={n} felt={felt} /> : null}
    </Frame>
  );
};

/** The body while it is asked where, the words while it is asked which; then the sentence. */
const WordSteps = ({ n, felt: { word, place, setWord, setPlace } }: { readonly n: number; readonly felt: Felt }) => {
  if (n === 1) return <Where place={place} onPlace={setPlace} />;
  if (n === 2) return <FeelingWords word={word} onWord={setWord} />;
  return n > 2 && word !== null ? <p class="center quote felt">{feelingSaid(word, place)}</p> : null;
};

/** Time as six lines, each as long as its step, the present one filling. */
const Steps = ({ seconds, name }: { readonly seconds: number; readonly name: DrillName }): JSX.Element => {
  const { steps } = drillOf(name);
  const wide = 342 / drillSeconds;
  let from = 0;
  return (
    <svg class="steplines" viewBox="0 0 342 20" aria-hidden="true">
      {steps.map(({ say: step, seconds: length }) => {
        const begins = from;
        from += length;
        const x = begins * wide + 5;
        const whole = length * wide - 10;
        const done = Math.max(0, Math.min(1, (seconds - begins) / length));
        return (
          <g key={step}>
            <path class="step-ahead" d={`M${x} 10h${whole}`} />
            {done > 0 ? <path class="step-done" d={`M${x} 10h${whole * done}`} /> : null}
          </g>
        );
      })}
    </svg>
  );
};
