/** The page of one thing that was logged: a moment at one of its steps or whole, a note, anything else; deleted ones too. */
import { EntryFoot } from "./ending.tsx";
import { here } from "../../diary/here.ts";
import type { JSX } from "preact";
import type { Entry } from "../../diary/diary.ts";
import { dayOf } from "../../diary/when.ts";
import { say as sayApp } from "../../words/words.ts";
import { Frame } from "../parts/frame.tsx";
import { useHome } from "../parts/home.ts";
import { useKept } from "../parts/kept.ts";
import { useLog } from "../parts/log.ts";
import { Missing } from "../parts/states.tsx";
import { MomentDetails } from "./details.tsx";
import { Earlier, whenWords } from "./earlier.tsx";
import { MomentSteps, type MomentStep, MomentWaiting } from "./moment.tsx";
import { NoteEdit } from "./note.tsx";
import { entrySubline, namesOf, entryWords } from "../parts/said.ts";
import { say } from "../parts/diarywords.ts";
import { WhoChips } from "../parts/who.tsx";
import "./moment.css";

const steps: Readonly<Record<string, MomentStep>> = { 1: 1, 2: 2, 3: 3 };

export const EntryPage = ({ thing, step = "" }: { path: string; thing: string; step?: string }): JSX.Element => {
  const home = useHome();
  const history = useKept((kept) => kept.diary.historyOf(thing), [thing], []);
  if (history === undefined || home.children.value === null) return <MomentWaiting />;
  const entry = history.at(-1);
  if (!entry || entry.thing !== thing) return history.length === 0 ? <Missing /> : <MomentWaiting />;
  if (entry.body === null) return <Deleted entry={entry} before={history.at(-2) ?? null} />;
  const at = steps[step];
  if (entry.kind === "moment" && at) return <MomentSteps key={at} entry={entry} step={at} />;
  if (entry.kind === "moment") return <MomentDetails key={thing} entry={entry} history={history} />;
  if (entry.kind === "note") return <NoteEdit key={thing} entry={entry} history={history} />;
  return <Other entry={entry} />;
};

/** What the other rooms logged: when, what, and the way to delete it. */
const Other = ({ entry }: { readonly entry: Entry }): JSX.Element => {
  const home = useHome();
  const log = useLog();
  const name = namesOf(home.children.value, entry.children, home.child.value);
  return (
    <Frame
      name={entryWords(entry, name)}
      back={{ to: `/day/${dayOf(entry.at)}`, word: say("diary.days") }}
      foot={<EntryFoot entry={entry} />}
    >
      <div class="title">
        <h1>{entryWords(entry, name)}</h1>
        <p>{entrySubline(entry)}</p>
      </div>
      <div class="pad">
        {entry.children.length > 0 ? (
          <WhoChips chosen={entry.children} onChoose={(children) => void log.change(entry, { children })} />
        ) : null}
        <Earlier at={entry.at} onMove={(at) => void log.change(entry, { at })} />
      </div>
    </Frame>
  );
};

const Deleted = ({ entry, before }: { readonly entry: Entry; readonly before: Entry | null }): JSX.Element => {
  const home = useHome();
  const log = useLog();
  const name = namesOf(home.children.value, entry.children, home.child.value);
  return (
    <Frame
      name={say("diary.day.deleted")}
      back={{ to: `/day/${dayOf(entry.at)}`, word: say("diary.days") }}
      foot={
        before ? (
          <button type="button" class="pill grow" onClick={() => void log.restore(before)}>
            {say("diary.restore")}
          </button>
        ) : null
      }
    >
      <div class="title">
        <h1>{say("diary.day.deleted")}</h1>
        {before ? <p>{entryWords(before, name)}</p> : <p>{sayApp("app.missing")}</p>}
        <p class="muted">{whenWords(entry.at, here())}</p>
      </div>
    </Frame>
  );
};
