/** Five waters to choose from, each a full line of the sea, whose words say what the picture shows. */
import type { JSX } from "preact";
import { waters } from "../../calm/calm.ts";
import { Icon } from "../../drawing/icons.tsx";
import { Sea } from "../../drawing/sea.tsx";
import { speaker } from "../../words/words.ts";
import { words } from "../../words/en/calm.ts";
import "./water.css";

const say = speaker(words);

type WaterOnceProps = { readonly legend: string; readonly onChoose: (water: number) => void };
type WaterChoiceProps = WaterOnceProps & { readonly chosen: number | null };

/** As radio buttons: what is chosen stays on the screen, and may be changed. */
export const WaterChoice = ({ legend, chosen, onChoose }: WaterChoiceProps): JSX.Element => (
  <div class="sea" role="radiogroup" aria-label={legend}>
    <Sea chosen={chosen} />
    {waters.map((water) => (
      <label key={water} class={chosen === water ? "water on" : "water"}>
        <input type="radio" name="water" class="hide" checked={chosen === water} onChange={() => onChoose(water)} />
        <span>{say(`calm.water.${water}`)}</span>
        {chosen === water ? <Icon name="check" /> : null}
      </label>
    ))}
  </div>
);

/** As buttons, where the answer leads on at once: of radio buttons, arrow keys would choose the next one on the way. */
export const WaterOnce = ({ legend, onChoose }: WaterOnceProps): JSX.Element => (
  <div class="sea" role="group" aria-label={legend}>
    <Sea chosen={null} />
    {waters.map((water) => (
      <button key={water} type="button" class="water" onClick={() => onChoose(water)}>
        {say(`calm.water.${water}`)}
      </button>
    ))}
  </div>
);
