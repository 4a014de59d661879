/** What fills and what drains: two lists by hand, and one "should" that is let go of until its week is over. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { dayHere } from "../../diary/here.ts";
import { newId } from "../../ground/id.ts";
import { isOver, type Load, loads, shouldFrom } from "../../story/kept.ts";
import { Frame } from "../parts/frame.tsx";
import { useHome } from "../parts/home.ts";
import { useOwn } from "../parts/own.ts";
import { ActRow } from "../parts/rows.tsx";
import { Ground } from "./ground.tsx";
import { backHome, say } from "./said.ts";
import "./story.css";

export const LoadPage = (): JSX.Element => (
  <Frame name={say("story.load")} back={backHome()}>
    <div class="title">
      <h1>{say("story.load.title")}</h1>
      <p class="muted">{say("story.load.lead")}</p>
    </div>
    {loads.map((side) => (
      <List key={side} side={side} />
    ))}
    <DroppedShould />
    <Ground />
  </Frame>
);

const now = (): string => new Date().toISOString();

const List = ({ side }: { readonly side: Load }): JSX.Element => {
  const { things, put, remove } = useOwn("story.load");
  const [typed, setTyped] = useState("");
  const add = async (): Promise<void> => {
    const words = typed.trim();
    if (words !== "" && (await put({ id: newId(), at: now(), body: { side, words } }))) setTyped("");
  };
  return (
    <section class="signgroup" aria-labelledby={side}>
      <h2 id={side}>{say(`story.load.${side}`)}</h2>
      <ul>
        {things
          .filter(({ body }) => body.side === side)
          .map((thing) => (
            <ActRow
              key={thing.id}
              word={say("story.load.remove")}
              onAct={() => void remove(thing, say("story.load.removed"))}
            >
              <span dir="auto">{thing.body.words}</span>
            </ActRow>
          ))}
      </ul>
      <AddForm
        label={say(`story.load.${side}.add`)}
        word={say("story.load.put")}
        typed={typed}
        onType={setTyped}
        onAdd={() => void add()}
      />
    </section>
  );
};

const DroppedShould = (): JSX.Element => {
  const { store } = useHome();
  const { state, things, put, remove } = useOwn("story.should");
  const [typed, setTyped] = useState("");
  const today = dayHere();
  const over = things.find(({ body }) => isOver(body, today));
  const held = things.find(({ body }) => !isOver(body, today));
  // Its week is over: it goes by itself.
  useEffect(() => {
    if (over) void store.own.remove(over.id);
  }, [over, store]);
  const drop = async (): Promise<void> => {
    const words = typed.trim();
    if (words !== "" && (await put({ id: newId(), at: now(), body: shouldFrom(words, today) }))) setTyped("");
  };
  return (
    <section class="signgroup" aria-labelledby="should">
      <h2 id="should">{say("story.load.should")}</h2>
      {held ? (
        <div class="dropped">
          <p>{say("story.load.should.now")}</p>
          <p class="lead strong" dir="auto">
            {held.body.words}
          </p>
          <p class="muted">{say("story.load.should.until")}</p>
          <div class="row">
            <button type="button" class="quiet" onClick={() => void remove(held, say("story.load.should.taken"))}>
              {say("story.load.should.take")}
            </button>
          </div>
        </div>
      ) : (
        <>
          <p class="muted">{say("story.load.should.note")}</p>
          {state === "open" ? (
            <AddForm
              label={say("story.load.should.field")}
              word={say("story.load.should.drop")}
              typed={typed}
              onType={setTyped}
              onAdd={() => void drop()}
            />
          ) : null}
        </>
      )}
    </section>
  );
};

type AddProps = {
  readonly label: string;
  readonly word: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onAdd: () => void;
};

const AddForm = ({ label, word, typed, onType, onAdd }: AddProps): JSX.Element => (
  <form
    class="addone"
    onSubmit={(event) => {
      event.preventDefault();
      onAdd();
    }}
  >
    <label class="label grow">
      {label}
      <input
        class="field"
        dir="auto"
        autocomplete="off"
        value={typed}
        onInput={(event) => onType(event.currentTarget.value)}
      />
    </label>
    <button type="submit" class="quiet" disabled={typed.trim() === ""}>
      {word}
    </button>
  </form>
);
