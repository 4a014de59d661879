/**
 * Self-checks: the weekly look of our own, known questionnaires as cards, those that somebody brought, what was kept. All of it
 * is the caregiver's alone, can be switched off whole, and offers itself at most once in two weeks.
 */
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { Icon } from "../../drawing/icons.tsx";
import { draftId, isOffered, weekId } from "../../selfcheck/keptcheck.ts";
import { readQuestionnaire } from "../../selfcheck/parse.ts";
import type { Questionnaire } from "../../selfcheck/questionnaire.ts";
import { say as sayApp, spoken } from "../../words/words.ts";
import { writtenDay } from "../../words/written.ts";
import { Ask } from "../parts/ask.tsx";
import { Frame } from "../parts/frame.tsx";
import { reportFailure, useHome } from "../parts/home.ts";
import { useOwn } from "../parts/own.ts";
import { OwnGate } from "../parts/owngate.tsx";
import { LinkRow } from "../parts/rows.tsx";
import { useSetting } from "../parts/setting.ts";
import { Missing, Wait } from "../parts/states.tsx";
import { CardList, InstrumentPage } from "./cards.tsx";
import { FilePage, useBrought } from "./filepage.tsx";
import { BringPage, ResultPage } from "./result.tsx";
import { RunPage } from "./run.tsx";
import { keptTitle, ownWeek, say, titleOf } from "./said.ts";
import { OwnWeeks } from "./weeks.tsx";
import "./selfcheck.css";

const out = (): { readonly to: string; readonly word: string } => ({ to: "/settings", word: sayApp("app.settings") });

type Address = { readonly path: string; readonly page?: string; readonly id?: string };

export const SelfCheck = ({ page = "", id = "" }: Address): JSX.Element => {
  const off = useSetting("selfcheck.off");
  if (off.value === null) return <Wait />;
  if (off.value) return <SwitchedOff onSwitch={() => void off.change(() => false)} />;
  // A card needs nothing that is kept: it is there while the own side is closed, and so is what it asks before a total.
  if (page === "cards") return <CardList />;
  if (page === "card") return <InstrumentPage key={id} id={id} />;
  return (
    <OwnGate name={say("selfcheck.name")} back={out()}>
      {page === "do" ? <Doing key={id} id={id} /> : null}
      {page === "file" ? <Brought key={id} id={id} /> : null}
      {page === "result" || page === "page" ? <Kept key={id} id={id} isPage={page === "page"} /> : null}
      {page === "weeks" ? <OwnWeeks /> : null}
      {page === "" ? <Home onOff={() => void off.change(() => true)} /> : null}
      {["do", "file", "result", "page", "weeks", ""].includes(page) ? null : <Missing />}
    </OwnGate>
  );
};

const Doing = ({ id }: { readonly id: string }): JSX.Element => {
  const { state, things } = useOwn("check.instrument");
  const text = things.find((thing) => thing.id === id)?.body.text;
  const language = spoken().tag;
  const questionnaire = useMemo(() => {
    if (id === weekId) return language === "" ? null : ownWeek();
    const found = text === undefined ? null : readQuestionnaire(text);
    return found?.ok === true ? found.value : null;
  }, [id, text, language]);
  if (id !== weekId && state !== "open") return <Wait />;
  return questionnaire === null ? <Missing /> : <RunPage id={id} questionnaire={questionnaire} />;
};

const Brought = ({ id }: { readonly id: string }): JSX.Element => {
  const { state, things } = useOwn("check.instrument");
  const thing = things.find((one) => one.id === id);
  const found = useMemo(() => (thing === undefined ? null : readQuestionnaire(thing.body.text)), [thing]);
  if (state !== "open") return <Wait />;
  return thing === undefined || found?.ok !== true ? (
    <Missing />
  ) : (
    <FilePage thing={thing} questionnaire={found.value} />
  );
};

const Kept = ({ id, isPage }: { readonly id: string; readonly isPage: boolean }): JSX.Element => {
  const { state, things } = useOwn("check.response");
  const kept = things.find((one) => one.id === id);
  if (state !== "open") return <Wait />;
  if (kept === undefined) return <Missing />;
  return isPage ? <BringPage kept={kept} /> : <ResultPage kept={kept} />;
};

const SwitchedOff = ({ onSwitch }: { readonly onSwitch: () => void }): JSX.Element => (
  <Frame name={say("selfcheck.name")} back={out()}>
    <div class="title">
      <h1>{say("selfcheck.off.title")}</h1>
    </div>
    <div class="pad stack">
      <button type="button" class="pill" onClick={onSwitch}>
        {say("selfcheck.on")}
      </button>
      <RemoveAll />
    </div>
  </Frame>
);

const RemoveAll = (): JSX.Element => {
  const all = useHome();
  const [asking, setAsking] = useState(false);
  const remove = async (): Promise<void> => {
    setAsking(false);
    if (await reportFailure(all, all.store.own.removeAll("check")))
      all.toast.value = { text: say("selfcheck.removed") };
  };
  return (
    <>
      <button type="button" class="quiet" onClick={() => setAsking(true)}>
        {say("selfcheck.remove")}
      </button>
      {asking ? (
        <Ask
          title={say("selfcheck.remove.title")}
          text={say("selfcheck.remove.text")}
          yes={say("selfcheck.remove")}
          onYes={() => void remove()}
          onNo={() => setAsking(false)}
        />
      ) : null}
    </>
  );
};

