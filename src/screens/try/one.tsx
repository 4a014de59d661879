/** One thing to do, whole: its steps, what is worth seeing, another way, and done with a moment in one tap. */
import type { JSX } from "preact";
import { useLocation } from "preact-iso";
import { Pebbles } from "../../drawing/pebbles.tsx";
import type { Pose } from "../../drawing/pose.ts";
import type { Activity } from "../../growing/activities.ts";
import { openingsAt } from "../../growing/choose.ts";
import { Frame } from "../parts/frame.tsx";
import { BesideList } from "../parts/besidelist.tsx";
import { Missing } from "../parts/states.tsx";
import { OpeningLine } from "./opening.tsx";
import { fitTo, useActivities, useTries } from "./chosen.ts";
import { lineOf } from "./line.ts";
import { say } from "./words.ts";
import "./try.css";

export const TryOne = ({ id }: { path: string; id: string }): JSX.Element => {
  const activities = useActivities();
  if (activities.is !== "here") {
    return (
      <Frame name={say("try.title")} back={{ to: "/try", word: say("try.title") }}>
        {activities.is === "waiting" ? <OpeningLine /> : <p class="pad">{say("try.failed")}</p>}
      </Frame>
    );
  }
  const activity = activities.value.find((one) => one.id === id);
  return activity ? <Whole all={activities.value} activity={activity} /> : <Missing />;
};

const poses: Readonly<Record<Activity["need"], Pose>> = {
  in: {
    child: { mouth: "rest", eyes: "shut", up: 0 },
    adult: { mouth: "smile", eyes: "shut", up: 0 },
    together: 1,
  },
  out: {
    child: { mouth: "laugh", eyes: "open", up: 0.5 },
    adult: { mouth: "smile", eyes: "open", up: 0 },
    together: 0.42,
  },
};

type WholeProps = { readonly all: readonly Activity[]; readonly activity: Activity };

const Whole = ({ all, activity }: WholeProps): JSX.Element => {
  const tries = useTries(all);
  const { route } = useLocation();
  const ahead = openingsAt(tries?.whose.hour ?? 12);
  const opening = activity.openings.find((one) => ahead.includes(one)) ?? activity.openings[0] ?? "anytime";
  const isDone = tries?.doneToday?.body?.activity === activity.id;
  const isLiked = isDone && tries?.doneToday?.body?.went === "liked";
  const notForUs = async (): Promise<void> => {
    await tries?.notForUs(activity);
    route("/try");
  };
  return (
    <Frame
      name={activity.title}
      back={{ to: "/try", word: say("try.title") }}
      beside={
        tries ? (
          <BesideList
            name={say("try.title")}
            lines={fitTo(all, tries).map((one) => ({ to: `/try/${one.id}`, name: one.title, says: lineOf(one) }))}
          />
        ) : null
      }
      foot={
        <div class="row">
          {isDone && tries?.doneToday ? (
            <button
              type="button"
              class="pill grow"
              aria-pressed={isLiked}
              onClick={() => tries.doneToday && void tries.like(tries.doneToday)}
            >
              {say(isLiked ? "try.liked.is" : "try.liked")}
            </button>
          ) : (
            <button
              type="button"
              class="pill grow"
              disabled={tries === null}
              onClick={() => void tries?.did(activity, opening)}
            >
              {say("try.done")}
            </button>
          )}
          <button type="button" class="quiet" disabled={tries === null} onClick={() => void notForUs()}>
            {say("try.not")}
          </button>
        </div>
      }
    >
      <div class="title">
        <p class="muted">{lineOf(activity)}</p>
        <h1>{activity.title}</h1>
      </div>
      <div class="trypicture">
        <Pebbles pose={poses[activity.need]} label={say(`try.picture.${activity.need}`)} />
      </div>
      <ol class="trysteps">
        {activity.steps.map((step, i) => (
          <li key={step}>
            <span class="n" aria-hidden="true">
              {i + 1}
            </span>
            <span>{step}</span>
          </li>
        ))}
      </ol>
      <div class="pad trymore">
        <h2>{say("try.look")}</h2>
        <p>{activity.look}</p>
        <h2>{say("try.ways")}</h2>
        <p>{activity.ways}</p>
        {activity.apart ? (
          <>
            <h2>{say("try.apart")}</h2>
            <p>{activity.apart}</p>
          </>
        ) : null}
        {activity.safe ? (
          <>
            <h2>{say("try.safe")}</h2>
            <p>{activity.safe}</p>
          </>
        ) : null}
        <p class="muted small">
          {say(`try.need.${activity.need}`)}. {say(`try.effort.${activity.effort}`)}.
        </p>
        {activity.claims ? (
          <a class="link" href="/library/ledger">
            {say("try.claims")}
          </a>
        ) : null}
      </div>
    </Frame>
  );
};
