/** One event to put right: whose it was, when, for how long, what it was, or that it was nothing. */
import { IconButton } from "../parts/iconbutton.tsx";
import type { JSX } from "preact";
import { Icon } from "../../drawing/icons.tsx";
import { clock } from "../../words/written.ts";
import type { Edit } from "../../recording/edit.ts";
import { channels, type Event, type Recording } from "../../recording/recording.ts";
import { childWords, useHome } from "../parts/home.ts";
import type { ReplayDesk } from "./desk.ts";
import { nudge } from "./edges.tsx";
import type { Playing } from "./playing.ts";
import { eventWords, whoWithin } from "./said.ts";
import { say } from "./words.ts";

type CorrectProps = {
  readonly desk: ReplayDesk;
  readonly event: Event;
  readonly playing: Playing;
  readonly onPick: (id: string | null) => void;
  readonly onNext: (by: 1 | -1) => void;
};

export const Correct = ({ desk, event, playing, onPick, onNext }: CorrectProps): JSX.Element => {
  const { child } = useHome();
  const recording = desk.recording.value;
  const { id } = event;
  const change = (what: Edit): void => {
    const come = desk.change(what);
    onPick(come.includes(id) ? id : (come[0] ?? (what.kind === "remove" ? null : id)));
  };
  const others = recording.people.filter((person) => person.id !== event.who);
  const alike = wholeVoice(recording, event);
  const middle = Math.round((event.from + event.to) / 2);
  const here = playing.now.value;
  const splitAt = here > event.from && here < event.to ? here : middle;
  return (
    <section class="correct" aria-label={say("tag.change")}>
      <div class="row between">
        <h2 aria-live="polite">{eventWords(recording, event, child.value)}</h2>
        <IconButton icon="close" name={say("app.close")} onPress={() => onPick(null)} />
      </div>
      {isOfTwo(recording, event) ? (
        <p class="muted small">{say("tag.either", { child: childWords(child.value).childMid })}</p>
      ) : event.by === "heard" && (event.sure ?? 1) < 0.6 ? (
        <p class="muted small">{say("tag.unsure")}</p>
      ) : null}
      <div class="chips">
        {event.by === "heard" ? (
          <button
            type="button"
            class="chip"
            onClick={() => change({ kind: "retag", ids: [id], channel: event.channel, act: event.act })}
          >
            <Icon name="check" />
            {say("tag.yes")}
          </button>
        ) : null}
        {others.map((person) => (
          <button
            type="button"
            key={person.id}
            class="chip"
            onClick={() => change({ kind: "give", ids: [id], who: person.id })}
          >
            <Icon name="give" />
            {say("tag.give", { who: whoWithin(recording, person.id, child.value) })}
          </button>
        ))}
        {alike.length > 1
          ? others
              .filter(({ role }) => role === "child" || role === "adult")
              .map((person) => (
                <button
                  type="button"
                  key={person.id}
                  class="chip"
                  onClick={() => change({ kind: "give", ids: alike, who: person.id })}
                >
                  <Icon name="give" />
                  {say("tag.all", { n: alike.length, who: whoWithin(recording, person.id, child.value) })}
                </button>
              ))
          : null}
        <button type="button" class="chip" onClick={() => change({ kind: "remove", ids: [id] })}>
          <Icon name="trash" />
          {say("tag.remove")}
        </button>
        <button type="button" class="chip" onClick={() => playing.part(Math.max(0, event.from - 300), event.to + 300)}>
          <Icon name="again" />
          {say("read.again")}
        </button>
      </div>
      <div class="chips">
        <button type="button" class="chip" data-again onClick={() => change({ kind: "move", ids: [id], by: -nudge })}>
          {say("tag.earlier")}
        </button>
        <button type="button" class="chip" data-again onClick={() => change({ kind: "move", ids: [id], by: nudge })}>
          {say("tag.later")}
        </button>
        <Step
          at={event.from}
          words="from"
          onStep={(by) =>
            change({ kind: "stretch", id, from: Math.max(0, Math.min(event.to - nudge, event.from + by)) })
          }
        />
        <Step
          at={event.to}
          words="to"
          onStep={(by) => change({ kind: "stretch", id, to: Math.max(event.from + nudge, event.to + by) })}
        />
        <button type="button" class="chip" onClick={() => change({ kind: "split", ids: [id], at: splitAt })}>
          <Icon name="split" />
          {say("tag.split")}
        </button>
        <select
          class="chip"
          aria-label={say("tag.channels")}
          value={event.channel}
          onChange={(picked) => {
            const channel = channels.find((one) => one === picked.currentTarget.value);
            if (channel) change({ kind: "retag", ids: [id], channel, act: null });
          }}
        >
          {channels.map((channel) => (
            <option key={channel} value={channel}>
              {say(`channel.${channel}`)}
            </option>
          ))}
        </select>
      </div>
      <div class="row between" data-again>
        <button type="button" class="quiet small" onClick={() => onNext(-1)}>
          {say("tag.before")}
        </button>
        <button type="button" class="quiet small" onClick={() => onNext(1)}>
          {say("tag.next")}
        </button>
      </div>
    </section>
  );
};

/** Whether it is in doubt between the child and the adult, not a brother or sister. */
const isOfTwo = ({ people }: Recording, { who, maybe }: Event): boolean =>
  [who, maybe].every((id) => people.some((one) => one.id === id && (one.role === "child" || one.role === "adult")));

/** The ids of all that the device gave to one person's voice, or is in doubt about as it is here, and nobody has checked. */
const wholeVoice = ({ events }: Recording, { who, channel, by, maybe }: Event): readonly string[] =>
  by !== "heard" || channel !== "voice"
    ? []
    : events
        .filter((one) => one.by === "heard" && one.who === who && one.channel === channel)
        .filter((one) => maybe === undefined || one.maybe === maybe)
        .map(({ id }) => id);

type StepProps = { readonly at: number; readonly words: "from" | "to"; readonly onStep: (by: number) => void };

/** One edge of the event, a tenth of a second at a time. */
const Step = ({ at, words, onStep }: StepProps): JSX.Element => (
  <span class="step" data-again role="group" aria-label={say(`tag.edge.${words}`)}>
    <IconButton icon="minus" name={say(`tag.edge.${words}.earlier`)} onPress={() => onStep(-nudge)} />
    <span>{say(`tag.edge.${words}.at`, { at: clock(at, 1) })}</span>
    <IconButton icon="plus" name={say(`tag.edge.${words}.later`)} onPress={() => onStep(nudge)} />
  </span>
);
