/** The reading: sentences first, strongest first; then the dance; then, if asked, the figures. */
import type { Figure } from "../../reading/figures.ts";
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { Ten } from "../../drawing/figure.tsx";
import { speaker } from "../../words/words.ts";
import { writtenLength } from "../../words/written.ts";
import { words as listenerWords } from "../../words/en/listener.ts";
import { words } from "../../words/en/reading.ts";
import { enough, lessonOf } from "../../listening/lesson.ts";
import type { FigureId, Reading as ReadingOf } from "../../reading/reading.ts";
import type { Recording } from "../../recording/recording.ts";
import { useCommands } from "../parts/commands.ts";
import { Frame } from "../parts/frame.tsx";
import { childWords, useHome } from "../parts/home.ts";
import { useSetting } from "../parts/setting.ts";
import { Missing, Wait } from "../parts/states.tsx";
import { type OpenedPlay, useDesk } from "./desk.ts";
import { FigureRow, shareWords } from "./figure.tsx";
import { LaneView } from "./lane.tsx";
import { usePlaying } from "./playing.ts";
import { useReading } from "./reader.ts";
import { Lost } from "./lost.tsx";
import { say } from "./words.ts";
import "./reading.css";

const tell = speaker(words);
const sayListener = speaker(listenerWords);

export const ReadingPage = ({ id }: { path: string; id: string }): JSX.Element => {
  const opened = useDesk(id);
  return opened === undefined ? <Wait /> : opened === null ? <Missing /> : <Reading {...opened} />;
};

/** The sentences of a reading: the title, and what follows it, strengths first. */
const sentencesOf = (
  recording: Recording,
  reading: ReadingOf,
  name: string,
): { readonly title: string; readonly early: boolean; readonly lines: readonly string[] } => {
  const { child, childMid } = childWords(name);
  const find = (id: FigureId): Figure | undefined => reading.figures.find((figure) => figure.id === id);
  const returns = find("returns.2s");
  const lines: string[] = [];
  const early = !returns?.enough;
  const { withheld, open, unchecked, of: all } = reading.doubt;
  if (withheld) lines.push(say("read.doubt", { n: open, child: childMid }));
  else if (early) {
    const n = returns?.of ?? reading.exchanges.length;
    const values = { n, length: writtenLength(recording.length), least: 10 };
    lines.push(say(n < 10 ? "read.early.serves" : "read.early.time", values));
  } else if (returns.interval) {
    const [low, high] = returns.interval;
    const few = (returns.of ?? 0) < 30;
    lines.push(say(few ? "read.ordinary" : "read.ordinary.many", { low: shareWords(low), high: shareWords(high) }));
    if (returns.p !== undefined) lines.push(say(returns.moreThanChance ? "read.chance.more" : "read.chance.same"));
  }
  const comeback = find("comeback");
  if (comeback?.enough && comeback.of !== undefined && comeback.count !== undefined) {
    lines.push(say("read.comeback", { child, of: comeback.of, count: comeback.count }));
  }
  const longest = reading.chains.reduce((most, chain) => Math.max(most, chain.exchanges), 0);
  if (longest >= 2) lines.push(say("read.chain", { n: longest }));
  const started = find("started.child");
  if (started?.enough && started.of !== undefined && started.count !== undefined) {
    lines.push(say("read.began", { child, of: started.of, count: started.count }));
  }
  if (unchecked > 0) lines.push(say("read.guesses", { n: unchecked, of: all }));
  const title = withheld
    ? say("read.title.doubt", { child: childMid })
    : early
      ? say("read.title.early")
      : say("read.title.answered", { child, of: returns.of ?? 0, count: returns.count ?? 0 });
  return { title, early: early && !withheld, lines };
};

const Reading = ({ desk, clip }: OpenedPlay): JSX.Element => {
  const home = useHome();
  const recording = desk.recording.value;
  const { reading, share } = useReading(recording);
  const playing = usePlaying(clip, recording.length);
  useCommands(playing, {});
  const { store } = home;
  useEffect(() => {
    if (!desk.play.reviewed) void store.plays.change(desk.play.id, { reviewed: true });
  }, [desk, store]);
  const { value: learned } = useSetting("listener");
  const checked = clip === null ? 0 : (lessonOf(desk.play.base, recording)?.checked ?? 0);
  const { title, early, lines } = sentencesOf(recording, reading, home.child.value);
  const here = `/play/${desk.play.id}`;
  const marks = reading.moments.map((moment, i) => ({ at: (moment.from + moment.to) / 2, number: i + 1 }));
  const returns = reading.figures.find((figure) => figure.id === "returns.2s");
  return (
    <Frame
      wide
      name={title}
      back={{ to: here, word: say("dance.clip") }}
      foot={
        <div class="row">
          <a class="pill grow" href={`${here}/keep`}>
            {say("read.keep")}
          </a>
          <a class="quiet" href={`${here}/tag`}>
            {say("dance.tag")}
          </a>
        </div>
      }
    >
      <div class="watch reading">
        <div class="side">
          <Lost recording={recording} />
          <div class="title">
            <p class="muted">
              {desk.play.title}, {writtenLength(recording.length)}
            </p>
            <h1>{title}</h1>
          </div>
          <div class="says">
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
            {reading.doubt.withheld ? (
              <p>
                <a class="pill" href={`${here}/tag`}>
                  {say("ask.begin")}
                </a>
              </p>
            ) : null}
            {early ? <Ten count={Math.min(10, returns?.of ?? 0)} label={lines[0] ?? ""} /> : null}
          </div>
          <p class="pad muted small">
            {say("read.step")} <cite>{say("read.step.source")}</cite>
          </p>
        </div>
        <div class="main">
          <LaneView
            recording={recording}
            reading={reading}
            playing={playing}
            selected={null}
            marks={marks}
            onPick={() => undefined}
          />
          <section class="figures pad" aria-labelledby="figures">
            <h2 id="figures">{say("read.figures")}</h2>
            {share === null ? null : (
              <p class="weighing muted small" role="status">
                {tell("reading.weighing")}
                <progress class="ink" max={1} value={share} aria-label={tell("reading.weighing")} />
              </p>
            )}
            {reading.figures.map((figure) => (
              <FigureRow key={figure.id} figure={figure} />
            ))}
            <div class="stack">
              <p class="muted small">{say("read.mirror")}</p>
              <div class="row">
                <a class="quiet small" href="/practice/wait">
                  {say("read.practice")}
                </a>
                <a class="quiet small" href={`${here}/listener`}>
                  {sayListener("cannot.title")}
                </a>
                {learned !== null && learned.now === null && checked >= enough ? (
                  <a class="quiet small" href={`${here}/listener#room`}>
                    {sayListener("room.offer", { n: checked })}
                  </a>
                ) : null}
              </div>
            </div>
          </section>
        </div>
      </div>
    </Frame>
  );
};
