/** What the screens of a bundle start from: the child, what was chosen so far, and the document that comes of it. */
import { useEffect, useMemo, useState } from "preact/hooks";
import { list } from "virtual:cues";
import { languages as grown } from "virtual:growing";
import { type BundleChoice, emptyChoice } from "../../bundle/choice.ts";
import type { BundleLanguage } from "../../bundle/bundle.ts";
import type { Child } from "../../child/child.ts";
import { dayHere } from "../../diary/here.ts";
import { type Composed, composeBundle } from "../../doing/composebundle.ts";
import type { Milestone } from "../../growing/milestones.ts";
import { openMedia } from "../../keeping/media.ts";
import { spoken, type Tongue, tongueOf } from "../../words/words.ts";
import { useDraft } from "../parts/draft.ts";
import { useHome } from "../parts/home.ts";
import { readAside } from "../replay/reader.ts";
import { type Milestones, sayingsIn } from "./said.ts";

/** The child that a bundle is about: the first that is chosen. Undefined until it is known, null where there is none. */
export const useBundleChild = (): Child | null | undefined => {
  const home = useHome();
  const [children, chosen] = [home.children.value, home.chosen.value];
  if (children === null) return undefined;
  return children.find(({ id }) => id === chosen[0]) ?? children[0] ?? null;
};

export type BundleChoosing = {
  readonly choice: BundleChoice;
  readonly isRead: boolean;
  readonly change: (to: Partial<BundleChoice>) => void;
};

export type Chosen = {
  readonly child: Child;
  readonly choosing: BundleChoosing;
  readonly family: readonly Child[];
};

/** What was chosen for `child`; each tap and letter is kept. */
export const useChoice = (child: Child): BundleChoosing => {
  const { value, isRead, change } = useDraft("draft bundle {child}", [child.id], emptyChoice);
  return { choice: value, isRead, change: (to) => change((now) => ({ ...now, ...to })) };
};

/** The caregiver's language, and the one beside it where it is another. */
const tonguesOf = async (beside: string): Promise<readonly Tongue[]> => {
  const { code, region } = spoken();
  const codes = beside === "" || beside === code ? [code] : [code, beside];
  return Promise.all(codes.map((one) => tongueOf(one, region)));
};

const milestonesIn = async (tongues: readonly Tongue[]): Promise<Milestones> =>
  Promise.all(
    tongues.map(async ({ spoken: { code } }) => {
      const load = grown[code] ?? grown["en"];
      const { checkpoints } = load ? await load() : { checkpoints: [] };
      return new Map(
        checkpoints.flatMap(({ milestones }) => milestones.map((one: Milestone) => [one.id, one] as const)),
      );
    }),
  );

/** HEVC plays in few browsers but Apple's; what cannot be opened is told when it is played. */
const isRare = async (clip: Blob): Promise<boolean> => {
  const opened = await openMedia(clip);
  if (!opened.ok) return false;
  const { video, close } = opened.value;
  close();
  return video?.codec === "hevc" || video?.canShow === false;
};

export type OpenedBundle = Composed & { readonly tongues: readonly Tongue[]; readonly today: string };

/** The document of what was chosen; null until it is there. What goes wrong is said. */
export const useComposed = (choice: BundleChoice, child: Child, isRead: boolean): OpenedBundle | null => {
  const { store, showProblem } = useHome();
  const [opened, set] = useState<OpenedBundle | null>(null);
  const key = useMemo(() => JSON.stringify(choice), [choice]);
  useEffect(() => {
    if (!isRead) return;
    let stale = false;
    const compose = async (): Promise<void> => {
      const tongues = await tonguesOf(choice.beside);
      const today = dayHere();
      const languages = tongues.map(
        ({ spoken: { code, tag, dir } }): BundleLanguage => ({ code, tag, dir: dir === "rtl" ? "rtl" : "ltr" }),
      );
      const composed = await composeBundle(choice, child, {
        store,
        today,
        languages,
        list,
        say: sayingsIn(today, tongues, await milestonesIn(tongues)),
        read: readAside,
        mayNotPlay: isRare,
      });
      if (stale) return;
      if (composed.ok) set({ ...composed.value, tongues, today });
      else showProblem(composed.problem);
    };
    compose().catch(() => {
      if (!stale) showProblem({ kind: "no-language" });
    });
    return () => {
      stale = true;
    };
    // `key` is what was chosen.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key, child.id, isRead]);
  return opened;
};
