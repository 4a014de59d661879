/** The tagger: two thumbs hold while somebody acts, and what the device heard is moved, stretched, split, given, deleted. */
import { IconButton } from "../parts/iconbutton.tsx";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Icon } from "../../drawing/icons.tsx";
import type { Channel } from "../../recording/recording.ts";
import { useCommands, useKeymap } from "../parts/commands.ts";
import { Frame } from "../parts/frame.tsx";
import { childWords, useHome } from "../parts/home.ts";
import { useTags } from "../parts/tags.ts";
import { AskWhose } from "./ask.tsx";
import { Clipbox } from "./clipbox.tsx";
import { Correct } from "./correct.tsx";
import { type ReplayDesk, usePair } from "./desk.ts";
import type { Stretch } from "./edges.tsx";
import { keyShortcuts } from "../parts/keycaps.tsx";
import { actHandlers, useHolding } from "./holding.ts";
import { LaneView } from "./lane.tsx";
import type { Playing } from "./playing.ts";
import { say } from "./words.ts";
import "./tag.css";

const offered = [
  "gaze",
  "face",
  "voice",
  "touch",
  "posture",
  "movement",
  "object",
] as const satisfies readonly Channel[];

type TaggingProps = {
  readonly desk: ReplayDesk;
  readonly playing: Playing;
  /** Where it came from, and where it goes on, where that is not the play itself and its reading. */
  readonly back?: { readonly to: string; readonly word: string };
  readonly done?: string;
};

