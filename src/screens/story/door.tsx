/** The door between work and child: five minutes in six steps, with a clock that can be left alone or hurried on. Keeps nothing. */
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { doorAt, doorStart, doorSteps } from "../../story/door.ts";
import { Frame } from "../parts/frame.tsx";
import { useSeconds } from "../parts/seconds.ts";
import { Ground } from "./ground.tsx";
import { backHome, say } from "./said.ts";
import "./story.css";

export const Door = (): JSX.Element => {
  const [stage, setStage] = useState<"before" | "going" | "over">("before");
  if (stage === "going") return <Going onOver={() => setStage("over")} onStop={() => setStage("before")} />;
  return (
    <Frame
      name={say("story.door")}
      back={backHome()}
      foot={
        <button type="button" class="pill grow" onClick={() => setStage("going")}>
          {say(stage === "over" ? "story.door.again" : "story.door.begin")}
        </button>
      }
    >
      <div class="title">
        <h1>{say(stage === "over" ? "story.door.over" : "story.door.title")}</h1>
        <p class="muted">{say(stage === "over" ? "story.door.over.text" : "story.door.lead")}</p>
      </div>
      {stage === "over" ? (
        <p class="pad">{say("story.door.tired")}</p>
      ) : (
        <>
          <ol class="path">
            {doorSteps.map(({ step, seconds }, n) => (
              <li key={step}>
                <span class="n">{n + 1}</span>
                <span>
                  <b>{say(`story.door.${step}.title`)}</b>
                  <small>{say("story.door.left", { n: seconds })}</small>
                </span>
              </li>
            ))}
          </ol>
          <div class="pad stack">
            <p>{say("story.door.safe")}</p>
            <p class="muted small">{say("story.door.practice")}</p>
          </div>
        </>
      )}
      {stage === "over" ? <Ground /> : null}
    </Frame>
  );
};

const Going = ({ onOver, onStop }: { readonly onOver: () => void; readonly onStop: () => void }): JSX.Element => {
  const gone = useSeconds(250);
  /** What was hurried on. */
  const [ahead, setAhead] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const now = doorAt(gone + ahead);
  const at = now?.at ?? null;
  useEffect(() => {
    if (at === null) onOver();
    else heading.current?.focus({ preventScroll: true });
    // Once for each step.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [at]);
  const step = doorSteps[at ?? doorSteps.length - 1]?.step ?? "first";
  return (
    <Frame
      name={say("story.door")}
      back={backHome()}
      foot={
        <div class="row">
          <button
            type="button"
            class="pill grow"
            onClick={() => (at === null ? onOver() : setAhead(doorStart(at + 1) - gone))}
          >
            {say("story.door.next")}
          </button>
          <button type="button" class="quiet" onClick={onStop}>
            {say("story.door.stop")}
          </button>
        </div>
      }
    >
      <div class="center doorstep">
        <p class="kicker">{say("story.door.step", { n: (at ?? 0) + 1, all: doorSteps.length })}</p>
        <h1 tabIndex={-1} ref={heading}>
          {say(`story.door.${step}.title`)}
        </h1>
        <p class="lead">{say(`story.door.${step}.text`)}</p>
        {step === "first" ? <p>{say("story.door.tired")}</p> : null}
        <div class="doorclock" aria-hidden="true">
          <span style={{ inlineSize: `${now ? (100 * now.left) / (doorSteps[now.at]?.seconds ?? 1) : 0}%` }} />
        </div>
        <p class="muted" role="timer">
          {say("story.door.left", { n: now?.left ?? 0 })}
        </p>
      </div>
    </Frame>
  );
};
