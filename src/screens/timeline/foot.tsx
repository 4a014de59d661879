/** The keys of the play at a desk, at its foot: each is a button as well, and those that are held are held by the hand too. */
import type { JSX } from "preact";
import { sixLanes } from "../../drawing/bars.ts";
import { TagSign } from "../../drawing/tagsign.tsx";
import type { CommandId } from "../../keys/commands.ts";
import type { Channel } from "../../recording/recording.ts";
import type { TagAct } from "../../recording/tags.ts";
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
  /** Of the template in use. */
  readonly acts: readonly TagAct[];
  readonly holdAct: (act: TagAct) => Hold;
  readonly onAway: () => void;
  /** What the last key did, where nothing else shows it. */
  readonly told: string;
};

export const KeyFoot = (props: KeyFootProps): JSX.Element => {
  const { channel, channels, onChannel, holding, hold, playing, child, acts, holdAct, onAway, told } = props;
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
  return (
    <div class="keyfoot">
      <HoldKey
        kind="child"
        isHeld={holding.held.has("child")}
        chords={keymap.of("child")}
        hold={hold("child")}
        word={say("desk.hold", { who: child })}
      />
      <HoldKey
        kind="adult"
        isHeld={holding.held.has("adult")}
        chords={keymap.of("adult")}
        hold={hold("adult")}
        word={say("desk.hold.you")}
      />
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
      <div class="keyacts" role="group" aria-label={say("desk.acts")}>
        {acts.map((act) => (
          <HoldKey
            key={act.id}
            kind="act"
            isHeld={holding.held.has(`act:${act.id}`)}
            chords={act.key === null ? [] : [act.key]}
            hold={{ down: () => holdAct(act).down(), up: () => holdAct(act).up() }}
            word={act.name}
            sign={act.sign}
          />
        ))}
        <a class="keybtn" href="/templates">
          {say("desk.acts.change")}
        </a>
      </div>
    </div>
  );
};

type HoldKeyProps = {
  readonly kind: "child" | "adult" | "act";
  readonly isHeld: boolean;
  readonly chords: readonly string[];
  readonly hold: Hold;
  readonly word: string;
  readonly sign?: string;
};

/** A key that is held, and a button that a hand or Enter holds. */
const HoldKey = ({ kind, isHeld, chords, hold: { down, up }, word, sign }: HoldKeyProps): JSX.Element => (
  <button
    type="button"
    class={`keybtn ${kind}${isHeld ? " held" : ""}`}
    aria-pressed={isHeld}
    aria-keyshortcuts={keyShortcuts(chords)}
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
    {chords[0] === undefined ? null : <kbd dir="ltr">{chordWords(chords[0])}</kbd>}
    {sign === undefined ? null : <TagSign sign={sign} />}
    {word}
  </button>
);
