/** A questionnaire that was brought, before it is begun: whose it is and in which language, what of it cannot be answered here. */
import type { JSX } from "preact";
import { useLocation } from "preact-iso";
import { newId } from "../../ground/id.ts";
import type { OwnThing } from "../../keeping/ownkinds.ts";
import { alertsIn } from "../../selfcheck/alert.ts";
import { readResponse } from "../../selfcheck/answered.ts";
import { kindsOf } from "../../selfcheck/allowed.ts";
import { draftId } from "../../selfcheck/keptcheck.ts";
import type { Filled } from "../../selfcheck/places.ts";
import { itemsOf, type Questionnaire } from "../../selfcheck/questionnaire.ts";
import { names } from "../../words/written.ts";
import { Frame } from "../parts/frame.tsx";
import { reportFailure, useHome } from "../parts/home.ts";
import { useOwn } from "../parts/own.ts";
import { alertAddress } from "./run.tsx";
import { say, titleOf } from "./said.ts";

const languageName = (code: string): string => {
  try {
    return names({ type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
};

type FilePageProps = { readonly thing: OwnThing<"check.instrument">; readonly questionnaire: Questionnaire };

export const FilePage = ({ thing, questionnaire }: FilePageProps): JSX.Element => {
  const home = useHome();
  const { route } = useLocation();
  const instruments = useOwn("check.instrument");
  const { put } = useOwn("check.draft");
  const asked = itemsOf(questionnaire.items).filter(({ type }) => type !== "group" && type !== "display");
  const cannot = asked.filter((item) => kindsOf(item).length === 0 || (item.type === "choice" && item.isElsewhere));
  const remove = async (): Promise<void> => {
    if (await instruments.remove(thing, say("selfcheck.file.removed"))) route("/selfcheck", true);
  };
  const bring = async (files: FileList | null): Promise<void> => {
    const [file] = files ?? [];
    if (file === undefined) return;
    const found = readResponse(questionnaire, await file.text());
    if (!found.ok) return home.showProblem(found.problem);
    // Before anything else, and without keeping it.
    if (alertsIn(questionnaire, found.value).length > 0) return route(alertAddress, true);
    const at = new Date().toISOString();
    if (await put({ id: draftId, at, body: { of: thing.id, filled: kept(found.value), step: null } }))
      route(`/selfcheck/do/${thing.id}`);
  };
  const lines = [
    ...(questionnaire.publisher === "" ? [] : [say("selfcheck.file.by", { who: questionnaire.publisher })]),
    ...(questionnaire.language === null
      ? []
      : [say("selfcheck.file.language", { language: languageName(questionnaire.language) })]),
    ...(questionnaire.version === null ? [] : [say("selfcheck.file.version", { version: questionnaire.version })]),
    say("selfcheck.file.asks", { n: asked.length }),
    ...(cannot.length === 0 ? [] : [say("selfcheck.file.cannot", { n: cannot.length })]),
  ];
  return (
    <Frame
      name={titleOf(questionnaire)}
      back={{ to: "/selfcheck", word: say("selfcheck.name") }}
      foot={
        <a class="pill full" href={`/selfcheck/do/${thing.id}`}>
          {say("selfcheck.file.begin")}
        </a>
      }
    >
      <div class="title">
        <h1 dir="auto">{titleOf(questionnaire)}</h1>
      </div>
      <div class="pad stack">
        {lines.map((line) => (
          <p key={line} dir="auto">
            {line}
          </p>
        ))}
        {questionnaire.copyright === "" ? null : (
          <p class="muted small" dir="auto">
            {questionnaire.copyright}
          </p>
        )}
        <label class="quiet checkfile">
          {say("selfcheck.file.answers")}
          <input
            type="file"
            class="hide"
            accept=".json,application/json,application/fhir+json"
            onChange={({ currentTarget }) => void bring(currentTarget.files)}
          />
        </label>
        <button type="button" class="quiet" onClick={() => void remove()}>
          {say("selfcheck.file.remove")}
        </button>
      </div>
    </Frame>
  );
};

const kept = ({ answers, copies, skipped }: Filled) => ({
  answers: Object.fromEntries(Object.entries(answers).map(([place, values]) => [place, [...values]])),
  copies: { ...copies },
  skipped: [...skipped],
});

/** Takes a questionnaire in that somebody chose or dropped; its id, or null where it is refused, which is said. */
export const useBrought = (): ((file: File | undefined) => Promise<string | null>) => {
  const home = useHome();
  return async (file) => {
    if (file === undefined) return null;
    const { readQuestionnaire } = await import("../../selfcheck/parse.ts");
    const text = await file.text();
    const found = readQuestionnaire(text);
    if (!found.ok) {
      home.showProblem(found.problem);
      return null;
    }
    const id = newId();
    const thing = { id, at: new Date().toISOString(), body: { text } };
    return (await reportFailure(home, home.store.own.put("check.instrument", thing))) ? id : null;
  };
};
