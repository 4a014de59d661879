/** One thing this week: chosen among three or written; it rests at no cost, ends by itself, and is put down at any time. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { pauseWeek, resumeWeek, type Skill, weekChoices } from "../../skills/skills.ts";
import { type Mine, thingOf } from "./mine.ts";
import { say } from "./words.ts";
import { useWriting } from "./writing.ts";

type StandingProps = { readonly mine: Mine; readonly now: NonNullable<Mine["now"]> };

/** The week in force, and what can be done about it. */
export const WeekStanding = ({ mine, now: { week, standing } }: StandingProps): JSX.Element => (
  <>
    <p class="lead">
      <b>{thingOf(week)}</b>
    </p>
    <p class="muted small">
      {standing.is === "paused"
        ? say("skills.week.paused")
        : standing.is === "on"
          ? say("skills.week.left", { n: standing.left })
          : say("skills.week.over")}
    </p>
    <div class="row">
      {standing.is === "on" ? (
        <button type="button" class="quiet small" onClick={() => void mine.turn(pauseWeek(week, mine.today))}>
          {say("skills.week.pause")}
        </button>
      ) : standing.is === "paused" ? (
        <button type="button" class="quiet small" onClick={() => void mine.turn(resumeWeek(week, mine.today))}>
          {say("skills.week.resume")}
        </button>
      ) : (
        <button type="button" class="quiet small" onClick={() => void mine.begin(week)}>
          {say("skills.week.again")}
        </button>
      )}
      <button type="button" class="quiet small" onClick={() => void mine.drop()}>
        {say("skills.week.drop")}
      </button>
    </div>
  </>
);

type SectionProps = { readonly mine: Mine; readonly skill: Skill };

export const WeekSection = ({ mine, skill }: SectionProps): JSX.Element => {
  const { now } = mine;
  return (
    <section class="signgroup" aria-labelledby="week">
      <h2 id="week">{say("skills.week")}</h2>
      {now?.week.skill === skill && now.standing.is !== "over" ? (
        <WeekStanding mine={mine} now={now} />
      ) : (
        <Choosing mine={mine} skill={skill} />
      )}
    </section>
  );
};

const Choosing = ({ mine, skill }: SectionProps): JSX.Element => {
  const [choice, choose] = useState<(typeof weekChoices)[number] | "own" | null>(null);
  const writing = useWriting(mine, skill, "week");
  const own = writing.words.trim();
  const begin = async (): Promise<void> => {
    if (choice === null) return;
    await mine.begin({ skill, choice: choice === "own" ? null : choice, own: choice === "own" ? own : "" });
    if (choice === "own") await writing.drop();
    choose(null);
  };
  return (
    <>
      <p class="muted">{say("skills.week.lead")}</p>
      <div class="weekways" role="group" aria-labelledby="week">
        {weekChoices.map((n) => (
          <button type="button" key={n} class="weekway" aria-pressed={choice === n} onClick={() => choose(n)}>
            {say(`skills.${skill}.week.${n}`)}
          </button>
        ))}
        <label class="label">
          {say("skills.week.own")}
          <input
            class="field"
            autocomplete="off"
            value={writing.words}
            onInput={({ currentTarget: { value } }) => {
              writing.type(value);
              choose(value.trim() === "" ? null : "own");
            }}
          />
        </label>
      </div>
      <button
        type="button"
        class="pill full"
        disabled={choice === null || (choice === "own" && own === "")}
        onClick={() => void begin()}
      >
        {say("skills.week.take")}
      </button>
    </>
  );
};
