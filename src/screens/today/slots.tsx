/** The places on Today that other rooms fill: one thing to do, and how it is in the adult. */
import type { JSX } from "preact";
import { Icon } from "../../drawing/icons.tsx";
import { useHome } from "../parts/home.ts";
import { useWanted } from "../parts/wanted.ts";
import { namesOf, say } from "../parts/said.ts";

/** One thing to do, fitted to age and hour; before it is there, something for any day. At night it asks for nothing. */
export const ThingToDo = ({ night }: { readonly night: boolean }): JSX.Element | null => {
  const tried = useWanted(() => import("../try/today.tsx"), []);
  if (!night && tried.is === "here") return <tried.value.TodaysTry />;
  if (!night && tried.is === "waiting") return null;
  return (
    <article class={night ? "wash try night" : "wash try"}>
      <h2>{say(night ? "diary.try.night.title" : "diary.try.title")}</h2>
      <p>{say(night ? "diary.try.night.says" : "diary.try.says")}</p>
    </article>
  );
};

/** The ways to the adult's own water, and to the child's cues. */
export const Doors = (): JSX.Element => {
  const home = useHome();
  const child = namesOf(home.children.value, home.chosen.value, home.child.value, "mid");
  return (
    <ul class="doors">
      <li>
        <a href="/calm">
          <Icon name="calm" />
          <span>
            <b>{say("diary.calm.slot")}</b>
            <small>{say("diary.calm.slot.says")}</small>
          </span>
          <Icon name="next" />
        </a>
      </li>
      <li>
        <a href="/cues">
          <Icon name="called" />
          <b>{say("diary.cues.slot", { child })}</b>
          <Icon name="next" />
        </a>
      </li>
      <li>
        <a href="/days">
          <Icon name="days" />
          <b>{say("diary.all.days")}</b>
          <Icon name="next" />
        </a>
      </li>
    </ul>
  );
};
