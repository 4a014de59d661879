/** A note: written once, kept with each letter until it is done; later changed, with what it said before at hand. */
import { History } from "./history.tsx";
import { EntryFoot } from "./ending.tsx";
import { dayHere, here } from "../../diary/here.ts";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { Entry } from "../../diary/diary.ts";
import { dayOf, type When, whenOn } from "../../diary/when.ts";
import { useLatest } from "../parts/latest.ts";
import { Frame } from "../parts/frame.tsx";
import { useHome } from "../parts/home.ts";
import { useLog } from "../parts/log.ts";
import { type Drafted, useDraft } from "../parts/draft.ts";
import { Earlier } from "./earlier.tsx";
import { asShown, useNow } from "../parts/now.ts";
import { namesOf, timeWords } from "../parts/said.ts";
import { say } from "../parts/diarywords.ts";
import { WhoChips } from "../parts/who.tsx";
import "./moment.css";

export const NewNote = (_: { path: string }): JSX.Element => {
  const home = useHome();
  const log = useLog();
  const { query, route } = useLocation();
  const draft = useDraft("draft note", [], "");
  const asked = query["at"] ?? "";
  const [at, setAt] = useState<When | null>(
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(asked) ? whenOn(asked, here().zone) : null,
  );
  const [children, setChildren] = useState<readonly string[] | null>(null);
  const now = useNow();
  const keep = async (): Promise<void> => {
    const text = draft.value.trim();
    if (text === "") return;
    const about = { at: at ?? asShown(now), ...(children ? { children } : {}) };
    const kept = await log.add("note", { v: 1, text }, about);
    if (!kept) return;
    void draft.drop();
    home.toast.value = { text: say("diary.kept", { time: timeWords(kept.at) }), undo: () => void log.remove(kept) };
    route(at && dayOf(at) !== dayHere() ? `/day/${dayOf(at)}` : "/");
  };
  return (
    <Frame
      name={say("diary.note")}
      back={{ to: "/", word: say("diary.today") }}
      foot={
        <div class="answers">
          <WhoChips chosen={children ?? home.chosen.value} onChoose={setChildren} />
          <Earlier at={at ?? now} onMove={setAt} />
          <button type="button" class="pill grow" disabled={draft.value.trim() === ""} onClick={() => void keep()}>
            {say("diary.note.keep")}
          </button>
        </div>
      }
    >
      <div class="title">
        <h1>{say("diary.note.title")}</h1>
      </div>
      <Typing draft={draft} />
    </Frame>
  );
};

const Typing = ({ draft, onDone }: { readonly draft: Drafted<string>; readonly onDone?: () => void }): JSX.Element => (
  <label class="label pad">
    <span class="hide">{say("diary.note.field")}</span>
    <textarea
      class="field note"
      rows={6}
      value={draft.value}
      onInput={(event) => draft.change(() => event.currentTarget.value)}
      onChange={onDone}
    />
    <small class="muted" role="status">
      {draft.saved ? say("diary.note.saved") : draft.found !== null ? say("diary.note.draft") : ""}
    </small>
  </label>
);

type NoteProps = { readonly entry: Entry<"note">; readonly history: readonly Entry[] };

export const NoteEdit = ({ entry, history }: NoteProps): JSX.Element => {
  const home = useHome();
  const log = useLog();
  const was = entry.body?.text ?? "";
  const draft = useDraft("draft {thing}", [entry.thing], was);
  const keep = useLatest(async (): Promise<void> => {
    const text = draft.value.trim();
    if (text !== "" && text !== was && !(await log.change(entry, { body: { v: 1, text } }))) return;
    void draft.drop();
  });
  // What a crash left behind is kept as if it had been done.
  useEffect(() => {
    if (draft.found !== null) void keep();
  }, [draft.found, keep]);
  const name = namesOf(home.children.value, entry.children, home.child.value);
  return (
    <Frame
      name={say("diary.note")}
      back={{ to: `/day/${dayOf(entry.at)}`, word: say("diary.days") }}
      foot={<EntryFoot entry={entry} />}
    >
      <div class="title">
        <h1>{say("diary.note")}</h1>
      </div>
      <Typing draft={draft} onDone={() => void keep()} />
      <div class="pad stack">
        <WhoChips chosen={entry.children} onChoose={(children) => void log.change(entry, { children })} />
        <Earlier at={entry.at} onMove={(at) => void log.change(entry, { at })} />
      </div>
      <History history={history} name={name} onTake={(one) => void log.restore(one)} />
    </Frame>
  );
};
