/** Several marks that are chosen at once: whose they were, what they were, made one, or gone. */
import type { JSX } from "preact";
import { Icon } from "../../drawing/icons.tsx";
import type { Edit } from "../../recording/edit.ts";
import { channels, type Event } from "../../recording/recording.ts";
import { IconButton } from "../parts/iconbutton.tsx";
import { useHome } from "../parts/home.ts";
import type { ReplayDesk } from "../replay/desk.ts";
import { whoWithin } from "../replay/said.ts";
import { say } from "./words.ts";

type ManyProps = {
  readonly desk: ReplayDesk;
  readonly chosen: readonly Event[];
  readonly onChosen: (ids: readonly string[]) => void;
  readonly onRemove: () => void;
};

export const Many = ({ desk, chosen, onChosen, onRemove }: ManyProps): JSX.Element => {
  const { child } = useHome();
  const recording = desk.recording.value;
  const ids = chosen.map(({ id }) => id);
  const change = (what: Edit): void => {
    const come = desk.change(what);
    const kept = new Set(desk.recording.value.events.map(({ id }) => id));
    onChosen([...new Set([...ids, ...come])].filter((id) => kept.has(id)));
  };
  return (
    <section class="severalmarks" aria-label={say("tag.change")}>
      <div class="row between">
        <h2 aria-live="polite">{say("desk.many", { n: chosen.length })}</h2>
        <IconButton icon="close" name={say("desk.many.none")} onPress={() => onChosen([])} />
      </div>
      <div class="chips">
        {recording.people.map(({ id }) => (
          <button type="button" key={id} class="chip" onClick={() => change({ kind: "give", ids, who: id })}>
            <Icon name="give" />
            {say("desk.many.give", { who: whoWithin(recording, id, child.value) })}
          </button>
        ))}
        <button type="button" class="chip" onClick={() => change({ kind: "join", ids })}>
          {say("desk.many.join")}
        </button>
        <button type="button" class="chip" onClick={onRemove}>
          <Icon name="trash" />
          {say("app.delete")}
        </button>
        <select
          class="chip"
          aria-label={say("desk.many.channel")}
          value={chosen.every(({ channel }) => channel === chosen[0]?.channel) ? chosen[0]?.channel : ""}
          onChange={(picked) => {
            const channel = channels.find((one) => one === picked.currentTarget.value);
            if (channel) change({ kind: "retag", ids, channel, act: null });
          }}
        >
          <option value="" disabled hidden>
            {say("desk.many.channel")}
          </option>
          {channels.map((channel) => (
            <option key={channel} value={channel}>
              {say(`channel.${channel}`)}
            </option>
          ))}
        </select>
      </div>
    </section>
  );
};
