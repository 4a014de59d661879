/** The one person to call, so that nobody has to be looked for at three in the morning. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { speaker } from "../../words/words.ts";
import { words } from "../../words/en/help.ts";
import { isNumber, keepPerson, keptPerson } from "./person.ts";

const say = speaker(words);

export const PersonPage = (): JSX.Element => {
  const [person, setPerson] = useState(keptPerson);
  const [name, setName] = useState(person?.name ?? "");
  const [number, setNumber] = useState(person?.number ?? "");
  const [told, setTold] = useState<"kept" | "dropped" | "wrong" | null>(null);
  const keep = (event: Event): void => {
    event.preventDefault();
    if (!isNumber(number)) return setTold("wrong");
    keepPerson({ name, number });
    setPerson(keptPerson());
    setTold("kept");
  };
  const drop = (): void => {
    keepPerson(null);
    setPerson(null);
    setName("");
    setNumber("");
    setTold("dropped");
  };
  return (
    <form class="someone" onSubmit={keep}>
      <div class="title">
        <h1>{say("help.person")}</h1>
        <p class="muted">{say("help.person.note")}</p>
      </div>
      <div class="pad stack">
        <label class="label">
          {say("help.person.name")}
          <input
            class="field"
            value={name}
            autocomplete="off"
            onInput={(event) => setName(event.currentTarget.value.replaceAll("\n", " "))}
          />
        </label>
        <label class="label">
          {say("help.person.number")}
          <input
            class="field"
            type="tel"
            dir="ltr"
            value={number}
            autocomplete="off"
            aria-describedby="person-told"
            onInput={(event) => setNumber(event.currentTarget.value)}
          />
        </label>
        <p id="person-told" role="status" class={told === "wrong" ? "strong" : ""}>
          {told === null ? null : say(`help.person.${told}`)}
        </p>
        <div class="row">
          <button type="submit" class="pill">
            {say("help.person.keep")}
          </button>
          {person === null ? null : (
            <button type="button" class="quiet" onClick={drop}>
              {say("help.person.drop")}
            </button>
          )}
        </div>
      </div>
    </form>
  );
};
