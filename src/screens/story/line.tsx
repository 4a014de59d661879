/** One line of the map: five steps, any of which may stay empty. It is kept as it is typed. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { newId } from "../../ground/id.ts";
import { turned } from "../../ground/turned.ts";
import { type Alarm, bodySigns, emptyAlarm } from "../../story/alarm.ts";
import { useCues } from "../cues/gather.ts";
import { cueName } from "../cues/said.ts";
import { Chips } from "../parts/chips.tsx";
import { Frame } from "../parts/frame.tsx";
import { useHome } from "../parts/home.ts";
import { useOwn, useOwnOne } from "../parts/own.ts";
import { Wait } from "../parts/states.tsx";
import { Ground } from "./ground.tsx";
import { lineName, say } from "./said.ts";
import "./story.css";

/** So many cues stand there before all are asked for. */
const few = 5;

type Change = (to: (now: Alarm) => Alarm) => void;

export const AlarmPage = ({ id: given }: { readonly id: string }): JSX.Element => {
  const [id] = useState(() => (given === "new" ? newId() : given));
  const { body, isKept, change } = useOwnOne("story.alarm", id, emptyAlarm);
  const { things, remove } = useOwn("story.alarm");
  const gathered = useCues();
  const { route } = useLocation();
  const back = { to: "/story/map", word: say("story.map.back") };
  if (body === null || gathered === null) {
    return (
      <Frame name={say("story.map")} back={back}>
        <Wait />
      </Frame>
    );
  }
  const drop = async (): Promise<void> => {
    const thing = things.find((one) => one.id === id);
    if (thing && (await remove(thing, say("story.map.removed")))) route("/story/map");
  };
  return (
    <Frame
      name={say("story.map")}
      back={back}
      foot={
        <div class="row">
          <a class="pill grow" href="/story/map">
            {say("story.line.done")}
          </a>
          {isKept ? (
            <button type="button" class="quiet" onClick={() => void drop()}>
              {say("story.line.remove")}
            </button>
          ) : null}
        </div>
      }
    >
      <div class="title">
        <h1 dir="auto">{isKept ? lineName(body, gathered.cues) : say("story.map.add")}</h1>
        <p class="muted small" role="status">
          {isKept ? say("story.line.kept") : ""}
        </p>
      </div>
      <Trigger alarm={body} change={change} />
      <section class="signgroup" aria-labelledby="body">
        <h2 id="body">{say("story.line.body")}</h2>
        <Chips
          by="body"
          all={bodySigns}
          chosen={body.body}
          word={(sign) => say(`story.line.body.${sign}`)}
          onChoose={(sign) => change((now) => ({ ...now, body: turned<string>(now.body, sign) }))}
        />
        <Words
          label={say("story.line.words")}
          value={body.bodyWords}
          onWords={(bodyWords) => change((now) => ({ ...now, bodyWords }))}
        />
      </section>
      {(["story", "tonight", "rather"] as const).map((step) => (
        <section key={step} class="signgroup">
          <Words
            label={say(`story.line.${step}`)}
            note={say(`story.line.${step}.note`)}
            value={body[step]}
            rows={2}
            onWords={(words) => change((now) => ({ ...now, [step]: words }))}
          />
        </section>
      ))}
      <Ground />
    </Frame>
  );
};

const Trigger = ({ alarm, change }: { readonly alarm: Alarm; readonly change: Change }): JSX.Element => {
  const chosenChild = useHome().chosen.value[0] ?? "";
  const gathered = useCues();
  const [all, showAll] = useState(false);
  const cues = gathered?.cues ?? [];
  const mine = cues.find(({ id }) => id === alarm.cue?.id);
  const first = cues.toSorted((a, b) => Number(b.isKept) - Number(a.isKept)).slice(0, few);
  const shown = all ? cues : mine && !first.includes(mine) ? [mine, ...first] : first;
  return (
    <section class="signgroup" aria-labelledby="trigger">
      <h2 id="trigger">{say("story.line.trigger")}</h2>
      <p class="muted">{say("story.line.trigger.note")}</p>
      <Chips
        name={say("story.line.cues")}
        all={shown.map(({ id }) => id)}
        chosen={alarm.cue?.id ?? null}
        word={(id) => shown.filter((cue) => cue.id === id).map(cueName)}
        onChoose={(id) =>
          change((now) => ({ ...now, cue: now.cue?.id === id ? null : { child: chosenChild, id }, atCue: false }))
        }
      >
        {all || cues.length <= shown.length ? null : (
          <button type="button" class="chip" onClick={() => showAll(true)}>
            {say("story.line.cues.more")}
          </button>
        )}
      </Chips>
      <Words
        label={say("story.line.words")}
        value={alarm.trigger}
        onWords={(trigger) => change((now) => ({ ...now, trigger }))}
      />
      {alarm.cue === null ? null : (
        <>
          <label class="tick">
            <input
              type="checkbox"
              checked={alarm.atCue}
              onChange={(event) => {
                const atCue = event.currentTarget.checked;
                change((now) => ({ ...now, atCue }));
              }}
            />
            {say("story.line.atcue")}
          </label>
          <p class="muted small">{say("story.line.atcue.note")}</p>
        </>
      )}
    </section>
  );
};

type WordsProps = {
  readonly label: string;
  readonly note?: string;
  readonly value: string;
  readonly rows?: number;
  readonly onWords: (words: string) => void;
};

/** A field in one's own words, of one line or some. */
export const Words = ({ label, note, value, rows = 1, onWords }: WordsProps): JSX.Element => (
  <label class="label">
    {label}
    {note ? <small class="muted storynote">{note}</small> : null}
    {rows === 1 ? (
      <input
        class="field"
        dir="auto"
        autocomplete="off"
        value={value}
        onInput={(event) => onWords(event.currentTarget.value)}
      />
    ) : (
      <textarea
        class="field"
        dir="auto"
        rows={rows}
        value={value}
        onInput={(event) => onWords(event.currentTarget.value)}
      />
    )}
  </label>
);
