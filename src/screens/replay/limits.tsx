/** What the machine cannot hear: the failures and figures of the listener's model card, in plain sentences. */
import type { JSX } from "preact";
import { speaker } from "../../words/words.ts";
import { words } from "../../words/en/listener.ts";
import { failures, measured } from "../../listening/limits.ts";
import { Frame } from "../parts/frame.tsx";
import { SettingList } from "../parts/settinglist.tsx";
import { Room } from "./room.tsx";
import { say as sayReplay } from "./words.ts";
import "./reading.css";

const say = speaker(words);

/** Opened from the reading of the play `id`, or from the settings. */
export const Limits = ({ id }: { path: string; id?: string }): JSX.Element => (
  <Frame
    name={say("cannot.title")}
    back={
      id === undefined
        ? { to: "/settings", word: sayReplay("app.settings") }
        : { to: `/play/${id}/reading`, word: sayReplay("dance.read") }
    }
    beside={id === undefined ? <SettingList /> : null}
  >
    <div class="title">
      <h1>{say("cannot.title")}</h1>
    </div>
    <div class="says">
      <p>{say("cannot.says")}</p>
    </div>
    <section class="pad">
      <h2>{say("cannot.fails")}</h2>
      <ul class="limits">
        {failures.map((name) => (
          <li key={name}>{say(`cannot.fails.${name}`, measured)}</li>
        ))}
      </ul>
    </section>
    {(["unheard", "tests", "never"] as const).map((part) => (
      <section class="pad stack" key={part}>
        <h2>{say(`cannot.${part}`)}</h2>
        <p>{say(`cannot.${part}.says`, measured)}</p>
      </section>
    ))}
    <Room />
    <p class="pad muted small">{say("cannot.source")}</p>
  </Frame>
);
