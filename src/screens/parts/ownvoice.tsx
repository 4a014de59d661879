/** How the sentences that a caregiver says are worded, in a language whose "I" differs by who speaks; nothing in others. */
import type { JSX } from "preact";
import { speaker, spoken } from "../../words/words.ts";
import { words } from "../../words/en/settings.ts";
import { useHome } from "./home.ts";

const say = speaker(words);

const voices = ["woman", "man", "open"] as const;

export const OwnVoice = (): JSX.Element | null => {
  const home = useHome();
  if (!spoken().agrees) return null;
  return (
    <fieldset class="choices">
      <legend class="label">{say("settings.me")}</legend>
      <div class="chips">
        {voices.map((voice) => (
          <button
            key={voice}
            type="button"
            class="chip"
            aria-pressed={home.me.value === voice}
            onClick={() => home.set("me", voice)}
          >
            {say(`settings.me.${voice}`)}
          </button>
        ))}
      </div>
      <p class="muted small">{say("settings.me.why")}</p>
    </fieldset>
  );
};
