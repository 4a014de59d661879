/** What every screen is given: the store, this family's few settings, and the way to say that something happened. */
import type { Signal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { say } from "../../words/words.ts";
import type { Child } from "../../child/child.ts";
import type { Problem, Result } from "../../ground/result.ts";
import type { Holding } from "../../keeping/held.ts";
import type { StoreState } from "../../keeping/port.ts";
import type { Store } from "../../keeping/store.ts";

/** Something to take or leave, by what its button says. */
type Offer = { readonly word: string; readonly take: () => void };
/** A line at the foot of the screen, with what can be done about it. */
export type ToastText = {
  readonly text: string;
  readonly undo?: () => void;
  readonly offer?: Offer;
  readonly tone?: "problem";
};

/** `note` is said when it has been taken in: why a recording ended by itself. */
export type ComingFile = {
  readonly file: File;
  readonly kind: "chosen" | "recorded" | "sample";
  readonly note?: string;
};

export type Home = {
  readonly store: Store;
  readonly state: Signal<StoreState>;
  readonly toast: Signal<ToastText | null>;
  /** What the family calls the child; empty until they say. Of several, the first that is chosen. */
  readonly child: Signal<string>;
  /** How the person wants to be worded where a language's "I" needs to know: woman, man, or open; empty until they say. */
  readonly me: Signal<string>;
  /** The family's children, the first put in first; null until it is known. */
  readonly children: Signal<readonly Child[] | null>;
  /** The ids of the children that what is logged is about: none where none was put in, all or one of several. */
  readonly chosen: Signal<readonly string[]>;
  /** Seconds that Attune was looked at today. */
  readonly spent: Signal<number>;
  /** Reads the children again, after one was put in, changed or removed. */
  readonly refreshFamily: () => Promise<void>;
  /** morning, evening, night, or "auto" by the clock. */
  readonly theme: Signal<string>;
  readonly language: Signal<string>;
  /** Where the person lives, or said that they do: an ISO 3166 code, 419 for Latin America, empty where nothing says. */
  readonly region: Signal<string>;
  /** A file on its way in: chosen, dropped, shared or recorded. */
  readonly coming: Signal<ComingFile | null>;
  /** What the store keeps as settings, for `useSetting`. */
  readonly held: Holding;
  readonly set: (name: "child" | "me" | "theme" | "language" | "region" | "country", value: string) => void;
  /** Chooses the children that what is logged is about, by their ids. */
  readonly choose: (ids: readonly string[]) => void;
  /** Shows the sentence of a problem. */
  readonly showProblem: (problem: Problem) => void;
};

const context = createContext<Home | null>(null);
export const HomeProvider = context.Provider;

/** The home that the app was drawn with. */
export const useHome = (): Home => {
  const home = useContext(context);
  if (home === null) throw new Error("a screen was drawn outside the app");
  return home;
};

/** Waits for what the store was asked, and says what went wrong; whether it was done. */
export const reportFailure = async (
  { showProblem }: Pick<Home, "showProblem">,
  asked: Promise<Result<unknown>>,
): Promise<boolean> => {
  const answer = await asked;
  if (!answer.ok) showProblem(answer.problem);
  return answer.ok;
};

/** The child's name, or "your child", at a sentence's start and within it. */
export const childWords = (name: string): { child: string; childMid: string } => ({
  child: name || say("child.start"),
  childMid: name || say("child.mid"),
});
