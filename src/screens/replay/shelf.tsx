/** The first screen: take a clip in, and what was kept. */
import { IconButton } from "../parts/iconbutton.tsx";
import { LinkRow } from "../parts/rows.tsx";
import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { Icon } from "../../drawing/icons.tsx";
import { Mark } from "../../drawing/mark.tsx";
import { writtenDay, writtenLength, momentOf } from "../../words/written.ts";
import { prepare } from "../../doing/ears.ts";
import { unfinishedRecording } from "../../doing/recover.ts";
import { removePlay } from "../../doing/removeplay.ts";
import { deskHere } from "../../keeping/desk.ts";
import type { PlayLine } from "../../keeping/play.ts";
import { Ask } from "../parts/ask.tsx";
import { Frame } from "../parts/frame.tsx";
import { reportFailure, useHome } from "../parts/home.ts";
import { useKept } from "../parts/kept.ts";
import { whyWords } from "./why.ts";
import { say } from "./words.ts";
import "./shelf.css";

export const Shelf = (_: { path: string }): JSX.Element => {
  const home = useHome();
  const { route } = useLocation();
  const picker = useRef<HTMLInputElement>(null);
  const plays = useKept((kept) => kept.plays.all(), [], []);
  const moments = useKept((kept) => kept.moments.all(), [], []) ?? [];
  const [dragging, setDragging] = useState(false);
  const [leaving, setLeaving] = useState<PlayLine | null>(null);
  const unfinished = useKept(unfinishedRecording, [], null);

  const bring = (file: File | undefined, kind: "chosen" | "recorded" | "sample" = "chosen"): void => {
    if (!file) return;
    home.coming.value = { file, kind };
    route("/new");
  };
  const sample = async (): Promise<void> => {
    try {
      const answer = await fetch("/sample.mp3");
      if (!answer.ok) throw new Error(String(answer.status));
      bring(new File([await answer.blob()], "sample.mp3", { type: "audio/mpeg" }), "sample");
    } catch {
      home.showProblem({ kind: "no-ears" });
    }
  };
  const remove = async (line: PlayLine): Promise<void> => {
    setLeaving(null);
    await reportFailure(home, removePlay(home.store, line.id, deskHere));
  };

  const some = (plays?.length ?? 0) > 0;
  return (
    <div
      class={dragging ? "drop over" : "drop"}
      aria-busy={plays === undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setDragging(true);
      }}
      onDragLeave={(event) => event.currentTarget === event.target && setDragging(false)}
      onDrop={(event) => {
        event.preventDefault();
        setDragging(false);
        const files = [...(event.dataTransfer?.files ?? [])];
        bring(files[0]);
        if (files[0] && files.length > 1) {
          home.toast.value = { text: say("app.dropped.one", { file: files[0].name }), tone: "problem" };
        }
      }}
    >
      <Frame
        name={say("app.home")}
        tab="replay"
        foot={
          <div class="take">
            <input
              ref={picker}
              class="hide"
              type="file"
              tabIndex={-1}
              aria-hidden="true"
              accept="video/*,audio/*,.mp4,.mov,.webm,.mkv,.m4a,.mp3,.wav,.ogg,.oga,.opus,.flac,.aac,.3gp,.3g2,.qta,.aif,.aiff,.caf,.au,.m4v,.ts,.mts,.m2ts,.json,.eaf,.TextGrid,.rttm,.cha,.its,.opf,.boris,.csv,.tsv"
              onChange={(event) => bring(event.currentTarget.files?.[0])}
            />
            <div class="row">
              <button
                type="button"
                class="pill grow"
                onClick={() => {
                  // It loads while a person looks for the file.
                  prepare();
                  picker.current?.click();
                }}
              >
                <Icon name="file" />
                {say("shelf.choose")}
              </button>
              <a class="quiet" href="/record">
                <Icon name="camera" />
                {say("shelf.record")}
              </a>
            </div>
            <p class="muted small">{dragging ? say("shelf.drop") : say("shelf.choose.more")}</p>
          </div>
        }
      >
        <div class="title">
          <Mark />
          <h1>{say(some ? "shelf.title.again" : "shelf.title")}</h1>
          <p class="muted">{say("shelf.promise")}</p>
        </div>
        {unfinished ? (
          <section class="wash" aria-labelledby="unfinished">
            <h2 id="unfinished">{say("shelf.recover.title")}</h2>
            <p>{say("shelf.recover")}</p>
            <div class="row">
              <button type="button" class="pill" onClick={() => bring(unfinished, "recorded")}>
                {say("shelf.recover.use")}
              </button>
              <button
                type="button"
                class="quiet"
                onClick={() => {
                  void reportFailure(home, home.store.tape.drop());
                }}
              >
                {say("shelf.recover.drop")}
              </button>
            </div>
          </section>
        ) : null}
        {plays !== null && !some ? (
          <div class="pad empty">
            <p>{say("shelf.empty")}</p>
          </div>
        ) : null}
        {some ? (
          <section class="pad">
            <h2>{say("shelf.plays")}</h2>
            <ul class="lines">
              {plays?.map((line) => (
                <LinkRow
                  key={line.id}
                  to={`/play/${line.id}${line.reviewed ? "/reading" : ""}`}
                  after={
                    <IconButton
                      icon="trash"
                      name={say("shelf.remove", { title: line.title })}
                      onPress={() => setLeaving(line)}
                    />
                  }
                >
                  <b>{line.title}</b>
                  <span class="muted small">
                    {say("shelf.line", {
                      when: momentOf(line.madeAt),
                      length: writtenLength(line.length),
                      moments: line.moments,
                    })}
                  </span>
                  {line.clip === null ? <span class="muted small">{say("shelf.clip.none")}</span> : null}
                  {line.clip && line.deleteClipOn ? (
                    <span class="muted small">
                      {say("shelf.clip.goes", { day: writtenDay(`${line.deleteClipOn}T12:00:00`) })}
                    </span>
                  ) : null}
                </LinkRow>
              ))}
            </ul>
          </section>
        ) : null}
        {moments.length > 0 ? (
          <section class="pad">
            <h2>{say("shelf.moments")}</h2>
            <ul class="lines">
              {moments.map((moment) => (
                <LinkRow key={moment.id} to={`/moment/${moment.id}`}>
                  <b>{moment.saying || moment.seen || whyWords(moment.why, home.child.value)}</b>
                  <span class="muted small">{momentOf(moment.keptAt)}</span>
                </LinkRow>
              ))}
            </ul>
          </section>
        ) : null}
        <p class="pad">
          <button type="button" class="quiet" onClick={() => void sample()}>
            <Icon name="play" />
            {say("shelf.sample")}
          </button>
        </p>
        <p class="pad">
          <a class="quiet small" href="/practice">
            {say("shelf.practice")}
          </a>
        </p>
        {leaving ? (
          <Ask
            title={say("shelf.remove.title")}
            text={say("shelf.remove.sure")}
            yes={say("app.delete")}
            onYes={() => void remove(leaving)}
            onNo={() => setLeaving(null)}
          />
        ) : null}
      </Frame>
    </div>
  );
};
