/** A cue that is on no list: what is noticed first, then what it may mean; and the cues that the list has for other ages. */
import { turned } from "../../ground/turned.ts";
import { Chips } from "../parts/chips.tsx";
import { newId } from "../../ground/id.ts";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { list } from "virtual:cues";
import { blank, ownId, put } from "../../cues/book.ts";
import { others } from "../../cues/cues.ts";
import { cueChannels, groups } from "../../cues/list.ts";
import { needs } from "../../cues/needs.ts";
import { emptyOwnCue, type OwnCueDraft } from "../../cues/owncue.ts";
import { type Drafted, useDraft } from "../parts/draft.ts";
import { Frame } from "../parts/frame.tsx";
import { useHome } from "../parts/home.ts";
import { Wait } from "../parts/states.tsx";
import { CueLine } from "./line.tsx";
import { type GatheredForCard, useCues } from "./gather.ts";
import { channelWords, needWords, say } from "./said.ts";
import "./cues.css";

export const OwnCue = (_: { path?: string }): JSX.Element => {
  const gathered = useCues();
  const draft = useDraft("draft own cue", [], emptyOwnCue);
  return gathered === null || !draft.isRead ? <Wait /> : <Shown {...gathered} draft={draft} />;
};

type ShownProps = GatheredForCard & { readonly draft: Drafted<OwnCueDraft> };

const Shown = ({ draft, ...gathered }: ShownProps): JSX.Element => {
  const { keep, cues, who } = gathered;
  const home = useHome();
  const { route } = useLocation();
  const { name, ...own } = draft.value;
  const [empty, setEmpty] = useState(false);
  const add = (): void => {
    if (name.trim() === "") return setEmpty(true);
    const id = ownId(newId());
    keep((book) => put(book, { ...blank(id), name: name.trim(), own }));
    void draft.drop();
    home.toast.value = { text: say("cues.own.kept") };
    route(`/cues/${id}`);
  };
  return (
    <Frame
      name={say("cues.own.title")}
      back={{ to: "/cues", word: say("cues.one.back") }}
      foot={
        <button type="button" class="pill grow" onClick={add}>
          {say("cues.own.keep")}
        </button>
      }
    >
      <div class="title">
        <h1>{say("cues.own.title")}</h1>
        <p class="muted">{say("cues.own.says")}</p>
      </div>
      <div class="pad stack">
        <label class="label">
          {say("cues.own.see")}
          <input
            class="field"
            value={name}
            placeholder={say("cues.own.see.hint")}
            aria-invalid={empty}
            aria-describedby={empty ? "own-empty" : undefined}
            onInput={(event) => {
              setEmpty(false);
              const name = event.currentTarget.value;
              draft.change((now) => ({ ...now, name }));
            }}
          />
        </label>
        <small class="muted" role="status">
          {draft.saved ? say("cues.own.saved") : ""}
        </small>
        {empty ? (
          <p id="own-empty" class="nameless" role="alert">
            {say("cues.own.empty")}
          </p>
        ) : null}
        <Pick
          label={say("cues.own.group")}
          all={groups}
          chosen={own.group}
          onPick={(group) => draft.change((now) => ({ ...now, group }))}
          name={(one) => say(`cues.group.${one}`)}
        />
        <Pick
          label={say("cues.own.by")}
          all={cueChannels}
          chosen={own.channels}
          onPick={(one) => draft.change((now) => ({ ...now, channels: turned(now.channels, one) }))}
          name={channelWords}
        />
        <Pick
          label={say("cues.own.needs")}
          all={needs}
          chosen={own.needs}
          onPick={(one) => draft.change((now) => ({ ...now, needs: turned(now.needs, one) }))}
          name={needWords}
        />
      </div>
      <details class="pad figure">
        <summary>{say("cues.own.others")}</summary>
        <ul class="cuelist">
          {others(list, cues, who).map((cue) => (
            <li key={cue.id}>
              <CueLine cue={cue} gathered={gathered} />
            </li>
          ))}
        </ul>
      </details>
    </Frame>
  );
};

type PickProps<One extends string> = {
  readonly label: string;
  readonly all: readonly One[];
  readonly chosen: One | readonly One[];
  readonly onPick: (one: One) => void;
  readonly name: (one: One) => string;
};

const Pick = <One extends string>({ label, all, chosen, onPick, name }: PickProps<One>): JSX.Element => (
  <section>
    <h2 class="sec">{label}</h2>
    <Chips name={label} all={all} chosen={chosen} word={name} onChoose={onPick} />
  </section>
);
