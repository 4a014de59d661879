/**
 * One moment in three taps: what the child did, what the adult did, how it went. The first tap keeps it; each may be
 * skipped; two inks grow with the sentence.
 */
import { emptyMoment } from "../../diary/emptymoment.ts";
import { here } from "../../diary/here.ts";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { standing } from "../../diary/day.ts";
import type { Body, Entry } from "../../diary/diary.ts";
import { type MomentCue, cues, type Ending, endings, type Response, responses } from "../../diary/moment.ts";
import { type When, whenOn } from "../../diary/when.ts";
import { ExchangePicture } from "../../drawing/exchange.tsx";
import { Icon, type IconName } from "../../drawing/icons.tsx";
import { spoken } from "../../words/words.ts";
import { Frame } from "../parts/frame.tsx";
import { useHome } from "../parts/home.ts";
import { useLog } from "../parts/log.ts";
import { Wait } from "../parts/states.tsx";
import { Earlier } from "./earlier.tsx";
import { Marked } from "./marked.tsx";
import { asShown, useNow } from "../parts/now.ts";
import { key, namesOf, timeWords } from "../parts/said.ts";
import { say } from "../parts/diarywords.ts";
import { WhoChips } from "../parts/who.tsx";
import "./moment.css";

export type MomentStep = 1 | 2 | 3;
type Moment = Body<"moment">;

const cueIcons: Readonly<Record<MomentCue, IconName>> = {
  called: "called",
  looked: "eyes",
  reached: "touch",
  cried: "drop",
  "turned-away": "space",
  smiled: "face",
  showed: "give",
  "came-close": "together",
  "went-quiet": "minus",
  "pushed-away": "away",
  told: "text",
  other: "more",
};
const responseIcons: Readonly<Record<Response, IconName>> = {
  went: "arms",
  spoke: "voice",
  held: "touch",
  waited: "pace",
  "gave-room": "space",
  missed: "more",
  looked: "eyes",
  "joined-in": "together",
  copied: "again",
  named: "text",
  comforted: "heart",
  other: "more",
};
const endingIcons: Readonly<Record<Ending, IconName>> = {
  mended: "mended",
  settled: "calm",
  joined: "together",
  ours: "keep",
  open: "pace",
  missed: "space",
};

/** A moment that nothing was said of yet; `?at=` is the wall's time, for a day that is past. */
export const NewMoment = (_: { path: string }): JSX.Element => {
  const { query, route } = useLocation();
  const home = useHome();
  const log = useLog();
  const asked = query["at"] ?? "";
  const past = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(asked) ? whenOn(asked, here().zone) : null;
  const [at, setAt] = useState<When | null>(past);
  const [children, setChildren] = useState<readonly string[] | null>(null);
  const now = useNow();
  const whom = children ?? home.chosen.value;
  const begin = async (change: Partial<Moment>, next: MomentStep | null): Promise<void> => {
    const about = { at: at ?? asShown(now), children: whom };
    const kept = await log.add("moment", { ...emptyMoment, ...change }, about);
    if (kept) route(next === null ? "/" : `/entry/${kept.thing}/${next}`, true);
  };
  const [step, setStep] = useState<MomentStep>(1);
  if (home.children.value === null) return <MomentWaiting />;
  return (
    <Steps
      step={step}
      body={emptyMoment}
      at={at ?? now}
      whom={whom}
      onSay={(change) => void begin(change, step < 3 ? (step === 1 ? 2 : 3) : null)}
      onSkip={() => (step < 3 ? setStep(step === 1 ? 2 : 3) : route("/"))}
      onMove={setAt}
      onAbout={setChildren}
    />
  );
};

/** Until it is known who it is about. */
export const MomentWaiting = (): JSX.Element => (
  <Frame name={say("diary.moment")} back={{ to: "/", word: say("diary.today") }}>
    <Wait />
  </Frame>
);

/** A moment that is kept, at one of its steps. */
export const MomentSteps = ({
  entry,
  step,
}: {
  readonly entry: Entry<"moment">;
  readonly step: MomentStep;
}): JSX.Element => {
  const log = useLog();
  const home = useHome();
  const { route } = useLocation();
  const body = entry.body ?? emptyMoment;
  const go = (): void => {
    if (step < 3) return route(`/entry/${entry.thing}/${step + 1}`, true);
    route("/");
    home.toast.value = { text: say("diary.kept", { time: timeWords(entry.at) }), undo: () => void log.remove(entry) };
  };
  const set = (change: Partial<Moment>): Promise<unknown> =>
    log.change(entry, (now) => ({ body: { ...(now.body ?? emptyMoment), ...change } }));
  return (
    <Steps
      step={step}
      body={body}
      at={entry.at}
      whom={entry.children}
      onSay={(change) => void set(change).then((kept) => kept && go())}
      onSkip={go}
      onMove={(at) => void log.change(entry, { at })}
      onAbout={(children) => void log.change(entry, { children })}
      onReached={(reached) => void set({ reached })}
    />
  );
};

