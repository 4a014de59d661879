/** All resets, each with what it takes; and the personal list for the senses. */
import type { JSX } from "preact";
import type { Reset } from "../../calm/resets.ts";
import { Icon } from "../../drawing/icons.tsx";
import { speaker } from "../../words/words.ts";
import { words } from "../../words/en/calm.ts";
import { Frame } from "../parts/frame.tsx";
import { idOf } from "./names.ts";
import { SenseList } from "./senses.tsx";

const say = speaker(words);

const icons = {
  breath: "calm",
  sigh: "wind",
  cold: "drop",
  senses: "eyes",
  name: "voice",
  reframe: "turn",
  kind: "heart",
  walk: "walk",
  person: "phone",
} as const;

export const Resets = ({ resets }: { readonly resets: readonly Reset[] }): JSX.Element => (
  <Frame name={say("calm.resets")} back={{ to: "/calm", word: say("calm.back") }}>
    <div class="title">
      <h1>{say("calm.resets.title")}</h1>
      <p class="muted">{say("calm.resets.lead")}</p>
    </div>
    <ul class="resets cols">
      {resets.map((reset) => (
        <li key={reset.id}>
          <a href={`/calm/${reset.id}`}>
            <span class="n">
              <Icon name={icons[idOf(reset)]} />
            </span>
            <span>
              <b>{say(`calm.reset.${idOf(reset)}`)}</b>
              <small>{say(`calm.reset.${idOf(reset)}.lead`)}</small>
              <small>
                {[
                  lengthOf(reset.seconds),
                  ...(reset.zones.length === 1 ? reset.zones.map((zone) => say(`calm.zone.${zone}`)) : []),
                  ...(reset.carrying ? [] : [say("calm.carrying.not")]),
                ].join(" · ")}
              </small>
            </span>
          </a>
        </li>
      ))}
    </ul>
    <SenseList />
    <ul class="growways">
      <li>
        <a href="/skills">
          <span>
            <b>{say("calm.skills")}</b>
            <small>{say("calm.skills.note")}</small>
          </span>
          <Icon name="next" />
        </a>
      </li>
    </ul>
  </Frame>
);

const lengthOf = (seconds: number): string =>
  seconds <= 120 ? say("calm.length", { s: seconds }) : say("calm.length.minutes", { m: Math.round(seconds / 60) });
