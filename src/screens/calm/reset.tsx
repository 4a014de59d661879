/**
 * /calm/<name>: a reset, which begins as soon as it is there; or one of the lists beside them. Works without the store.
 */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { all as resets } from "virtual:resets";
import type { Reset } from "../../calm/resets.ts";
import { speaker } from "../../words/words.ts";
import { words } from "../../words/en/calm.ts";
import { Frame } from "../parts/frame.tsx";
import { Missing } from "../parts/states.tsx";
import { AfterReset } from "./after.tsx";
import { idOf } from "./names.ts";
import { Resets } from "./resets.tsx";
import { Running } from "./running.tsx";
import { SignsOfMuch } from "./signs.tsx";
import { useCheck } from "./visit.ts";
import { WaterOnce } from "./water.tsx";
import { Which } from "./which.tsx";
import "./calm.css";

const say = speaker(words);

export const ResetPage = ({ reset }: { path: string; reset: string }): JSX.Element => {
  if (reset === "resets") return <Resets resets={resets} />;
  if (reset === "which") return <Which resets={resets} />;
  if (reset === "signs") return <SignsOfMuch />;
  const one = resets.find(({ id }) => id === reset);
  return one === undefined ? <Missing /> : <OneReset key={reset} reset={one} />;
};

const OneReset = ({ reset }: { readonly reset: Reset }): JSX.Element => {
  const check = useCheck();
  const { query } = useLocation();
  const picked = query["picked"] !== undefined;
  // A use that chance picked is compared, so the water before it is asked; else it may be known from the check.
  const [stage, setStage] = useState<"before" | "running" | "after">(
    picked && check.body.calm === null ? "before" : "running",
  );
  const [round, setRound] = useState(0);
  if (stage === "before") {
    return (
      <Frame name={say(`calm.reset.${idOf(reset)}`)} back={{ to: "/calm/which", word: say("calm.which") }}>
        <div class="title">
          <h1>{say("calm.before.title")}</h1>
        </div>
        <WaterOnce
          legend={say("calm.before.title")}
          onChoose={(calm) => {
            void check.say({ calm });
            setStage("running");
          }}
        />
      </Frame>
    );
  }
  return stage === "running" ? (
    <Running key={round} reset={reset} onOver={() => setStage("after")} />
  ) : (
    <AfterReset
      reset={reset}
      picked={picked && round === 0}
      onAgain={() => {
        setRound(round + 1);
        setStage("running");
      }}
    />
  );
};
