/** The moments of a play as they are kept while one works on it: those that the reading proposes, and those that were chosen. */
import { useMemo, useRef } from "preact/hooks";
import { newId } from "../../ground/id.ts";
import type { KeptMoment } from "../../keeping/play.ts";
import { reportFailure, useHome } from "../parts/home.ts";
import { useKept } from "../parts/kept.ts";
import { say } from "./words.ts";

/** What is kept of the clip around an instant that was chosen, before and after it, in milliseconds. */
const around = { before: 3000, after: 6000 } as const;

/** A stretch of the clip, in milliseconds, and why it is one. */
type Part = { readonly from: number; readonly to: number; readonly why: string };
/** A part with what is kept of it; null where nothing is. */
export type DeskMoment = Part & { readonly kept: KeptMoment | null };

export type DeskMoments = {
  /** The kept ones, and of the proposals those that overlap none of them, in time. */
  readonly all: readonly DeskMoment[];
  /** Keeps `part` with what was said of it. */
  keep(part: Part, words?: Partial<Pick<KeptMoment, "seen" | "saying">>): Promise<void>;
  keepAt(ms: number): Promise<void>;
  /** Keeps all that are not kept yet; they can be let go of again at once. */
  keepAll(): Promise<void>;
};

/** Those of the play `id` of `length` milliseconds; what cannot be kept is said. */
export const useMoments = (id: string, length: number, proposed: readonly Part[]): DeskMoments => {
  const home = useHome();
  const { moments } = home.store;
  const found = useKept((kept) => kept.moments.all(), [], []);
  const all = useMemo(() => {
    const mine: readonly DeskMoment[] = (found ?? [])
      .filter(({ play }) => play === id)
      .map((kept) => ({ from: kept.from, to: kept.to, why: kept.why, kept }));
    const free = proposed
      .filter((one) => !mine.some(({ from, to }) => one.from < to && from < one.to))
      .map(({ from, to, why }): DeskMoment => ({ from, to, why, kept: null }));
    return [...mine, ...free].toSorted((a, b) => a.from - b.from);
  }, [found, id, proposed]);
  /** The ids of those that are being kept: the next letter belongs to the same. */
  const coming = useRef(new Map<string, string>());
  const made = (part: Part, words: Partial<KeptMoment>): KeptMoment => {
    const key = `${part.from} ${part.to}`;
    const was = found?.find((one) => one.play === id && one.from === part.from && one.to === part.to);
    const name = was?.id ?? coming.current.get(key) ?? newId();
    coming.current.set(key, name);
    const { from, to, why } = part;
    const fresh = { id: name, play: id, from, to, why, seen: "", saying: "", keptAt: new Date().toISOString() };
    return { ...fresh, ...was, ...words };
  };
  const keep: DeskMoments["keep"] = async (part, words = {}) => {
    await reportFailure(home, moments.keep(made(part, words)));
  };
  const tell = (kept: readonly KeptMoment[]): void => {
    home.toast.value = {
      text: say("desk.kept", { n: kept.length }),
      undo: () => {
        for (const one of kept) void reportFailure(home, moments.drop(one.id));
      },
    };
  };
  const keepNew = async (parts: readonly Part[]): Promise<void> => {
    const kept: KeptMoment[] = [];
    for (const part of parts) {
      const one = made(part, {});
      if (await reportFailure(home, moments.keep(one))) kept.push(one);
    }
    if (kept.length > 0) tell(kept);
  };
  return {
    all,
    keep,
    keepAt: (ms) =>
      keepNew([
        {
          from: Math.round(Math.max(0, ms - around.before)),
          to: Math.round(Math.min(length, ms + around.after)),
          why: "chosen",
        },
      ]),
    keepAll: () => keepNew(all.filter(({ kept }) => kept === null)),
  };
};
