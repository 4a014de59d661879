/**
 * Two codings of one clip are settled into a third: the second came as a file or was made unseen (`codetwice.ts`), what two
 * people chose is kept with it, and the third is kept as a play beside the first. None of the two is changed.
 */
import type { Desk } from "../diary/diary.ts";
import { done, type Result } from "../ground/result.ts";
import { type BesideLine, type Play, settledId, titleOfFile } from "../keeping/play.ts";
import type { StoreProblem } from "../keeping/port.ts";
import type { Store } from "../keeping/store.ts";
import type { Readable } from "../keeping/touched.ts";
import { emptySettling, type Settling } from "../reading/settling.ts";
import type { Read } from "../recording/formats/formats.ts";
import type { Recording } from "../recording/recording.ts";

/** A play's second coding with what was chosen; `third` is null until it is made. `all` are the second codings there are. */
export type TwoCodings = {
  readonly all: readonly BesideLine[];
  readonly second: Play;
  readonly settling: Settling;
  readonly third: Play | null;
};

/** The second coding `wanted` of the play `id`, else the latest; null where it has none. */
export async function sideBySide(
  { plays }: Pick<Readable, "plays">,
  id: string,
  wanted: string | null,
): Promise<Result<TwoCodings | null, StoreProblem>> {
  const lines = await plays.besides(id);
  if (!lines.ok) return lines;
  const all = lines.value.filter(({ as }) => as?.as !== "settled");
  const line = all.find((one) => one.id === wanted) ?? all[0];
  if (!line) return done(null);
  const [second, settling, third] = await Promise.all([
    plays.one(line.id),
    plays.settling(line.id),
    plays.one(settledId(line.id)),
  ]);
  if (!second.ok) return second;
  if (!settling.ok) return settling;
  if (!third.ok) return third;
  if (second.value === null) return done(null);
  return done({ all, second: second.value, settling: settling.value ?? emptySettling, third: third.value });
}

/** Keeps a coding that was read from a file as another second coding of the play `first`; its id. */
export async function bringSecond(
  { plays }: Pick<Store, "plays">,
  first: string,
  name: string,
  { recording }: Read,
  { now, newId }: Desk,
): Promise<Result<string, StoreProblem>> {
  const id = newId();
  const added = await plays.add({
    ...besides(first, now),
    id,
    title: titleOfFile(name),
    base: recording,
    besideAs: { as: "brought" },
  });
  return added.ok ? done(id) : added;
}

/** Keeps `recording` as the third of `first` and its second coding; what was there of it is made anew. Its id. */
export async function keepThird(
  { plays }: Pick<Store, "plays">,
  first: Play,
  { second, third }: Pick<TwoCodings, "second" | "third">,
  recording: Recording,
  { now }: Pick<Desk, "now">,
): Promise<Result<string, StoreProblem>> {
  const id = settledId(second.id);
  const kept = third
    ? await plays.renew(id, recording)
    : await plays.add({
        ...besides(first.id, now),
        id,
        title: first.title,
        base: recording,
        wave: first.wave,
        besideAs: { as: "settled", of: second.id },
      });
  return kept.ok ? done(id) : kept;
}

const besides = (first: string, now: number): Omit<Play, "id" | "title" | "base"> => ({
  madeAt: new Date(now).toISOString(),
  steps: [],
  at: 0,
  clip: null,
  deleteClipOn: null,
  reviewed: true,
  wave: null,
  beside: first,
});
