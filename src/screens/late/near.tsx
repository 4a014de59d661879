/** Closeness by consent: ten ways of being near with what the child chose of each; a no is noted as gladly as a yes. */
import type { JSX } from "preact";
import type { Child } from "../../child/child.ts";
import {
  choicesOf,
  type NearChoice,
  nearChoices,
  type Nearness,
  type NearTime,
  type NearWay,
  nearWays,
  withoutTime,
  withTime,
} from "../../child/latenear.ts";
import { dayHere } from "../../diary/here.ts";
import { NearDots } from "../../drawing/nearness.tsx";
import { newId } from "../../ground/id.ts";
import { spoken } from "../../words/words.ts";
import { lists } from "../../words/written.ts";
import { Chips } from "../parts/chips.tsx";
import { Frame } from "../parts/frame.tsx";
import { useHome } from "../parts/home.ts";
import { ActRow } from "../parts/rows.tsx";
import { useSetting } from "../parts/setting.ts";
import { Wait } from "../parts/states.tsx";
import { aboutChild, dayWords, say } from "./said.ts";
import "./late.css";

const shownLast = 8;

export const NearPage = ({ child }: { readonly child: Child }): JSX.Element => {
  const home = useHome();
  const about = aboutChild(child);
  const { value: near, change } = useSetting("late.near.{child}", child.id);
  const note = async (way: NearWay, chose: NearChoice): Promise<void> => {
    const time: NearTime = { id: newId(), day: dayHere(), way, chose };
    if (!(await change((now) => withTime(now, time)))) return;
    home.toast.value = {
      text: say(`late.near.kept.${chose}`),
      undo: () => void change((now) => withoutTime(now, time.id)),
    };
  };
  const drop = async (time: NearTime): Promise<void> => {
    if (!(await change((now) => withoutTime(now, time.id)))) return;
    home.toast.value = { text: say("late.near.dropped"), undo: () => void change((now) => withTime(now, time)) };
  };
  const last = near?.times.slice(-shownLast).toReversed() ?? [];
  return (
    <Frame name={say("late.near.title", about)} back={{ to: `/late/${child.id}`, word: say("late.name") }}>
      <div class="title">
        <h1>{say("late.near.title", about)}</h1>
        <p>{say("late.near.says")}</p>
      </div>
      <p class="pad">{say("late.near.no")}</p>
      {near === null ? (
        <Wait />
      ) : (
        <ul class="pad nearways">
          {nearWays.map((way) => (
            <WayRow key={way} way={way} near={near} child={about.child} onNote={(chose) => void note(way, chose)} />
          ))}
        </ul>
      )}
      <p class="pad muted small">{say("late.near.legend")}</p>
      {last.length > 0 ? (
        <details class="pad figure">
          <summary>{say("late.near.last")}</summary>
          <ul class="lines">
            {last.map((time) => (
              <ActRow key={time.id} word={say("late.near.drop")} onAct={() => void drop(time)}>
                {say("late.near.line", {
                  day: dayWords(time.day),
                  way: say(`late.near.way.${time.way}`),
                  chose: say(`late.near.chose.${time.chose}`),
                })}
              </ActRow>
            ))}
          </ul>
        </details>
      ) : null}
      <details class="pad figure">
        <summary>{say("late.near.source")}</summary>
        <p>{say("late.near.source.says")}</p>
        <p>
          <a href="/library/holding-therapies">{say("late.near.read")}</a>
        </p>
      </details>
      <p class="pad">
        <a href="/library/ask-first">{say("late.near.ask")}</a>
      </p>
    </Frame>
  );
};

type WayRowProps = {
  readonly way: NearWay;
  readonly near: Nearness;
  readonly child: string;
  readonly onNote: (chose: NearChoice) => void;
};

const WayRow = ({ way, near, child, onNote }: WayRowProps): JSX.Element => {
  const chose = choicesOf(near, way);
  const counts = nearChoices.map((one) => [one, chose.filter((other) => other === one).length] as const);
  const label = lists({ type: "unit", style: "long" }).format(
    counts.filter(([, n]) => n > 0).map(([one, n]) => say(`late.near.dots.${one}`, { n })),
  );
  return (
    <li>
      <details name="near">
        <summary>
          <b>{say(`late.near.way.${way}`)}</b>{" "}
          {chose.length === 0 ? (
            <span class="hide">{say("late.near.none")}</span>
          ) : (
            <NearDots chose={chose} rtl={spoken().dir === "rtl"} label={label} />
          )}
        </summary>
        <p class="muted small">{say("late.near.chose", { child })}</p>
        <Chips
          name={`${say(`late.near.way.${way}`)}. ${say("late.near.chose", { child })}`}
          all={nearChoices}
          chosen={null}
          word={(one) => say(`late.near.chose.${one}`)}
          onChoose={onNote}
        />
      </details>
    </li>
  );
};
