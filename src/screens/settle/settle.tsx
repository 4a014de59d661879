/** Two people's codings of one clip beside each other: what differs is walked, and settled place by place into a third. */
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { writtenDay } from "../../words/written.ts";
import { sideBySide, type TwoCodings } from "../../doing/settle.ts";
import { withShift } from "../../keys/chord.ts";
import { agree } from "../../reading/agreement.ts";
import type { Recording } from "../../recording/recording.ts";
import { Ask } from "../parts/ask.tsx";
import { useAtDesk } from "../parts/atdesk.ts";
import { useKeymap } from "../parts/commands.ts";
import { Frame } from "../parts/frame.tsx";
import { useHome } from "../parts/home.ts";
import { IconButton } from "../parts/iconbutton.tsx";
import { chordWords, keyShortcuts } from "../parts/keycaps.tsx";
import { useKept } from "../parts/kept.ts";
import { Missing, Wait } from "../parts/states.tsx";
import { AgreedNumbers } from "../replay/agreed.tsx";
import { Clipbox } from "../replay/clipbox.tsx";
import { type OpenedPlay, useDesk } from "../replay/desk.ts";
import { usePlaying } from "../replay/playing.ts";
import { BringSecond } from "./bring.tsx";
import { type SettleDesk, useSettling } from "./desk.ts";
import { useSettleKeys } from "./keys.ts";
import { TwoLanes } from "./lanes.tsx";
import { HowLaid } from "./laid.tsx";
import { Places } from "./places.tsx";
import { say } from "./said.ts";
import { ThirdSoFar } from "./third.tsx";
import "./settle.css";

export const AgreementPage = ({ id }: { path: string; id: string }): JSX.Element => {
  const opened = useDesk(id);
  const [turn, setTurn] = useState(0);
  if (opened === undefined) return <Wait />;
  return opened === null ? <Missing /> : <Beside key={turn} {...opened} onRemoved={() => setTurn(turn + 1)} />;
};

const Beside = ({ onRemoved, ...opened }: OpenedPlay & { readonly onRemoved: () => void }): JSX.Element => {
  const { play } = opened.desk;
  const home = useHome();
  const { query } = useLocation();
  const wanted = query["second"] ?? null;
  // Once: what is chosen is chosen here.
  const kept = useKept((store) => sideBySide(store, play.id, wanted), [play.id, wanted], null, { once: true });
  const [leaving, setLeaving] = useState(false);
  if (kept === undefined) return <Wait />;
  const remove = async (): Promise<void> => {
    setLeaving(false);
    if (kept === null) return;
    const gone = await home.store.plays.remove(kept.second.id);
    if (!gone.ok) return home.showProblem(gone.problem);
    onRemoved();
    home.toast.value = { text: say("reading.agree.removed") };
  };
  const isUnseen = kept !== null && kept.second.besideAs === undefined;
  return (
    <Frame
      wide
      name={say("reading.agree.title")}
      back={{ to: `/play/${play.id}`, word: say("reading.unseen.clip") }}
      foot={
        kept === null || isUnseen ? (
          <div class="row">
            <a class="pill grow" href={`/play/${play.id}/unseen`}>
              {say(kept === null ? "reading.unseen.title" : "reading.unseen.on")}
            </a>
          </div>
        ) : undefined
      }
    >
      {kept === null ? (
        <div class="title">
          <h1>{say("reading.agree.empty")}</h1>
          <p class="muted">{say("reading.agree.empty.says")}</p>
          <BringSecond first={play.id} />
        </div>
      ) : (
        <Settling key={kept.second.id} {...opened} kept={kept} onRemove={() => setLeaving(true)} />
      )}
      {leaving ? (
        <Ask
          title={say("reading.agree.remove")}
          text={say("settle.remove.sure")}
          yes={say("app.delete")}
          onYes={() => void remove()}
          onNo={() => setLeaving(false)}
        />
      ) : null}
    </Frame>
  );
};

type SettlingProps = OpenedPlay & { readonly kept: TwoCodings; readonly onRemove: () => void };

const Settling = ({ desk: opened, clip, kept, onRemove }: SettlingProps): JSX.Element => {
  const { play } = opened;
  const mine = opened.recording.value;
  const playing = usePlaying(clip, mine.length);
  const desk = useSettling(mine, kept, playing);
  const [written, setWritten] = useState<string | null>(null);
  const atDesk = useAtDesk();
  useSettleKeys(playing, desk, ({ id }) => setWritten(id));
  const { two } = desk;
  return (
    <div class="settling">
      <div class="side">
        <h1 class="whose">
          <span class="muted">
            <bdi>{play.title}</bdi>
          </span>
          {say("reading.agree.title")}
        </h1>
        <Clipbox small playing={playing} recording={mine} wave={play.wave} />
        {two && atDesk ? (
          <TwoLanes
            desk={desk}
            mine={mine}
            reading={opened.sketch.value}
            beside={two.beside}
            playing={playing}
            wave={play.wave}
          />
        ) : null}
      </div>
      <div class="main pad stack compared">
        <Which first={play.id} kept={kept} />
        {two ? <Walked desk={desk} two={two} written={written} onWrite={setWritten} /> : null}
        {two ? <ThirdSoFar first={play} kept={kept} third={two.third} /> : null}
        <details class="figure" open={two === null || isApart(two)}>
          <summary>
            <b>{say("settle.how")}</b>
          </summary>
          <HowLaid desk={desk} mine={mine} beside={two?.beside ?? null} />
        </details>
        {two ? <Figures mine={mine} theirs={two.beside.theirs} /> : null}
        <BringSecond first={play.id} />
        <p>
          <button type="button" class="quiet small" onClick={onRemove}>
            {say("reading.agree.remove")}
          </button>
        </p>
      </div>
    </div>
  );
};