type StepsProps = {
  readonly step: MomentStep;
  readonly body: Moment;
  readonly at: When;
  readonly whom: readonly string[];
  readonly onSay: (change: Partial<Moment>) => void;
  readonly onSkip: () => void;
  readonly onMove: (at: When) => void;
  readonly onAbout: (children: readonly string[]) => void;
  readonly onReached?: (reached: Moment["reached"]) => void;
};

const Steps = (props: StepsProps): JSX.Element => {
  const { step, body, at, whom, onSay, onSkip, onMove, onAbout, onReached } = props;
  const home = useHome();
  const [more, setMore] = useState(false);
  const child = namesOf(home.children.value, whom, home.child.value);
  const { cue, response } = body;
  const missed = response === "missed";
  const title =
    step === 1
      ? say("diary.so.cue", { child })
      : step === 2
        ? say("diary.so.response", { child, cue: key(cue) })
        : say("diary.so.went", { child, cue: key(cue), response: key(response) });
  const name = say(step === 1 ? "diary.step.cue" : step === 2 ? "diary.step.response" : "diary.step.went", { child });
  return (
    <Frame
      name={name}
      back={{ to: "/", word: say("diary.today") }}
      foot={
        <div class="answers">
          <WhoChips chosen={whom} onChoose={onAbout} />
          {step === 3 && missed ? <p class="muted small">{say("diary.missed.says")}</p> : null}
          <div class={step === 3 && missed ? "opts one" : "opts"} role="group" aria-label={name}>
            {step === 1
              ? shown(cues, 5, more).map((one) => (
                  <Option key={one} icon={cueIcons[one]} chosen={one === cue} onTap={() => onSay({ cue: one })}>
                    {say("diary.cue", { cue: key(one) })}
                  </Option>
                ))
              : step === 2
                ? shown(responses, 6, more).map((one) => (
                    <Option
                      key={one}
                      icon={responseIcons[one]}
                      chosen={one === response}
                      onTap={() => onSay({ response: one })}
                    >
                      {say("diary.response", { response: key(one) })}
                    </Option>
                  ))
                : endings
                    .filter((one) =>
                      missed ? one === "mended" || one === "open" || one === "missed" : one !== "missed",
                    )
                    .map((one) => (
                      <Option
                        key={one}
                        icon={endingIcons[one]}
                        chosen={one === body.went}
                        onTap={() => onSay({ went: one })}
                        says={say("diary.went.says", { went: one, child })}
                      >
                        {say("diary.went", { went: one })}
                      </Option>
                    ))}
            {step < 3 && !more ? (
              <Option icon="plus" chosen={false} onTap={() => setMore(true)}>
                {say("diary.more")}
              </Option>
            ) : null}
          </div>
          {step === 3 && missed && onReached ? (
            <Reached reached={body.reached} child={child} onReached={onReached} />
          ) : null}
          <div class="row between under">
            <Earlier at={at} onMove={onMove} />
            <button type="button" class="link" onClick={onSkip}>
              {say("diary.skip")}
            </button>
          </div>
        </div>
      }
    >
      <div class="three" role="img" aria-label={say("diary.step", { n: step })}>
        {[1, 2, 3].map((n) => (
          <span key={n} class={n <= step ? "on" : ""} />
        ))}
      </div>
      <Marked text={title} />
      <ExchangePicture
        step={step}
        kind={standing({ kind: "moment", body })}
        words={{
          cue: step === 1 ? say("diary.words.now") : cue ? say("diary.cue", { cue: key(cue) }) : "",
          response: step > 2 && response ? say("diary.response", { response: key(response) }) : "",
          went: "",
        }}
        rtl={spoken().dir === "rtl"}
        label={say("diary.picture.moment", { step: String(step), kind: "none", child })}
      />
    </Frame>
  );
};

/** The first few, or all of them. */
const shown = <T,>(all: readonly T[], few: number, more: boolean): readonly T[] => (more ? all : all.slice(0, few));

type OptionProps = {
  readonly icon: IconName;
  readonly chosen: boolean;
  readonly onTap: () => void;
  readonly says?: string;
  readonly children: string;
};

const Option = ({ icon, chosen, onTap, says, children }: OptionProps): JSX.Element => (
  <button type="button" class="opt" aria-pressed={chosen} onClick={onTap}>
    <Icon name={icon} />
    <span>
      {children}
      {says ? <small>{says}</small> : null}
    </span>
  </button>
);

type ReachedProps = {
  readonly reached: Moment["reached"];
  readonly child: string;
  readonly onReached: (reached: Moment["reached"]) => void;
};

/** Who found the way back first. */
export const Reached = ({ reached, child, onReached }: ReachedProps): JSX.Element => (
  <div class="row between reached">
    <span class="muted small" id="reached">
      {say("diary.reached")}
    </span>
    <span class="chips" role="group" aria-labelledby="reached">
      {(["me", "child"] as const).map((who) => (
        <button
          type="button"
          key={who}
          class="chip"
          aria-pressed={reached === who}
          onClick={() => onReached(reached === who ? null : who)}
        >
          {say(`diary.reached.${who}`, { child })}
        </button>
      ))}
    </span>
  </div>
);
