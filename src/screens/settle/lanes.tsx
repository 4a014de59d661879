/** Both codings along time at a desk, mine above and the other's below in each lane; what differs is ringed. */
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Beside, Difference } from "../../reading/differences.ts";
import type { Reading } from "../../reading/reading.ts";
import type { Recording } from "../../recording/recording.ts";
import type { Playing } from "../replay/playing.ts";
import { Timeline } from "../timeline/timeline.tsx";
import type { SettleDesk } from "./desk.ts";
import { say } from "./said.ts";

/** Two codings may use one id for two events: the other's are told apart. */
const othersId = (id: string): string => `other ${id}`;

type TwoLanesProps = {
  readonly desk: SettleDesk;
  readonly mine: Recording;
  readonly reading: Reading;
  readonly beside: Beside;
  readonly playing: Playing;
  readonly wave: Uint8Array | null;
};

export const TwoLanes = ({ desk, mine, reading, beside, playing, wave }: TwoLanesProps): JSX.Element => {
  const { theirs, differences } = beside;
  const second = useMemo(
    () => ({ ...theirs, events: theirs.events.map((event) => ({ ...event, id: othersId(event.id) })) }),
    [theirs],
  );
  const byEvent = useMemo(
    () =>
      new Map<string, Difference>(
        differences.flatMap((difference) => [
          ...(difference.mine ? [[difference.mine.id, difference] as const] : []),
          ...(difference.theirs ? [[othersId(difference.theirs.id), difference] as const] : []),
        ]),
      ),
    [differences],
  );
  const differ = useMemo(() => new Set(byEvent.keys()), [byEvent]);
  const { now } = desk;
  const selection = useMemo(
    () => new Set([...(now?.mine ? [now.mine.id] : []), ...(now?.theirs ? [othersId(now.theirs.id)] : [])]),
    [now],
  );
  return (
    <>
      <p class="muted small">{say("settle.lanes")}</p>
      <Timeline
        recording={mine}
        reading={reading}
        playing={playing}
        wave={wave}
        selection={selection}
        onSelect={(ids) => {
          const picked = [...ids].map((id) => byEvent.get(id)).find((one) => one !== undefined);
          if (picked) desk.look(picked);
        }}
        marks={[]}
        loop={null}
        second={second}
        differ={differ}
      />
    </>
  );
};
