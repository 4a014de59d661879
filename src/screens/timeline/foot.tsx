/** The keys of the play at a desk, at its foot: each is a button as well, and those that are held are held by the hand too. */
import type { JSX } from "preact";
import { sixLanes } from "../../drawing/bars.ts";
import type { CommandId } from "../../keys/commands.ts";
import type { Channel } from "../../recording/recording.ts";
import { useKeymap } from "../parts/commands.ts";
import { chordWords, commandWords, keyShortcuts } from "../parts/keycaps.tsx";
import type { HeldActs } from "../replay/holding.ts";
import type { Playing } from "../replay/playing.ts";
import { say } from "./words.ts";

const laneKeys = ["channel-1", "channel-2", "channel-3", "channel-4", "channel-5", "channel-6"] as const;

type Hold = { readonly down: () => void; readonly up: () => void };

type KeyFootProps = {
  readonly channel: Channel;
  /** One for each lane, in their order. */
  readonly channels: readonly Channel[];
  readonly onChannel: (channel: Channel) => void;
  readonly holding: HeldActs;
  readonly hold: (who: "child" | "adult") => Hold;
  readonly playing: Playing;
  readonly child: string;
  readonly onAway: () => void;
  /** What the last key did, where nothing else shows it. */
  readonly told: string;
};

export const KeyFoot = (props: KeyFootProps): JSX.Element => {
  const { channel, channels, onChannel, holding, hold, playing, child, onAway, told } = props;
  const keymap = useKeymap();
  const cap = (id: CommandId): JSX.Element | null => {
    const [first] = keymap.of(id);
    return first === undefined ? null : <kbd dir="ltr">{chordWords(first)}</kbd>;
  };
  const key = (id: CommandId, word: string | null, onPress: () => void): JSX.Element => (
    <button type="button" class="keybtn" data-again aria-keyshortcuts={keyShortcuts(keymap.of(id))} onClick={onPress}>
      {cap(id)}
      {word ?? <span class="hide">{commandWords(id)}</span>}
    </button>
  );
  const held = (who: "child" | "adult", word: string): JSX.Element => {
    const { down, up } = hold(who);
    return (
      <button
        type="button"
        class={`keybtn ${who}${holding.held.has(who) ? " held" : ""}`}
        aria-pressed={holding.held.has(who)}
        aria-keyshortcuts={keyShortcuts(keymap.of(who))}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          down();
        }}
        onPointerUp={up}
        onPointerCancel={up}
        onLostPointerCapture={up}
        onContextMenu={(event) => event.preventDefault()}
        onKeyDown={(event) => {
          if (event.key !== "Enter" && event.key !== " ") return;
          event.preventDefault();
          if (!event.repeat) down();
        }}
        onKeyUp={(event) => (event.key === "Enter" || event.key === " ") && up()}
        onBlur={up}
      >
        {cap(who)}
        {word}
      </button>
    );
  };
  return (
    <div class="keyfoot">
      {held("child", say("desk.hold", { who: child }))}
      {held("adult", say("desk.hold.you"))}
      {key("away", say("tag.away"), onAway)}
      <div class="keymoves">
        {key("back", null, () => playing.seek(playing.now.value - 2000))}
        {key("play", null, playing.toggle)}
        {key("on", null, () => playing.seek(playing.now.value + 2000))}
        <span aria-hidden="true">{say("desk.moves")}</span>
      </div>
      <div class="keylanes" role="group" aria-label={say("tag.channels")}>
        {sixLanes.map(({ lane }, n) => {
          const mine = channels[n];
          const id = laneKeys[n];
          if (mine === undefined || id === undefined) return null;
          return (
            <button
              type="button"
              key={lane}
              class="keybtn"
              aria-pressed={mine === channel}
              aria-keyshortcuts={keyShortcuts(keymap.of(id))}
              onClick={() => onChannel(mine)}
            >
              {cap(id)}
              {say(`lane.${lane}`)}
            </button>
          );
        })}
      </div>
      <p class="keytold muted small" role="status">
        {told}
      </p>
    </div>
  );
};
