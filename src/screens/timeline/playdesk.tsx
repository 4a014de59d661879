/**
 * The play at a desk: the film, below it the dance over six lanes, one key for each thing that somebody does, and beside them
 * the reading that grows as one marks. Everything is in sight at once.
 */
import type { JSX } from "preact";
import { useSignal } from "@preact/signals";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { Icon } from "../../drawing/icons.tsx";
import type { Channel, Event } from "../../recording/recording.ts";
import { clock, momentOf, writtenLength } from "../../words/written.ts";
import { type CommandHandlers, useCommands } from "../parts/commands.ts";
import { Frame } from "../parts/frame.tsx";
import { IconButton } from "../parts/iconbutton.tsx";
import { childWords, reportFailure, useHome } from "../parts/home.ts";
import { useTags } from "../parts/tags.ts";
import { Correct } from "../replay/correct.tsx";
import { type OpenedPlay, usePair } from "../replay/desk.ts";
import { Film } from "../replay/film.tsx";
import { actHandlers, heldActOf, useHolding } from "../replay/holding.ts";
import { type Playing, speeds } from "../replay/playing.ts";
import { KeyFoot } from "./foot.tsx";
import { Grows } from "./grows.tsx";
import { isGuess, nextMark } from "./jump.ts";
import { Many } from "./many.tsx";
import { useMoments } from "./moments.ts";
import { Timeline } from "./timeline.tsx";
import { fitView, type View, zoomView } from "./view.ts";
import { say } from "./words.ts";
import "./playdesk.css";

/** The channel that each of the six lanes is marked in. */
const marked = ["gaze", "face", "voice", "touch", "movement", "object"] as const satisfies readonly Channel[];
/** One key moves by a tenth of a second, or by a frame; a look away that was only tapped lasts a second. In milliseconds. */
const by = { step: 100, frame: 40, away: 1000 } as const;
const none: ReadonlySet<string> = new Set();

export type PlayDeskProps = OpenedPlay & {
  readonly playing: Playing;
  /** The film was deleted. */
  readonly onClipGone: () => void;
};

