/** The reading: sentences first, strongest first; then the dance; then, if asked, the figures. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Ten } from "../../drawing/figure.tsx";
import { speaker } from "../../words/words.ts";
import { writtenLength } from "../../words/written.ts";
import { words as listenerWords } from "../../words/en/listener.ts";
import { words } from "../../words/en/reading.ts";
import { enough, lessonOf } from "../../listening/lesson.ts";
import { useCommands } from "../parts/commands.ts";
import { Frame } from "../parts/frame.tsx";
import { useHome } from "../parts/home.ts";
import { useSetting } from "../parts/setting.ts";
import { Missing, Wait } from "../parts/states.tsx";
import { type OpenedPlay, useDesk } from "./desk.ts";
import { FigureRow } from "./figure.tsx";
import { LaneView } from "./lane.tsx";
import { usePlaying } from "./playing.ts";
import { useReading } from "./reader.ts";
import { Clipbox } from "./clipbox.tsx";
import { ThreeFrames } from "./three.tsx";
import { Lost } from "./lost.tsx";
import { sentencesOf } from "./sentences.ts";
import { say } from "./words.ts";
import "./reading.css";

const tell = speaker(words);
const sayListener = speaker(listenerWords);

export const ReadingPage = ({ id }: { path: string; id: string }): JSX.Element => {
  const opened = useDesk(id);
  return opened === undefined ? <Wait /> : opened === null ? <Missing /> : <Reading {...opened} />;
};

const Reading = ({ desk, clip }: OpenedPlay): JSX.Element => {
  const home = useHome();
  const recording = desk.recording.value;
  const { reading, share } = useReading(recording);
  const playing = usePlaying(clip, recording.length);
  useCommands(playing, {});
  /** What was tapped among the pictures: from there it plays, where it can be seen. */
  const [tapped, setTapped] = useState<{ readonly from: number; readonly to: number } | null>(null);
  useEffect(() => {
    if (tapped) playing.part(tapped.from, tapped.to);
  }, [playing, tapped]);
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
          {tapped ? <Clipbox small playing={playing} recording={recording} wave={desk.play.wave} /> : null}
          <div class="pad">
            {reading.moments.map((moment) => (
              <ThreeFrames
                key={moment.from}
                small
                recording={recording}
                reading={reading}
                part={moment}
                clip={clip}
                onPlay={(from) => setTapped({ from, to: moment.to })}
              />
            ))}
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
