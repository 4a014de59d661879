/** Where my alarm comes from: one line a trigger, each with what it would rather become. */
import type { JSX } from "preact";
import { Icon } from "../../drawing/icons.tsx";
import { useCues } from "../cues/gather.ts";
import { Frame } from "../parts/frame.tsx";
import { useOwn } from "../parts/own.ts";
import { Wait } from "../parts/states.tsx";
import { Ground } from "./ground.tsx";
import { backHome, lineName, say } from "./said.ts";
import "./story.css";

export const MapPage = (): JSX.Element => {
  const { state, things } = useOwn("story.alarm");
  const gathered = useCues();
  const cues = gathered?.cues ?? [];
  return (
    <Frame
      name={say("story.map")}
      back={backHome()}
      foot={
        <a class="pill grow" href="/story/map/new">
          <Icon name="plus" />
          {say("story.map.add")}
        </a>
      }
    >
      <div class="title">
        <h1>{say("story.map.title")}</h1>
        <p class="muted">{say("story.map.lead")}</p>
      </div>
      {state === "reading" || gathered === null ? <Wait /> : null}
      {state === "open" && things.length === 0 ? <p class="pad">{say("story.map.none")}</p> : null}
      <ul class="growways">
        {things.map(({ id, body }) => (
          <li key={id}>
            <a href={`/story/map/${id}`}>
              <span>
                <b dir="auto">{lineName(body, cues)}</b>
                {body.rather.trim() === "" ? null : <small dir="auto">{body.rather}</small>}
              </span>
              <Icon name="next" />
            </a>
          </li>
        ))}
      </ul>
      <Ground />
    </Frame>
  );
};
