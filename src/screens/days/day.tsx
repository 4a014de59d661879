/** Any day: its picture, all that was logged, what was deleted and can be brought back, and a way to add to it. */
import { here } from "../../diary/here.ts";
import { IconButton } from "../parts/iconbutton.tsx";
import { ActRow } from "../parts/rows.tsx";
import type { JSX } from "preact";
import { useLocation } from "preact-iso";
import { count } from "../../diary/day.ts";
import { dayOf, dayPlus, minuteOf } from "../../diary/when.ts";
import { DayPicture } from "../../drawing/day.tsx";
import { Icon } from "../../drawing/icons.tsx";
import { spoken } from "../../words/words.ts";
import { writtenDay as dateOf } from "../../words/written.ts";
import { Frame } from "../parts/frame.tsx";
import { useHome } from "../parts/home.ts";
import { useKept } from "../parts/kept.ts";
import { useLog } from "../parts/log.ts";
import { Missing } from "../parts/states.tsx";
import { Feed } from "../parts/feed.tsx";
import { hourAt, longDay, namesOf, timeAt, timeWords, entryWords } from "../parts/said.ts";
import { say } from "../parts/diarywords.ts";
import { marksOf, aboutChosen } from "../parts/marks.ts";
import "./days.css";

/** How long what was deleted can be brought back, in days. */
const keptFor = 30;

export const DayPage = ({ day }: { path: string; day: string }): JSX.Element =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) ? <OneDay key={day} day={day} /> : <Missing />;

const OneDay = ({ day }: { readonly day: string }): JSX.Element => {
  const home = useHome();
  const { route } = useLocation();
  const all = useKept((kept) => kept.diary.find({ from: day, to: day }), [day], []);
  const entries = aboutChosen(all ?? [], home.chosen.value);
  const { moments, mended, other } = count(entries);
  const now = here();
  const isToday = day === dayOf(now);
  const end = isToday ? Math.max(60, minuteOf(now)) : 1440;
  const child = namesOf(home.children.value, home.chosen.value, home.child.value);
  const time = isToday ? now.local.slice(11, 16) : "12:00";
  return (
    <Frame
      name={longDay(day)}
      back={{ to: "/days", word: say("diary.days") }}
      foot={
        <div class="row">
          <IconButton
            icon="back"
            class="turn"
            name={say("diary.day.before")}
            again
            onPress={() => route(`/day/${dayPlus(day, -1)}`, true)}
          />
          <a class="pill grow" href={`/moment/new?at=${day}T${time}`}>
            <Icon name="plus" />
            {say("diary.day.add")}
          </a>
          <a class="quiet" href={`/note/new?at=${day}T${time}`}>
            {say("diary.quick.note")}
          </a>
          {isToday ? null : (
            <IconButton
              icon="next"
              class="turn"
              name={say("diary.day.after")}
              again
              onPress={() => route(`/day/${dayPlus(day, 1)}`, true)}
            />
          )}
        </div>
      }
    >
      <div class="title">
        <p class="muted">{longDay(day)}</p>
        <h1>
          {all === null
            ? say("diary.day.title", { n: 0 })
            : moments === 1 && mended === 1
              ? say("diary.title.mended")
              : moments > 0
                ? say("diary.title", { n: moments, mended })
                : other > 0
                  ? say("diary.title.notes", { n: other })
                  : say("diary.day.title", { n: 0 })}
        </h1>
      </div>
      <DayPicture
        marks={marksOf(entries, day)}
        from={0}
        to={isToday ? end * 1.07 : end}
        {...(isToday ? { now: end } : {})}
        ticks={[
          ...[0, 360, 720, 1080].filter((at) => at < end * 0.85).map((at) => ({ at, word: hourAt(at) })),
          { at: end, word: isToday ? say("diary.now") : hourAt(1440) },
        ]}
        rtl={spoken().dir === "rtl"}
        label={
          moments === 0
            ? say("diary.picture.none")
            : say("diary.picture", { from: timeAt(0), to: isToday ? timeWords(now) : timeAt(0), child, n: moments })
        }
      />
      {entries.length > 0 ? (
        <section class="logged" aria-labelledby="logged">
          <h2 class="hide" id="logged">
            {say("diary.logged.day")}
          </h2>
          <Feed entries={entries} />
        </section>
      ) : null}
      <Deleted day={day} />
    </Frame>
  );
};

/** What was deleted of this day and is still there to be brought back. */
const Deleted = ({ day }: { readonly day: string }): JSX.Element | null => {
  const home = useHome();
  const log = useLog();
  const deleted = useKept((kept) => kept.diary.find({ from: day, to: day, deleted: true }), [day], []);
  const gone = deleted?.filter(({ kind }) => kind !== "child") ?? [];
  const bring = async (thing: string): Promise<void> => {
    const history = await home.store.diary.historyOf(thing);
    const before = history.ok ? history.value.findLast(({ body }) => body !== null) : undefined;
    if (!before || !(await log.restore(before))) return;
    home.toast.value = { text: say("diary.restored") };
  };
  if (gone.length === 0) return null;
  return (
    <details class="pad aside">
      <summary>{say("diary.day.deleted")}</summary>
      <ul class="lines">
        {gone.map((entry) => (
          <ActRow key={entry.thing} word={say("diary.restore")} onAct={() => void bring(entry.thing)}>
            <DeletedWords thing={entry.thing} />
            <small class="muted">
              {say("diary.day.deleted.says", {
                day: dateOf(`${dayPlus(entry.logged.slice(0, 10), keptFor)}T12:00:00`),
              })}
            </small>
          </ActRow>
        ))}
      </ul>
    </details>
  );
};

/** What a deleted thing said; nothing once it is forgotten. */
const DeletedWords = ({ thing }: { readonly thing: string }): JSX.Element => {
  const home = useHome();
  const before = useKept((kept) => kept.diary.historyOf(thing), [thing], [])?.findLast(({ body }) => body !== null);
  return (
    <span>
      {before
        ? `${timeWords(before.at)} · ${entryWords(before, namesOf(home.children.value, before.children, home.child.value))}`
        : say("diary.day.deleted")}
    </span>
  );
};
