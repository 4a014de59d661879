/** Dials the person that was chosen; where there is none, leads to the place where one is. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Icon } from "../../drawing/icons.tsx";
import { speaker } from "../../words/words.ts";
import { words } from "../../words/en/help.ts";
import { telOf } from "./lines.ts";
import { keptPerson } from "./person.ts";

const say = speaker(words);

export const Caller = (): JSX.Element => {
  const [person] = useState(keptPerson);
  return (
    <a class="quiet" href={person === null ? "/help?at=person" : telOf(person.number)}>
      <Icon name="phone" />
      {person === null ? say("pause.call.someone") : say("pause.call", { name: person.name })}
    </a>
  );
};
