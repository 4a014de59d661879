/** Five waters to choose from, each a full line of the sea: radio buttons, whose words say what the picture shows. */
import type { JSX } from "preact";
import { waters } from "../../calm/calm.ts";
import { Icon } from "../../drawing/icons.tsx";
import { Sea } from "../../drawing/sea.tsx";
import { speaker } from "../../ground/words.ts";
import { words } from "../../ground/words/en/calm.ts";

const say = speaker(words);

type WaterChoiceProps = {
  readonly legend: string;
  readonly chosen: number | null;
  readonly onChoose: (water: number) => void;
};

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
