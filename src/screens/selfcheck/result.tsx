/**
 * What was answered: the answers first, then what may help, then, for whoever asks, how it is counted. And a page of it to
 * bring along. No trend, no comparison, nobody else who sees it.
 */
import type { JSX } from "preact";
import { useLocation } from "preact-iso";
import { cards } from "virtual:instruments";
import { Icon } from "../../drawing/icons.tsx";
import type { OwnThing } from "../../keeping/ownkinds.ts";
import { type InstrumentCard, reached } from "../../selfcheck/cards.ts";
import type { KeptSum } from "../../selfcheck/keptcheck.ts";
import { type AnswerLine, answerLines } from "../../selfcheck/lines.ts";
import { spoken } from "../../words/words.ts";
import { lists, numbers, writtenDay } from "../../words/written.ts";
import { Frame } from "../parts/frame.tsx";
import { useHome } from "../parts/home.ts";
import { useOwn } from "../parts/own.ts";
import { saveFile } from "../parts/save.ts";
import { keptTitle, say, valueWords } from "./said.ts";

export type KeptCheck = OwnThing<"check.response">;

const sized = (size: number): string => numbers({ maximumFractionDigits: 2 }).format(size);

/** The card of a total that was written down by hand; null where it was answered here. */
const cardOf = ({ body }: KeptCheck): InstrumentCard | null => cards.find(({ id }) => body.of === `card ${id}`) ?? null;

const sumWords = ({ name, value, missing, from, to }: KeptSum): string => {
  const called = name === "" ? "none" : name;
  if (value === null) return say("selfcheck.count.missing", { name: called, n: missing });
  if (from === null || to === null) return say("selfcheck.count.alone", { name, value: sized(value) });
  return say("selfcheck.count.sum", { name: called, value: sized(value), from: sized(from), to: sized(to) });
};

const countLines = (kept: KeptCheck): readonly string[] => {
  const card = cardOf(kept);
  const total = kept.body.sums[0]?.value ?? null;
  const marks = card === null || total === null ? [] : reached(card, total);
  const bands = kept.body.sums.flatMap(({ says, source }) =>
    says === "" ? [] : [say("selfcheck.count.band", { says, source })],
  );
  return [
    ...(kept.body.sums.length === 0 ? [say("selfcheck.count.none")] : kept.body.sums.map(sumWords)),
    ...bands,
    ...marks.map(({ at, way, by }) => say(`selfcheck.count.${way}`, { at, by })),
    ...(card?.marks !== undefined && marks.length === 0 ? [say("selfcheck.count.under")] : []),
    ...(kept.body.sums.length === 0 ? [] : [say("selfcheck.count.note")]),
  ];
};

const Lines = ({ lines }: { readonly lines: readonly AnswerLine[] }): JSX.Element => (
  <dl class="checklines pad">
    {lines.map(({ asked, values }, n) => (
      <div key={n}>
        <dt dir="auto">{asked}</dt>
        <dd dir="auto">{lists({ type: "conjunction" }).format(values.map(valueWords))}</dd>
      </div>
    ))}
  </dl>
);

export const ResultPage = ({ kept }: { readonly kept: KeptCheck }): JSX.Element => {
  const home = useHome();
  const { route } = useLocation();
  const { remove } = useOwn("check.response");
  const { body } = kept;
  const keepNot = async (): Promise<void> => {
    if (await remove(kept, say("selfcheck.kept.removed"))) route("/selfcheck", true);
  };
  const save = (): void => {
    const day = kept.at.slice(0, 10);
    saveFile(new Blob([body.response], { type: "application/fhir+json" }), `questionnaire-response-${day}.json`);
    home.toast.value = { text: say("selfcheck.saved") };
  };
  return (
    <Frame
      name={keptTitle(body)}
      back={{ to: "/selfcheck", word: say("selfcheck.name") }}
      foot={
        <>
          <a class="pill full" href={`/selfcheck/page/${kept.id}`}>
            {say("selfcheck.page")}
          </a>
          <div class="row between">
            {body.response === "" ? (
              <span />
            ) : (
              <button type="button" class="link" onClick={save}>
                {say("selfcheck.save")}
              </button>
            )}
            <button type="button" class="link" onClick={() => void keepNot()}>
              {say("selfcheck.keepnot")}
            </button>
          </div>
          <p class="muted small">{say("selfcheck.only")}</p>
        </>
      }
    >
      <div class="title">
        <h1>{say("selfcheck.result.title")}</h1>
        <p class="muted">
          <bdi>{keptTitle(body)}</bdi>, {writtenDay(kept.at)}
        </p>
      </div>
      <Lines lines={answerLines(body.response)} />
      <p class="pad">
        {body.skipped > 0 ? `${say("selfcheck.result.skipped", { n: body.skipped })} ` : ""}
        {say("selfcheck.result.tired")}
      </p>
      <ul class="checkhelps pad">
        <li>
          <Icon name="people" />
          <span>
            <b>{say("selfcheck.result.talk")}</b>
            <small>{say("selfcheck.result.talk.text")}</small>
          </span>
        </li>
        <li>
          <Icon name="leaf" />
          <span>
            <b>{say("selfcheck.result.less")}</b>
            <small>{say("selfcheck.result.less.text")}</small>
          </span>
        </li>
        <li>
          <Icon name="help" />
          <a href="/help">{say("selfcheck.result.help")}</a>
        </li>
      </ul>
      <details class="figure pad">
        <summary>
          <b>{say("selfcheck.count")}</b>
        </summary>
        {countLines(kept).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </details>
      {body.copyright === "" ? null : (
        <p class="pad muted small" dir="auto">
          {body.copyright}
        </p>
      )}
    </Frame>
  );
};

/** The page to bring along: what was answered, what was passed over, how it is counted. */
export const BringPage = ({ kept }: { readonly kept: KeptCheck }): JSX.Element => (
  <Frame
    name={say("selfcheck.page.title")}
    back={{ to: `/selfcheck/result/${kept.id}`, word: say("selfcheck.before") }}
    foot={
      <button type="button" class="pill full" onClick={() => window.print()}>
        {say("selfcheck.page.print")}
      </button>
    }
  >
    <article class="checkpage" lang={spoken().tag}>
      <div class="title">
        <h1>{say("selfcheck.page.title")}</h1>
        <p>
          <bdi>{keptTitle(kept.body)}</bdi>, {writtenDay(kept.at)}
        </p>
        <p class="muted">{say("selfcheck.page.note")}</p>
      </div>
      <Lines lines={answerLines(kept.body.response)} />
      {kept.body.skipped > 0 ? <p class="pad">{say("selfcheck.page.skipped", { n: kept.body.skipped })}</p> : null}
      <div class="pad stack">
        {countLines(kept).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {kept.body.copyright === "" ? null : (
        <p class="pad muted small" dir="auto">
          {kept.body.copyright}
        </p>
      )}
    </article>
  </Frame>
);
