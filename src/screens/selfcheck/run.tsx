/**
 * One question a page. An answer above zero to an alert item opens Help before anything else is drawn: when it is given, when
 * somebody comes back to it, when a file fills it in. Skip and stop are always there; what is answered is put as it is pressed.
 */
import type { JSX } from "preact";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { useLocation } from "preact-iso";
import { Icon } from "../../drawing/icons.tsx";
import { newId } from "../../ground/id.ts";
import { alertsIn } from "../../selfcheck/alert.ts";
import { wrongWithAll } from "../../selfcheck/allowed.ts";
import { draftId, type CheckDraft, type KeptAnswers, type KeptSum } from "../../selfcheck/keptcheck.ts";
import { answersAt, type Filled, skippedAt, withAnswers, withCopy } from "../../selfcheck/places.ts";
import { type CheckItem, type Questionnaire, toldIn } from "../../selfcheck/questionnaire.ts";
import { responseOf } from "../../selfcheck/response.ts";
import { sumsOf, workedOut } from "../../selfcheck/score.ts";
import { beginning, type Evaluate, settle, type Settled } from "../../selfcheck/settle.ts";
import type { CheckValue } from "../../selfcheck/value.ts";
import { type CheckStep, endedAs, goesOnAt, stepAfter, stepsOf, unanswered } from "../../selfcheck/walk.ts";
import { spoken } from "../../words/words.ts";
import { Frame } from "../parts/frame.tsx";
import { reportFailure, useHome } from "../parts/home.ts";
import { useOwn, useOwnOne } from "../parts/own.ts";
import { Wait } from "../parts/states.tsx";
import { useEvaluate } from "./engine.ts";
import { AnswerField } from "./field.tsx";
import { say, titleOf } from "./said.ts";

/** Where somebody is led whose answer is an alert. */
export const alertAddress = "/help?at=said";

export const RunPage = ({
  id,
  questionnaire,
}: {
  readonly id: string;
  readonly questionnaire: Questionnaire;
}): JSX.Element => {
  const evaluate = useEvaluate(questionnaire);
  return evaluate === undefined ? <Wait /> : <Walked id={id} questionnaire={questionnaire} evaluate={evaluate} />;
};

type WalkedProps = { readonly id: string; readonly questionnaire: Questionnaire; readonly evaluate: Evaluate | null };

const Walked = ({ id, questionnaire, evaluate }: WalkedProps): JSX.Element => {
  const { route } = useLocation();
  const first = useMemo<CheckDraft>(
    () => ({ of: id, filled: asKept(beginning(questionnaire, evaluate, Date.now())), step: null }),
    [id, questionnaire, evaluate],
  );
  const draft = useOwnOne("check.draft", draftId, first);
  const mine = draft.body === null ? null : draft.body.of === id ? draft.body : first;
  const isAlert = mine !== null && alertsIn(questionnaire, mine.filled).length > 0;
  // Before anything is drawn.
  useLayoutEffect(() => {
    if (isAlert) route(alertAddress, true);
  }, [isAlert, route]);
  const settled = useMemo(
    () => (mine === null || isAlert ? null : settle(questionnaire, mine.filled, evaluate, Date.now())),
    [questionnaire, mine, evaluate, isAlert],
  );
  if (mine === null || settled === null) return <Wait />;
  const change = (filled: Filled, step: string | null): void => {
    if (alertsIn(questionnaire, filled).length > 0) route(alertAddress, true);
    draft.change(() => ({ of: id, filled: asKept(filled), step }));
  };
  return (
    <Page id={id} questionnaire={questionnaire} draft={mine} settled={settled} onChange={change} evaluate={evaluate} />
  );
};

const asKept = ({ answers, copies, skipped }: Filled): CheckDraft["filled"] => ({
  answers: Object.fromEntries(Object.entries(answers).map(([place, values]) => [place, [...values]])),
  copies: { ...copies },
  skipped: [...skipped],
});

type PageProps = WalkedProps & {
  readonly draft: CheckDraft;
  readonly settled: Settled;
  readonly onChange: (filled: Filled, step: string | null) => void;
};

