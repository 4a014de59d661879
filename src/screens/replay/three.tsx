/**
 * The three pictures of a moment: a call, its answer, and what came of it; from the film, as they were kept, or drawn, and it
 * is said which. They follow one another as the language is read, as the frames of a comic do, not as time in the lanes.
 */
import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { Pebbles, poseAt } from "../../drawing/pebbles.tsx";
import type { Reading } from "../../reading/reading.ts";
import { type Shot, shotsOf } from "../../reading/shots.ts";
import { inDoubt, type Recording } from "../../recording/recording.ts";
import { clock } from "../../words/written.ts";
import { childWords, useHome } from "../parts/home.ts";
import { grabPictures } from "./grab.ts";
import { whatWords, whoWords } from "./said.ts";
import { say } from "./words.ts";
import "./three.css";

type Part = { readonly from: number; readonly to: number };
type Pictures = readonly (Blob | null)[];

type ThreeFramesProps = {
  readonly recording: Recording;
  readonly reading: Pick<Reading, "exchanges">;
  /** The moment, in milliseconds of the recording. */
  readonly part: Part;
  /** The film; null where there is none any more. */
  readonly clip: Blob | null;
  /** What was kept of it, in order; none where nothing was. */
  readonly kept?: Pictures;
  /** Plays from that millisecond. Without it the pictures cannot be tapped. */
  readonly onPlay?: (from: number) => void;
  /** A strip with numbers. */
  readonly small?: boolean;
};

/** Whose act it is and what, in two short pieces; the second may be empty. */
const captionOf = (recording: Recording, { part, event }: Shot, name: string): readonly [string, string] => {
  if (part === "begin" || part === "middle" || part === "end") return [say(`three.${part}`), ""];
  if (!event) return [say("three.then"), say("three.after.none")];
  const who = inDoubt(event)
    ? say("ask.title", { child: childWords(name).childMid })
    : whoWords(recording, event.who, name);
  const what = whatWords(event);
  return part === "after" ? [say("three.then"), say("three.did", { who, what })] : [who, what];
};

export const ThreeFrames = (props: ThreeFramesProps): JSX.Element => {
  const { recording, reading, part, clip, kept, onPlay, small } = props;
  const home = useHome();
  const { from, to } = part;
  const shots = useMemo(() => shotsOf(recording, reading.exchanges, { from, to }), [recording, reading, from, to]);
  const place = useRef<HTMLDivElement>(null);
  const hasKept = kept?.some((one) => one !== null) === true;
  const { pictures: taken, busy } = usePicturesOf(place, clip, shots);
  const pictures = clip && !busy && taken.some(Boolean) ? taken : hasKept ? (kept ?? []) : taken;
  const isFilm = shots.every((_, n) => pictures[n]);
  const how = isFilm ? (pictures === taken ? "film" : "kept") : "drawn";
  return (
    <div class={small ? "shots small" : "shots"} ref={place} data-how={busy && !isFilm ? "waits" : how}>
      <ol aria-label={say("three.label")}>
        {shots.map((shot, n) => (
          <li key={shot.part}>
            <OneFrame
              {...{ recording, shot, onPlay }}
              caption={captionOf(recording, shot, home.child.value)}
              number={small ? n + 1 : null}
              picture={pictures[n] ?? null}
            />
          </li>
        ))}
      </ol>
      {busy && !isFilm ? null : <p class="muted small">{say(`three.${how}`)}</p>}
    </div>
  );
};

type OneFrameProps = {
  readonly recording: Recording;
  readonly shot: Shot;
  readonly caption: readonly [string, string];
  readonly number: number | null;
  readonly picture: Blob | null;
  readonly onPlay: ((from: number) => void) | undefined;
};

const OneFrame = ({ recording, shot, caption, number, picture, onPlay }: OneFrameProps): JSX.Element => {
  const url = useUrl(picture);
  const [who, what] = caption;
  const said = what ? say("three.did", { who, what }) : who;
  const label = say(url ? "three.alt.film" : "three.alt.drawn", { at: clock(shot.at, 1), said });
  const shown = url ? <img src={url} alt={label} /> : <Pebbles pose={poseAt(recording, shot.at)} label={label} />;
  return (
    <figure>
      {onPlay ? (
        <button type="button" class="shot" onClick={() => onPlay(shot.at)}>
          <span class="hide">{say("three.play")}</span>
          {shown}
        </button>
      ) : (
        <div class="shot">{shown}</div>
      )}
      <figcaption>
        <b>
          {number === null ? "" : `${number} `}
          {who}
        </b>
        {what ? <span>{what}</span> : null}
      </figcaption>
    </figure>
  );
};

const useUrl = (picture: Blob | null): string | null => {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!picture) return setUrl(null);
    const made = URL.createObjectURL(picture);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [picture]);
  return url;
};

/** What the film gives of `shots` once `place` is seen, one after another; `busy` until all were had, or it is known that none can be. */
const usePicturesOf = (
  place: { readonly current: HTMLElement | null },
  clip: Blob | null,
  shots: readonly Shot[],
): { readonly pictures: Pictures; readonly busy: boolean } => {
  const [state, setState] = useState<{ readonly pictures: Pictures; readonly busy: boolean }>({
    pictures: [],
    busy: clip !== null,
  });
  // What is tapped elsewhere makes the reading anew: the same instants are not looked for again.
  const instants = shots.map(({ at }) => at).join();
  useEffect(() => {
    const element = place.current;
    if (!clip || !element) return setState({ pictures: [], busy: false });
    setState({ pictures: [], busy: true });
    const left = new AbortController();
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      seen.disconnect();
      const had: Blob[] = [];
      const tell = (n: number, picture: Blob): void => {
        had[n] = picture;
        if (!left.signal.aborted) setState({ pictures: [...had], busy: true });
      };
      void grabPictures(clip, instants.split(",").map(Number), left.signal, tell).then((all) => {
        if (!left.signal.aborted) setState({ pictures: all ? had : [], busy: false });
      });
    });
    seen.observe(element);
    return () => {
      seen.disconnect();
      left.abort();
    };
  }, [place, clip, instants]);
  return state;
};
