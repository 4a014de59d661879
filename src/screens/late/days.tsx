/** Days that weigh more: the family's own list, what helps before and how it was after; said ahead only where that is switched on. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Child } from "../../child/child.ts";
import {
  aheadFor,
  comingOf,
  dayKinds,
  type LateDay,
  type LateDayDraft,
  newDay,
  nextOf,
  withDay,
  withoutDay,
} from "../../child/latedays.ts";
import { dayHere } from "../../diary/here.ts";
import { newId } from "../../ground/id.ts";
import { Choices } from "../parts/chips.tsx";
import { DayField } from "../parts/dayfield.tsx";
import { type Drafted, useDraft } from "../parts/draft.ts";
import { Frame } from "../parts/frame.tsx";
import { useHome } from "../parts/home.ts";
import { useSetting } from "../parts/setting.ts";
import { Wait } from "../parts/states.tsx";
import { aboutChild, dayWords, say } from "./said.ts";
import "./late.css";

/** What a day is called: by the family, else by its kind. */
export const dayName = (day: Pick<LateDay, "name" | "kind">, family: string): string =>
  day.name.trim() || say(`late.days.kind.${day.kind}`, { family });

export const DaysPage = ({ child }: { readonly child: Child }): JSX.Element => {
  const home = useHome();
  const about = aboutChild(child);
  const today = dayHere();
  const { value: all, change } = useSetting("late.days.{child}", child.id);
  const [first] = useState(() => newDay(newId()));
  const draft = useDraft("draft late day {child}", [child.id], first);
  // Null: what was begun before is gone on with.
  const [writing, setWriting] = useState<boolean | null>(null);
  const close = async (): Promise<void> => {
    setWriting(false);
    await draft.drop(newDay(newId()));
  };
  const leave = async (): Promise<void> => {
    const left = draft.value;
    await close();
    if ([left.day, left.name, left.before, left.after].every((part) => part === "")) return;
    home.toast.value = { text: say("late.days.left"), undo: () => edit(left) };
  };
  const edit = (day: LateDayDraft): void => {
    draft.change(() => day);
    setWriting(true);
  };
  const keep = async ({ day, ...rest }: LateDayDraft): Promise<void> => {
    const before = all?.days.find(({ id }) => id === rest.id);
    if (!(await change((now) => withDay(now, { ...rest, day })))) return;
    await close();
    home.toast.value = {
      text: say("late.days.kept"),
      undo: () => void change((now) => (before ? withDay(now, before) : withoutDay(now, rest.id))),
    };
  };
  const remove = async (day: LateDay): Promise<void> => {
    if (!(await change((now) => withoutDay(now, day.id)))) return;
    home.toast.value = { text: say("late.days.removed"), undo: () => void change((now) => withDay(now, day)) };
  };
  if (all === null || !draft.isRead) return <Wait />;
  const coming = comingOf(all, today).map(({ day }) => day);
  const over = all.days.filter((day) => !coming.includes(day)).toSorted((a, b) => b.day.localeCompare(a.day));
  const back = { to: `/late/${child.id}`, word: say("late.name") };
  if (writing ?? draft.found !== null)
    return (
      <Writing
        draft={draft}
        family={about.family}
        back={back}
        onKeep={(day) => void keep(day)}
        isKnown={all.days.some(({ id }) => id === draft.value.id)}
        onLeave={() => void leave()}
      />
    );
  return (
    <Frame
      name={say("late.days.title")}
      back={back}
      foot={
        <button type="button" class="pill full" onClick={() => setWriting(true)}>
          {say("late.days.add")}
        </button>
      }
    >
      <div class="title">
        <h1>{say("late.days.title")}</h1>
        <p>{say("late.days.says", about)}</p>
      </div>
      {all.days.length === 0 ? <p class="pad muted">{say("late.days.none")}</p> : null}
      <ul class="pad latedays">
        {[...coming, ...over].map((day) => (
          <DayRow
            key={day.id}
            day={day}
            family={about.family}
            today={today}
            onEdit={() => edit(day)}
            onRemove={() => void remove(day)}
          />
        ))}
      </ul>
      <div class="pad">
        <label class="tick">
          <input
            type="checkbox"
            checked={all.ahead}
            onChange={(event) => {
              const ahead = event.currentTarget.checked;
              void change((now) => ({ ...now, ahead }));
            }}
          />
          {say("late.days.ahead", { n: aheadFor })}
        </label>
        <p class="muted small">{say("late.days.ahead.says")}</p>
        <p>
          <a href="/library/your-story-before-us">{say("late.days.read")}</a>
        </p>
      </div>
    </Frame>
  );
};

