/** Work that takes a while: how far it is, and the way to stop it. */
import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { speaker } from "../../words/words.ts";
import { words } from "../../words/en/vault.ts";
import type { Result } from "../../ground/result.ts";
import type { LongCall } from "../../keeping/port.ts";
import { useHome } from "./home.ts";

const say = speaker(words);

export type LongWork = {
  /** What it is doing; null where nothing is under way. */
  readonly doing: string | null;
  readonly share: number;
  /** Does `work`, named `doing`, and gives what came of it; null where it was stopped or went wrong, which is said. */
  run<Value>(doing: string, work: (options: LongCall) => Promise<Result<Value>>): Promise<Value | null>;
  stop(): void;
};

/** One such work at a time. */
export const useLongWork = (): LongWork => {
  const { toast, showProblem } = useHome();
  const [doing, setDoing] = useState<string | null>(null);
  const [share, setShare] = useState(0);
  const stopper = useRef<AbortController | null>(null);
  return {
    doing,
    share,
    run: async (name, work) => {
      const stop = new AbortController();
      stopper.current = stop;
      setShare(0);
      setDoing(name);
      const came = await work({ signal: stop.signal, onProgress: setShare });
      setDoing(null);
      if (came.ok) return came.value;
      if (came.problem.kind === "cancelled") toast.value = { text: say("backup.cancelled") };
      else showProblem(came.problem);
      return null;
    },
    stop: () => stopper.current?.abort(),
  };
};

export const Progress = ({ work }: { work: LongWork }): JSX.Element | null =>
  work.doing === null ? null : (
    <div role="status">
      <progress class="ink" max={1} value={work.share} aria-label={work.doing} />
      <div class="row between">
        <p class="muted">{say("backup.share", { doing: work.doing, share: work.share })}</p>
        <button type="button" class="quiet small" onClick={work.stop}>
          {say("backup.cancel")}
        </button>
      </div>
    </div>
  );
