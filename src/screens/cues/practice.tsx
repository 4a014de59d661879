/** Five short looks: at drawn cues of this age, and at a moment that the family kept. What is seen comes before what it may be. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { meaningOf } from "../../cues/cues.ts";
import { type Practice as Kept } from "../../cues/practised.ts";
import { type Known, looked, sitting, soonest } from "../../cues/practice.ts";
import type { KeptMoment } from "../../keeping/play.ts";
import { Frame } from "../parts/frame.tsx";
import { useKept } from "../parts/kept.ts";
import { useSetting } from "../parts/setting.ts";
import { Wait } from "../parts/states.tsx";
import { Drill } from "./drill.tsx";
import { type GatheredForCard, useCues } from "./gather.ts";
import { MomentDrill } from "./momentdrill.tsx";
import { say } from "./said.ts";
import "./cues.css";
import "./drill.css";

const momentId = (id: string): string => `moment:${id}`;

export const PracticePage = (_: { path?: string }): JSX.Element => {
  const gathered = useCues();
  const { value: kept, change } = useSetting("cues.practice");
  const moments = useKept((kept) => kept.moments.all(), [], []);
  if (gathered === null || kept === null || moments === undefined) return <Wait />;
  return <Sitting gathered={gathered} kept={kept} onLook={change} moments={moments} />;
};

type SittingProps = {
  readonly gathered: GatheredForCard;
  readonly kept: Kept;
  readonly onLook: (to: (now: Kept) => Kept) => unknown;
  readonly moments: readonly KeptMoment[];
};

/** The cues take turns: one of each group after another. */
const inTurns = (gathered: GatheredForCard): string[] => {
  const drawn = gathered.cues.filter(({ picture }) => picture !== "own");
  const of = (group: string): string[] => drawn.filter((cue) => cue.group === group).map(({ id }) => id);
  const [close, room, need] = [of("close"), of("room"), of("need")];
  return Array.from({ length: drawn.length }, (_, i) => [close[i], room[i], need[i]])
    .flat()
    .filter((id) => id !== undefined);
};

const Sitting = ({ gathered, kept, onLook, moments }: SittingProps): JSX.Element => {
  const cues = inTurns(gathered);
  const ofMoments = moments.map(({ id }) => momentId(id));
  const take = (practice: Kept): readonly string[] => {
    const now = Date.now();
    const [one] = sitting(practice, ofMoments, now, 1);
    return [...sitting(practice, cues, now, one ? 4 : 5), ...(one ? [one] : [])];
  };
  const [queue, setQueue] = useState(() => take(kept));
  const [at, setAt] = useState(0);
  const on = (id: string, known: Known): void => {
    onLook((now) => looked(now, id, known, Date.now()));
    setAt(at + 1);
  };
  const more = (): void => {
    const next = take(kept);
    setQueue(next.length > 0 ? next : soonest(kept, [...cues, ...ofMoments]));
    setAt(0);
  };
  const id = queue[at];
  const cue = gathered.cues.find((one) => one.id === id);
  const moment = moments.find((one) => momentId(one.id) === id);
  const place = { name: say("cues.practice.title"), back: { to: "/cues", word: say("cues.one.back") } };
  if (cue !== undefined) {
    const uses = gathered.uses.filter(({ entry }) => entry.body?.cue === cue.id);
    const likely = cue.kept.means ?? meaningOf(cue, uses).guess;
    return (
      <Drill
        key={`${cue.id} ${at}`}
        place={place}
        cue={cue}
        cues={gathered.cues}
        likely={likely}
        first={at === 0}
        onKnown={(known) => on(cue.id, known)}
      />
    );
  }
  if (moment !== undefined) {
    return (
      <MomentDrill key={moment.id} place={place} moment={moment} onKnown={(known) => on(momentId(moment.id), known)} />
    );
  }
  return (
    <Frame
      {...place}
      foot={
        <div class="row cuefoot">
          <a class="pill grow" href="/cues">
            {say("cues.practice.back")}
          </a>
          <button type="button" class="quiet" onClick={more}>
            {say("cues.practice.again")}
          </button>
        </div>
      }
    >
      <div class="title">
        <h1>{say("cues.practice.end")}</h1>
        <p>{queue.length === 0 ? say("cues.practice.later") : say("cues.practice.end.says", { n: queue.length })}</p>
      </div>
      <details class="pad figure">
        <summary>{say("cues.practice.how")}</summary>
        <p>{say("cues.practice.how.says")}</p>
      </details>
    </Frame>
  );
};
