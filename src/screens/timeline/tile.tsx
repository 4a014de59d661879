/** One piece of the timeline: what is drawn of it stays as it is until something in it changes. */
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { BarRow } from "../../drawing/bars.ts";
import type { Mark } from "../../drawing/dance.tsx";
import { ChosenBars, type Heights, Lying, wholeHeight } from "../../drawing/lying.tsx";
import type { Answered } from "../../drawing/shape.ts";
import type { Event, Recording } from "../../recording/recording.ts";
import { tile } from "./tiles.ts";

type TileProps = {
  /** Which piece it is from the recording's start, and how many pixels a second takes in it. */
  readonly index: number;
  readonly scale: number;
  readonly heights: Heights;
  readonly recording: Recording;
  readonly exchanges: readonly Answered[];
  readonly marks: readonly Mark[];
  readonly rows: readonly BarRow[];
  readonly second: readonly BarRow[] | null;
  readonly selection: ReadonlySet<string>;
  readonly differ: ReadonlySet<string>;
  readonly wordOf: (event: Event) => string | null;
};

export const Tile = (props: TileProps): JSX.Element => {
  const { index, scale, heights, recording, exchanges, marks, rows, second, selection, differ, wordOf } = props;
  const piece = useMemo(() => ({ at: index * tile, width: tile, scale }), [index, scale]);
  const drawing = useMemo(
    () => <Lying {...{ piece, heights, recording, exchanges, marks, rows, second, wordOf }} />,
    [piece, heights, recording, exchanges, marks, rows, second, wordOf],
  );
  const chosen = useMemo(
    () => <ChosenBars {...{ piece, heights, rows, second, selection, differ }} />,
    [piece, heights, rows, second, selection, differ],
  );
  const tall = wholeHeight(heights);
  return (
    <svg class="line-tile" width={tile} height={tall} viewBox={`0 0 ${tile} ${tall}`} aria-hidden="true">
      {drawing}
      {chosen}
    </svg>
  );
};
