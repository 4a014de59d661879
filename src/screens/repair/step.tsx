/** One step of the way back: what to do at this age, and for the third the sentence itself, said aloud if that is wanted. */
import { Chips } from "../parts/chips.tsx";
import type { JSX, RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Breath } from "../../drawing/breath.tsx";
import { Low } from "../../drawing/stones.tsx";
import { speaker, spoken } from "../../words/words.ts";
import { words } from "../../words/en/repair.ts";
import { readerAloud } from "../parts/aloud.ts";
import { Frame } from "../parts/frame.tsx";
import { useHome } from "../parts/home.ts";
import { OwnVoice } from "../parts/ownvoice.tsx";
import type { FamilyWord } from "../../child/traits.ts";
import { type RepairStep, repairSteps, whats } from "../../calm/ages.ts";
import { asksFirst, type WayBack } from "../../calm/wayback.ts";
import { words as pauseWords } from "../../words/en/help.ts";
import { useSeconds } from "../parts/seconds.ts";

const say = speaker(words);
const sayPause = speaker(pauseWords);

type StepProps = {
  readonly draft: WayBack;
  /** How the family of a child who came later came together; null of every other child. */
  readonly late: FamilyWord | "other" | null;
  readonly onGo: (at: number) => void;
  readonly onChange: (draft: WayBack) => void;
  /** Ends here, with what was done so far. */
  readonly onStop: () => void;
  readonly onOut: () => void;
};

export const StepPage = ({ draft, late, onGo, onChange, onStop, onOut }: StepProps): JSX.Element => {
  const step = repairSteps[draft.at] ?? "1";
  const [waiting, setWaiting] = useState(false);
  useLayoutEffect(() => {
    setWaiting(false);
    document.querySelector("h1")?.focus({ preventScroll: true });
  }, [step]);
  const next = (): void => onGo(draft.at + 1);
  return (
    <Frame
      name={say("repair.name")}
      foot={
        <>
          {waiting ? <p role="status">{say("repair.notyet.text")}</p> : null}
          <div class="row even">
            {step === "3" && asksFirst(draft) ? null : step === "3" ? (
              <>
                <button type="button" class="pill" onClick={next}>
                  {say("repair.said")}
                </button>
                <button
                  type="button"
                  class="quiet"
                  onClick={() => {
                    onChange({ ...draft, wordless: true, at: draft.at + 1 });
                  }}
                >
                  {say("repair.wordless")}
                </button>
              </>
            ) : (
              <>
                <button type="button" class="pill" onClick={next}>
                  {say("repair.next")}
                </button>
                <button type="button" class="quiet" aria-pressed={waiting} onClick={() => setWaiting(!waiting)}>
                  {say("repair.notyet")}
                </button>
              </>
            )}
          </div>
          <div class="row between">
            <button type="button" class="link" onClick={() => (draft.at === 0 ? onOut() : onGo(draft.at - 1))}>
              {say("repair.before")}
            </button>
            <button type="button" class="link" onClick={onStop}>
              {say("repair.stop")}
            </button>
          </div>
        </>
      }
    >
      <div class="title">
        <p class="muted">{say("repair.of", { n: draft.at + 1, all: repairSteps.length })}</p>
        <h1 tabIndex={-1}>{say(`repair.step.${step}`)}</h1>
      </div>
      {step === "1" ? <ThreeBreaths /> : null}
      {step === "2" ? (
        <div class="pad scene">
          <Low label={say("repair.picture.low")} />
        </div>
      ) : null}
      {step === "3" ? <Sentence draft={draft} onChange={onChange} /> : null}
      <p class="says">{say(`repair.${step}.${draft.age}`)}</p>
      {late && (step === "2" || step === "5") ? <p class="says muted">{say("repair.late", { family: late })}</p> : null}
      {step === ("1" satisfies RepairStep) ? (
        <p class="pad">
          <a href="/pause">{say("repair.minute")}</a>
        </p>
      ) : null}
    </Frame>
  );
};

const ThreeBreaths = (): JSX.Element => {
  const seconds = useSeconds(250);
  const isIn = seconds % 10 < 4;
  return (
    <div class="center">
      <Breath
        word={sayPause(isIn ? "pause.in" : "pause.out")}
        from={isIn ? 0 : 1}
        to={isIn ? 1 : 0}
        seconds={isIn ? 4 : 6}
        turn={Math.floor(seconds / 10)}
      />
    </div>
  );
};

type SentenceProps = { readonly draft: WayBack; readonly onChange: (draft: WayBack) => void };

const Sentence = ({ draft, onChange }: SentenceProps): JSX.Element => {
  const home = useHome();
  const sentence = useRef<HTMLParagraphElement>(null);
  // The button that said no is gone, and what it led to has the focus.
  useLayoutEffect(() => {
    if (draft.unhurt) sentence.current?.focus({ preventScroll: true });
  }, [draft.unhurt]);
  const text = say(`repair.say.${draft.age}`, { what: draft.what });
  return (
    <>
      <div class="pad">
        <p class="muted small" id="repair-what">
          {say("repair.what")}
        </p>
        <Chips
          by="repair-what"
          all={whats}
          chosen={draft.what}
          word={(what) => say(`repair.what.${what}`)}
          onChoose={(what) => onChange({ ...draft, what, unhurt: false })}
        />
      </div>
      {asksFirst(draft) ? (
        <Rough onNo={() => onChange({ ...draft, unhurt: true })} />
      ) : (
        <div class="wash quoted">
          <p class="quote" role="status" tabIndex={-1} ref={sentence}>
            {text}
          </p>
          <Aloud of={sentence} />
        </div>
      )}
      {!asksFirst(draft) && home.me.value === "" ? (
        <div class="pad">
          <OwnVoice />
        </div>
      ) : null}
    </>
  );
};

/** Before anything is mended: whether a small child may be hurt, and help first where that may be. */
const Rough = ({ onNo }: { readonly onNo: () => void }): JSX.Element => (
  <section class="pad stack" role="status">
    <p class="strong">{say("repair.rough.ask")}</p>
    <div class="row even">
      <a class="pill" href="/help">
        {say("repair.rough.yes")}
      </a>
      <button type="button" class="quiet" onClick={onNo}>
        {say("repair.rough.no")}
      </button>
    </div>
    <p>{say("repair.rough.again")}</p>
  </section>
);

/** Lets the sentence be heard, by a voice of this device alone; where there is none, says so. */
const Aloud = ({ of }: { readonly of: RefObject<HTMLParagraphElement | null> }): JSX.Element => {
  const [reader] = useState(readerAloud);
  const [is, setIs] = useState<"quiet" | "speaking" | "none">("quiet");
  useEffect(() => reader.stop, [reader]);
  const speak = async (): Promise<void> => {
    if (is === "speaking") {
      reader.stop();
      return setIs("quiet");
    }
    if (of.current === null) return;
    setIs("speaking");
    const heard = await reader.read([of.current], spoken().tag, () => setIs("quiet"));
    if (!heard) setIs("none");
  };
  return (
    <>
      <button type="button" class="quiet small" onClick={() => void speak()}>
        {say(is === "speaking" ? "repair.aloud.stop" : "repair.aloud")}
      </button>
      <p role="status">{is === "none" ? say("repair.aloud.none") : null}</p>
    </>
  );
};