type Two = NonNullable<SettleDesk["two"]>;

/** Whether both have something, and nothing of it meets. */
const isApart = ({ beside: { mine, theirs, agreed, differences } }: Two): boolean =>
  mine.events.length > 0 &&
  theirs.events.length > 0 &&
  agreed.length === 0 &&
  differences.every((one) => one.mine === null || one.theirs === null);

/** Of several second codings, the one that is shown. */
const Which = ({ first, kept }: { readonly first: string; readonly kept: TwoCodings }): JSX.Element | null => {
  const { route } = useLocation();
  if (kept.all.length < 2) return null;
  return (
    <label class="label">
      {say("settle.which")}
      <select
        class="field"
        value={kept.second.id}
        onChange={({ currentTarget }) => route(`/play/${first}/agreement?second=${currentTarget.value}`, true)}
      >
        {kept.all.map(({ id, title, madeAt, as }) => (
          <option key={id} value={id}>
            {as === null ? say("settle.unseen", { day: writtenDay(madeAt) }) : title}
          </option>
        ))}
      </select>
    </label>
  );
};

type WalkedProps = {
  readonly desk: SettleDesk;
  readonly two: Two;
  readonly written: string | null;
  readonly onWrite: (id: string | null) => void;
};

const Walked = ({ desk, two, written, onWrite }: WalkedProps): JSX.Element => {
  const { beside, third } = two;
  const { agreed, differences } = beside;
  const on = useKeymap().of("differ");
  const back = on.map(withShift);
  const all = differences.length;
  if (all === 0)
    return (
      <section class="stack" aria-live="polite">
        <h2>{say("settle.same.title")}</h2>
        <p>{say("settle.same", { n: agreed.length })}</p>
        <p class="muted">{say("settle.alike.says", { border: desk.settling.border / 1000 })}</p>
      </section>
    );
  return (
    <section class="stack" aria-labelledby="walked">
      {isApart(two) ? (
        <div class="wash" role="status">
          <h2>{say("settle.apart.title")}</h2>
          <p>{say("settle.apart")}</p>
        </div>
      ) : null}
      <p class="muted">{say("settle.neither")}</p>
      <div class="walkbar">
        <h2 id="walked" aria-live="polite">
          {say("settle.progress", { done: all - third.open, all })}
        </h2>
        <div class="row walking">
          <button
            type="button"
            class="quiet small"
            aria-keyshortcuts={keyShortcuts(back)}
            data-again
            onClick={() => desk.walk(-1)}
          >
            {say("settle.before")}
            <Cap chords={back} />
          </button>
          <button
            type="button"
            class="pill small"
            aria-keyshortcuts={keyShortcuts(on)}
            data-again
            onClick={() => desk.walk(1)}
          >
            {say("settle.next")}
            <Cap chords={on} />
          </button>
          <IconButton icon="undo" name={say("app.undo")} again disabled={desk.settling.at === 0} onPress={desk.undo} />
          <IconButton
            icon="redo"
            name={say("app.redo")}
            again
            disabled={desk.settling.at === desk.settling.steps.length}
            onPress={desk.redo}
          />
        </div>
      </div>
      <Places desk={desk} beside={beside} written={written} onWrite={onWrite} />
      <h2>{say("settle.alike", { n: agreed.length })}</h2>
      <p class="muted">{say("settle.alike.says", { border: desk.settling.border / 1000 })}</p>
    </section>
  );
};

/** The first of a command's keys, for the eye. */
const Cap = ({ chords: [chord] }: { readonly chords: readonly string[] }): JSX.Element | null =>
  chord === undefined ? null : (
    <kbd aria-hidden="true" dir="ltr">
      {chordWords(chord)}
    </kbd>
  );

/** How alike the two were before anything was settled. Nothing that is chosen changes it. */
const Figures = ({ mine, theirs }: { readonly mine: Recording; readonly theirs: Recording }): JSX.Element => {
  const agreement = useMemo(() => agree(mine, theirs), [mine, theirs]);
  return (
    <section class="stack">
      <h2>{say("settle.figures")}</h2>
      <p class="muted">{say("settle.figures.before")}</p>
      <AgreedNumbers agreement={agreement} />
    </section>
  );
};
