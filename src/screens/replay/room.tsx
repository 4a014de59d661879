/** The listener learns how a family's room sounds, when they say so: what it learned is shown, and can be forgotten. */
import type { JSX } from "preact";
import { speaker } from "../../words/words.ts";
import { momentOf } from "../../words/written.ts";
import { words } from "../../words/en/listener.ts";
import { learnFrom } from "../../doing/ears.ts";
import { checkedCount, type CheckedClip, lessonsIn, readiness, teach } from "../../doing/teach.ts";
import { enough } from "../../listening/lesson.ts";
import { adapting } from "../../listening/limits.ts";
import { factory } from "../../listening/adapt.ts";
import { useHome } from "../parts/home.ts";
import { useKept } from "../parts/kept.ts";
import { useSetting } from "../parts/setting.ts";
import { Progress, useLongWork } from "../parts/longwork.tsx";

const say = speaker(words);

export const Room = (): JSX.Element | null => {
  const home = useHome();
  const { value: learned, change } = useSetting("listener");
  const lessons = useKept<readonly CheckedClip[] | null>(lessonsIn, [], null);
  const work = useLongWork();
  if (learned === null || !lessons) return null;
  const { now } = learned;
  const checked = checkedCount(lessons);
  const is = readiness(lessons, learned);

  const learn = async (): Promise<void> => {
    const ports = { learn: learnFrom, at: () => new Date().toISOString() };
    const next = await work.run(say("room.doing"), (options) => teach(home.store, lessons, ports, options));
    if (next === null) return;
    if (await change(() => next))
      home.toast.value = {
        text: say(next.now.adult === factory.adult ? "room.unmoved" : "room.learned"),
        undo: () => void change(() => learned),
      };
  };
  const forget = async (): Promise<void> => {
    if (await change(() => ({ now: null })))
      home.toast.value = { text: say("room.forgotten"), undo: () => void change(() => learned) };
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
      {is === "few" ? (
        <p>{say("room.few", { n: checked, least: enough })}</p>
      ) : is === "known" ? null : (
        <p>{say("room.ready", { n: checked, clips: lessons.length })}</p>
      )}
      <Progress work={work} />
      <div class="row">
        {is !== "ready" || work.doing ? null : (
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