export const PlayDesk = ({ desk, clip, playing, onClipGone }: PlayDeskProps): JSX.Element => {
  const home = useHome();
  const { play } = desk;
  const recording = desk.recording.value;
  const { events } = recording;
  const pair = usePair(recording);
  const holding = useHolding(desk, playing);
  const moments = useMoments(play.id, recording.length, desk.sketch.value.moments);
  const view = useSignal<View>({ scale: 0, from: 0 });
  const line = useRef<HTMLDivElement>(null);
  const [channel, setChannel] = useState<Channel>("voice");
  const [selection, setSelection] = useState(none);
  const [loopFrom, setLoopFrom] = useState<number | null>(null);
  const [told, setTold] = useState("");
  const [title, setTitle] = useState(play.title);

  const chosen = useMemo(() => events.filter(({ id }) => selection.has(id)), [events, selection]);
  const [only = null] = chosen.length === 1 ? chosen : [];
  const ids = chosen.map(({ id }) => id);
  const choose = (picked: readonly string[]): void => setSelection(new Set(picked));
  /** What came of a change stays chosen. */
  const changed = (come: readonly string[]): void => choose(come.length > 0 ? come : ids);
  const go = (event: Event | null): void => {
    if (!event) return setTold(say("desk.end"));
    playing.pause();
    playing.seek(event.from);
    choose([event.id]);
  };
  const jump = (is: (event: Event) => boolean, way: 1 | -1): void =>
    go(nextMark(events, is, only, playing.now.value, way));
  const move = (ms: number): void => {
    if (ids.length > 0) changed(desk.change({ kind: "move", ids, by: ms }));
    else playing.seek(playing.now.value + ms * (Math.abs(ms) === by.frame ? 1 : 10));
  };
  const other = (who: string): string => (who === pair.child ? pair.adult : pair.child);
  const undo = (): void => {
    if (!desk.canUndo.value) return;
    desk.undo();
    setTold(say("tag.undone"));
  };
  const redo = (): void => {
    if (!desk.canRedo.value) return;
    desk.redo();
    setTold(say("tag.redone"));
  };
  const remove = (): void => {
    if (ids.length === 0) return;
    desk.change({ kind: "remove", ids });
    setSelection(none);
    home.toast.value = { text: say("desk.many", { n: ids.length }), undo };
  };
  const faster = (way: 1 | -1): void => {
    const at = speeds.findIndex((one) => one === playing.speed.value) + way;
    playing.setSpeed(speeds[Math.min(speeds.length - 1, Math.max(0, at))] ?? 1);
    setTold(`${say("desk.speed")}: ${say("desk.speed.n", { n: playing.speed.value })}`);
  };
  const loop = (): void => {
    const now = playing.now.value;
    if (playing.loop.value) {
      playing.loop.value = null;
      setTold(say("desk.loop.off"));
    } else if (loopFrom === null || now < loopFrom + by.step) {
      setLoopFrom(now);
      setTold(say("desk.loop.from", { from: clock(now, 1) }));
    } else {
      playing.loop.value = { from: loopFrom, to: now };
      setLoopFrom(null);
      setTold(say("desk.looping", { from: clock(loopFrom, 1), to: clock(now, 1) }));
    }
  };
  const zoom = (nearer: number | null): void => {
    const width = line.current?.querySelector(".line-ground")?.clientWidth ?? 0;
    const room = { length: recording.length, width };
    view.value = nearer === null ? fitView(room) : zoomView(view.peek(), room, nearer, width / 2);
  };
  const away = (): void => {
    const from = playing.now.value;
    desk.change({ kind: "add", who: pair.child, channel: "gaze", act: "look-away", from, to: from + by.away });
  };
  const hold = (who: "child" | "adult") => ({
    down: () => {
      setSelection(none);
      holding.press(who, { who: pair[who], channel, act: null });
    },
    up: () => holding.release(who),
  });
  const { acts } = useTags();
  const handlers: CommandHandlers = {
    ...actHandlers(holding, pair, acts),
    "frame-back": () => playing.step(-1),
    "frame-on": () => playing.step(1),
    slower: () => faster(-1),
    faster: () => faster(1),
    loop,
    child: hold("child"),
    adult: hold("adult"),
    ...Object.fromEntries(marked.map((one, n) => [`channel-${n + 1}`, () => setChannel(one)])),
    away,
    before: () => jump(() => true, -1),
    next: () => jump(() => true, 1),
    guess: ({ shift }) => jump(isGuess(events), shift ? -1 : 1),
    earlier: ({ shift }) => move(-(shift ? by.frame : by.step)),
    later: ({ shift }) => move(shift ? by.frame : by.step),
    split: () => changed(desk.change({ kind: "split", ids, at: playing.now.value })),
    give: () => only && changed(desk.change({ kind: "give", ids, who: other(only.who) })),
    remove,
    all: () => choose(events.map(({ id }) => id)),
    none: () => setSelection(none),
    undo,
    redo,
    keep: () => void moments.keepAt(playing.now.value),
    "zoom-in": () => zoom(1.5),
    "zoom-out": () => zoom(1 / 1.5),
    fit: () => zoom(null),
  };
  useCommands(playing, handlers, acts);
  useEffect(() => {
    if (!play.reviewed) void home.store.plays.change(play.id, { reviewed: true });
  }, [home, play]);

  // What was pressed beside the film may be gone with what was chosen, and the focus with it.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) line.current?.closest("main")?.focus({ preventScroll: true });
  }, [only?.id, chosen.length, clip]);

  const edit = useMemo(
    () => ({ change: desk.change, heard: play.base.events.filter((event) => event.by === "heard") }),
    [desk, play],
  );
  const { childMid } = childWords(home.child.value);
  const rename = (next: string): void => {
    setTitle(next);
    void reportFailure(home, home.store.plays.change(play.id, { title: next }));
  };
  return (
    <Frame
      wide
      name={title}
      back={{ to: "/replay", word: say("app.home") }}
      foot={
        <KeyFoot
          {...{ channel, holding, playing, told }}
          child={childMid}
          channels={marked}
          onChannel={setChannel}
          hold={hold}
          acts={acts}
          holdAct={(act) => ({
            down: () => holding.press(`act:${act.id}`, heldActOf(act, pair, false)),
            up: () => holding.release(`act:${act.id}`),
          })}
          onAway={away}
        />
      }
      beside={
        only ? (
          <div class="deskside">
            <Correct
              desk={desk}
              event={only}
              playing={playing}
              onPick={(id) => setSelection(id === null ? none : new Set([id]))}
              onNext={(way) => jump(() => true, way)}
            />
          </div>
        ) : chosen.length > 1 ? (
          <Many desk={desk} chosen={chosen} onChosen={choose} onRemove={remove} />
        ) : (
          <Grows {...{ desk, clip, playing, moments, title, onClipGone }} onAsk={(id) => choose([id])} />
        )
      }
    >
      <div class="playdesk">
        <div class="playhead">
          <div class="grow">
            <p class="muted small">
              {say("desk.where", { when: momentOf(play.madeAt), length: writtenLength(recording.length) })}
            </p>
            <h1 class="hide">{title}</h1>
            <input
              class="playtitle"
              value={title}
              autocomplete="off"
              aria-label={say("name.label")}
              onChange={(event) => {
                const next = event.currentTarget.value.trim();
                if (next === "") event.currentTarget.value = title;
                else rename(next);
              }}
            />
          </div>
          <IconButton icon="undo" name={say("app.undo")} title again disabled={!desk.canUndo.value} onPress={undo} />
          <IconButton icon="redo" name={say("app.redo")} title again disabled={!desk.canRedo.value} onPress={redo} />
          <label class="playspeed">
            <Icon name="half" />
            <span class="hide">{say("desk.speed")}</span>
            <select
              class="chip"
              value={String(playing.speed.value)}
              onChange={(event) => playing.setSpeed(Number(event.currentTarget.value))}
            >
              {speeds.map((speed) => (
                <option key={speed} value={String(speed)}>
                  {say("desk.speed.n", { n: speed })}
                </option>
              ))}
            </select>
          </label>
          <button type="button" class="pill small" disabled={playing.mute.value} onClick={playing.toggle}>
            <Icon name={playing.runs.value ? "pause" : "play"} />
            {say(playing.runs.value ? "dance.pause" : "dance.play")}
          </button>
        </div>
        <section class="playfilm" aria-label={say("dance.clip")}>
          <Now playing={playing}>{(now) => <Film playing={playing} recording={recording} now={now} />}</Now>
        </section>
        <div class="playline" ref={line}>
          <Timeline
            // It follows one player for as long as it is there.
            key={playing.url ?? "none"}
            recording={recording}
            reading={desk.sketch.value}
            playing={playing}
            wave={play.wave}
            view={view}
            selection={selection}
            onSelect={setSelection}
            edit={edit}
            marks={moments.all.map(({ from, to }, n) => ({ at: (from + to) / 2, number: n + 1 }))}
            loop={playing.loop.value ?? (loopFrom === null ? null : { from: loopFrom, to: null })}
          />
        </div>
      </div>
    </Frame>
  );
};

type NowProps = { readonly playing: Playing; readonly children: (now: number) => JSX.Element };

/** Drawn again with each tenth of a second, and nothing else with it; only where there is something drawn that moves. */
const Now = ({ playing, children }: NowProps): JSX.Element =>
  children(playing.blind.value ? Math.floor(playing.now.value / 100) * 100 : 0);
