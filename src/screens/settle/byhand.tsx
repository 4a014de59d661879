/** What goes into the third of one difference, written by hand: who, what, from when to when. */
import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { SettledAs } from "../../reading/settling.ts";
import { channels, type Event, type Recording } from "../../recording/recording.ts";
import { useHome } from "../parts/home.ts";
import { whoWords } from "../replay/said.ts";
import { say as tell } from "../replay/words.ts";
import { actWords, say } from "./said.ts";

type Written = Extract<SettledAs, object>;
type ByHandProps = {
  /** Whom it may be of. */
  readonly of: Pick<Recording, "people" | "length">;
  readonly begin: Written;
  /** The names that either coding has for it. */
  readonly names: readonly Pick<Event, "channel" | "act">[];
  readonly onPut: (event: Written) => void;
  readonly onLeave: () => void;
};

/** Seconds that somebody wrote, in whole milliseconds within `length`; null where that is no number. */
const msOf = (text: string, length: number): number | null => {
  const seconds = Number.parseFloat(text);
  return Number.isFinite(seconds) ? Math.min(length, Math.max(0, Math.round(seconds * 1000))) : null;
};

export const ByHand = ({ of, begin, names, onPut, onLeave }: ByHandProps): JSX.Element => {
  const { child } = useHome();
  const first = useRef<HTMLSelectElement>(null);
  const [event, setEvent] = useState(begin);
  // With the first drawing: whoever is quick with Tab would begin elsewhere.
  useLayoutEffect(() => first.current?.focus(), []);
  const named = [...names, ...channels.map((channel) => ({ channel, act: null }))].filter(
    (one, at, all) => all.findIndex(({ channel, act }) => channel === one.channel && act === one.act) === at,
  );
  const chosen = named.findIndex(({ channel, act }) => channel === event.channel && act === event.act);
  const time = (which: "from" | "to"): JSX.Element => (
    <label class="label">
      {say(`settle.hand.${which}`)}
      <input
        class="field"
        type="number"
        inputMode="decimal"
        min={0}
        max={of.length / 1000}
        step={0.01}
        value={event[which] / 1000}
        onChange={({ currentTarget }) => {
          const ms = msOf(currentTarget.value, of.length);
          if (ms !== null) setEvent({ ...event, [which]: ms });
        }}
      />
    </label>
  );
  return (
    <form
      class="byhand"
      aria-label={say("settle.hand.title")}
      onSubmit={(sent) => {
        sent.preventDefault();
        onPut({ ...event, from: Math.min(event.from, event.to), to: Math.max(event.from, event.to) });
      }}
      onKeyDown={(pressed) => {
        if (pressed.key !== "Escape") return;
        pressed.stopPropagation();
        onLeave();
      }}
    >
      <label class="label">
        {say("settle.hand.who")}
        <select
          ref={first}
          class="field"
          value={event.who}
          onChange={({ currentTarget }) => setEvent({ ...event, who: currentTarget.value })}
        >
          {of.people.map(({ id }) => (
            <option key={id} value={id}>
              {whoWords(of, id, child.value)}
            </option>
          ))}
        </select>
      </label>
      <label class="label">
        {say("settle.hand.what")}
        <select
          class="field"
          value={String(chosen)}
          onChange={({ currentTarget }) => setEvent({ ...event, ...named[Number(currentTarget.value)] })}
        >
          {named.map((one, at) => (
            <option key={`${one.channel} ${one.act ?? ""}`} value={String(at)}>
              {actWords(one)}
            </option>
          ))}
        </select>
      </label>
      {time("from")}
      {time("to")}
      <div class="row">
        <button type="button" class="quiet small" onClick={onLeave}>
          {tell("app.cancel")}
        </button>
        <button type="submit" class="pill small">
          {say("settle.hand.put")}
        </button>
      </div>
    </form>
  );
};
