/** A recording's reading: its counts at once, and what chance would give as soon as a worker has counted it. */
import { useEffect, useMemo, useState } from "preact/hooks";
import { read, type Reading } from "../../reading/reading.ts";
import type { Recording } from "../../recording/recording.ts";

/** What the worker says. */
export type FromReader =
  | { readonly kind: "share"; readonly share: number }
  | { readonly kind: "read"; readonly reading: Reading };

/** `share` of the counting that is done, 0 to 1; null where it is over, or could not be done and chance is left out. */
export type WeighedReading = { readonly reading: Reading; readonly share: number | null };

/** The reading of `recording`, first without chance. A change ends the counting and begins it anew. */
export const useReading = (recording: Recording): WeighedReading => {
  const sketch = useMemo(() => read(recording, { shifts: 0 }), [recording]);
  const [found, setFound] = useState<{ readonly of: Recording; readonly weighed: WeighedReading } | null>(null);
  useEffect(() => {
    const worker = new Worker(new URL("./reader.worker.ts", import.meta.url), { type: "module" });
    const set = (reading: Reading, share: number | null): void =>
      setFound({ of: recording, weighed: { reading, share } });
    worker.addEventListener("message", ({ data }: MessageEvent<FromReader>) => {
      if (data.kind === "share") set(sketch, data.share);
      else {
        worker.terminate();
        set(data.reading, null);
      }
    });
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      worker.terminate();
      set(sketch, null);
    });
    worker.postMessage(recording);
    return () => worker.terminate();
  }, [recording, sketch]);
  return found?.of === recording ? found.weighed : { reading: sketch, share: 0 };
};

/** The reading of `recording` with chance, counted in a worker; without chance where that cannot be. */
export const readAside = (recording: Recording): Promise<Reading> =>
  new Promise((resolve) => {
    const worker = new Worker(new URL("./reader.worker.ts", import.meta.url), { type: "module" });
    const end = (reading: Reading): void => {
      worker.terminate();
      resolve(reading);
    };
    worker.addEventListener("message", ({ data }: MessageEvent<FromReader>) => {
      if (data.kind === "read") end(data.reading);
    });
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      end(read(recording, { shifts: 0 }));
    });
    worker.postMessage(recording);
  });
