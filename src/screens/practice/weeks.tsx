/** Six weeks, one focus each, and then it lets go: what this week looks at, what goes with it, one sentence, a pause that costs nothing. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { dayHere, zoneHere } from "../../diary/here.ts";
import { dayOf, whenAt } from "../../diary/when.ts";
import { noWeeks, type StageId, stageIds, type SixWeeks } from "../../practice/kept.ts";
import {
  beginWeeks,
  endWeeks,
  pauseWeeks,
  resumeWeeks,
  sayOfWeek,
  skipWeek,
  stageOf,
  type WeekStage,
} from "../../practice/weeks.ts";
import { momentOf } from "../../words/written.ts";
import { Ask } from "../parts/ask.tsx";
import { useDraft } from "../parts/draft.ts";
import { Frame } from "../parts/frame.tsx";
import { useHome } from "../parts/home.ts";
import { useKept } from "../parts/kept.ts";
import { useLatest } from "../parts/latest.ts";
import { useNow } from "../parts/now.ts";
import { LinkRow } from "../parts/rows.tsx";
import { type Setting, useSetting } from "../parts/setting.ts";
import { Wait } from "../parts/states.tsx";
import { BesideFocus } from "./beside.tsx";
import { practiceDay, weekTitle } from "./stage.ts";
import { backToPractice, say } from "./words.ts";

export const WeeksPage = (): JSX.Element => {
  // Drawn again when the day is another.
  const today = dayOf(useNow());
  const { value: weeks, change } = useSetting("practice.weeks");
  if (weeks === null) return <Wait />;
  return <Programme weeks={weeks} change={change} today={today} />;
};

type Given = {
  readonly weeks: SixWeeks;
  readonly change: Setting<SixWeeks>["change"];
  readonly today: string;
};

const Programme = ({ weeks, change, today }: Given): JSX.Element => {
  const stage = stageOf(weeks, today);
  const [asked, ask] = useState<"stop" | "forget" | null>(null);
  return (
    <Frame
      name={say("practice.weeks")}
      back={backToPractice()}
      foot={<Foot stage={stage} change={change} today={today} />}
    >
      <div class="title">
        <p class="muted">{stage.is === "week" ? weekTitle(stage) : null}</p>
        <h1>{stage.is === "week" ? say("practice.weeks.focus", { id: stage.id }) : weekTitle(stage)}</h1>
        <p class="lead">{saysOf(stage)}</p>
      </div>
      {stage.is === "none" ? <About /> : null}
      {stage.is === "week" ? <Week stage={stage} weeks={weeks} change={change} /> : null}
      {stage.is === "none" || stage.is === "over" ? null : <Path stage={stage} />}
      <Sentences weeks={weeks} stage={stage} />
      {stage.is === "none" || stage.is === "ahead" ? null : (
        <p class="pad row">
          {stage.is === "over" ? (
            <button type="button" class="quiet small" onClick={() => ask("forget")}>
              {say("practice.weeks.forget")}
            </button>
          ) : (
            <button type="button" class="quiet small" onClick={() => ask("stop")}>
              {say("practice.weeks.stop")}
            </button>
          )}
        </p>
      )}
      {asked === null ? null : (
        <Ask
          title={say(`practice.weeks.${asked}.title`)}
          text={say(`practice.weeks.${asked}.says`)}
          yes={say(`practice.weeks.${asked}`)}
          onYes={() => {
            ask(null);
            void change((now) => (asked === "stop" ? endWeeks(now, dayHere()) : noWeeks));
          }}
          onNo={() => ask(null)}
        />
      )}
    </Frame>
  );
};

const saysOf = (stage: WeekStage): string => {
  switch (stage.is) {
    case "none":
      return say("practice.weeks.what");
    case "ahead":
      return say("practice.weeks.ahead.says", { day: practiceDay(stage.start) });
    case "paused":
      return say("practice.weeks.paused.says", { day: practiceDay(stage.letsGo) });
    case "between":
      return say("practice.weeks.between.says", { day: practiceDay(stage.next) });
    case "over":
      return say("practice.weeks.over.says");
    case "week":
      return stage.skipped
        ? say("practice.weeks.skipped", { day: practiceDay(stage.last) })
        : say("practice.weeks.says", { id: stage.id });
  }
};

type FootProps = { readonly stage: WeekStage; readonly change: Given["change"]; readonly today: string };

const Foot = ({ stage, change, today }: FootProps): JSX.Element | null => {
  switch (stage.is) {
    case "none":
      return (
        <button type="button" class="pill grow" onClick={() => void change(() => beginWeeks(today))}>
          {say("practice.weeks.begin")}
        </button>
      );
    case "paused":
      return (
        <button type="button" class="pill grow" onClick={() => void change((now) => resumeWeeks(now, today))}>
          {say("practice.weeks.resume")}
        </button>
      );
    case "week":
      return (
        <div class="row">
          {stage.skipped ? (
            <button
              type="button"
              class="pill grow"
              onClick={() => void change((now) => skipWeek(now, stage.id, false))}
            >
              {say("practice.weeks.unskip")}
            </button>
          ) : (
            <a class="pill grow" href="/record">
              {say("practice.weeks.film")}
            </a>
          )}
          <button type="button" class="quiet" onClick={() => void change((now) => pauseWeeks(now, today))}>
            {say("practice.weeks.pause")}
          </button>
        </div>
      );
    default:
      return null;
  }
};

const About = (): JSX.Element => (
  <>
    <div class="says">
      <p>{say("practice.weeks.end")}</p>
      <p>{say("practice.weeks.free")}</p>
    </div>
    <section class="pad" aria-label={say("practice.weeks.path")}>
      <ol class="weekpath">
        {stageIds.map((id) => (
          <li key={id}>
            <b>{say("practice.weeks.focus", { id })}</b>
            <small>{say("practice.weeks.says", { id })}</small>
          </li>
        ))}
      </ol>
    </section>
    <section class="pad stack">
      <p>{say("practice.weeks.fact")}</p>
      <p class="muted small">
        <cite>{say("practice.weeks.fact.source")}</cite>
      </p>
      <p class="muted">{say("practice.weeks.fact.not")}</p>
    </section>
  </>
);

type InWeek = WeekStage & { readonly is: "week" };
type WeekProps = { readonly stage: InWeek; readonly weeks: SixWeeks; readonly change: Given["change"] };

const Week = ({ stage, weeks, change }: WeekProps): JSX.Element => {
  const plays = useKept((kept) => kept.plays.all(), [], []) ?? [];
  const zone = zoneHere();
  const ofWeek = plays.filter(({ madeAt }) => {
    const day = dayOf(whenAt(Date.parse(madeAt), zone));
    return day >= stage.first && day <= stage.last;
  });
  return (
    <>
      {stage.skipped ? null : <p class="pad muted">{say("practice.weeks.turn", { turn: stage.turn })}</p>}
      {ofWeek.length > 0 ? (
        <section class="pad">
          <h2>{say("practice.weeks.videos")}</h2>
          <ul class="lines">
            {ofWeek.map(({ id, title, madeAt, reviewed }) => (
              <LinkRow key={id} to={`/play/${id}${reviewed ? "/reading" : ""}`}>
                <b>{title}</b>
                <span class="muted small">{momentOf(madeAt)}</span>
              </LinkRow>
            ))}
          </ul>
        </section>
      ) : null}
      {stage.skipped ? null : (
        <>
          <Sentence key={stage.id} id={stage.id} said={weeks.said[stage.id] ?? ""} change={change} />
          {stage.focus === null ? null : <BesideFocus focus={stage.focus} />}
          <p class="pad">
            <button
              type="button"
              class="quiet small"
              onClick={() => void change((now) => skipWeek(now, stage.id, true))}
            >
              {say("practice.weeks.skip")}
            </button>
          </p>
        </>
      )}
    </>
  );
};

type SentenceProps = { readonly id: StageId; readonly said: string; readonly change: Given["change"] };

const Sentence = ({ id, said, change }: SentenceProps): JSX.Element => {
  const home = useHome();
  const draft = useDraft("draft week", [], { id, text: said });
  const { value, found } = draft;
  const keep = useLatest(async (of: StageId, text: string): Promise<void> => {
    if (!(await change((now) => sayOfWeek(now, of, text)))) return;
    await draft.drop({ id, text: of === id ? text.trim() : said });
    if (of === id) home.toast.value = { text: say("practice.weeks.kept") };
  });
  // What was being written in a week that is over is kept of that week.
  useEffect(() => {
    if (found !== null && found.id !== id) void keep(found.id, found.text);
  }, [found, id, keep]);
  const text = value.id === id ? value.text : said;
  return (
    <section class="pad stack">
      <label class="label">
        {say("practice.weeks.sentence")}
        <textarea
          class="field"
          rows={2}
          placeholder={say("practice.weeks.sentence.hint")}
          value={text}
          onInput={(event) => {
            const typed = event.currentTarget.value;
            draft.change(() => ({ id, text: typed }));
          }}
        />
      </label>
      <div class="row">
        <button
          type="button"
          class="quiet small"
          disabled={text.trim() === said.trim()}
          onClick={() => void keep(id, text)}
        >
          {say("practice.weeks.keep")}
        </button>
        <small class="muted" role="status">
          {draft.saved && text.trim() !== said.trim() ? say("practice.weeks.typed") : ""}
        </small>
      </div>
    </section>
  );
};

const Path = ({ stage }: { readonly stage: WeekStage }): JSX.Element => {
  const now = stage.is === "week" ? stage.id : null;
  return (
    <section class="pad">
      <h2>{say("practice.weeks.path")}</h2>
      <ol class="weekpath">
        {stageIds.map((id) => (
          <li key={id} aria-current={id === now ? "step" : undefined}>
            <b>{say("practice.weeks.focus", { id })}</b>
          </li>
        ))}
      </ol>
      <p class="muted small">{say("practice.weeks.free")}</p>
    </section>
  );
};

const Sentences = ({ weeks, stage }: { readonly weeks: SixWeeks; readonly stage: WeekStage }): JSX.Element | null => {
  const now = stage.is === "week" && !stage.skipped ? stage.id : null;
  const kept = stageIds.flatMap((id) => {
    const text = weeks.said[id];
    return text === undefined || id === now ? [] : [{ id, text }];
  });
  if (kept.length === 0) return null;
  return (
    <section class="pad">
      <h2>{say("practice.weeks.said")}</h2>
      <dl class="weeksaid">
        {kept.map(({ id, text }) => (
          <div key={id}>
            <dt>{say("practice.weeks.focus", { id })}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