type DayRowProps = {
  readonly day: LateDay;
  readonly family: string;
  readonly today: string;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
};

const DayRow = ({ day, family, today, onEdit, onRemove }: DayRowProps): JSX.Element => {
  const on = nextOf(day, today);
  const n = on === null ? 0 : Math.round((Date.parse(on) - Date.parse(today)) / 86_400_000);
  return (
    <li>
      <p>
        <b>{dayName(day, family)}</b>
        <small class="muted">
          {on === null
            ? say("late.days.over", { day: dayWords(day.day) })
            : say("late.days.when", { n, day: dayWords(on), yearly: day.yearly ? "yes" : "no" })}
        </small>
      </p>
      {(["before", "after"] as const).map((part) =>
        day[part].trim() === "" ? null : (
          <p class="small" key={part}>
            <b>{say(`late.days.${part}`)}</b> {day[part]}
          </p>
        ),
      )}
      <div class="row">
        <button
          type="button"
          class="quiet small"
          aria-label={`${say("late.days.change")}: ${dayName(day, family)}`}
          onClick={onEdit}
        >
          {say("late.days.change")}
        </button>
        <button
          type="button"
          class="quiet small"
          aria-label={`${say("late.days.remove")}: ${dayName(day, family)}`}
          onClick={onRemove}
        >
          {say("late.days.remove")}
        </button>
      </div>
    </li>
  );
};

type WritingProps = {
  readonly draft: Drafted<LateDayDraft>;
  readonly family: string;
  /** The day stands on the list already. */
  readonly isKnown: boolean;
  readonly back: { readonly to: string; readonly word: string };
  readonly onKeep: (day: LateDayDraft) => void;
  readonly onLeave: () => void;
};

const Writing = ({ draft, family, isKnown, back, onKeep, onLeave }: WritingProps): JSX.Element => {
  const [dayless, setDayless] = useState(false);
  const day = draft.value;
  const set = (part: Partial<LateDayDraft>): void => draft.change((now) => ({ ...now, ...part }));
  return (
    <Frame
      name={say("late.days.title")}
      back={back}
      foot={
        <div class="row">
          <button
            type="button"
            class="pill grow"
            onClick={() => (day.day === "" ? setDayless(true) : onKeep({ ...day, name: day.name.trim() }))}
          >
            {say("late.days.keep")}
          </button>
          <button type="button" class="quiet" onClick={onLeave}>
            {say("late.days.back")}
          </button>
        </div>
      }
    >
      <div class="title">
        <h1>{say(isKnown ? "late.days.edit" : "late.days.add")}</h1>
        <p class="muted small" role="status">
          {draft.saved ? say("late.days.saved") : ""}
        </p>
      </div>
      <div class="pad stack">
        <Choices
          title={say("late.days.kind")}
          all={dayKinds}
          chosen={day.kind}
          word={(kind) => say(`late.days.kind.${kind}`, { family })}
          onChoose={(kind) => set({ kind, yearly: kind === "anniversary" })}
        />
        <DayField
          label={say("late.days.date")}
          value={day.day}
          onDay={(to) => {
            setDayless(false);
            set({ day: to });
          }}
        />
        {dayless ? (
          <p class="latedayless" role="alert">
            {say("late.days.nodate")}
          </p>
        ) : null}
        <label class="tick">
          <input
            type="checkbox"
            checked={day.yearly}
            onChange={(event) => set({ yearly: event.currentTarget.checked })}
          />
          {say("late.days.yearly")}
        </label>
        <label class="label">
          {say("late.days.name")}
          <input
            class="field"
            value={day.name}
            autocomplete="off"
            onInput={(event) => set({ name: event.currentTarget.value })}
          />
        </label>
        {(["before", "after"] as const).map((part) => (
          <label class="label" key={part}>
            {say(`late.days.${part}`)}
            <textarea
              class="field"
              rows={2}
              value={day[part]}
              placeholder={say(`late.days.${part}.hint`)}
              onInput={(event) => set({ [part]: event.currentTarget.value })}
            />
          </label>
        ))}
      </div>
    </Frame>
  );
};
