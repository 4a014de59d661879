/** The days: a week's picture, any day, a search in what was written, filters, and the way to the album. */
import { dayHere, here } from "../../diary/here.ts";
import { Chips } from "../parts/chips.tsx";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { count } from "../../diary/day.ts";
import type { Entry } from "../../diary/diary.ts";
import { dayOf, dayPlus, minuteOf } from "../../diary/when.ts";
import { Icon } from "../../drawing/icons.tsx";
import { WeekPicture, type WeekDay } from "../../drawing/week.tsx";
import { spoken } from "../../words/words.ts";
import { firstWeekday } from "../../words/written.ts";
import { Frame } from "../parts/frame.tsx";
import { useHome } from "../parts/home.ts";
import { useKept } from "../parts/kept.ts";
import { Feed } from "../parts/feed.tsx";
import { daysFrom, key, shortDay } from "../parts/said.ts";
import { say } from "../parts/diarywords.ts";
import { WhoChips } from "../parts/who.tsx";
import { marksOf, aboutChosen } from "../parts/marks.ts";
import "./days.css";

const filters = ["all", "moment", "note", "repair", "calm", "play", "cue-use", "try", "milestone"] as const;
const isFilter = (text: string): text is (typeof filters)[number] => filters.some((one) => one === text);
/** The first day of the week that `day` lies in, as weeks are counted where the person lives. */
const weekOf = (day: string): string => {
  const first = firstWeekday();
  return dayPlus(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() - first + 7) % 7));
};
/** How much of what is found is shown at first. */
const some = 40;

export const Days = (_: { path: string }): JSX.Element => {
  const home = useHome();
  const { query, route } = useLocation();
  const today = dayHere();
  const [week, setWeek] = useState(weekOf(query["week"] || today));
  const [words, setWords] = useState(query["words"] ?? "");
  const asked = query["show"] ?? "all";
  const [show, setShow] = useState(isFilter(asked) ? asked : "all");
  const [most, setMost] = useState(some);
  const searching = words.trim() !== "" || show !== "all";
  useEffect(() => {
    const given = new URLSearchParams();
    if (words.trim() !== "") given.set("words", words.trim());
    if (show !== "all") given.set("show", show);
    if (week !== weekOf(today)) given.set("week", week);
    const to = given.size > 0 ? `/days?${given}` : "/days";
    if (location.pathname + location.search !== to) window.history.replaceState(null, "", to);
  }, [words, show, week, today]);
  return (
    <Frame
      name={say("diary.days")}
      back={{ to: "/", word: say("diary.today") }}
      tab="today"
      foot={
        <>
          <WhoChips all chosen={home.chosen.value} onChoose={home.choose} />
          <search class="daysearch">
            <Icon name="search" />
            <input
              type="search"
              aria-label={say("diary.search")}
              placeholder={say("diary.search")}
              value={words}
              onInput={(event) => {
                setWords(event.currentTarget.value);
                setMost(some);
              }}
            />
          </search>
        </>
      }
    >
      <div class="title">
        <h1>{searching ? say("diary.search.word") : daysFrom(week, dayPlus(week, 6))}</h1>
      </div>
      {searching ? (
        <Found words={words} show={show} most={most} onMore={() => setMost(most + 200)} />
      ) : (
        <ThisWeek week={week} today={today} onTurn={setWeek} />
      )}
      <div class="pad stack">
        <Chips
          name={say("diary.filter")}
          all={filters}
          chosen={show}
          word={(one) => say("diary.kind", { kind: key(one) })}
          onChoose={setShow}
        />
        <label class="label">
          {say("diary.day.go")}
          <input
            type="date"
            class="field"
            max={today}
            onChange={(event) => {
              const day = event.currentTarget.value;
              if (/^\d{4}-\d{2}-\d{2}$/.test(day)) route(`/day/${day}`);
            }}
          />
        </label>
        <a class="quiet" href="/album">
          <Icon name="keep" />
          {say("diary.album")}
        </a>
        <a class="quiet" href="/bundle">
          <Icon name="give" />
          {say("diary.bundle")}
        </a>
      </div>
    </Frame>
  );
};

type WeekProps = { readonly week: string; readonly today: string; readonly onTurn: (week: string) => void };

const ThisWeek = ({ week, today, onTurn }: WeekProps): JSX.Element => {
  const home = useHome();
  const all = useKept((kept) => kept.diary.find({ from: week, to: dayPlus(week, 6) }), [week], []);
  const entries = aboutChosen(all ?? [], home.chosen.value);
  const days = Array.from({ length: 7 }, (_, i): WeekDay => {
    const day = dayPlus(week, i);
    const of = entries.filter((entry) => dayOf(entry.at) === day);
    const { moments, mended } = count(of);
    return {
      to: `/day/${day}`,
      word: shortDay(day),
      label: say("diary.week.day", { day: shortDay(day), n: moments, mended }),
      marks: all ? marksOf(of, day) : null,
      now: day === today ? minuteOf(here()) : null,
      isAhead: day > today,
    };
  });
  return (
    <>
      <WeekPicture days={days} rtl={spoken().dir === "rtl"} />
      <p class="pad row" data-again>
        <button type="button" class="quiet small" onClick={() => onTurn(dayPlus(week, -7))}>
          <Icon name="back" />
          {say("diary.week.before")}
        </button>
        {week < weekOf(today) ? (
          <button type="button" class="quiet small" onClick={() => onTurn(dayPlus(week, 7))}>
            {say("diary.week.after")}
            <Icon name="next" />
          </button>
        ) : null}
      </p>
    </>
  );
};

type FoundProps = {
  readonly words: string;
  readonly show: (typeof filters)[number];
  readonly most: number;
  readonly onMore: () => void;
};

const Found = ({ words, show, most, onMore }: FoundProps): JSX.Element => {
  const home = useHome();
  const all = useKept(
    (kept) => kept.diary.find({ words, ...(show === "all" ? {} : { kinds: [show] }), latest: most }),
    [words, show, most],
    [],
  );
  if (all === undefined) return <p class="pad muted" role="status" />;
  const found = aboutChosen(all, home.chosen.value).toReversed();
  return (
    <section class="logged">
      <p class="pad muted" role="status">
        {say("diary.search.found", { n: found.length })}
      </p>
      <Feed entries={found} when={dayWords} />
      {all.length >= most ? (
        <p class="pad">
          <button type="button" class="quiet small" onClick={onMore}>
            {say("diary.more")}
          </button>
        </p>
      ) : null}
    </section>
  );
};

const dayWords = (entry: Entry): string => shortDay(dayOf(entry.at));
