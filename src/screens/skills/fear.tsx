/**
 * The question before everything about quarrels: is somebody afraid? Where there is fear, nothing about quarrels is shown but the
 * way to help. The answer is kept nowhere; it holds until the app is closed or twenty minutes have passed.
 */
import { signal } from "@preact/signals";
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { Icon } from "../../drawing/icons.tsx";
import { Frame } from "../parts/frame.tsx";
import { Land } from "./land.tsx";
import { backToSkills } from "./places.ts";
import { say } from "./words.ts";

const lasts = 20 * 60_000;
/** When somebody said that they are not afraid; in memory alone. */
const unafraid = signal(0);

type FearProps = {
  /** Whether the question is asked whatever was said before. */
  readonly asks: boolean;
  readonly children: ComponentChildren;
};

/** `children` for who is not afraid; before that, the question. */
export const FearFirst = ({ asks, children }: FearProps): JSX.Element => {
  const { route } = useLocation();
  const [isAfraid, setAfraid] = useState(false);
  useEffect(() => {
    if (!asks) return;
    unafraid.value = 0;
    setAfraid(false);
  }, [asks]);
  if (!asks && Date.now() - unafraid.value < lasts) return <>{children}</>;
  if (isAfraid) return <Afraid />;
  const no = (): void => {
    unafraid.value = Date.now();
    if (asks) route("/skills/quarrel/course");
  };
  return (
    <Frame
      key="asking"
      name={say("skills.quarrel")}
      back={backToSkills()}
      foot={
        <div class="fearanswers">
          <button type="button" class="quiet" onClick={() => setAfraid(true)}>
            {say("skills.quarrel.fear.yes")}
          </button>
          <button type="button" class="quiet" onClick={no}>
            {say("skills.quarrel.fear.no")}
          </button>
          <p class="muted small">{say("skills.quarrel.fear.unkept")}</p>
        </div>
      }
    >
      <div class="title">
        <p class="kicker">{say("skills.quarrel.fear")}</p>
        <h1>{say("skills.quarrel.fear.ask")}</h1>
      </div>
      <div class="pad">
        <a class="quiet" href="/help">
          <Icon name="help" />
          {say("skills.quarrel.fear.help")}
        </a>
      </div>
    </Frame>
  );
};

const Afraid = (): JSX.Element => (
  <Frame
    key="afraid"
    name={say("skills.quarrel.fear.then")}
    back={backToSkills()}
    foot={
      <a class="pill grow" href="/help">
        <Icon name="help" />
        {say("skills.quarrel.fear.help")}
      </a>
    }
  >
    <div class="title">
      <h1>{say("skills.quarrel.fear.then")}</h1>
    </div>
    <div class="says">
      <p class="strong">{say("skills.quarrel.fear.rule")}</p>
      <p>{say("skills.quarrel.fear.then.text")}</p>
    </div>
    <Land />
  </Frame>
);
