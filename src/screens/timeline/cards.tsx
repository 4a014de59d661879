/** The moments of a play as three pictures beside it: from the film where there is one, and otherwise drawn as it was marked. */
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { Pebbles, poseAt } from "../../drawing/pebbles.tsx";
import type { Recording } from "../../recording/recording.ts";
import { clock } from "../../words/written.ts";
import { useHome } from "../parts/home.ts";
import { whyWords } from "../replay/why.ts";
import type { DeskMoment } from "./moments.ts";
import { useStills } from "./stills.ts";
import { say } from "./words.ts";

/** The instant of a moment that shows it, in milliseconds: in the midst of what the adult did in it, or of the moment. */
const shownAt = (recording: Recording, { from, to }: DeskMoment): number => {
  const adults = new Set(recording.people.filter(({ role }) => role === "adult").map(({ id }) => id));
  const answer = recording.events.find((event) => adults.has(event.who) && event.from >= from && event.to <= to);
  return Math.round(answer ? (answer.from + answer.to) / 2 : (from + to) / 2);
};

type CardsProps = {
  readonly recording: Recording;
  readonly clip: Blob | null;
  readonly moments: readonly DeskMoment[];
  /** The one that is looked at. */
  readonly at: DeskMoment | undefined;
  readonly onPick: (moment: DeskMoment, n: number) => void;
};

export const MomentCards = ({ recording, clip, moments, at, onPick }: CardsProps): JSX.Element => {
  const { child } = useHome();
  const times = useMemo(() => moments.map((one) => shownAt(recording, one)), [recording, moments]);
  const stills = useStills(clip, times);
  return (
    <ol class="growscards">
      {moments.map((one, n) => {
        const ms = times[n] ?? one.from;
        const still = stills.get(ms);
        return (
          <li key={`${one.from} ${one.to}`}>
            <button type="button" aria-pressed={one === at} onClick={() => onPick(one, n)}>
              <span class="growscard" aria-hidden="true">
                {still ? <img src={still} alt="" /> : <Pebbles pose={poseAt(recording, ms)} label="" />}
              </span>
              <span>
                <b>{n + 1}</b> {whyWords(one.why, child.value)}
                <small class="muted">
                  {clock(one.from)}
                  {one.kept ? `, ${say("keep.kept")}` : ""}
                </small>
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
};
