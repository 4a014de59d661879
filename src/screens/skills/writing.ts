/**
 * Something while it is written: put with each letter, so that it lies behind the own lock from the first one and a crash loses
 * nothing; found again when the page is opened again.
 */
import { useState } from "preact/hooks";
import { newId } from "../../ground/id.ts";
import { type Skill, writingIn } from "../../skills/skills.ts";
import type { Mine } from "./mine.ts";

export type Writing = {
  readonly words: string;
  readonly type: (words: string) => void;
  /** Keeps it as how it went; whether it is kept. */
  readonly keep: () => Promise<boolean>;
  /** Forgets it. */
  readonly drop: () => Promise<void>;
};

type Typed = { readonly id: string; readonly words: string };

/** What is being written of `skill`: of how it went, or of a week of their own. */
export const useWriting = (mine: Pick<Mine, "things" | "put">, skill: Skill, of: "went" | "week"): Writing => {
  // What is typed here is newer than what is read.
  const [typed, setTyped] = useState<Typed | null>(null);
  const [done, setDone] = useState<readonly string[]>([]);
  const found = writingIn(
    mine.things.filter(({ id }) => !done.includes(id)),
    skill,
    of,
  );
  const now = typed ?? { id: found?.id ?? "", words: found?.body.words ?? "" };
  const put = (id: string, is: "writing" | "went", words: string): Promise<boolean> =>
    mine.put({
      id,
      at: new Date().toISOString(),
      body: is === "went" ? { is, skill, words } : { is, of, skill, words },
    });
  const end = (id: string): void => {
    setDone((all) => [...all, id]);
    setTyped(null);
  };
  return {
    words: now.words,
    type: (words) => {
      const id = now.id === "" ? newId() : now.id;
      setTyped({ id, words });
      void put(id, "writing", words);
    },
    keep: async () => {
      const isKept = await put(now.id, "went", now.words.trim());
      if (isKept) end(now.id);
      return isKept;
    },
    drop: async () => {
      if (await put(now.id, "writing", "")) end(now.id);
    },
  };
};
