/** What the family knows about a cue: their name for it, what it means to them, what helps, and a kept moment that shows it. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Cue, KeptCue } from "../../cues/cues.ts";
import { needs } from "../../cues/needs.ts";
import { momentOf } from "../../words/written.ts";
import { useLatest } from "../parts/latest.ts";
import { useHome } from "../parts/home.ts";
import { useKept } from "../parts/kept.ts";
import { whyWords } from "../replay/why.ts";
import { Piece } from "./piece.tsx";
import { cueName, needWords, say } from "./said.ts";

type OursProps = { readonly cue: Cue; readonly onChange: (kept: KeptCue) => void };

export const Ours = ({ cue, onChange }: OursProps): JSX.Element => {
  const [kept, setKept] = useState(cue.kept);
  // As it was found: what is emptied does not close under the hand.
  const [open] = useState(kept.note !== "" || kept.moment !== null);
  const take = useLatest(() => setKept(cue.kept));
  useEffect(take, [cue.kept.id, cue.isKept, take]);
  const change = (to: Partial<KeptCue>): void => {
    const next = { ...kept, ...to };
    setKept(next);
    onChange(next);
  };
  return (
    <details class="pad figure ours" open={open}>
      <summary>{say("cues.one.ours")}</summary>
      <div class="stack">
        <label class="label">
          {say("cues.one.itmeans")}
          <select
            class="field"
            value={kept.means ?? ""}
            onChange={(event) => {
              const { value } = event.currentTarget;
              change({ means: needs.find((need) => need === value) ?? null });
            }}
          >
            <option value="">{say("cues.one.itmeans.open")}</option>
            {needs.map((need) => (
              <option key={need} value={need}>
                {needWords(need)}
              </option>
            ))}
          </select>
        </label>
        <Lines label={say("cues.one.helps")} lines={kept.helps} onChange={(helps) => change({ helps })} />
        <Lines label={say("cues.one.not")} lines={kept.not} onChange={(not) => change({ not })} />
        <label class="label">
          {say("cues.one.note")}
          <textarea
            class="field"
            rows={2}
            value={kept.note}
            onInput={(event) => change({ note: event.currentTarget.value })}
          />
        </label>
        <label class="label">
          {say("cues.one.called")}
          <input
            class="field"
            value={kept.name}
            placeholder={cueName({ id: cue.id, kept: { ...kept, name: "" } })}
            onInput={(event) => change({ name: event.currentTarget.value })}
          />
        </label>
        <Chosen moment={kept.moment} onChange={(moment) => change({ moment })} />
      </div>
    </details>
  );
};

type LinesProps = {
  readonly label: string;
  readonly lines: readonly string[];
  readonly onChange: (lines: string[]) => void;
};

/** A line each; what is typed stays as it is typed. */
const Lines = ({ label, lines, onChange }: LinesProps): JSX.Element => {
  const [text, setText] = useState(lines.join("\n"));
  return (
    <label class="label">
      {label}
      <textarea
        class="field"
        rows={2}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          onChange(
            event.currentTarget.value
              .split("\n")
              .map((line) => line.trim())
              .filter(Boolean),
          );
        }}
      />
    </label>
  );
};

type ChosenProps = { readonly moment: string | null; readonly onChange: (moment: string | null) => void };

const Chosen = ({ moment, onChange }: ChosenProps): JSX.Element => {
  const home = useHome();
  const all = useKept((kept) => kept.moments.all(), [], []);
  const chosen = all?.find(({ id }) => id === moment);
  return (
    <section class="stack">
      <label class="label">
        {say("cues.one.piece")}
        {all?.length === 0 && moment === null ? (
          <span class="muted small">{say("cues.one.piece.none")}</span>
        ) : (
          <select
            class="field"
            value={moment ?? ""}
            onChange={(event) => onChange(event.currentTarget.value === "" ? null : event.currentTarget.value)}
          >
            <option value="">{say(moment === null ? "cues.one.piece.pick" : "cues.one.piece.drop")}</option>
            {all?.map((one) => (
              <option key={one.id} value={one.id}>
                {one.saying || one.seen || `${whyWords(one.why, home.child.value)} ${momentOf(one.keptAt)}`}
              </option>
            ))}
          </select>
        )}
      </label>
      {chosen ? (
        <Piece moment={chosen} />
      ) : moment !== null && all !== null ? (
        <p>{say("cues.one.piece.gone")}</p>
      ) : null}
    </section>
  );
};
