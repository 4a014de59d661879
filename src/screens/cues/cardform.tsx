/** What stands on the card: kept with every letter, seen at once below. */
import type { JSX } from "preact";
import { type Card, notOf, cardRowsOf } from "../../cues/card.ts";
import { groups } from "../../cues/list.ts";
import type { GatheredForCard } from "./gather.ts";
import { doOf, cueName, say } from "./said.ts";

type CardFormProps = {
  readonly card: Card;
  readonly gathered: GatheredForCard;
  readonly onChange: (to: Partial<Card>) => void;
};

export const CardForm = ({ card, gathered, onChange }: CardFormProps): JSX.Element => {
  const shown = cardRowsOf(gathered.cues, gathered.uses, card);
  const rows = groups.flatMap((group) => shown[group]);
  const isOn = (id: string): boolean => rows.some(({ cue }) => cue.id === id);
  const own = gathered.cues.filter((cue) => cue.isKept || isOn(cue.id) || card.shows[cue.id] === false);
  return (
    <section class="pad cardform">
      <Tick label={say("cues.card.form.name")} is={card.name} onTurn={(name) => onChange({ name })} />
      <Tick label={say("cues.card.form.age")} is={card.age} onTurn={(age) => onChange({ age })} />
      <label class="label">
        {say("cues.card.form.for")}
        <input
          class="field"
          value={card.for}
          placeholder={say("cues.card.form.for.hint")}
          onInput={(event) => onChange({ for: event.currentTarget.value })}
        />
      </label>
      <section>
        <h2 class="sec">{say("cues.card.form.rows")}</h2>
        {own.map((cue) => {
          const row = rows.find((one) => one.cue.id === cue.id);
          return (
            <div key={cue.id}>
              <Tick
                label={cueName(cue)}
                is={row !== undefined}
                onTurn={(on) => onChange({ shows: { ...card.shows, [cue.id]: on } })}
              />
              {row ? (
                <textarea
                  class="field rowtext"
                  rows={2}
                  aria-label={say("cues.card.form.text", { cue: cueName(cue) })}
                  value={row.text}
                  placeholder={doOf(cue.id)}
                  onInput={(event) => onChange({ texts: { ...card.texts, [cue.id]: event.currentTarget.value } })}
                />
              ) : null}
            </div>
          );
        })}
      </section>
      {(["helps", "not", "bed", "call"] as const).map((field) => (
        <label class="label" key={field}>
          {say(`cues.card.form.${field}`)}
          <textarea
            class="field"
            rows={2}
            value={card[field]}
            placeholder={field === "not" ? notOf(shown).join("\n") : undefined}
            onInput={(event) => onChange({ [field]: event.currentTarget.value })}
          />
        </label>
      ))}
    </section>
  );
};

type TickProps = { readonly label: string; readonly is: boolean; readonly onTurn: (on: boolean) => void };

const Tick = ({ label, is, onTurn }: TickProps): JSX.Element => (
  <label class="rowtick">
    <input type="checkbox" checked={is} onChange={(event) => onTurn(event.currentTarget.checked)} />
    {label}
  </label>
);
