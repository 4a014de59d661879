/** Up to three moments to keep, each playable alone, with the family's own words; and then, what becomes of the clip. */
import { dayHere } from "../../diary/here.ts";
import { newId } from "../../ground/id.ts";
import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { Icon } from "../../drawing/icons.tsx";
import { writtenDay } from "../../words/written.ts";
import type { KeptMoment } from "../../keeping/play.ts";
import { Frame } from "../parts/frame.tsx";
import { reportFailure, useHome, childWords } from "../parts/home.ts";
import { useKept } from "../parts/kept.ts";
import { Missing, Wait } from "../parts/states.tsx";
import { Clipbox } from "./clipbox.tsx";
import { type OpenedPlay, useDesk } from "./desk.ts";
import { stretchWords } from "./figure.tsx";
import { usePlaying } from "./playing.ts";
import { ThreeFrames } from "./three.tsx";
import { whyWords } from "./why.ts";
import { say } from "./words.ts";
import "./reading.css";

export const Keep = ({ id }: { path: string; id: string }): JSX.Element => {
  const opened = useDesk(id);
  return opened === undefined ? <Wait /> : opened === null ? <Missing /> : <Keeping {...opened} />;
};

type Part = { readonly from: number; readonly to: number; readonly why: string };

const Keeping = ({ desk, clip }: OpenedPlay): JSX.Element => {
  const home = useHome();
  const { route } = useLocation();
  const recording = desk.recording.value;
  const [film, setFilm] = useState(clip);
  const [until, setUntil] = useState(desk.play.deleteClipOn);
  const playing = usePlaying(film, recording.length);
  const moments = useKept((kept) => kept.moments.all(), [], [], { once: true });
  const kept = moments?.filter((one) => one.play === desk.play.id) ?? null;
  const [own, setOwn] = useState<readonly Part[]>([]);
  const parts: readonly Part[] = [...desk.sketch.value.moments.slice(0, 3), ...own];

  const clipUntil = async (days: number | null | "now"): Promise<void> => {
    if (days === "now") {
      const gone = await home.store.clips.drop(desk.play.id);
      if (!gone.ok) return home.showProblem(gone.problem);
      setFilm(null);
      home.toast.value = { text: say("keep.clip.gone") };
      return;
    }
    const day = days === null ? null : dayHere(days);
    const changed = await home.store.plays.change(desk.play.id, { deleteClipOn: day });
    if (!changed.ok) return home.showProblem(changed.problem);
    setUntil(day);
    home.toast.value = {
      text: day ? say("keep.clip.until", { day: writtenDay(`${day}T12:00:00`) }) : say("keep.clip.stays"),
    };
  };
  const around = (): void => {
    const middle = playing.now.value;
    const part = { from: Math.max(0, middle - 3000), to: Math.min(recording.length, middle + 6000), why: "chosen" };
    setOwn([...own, part]);
  };
  const { withheld } = desk.sketch.value.doubt;
  const { childMid } = childWords(home.child.value);
  return (
    <Frame
      wide
      name={say("read.keep")}
      back={{ to: `/play/${desk.play.id}/reading`, word: say("dance.read") }}
      foot={
        <button type="button" class="pill grow" onClick={() => route("/replay")}>
          {say("keep.done")}
        </button>
      }
    >
      <div class="watch">
        <div class="side">
          <div class="title">
            <h1>{say("keep.title", { n: parts.length })}</h1>
            <p class="muted">
              {say(parts.length > 0 ? "keep.says" : withheld ? "keep.none.open" : "keep.none", { child: childMid })}
            </p>
          </div>
          <Clipbox small playing={playing} recording={recording} wave={desk.play.wave} />
          <p class="pad">
            <button type="button" class="quiet small" onClick={around}>
              <Icon name="keep" />
              {say("keep.here")}
            </button>
          </p>
        </div>
        <div class="main">
          {kept === null
            ? null
            : parts.map((part, i) => (
                <Proposal
                  key={`${part.from} ${part.why}`}
                  play={desk.play.id}
                  part={part}
                  number={i + 1}
                  kept={kept.find((one) => one.from === part.from && one.to === part.to) ?? null}
                  onWatch={() => playing.part(part.from, part.to)}
                >
                  <ThreeFrames
                    recording={recording}
                    reading={desk.sketch.value}
                    part={part}
                    clip={film}
                    onPlay={(from) => playing.part(from, part.to)}
                  />
                </Proposal>
              ))}
          <section class="pad after" aria-labelledby="after">
            <h2 id="after">{say("keep.clip.title")}</h2>
            {film === null ? (
              <p>{say("shelf.clip.none")}</p>
            ) : (
              <>
                <p class="muted small">{say("keep.clip.note")}</p>
                <p>
                  {until ? say("keep.clip.until", { day: writtenDay(`${until}T12:00:00`) }) : say("keep.clip.stays")}
                </p>
                <div class="chips">
                  <button type="button" class="chip" onClick={() => void clipUntil("now")}>
                    <Icon name="trash" />
                    {say("keep.clip.delete")}
                  </button>
                  {[7, 30].map((n) => (
                    <button type="button" key={n} class="chip" onClick={() => void clipUntil(n)}>
                      {say("keep.clip.days", { n })}
                    </button>
                  ))}
                  <button type="button" class="chip" onClick={() => void clipUntil(null)}>
                    {say("keep.clip.stay")}
                  </button>
                </div>
              </>
            )}
          </section>
        </div>
      </div>
    </Frame>
  );
};

