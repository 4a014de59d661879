/** After a reset: the water now, beside the water before. What was picked by chance is written to the comparison. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { type Trial, waterOf } from "../../calm/calm.ts";
import type { Reset } from "../../calm/resets.ts";
import { Levels } from "../../drawing/sea.tsx";
import { Stones } from "../../drawing/stones.tsx";
import { speaker } from "../../words/words.ts";
import { words } from "../../words/en/calm.ts";
import { Caller } from "../help/caller.tsx";
import { Frame } from "../parts/frame.tsx";
import { useHome } from "../parts/home.ts";
import { useSetting } from "../parts/setting.ts";
import { idOf } from "./names.ts";
import { useCheck } from "./visit.ts";
import { WaterOnce } from "./water.tsx";
import "./water.css";

const say = speaker(words);
const afloat = [{ who: "adult", x: 75, y: 66, size: 1.1, eyes: "shut", mouth: "small", face: [0, -10] }] as const;

/** The last pick, where it was of this reset, with the entry that tells of it. */
const withThing = (trial: Trial, reset: string, thing: string): Trial =>
  trial.picks.at(-1)?.reset === reset ? { ...trial, picks: [...trial.picks.slice(0, -1), { reset, thing }] } : trial;

type AfterProps = { readonly reset: Reset; readonly picked: boolean; readonly onAgain: () => void };

export const AfterReset = ({ reset, picked, onAgain }: AfterProps): JSX.Element => {
  const home = useHome();
  const check = useCheck();
  const trial = useSetting("calm.trial");
  const [before] = useState(check.body.calm);
  const [after, setAfter] = useState<number | null>(null);
  const back = { to: "/calm", word: say("calm.back") };
  const choose = (water: number): void => {
    setAfter(water);
    void check.say({ reset: reset.id, calmAfter: water }).then(async (thing) => {
      if (picked && thing !== null) await trial.change((now) => withThing(now, reset.id, thing));
    });
  };
  const again = (): void => {
    check.renew(after);
    onAgain();
  };
  if (after === null) {
    return (
      <Frame
        key="asking"
        name={say(`calm.reset.${idOf(reset)}`)}
        back={back}
        foot={
          <div class="row even">
            <a class="quiet" href="/calm">
              {say("calm.after.skip")}
            </a>
            <button type="button" class="quiet" onClick={onAgain}>
              {say("calm.after.again")}
            </button>
          </div>
        }
      >
        <div class="title">
          <h1>{say("calm.after.title")}</h1>
        </div>
        <WaterOnce legend={say("calm.after.title")} onChoose={choose} />
      </Frame>
    );
  }
  const now = say(`calm.water.${waterOf(after) ?? 3}`);
  const was = before === null ? null : say(`calm.water.${waterOf(before) ?? 3}`);
  const went = before === null ? null : after > before ? "lower" : after < before ? "higher" : "same";
  const label =
    was === null ? say("calm.after.one", { after: now }) : say("calm.after.from", { before: was, after: now });
  return (
    <Frame
      key="answered"
      name={say(`calm.reset.${idOf(reset)}`)}
      back={back}
      foot={
        <>
          <div class="row even">
            <a class="pill" href="/">
              {say("calm.after.go", { named: home.child.value === "" ? "no" : "yes", child: home.child.value })}
            </a>
            <button type="button" class="quiet" onClick={again}>
              {say("calm.after.again")}
            </button>
          </div>
          <div class="row even">
            <Caller />
          </div>
        </>
      }
    >
      <div class="title" role="status">
        <h1>{went === null ? say("calm.after.one", { after: now }) : say(`calm.after.${went}`)}</h1>
        {was === null ? null : <p class="muted">{label}</p>}
      </div>
      <div class="sea still">
        <div class={`afloat at-${after}`}>
          <Stones width={150} height={130} people={afloat} />
        </div>
        <Levels before={before} after={after} label={label} />
      </div>
    </Frame>
  );
};
