/** How the sentences that a caregiver says are worded, in a language whose "I" differs by who speaks; nothing in others. */
import type { JSX } from "preact";
import { speaker, spoken } from "../../words/words.ts";
import { words } from "../../words/en/settings.ts";
import { Choices } from "./chips.tsx";
import { useHome } from "./home.ts";

const say = speaker(words);

const voices = ["woman", "man", "open"] as const;

export const OwnVoice = (): JSX.Element | null => {
  const home = useHome();
  if (!spoken().agrees) return null;
  return (
    <Choices
      title={say("settings.me")}
      all={voices}
      chosen={home.me.value}
      word={(voice) => say(`settings.me.${voice}`)}
      onChoose={(voice) => home.set("me", voice)}
    >
      <p class="muted small">{say("settings.me.why")}</p>
    </Choices>
  );
};
