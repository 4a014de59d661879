/** Someone was kind to me: people and moments that did one good. They are offered on a hard day only where that is wanted. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { Icon } from "../../drawing/icons.tsx";
import { newId } from "../../ground/id.ts";
import { emptyKind } from "../../story/kept.ts";
import { Frame } from "../parts/frame.tsx";
import { useOwn, useOwnOne } from "../parts/own.ts";
import { useSetting } from "../parts/setting.ts";
import { Wait } from "../parts/states.tsx";
import { Ground } from "./ground.tsx";
import { Words } from "./line.tsx";
import { backHome, say } from "./said.ts";
import "./story.css";

export const KindPage = ({ id }: { readonly id: string }): JSX.Element => (id === "" ? <All /> : <One given={id} />);

const All = (): JSX.Element => {
  const { state, things } = useOwn("story.kind");
  const offer = useSetting("own.offer.kind");
  return (
    <Frame
      name={say("story.kind")}
      back={backHome()}
      foot={
        <a class="pill grow" href="/story/kind/new">
          <Icon name="plus" />
          {say("story.kind.add")}
        </a>
      }
    >
      <div class="title">
        <h1>{say("story.kind.title")}</h1>
        <p class="muted">{say("story.kind.lead")}</p>
      </div>
      {state === "reading" ? <Wait /> : null}
      {state === "open" && things.length === 0 ? <p class="pad">{say("story.kind.none")}</p> : null}
      <ul class="pad kindones">
        {things.map(({ id, body }) => (
          <li key={id} class="kindone">
            <a href={`/story/kind/${id}`}>
              <b dir="auto">{body.who.trim() || say("story.kind.someone")}</b>
              {body.moment.trim() === "" ? null : <span dir="auto">{body.moment}</span>}
            </a>
          </li>
        ))}
      </ul>
      <div class="pad">
        <label class="tick">
          <input
            type="checkbox"
            checked={offer.value ?? false}
            disabled={offer.value === null}
            onChange={(event) => {
              const wanted = event.currentTarget.checked;
              void offer.change(() => wanted);
            }}
          />
          {say("story.kind.offer")}
        </label>
        <p class="muted small">{say("story.kind.offer.note")}</p>
      </div>
      <Ground />
    </Frame>
  );
};

const One = ({ given }: { readonly given: string }): JSX.Element => {
  const [id] = useState(() => (given === "new" ? newId() : given));
  const { body, isKept, change } = useOwnOne("story.kind", id, emptyKind);
  const { things, remove } = useOwn("story.kind");
  const { route } = useLocation();
  const drop = async (): Promise<void> => {
    const thing = things.find((one) => one.id === id);
    if (thing && (await remove(thing, say("story.kind.removed")))) route("/story/kind");
  };
  return (
    <Frame
      name={say("story.kind")}
      back={{ to: "/story/kind", word: say("story.back") }}
      foot={
        <div class="row">
          <a class="pill grow" href="/story/kind">
            {say("story.line.done")}
          </a>
          {isKept ? (
            <button type="button" class="quiet" onClick={() => void drop()}>
              {say("story.kind.remove")}
            </button>
          ) : null}
        </div>
      }
    >
      <div class="title">
        <h1>{say("story.kind.add")}</h1>
        <p class="muted small" role="status">
          {isKept ? say("story.line.kept") : ""}
        </p>
      </div>
      {body === null ? (
        <Wait />
      ) : (
        <div class="pad stack">
          <Words label={say("story.kind.who")} value={body.who} onWords={(who) => change((now) => ({ ...now, who }))} />
          <Words
            label={say("story.kind.moment")}
            note={say("story.kind.moment.note")}
            value={body.moment}
            rows={4}
            onWords={(moment) => change((now) => ({ ...now, moment }))}
          />
        </div>
      )}
      <Ground />
    </Frame>
  );
};
