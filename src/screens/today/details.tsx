/** A moment whole: its sentence and picture, and what else may be said of it; nothing has to be. */
import { History } from "./history.tsx";
import { EntryFoot } from "./ending.tsx";
import { emptyMoment } from "../../diary/emptymoment.ts";
import { Choices } from "../parts/chips.tsx";
import { turned } from "../../ground/turned.ts";
import { LinkRow } from "../parts/rows.tsx";
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { standing } from "../../diary/day.ts";
import type { Body, Entry } from "../../diary/diary.ts";
import { momentChannels, openings } from "../../diary/moment.ts";
import { dayOf } from "../../diary/when.ts";
import { ExchangePicture } from "../../drawing/exchange.tsx";
import { Icon } from "../../drawing/icons.tsx";
import { spoken } from "../../words/words.ts";
import { useLatest } from "../parts/latest.ts";
import { Frame } from "../parts/frame.tsx";
import { useHome } from "../parts/home.ts";
import { useLog } from "../parts/log.ts";
import { useDraft } from "../parts/draft.ts";
import { Earlier } from "./earlier.tsx";
import { Reached } from "./moment.tsx";
import { entrySubline, key, namesOf, entryWords } from "../parts/said.ts";
import { say } from "../parts/diarywords.ts";
import { WhoChips } from "../parts/who.tsx";

type DetailsProps = { readonly entry: Entry<"moment">; readonly history: readonly Entry[] };

export const MomentDetails = ({ entry, history }: DetailsProps): JSX.Element => {
  const home = useHome();
  const log = useLog();
  const body = entry.body ?? emptyMoment;
  const child = namesOf(home.children.value, entry.children, home.child.value);
  const draft = useDraft("draft {thing}", [entry.thing], body.words);
  const set = (change: Partial<Body<"moment">>): void =>
    void log.change(entry, (now) => ({ body: { ...(now.body ?? body), ...change } }));
  const keepWords = useLatest((): void => {
    if (draft.value === body.words) return;
    set({ words: draft.value });
    void draft.drop();
  });
  // What a crash left behind is kept as if it had been done.
  useEffect(() => {
    if (draft.found !== null) keepWords();
  }, [draft.found, keepWords]);
  const parts = [
    { step: 1, label: say("diary.step.cue", { child }), value: body.cue && say("diary.cue", { cue: key(body.cue) }) },
    {
      step: 2,
      label: say("diary.step.response"),
      value: body.response && say("diary.response", { response: key(body.response) }),
    },
    { step: 3, label: say("diary.step.went"), value: body.went && say("diary.went", { went: body.went }) },
  ];
  return (
    <Frame
      name={say("diary.moment")}
      back={{ to: `/day/${dayOf(entry.at)}`, word: say("diary.days") }}
      foot={<EntryFoot entry={entry} />}
    >
      <div class="title">
        <h1>{entryWords(entry, child)}</h1>
        {entrySubline({ ...entry, body: { ...body, words: "" } }) ? (
          <p>{entrySubline({ ...entry, body: { ...body, words: "" } })}</p>
        ) : null}
      </div>
      <ExchangePicture
        step={4}
        kind={standing(entry)}
        words={{
          cue: body.cue ? say("diary.cue", { cue: key(body.cue) }) : "",
          response: body.response ? say("diary.response", { response: key(body.response) }) : "",
          went: body.went === "mended" ? say("diary.quick.mended") : "",
        }}
        rtl={spoken().dir === "rtl"}
        label={say("diary.picture.moment", { step: "4", kind: standing(entry), child })}
      />
      <ul class="pad lines">
        {parts.map(({ step, label, value }) => (
          <LinkRow key={step} to={`/entry/${entry.thing}/${step}`} after={<Icon name="next" />}>
            <span class="muted small">{label}</span>
            <b>{value ?? say("diary.unsaid")}</b>
          </LinkRow>
        ))}
      </ul>
      <div class="pad stack">
        <Earlier at={entry.at} onMove={(at) => void log.change(entry, { at })} />
        <WhoChips chosen={entry.children} onChoose={(children) => void log.change(entry, { children })} />
        <p class="row">
          <button type="button" class="quiet" aria-pressed={body.kept} onClick={() => set({ kept: !body.kept })}>
            <Icon name={body.kept ? "check" : "keep"} />
            {say(body.kept ? "diary.keep.on" : "diary.keep")}
          </button>
        </p>
        <label class="label">
          {say("diary.words")}
          <textarea
            class="field"
            rows={2}
            value={draft.value}
            onInput={(event) => draft.change(() => event.currentTarget.value)}
            onChange={keepWords}
          />
        </label>
      </div>
      <details class="pad aside" open={body.opening !== null || body.channels.length > 0}>
        <summary>{say("diary.about")}</summary>
        {body.went === "mended" ? (
          <Reached reached={body.reached} child={child} onReached={(reached) => set({ reached })} />
        ) : null}
        <Choices
          title={say("diary.opening")}
          all={openings}
          chosen={body.opening}
          word={(opening) => say("diary.openings", { opening: key(opening) })}
          onChoose={(opening) => set({ opening: opening === body.opening ? null : opening })}
        />
        <Choices
          title={say("diary.channels", { child })}
          all={momentChannels}
          chosen={body.channels}
          word={(channel) => say("diary.channel", { channel })}
          onChoose={(channel) => set({ channels: turned(body.channels, channel) })}
        />
        <Choices
          title={say("diary.channels.own")}
          all={momentChannels}
          chosen={body.own}
          word={(channel) => say("diary.channel", { channel })}
          onChoose={(channel) => set({ own: turned(body.own, channel) })}
        />
        <label class="label">
          {say("diary.minutes")}
          <input
            class="field"
            type="number"
            inputMode="numeric"
            min={0}
            max={1440}
            value={body.minutes ?? ""}
            onChange={(event) => {
              const minutes = event.currentTarget.valueAsNumber;
              set({ minutes: minutes >= 0 && minutes <= 1440 ? minutes : null });
            }}
          />
        </label>
      </details>
      <History history={history} name={child} onTake={(one) => void log.restore(one)} />
    </Frame>
  );
};
