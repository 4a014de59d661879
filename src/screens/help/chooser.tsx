/** The country whose lines are shown: chosen or searched, never looked up. The device's own languages and clock only say which come first. */
import { zoneHere } from "../../diary/here.ts";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { speaker, spoken } from "../../words/words.ts";
import { inEnglish } from "../../words/written.ts";
import { words } from "../../words/en/help.ts";
import { countriesNamed, nearestFirst, likelyCountries } from "./lines.ts";

const say = speaker(words);

type ChooserProps = {
  readonly codes: readonly string[];
  readonly nameOf: (code: string) => string;
  /** Null: a country that is not in the list. */
  readonly onChosen: (code: string | null) => void;
};

export const Chooser = ({ codes, nameOf, onChosen }: ChooserProps): JSX.Element => {
  const [typed, setTyped] = useState("");
  const [order] = useState(() => {
    const zone = zoneHere();
    return nearestFirst(codes, nameOf, likelyCountries(codes, navigator.languages, zone), spoken().locale);
  });
  const shown = countriesNamed(order, (code) => [nameOf(code), inEnglish(code)], typed);
  return (
    <>
      <div class="title">
        <h1>{say("help.country")}</h1>
        <p class="muted">{say("help.country.note")}</p>
      </div>
      <div class="pad stack">
        <label class="label">
          {say("help.country.find")}
          <input
            class="field"
            type="search"
            value={typed}
            autocomplete="off"
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
      </div>
      <p class="pad muted" role="status">
        {typed === "" ? null : say("help.country.found", { n: shown.length })}
      </p>
      <ul class="choose">
        {shown.map((code) => (
          <li key={code}>
            <button type="button" class="quiet" onClick={() => onChosen(code)}>
              {nameOf(code)}
            </button>
          </li>
        ))}
        <li>
          <button type="button" class="quiet" onClick={() => onChosen(null)}>
            {say("help.country.other")}
          </button>
        </li>
      </ul>
    </>
  );
};
