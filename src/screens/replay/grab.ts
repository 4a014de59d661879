/**
 * Pictures out of a clip: a second player, which nobody sees, is sent to each instant, as the one on the screen is, so that
 * rotation, the shape of a pixel and the film's own clock are as they are there. One at a time, in the whole app.
 */
import { oneByOne } from "../../ground/onebyone.ts";

/** How wide a picture is at most, in pixels; how good its JPEG is; and how long a film may take for each step, in ms. */
const size = { width: 480, quality: 0.8, patience: 8000 } as const;

const turn = oneByOne();

/**
 * Tells each picture of `clip` (its number, and a JPEG) as it is had, and then ends. `instants` in milliseconds of the film.
 * False where the browser cannot show the clip, where it has no picture, or after `signal`.
 */
export const grabPictures = (
  clip: Blob,
  instants: readonly number[],
  signal: AbortSignal,
  tell: (n: number, picture: Blob) => void,
): Promise<boolean> => turn(() => (signal.aborted ? Promise.resolve(false) : grabNow(clip, instants, signal, tell)));

const grabNow: typeof grabPictures = async (clip, instants, signal, tell) => {
  const film = document.createElement("video");
  const url = URL.createObjectURL(clip);
  try {
    film.muted = true;
    film.playsInline = true;
    film.preload = "auto";
    const opened = comes(film, "loadeddata", signal);
    film.src = url;
    if (!(await opened) || film.videoWidth === 0) return false;
    for (const [n, at] of instants.entries()) {
      const arrived = comes(film, "seeked", signal);
      film.currentTime = at / 1000;
      if (!(await arrived)) return false;
      const picture = await pictureOf(film);
      if (!picture || signal.aborted) return false;
      tell(n, picture);
    }
    return true;
  } finally {
    film.removeAttribute("src");
    film.load();
    URL.revokeObjectURL(url);
  }
};

/** Whether `film` says so, before it fails, takes too long, or is no longer wanted. */
const comes = (film: HTMLVideoElement, what: "loadeddata" | "seeked", signal: AbortSignal): Promise<boolean> =>
  new Promise((resolve) => {
    const end = (good: boolean): void => {
      clearTimeout(late);
      film.removeEventListener(what, came);
      film.removeEventListener("error", failed);
      signal.removeEventListener("abort", failed);
      resolve(good);
    };
    const came = (): void => end(true);
    const failed = (): void => end(false);
    const late = setTimeout(failed, size.patience);
    film.addEventListener(what, came);
    film.addEventListener("error", failed);
    signal.addEventListener("abort", failed);
    if (signal.aborted) failed();
  });

const pictureOf = (film: HTMLVideoElement): Promise<Blob | null> => {
  const { videoWidth, videoHeight } = film;
  const scale = Math.min(1, size.width / Math.max(1, videoWidth));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(videoWidth * scale));
  canvas.height = Math.max(1, Math.round(videoHeight * scale));
  canvas.getContext("2d")?.drawImage(film, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", size.quality));
};
