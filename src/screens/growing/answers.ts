/** What was said of each milestone and each sign: read from the diary, kept there at once, with undo. One thing a child and milestone. */
import { here } from "../../diary/here.ts";
import { useMemo } from "preact/hooks";
import type { Child } from "../../child/child.ts";
import type { Entry } from "../../diary/diary.ts";
import type { MilestoneAnswer, MilestoneAnswers, Milestone } from "../../growing/milestones.ts";
import type { NotedSign, Sign } from "../../growing/signs.ts";
import { useHome } from "../parts/home.ts";
import { useKept } from "../parts/kept.ts";
import { useLog } from "../parts/log.ts";
import { say } from "./words.ts";

/** The entries about `child` that `of` takes, by what they are of; the last that was said. Null until it is known. */
const useSaid = <Said>(
  entries: readonly Entry[] | undefined,
  child: Child,
  of: (entry: Entry) => readonly [string, Said] | null,
): ReadonlyMap<string, Said> | null =>
  useMemo(() => {
    if (entries === undefined) return null;
    const said = new Map<string, Said>();
    for (const entry of entries) {
      const one = entry.children.includes(child.id) ? of(entry) : null;
      if (one) said.set(one[0], one[1]);
    }
    return said;
  }, [entries, child.id, of]);

const byMilestone = (entry: Entry): readonly [string, Entry<"milestone">] | null =>
  entry.kind === "milestone" && entry.body ? [entry.body.milestone, entry] : null;
const bySign = (entry: Entry): readonly [string, Entry<"sign">] | null =>
  entry.kind === "sign" && entry.body ? [entry.body.sign, entry] : null;

export type AnswersGiven = {
  /** Null until it is known. */
  readonly given: MilestoneAnswers | null;
  /** Keeps an answer, as of now; the same answer again takes it away. */
  readonly answer: (milestone: Milestone, answer: MilestoneAnswer) => Promise<void>;
};

export const useAnswers = (child: Child): AnswersGiven => {
  const home = useHome();
  const log = useLog();
  const entries = useKept((kept) => kept.diary.find({ kinds: ["milestone"] }), [], []);
  const said = useSaid(entries, child, byMilestone);
  const given = useMemo(
    () => said && new Map([...said].flatMap(([id, { body }]) => (body ? [[id, body.answer] as const] : []))),
    [said],
  );
  const answer = async ({ id }: Milestone, to: MilestoneAnswer): Promise<void> => {
    const before = said?.get(id);
    if (before?.body?.answer === to) {
      if (await log.remove(before))
        home.toast.value = { text: say("growing.taken"), undo: () => void log.restore(before) };
      return;
    }
    const body = { v: 1, milestone: id, answer: to, words: before?.body?.words ?? "" } as const;
    const kept = before
      ? await log.change(before, { body, at: here() })
      : await log.add("milestone", body, { children: [child.id], thing: `milestone ${child.id} ${id}` });
    if (kept === null) return;
    home.toast.value = {
      text: say(`growing.kept.${to}`),
      undo: () => void (before ? log.restore(before) : log.remove(kept)),
    };
  };
  return { given, answer };
};

export type SignsNoted = {
  readonly noted: readonly NotedSign[] | null;
  /** Notes a sign or changes it; null takes it away. */
  readonly note: (sign: Sign, as: Omit<NotedSign, "sign"> | null) => Promise<void>;
};

export const useSigns = (child: Child): SignsNoted => {
  const home = useHome();
  const log = useLog();
  const entries = useKept((kept) => kept.diary.find({ kinds: ["sign"] }), [], []);
  const said = useSaid(entries, child, bySign);
  const noted = useMemo(
    () =>
      said && [...said].flatMap(([sign, { body }]) => (body ? [{ sign, since: body.since, places: body.places }] : [])),
    [said],
  );
  const note = async (sign: Sign, as: Omit<NotedSign, "sign"> | null): Promise<void> => {
    const before = said?.get(sign.id);
    if (as === null) {
      if (before === undefined || !(await log.remove(before))) return;
      home.toast.value = { text: say("growing.signs.gone", { sign: sign.says }), undo: () => void log.restore(before) };
      return;
    }
    const body = { v: 1, sign: sign.id, ...as, words: before?.body?.words ?? "" } as const;
    if (before) return void (await log.change(before, { body, at: here() }));
    const about = { children: [child.id], thing: `sign ${child.id} ${sign.id}` };
    const kept = await log.add("sign", body, about);
    if (kept)
      home.toast.value = { text: say("growing.signs.kept", { sign: sign.says }), undo: () => void log.remove(kept) };
  };
  return { noted, note };
};
