/** The page for the doctor: the caregiver's own words first, then what they answered, to print or to share as a file. */
import { monthsWords } from "../parts/ages.ts";
import type { JSX } from "preact";
import { spoken } from "../../words/words.ts";
import { writtenDay } from "../../words/written.ts";
import { type Milestone, checkpointAt, review } from "../../growing/milestones.ts";
import { Frame } from "../parts/frame.tsx";
import { useHome } from "../parts/home.ts";
import { shareFile } from "../parts/save.ts";
import { useDraft } from "../parts/draft.ts";
import { ageWords } from "../parts/said.ts";
import { Gate, type Ready } from "./gate.tsx";
import { say } from "./words.ts";
import "./doctor.css";

export const Doctor = (_: { path: string }): JSX.Element => (
  <Gate name={say("growing.doctor.title")}>{(ready) => <Page {...ready} />}</Gate>
);

type Part = { readonly name: string; readonly lines: readonly string[] };

/** What the answers come to, in parts; empty ones are left out. */
const partsOf = ({ checkpoints, signs, given, noted, months }: Ready): readonly Part[] => {
  const { stopped, notYet, notSure, seen, open } = review(checkpoints, given, months);
  const at = checkpointAt(checkpoints, months);
  const line = ({ id, short }: Milestone): string =>
    say("growing.doctor.item", { what: short, age: monthsWords(Number(id.split("/")[0])) });
  const besides = noted.flatMap(({ sign, since, places }) => {
    const says = signs.find(({ id }) => id === sign)?.says;
    return says === undefined ? [] : [say("growing.doctor.sign", { what: says, since, places })];
  });
  const all: readonly Part[] = [
    { name: say("growing.doctor.stopped"), lines: stopped.map(line) },
    { name: say("growing.doctor.not-yet"), lines: notYet.map(line) },
    { name: say("growing.doctor.not-sure"), lines: notSure.map(line) },
    { name: say("growing.doctor.signs"), lines: besides },
    {
      name: say("growing.doctor.seen", { age: monthsWords(at?.months ?? 0) }),
      lines: [
        ...seen.map(({ short }) => short),
        ...(seen.length > 0 && open.length > 0 ? [say("growing.doctor.open", { n: open.length })] : []),
      ],
    },
  ];
  return all.filter(({ lines }) => lines.length > 0);
};

const questions = ["growing.doctor.ask.1", "growing.doctor.ask.2", "growing.doctor.ask.3"] as const;

const Page = (ready: Ready): JSX.Element => {
  const home = useHome();
  const { whose, child } = ready;
  const worry = useDraft("draft worry {child}", [child.id], "");
  const parts = partsOf(ready);
  const age = ageWords(child, whose.day);
  const made = say("growing.doctor.day", { day: writtenDay(whose.day) });
  const share = async (): Promise<void> => {
    const text = [
      say("growing.doctor.head", { child: whose.nameMid }),
      age,
      made,
      ...(worry.value.trim() === "" ? [] : ["", say("growing.doctor.worry"), worry.value.trim()]),
      ...parts.flatMap(({ name, lines }) => ["", name, ...lines.map((line) => `- ${line}`)]),
      "",
      say("growing.doctor.ask"),
      ...questions.map((id) => `- ${say(id)}`),
      "",
      say("growing.doctor.source"),
      "",
    ].join("\n");
    const file = new File([text], say("growing.doctor.file"), { type: "text/plain" });
    if ((await shareFile(file)) === "saved") home.toast.value = { text: say("growing.doctor.saved") };
  };
  return (
    <Frame
      name={say("growing.doctor.title")}
      back={{ to: "/growing", word: say("growing.title") }}
      foot={
        <div class="row">
          <button type="button" class="pill grow" onClick={() => window.print()}>
            {say("growing.doctor.print")}
          </button>
          <button type="button" class="quiet" onClick={() => void share()}>
            {say("growing.doctor.share")}
          </button>
        </div>
      }
    >
      <article class="bring" lang={spoken().tag}>
        <div class="title">
          <h1>{say("growing.doctor.head", { child: whose.nameMid })}</h1>
          {age ? <p>{age}</p> : null}
          <p class="muted">{made}</p>
        </div>
        <section class="pad">
          <label class="label" for="worry">
            {say("growing.doctor.worry")}
          </label>
          <p class="muted small noprint">{say("growing.doctor.worry.hint")}</p>
          <textarea
            id="worry"
            class="field noprint"
            rows={4}
            dir="auto"
            value={worry.value}
            onInput={({ currentTarget }) => worry.change(() => currentTarget.value)}
          />
          <p class="printed">{worry.value}</p>
        </section>
        {parts.length === 0 ? <p class="pad muted noprint">{say("growing.doctor.nothing")}</p> : null}
        {parts.map(({ name, lines }) => (
          <section class="pad" key={name}>
            <h2>{name}</h2>
            <ul class="plain">
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
        <section class="pad">
          <h2>{say("growing.doctor.ask")}</h2>
          <ul class="plain">
            {questions.map((id) => (
              <li key={id}>{say(id)}</li>
            ))}
          </ul>
        </section>
        <p class="defn pad">{say("growing.doctor.source")}</p>
        <p class="pad noprint">
          <a class="quiet small" href="/bundle">
            {say("growing.doctor.bundle")}
          </a>
        </p>
      </article>
    </Frame>
  );
};
