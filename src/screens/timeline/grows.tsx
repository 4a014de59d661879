/** The reading beside the film: its sentence and the moments at once with each mark, chance as soon as the marks rest. */
import type { ComponentChildren, ComponentType, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Recording } from "../../recording/recording.ts";
import { clock } from "../../words/written.ts";
import { Ask } from "../parts/ask.tsx";
import { childWords, useHome } from "../parts/home.ts";
import { AskWhose } from "../replay/ask.tsx";
import type { Carry as CarryOf } from "../replay/carry.tsx";
import type { ReplayDesk } from "../replay/desk.ts";
import { Luck } from "../replay/figure.tsx";
import { Lost } from "../replay/lost.tsx";
import type { Playing } from "../replay/playing.ts";
import { useReading } from "../replay/reader.ts";
import { sentencesOf } from "../replay/sentences.ts";
import { EventTable } from "../replay/table.tsx";
import { MomentCards } from "./cards.tsx";
import type { DeskMoments } from "./moments.ts";
import { say } from "./words.ts";

/** The marks rest when none came for so long, in milliseconds. */
const rest = 700;

/** `recording` as it was when it last rested. */
const useRested = (recording: Recording): Recording => {
  const [rested, setRested] = useState(recording);
  useEffect(() => {
    const timer = setTimeout(() => setRested(recording), rest);
    return () => clearTimeout(timer);
  }, [recording]);
  return rested;
};

type GrowsProps = {
  readonly desk: ReplayDesk;
  readonly clip: Blob | null;
  readonly playing: Playing;
  readonly moments: DeskMoments;
  readonly title: string;
  readonly onClipGone: () => void;
  /** Whose this event was is asked. */
  readonly onAsk: (id: string) => void;
};

export const Grows = ({ desk, clip, playing, moments, title, onClipGone, onAsk }: GrowsProps): JSX.Element => {
  const home = useHome();
  const recording = desk.recording.value;
  const weighed = useReading(useRested(recording)).reading;
  const sketch = desk.sketch.value;
  const isFresh = weighed.figures.length > 0 && sketch.exchanges.length === weighed.exchanges.length;
  const { title: sentence, early, lines } = sentencesOf(recording, isFresh ? weighed : sketch, home.child.value);
  const returns = weighed.figures.find(({ id }) => id === "returns.2s");
  const here = `/play/${desk.play.id}`;
  const [at, setAt] = useState(0);
  const { child, childMid } = childWords(home.child.value);
  const moment = moments.all[Math.min(at, moments.all.length - 1)];
  const free = moments.all.filter(({ kept }) => kept === null).length;
  if (recording.events.length === 0) {
    return (
      <div class="grows">
        <h2>{say("desk.none")}</h2>
        <p class="muted">{say("desk.none.says", { child })}</p>
        <More {...{ desk, playing, title }} />
        <Ends {...{ desk, clip, onClipGone }} />
      </div>
    );
  }
  return (
    <div class="grows">
      <div>
        <p class="muted small">{say("desk.grows")}</p>
        <h2 class="growstitle" aria-live="polite">
          {sentence}
        </h2>
      </div>
      <AskWhose doubt={sketch.doubt} onBegin={onAsk} />
      {moments.all.length > 0 ? (
        <MomentCards
          recording={recording}
          clip={clip}
          moments={moments.all}
          at={moment}
          onPick={(one, n) => {
            setAt(n);
            playing.part(one.from, one.to);
          }}
        />
      ) : null}
      <div class="growspart">
        <p>{(early ? lines.slice(0, 1) : lines.filter((_, n) => n < 2 || n === lines.length - 1)).join(" ")}</p>
        {returns?.enough && returns.interval && returns.of !== undefined && returns.count !== undefined ? (
          <Luck
            of={returns.of}
            count={returns.count}
            interval={returns.interval}
            {...(returns.chance === undefined ? {} : { chance: returns.chance })}
          />
        ) : null}
        <a class="link" href={`${here}/reading`}>
          {say("desk.figures")}
        </a>
      </div>
      {moment ? (
        <label class="label growspart">
          {say("desk.saying", { child: childMid, at: clock(moment.from) })}
          <textarea
            class="field"
            rows={2}
            key={`${moment.from} ${moment.to}`}
            defaultValue={moment.kept?.saying ?? ""}
            onInput={(event) => void moments.keep(moment, { saying: event.currentTarget.value })}
          />
          <small class="muted">{say("desk.saying.kept")}</small>
        </label>
      ) : null}
      <More {...{ desk, playing, title }} />
      <Ends {...{ desk, clip, onClipGone }}>
        {free > 0 ? (
          <button type="button" class="pill small grow" onClick={() => void moments.keepAll()}>
            {say("desk.keep", { n: free })}
          </button>
        ) : (
          <button type="button" class="pill small grow" onClick={() => void moments.keepAt(playing.now.value)}>
            {say("desk.keep.here")}
          </button>
        )}
      </Ends>
    </div>
  );
};

type MoreProps = Pick<GrowsProps, "desk" | "playing" | "title">;

/** What else there is about a clip: what was lost on its way in, all of it as a table, its codings. */
const More = ({ desk, playing, title }: MoreProps): JSX.Element => {
  const { child } = useHome();
  const recording = desk.recording.value;
  const [asTable, setAsTable] = useState(false);
  const [Carry, setCarry] = useState<ComponentType<Parameters<typeof CarryOf>[0]> | null>(null);
  return (
    <details
      class="figure growspart"
      onToggle={() => void import("../replay/carry.tsx").then((part) => setCarry(() => part.Carry))}
    >
      <summary>
        <b>{say("desk.more")}</b>
      </summary>
      <div class="stack">
        <Lost recording={recording} />
        <div class="row">
          <button type="button" class="quiet small" aria-expanded={asTable} onClick={() => setAsTable(!asTable)}>
            {say("dance.table")}
          </button>
          <a class="quiet small" href={`/play/${desk.play.id}/keep`}>
            {say("read.keep")}
          </a>
        </div>
        {asTable ? (
          <EventTable
            recording={recording}
            child={child.value}
            onPick={(id) => playing.seek(recording.events.find((event) => event.id === id)?.from ?? 0)}
          />
        ) : null}
        {Carry ? <Carry play={desk.play.id} title={title} recording={recording} playing={playing} /> : null}
      </div>
    </details>
  );
};

type EndsProps = Pick<GrowsProps, "desk" | "clip" | "onClipGone"> & { readonly children?: ComponentChildren };

/** What is kept, and what becomes of the clip: always in sight. */
const Ends = ({ desk, clip, onClipGone, children }: EndsProps): JSX.Element => {
  const home = useHome();
  const [asking, setAsking] = useState(false);
  const drop = async (): Promise<void> => {
    setAsking(false);
    const gone = await home.store.clips.drop(desk.play.id);
    if (!gone.ok) return home.showProblem(gone.problem);
    onClipGone();
    home.toast.value = { text: say("keep.clip.gone") };
  };
  return (
    <div class="row growsends">
      {children}
      {clip === null ? (
        <p class="muted small">{say("say.noclip")}</p>
      ) : (
        <button type="button" class="quiet small" onClick={() => setAsking(true)}>
          {say("desk.clip.delete")}
        </button>
      )}
      {asking ? (
        <Ask
          title={say("desk.clip.title")}
          text={say("desk.clip.sure")}
          yes={say("desk.clip.delete")}
          onYes={() => void drop()}
          onNo={() => setAsking(false)}
        />
      ) : null}
    </div>
  );
};
