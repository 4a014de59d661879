/** Pictures of a film at the instants that are asked for, as they come (grab.ts), in memory alone, and gone with the screen. */
import { useEffect, useState } from "preact/hooks";
import { grabPictures } from "../replay/grab.ts";

/**
 * An address of a picture for each of `times` (milliseconds) of `clip`, as they come; none for a sound, or a film that this
 * browser cannot show.
 */
export const useStills = (clip: Blob | null, times: readonly number[]): ReadonlyMap<number, string> => {
  const [stills, setStills] = useState<ReadonlyMap<number, string>>(new Map());
  const wanted = times.join(" ");
  useEffect(() => {
    if (!clip || wanted === "") return;
    const left = new AbortController();
    const made = new Map<number, string>();
    const instants = wanted.split(" ").map(Number);
    void grabPictures(clip, instants, left.signal, (n, picture) => {
      const at = instants[n];
      if (at === undefined || left.signal.aborted) return;
      made.set(at, URL.createObjectURL(picture));
      setStills(new Map(made));
    });
    return () => {
      left.abort();
      for (const still of made.values()) URL.revokeObjectURL(still);
      setStills(new Map());
    };
  }, [clip, wanted]);
  return stills;
};
