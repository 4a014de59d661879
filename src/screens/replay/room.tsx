/** The listener learns how a family's room sounds, when they say so: what it learned is shown, and can be forgotten. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { speaker } from "../../words/words.ts";
import { momentOf } from "../../words/written.ts";
import { words } from "../../words/en/listener.ts";
import { enough } from "../../listening/lesson.ts";
import { adapting } from "../../listening/limits.ts";
import { factory } from "../../listening/adapt.ts";
import { useHome } from "../parts/home.ts";
import { Progress, useLongWork } from "../settings/longwork.tsx";
import { type Given, given, learnFrom, useLearned } from "./taught.ts";

const say = speaker(words);

export const Room = (): JSX.Element | null => {
  const home = useHome();
  const { value: learned, change } = useLearned();
  const [lessons, setLessons] = useState<readonly Given[] | null>(null);
  const work = useLongWork();
  useEffect(() => {
    void given(home.store).then((all) => (all.ok ? setLessons(all.value) : home.trouble(all.problem)));
  }, [home.state.value.is]);
  if (learned === null || lessons === null) return null;
  const { now } = learned;
  const checked = lessons.reduce((sum, lesson) => sum + lesson.checked, 0);

  const learn = async (): Promise<void> => {
    const found = await work.run(say("room.doing"), (options) => learnFrom(home.store, lessons, options));
    if (found === null) return;
    const next = { now: { ...found, checked, at: new Date().toISOString() } };
    if (await change(() => next))
      home.told.value = {
        text: say(found.adult === factory.adult ? "room.unmoved" : "room.learned"),
        undo: () => void change(() => learned),
      };
  };
  const forget = async (): Promise<void> => {
    if (await change(() => ({ now: null })))
      home.told.value = { text: say("room.forgotten"), undo: () => void change(() => learned) };
  };
  return (
    <section class="pad stack" aria-labelledby="room">
      <h2 id="room">{say("room.title")}</h2>
      <p>{say("room.says")}</p>
      {now === null ? null : (
        <p>
          {say(now.adult === factory.adult ? "room.same" : "room.moved", {
            when: momentOf(now.at),
            n: now.checked,
            adult: now.adult,
            factory: factory.adult,
          })}
        </p>
      )}
      {checked < enough ? (
        <p>{say("room.few", { n: checked, least: enough })}</p>
      ) : now?.checked === checked ? null : (
        <p>{say("room.ready", { n: checked, clips: lessons.length })}</p>
      )}
      <Progress work={work} />
      <div class="row">
        {checked < enough || now?.checked === checked || work.doing ? null : (
          <button type="button" class="pill" onClick={() => void learn()}>
            {say("room.learn")}
          </button>
        )}
        {now === null || work.doing ? null : (
          <button type="button" class="quiet" onClick={() => void forget()}>
            {say("room.forget")}
          </button>
        )}
      </div>
      <p class="muted small">{say("room.tests", adapting)}</p>
    </section>
  );
};
