/** One piece of the timeline: what is drawn of it stays as it is until something in it changes. */
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { BarRow, Danced } from "../../drawing/bars.ts";
import type { Mark } from "../../drawing/dance.tsx";
import { ChosenBars, type Heights, Lying, wholeHeight } from "../../drawing/lying.tsx";
import type { Event } from "../../recording/recording.ts";
import { tile } from "./tiles.ts";

type TileProps = {
  /** Which piece it is from the recording's start, and how many pixels a second takes in it. */
  readonly index: number;
  readonly scale: number;
  /** The piece that stands at the start. */
  readonly base: number;
  readonly heights: Heights;
  readonly danced: Danced;
  readonly marks: readonly Mark[];
  readonly rows: readonly BarRow[];
  readonly second: readonly BarRow[] | null;
  readonly selection: ReadonlySet<string>;
  readonly differ: ReadonlySet<string>;
  readonly wordOf: (event: Event) => string | null;
};

export const Tile = (props: TileProps): JSX.Element => {
  const { index, scale, base, heights, danced, marks, rows, second, selection, differ, wordOf } = props;
  const piece = useMemo(() => ({ at: index * tile, width: tile, scale }), [index, scale]);
  const drawing = useMemo(
    () => <Lying {...{ piece, heights, danced, marks, rows, second, wordOf }} />,
    [piece, heights, danced, marks, rows, second, wordOf],
  );
  const chosen = useMemo(
    () => <ChosenBars {...{ piece, heights, rows, second, selection, differ }} />,
    [piece, heights, rows, second, selection, differ],
  );
  const tall = wholeHeight(heights);
  return (
    <svg
      class="line-tile"
      ref={(element) => {
        if (element) element.style.transform = `translateX(${(index - base) * tile}px)`;
      }}
      width={tile}
      height={tall}
      viewBox={`0 0 ${tile} ${tall}`}
      aria-hidden="true"
    >
      {drawing}
      {chosen}
    </svg>
  );
};
