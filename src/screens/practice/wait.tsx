/** The own pause beside the child's, from recordings that were looked at; now beside before; and the way to the three seconds. */
import type { JSX } from "preact";
import { dayHere, here } from "../../diary/here.ts";
import { readPauses } from "../../doing/readpauses.ts";
import { PauseDots } from "../../drawing/pauses.tsx";
import { compareWaits, type MiddlePause, middlePause, type PausesOfPlay, splitPlays } from "../../practice/waits.ts";
import { Frame } from "../parts/frame.tsx";
import { childWords, useHome } from "../parts/home.ts";
import { useKept } from "../parts/kept.ts";
import { useSetting } from "../parts/setting.ts";
import { Wait } from "../parts/states.tsx";
import { practiceDay } from "./stage.ts";
import { backToPractice, differenceWords, say, secondsWords } from "./words.ts";

export const WaitPage = (): JSX.Element => {
  const plays = useKept((kept) => readPauses(kept, here().zone), [], []);
  return plays === undefined ? <Wait /> : <Pauses plays={plays} />;
};

const Pauses = ({ plays }: { readonly plays: readonly PausesOfPlay[] }): JSX.Element => {
  const { childMid } = childWords(useHome().child.value);
  const own = plays.flatMap(({ adult }) => adult);
  const theirs = plays.flatMap(({ child }) => child);
  const [mine, their] = [middlePause(own), middlePause(theirs)];
  const isKnown = mine !== null && their !== null;
  return (
    <Frame
      name={say("practice.wait")}
      back={backToPractice()}
      foot={
        <div class="row">
          <a class="pill grow" href="/practice/three">
            {say("practice.three")}
          </a>
          {plays.length === 0 ? (
            <a class="quiet" href="/replay">
              {say("practice.wait.open")}
            </a>
          ) : null}
        </div>
      }
    >
      <div class="title">
        <h1>
          {isKnown
            ? say("practice.wait.title", {
                own: secondsWords(mine.middle),
                theirs: secondsWords(their.middle),
                childMid,
              })
            : say("practice.early")}
        </h1>
        {isKnown ? null : (
          <p class="muted">
            {plays.length === 0
              ? say("practice.wait.none")
              : say("practice.wait.few", { own: own.length, theirs: theirs.length })}
          </p>
        )}
      </div>
      {plays.length === 0 ? null : (
        <div class="pad stack">
          <Strip whose="adult" title={say("practice.wait.own")} pauses={own} middle={mine} />
          <Strip whose="child" title={say("practice.wait.theirs", { childMid })} pauses={theirs} middle={their} />
          <Scale />
          <p class="muted small">{say("practice.wait.dot")}</p>
        </div>
      )}
      <Beside plays={plays} />
      <section class="pad stack">
        <p>{say("practice.wait.fact")}</p>
        <p class="muted small">
          <cite>{say("practice.wait.fact.source")}</cite>
        </p>
        <p class="muted">{say("practice.wait.fact.not")}</p>
      </section>
      <details class="pad figure">
        <summary>
          <b>{say("practice.how")}</b>
        </summary>
        <p>{say("practice.wait.counted")}</p>
        <p>{say("practice.wait.counted.who")}</p>
        <p>{say("practice.beside.how")}</p>
      </details>
    </Frame>
  );
};

type StripProps = {
  readonly whose: "child" | "adult" | "before";
  readonly title: string;
  readonly pauses: readonly number[];
  readonly middle: MiddlePause | null;
};

const Strip = ({ whose, title, pauses, middle }: StripProps): JSX.Element => {
  const n = pauses.length;
  const label = middle
    ? say("practice.wait.picture", {
        n,
        low: secondsWords(middle.low),
        high: secondsWords(middle.high),
        middle: secondsWords(middle.middle),
      })
    : say("practice.wait.picture.few", { n });
  return (
    <figure class="pausestrip">
      <figcaption>{title}</figcaption>
      <PauseDots whose={whose} pauses={pauses} middle={middle} label={`${title}. ${label}`} />
    </figure>
  );
};

/** The seconds under the dots, which stand where the picture has them (drawing/pauses.tsx). */
const Scale = (): JSX.Element => (
  <div class="pausescale">
    <div aria-hidden="true">
      {[0, 1, 2, 3, 4, 5].map((n) => (
        <span key={n}>{say("practice.scale.n", { n })}</span>
      ))}
    </div>
    <p class="muted small">{say("practice.scale")}</p>
  </div>
);

const Beside = ({ plays }: { readonly plays: readonly PausesOfPlay[] }): JSX.Element | null => {
  const home = useHome();
  const { value: waiting, change } = useSetting("practice.waits");
  if (waiting === null) return null;
  const { since } = waiting;
  const divide = async (): Promise<void> => {
    if (!(await change((now) => ({ ...now, since: dayHere() })))) return;
    const undo = (): void => void change((now) => ({ ...now, since }));
    home.toast.value = { text: say("practice.beside.moved"), undo };
  };
  if (since === null) {
    return (
      <section class="pad stack">
        <h2>{say("practice.beside.title")}</h2>
        <p class="muted">{say("practice.beside.none")}</p>
      </section>
    );
  }
  const { before, now } = splitPlays(plays, since);
  const found = compareWaits(before, now);
  const day = practiceDay(since);
  const [earlier, later] = [before, now].map((some) => some.flatMap(({ adult }) => adult));
  return (
    <section class="pad stack">
      <h2>{say("practice.beside.title")}</h2>
      {found.is === "early" ? (
        <p>
          <b>{say("practice.early")}.</b> {say("practice.beside.early", { day, before: found.before, now: found.now })}
        </p>
      ) : (
        <>
          <p class="lead">
            {found.isClear
              ? say(found.difference > 0 ? "practice.beside.longer" : "practice.beside.shorter", {
                  day,
                  n: secondsWords(Math.abs(found.difference)),
                })
              : say("practice.beside.unclear", { day })}{" "}
            {say("practice.beside.range", {
              low: differenceWords(found.interval[0]),
              high: differenceWords(found.interval[1]),
            })}
          </p>
          <Strip
            whose="before"
            title={say("practice.beside.before", { day })}
            pauses={earlier ?? []}
            middle={middlePause(earlier ?? [])}
          />
          <Strip
            whose="adult"
            title={say("practice.beside.now", { day })}
            pauses={later ?? []}
            middle={middlePause(later ?? [])}
          />
          <Scale />
        </>
      )}
      <p class="muted small">{say("practice.beside.not")}</p>
      {since === dayHere() ? null : (
        <p>
          <button type="button" class="quiet small" onClick={() => void divide()}>
            {say("practice.beside.from")}
          </button>
        </p>
      )}
    </section>
  );
};
