/** Pictures taken from a film: one at each instant that is asked for, small, in memory alone, and gone with the screen. */
import { useEffect, useState } from "preact/hooks";

/** How wide a picture is, in pixels of its own. */
const wide = 240;

const happens = (on: HTMLVideoElement, what: string, over: AbortSignal): Promise<boolean> =>
  new Promise((done) => {
    on.addEventListener(what, () => done(true), { once: true });
    for (const end of ["error", "abort"]) on.addEventListener(end, () => done(false), { once: true });
    over.addEventListener("abort", () => done(false), { once: true });
  });

/** The picture that `film` shows now, as a small JPEG; null where it has none. */
const pictureOf = async (film: HTMLVideoElement): Promise<Blob | null> => {
  if (film.videoWidth === 0) return null;
  const canvas = document.createElement("canvas");
  canvas.width = wide;
  canvas.height = Math.round((wide * film.videoHeight) / film.videoWidth);
  canvas.getContext("2d")?.drawImage(film, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.8));
};

/**
 * An address of a picture for each of `times` (milliseconds) of `clip`, as they come; none for a sound, or a film that this
 * browser cannot show.
 */
export const useStills = (clip: Blob | null, times: readonly number[]): ReadonlyMap<number, string> => {
  const [stills, setStills] = useState<ReadonlyMap<number, string>>(new Map());
  const wanted = times.join(" ");
  useEffect(() => {
    if (!clip || wanted === "") return;
    const over = new AbortController();
    const url = URL.createObjectURL(clip);
    const film = document.createElement("video");
    film.muted = true;
    film.preload = "auto";
    const made = new Map<number, string>();
    const take = async (): Promise<void> => {
      film.src = url;
      if (!(await happens(film, "loadeddata", over.signal))) return;
      for (const ms of wanted.split(" ").map(Number)) {
        if (over.signal.aborted || film.videoWidth === 0) return;
        film.currentTime = ms / 1000;
        if (!(await happens(film, "seeked", over.signal))) return;
        const picture = await pictureOf(film);
        if (!picture || over.signal.aborted) return;
        made.set(ms, URL.createObjectURL(picture));
        setStills(new Map(made));
      }
    };
    void take();
    return () => {
      over.abort();
      film.removeAttribute("src");
      film.load();
      for (const still of [url, ...made.values()]) URL.revokeObjectURL(still);
      setStills(new Map());
    };
  }, [clip, wanted]);
  return stills;
};