type ProposalProps = {
  readonly play: string;
  readonly part: Part;
  readonly number: number;
  readonly kept: KeptMoment | null;
  readonly onWatch: () => void;
  readonly children: ComponentChildren;
};

const Proposal = ({ play, part, number, kept, onWatch, children }: ProposalProps): JSX.Element => {
  const home = useHome();
  const [moment, setMoment] = useState<KeptMoment | null>(kept);
  const [words, setWords] = useState({ seen: kept?.seen ?? "", saying: kept?.saying ?? "" });
  const [id] = useState(kept?.id ?? newId());
  const write = async (next: { seen: string; saying: string }): Promise<void> => {
    const now: KeptMoment = {
      id,
      play,
      ...part,
      ...next,
      keptAt: moment?.keptAt ?? new Date().toISOString(),
    };
    setMoment(now);
    if (!(await reportFailure(home, home.store.moments.keep(now)))) setMoment(null);
  };
  /** Once it is kept, or has words, each letter is kept as it is typed. */
  const typed = (next: { seen: string; saying: string }): void => {
    setWords(next);
    void write(next);
  };
  const drop = async (): Promise<void> => {
    const was = moment;
    if (!(await reportFailure(home, home.store.moments.drop(id)))) return;
    setMoment(null);
    home.toast.value = {
      text: say("moment.dropped"),
      undo: () => {
        setMoment(was);
        void write(words);
      },
    };
  };
  return (
    <article class="proposal pad" aria-labelledby={`moment-${number}`}>
      <h2 id={`moment-${number}`}>
        <b class="number">{number}</b>
        {whyWords(part.why, home.child.value)}
      </h2>
      {children}
      <p class="row">
        <button type="button" class="quiet small" onClick={onWatch}>
          <Icon name="play" />
          {stretchWords(part.from, part.to)}
        </button>
        {moment ? (
          <button type="button" class="quiet small" onClick={() => void drop()}>
            {say("keep.drop")}
          </button>
        ) : (
          <button type="button" class="pill small" onClick={() => void write(words)}>
            <Icon name="keep" />
            {say("keep.keep")}
          </button>
        )}
        {moment ? <span class="muted">{say("keep.kept")}</span> : null}
      </p>
      <label class="label">
        {say("keep.seen")}
        <input
          class="field"
          value={words.seen}
          onInput={(event) => typed({ ...words, seen: event.currentTarget.value })}
        />
      </label>
      <label class="label">
        {say("keep.saying")}
        <textarea
          class="field"
          rows={2}
          value={words.saying}
          onInput={(event) => typed({ ...words, saying: event.currentTarget.value })}
        />
      </label>
      <p class="muted small">{say("keep.guess")}</p>
    </article>
  );
};
