/** The one thing to do on Today: chosen for the age, the hour and the water in the adult, with its reason. At night it asks for nothing. */
import type { JSX } from "preact";
import { Icon } from "../../drawing/icons.tsx";
import type { Activity } from "../../growing/activities.ts";
import { type Tries, useActivities, useTries } from "./chosen.ts";
import { reasonsOf } from "./reasons.ts";
import { say } from "./words.ts";
import "./today.css";

/** Shows nothing until it is known what to show. */
export const TodaysTry = (): JSX.Element | null => {
  const activities = useActivities();
  return activities.is === "here" ? <Known all={activities.value} /> : null;
};

const Known = ({ all }: { readonly all: readonly Activity[] }): JSX.Element | null => {
  const tries = useTries(all);
  return tries && <TryCard all={all} tries={tries} />;
};

/** Today's card, here and on Try: asking, done, put away, or at rest. */
export const TryCard = ({ all, tries }: { readonly all: readonly Activity[]; readonly tries: Tries }): JSX.Element => {
  const { choice, doneToday, whose } = tries;
  if (choice === null) {
    return (
      <article class="wash todaystry">
        <h2>{say("try.noage.title")}</h2>
        <p>{say("try.noage.says")}</p>
        <a class="link" href={whose.child ? `/child/${whose.child.id}` : "/child/new"}>
          {say("try.noage.do")}
        </a>
      </article>
    );
  }
  if (choice.is === "rest") {
    return (
      <article class="wash todaystry night">
        <h2>{say("try.night.title")}</h2>
        <p>{say("try.night.says")}</p>
      </article>
    );
  }
  if (doneToday?.body) {
    const was = all.find(({ id }) => id === doneToday.body?.activity);
    const isLiked = doneToday.body.went === "liked";
    return (
      <article class="wash todaystry done">
        <p class="kicker">{say("try.done.today")}</p>
        <h2>{was?.title ?? say("try.title")}</h2>
        <p>{say("try.done.says")}</p>
        <div class="row">
          <button type="button" class="quiet small" aria-pressed={isLiked} onClick={() => void tries.like(doneToday)}>
            {isLiked ? <Icon name="check" /> : null}
            {say(isLiked ? "try.liked.is" : "try.liked")}
          </button>
          <a class="link" href="/try">
            {say("try.more")}
          </a>
        </div>
      </article>
    );
  }
  if (choice.is === "none") {
    return (
      <article class="wash todaystry">
        <h2>{say("try.none.title")}</h2>
        <p>{say("try.none.says")}</p>
        <button type="button" class="link" onClick={tries.bringBack}>
          {say("try.none.back")}
        </button>
      </article>
    );
  }
  const { activity, opening } = choice;
  return (
    <article class={activity.need === "in" ? "wash todaystry in" : "wash todaystry"}>
      <h2>
        <a href={`/try/${activity.id}`}>{activity.title}</a>
      </h2>
      <p>{activity.steps[0]}</p>
      <p class="muted small">{reasonsOf(choice, 2).join(" ")}</p>
      <div class="row">
        <button type="button" class="pill small" onClick={() => void tries.did(activity, opening)}>
          {say("try.done")}
        </button>
        <button type="button" class="quiet small" onClick={() => tries.swap(activity.id)}>
          {say("try.swap")}
        </button>
        <a class="link" href={`/try/${activity.id}`}>
          {say("try.whole")}
        </a>
      </div>
    </article>
  );
};
