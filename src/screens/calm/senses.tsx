/** The personal list of the senses menu: what helps this person, by sense; kept in the store, if it is open. */
import type { JSX } from "preact";
import { speaker } from "../../words/words.ts";
import { words } from "../../words/en/calm.ts";
import { type OwnSenses, type Sense, senses } from "../../calm/senses.ts";
import { useSetting } from "../parts/setting.ts";

const say = speaker(words);

/** What was written for each sense; nothing while the store cannot be read. */
export const useSenses = (): OwnSenses => {
  return useSetting("calm.senses").value ?? {};
};

const isSense = (name: string): name is Sense => senses.some((sense) => sense === name);

export const OwnSense = ({ own, say: name }: { readonly own: OwnSenses; readonly say: string }): JSX.Element | null => {
  const mine = isSense(name) ? own[name] : undefined;
  return mine ? <p class="own">{mine}</p> : null;
};

/** Where the list is written: a line for each sense. */
export const SenseList = (): JSX.Element => {
  const { value: own, change } = useSetting("calm.senses");
  return (
    <details class="pad">
      <summary>
        <b>{say("calm.senses.own")}</b>
      </summary>
      <p class="muted">{say("calm.senses.note")}</p>
      <div class="stack">
        {senses.map((sense) => (
          <label key={sense} class="label">
            {say(`calm.senses.${sense}`)}
            <input
              class="field"
              disabled={own === null}
              value={own?.[sense] ?? ""}
              autocomplete="off"
              onInput={({ currentTarget: { value } }) => void change((last) => ({ ...last, [sense]: value }))}
            />
          </label>
        ))}
      </div>
    </details>
  );
};
