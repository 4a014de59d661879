/** Composing: whom it is for, in which language, questions, and what of all that is kept goes in. Nothing is chosen at first. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { list } from "virtual:cues";
import { turned } from "../../ground/turned.ts";
import { type Child, lateStart, monthsOf } from "../../child/child.ts";
import { dictionary } from "../../cues/cues.ts";
import type { Entry } from "../../diary/diary.ts";
import { dayHere } from "../../diary/here.ts";
import { isOnlyOf } from "../../doing/composebundle.ts";
import { languages, speaker, spoken } from "../../words/words.ts";
import { wallTime } from "../../words/written.ts";
import { words as growing } from "../../words/en/growing.ts";
import { cueName } from "../cues/said.ts";
import { Choices } from "../parts/chips.tsx";
import { DayField } from "../parts/dayfield.tsx";
import { Frame } from "../parts/frame.tsx";
import { childWords, useHome } from "../parts/home.ts";
import { useKept } from "../parts/kept.ts";
import { entryWords } from "../parts/said.ts";
import { useSetting } from "../parts/setting.ts";
import { Wait } from "../parts/states.tsx";
import { type Chosen, useChoice } from "./gather.ts";
import { Plays } from "./plays.tsx";
import { Pick } from "./pick.tsx";
import { say } from "./words.ts";

const sayGrowing = speaker(growing);

type Of = { readonly child: Child };

export const Compose = ({ child }: Of): JSX.Element => {
  const home = useHome();
  const choosing = useChoice(child);
  const { choice, change } = choosing;
  const family = home.children.value ?? [];
  const { childMid } = childWords(child.nickname);
  const others = [...languages()].filter(([code]) => code !== spoken().code);
  if (!choosing.isRead) return <Wait />;
  return (
    <Frame
      name={say("bundle.title")}
      back={{ to: "/growing", word: sayGrowing("growing.title") }}
      foot={
        <div class="row">
          <a class="pill grow" href="/bundle/page">
            {say("bundle.see")}
          </a>
          <a class="quiet" href="/bundle/file">
            {say("bundle.go.file")}
          </a>
        </div>
      }
    >
      <div class="title">
        <h1>{say("bundle.title")}</h1>
        <p class="muted">{say("bundle.lead", { childMid })}</p>
      </div>
      <section class="pad stack">
        <label class="label" for="bundle-to">
          {say("bundle.whom")}
        </label>
        <input
          id="bundle-to"
          class="field"
          dir="auto"
          value={choice.to}
          onInput={({ currentTarget }) => change({ to: currentTarget.value })}
        />
        <Choices
          title={say("bundle.beside")}
          all={["", ...others.map(([code]) => code)]}
          chosen={choice.beside === spoken().code ? "" : choice.beside}
          word={(code) => others.find(([one]) => one === code)?.[1].name ?? say("bundle.beside.none")}
          onChoose={(code) => change({ beside: code })}
        />
        {choice.beside === "" ? null : <p class="muted small">{say("bundle.beside.says")}</p>}
        <DayField
          label={say("bundle.until")}
          value={choice.until ?? ""}
          onDay={(day) => change({ until: day === "" ? null : day })}
        />
        <p class="muted small">{say("bundle.until.says")}</p>
        <label class="label" for="bundle-questions">
          {say("bundle.questions")}
        </label>
        <p class="muted small">{say("bundle.questions.hint")}</p>
        <textarea
          id="bundle-questions"
          class="field"
          rows={4}
          dir="auto"
          value={choice.questions}
          onInput={({ currentTarget }) => change({ questions: currentTarget.value })}
        />
      </section>
      <Moments child={child} choosing={choosing} family={family} />
      <Plays child={child} choosing={choosing} family={family} />
      <Cues child={child} choosing={choosing} family={family} />
      <Answers child={child} choosing={choosing} family={family} />
      <p class="pad">
        <a class="link" href="/library/for-the-person-you-invite">
          {say("bundle.read")}
        </a>
      </p>
    </Frame>
  );
};

/** How many moments are offered at first, and how many more. */
const page = 12;

const Moments = ({ child, choosing, family }: Chosen): JSX.Element => {
  const [most, setMost] = useState(page);
  const all = useKept((kept) => kept.diary.find({ kinds: ["moment"] }), [], []);
  const { choice, change } = choosing;
  const mine = (all ?? [])
    .filter((entry): entry is Entry<"moment"> => entry.kind === "moment" && isOnlyOf(entry.children, child.id, family))
    .toReversed();
  const words = childWords(child.nickname);
  return (
    <section class="pad" aria-labelledby="bundle-moments">
      <h2 id="bundle-moments">{say("bundle.moments")}</h2>
      {all !== undefined && mine.length === 0 ? <p class="muted">{say("bundle.moments.none", words)}</p> : null}
      <ul>
        {mine.slice(0, most).map((entry) => (
          <Pick
            key={entry.thing}
            isOn={choice.moments.includes(entry.thing)}
            onTurn={() => change({ moments: turned(choice.moments, entry.thing) })}
            title={entryWords(entry, words.child)}
            says={[wallTime(entry.at.local, { dateStyle: "medium", timeStyle: "short" }), entry.body?.words ?? ""]}
          />
        ))}
      </ul>
      {mine.length > most ? (
        <button type="button" class="quiet small" onClick={() => setMost(most + page)}>
          {say("bundle.more")}
        </button>
      ) : null}
    </section>
  );
};

const Cues = ({ child, choosing: { choice, change } }: Chosen): JSX.Element => {
  const { value: book } = useSetting("cues.book.{child}", child.id);
  const who = { months: monthsOf(child, dayHere()), late: lateStart(child), without: book?.without ?? [] };
  const own = book === null ? null : dictionary(list, book, who).filter(({ isKept }) => isKept);
  return (
    <section class="pad" aria-labelledby="bundle-cues">
      <h2 id="bundle-cues">{say("bundle.cues")}</h2>
      {own?.length === 0 ? <p class="muted">{say("bundle.cues.none", childWords(child.nickname))}</p> : null}
      <ul>
        {(own ?? []).map((cue) => (
          <Pick
            key={cue.id}
            isOn={choice.cues.includes(cue.id)}
            onTurn={() => change({ cues: turned(choice.cues, cue.id) })}
            title={cueName(cue)}
          />
        ))}
      </ul>
    </section>
  );
};

const answers = ["stopped", "not-yet", "not-sure", "yes"] as const;

const Answers = ({ child, choosing: { choice, change } }: Chosen): JSX.Element => {
  const all = useKept((kept) => kept.diary.find({ kinds: ["milestone"] }), [], []);
  const count = (answer: string): number =>
    (all ?? []).filter(
      ({ kind, body, children }) => kind === "milestone" && body?.answer === answer && children[0] === child.id,
    ).length;
  const given = answers.filter((answer) => count(answer) > 0);
  const word = (answer: (typeof answers)[number]): string =>
    answer === "yes" ? say("bundle.page.noticed") : sayGrowing(`growing.doctor.${answer}`);
  return (
    <section class="pad">
      {all !== undefined && given.length === 0 ? (
        <>
          <h2>{say("bundle.answers")}</h2>
          <p class="muted">{say("bundle.answers.none")}</p>
        </>
      ) : (
        <Choices
          title={say("bundle.answers")}
          all={given}
          chosen={choice.answers}
          word={(answer) => say("bundle.answer", { answer: word(answer), n: count(answer) })}
          onChoose={(answer) => change({ answers: turned(choice.answers, answer) })}
        />
      )}
    </section>
  );
};