const Page = ({ id, questionnaire, draft, settled, onChange, evaluate }: PageProps): JSX.Element => {
  const home = useHome();
  const { route } = useLocation();
  const drafts = useOwn("check.draft");
  const steps = stepsOf(questionnaire, settled.filled, settled.flags);
  const now =
    steps.find((step) => step.id === draft.step) ?? goesOnAt(questionnaire, settled.filled, settled.flags) ?? steps[0];
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(now?.id);
  useLayoutEffect(() => {
    if (shown.current === now?.id) return;
    shown.current = now?.id;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [now?.id]);
  const end = async (filled: Filled): Promise<void> => {
    const at = Date.now();
    const whole = settle(questionnaire, filled, evaluate, at);
    const body = keptOf(id, questionnaire, whole, at);
    const thing = { id: newId(), at: new Date(at).toISOString(), body };
    if (!(await reportFailure(home, home.store.own.put("check.response", thing)))) return;
    await home.store.own.remove(draftId);
    route(`/selfcheck/result/${thing.id}`, true);
  };
  const go = (filled: Filled, from: CheckStep): void => {
    if (alertsIn(questionnaire, filled).length > 0) return onChange(filled, from.id);
    const next = settle(questionnaire, filled, evaluate, Date.now());
    const after = stepAfter(stepsOf(questionnaire, next.filled, next.flags), from.id);
    onChange(filled, after?.id ?? from.id);
    if (after === null) void end(filled);
  };
  const stop = async (): Promise<void> => {
    const [kept] = drafts.things;
    if (kept !== undefined) await drafts.remove(kept, say("selfcheck.stopped"));
    else home.toast.value = { text: say("selfcheck.stopped") };
    route("/selfcheck", true);
  };
  if (now === undefined) return <Wait />;
  const at = steps.findIndex((step) => step.id === now.id);
  const before = steps[at - 1];
  const filled = draft.filled;
  const values = answersAt(filled, now.place);
  const set = (next: readonly CheckValue[], isWhole: boolean): void => {
    const answered = withAnswers(filled, now.place, next);
    if (isWhole) go(answered, now);
    else onChange(answered, now.id);
  };
  const isLast = at === steps.length - 1;
  const canGo =
    now.kind === "read" || (now.kind === "ask" && values.length > 0 && wrongWithAll(now.item, values) === null);
  return (
    <Frame
      key={id}
      name={titleOf(questionnaire)}
      back={{ to: "/selfcheck", word: say("selfcheck.name") }}
      foot={
        <>
          {canGo ? (
            <button type="button" class="pill full" onClick={() => go(filled, now)}>
              {say(isLast ? "selfcheck.end" : "selfcheck.next")}
            </button>
          ) : null}
          <div class="row between">
            {now.kind === "ask" || now.kind === "cannot" ? (
              <button type="button" class="link" onClick={() => go(skippedAt(filled, now.place), now)}>
                {say("selfcheck.skip")}
              </button>
            ) : (
              <span />
            )}
            <button type="button" class="link" onClick={() => void stop()}>
              {say("selfcheck.stop")}
            </button>
          </div>
          <div class="row between">
            <button
              type="button"
              class="quiet small"
              disabled={before === undefined}
              onClick={() => onChange(filled, before?.id ?? null)}
            >
              <Icon name="back" />
              {say("selfcheck.before")}
            </button>
            <span class="muted small">{say("selfcheck.of", { n: at + 1, all: steps.length })}</span>
          </div>
        </>
      }
    >
      <div class="title checkask" lang={questionnaire.language ?? undefined}>
        {now.groups.map((group) => (
          <p key={group.linkId} class="muted" dir="auto">
            {told(group)}
          </p>
        ))}
        {now.notes.map((note) => (
          <p key={note.linkId} dir="auto">
            {told(note)}
          </p>
        ))}
        {now.kind === "read" ? null : (
          <h1 id="asked" ref={heading} tabIndex={-1} dir="auto">
            {now.kind === "again" ? say("selfcheck.again") : told(now.item)}
          </h1>
        )}
      </div>
      <div class="pad stack" key={now.id}>
        {now.kind === "ask" ? <AnswerField item={now.item} values={values} onValues={set} /> : null}
        {now.kind === "cannot" ? <p>{say("selfcheck.cannot")}</p> : null}
        {now.kind === "again" ? (
          <div class="checkopts" role="group" aria-labelledby="asked">
            <button type="button" onClick={() => again(now)}>
              {say("selfcheck.again.yes")}
            </button>
            <button type="button" onClick={() => go(filled, now)}>
              {say("selfcheck.again.no")}
            </button>
          </div>
        ) : null}
      </div>
      {settled.problems.length > 0 ? <p class="pad muted small">{say("selfcheck.trouble")}</p> : null}
      <p class="pad muted small">{say("selfcheck.defn")}</p>
      {questionnaire.copyright === "" ? null : (
        <p class="pad muted small" dir="auto">
          {questionnaire.copyright}
        </p>
      )}
    </Frame>
  );

  function again(step: CheckStep): void {
    const more = withCopy(filled, step.standing);
    const next = settle(questionnaire, more, evaluate, Date.now());
    const there = stepsOf(questionnaire, next.filled, next.flags);
    // The first question of the new copy stands where the question of one more stood.
    onChange(more, there[at]?.id ?? null);
  }
};

const told = (item: CheckItem): string => `${item.prefix} ${toldIn(item.text, spoken().code) || item.linkId}`.trim();

/** What is kept of a questionnaire that came to its end. */
const keptOf = (id: string, questionnaire: Questionnaire, { filled, flags }: Settled, at: number): KeptAnswers => {
  const sums = sumsOf(questionnaire, filled);
  const said: KeptSum[] = [
    ...sums.map(({ name, value, missing, from, to, band }) => ({
      name,
      value,
      missing,
      from,
      to,
      says: band?.says ?? "",
      source: band?.source ?? "",
    })),
    ...workedOut(questionnaire, filled).map(({ item, value }) => ({
      name: told(item),
      value,
      missing: 0,
      from: null,
      to: null,
      says: "",
      source: "",
    })),
  ];
  const status = endedAs(questionnaire, filled, flags);
  const response = responseOf(questionnaire, filled, { at, status, language: spoken().code, flags, sums });
  return {
    of: id,
    title: titleOf(questionnaire),
    copyright: questionnaire.copyright,
    skipped: unanswered(questionnaire, filled, flags).length,
    sums: said,
    response: JSON.stringify(response),
  };
};