export const Tagging = ({ desk, playing, back: from, done }: TaggingProps): JSX.Element => {
  const home = useHome();
  const recording = desk.recording.value;
  const pair = usePair(recording);
  const [channel, setChannel] = useState<Channel>("voice");
  const [selected, setSelected] = useState<string | null>(null);
  const [oneHand, setOneHand] = useState(false);
  const holding = useHolding(desk, playing);
  const { held, release } = holding;

  useEffect(() => playing.setSpeed(0.5), [playing]);

  const press = (who: "child" | "adult"): void => {
    holding.press(who, { who: pair[who], channel, act: null });
    setSelected(null);
  };
  const lookAway = (): void => {
    const from = playing.now.value;
    const come = desk.change({
      kind: "add",
      who: pair.child,
      channel: "gaze",
      act: "look-away",
      from,
      to: from + 1000,
    });
    setSelected(come[0] ?? null);
  };
  const back = (): void => {
    if (!desk.canUndo.value) return;
    desk.undo();
    home.toast.value = { text: say("tag.undone") };
  };
  const again = (): void => {
    if (!desk.canRedo.value) return;
    desk.redo();
    home.toast.value = { text: say("tag.redone") };
  };
  const next = (by: 1 | -1): void => {
    const at = recording.events.findIndex((event) => event.id === selected);
    const from =
      at >= 0 ? at + by : recording.events.findIndex((event) => event.from >= playing.now.value) - (by < 0 ? 1 : 0);
    const event = recording.events[Math.min(recording.events.length - 1, Math.max(0, from))];
    if (!event) return;
    setSelected(event.id);
    playing.seek(event.from);
  };
  const chosen = recording.events.find((event) => event.id === selected) ?? null;
  const { doubt } = desk.sketch.value;
  const pick = (id: string | null): void => {
    setSelected(id);
    const event = recording.events.find((one) => one.id === id);
    if (event) playing.part(Math.max(0, event.from - 300), event.to + 300);
  };
  /** After what was in doubt is told, the next question; the tagger again when none is left. */
  const told = (id: string | null): void => {
    const was = chosen?.maybe !== undefined;
    const still = desk.recording.value.events.some((event) => event.id === id && event.maybe !== undefined);
    if (was && !still && id !== null) pick(desk.sketch.value.doubt.questions[0] ?? null);
    else setSelected(id);
  };
  const nudge = (by: number): void => {
    if (chosen) setSelected(desk.change({ kind: "move", ids: [chosen.id], by })[0] ?? chosen.id);
    else playing.seek(playing.now.value + by * 10);
  };
  const stretch = (to: Stretch): void => {
    if (chosen) setSelected(desk.change({ kind: "stretch", id: chosen.id, ...to })[0] ?? chosen.id);
  };
  const remove = (): void => {
    if (chosen === null) return;
    desk.change({ kind: "remove", ids: [chosen.id] });
    setSelected(null);
  };
  /** The keys' channels are the six lanes of a desk; the body's goes on from posture to movement. */
  const body = (): void => setChannel(channel === "posture" ? "movement" : "posture");
  const { acts } = useTags();
  useCommands(
    playing,
    {
      ...actHandlers(holding, pair, acts),
      child: { down: () => press("child"), up: () => release("child") },
      adult: { down: () => press("adult"), up: () => release("adult") },
      away: lookAway,
      undo: back,
      redo: again,
      earlier: () => nudge(-100),
      later: () => nudge(100),
      before: () => next(-1),
      next: () => next(1),
      remove,
      none: () => setSelected(null),
      "channel-1": () => setChannel("gaze"),
      "channel-2": () => setChannel("face"),
      "channel-3": () => setChannel("voice"),
      "channel-4": () => setChannel("touch"),
      "channel-5": body,
      "channel-6": () => setChannel("object"),
    },
    acts,
  );
  const keymap = useKeymap();

  const { child } = childWords(home.child.value);
  const stone = (who: "child" | "adult", name: string): JSX.Element => (
    <button
      type="button"
      class={`thumb ${who}${held.has(who) ? " held" : ""}`}
      aria-pressed={held.has(who)}
      aria-keyshortcuts={keyShortcuts(keymap.of(who))}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        press(who);
      }}
      onPointerUp={() => release(who)}
      onPointerCancel={() => release(who)}
      onLostPointerCapture={() => release(who)}
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        if (!event.repeat) press(who);
      }}
      onKeyUp={(event) => (event.key === "Enter" || event.key === " ") && release(who)}
      onBlur={() => release(who)}
    >
      <span>
        {name}
        <small>{say("tag.hold")}</small>
      </span>
    </button>
  );
  return (
    <Frame
      wide
      name={say("tag.title")}
      back={from ?? { to: `/play/${desk.play.id}`, word: say("dance.clip") }}
      foot={
        <>
          {chosen ? null : (
            <div class="channels" role="group" aria-label={say("tag.channels")}>
              {offered.map((one) => (
                <button type="button" key={one} aria-pressed={channel === one} onClick={() => setChannel(one)}>
                  <Icon name={one === "gaze" ? "eyes" : one} />
                  {say(`channel.${one}`)}
                </button>
              ))}
              <button type="button" onClick={lookAway}>
                <Icon name="away" />
                {say("tag.away")}
              </button>
            </div>
          )}
          <div class="edits">
            <IconButton icon="undo" name={say("app.undo")} again disabled={!desk.canUndo.value} onPress={back} />
            <IconButton icon="redo" name={say("app.redo")} again disabled={!desk.canRedo.value} onPress={again} />
            <button type="button" class="pill" onClick={playing.toggle}>
              <Icon name={playing.runs.value ? "pause" : "play"} />
              {say(playing.runs.value ? "dance.pause" : "dance.play")}
            </button>
            <button type="button" aria-pressed={oneHand} onClick={() => setOneHand(!oneHand)}>
              {say(oneHand ? "tag.two" : "tag.one")}
            </button>
            <a href={done ?? `/play/${desk.play.id}/reading`}>{say("tag.done")}</a>
          </div>
        </>
      }
    >
      <h1 class="hide">{say("tag.title")}</h1>
      <div class={chosen ? "watch tagging correcting" : "watch tagging"}>
        <div class="side">
          <Clipbox small playing={playing} recording={recording} wave={desk.play.wave} />
        </div>
        <div class="main">
          <LaneView
            recording={recording}
            reading={desk.sketch.value}
            playing={playing}
            selected={selected}
            onPick={setSelected}
            onStretch={(to) => stretch(to)}
          />
          {chosen ? (
            <Correct desk={desk} event={chosen} playing={playing} onPick={told} onNext={next} />
          ) : (
            <>
              <AskWhose doubt={doubt} onBegin={pick} />
              <div class={oneHand ? "thumbs one" : "thumbs"}>
                {stone("child", child)}
                {stone("adult", say("adult.start"))}
              </div>
            </>
          )}
        </div>
      </div>
    </Frame>
  );
};
