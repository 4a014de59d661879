/** What it was this time: a need, how it went, and what helped, each kept with its tap. */
import { turned } from "../../ground/turned.ts";
import { Chips } from "../parts/chips.tsx";
import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { drop, put } from "../../cues/book.ts";
import type { Cue, CueMeaning } from "../../cues/cues.ts";
import { helpsFor, type Need } from "../../cues/needs.ts";
import type { Body, Entry } from "../../diary/diary.ts";
import { say as sayApp } from "../../words/words.ts";
import { useHome } from "../parts/home.ts";
import { useLog } from "../parts/log.ts";
import { useDraft } from "../parts/draft.ts";
import type { GatheredForCard } from "./gather.ts";
import { helpOf, midOf, needWords, say } from "./said.ts";

type LoggingProps = { readonly cue: Cue; readonly learned: CueMeaning; readonly gathered: GatheredForCard };
type Use = Entry<"cue-use">;
const answers = ["yes", "partly", "no"] as const;
/** Needs under the thumb before the others are asked for. */
const few = 3;

const nothing: Omit<Body<"cue-use">, "cue"> = { v: 1, need: null, right: null, helped: null, words: "" };
const isUse = (entry: Entry | null): entry is Use => entry?.kind === "cue-use";

export const Logging = ({ cue, learned, gathered }: LoggingProps): JSX.Element => {
  const home = useHome();
  const log = useLog();
  /** Where there is a likely answer, one tap says that it was. */
  const likely = cue.kept.means ?? learned.guess;
  const [need, setNeed] = useState<Need | null>(likely);
  const [more, setMore] = useState(false);
  /** After the answer: what helped, and the way back. */
  const [asked, setAsked] = useState<{ readonly undo: () => Promise<void> } | null>(null);
  const [back, setBack] = useState(false);
  // While somebody answers, what is under the thumb does not move.
  const [order] = useState(() => {
    const all = learned.rows.map((row) => row.need);
    return likely === null ? all : [likely, ...all.filter((one) => one !== likely)];
  });

  // One tap after the other: the second is of the entry that the first one made.
  const line = useRef<Promise<Use | null>>(Promise.resolve(null));
  const write = (to: Partial<Body<"cue-use">>): Promise<Use | null> => {
    const next = line.current.then(async (was) => {
      const said = { ...(was?.body ?? { ...nothing, cue: cue.id }), ...to };
      const kept = await (was ? log.change(was, { body: said }) : log.add("cue-use", said));
      return isUse(kept) ? kept : was;
    });
    line.current = next;
    return next;
  };
  const choose = (next: Need): void => {
    setNeed(next);
    void write({ need: next, right: null });
  };
  const answer = async (right: (typeof answers)[number]): Promise<void> => {
    const kept = await write({ need, right });
    if (kept === null || need === null) return;
    const isNew = !cue.isKept;
    if (isNew) gathered.keep((book) => put(book, cue.kept));
    const undo = async (): Promise<void> => {
      const last = await line.current;
      if (last === null || (await log.remove(last)) === null) return;
      if (isNew) gathered.keep((book) => drop(book, cue.id));
      clear();
      home.toast.value = { text: say("cues.one.undone") };
    };
    if (right !== "no") return setAsked({ undo });
    home.toast.value = { text: say("cues.one.logged.no", { need: midOf(need) }), undo: () => void undo() };
    setNeed(null);
  };
  const clear = (): void => {
    line.current = Promise.resolve(null);
    setNeed(likely);
    setMore(false);
    setAsked(null);
    setBack(true);
  };
  if (asked !== null && need !== null) {
    const tell = (helped: string | null): void => void write({ helped });
    return <Helped cue={cue} need={need} onSay={tell} onUndo={() => void asked.undo()} onDone={clear} />;
  }
  const shown = more ? order : order.slice(0, few);
  return (
    <div class="logging">
      <Head takes={back}>{say("cues.one.what")}</Head>
      <Chips name={say("cues.one.what")} all={shown} chosen={need} word={needWords} onChoose={choose}>
        {more ? null : (
          <button type="button" class="chip" onClick={() => setMore(true)}>
            {say("cues.one.more")}
          </button>
        )}
      </Chips>
      {need === null ? null : (
        <div class="row went" role="group" aria-label={say("cues.one.went")}>
          {answers.map((right) => (
            <button
              type="button"
              class={right === "yes" ? "pill grow" : "quiet"}
              key={right}
              onClick={() => void answer(right)}
            >
              {say(`cues.one.${right}`)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
};

/** A heading that takes the focus when what stood here before it is gone. */
const Head = ({ takes, children }: { readonly takes: boolean; readonly children: string }): JSX.Element => {
  const here = useRef<HTMLHeadingElement>(null);
  const [isFirst] = useState(takes);
  useLayoutEffect(() => {
    if (isFirst) here.current?.focus({ preventScroll: true });
  }, [isFirst]);
  return (
    <h2 ref={here} tabIndex={-1}>
      {children}
    </h2>
  );
};

type HelpedProps = {
  readonly cue: Cue;
  readonly need: Need;
  readonly onSay: (helped: string | null) => void;
  readonly onUndo: () => void;
  readonly onDone: () => void;
};

/** What helped: several may be pressed; each tap is kept, own words when they are done. */
const Helped = ({ cue, need, onSay, onUndo, onDone }: HelpedProps): JSX.Element => {
  const ids = [...new Set([...cue.kept.helps, ...helpsFor[need]])].slice(0, 7);
  const [pressed, setPressed] = useState<readonly string[]>([]);
  const own = useDraft("draft helped {cue}", [cue.id], "");
  const tell = (next: readonly string[]): void => {
    setPressed(next);
    const all = [...next, own.value.trim()].filter(Boolean);
    onSay(all.length > 0 ? all.join("\n") : null);
  };
  const done = (): void => {
    if (own.value.trim() !== "") tell(pressed);
    void own.drop();
    onDone();
  };
  return (
    <div class="logging">
      <p class="row between noted" role="status">
        {say("cues.one.logged", { need: midOf(need) })}
        <button type="button" class="quiet small" onClick={onUndo}>
          {sayApp("app.undo")}
        </button>
      </p>
      <Head takes>{say("cues.one.help")}</Head>
      <Chips
        name={say("cues.one.help")}
        all={ids}
        chosen={pressed}
        word={helpOf}
        onChoose={(id) => tell(turned(pressed, id))}
      />
      <div class="row went">
        <input
          class="field grow"
          value={own.value}
          aria-label={say("cues.one.help.own")}
          placeholder={say("cues.one.help.own")}
          onInput={(event) => own.change(() => event.currentTarget.value)}
        />
        <button type="button" class="pill" onClick={done}>
          {say("cues.one.help.done")}
        </button>
      </div>
    </div>
  );
};
