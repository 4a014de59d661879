/** An open play: the clip and the dance, and from there to tagging, reading and keeping. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Icon } from "../../drawing/icons.tsx";
import { writtenLength } from "../../words/written.ts";
import { useCommands } from "../parts/commands.ts";
import { Frame } from "../parts/frame.tsx";
import { reportFailure, useHome } from "../parts/home.ts";
import type { Carry as CarryOf } from "./carry.tsx";
import { Clipbox } from "./clipbox.tsx";
import type { OpenedPlay } from "./desk.ts";
import { LaneView } from "./lane.tsx";
import type { Playing } from "./playing.ts";
import { EventTable } from "./table.tsx";
import { Lost } from "./lost.tsx";
import { say } from "./words.ts";
import "./clip.css";

type WatchingProps = OpenedPlay & { readonly playing: Playing };

export const Watching = ({ desk, clip, playing }: WatchingProps): JSX.Element => {
  const home = useHome();
  const recording = desk.recording.value;
  const [selected, setSelected] = useState<string | null>(null);
  const [Carry, setCarry] = useState<typeof CarryOf | null>(null);
  const [asTable, setAsTable] = useState(false);
  const [title, setTitle] = useState(desk.play.title);
  useCommands(playing, {});
  const here = `/play/${desk.play.id}`;
  const together = desk.sketch.value;
  return (
    <Frame
      wide
      name={title}
      back={{ to: "/replay", word: say("app.home") }}
      foot={
        <div class="row">
          <a class="pill grow" href={`${here}/reading`}>
            {say("dance.read")}
          </a>
          <a class="quiet" href={`${here}/tag`}>
            {say("dance.tag")}
          </a>
        </div>
      }
    >
      <div class="watch">
        <div class="side">
          <h1 class="ptitle">
            <span class="muted">
              <bdi>{title}</bdi>
            </span>
            {say("dance.title", { length: writtenLength(recording.length), n: recording.events.length })}
          </h1>
          <Clipbox playing={playing} recording={recording} wave={desk.play.wave} />
          <Lost recording={recording} />
          {clip === null ? <p class="pad muted small">{say("say.noclip")}</p> : null}
        </div>
        <div class="main">
          {asTable ? (
            <EventTable
              recording={recording}
              child={home.child.value}
              onPick={(picked) => {
                setSelected(picked);
                playing.seek(recording.events.find((event) => event.id === picked)?.from ?? 0);
              }}
            />
          ) : (
            <LaneView
              recording={recording}
              reading={together}
              playing={playing}
              selected={selected}
              onPick={setSelected}
            />
          )}
          <p class="pad">
            <button type="button" class="quiet small" onClick={() => setAsTable(!asTable)}>
              <Icon name="table" />
              {say(asTable ? "dance.picture" : "dance.table")}
            </button>
          </p>
          <label class="label pad">
            {say("name.label")}
            <input
              class="field"
              value={title}
              autocomplete="off"
              onChange={(event) => {
                const next = event.currentTarget.value.trim();
                if (next === "") return void (event.currentTarget.value = title);
                setTitle(next);
                void reportFailure(home, home.store.plays.change(desk.play.id, { title: next }));
              }}
            />
            {desk.play.clip?.name ? (
              <small class="muted">{say("name.from", { file: desk.play.clip.name })}</small>
            ) : null}
          </label>
          <details
            class="figure pad"
            onToggle={() => void import("./carry.tsx").then((part) => setCarry(() => part.Carry))}
          >
            <summary>
              <b>{say("carry.title")}</b>
            </summary>
            {Carry ? <Carry play={desk.play.id} title={title} recording={recording} playing={playing} /> : null}
          </details>
        </div>
      </div>
    </Frame>
  );
};