const nameOf = (questionnaire: Questionnaire | null): string =>
  questionnaire === null ? say("selfcheck.untitled") : titleOf(questionnaire);

const Home = ({ onOff }: { readonly onOff: () => void }): JSX.Element => {
  const all = useHome();
  const { route } = useLocation();
  const instruments = useOwn("check.instrument");
  const drafts = useOwn("check.draft");
  const kept = useOwn("check.response");
  const bring = useBrought();
  const read = useMemo(
    () =>
      instruments.things.map(({ id, body }) => {
        const found = readQuestionnaire(body.text);
        return { id, questionnaire: found.ok ? found.value : null };
      }),
    [instruments.things],
  );
  const take = async (files: FileList | null | undefined): Promise<void> => {
    const id = await bring(files?.[0]);
    if (id === null) return;
    all.toast.value = { text: say("selfcheck.brought") };
    route(`/selfcheck/file/${id}`);
  };
  const draft = drafts.things.find(({ id }) => id === draftId);
  const of = draft?.body.of;
  const isThere = of === weekId || read.some(({ id }) => id === of);
  const drop = async (): Promise<void> => {
    if (draft !== undefined) await drafts.remove(draft, say("selfcheck.stopped"));
  };
  if (kept.state !== "open" || drafts.state !== "open") return <Wait />;
  const offered = draft === undefined && isOffered(kept.things, Date.now());
  return (
    <div
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void take(event.dataTransfer?.files);
      }}
    >
      <Frame name={say("selfcheck.name")} back={out()}>
        <div class="title">
          <h1>{say("selfcheck.title")}</h1>
          <p class="muted">{say("selfcheck.lead")}</p>
        </div>
        {draft !== undefined && isThere ? (
          <section class="wash" aria-labelledby="resume">
            <h2 id="resume">{say("selfcheck.resume.title")}</h2>
            <p dir="auto">
              {of === weekId ? say("selfcheck.week") : nameOf(read.find(({ id }) => id === of)?.questionnaire ?? null)}
            </p>
            <a class="pill" href={`/selfcheck/do/${of}`}>
              {say("selfcheck.resume")}
            </a>
            <button type="button" class="link" onClick={() => void drop()}>
              {say("selfcheck.stop")}
            </button>
          </section>
        ) : null}
        <section class={offered ? "wash" : "pad stack"} aria-labelledby="week">
          <h2 id="week">{say("selfcheck.week")}</h2>
          <p>{say("selfcheck.week.lead")}</p>
          {offered && kept.things.length > 0 ? <p>{say("selfcheck.week.offer")}</p> : null}
          <a class={offered ? "pill" : "quiet"} href={`/selfcheck/do/${weekId}`}>
            {say("selfcheck.week.begin")}
          </a>
          {kept.things.some(({ body }) => body.of === weekId) ? (
            <a class="link" href="/selfcheck/weeks">
              {say("selfcheck.week.past")}
            </a>
          ) : null}
        </section>
        <nav class="growways" aria-label={say("selfcheck.known")}>
          <a href="/selfcheck/cards">
            <span>
              <b>{say("selfcheck.known")}</b>
              <small>{say("selfcheck.known.lead")}</small>
            </span>
            <Icon name="next" />
          </a>
        </nav>
        <section class="pad stack" aria-labelledby="mine">
          <h2 id="mine">{say("selfcheck.mine")}</h2>
          <p class="muted">{say("selfcheck.mine.lead")}</p>
          {read.length === 0 ? null : (
            <ul class="lines">
              {read.map(({ id, questionnaire }) => (
                <LinkRow key={id} to={`/selfcheck/file/${id}`} after={<Icon name="next" />}>
                  <b dir="auto">{nameOf(questionnaire)}</b>
                </LinkRow>
              ))}
            </ul>
          )}
          <label class="quiet checkfile">
            <Icon name="file" />
            {say("selfcheck.bring")}
            <input
              type="file"
              class="hide"
              accept=".json,application/json,application/fhir+json"
              onChange={({ currentTarget }) => void take(currentTarget.files)}
            />
          </label>
        </section>
        {kept.things.length === 0 ? null : (
          <section class="pad" aria-labelledby="keptones">
            <h2 id="keptones">{say("selfcheck.kept")}</h2>
            <ul class="lines">
              {kept.things.toReversed().map(({ id, at, body }) => (
                <LinkRow key={id} to={`/selfcheck/result/${id}`} after={<Icon name="next" />}>
                  <b dir="auto">{keptTitle(body)}</b>
                  <small class="muted">{writtenDay(at)}</small>
                </LinkRow>
              ))}
            </ul>
          </section>
        )}
        <section class="pad stack">
          <p class="muted small">{say("selfcheck.off.note")}</p>
          <div class="row">
            <button type="button" class="quiet small" onClick={onOff}>
              {say("selfcheck.off")}
            </button>
          </div>
          <RemoveAll />
        </section>
      </Frame>
    </div>
  );
};
