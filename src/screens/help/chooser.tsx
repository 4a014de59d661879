/** The country whose lines are shown: chosen, never looked up. The person's own language setting only says which comes first. */
import type { JSX } from "preact";
import { speaker, spoken } from "../../ground/words.ts";
import { words } from "../../ground/words/en/help.ts";
import { inOrder } from "./lines.ts";

const say = speaker(words);

type ChooserProps = {
  readonly codes: readonly string[];
  readonly nameOf: (code: string) => string;
  /** Null: a country that is not in the list. */
  readonly onChosen: (code: string | null) => void;
};

export const Chooser = ({ codes, nameOf, onChosen }: ChooserProps): JSX.Element => (
  <>
    <div class="title">
      <h1>{say("help.country")}</h1>
      <p class="muted">{say("help.country.note")}</p>
    </div>
    <ul class="choose">
      {inOrder(codes, nameOf, navigator.languages, spoken().locale).map((code) => (
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
