/** One drawn cue: what do you see, what might it be, and then what often fits. */
import { turned } from "../../ground/turned.ts";
import { Chips } from "../parts/chips.tsx";
import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Cue } from "../../cues/cues.ts";
import { answersTo, type Known, knownOf } from "../../cues/practice.ts";
import { type Need, needs } from "../../cues/needs.ts";
import { CuePicture } from "../../drawing/cue.tsx";
import { Frame } from "../parts/frame.tsx";
import { childWords, useHome } from "../parts/home.ts";
import { doOf, drawnOf, listInWords, midOf, cueName, needWords, say } from "./said.ts";

export type Place = { readonly name: string; readonly back: { readonly to: string; readonly word: string } };

type DrillProps = {
  readonly place: Place;
  readonly cue: Cue;
  /** All cues, for names that are not drawn here. */
  readonly cues: readonly Cue[];
  readonly likely: Need | null;
  readonly first: boolean;
  readonly onKnown: (known: Known) => void;
};

/** A number from a text, the same each time. */
const numberOf = (text: string): number =>
  [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);

/** The cue and two others of another picture, in an order that does not give it away. */
const namesOf = (cue: Cue, cues: readonly Cue[]): readonly Cue[] => {
  const other = cues.filter(({ picture }) => picture !== cue.picture && picture !== "own");
  const from = numberOf(cue.id);
  const two = [other[from % Math.max(1, other.length)], other[(from + 7) % Math.max(1, other.length)]];
  const all = [...new Set([cue, ...two.filter((one) => one !== undefined)])];
  const turn = from % all.length;
  return [...all.slice(turn), ...all.slice(0, turn)];
};

/** Six needs to choose from: those that may be answered, and some that are beside it. */
const choicesOf = (cue: Cue, likely: Need | null): readonly Need[] => {
  const { fits, could } = answersTo(cue.needs, likely);
  const may = [...fits, ...could].slice(0, 4);
  const turn = numberOf(cue.id) % needs.length;
  const beside = [...needs.slice(turn), ...needs.slice(0, turn)].filter(
    (need) => !fits.includes(need) && !could.includes(need),
  );
  const chosen = [...may, ...beside.slice(0, 6 - may.length)];
  return needs.filter((need) => chosen.includes(need));
};

export const Drill = ({ place, cue, cues, likely, first, onKnown }: DrillProps): JSX.Element => {
  const { childMid } = childWords(useHome().child.value);
  const [saw, setSaw] = useState<Cue | null>(null);
  const [chose, setChose] = useState<readonly Need[]>([]);
  const [open, setOpen] = useState(false);
  const asked = useRef<HTMLHeadingElement>(null);
  // The name that was tapped is gone: what is asked next is read, and Tab goes on from there.
  useLayoutEffect(() => {
    if (saw !== null) asked.current?.focus({ preventScroll: true });
  }, [saw]);
  const answers = answersTo(cue.needs, likely);
  const yours = chose.filter((need) => !answers.fits.includes(need) && !answers.could.includes(need));
  const drawn = say("cues.practice.drawn", { list: drawnOf(cue.picture) });
  return (
    <Frame
      {...place}
      foot={
        saw === null ? null : open ? (
          <button type="button" class="pill grow" onClick={() => onKnown(knownOf(saw.id === cue.id, chose, answers))}>
            {say("cues.practice.next")}
          </button>
        ) : (
          <button type="button" class="pill grow" onClick={() => setOpen(true)}>
            {say("cues.practice.show")}
          </button>
        )
      }
    >
      <div class="drill">
        <div class="title">
          <h1 ref={asked} tabIndex={-1}>
            {saw === null ? say("cues.practice.see") : open ? cueName(cue) : say("cues.practice.mean")}
          </h1>
          {saw === null && first ? <p class="muted">{say("cues.practice.says")}</p> : null}
          {saw !== null && !open ? <p class="muted">{say("cues.practice.mean.says")}</p> : null}
        </div>
        <div class="cuebig">
          <CuePicture picture={cue.picture} size={190} label={drawn} />
        </div>
        <div class="pad answered" aria-live="polite">
          {saw === null ? (
            <div class="choices" role="group" aria-label={say("cues.practice.see")}>
              {namesOf(cue, cues).map((one) => (
                <button type="button" class="quiet" key={one.id} onClick={() => setSaw(one)}>
                  {cueName(one)}
                </button>
              ))}
            </div>
          ) : open ? (
            <>
              {likely === null ? null : <p>{say("cues.practice.ours", { childMid, need: midOf(likely) })}</p>}
              <p class="fits">
                {say("cues.practice.fits", { list: listInWords(answers.fits.map(midOf), "disjunction") })}
              </p>
              {answers.could.length > 0 ? (
                <p>{say("cues.practice.could", { list: listInWords(answers.could.map(midOf), "disjunction") })}</p>
              ) : null}
              {yours.length > 0 ? <p>{say("cues.practice.yours", { list: listInWords(yours.map(midOf)) })}</p> : null}
              <p class="muted">{doOf(cue.id)}</p>
            </>
          ) : (
            <>
              <p>{say(saw.id === cue.id ? "cues.practice.it" : "cues.practice.look", { cue: cueName(cue) })}</p>
              <p class="muted small">{drawn}</p>
              <Chips
                name={say("cues.practice.mean")}
                all={choicesOf(cue, likely)}
                chosen={chose}
                word={needWords}
                onChoose={(need) => setChose(turned(chose, need))}
              />
            </>
          )}
        </div>
      </div>
    </Frame>
  );
};
