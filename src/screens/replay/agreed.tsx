/** Two codings of one clip beside each other: what one saw and the other missed, each with a way to look; then the numbers. */
import type { JSX } from "preact";
import { Icon } from "../../drawing/icons.tsx";
import { speaker } from "../../words/words.ts";
import { clock } from "../../words/written.ts";
import { words } from "../../words/en/reading.ts";
import { compareCodings } from "../../doing/comparecodings.ts";
import type { AgreedAct, AgreedLane, Agreement } from "../../reading/agreement.ts";
import type { Event, Recording } from "../../recording/recording.ts";
import { useHome } from "../parts/home.ts";
import type { Playing } from "./playing.ts";
import { eventWords } from "./said.ts";
import { say as tell } from "./words.ts";
import "./reading.css";

const say = speaker(words);

type AgreedProps = { readonly mine: Recording; readonly theirs: Recording; readonly playing: Playing };

export const Agreed = ({ mine, theirs, playing }: AgreedProps): JSX.Element => {
  const { agreement, both, onlyMine, onlyTheirs } = compareCodings(mine, theirs);
  return (
    <section class="stack agreed" aria-live="polite">
      <h2>{say("reading.agree.both", { n: agreement.events.matched })}</h2>
      <p class="muted">{say("reading.agree.tolerance", { tolerance: agreement.tolerance / 1000 })}</p>
      <h3>{say("reading.agree.missed")}</h3>
      <Seen of={theirs} events={onlyTheirs} playing={playing} />
      <h3>{say("reading.agree.mine")}</h3>
      <Seen of={mine} events={onlyMine} playing={playing} />
      <details class="figure">
        <summary>
          <b>{say("reading.agree.alike")}</b>
          <span>{both.length}</span>
        </summary>
        <Seen
          of={mine}
          events={both.map(({ event }) => event)}
          later={new Map(both.map(({ event, later }) => [event.id, later]))}
          playing={playing}
        />
      </details>
      <AgreedNumbers agreement={agreement} />
    </section>
  );
};

type SeenProps = {
  readonly of: Recording;
  readonly events: readonly Event[];
  /** How much later, in milliseconds, the other let it begin. */
  readonly later?: ReadonlyMap<string, number>;
  readonly playing: Playing;
};

const Seen = ({ of, events, later: laters, playing }: SeenProps): JSX.Element => {
  const { child } = useHome();
  if (events.length === 0) return <p class="muted">{say("reading.agree.none")}</p>;
  return (
    <ul class="seen">
      {events.map((event) => {
        const later = laters?.get(event.id) ?? 0;
        return (
          <li key={event.id}>
            <button
              type="button"
              class="quiet small"
              aria-label={say("reading.agree.play", { time: clock(event.from, 1) })}
              onClick={() => playing.part(Math.max(0, event.from - 1000), Math.min(of.length, event.to + 1000))}
            >
              <Icon name="play" />
              {clock(event.from, 1)}
            </button>
            <span>
              {eventWords(of, event, child.value)}
              {Math.abs(later) >= 100 ? (
                <small class="muted">
                  {say(later > 0 ? "reading.agree.later" : "reading.agree.sooner", { seconds: Math.abs(later) / 1000 })}
                </small>
              ) : null}
            </span>
          </li>
        );
      })}
    </ul>
  );
};

/** The figures, with their sources. */
export const AgreedNumbers = ({ agreement }: { readonly agreement: Agreement }): JSX.Element => {
  const { agreement: share, kappa, alpha, unit, units, lanes, acts } = agreement;
  return (
    <details class="figure">
      <summary>
        <b>{say("reading.agree.numbers")}</b>
      </summary>
      {share === null ? null : <p>{say("reading.agree.percent", { share, unit, units })}</p>}
      {kappa === null ? null : <p>{say("reading.agree.kappa", { kappa, unit })}</p>}
      {alpha === null ? null : <p>{say("reading.agree.alpha", { alpha })}</p>}
      {kappa === null || alpha === null ? <p>{say("reading.agree.untold")}</p> : null}
      {lanes.length > 1 && acts.length > lanes.length ? (
        <>
          <h3>{say("reading.agree.lanes")}</h3>
          <ul>
            {lanes.map((lane) => (
              <li key={`${lane.role} ${lane.channel}`}>{laneWords(lane)}</li>
            ))}
          </ul>
        </>
      ) : null}
      {acts.length > 0 ? (
        <>
          <h3>{say("reading.agree.acts")}</h3>
          <ul>
            {acts.map((act) => (
              <Act key={`${act.role} ${act.channel} ${act.act ?? ""}`} act={act} />
            ))}
          </ul>
        </>
      ) : null}
      <p class="muted small">{say("reading.agree.source")}</p>
    </details>
  );
};

/** One kind of sign: how many both saw, and how alike the steps are that have it. */
const Act = ({ act }: { readonly act: AgreedAct }): JSX.Element => {
  const { role, agreement: share, kappa, prevalence, events, onset } = act;
  const [mine, theirs] = prevalence;
  const later = onset?.mean ?? 0;
  const sentences = [
    say("reading.agree.act.events", { both: events.matched, mine: events.onlyA, theirs: events.onlyB }),
    ...(Math.abs(later) < 5
      ? []
      : [say(later > 0 ? "reading.agree.act.later" : "reading.agree.act.sooner", { seconds: Math.abs(later) / 1000 })]),
    ...(share === null ? [] : [say("reading.agree.act.share", { mine, theirs, share })]),
    ...(kappa === null ? [] : [say("reading.agree.act.kappa", { kappa })]),
  ];
  return (
    <li>
      <b>{say("reading.agree.act", { role, what: kindWords(act) })}</b>
      <br />
      {sentences.join(" ")}
    </li>
  );
};

/** What it was: the channel, and the coder's own word for the act where the app has none. */
const kindWords = ({ channel, act }: AgreedAct): string =>
  act === "look-away"
    ? tell("act.look-away")
    : [tell(`channel.${channel}`), ...(act === null ? [] : [`\u2068${act}\u2069`])].join(": ");

const laneWords = ({ role, channel, agreement: share, kappa }: AgreedLane): string => {
  const of = { role, channel: tell(`channel.${channel}`), share: share ?? 0 };
  return kappa === null ? say("reading.agree.lane", of) : say("reading.agree.lane.kappa", { ...of, kappa });
};
