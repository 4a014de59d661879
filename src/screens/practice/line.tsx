/**
 * A line that falls, and the own voice as ink over it while it sounds. Nothing is recorded, kept or judged: the line comes to
 * the middle of what is sung, so that every voice is right.
 */
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { linePath, lineWidth, VoiceLine } from "../../drawing/voiceline.tsx";
import { type Microphone, openMicrophone } from "../../keeping/microphone.ts";
import { contourAt, contourRound, contourRule, semitonesOver } from "../../practice/contour.ts";
import { pitchFinder, pitchWindowAt } from "../../practice/pitch.ts";
import { Frame } from "../parts/frame.tsx";
import { useHome } from "../parts/home.ts";
import { type Sounding, sound } from "../parts/sound.ts";
import { backToPractice, say } from "./words.ts";

const { reach, falls, rests, settle } = contourRule;
/** From so loud on, and so clear, it is a voice (1 is full scale; 0 to 1). */
const heard = { loud: 0.004, clear: 0.8, lowest: 60 } as const;
const steps = 120;

const heightOf = (semitones: number): number => 0.5 + semitones / (2 * reach);
const way = Array.from({ length: steps + 1 }, (_, n) => {
  const at = contourAt((n / steps) * contourRound - 1e-6);
  return n === 0 ? heightOf(contourRule.from) : at === null ? null : heightOf(at);
});
/** The line for the ear: the hum of the resets falls by as much. */
const hum = [
  { say: "in", seconds: 0.15, size: 1 },
  { say: "out", seconds: falls / 1000, size: 0 },
] as const;

type At = "ready" | "asking" | "find" | "fall" | "rest" | "over";

export const LinePage = (): JSX.Element => {
  const home = useHome();
  const [at, setAt] = useState<At>("ready");
  const ink = useRef<SVGPathElement>(null);
  const now = useRef<SVGGElement>(null);
  const microphone = useRef<Microphone | null>(null);
  const humming = useRef<Sounding | null>(null);
  const gone = useRef(false);
  useEffect(
    () => () => {
      gone.current = true;
      microphone.current?.close();
      humming.current?.stop();
    },
    [],
  );
  const isOn = at === "find" || at === "fall" || at === "rest";
  useEffect(() => {
    const open = microphone.current;
    if (!isOn || open === null) return undefined;
    return follow(open, { ink: ink.current, now: now.current, onTurn: setAt });
  }, [isOn]);
  const begin = async (): Promise<void> => {
    humming.current?.stop();
    setAt("asking");
    const opened = await openMicrophone(() => setAt("over"));
    if (!opened.ok || gone.current) {
      if (opened.ok) opened.value.close();
      else home.showProblem(opened.problem);
      return setAt("ready");
    }
    microphone.current = opened.value;
    setAt("find");
  };
  const end = (): void => {
    microphone.current?.close();
    microphone.current = null;
    setAt("over");
  };
  const hear = (): void => {
    humming.current?.stop();
    humming.current = sound(hum);
  };
  return (
    <Frame
      name={say("practice.line")}
      back={backToPractice()}
      foot={
        isOn ? (
          <button type="button" class="pill grow" onClick={end}>
            {say("practice.line.end")}
          </button>
        ) : (
          <div class="row">
            <button type="button" class="pill grow" disabled={at === "asking"} onClick={() => void begin()}>
              {say("practice.line.begin")}
            </button>
            <button type="button" class="quiet" onClick={hear}>
              {say("practice.line.hear")}
            </button>
          </div>
        )
      }
    >
      <div class="title">
        <h1>{at === "over" ? say("practice.line.over") : say("practice.line.title")}</h1>
        <p class="muted">{say("practice.line.ask")}</p>
      </div>
      <div class="pad">
        <VoiceLine line={way} ink={ink} now={now} label={say("practice.line.picture")} />
        <p class="linesaid" role={at === "find" ? "status" : undefined}>
          {at === "find" || at === "fall" || at === "rest" ? say(`practice.line.${at}`) : null}
        </p>
        <p class="muted small">{say("practice.line.free")}</p>
      </div>
    </Frame>
  );
};

type Places = {
  readonly ink: SVGPathElement | null;
  readonly now: SVGGElement | null;
  readonly onTurn: (at: "find" | "fall" | "rest") => void;
};

/** Draws what the microphone hears until the returned function is called. */
const follow = (open: Microphone, { ink, now, onTurn }: Places): (() => void) => {
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const samples = new Float32Array(pitchWindowAt(open.rate));
  const find = pitchFinder(open.rate, heard.lowest);
  const first: number[] = [];
  let middle: number | null = null;
  let points: [number, number | null][] = [];
  let began = 0;
  let before = performance.now();
  let frame = 0;
  let turn: "find" | "fall" | "rest" = "find";
  const say = (next: typeof turn): void => {
    if (next !== turn) onTurn((turn = next));
  };
  const draw = (time: number): void => {
    frame = requestAnimationFrame(draw);
    const passed = time - before;
    if (passed < 25) return;
    before = time;
    open.latest(samples);
    const loud = Math.sqrt(samples.reduce((sum, one) => sum + one * one, 0) / samples.length);
    const [hz, clear] = loud > heard.loud ? find(samples) : [0, 0];
    const isVoice = clear >= heard.clear;
    if (middle === null) {
      if (isVoice) first.push(hz);
      if (first.length * Math.min(passed, 60) < settle) return;
      middle = first.toSorted((a, b) => a - b)[Math.floor(first.length / 2)] ?? hz;
      began = time;
    }
    if (time - began >= contourRound) {
      began += Math.floor((time - began) / contourRound) * contourRound;
      points = [];
    }
    const along = (time - began) / contourRound;
    say(time - began > falls ? "rest" : "fall");
    points.push([along, isVoice ? heightOf(semitonesOver(hz, middle)) : null]);
    ink?.setAttribute("d", linePath(points));
    // Where motion is not wanted the mark goes on once a second.
    const shown = still ? Math.floor((along * (falls + rests)) / 1000) / ((falls + rests) / 1000) : along;
    now?.setAttribute("transform", `translate(${shown * lineWidth} 0)`);
  };
  frame = requestAnimationFrame(draw);
  return () => cancelAnimationFrame(frame);
};
