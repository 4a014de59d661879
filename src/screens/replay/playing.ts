/** Where we are in a clip: its film or sound where there is one, and otherwise a clock that runs by itself. */
import { type Signal, signal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";

/** How fast it may play; 1 is as it was. The pitch stays. */
export const speeds = [0.25, 0.5, 0.75, 1, 1.5, 2] as const;
export type Loop = { readonly from: number; readonly to: number };

export type Playing = {
  /** Milliseconds from the start. */
  readonly now: Signal<number>;
  readonly runs: Signal<boolean>;
  /** One of `speeds`. */
  readonly speed: Signal<number>;
  /** What is played over and over, in milliseconds; null for the whole, once. */
  readonly loop: Signal<Loop | null>;
  /** The film cannot be shown, or there is none. */
  readonly blind: Signal<boolean>;
  /** There is a clip, and this browser cannot play it: nothing runs, so that no clock passes for sound. */
  readonly mute: Signal<boolean>;
  readonly url: string | null;
  /** For the <video>. */
  readonly hold: (element: HTMLVideoElement | null) => void;
  play(): void;
  pause(): void;
  toggle(): void;
  seek(ms: number): void;
  setSpeed(speed: number): void;
  /** One frame of the film on, or back: its own where the browser tells how long one is, and otherwise 40 ms. */
  step(by: 1 | -1): void;
  /** Plays `from` to `to`, then stops. */
  part(from: number, to: number): void;
};

/** How long a film is given to come where it was sent, in ms. */
const settling = 5000;
/** A frame's length in milliseconds, as long as none was seen; and what is a frame's, from 10 to 125 a second. */
const frameLength = { usual: 40, least: 8, most: 100 } as const;

const openPlaying = (clip: Blob | null, length: number): Playing & { end(): void } => {
  const url = clip ? URL.createObjectURL(clip) : null;
  const now = signal(0);
  const runs = signal(false);
  const speed = signal(1);
  const loop = signal<Loop | null>(null);
  let oneFrame: number = frameLength.usual;
  const blind = signal(clip === null);
  const mute = signal(false);
  let film: HTMLVideoElement | null = null;
  let until = length;
  let frame = 0;
  let last = 0;
  let begun = 0;
  let arrived = false;

  const usable = (): HTMLVideoElement | null => (film && !film.error && url ? film : null);
  const stop = (): void => {
    runs.value = false;
    usable()?.pause();
    cancelAnimationFrame(frame);
  };
  const tick = (at: number): void => {
    const element = usable();
    if (element) {
      const place = element.ended ? length : Math.min(length, element.currentTime * 1000);
      // A film that was just sent elsewhere may still tell where it was, which would end a part before it begins.
      if (place < until && !element.seeking) arrived = true;
      const isStale = !arrived && !element.ended && at - begun < settling;
      if (!isStale) now.value = place;
    } else now.value = Math.min(length, now.value + (at - last) * speed.value);
    last = at;
    const again = until === length ? loop.value : null;
    if (again && (now.value >= again.to || element?.ended)) {
      seek(again.from);
      arrived = false;
      begun = at;
      if (element?.paused || element?.ended) void element.play().catch(() => pause());
    } else if (now.value >= until || element?.ended) {
      until = length;
      return stop();
    }
    frame = requestAnimationFrame(tick);
  };
  const seek = (ms: number): void => {
    now.value = Math.min(length, Math.max(0, ms));
    const element = usable();
    if (element) element.currentTime = now.value / 1000;
  };
  const start = (): void => {
    if (runs.value || mute.value) return;
    const within = until === length ? loop.value : null;
    if (within && (now.value < within.from || now.value >= within.to)) seek(within.from);
    else if (now.value >= length - 50) seek(0);
    runs.value = true;
    last = begun = performance.now();
    arrived = false;
    const element = usable();
    if (element) {
      element.playbackRate = speed.value;
      element.play().catch((thrown: unknown) => {
        // Paused before it had begun.
        if (thrown instanceof DOMException && thrown.name === "AbortError") return;
        mute.value = element.error !== null;
        pause();
      });
    }
    frame = requestAnimationFrame(tick);
  };
  const pause = (): void => {
    until = length;
    stop();
  };
  return {
    now,
    runs,
    speed,
    loop,
    blind,
    mute,
    url,
    hold: (element) => {
      film = element;
      if (element === null) return;
      element.preservesPitch = true;
      watchFrames(element, (long) => (oneFrame = long));
      element.addEventListener("error", () => {
        blind.value = true;
        mute.value = true;
        pause();
      });
      element.addEventListener("loadedmetadata", () => {
        // Another layout has another element, which begins where the last one was.
        if (now.value > 0) element.currentTime = now.value / 1000;
        element.playbackRate = speed.value;
        if (element.videoWidth === 0) blind.value = true;
      });
    },
    play: start,
    pause,
    toggle: () => (runs.value ? pause() : start()),
    seek,
    setSpeed: (to) => {
      speed.value = to;
      const element = usable();
      if (element) element.playbackRate = to;
    },
    step: (by) => {
      pause();
      seek(now.value + by * oneFrame);
    },
    part: (from, to) => {
      pause();
      seek(from);
      until = to;
      start();
    },
    end: () => {
      stop();
      if (url) URL.revokeObjectURL(url);
    },
  };
};

/** Tells how long a frame of `film` is, in milliseconds, as soon as two that follow each other were shown. */
const watchFrames = (film: HTMLVideoElement, tell: (long: number) => void): void => {
  if (!("requestVideoFrameCallback" in film)) return;
  let last = Number.NaN;
  let shown = 0;
  let shortest: number = frameLength.most;
  const look: VideoFrameRequestCallback = (_, { mediaTime, presentedFrames }) => {
    const long = (mediaTime - last) * 1000;
    if (presentedFrames === shown + 1 && long >= frameLength.least && long < shortest) {
      shortest = long;
      tell(long);
    }
    last = mediaTime;
    shown = presentedFrames;
    film.requestVideoFrameCallback(look);
  };
  film.requestVideoFrameCallback(look);
};

/** How long a player says that `clip` is, in milliseconds; null where it cannot play it. */
export const lengthPlayed = (clip: Blob): Promise<number | null> =>
  new Promise((resolve) => {
    const film = document.createElement("video");
    const url = URL.createObjectURL(clip);
    const end = (length: number | null): void => {
      clearTimeout(late);
      film.removeAttribute("src");
      URL.revokeObjectURL(url);
      resolve(length);
    };
    const late = setTimeout(() => end(null), 20_000);
    film.addEventListener("error", () => end(null));
    film.addEventListener("durationchange", () => {
      if (Number.isFinite(film.duration)) end(film.duration * 1000);
      // What was recorded as a stream says how long it is once its end was looked for.
      else film.currentTime = 1e9;
    });
    film.preload = "metadata";
    film.muted = true;
    film.src = url;
  });

/** Plays `clip` (or the empty clock of `length` ms) for as long as the screen is there. */
export const usePlaying = (clip: Blob | null, length: number): Playing => {
  const playing = useMemo(() => openPlaying(clip, length), [clip, length]);
  useEffect(() => () => playing.end(), [playing]);
  return playing;
};
