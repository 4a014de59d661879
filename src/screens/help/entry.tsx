/** One help line: what it is called, when it answers, the numbers as buttons that dial, where it was read, and a way to say that it is wrong. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Icon } from "../../drawing/icons.tsx";
import { speaker } from "../../words/words.ts";
import { dates, writtenDay, lists, names } from "../../words/written.ts";
import { words } from "../../words/en/help.ts";
import { type Hours, type HelpLine, smsOf, telOf, weekdays } from "./lines.ts";
import { noteOf, regionOf } from "./notes.ts";

const say = speaker(words);

export const Lines = ({ lines }: { readonly lines: readonly HelpLine[] }): JSX.Element => (
  <ul class="rows">
    {lines.map((line) => (
      <li key={line.id} class={line.from === "official" ? "" : "unsure"}>
        <LineOf line={line} />
      </li>
    ))}
  </ul>
);

const called = ({ name }: HelpLine): string => (name === "" ? say("help.emergency") : name);

const LineOf = ({ line }: { readonly line: HelpLine }): JSX.Element => {
  const region = regionOf(line.region);
  const note = noteOf(line.note);
  const facts = [
    ...(line.hours === undefined ? [] : line.hours === "always" ? [say("help.always")] : line.hours.map(hoursOf)),
    ...(line.cost === "free" ? [say("help.free")] : line.cost === "mobile-free" ? [say("help.free.mobile")] : []),
  ];
  return (
    <>
      <div class="who">
        <b dir="auto">{called(line)}</b>
        {facts.length > 0 ? <p>{facts.join(" · ")}</p> : null}
      </div>
      <div class="dial">
        {(line.phone ?? []).map(({ number, for: serves = "any" }) => (
          <a
            key={number}
            class="chip"
            href={telOf(number)}
            aria-label={say("help.call.of", { name: called(line), number })}
          >
            <Icon name="phone" />
            <bdi>{serves === "any" ? number : say("help.number.for", { for: serves, number })}</bdi>
          </a>
        ))}
        {(line.text ?? []).map((text) => (
          <a key={text.to + (text.word ?? "")} class="chip" href={smsOf(text)}>
            <Icon name="text" />
            {textOf(text.to, text.word)}
            {text.language === undefined ? null : <small>{languageOf(text.language)}</small>}
          </a>
        ))}
      </div>
      {region === null ? null : <p>{say("help.only", { region })}</p>}
      {note === null ? null : <p>{note}</p>}
      {line.from === "official" ? null : (
        <p class="mark-unsure">{say(line.from === "lists" ? "help.lists" : "help.secondary")}</p>
      )}
      {line.whatsapp === undefined ? null : <p>{say("help.whatsapp", { number: line.whatsapp })}</p>}
      <About line={line} />
    </>
  );
};

const About = ({ line }: { readonly line: HelpLine }): JSX.Element => {
  const [told, setTold] = useState<"copied" | "by-hand" | null>(null);
  const report = say("help.wrong.line", {
    id: line.id,
    name: called(line),
    number: line.phone?.[0]?.number ?? line.text?.[0]?.to ?? "",
    day: line.checked,
  });
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(report);
      setTold("copied");
    } catch {
      setTold("by-hand");
    }
  };
  const languages = languagesOf(line);
  return (
    <details>
      <summary>
        {say("help.checked", { day: writtenDay(`${line.checked}T12:00:00`) })}
        <span class="hide"> {called(line)}</span>
      </summary>
      {languages === null ? null : <p>{languages}</p>}
      {line.hours_of === undefined ? null : <p>{say("help.hours.old", { year: String(line.hours_of) })}</p>}
      <p>
        <a href={line.source} rel="noreferrer">
          {say("help.source", { site: new URL(line.source).hostname })}
        </a>
      </p>
      {line.web === undefined ? null : (
        <p>
          <a href={line.web} rel="noreferrer">
            {say("help.web", { site: new URL(line.web).hostname })}
          </a>
        </p>
      )}
      <h3>{say("help.wrong")}</h3>
      <p>{say("help.wrong.text")}</p>
      <button type="button" class="quiet small" onClick={() => void copy()}>
        {say("help.wrong.copy")}
      </button>
      <p role="status">
        {told === null ? null : say(told === "copied" ? "help.wrong.copied" : "help.wrong.by-hand")}
        {told === "by-hand" ? <span class="report"> {report}</span> : null}
      </p>
    </details>
  );
};

const textOf = (number: string, word: string | undefined): string =>
  word === undefined ? say("help.write.plain", { number }) : say("help.write.word", { word, number });

const languageOf = (code: string): string => names({ type: "language" }).of(code) ?? code;

const languagesOf = ({ languages = [], count, interpreters }: HelpLine): string | null => {
  const list = lists({}).format(languages.map(languageOf));
  const said = [
    ...(languages.length > 0 ? [say("help.languages", { languages: list })] : []),
    ...(count === undefined ? [] : [say("help.languages.count", { n: count })]),
    ...(interpreters === undefined
      ? []
      : [interpreters === "some" ? say("help.languages.some") : say("help.languages.more", { n: interpreters })]),
  ];
  return said.length > 0 ? said.join(". ") : null;
};

/** Monday 2024-01-01 began a week. */
const dayName = (day: number): string => dates({ weekday: "short", timeZone: "UTC" }).format(Date.UTC(2024, 0, day));
const timeOf = (time: string): string => {
  const [h = 0, m = 0] = time.split(":").map(Number);
  return dates({ hour: "numeric", minute: "2-digit", timeZone: "UTC" }).format(Date.UTC(2024, 0, 1, h, m));
};
const hoursOf = ({ days, from, to }: Hours): string => {
  const times = { from: timeOf(from), to: timeOf(to) };
  if (weekdays(days).length === 7) return say("help.hours.every", times);
  const parts = days.split(" ").map((part) => part.split("-").map((day) => dayName(Number(day))));
  const list = lists({ type: "unit" }).format(parts.map((part) => part.join(" – ")));
  return say("help.hours", { days: list, ...times });
};
