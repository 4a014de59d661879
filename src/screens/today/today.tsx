/** Today: one sentence about the day, the day as two inks, what comes, one thing to do, what was logged; below, the quick row. */
import type { ComponentType, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { ahead } from "../../diary/ahead.ts";
import { count, firstDay, hoursOf, isHard, minuteIn, standing } from "../../diary/day.ts";
import type { Entry } from "../../diary/diary.ts";
import { dayOf, dayPlus, minuteOf, type When } from "../../diary/when.ts";
import { DayPicture } from "../../drawing/day.tsx";
import { deviceSetting, setOnDevice } from "../../keeping/device.ts";
import { spoken } from "../../words/words.ts";
import { useAtDesk } from "../parts/atdesk.ts";
import { Frame } from "../parts/frame.tsx";
import { useHome } from "../parts/home.ts";
import { useKept } from "../parts/kept.ts";
import { enoughSeconds } from "../parts/spent.ts";
import { useWanted } from "../parts/wanted.ts";
import { marksOf, aboutChosen } from "../parts/marks.ts";
import { Feed } from "../parts/feed.tsx";
import { useNow } from "../parts/now.ts";
import { Quick } from "./quick.tsx";
import { ageWords, hourAt, key, namesOf, say, timeAt, timeWords, entryWords, weekdayOf } from "../parts/said.ts";
import { Doors, ThingToDo } from "./slots.tsx";
import { WhoChips } from "../parts/who.tsx";
import "./today.css";

/** Before six, and from ten in the evening. */
const isNight = (now: When): boolean => minuteOf(now) < 360 || minuteOf(now) >= 1320;

export const TodayPage = (_: { path: string }): JSX.Element => {
  const home = useHome();
  const now = useNow();
  const today = dayOf(now);
  const recent = useKept((kept) => kept.diary.find({ from: dayPlus(today, -14), to: today }), [today], []);
  const [isLater, setLater] = useState(false);
  const wasMet = useKept((kept) => kept.settings.get("met"), [], false);
  const met = isLater || wasMet;
  const children = home.children.value;
  const isNew = met === false && children?.length === 0 && recent?.length === 0;
  const meet = (): void => {
    setLater(true);
    void home.store.settings.set("met", true);
  };
  const isKnown = met !== undefined && children !== null;
  const first = useWanted(async () => (isNew ? await import("./first.tsx") : null), [isNew]);
  const isOver = isKnown && recent !== undefined && !isNew;
  useEffect(() => {
    if (isOver) setOnDevice("met", "1");
  }, [isOver]);
  if (isNew && first.is === "here" && first.value) return <first.value.First onLater={meet} />;
  // Until it is known which it is, neither is drawn: what is drawn and goes again moves all that stands below it.
  if (!isOver && first.is !== "failed" && deviceSetting("met") === null)
    return <Frame name={say("diary.today")}>{null}</Frame>;
  // A first day is shown empty only where the first visit's screen could not be had.
  return <Lived now={now} recent={isKnown && !(isNew && first.is !== "failed") ? (recent ?? null) : null} />;
};

const Lived = ({ now, recent }: { readonly now: When; readonly recent: readonly Entry[] | null }): JSX.Element => {
  const home = useHome();
  const [children, chosen] = [home.children.value, home.chosen.value];
  const hours = hoursOf(now);
  const night = isNight(now);
  const name = namesOf(children, chosen, home.child.value);
  const ours = aboutChosen(recent ?? [], chosen);
  const entries = ours.filter(
    ({ at }) => dayOf(at) >= firstDay(now) && minuteIn(at, hours.day) >= hours.from && minuteIn(at, hours.day) <= 1440,
  );
  const marks = marksOf(entries, hours.day);
  const { moments, mended, other } = count(entries);
  const last = entries.findLast((entry) => standing(entry) !== "note");
  const title = ((): string => {
    if (recent === null) return say("diary.today");
    if (night && last) return say("diary.title.night", { time: timeWords(last.at), told: entryWords(last, name) });
    if (moments === 1 && mended === 1) return say("diary.title.mended");
    if (moments > 0) return say("diary.title", { n: moments, mended });
    return other > 0 ? say("diary.title.notes", { n: other }) : say("diary.title.none");
  })();
  const only = chosen.length === 1 ? children?.find(({ id }) => id === chosen[0]) : undefined;
  const age = only ? ageWords(only, dayOf(now)) : chosen.length > 1 ? name : "";
  const soon = ahead(ours, now);
  const isHardDay = isHard(entries);
  const hard = useWanted(async () => (isHardDay ? await import("./hard.tsx") : null), [isHardDay]);
  const atDesk = useAtDesk();
  const logged =
    entries.length > 0 ? (
      <section class="logged" aria-labelledby="logged">
        <h2 class={atDesk ? undefined : "hide"} id="logged">
          {say("diary.logged")}
        </h2>
        <Feed entries={entries.toReversed().slice(0, 4)} />
        {entries.length > 4 ? (
          <a class="link" href={`/day/${hours.day}`}>
            {say("diary.all")}
          </a>
        ) : null}
      </section>
    ) : null;
  const tired = home.spent.value >= enoughSeconds;
  return (
    <Frame
      name={say("diary.today")}
      tab="today"
      foot={
        <>
          <WhoChips all chosen={chosen} onChoose={home.choose} />
          <Quick />
          {atDesk ? logged : null}
        </>
      }
    >
      <div class="title">
        <p class="muted">
          {night && age
            ? say("diary.kicker.night", { age })
            : age
              ? say("diary.kicker", { day: weekdayOf(dayOf(now)), age })
              : weekdayOf(dayOf(now))}
        </p>
        <h1>{title}</h1>
        {mended > 0 && last && standing(last) === "mended" ? <p>{say("diary.mended.says")}</p> : null}
      </div>
      <DayPicture
        marks={marks}
        from={hours.from}
        to={hours.to + (hours.to - hours.from) * 0.07}
        now={hours.to}
        ticks={ticksOf(hours)}
        rtl={spoken().dir === "rtl"}
        label={
          moments === 0
            ? say("diary.picture.none")
            : say("diary.picture", {
                from: timeAt((hours.from + 1440) % 1440),
                to: timeWords(now),
                child: name,
                n: moments,
              })
        }
      />
      {recent !== null && moments === 0 ? <p class="blankday">{say("diary.blank")}</p> : null}
      {soon.length > 0 ? (
        <dl class="openings" aria-label={say("diary.soon")}>
          {soon.map(({ opening, minute }) => (
            <div key={opening}>
              <dt>{say("diary.openings", { opening: key(opening) })}</dt>
              <dd>{say("diary.soon.about", { time: timeAt(minute) })}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {recent === null || night ? null : <Asked load={daysAhead} />}
      {hard.is === "here" && hard.value ? <hard.value.Hard before={dayOf(now)} /> : null}
      {recent === null ? null : tired ? (
        <article class="wash enough">
          <h2>{say("diary.enough.title")}</h2>
          <p>{say("diary.enough.says")}</p>
        </article>
      ) : (
        <ThingToDo night={night} />
      )}
      {atDesk ? null : logged}
      {recent === null || night ? null : (
        <>
          <Asked load={lockOffer} />
          <Asked load={backupDue} />
          <Asked load={clipsDue} />
        </>
      )}
      {recent === null ? null : <Doors />}
    </Frame>
  );
};

/** Midnight, six, noon, six, and now; what would stand too close to now is left out. */
const ticksOf = ({ from, to }: { readonly from: number; readonly to: number }): { at: number; word: string }[] => {
  const long = to - from;
  const hours = Array.from({ length: 5 }, (_, i) => from + i * 360).filter((at) => at < to - long * 0.16);
  return [...hours.map((at) => ({ at, word: hourAt(at) })), { at: to, word: say("diary.now") }];
};

// What is asked on some days only comes after the first picture.
const lockOffer = (): Promise<ComponentType> => import("../lock/offer.tsx").then((part) => part.LockOffer);
const daysAhead = (): Promise<ComponentType> => import("../late/ahead.tsx").then((part) => part.DaysAhead);
const backupDue = (): Promise<ComponentType> => import("../settings/due.tsx").then((part) => part.BackupDue);
const clipsDue = (): Promise<ComponentType> => import("../settings/clipsdue.tsx").then((part) => part.ClipsDue);

const Asked = ({ load }: { readonly load: () => Promise<ComponentType> }): JSX.Element | null => {
  const part = useWanted(load, []);
  return part.is === "here" ? <part.value /> : null;
};
