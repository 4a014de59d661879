/** One child, new or known: a name, and as much of when they came as the family knows and wants to say. Nothing is required. */
import { colours } from "../../child/traits.ts";
import { dayHere } from "../../diary/here.ts";
import { Icon } from "../../drawing/icons.tsx";
import { newId } from "../../ground/id.ts";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { alike } from "../../ground/alike.ts";
import { type Child, type ChildFacts, newChild, nicknameOf } from "../../child/child.ts";
import { speaker, spoken } from "../../words/words.ts";
import { words as storyWords } from "../../words/en/story.ts";
import { Ask } from "../parts/ask.tsx";
import { type Drafted, useDraft } from "../parts/draft.ts";
import { DayField } from "../parts/dayfield.tsx";
import { Frame } from "../parts/frame.tsx";
import { useHome } from "../parts/home.ts";
import { Missing, Wait } from "../parts/states.tsx";
import { say } from "../parts/diarywords.ts";
import { Born } from "./born.tsx";
import { LateDoor } from "./late.tsx";
import { Choices } from "../parts/chips.tsx";
import { type ChildDraft, draftOf } from "../../child/draft.ts";

const sayStory = speaker(storyWords);

export const NewChild = (_: { path: string }): JSX.Element => {
  const home = useHome();
  const known = home.children.value;
  const [id] = useState(newId);
  if (known === null) return <Waiting />;
  const name = known.length === 0 ? home.child.value : "";
  const colour = colours.find((one) => !known.some((child) => child.colour === one)) ?? "sun";
  return <Asked key="new" child={newChild(id, name, colour)} isNew />;
};

export const ChildPage = ({ id }: { path: string; id: string }): JSX.Element => {
  const children = useHome().children.value;
  const child = children?.find((one) => one.id === id);
  if (children === null) return <Waiting />;
  return child ? <Asked key={id} child={child} isNew={false} /> : <Missing />;
};

type AskedProps = { readonly child: Child; readonly isNew: boolean };

/** With what was begun before, where it was not done. */
const Asked = ({ child, isNew }: AskedProps): JSX.Element => {
  const [place, of] = isNew ? (["draft child", []] as const) : (["draft child {child}", [child.id]] as const);
  const draft = useDraft<"draft child" | "draft child {child}">(place, of, draftOf(child));
  return draft.isRead ? <Facts child={child} isNew={isNew} draft={draft} /> : <Waiting />;
};

const Waiting = (): JSX.Element => (
  <Frame name={say("diary.child")} back={{ to: "/", word: say("diary.today") }}>
    <Wait />
  </Frame>
);

type FactsProps = AskedProps & { readonly draft: Drafted<ChildDraft> };

const Facts = ({ child: given, isNew, draft }: FactsProps): JSX.Element => {
  const home = useHome();
  const { route } = useLocation();
  const child: Child = { ...draft.value.facts, id: given.id };
  const { later } = draft.value;
  const isFound = draft.found !== null && !alike(draft.found, draftOf(given));
  const [removing, setRemoving] = useState(false);
  const today = dayHere();
  const set = (change: Partial<ChildFacts>): void =>
    draft.change((now) => ({ ...now, facts: { ...now.facts, ...change } }));

  const done = async (): Promise<void> => {
    const kept = await home.store.children.put({
      ...child,
      nickname: nicknameOf(child.nickname),
      joined: later ? child.joined : null,
      // Said on the page of a late beginning, perhaps since this draft was begun.
      felt: given.felt,
      came: later ? given.came : [],
    });
    if (!kept.ok) return home.showProblem(kept.problem);
    if (isNew) home.choose([child.id]);
    await home.refreshFamily();
    await away();
  };
  const away = async (): Promise<void> => {
    await draft.drop();
    await home.store.settings.set("met", true);
    route(isNew && (home.children.value?.length ?? 0) <= 1 ? "/" : "/children");
  };
  const remove = async (): Promise<void> => {
    setRemoving(false);
    const gone = await home.store.children.remove(child.id);
    if (!gone.ok) return home.showProblem(gone.problem);
    await home.refreshFamily();
    home.toast.value = { text: say("diary.child.removed") };
    route("/children");
  };
  return (
    <Frame
      name={child.nickname || say("diary.child")}
      back={isNew ? { to: "/", word: say("diary.today") } : { to: "/children", word: say("diary.children") }}
      foot={
        <div class="row">
          <button type="button" class="pill grow" onClick={() => void done()}>
            {say("diary.child.save")}
          </button>
          {isNew ? (
            <button type="button" class="quiet" onClick={() => void away()}>
              {say("diary.child.skip")}
            </button>
          ) : (
            <button type="button" class="quiet" onClick={() => setRemoving(true)}>
              {say("diary.child.remove", { child: given.nickname || say("diary.child") })}
            </button>
          )}
        </div>
      }
    >
      <div class="title">
        <h1>{isNew ? say("diary.child.title") : given.nickname || say("diary.child")}</h1>
        <p class="muted small" role="status">
          {draft.saved ? say("diary.note.saved") : isFound ? say("diary.note.draft") : ""}
        </p>
      </div>
      <div class="pad stack">
        <label class="label">
          {say("diary.child.name")}
          <input
            class="field"
            value={child.nickname}
            autocomplete="off"
            onInput={(event) => set({ nickname: event.currentTarget.value })}
          />
        </label>
        {spoken().agrees ? (
          <>
            <Choices
              title={say("diary.child.gender")}
              all={["girl", "boy", "open"]}
              chosen={child.gender ?? "open"}
              word={(one) => say(`diary.child.gender.${one}`)}
              onChoose={(one) => set({ gender: one === "open" ? null : one })}
            />
            <p class="muted small">{say("diary.child.gender.why")}</p>
          </>
        ) : null}
        <Born child={child} today={today} onSet={set} />
        <Choices
          title={say("diary.child.came")}
          all={["birth", "later"]}
          chosen={later ? "later" : "birth"}
          word={(one) => say(one === "later" ? "diary.child.came.later" : "diary.child.came.birth")}
          onChoose={(one) => draft.change((now) => ({ ...now, later: one === "later" }))}
        />
        {later ? (
          <DayField
            label={say("diary.child.joined")}
            max={today}
            value={child.joined ?? ""}
            onDay={(joined) => set({ joined: joined || null })}
          />
        ) : null}
        {isNew ? null : <LateDoor child={given} />}
        <Choices
          title={say("diary.child.colour")}
          all={colours}
          chosen={child.colour}
          word={(colour) => say("diary.child.colours", { colour })}
          stone={(colour) => `stone-${colour}`}
          onChoose={(colour) => set({ colour })}
        />
      </div>
      {isNew ? null : (
        <ul class="growways">
          <li>
            <a href="/story">
              <span>
                <b>{sayStory("story.name")}</b>
                <small>{sayStory("story.way")}</small>
              </span>
              <Icon name="next" />
            </a>
          </li>
        </ul>
      )}
      {removing ? (
        <Ask
          title={say("diary.child.remove.title", { child: given.nickname || say("diary.child") })}
          text={say("diary.child.remove.sure")}
          yes={say("diary.child.remove", { child: given.nickname || say("diary.child") })}
          onYes={() => void remove()}
          onNo={() => setRemoving(false)}
        />
      ) : null}
    </Frame>
  );
};
