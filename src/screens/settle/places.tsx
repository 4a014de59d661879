/** The places in which two codings differ, in time: what each has, and what goes into the third. */
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../../drawing/icons.tsx";
import { clock } from "../../words/written.ts";
import { type Beside, type Difference, spanOfDifference } from "../../reading/differences.ts";
import { offeredOf } from "../../reading/settled.ts";
import type { SettledAs } from "../../reading/settling.ts";
import type { Event, Recording } from "../../recording/recording.ts";
import { useHome } from "../parts/home.ts";
import { ByHand } from "./byhand.tsx";
import type { SettleDesk } from "./desk.ts";
import { byKey } from "./keys.ts";
import { choiceWords, eventLine, say } from "./said.ts";

/** How many places are drawn at first, and with each step more. */
const some = 40;

type PlacesProps = {
  readonly desk: SettleDesk;
  readonly beside: Beside;
  /** The place that is written by hand. */
  readonly written: string | null;
  readonly onWrite: (id: string | null) => void;
};

export const Places = ({ desk, beside, written, onWrite }: PlacesProps): JSX.Element => {
  const { differences } = beside;
  const [[from, to], setShown] = useState<readonly [number, number]>([0, some]);
  const at = desk.now ? differences.indexOf(desk.now) : -1;
  // What is looked at is always among what is drawn.
  const [first, last] = at < 0 || (at >= from && at < to) ? [from, to] : [Math.max(0, at - some / 2), at + some / 2];
  const before = Math.min(some, first);
  const after = Math.min(some, differences.length - last);
  return (
    <>
      {before > 0 ? (
        <button type="button" class="quiet small" onClick={() => setShown([first - before, last])}>
          {say("settle.earlier", { n: before })}
        </button>
      ) : null}
      <ol class="places" start={first + 1} aria-label={say("settle.list")}>
        {differences.slice(first, last).map((difference, i) => (
          <Place
            key={difference.id}
            n={first + i + 1}
            desk={desk}
            beside={beside}
            difference={difference}
            isWritten={written === difference.id}
            onWrite={onWrite}
          />
        ))}
      </ol>
      {after > 0 ? (
        <button type="button" class="quiet small" onClick={() => setShown([first, last + after])}>
          {say("settle.more", { n: after })}
        </button>
      ) : null}
    </>
  );
};

type PlaceProps = {
  readonly n: number;
  readonly desk: SettleDesk;
  readonly beside: Beside;
  readonly difference: Difference;
  readonly isWritten: boolean;
  readonly onWrite: (id: string | null) => void;
};

const Place = ({ n, desk, beside, difference, isWritten, onWrite }: PlaceProps): JSX.Element => {
  const { child } = useHome();
  const place = useRef<HTMLLIElement>(null);
  const { id, kind, mine, theirs } = difference;
  const isNow = desk.now?.id === id;
  const chosen = desk.inForce.chosen.get(id) ?? null;
  const everyone = { ...beside.mine, people: [...beside.mine.people, ...beside.added] };
  useEffect(() => {
    const element = place.current;
    if (!isNow || !element || element.contains(document.activeElement)) return;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: "nearest" });
  }, [isNow]);
  const line = (of: Recording, event: Event | null): string =>
    event === null ? say("settle.nothing") : eventLine(of, event, child.value);
  const event = mine ?? theirs;
  const title = `place-${n}`;
  return (
    <li
      ref={place}
      class="place"
      tabIndex={-1}
      aria-current={isNow}
      aria-labelledby={title}
      data-settled={chosen !== null}
    >
      <div class="row between">
        <h3 id={title}>
          <span class="hide">{say("settle.place", { n, all: beside.differences.length })} </span>
          {say(`settle.kind.${kind}`)}
          {chosen === null ? <small class="muted"> {say("settle.open")}</small> : <Icon name="check" />}
        </h3>
        <button
          type="button"
          class="quiet small"
          aria-label={say("reading.agree.play", { time: clock(spanOfDifference(difference).from, 1) })}
          onClick={() => desk.look(difference)}
        >
          <Icon name="play" />
          {clock(spanOfDifference(difference).from, 1)}
        </button>
      </div>
      {"unlooked" in difference && difference.unlooked ? (
        <p class="muted small">{say(`settle.unlooked.${difference.kind}`)}</p>
      ) : null}
      <dl class="sides">
        <dt>{say("settle.mine")}</dt>
        <dd>{line(beside.mine, mine)}</dd>
        <dt>{say("settle.theirs")}</dt>
        <dd>{line(beside.theirs, theirs)}</dd>
      </dl>
      <div class="chips" role="group" aria-label={say("settle.choices")}>
        {offeredOf(difference).map((how) => (
          <button
            type="button"
            key={how}
            class="chip"
            aria-pressed={chosen === how}
            aria-keyshortcuts={isNow ? String(byKey.indexOf(how) + 1) : undefined}
            onClick={() => desk.settle(difference, how)}
          >
            {choiceWords(difference, how)}
            <kbd aria-hidden="true">{byKey.indexOf(how) + 1}</kbd>
          </button>
        ))}
        <button
          type="button"
          class="chip"
          aria-pressed={chosen !== null && typeof chosen === "object"}
          aria-expanded={isWritten}
          aria-keyshortcuts={isNow ? "E" : undefined}
          onClick={() => onWrite(isWritten ? null : id)}
        >
          {say("settle.hand")}
          <kbd aria-hidden="true">E</kbd>
        </button>
      </div>
      {chosen !== null && typeof chosen === "object" ? (
        <p class="small">{say("settle.hand.is", { what: eventLine(everyone, chosen, child.value) })}</p>
      ) : null}
      {isWritten && event ? (
        <ByHand
          of={everyone}
          begin={beginOf(chosen, event)}
          names={[mine, theirs].filter((one) => one !== null)}
          onPut={(put) => {
            desk.settle(difference, put);
            onWrite(null);
            place.current?.focus({ preventScroll: true });
          }}
          onLeave={() => {
            onWrite(null);
            place.current?.focus({ preventScroll: true });
          }}
        />
      ) : null}
    </li>
  );
};

const beginOf = (chosen: SettledAs | null, { who, channel, act, from, to }: Event): Extract<SettledAs, object> =>
  chosen !== null && typeof chosen === "object" ? chosen : { who, channel, act, from, to };
