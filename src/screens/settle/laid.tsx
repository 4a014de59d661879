/** How two codings are laid beside each other: whose clock is moved, what counts as one border, who is who; all of it said. */
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { writtenLength } from "../../words/written.ts";
import type { Beside } from "../../reading/differences.ts";
import { allOfSide } from "../../reading/settled.ts";
import { likelyShift } from "../../reading/shift.ts";
import type { Recording } from "../../recording/recording.ts";
import { useHome } from "../parts/home.ts";
import { whoWithin, whoWords } from "../replay/said.ts";
import type { SettleDesk } from "./desk.ts";
import { say } from "./said.ts";

const borders = [100, 250, 500, 1000] as const;
const whose = ["between", "mine", "theirs"] as const;

type LaidProps = { readonly desk: SettleDesk; readonly mine: Recording; readonly beside: Beside | null };

export const HowLaid = ({ desk, mine, beside }: LaidProps): JSX.Element => {
  const { shift, border } = desk.settling;
  return (
    <div class="stack">
      <label class="label">
        {say("settle.border")}
        <select
          class="field"
          value={String(border)}
          onChange={({ currentTarget }) => desk.lay({ border: Number(currentTarget.value) })}
        >
          {[...new Set([...borders, border])].map((ms) => (
            <option key={ms} value={String(ms)}>
              {say("settle.border.of", { border: ms / 1000 })}
            </option>
          ))}
        </select>
      </label>
      <label class="label">
        {say("settle.agreed")}
        <select
          class="field"
          value={desk.inForce.agreed}
          onChange={({ currentTarget }) => {
            const agreed = whose.find((one) => one === currentTarget.value);
            if (agreed) desk.step({ agreed, chosen: [] });
          }}
        >
          {whose.map((one) => (
            <option key={one} value={one}>
              {say(`settle.agreed.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="label">
        {say("settle.shift")}
        <input
          class="field"
          type="number"
          inputMode="decimal"
          step={0.1}
          value={shift / 1000}
          onChange={({ currentTarget }) => {
            const ms = Math.round(Number(currentTarget.value) * 1000);
            if (Number.isSafeInteger(ms)) desk.lay({ shift: ms });
          }}
        />
      </label>
      {beside === null ? (
        <p role="alert">{say("settle.shift.far")}</p>
      ) : (
        <Moved desk={desk} mine={mine} beside={beside} />
      )}
      {beside && beside.differences.length > 0 ? (
        <div class="chips">
          {(["mine", "theirs"] as const).map((side) => (
            <button
              type="button"
              key={side}
              class="chip"
              onClick={() => desk.step(allOfSide(beside.differences, side))}
            >
              {say(`settle.everything.${side}`)}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  );
};

/** All that is otherwise in the second than it was coded, or than in mine. */
const Moved = ({ desk, mine, beside }: LaidProps & { readonly beside: Beside }): JSX.Element => {
  const { child } = useHome();
  const { shift } = desk.settling;
  const { out, cut, renamed, added, theirs } = beside;
  const likely = useMemo(() => likelyShift(mine, theirs), [mine, theirs]);
  const everyone = { people: [...mine.people, ...added] };
  const sentences = [
    ...(shift === 0
      ? []
      : [say("settle.shifted", { sooner: shift < 0 ? "yes" : "no", seconds: Math.abs(shift) / 1000 })]),
    ...(out === 0 ? [] : [say("settle.out", { n: out })]),
    ...(cut === 0 ? [] : [say("settle.cut", { n: cut })]),
    ...(desk.second.length === mine.length
      ? []
      : [say("settle.length", { theirs: writtenLength(desk.second.length), mine: writtenLength(mine.length) })]),
    ...renamed
      .filter(({ is }) => !added.some(({ id }) => id === is))
      .map(({ was, is }) =>
        say("settle.renamed", { was: `\u2068${was}\u2069`, is: whoWithin(everyone, is, child.value) }),
      ),
    ...added.map(({ id }) => say("settle.added", { who: whoWords(everyone, id, child.value) })),
  ];
  return (
    <>
      {sentences.map((sentence) => (
        <p class="muted small" key={sentence}>
          {sentence}
        </p>
      ))}
      {likely ? (
        <div class="wash">
          <p>{say("settle.shift.try", { seconds: likely.shift / 1000, n: likely.together })}</p>
          <button type="button" class="quiet small" onClick={() => desk.lay({ shift: shift + likely.shift })}>
            {say("settle.shift.do", { seconds: likely.shift / 1000 })}
          </button>
        </div>
      ) : null}
    </>
  );
};
