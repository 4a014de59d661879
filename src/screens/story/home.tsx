/** The first page of one's own story: a place for the person, with nothing to fill in. */
import type { JSX } from "preact";
import { Icon, type IconName } from "../../drawing/icons.tsx";
import { say as sayApp } from "../../words/words.ts";
import { Frame } from "../parts/frame.tsx";
import { useHome } from "../parts/home.ts";
import { useKept } from "../parts/kept.ts";
import { useSetting } from "../parts/setting.ts";
import { CupOfTea } from "../../drawing/tea.tsx";
import { say } from "./said.ts";
import "./story.css";

type Row = {
  readonly to: string;
  readonly icon: IconName;
  readonly name: "map" | "kind" | "load" | "overload" | "door" | "skills" | "selfcheck" | "practice" | "leanings";
};
const rows: readonly Row[] = [
  { to: "/story/map", icon: "bolt", name: "map" },
  { to: "/story/kind", icon: "sun", name: "kind" },
  { to: "/story/load", icon: "leaf", name: "load" },
  { to: "/story/overload", icon: "calm", name: "overload" },
  { to: "/story/door", icon: "walk", name: "door" },
];
/** The other rooms of the own side. */
const more: readonly Row[] = [
  { to: "/skills", icon: "grow", name: "skills" },
  { to: "/selfcheck", icon: "check", name: "selfcheck" },
  { to: "/practice", icon: "pace", name: "practice" },
  { to: "/library/too-close-never-enough", icon: "read", name: "leanings" },
];

const Rows = ({ all }: { readonly all: readonly Row[] }): JSX.Element => (
  <ul class="growways">
    {all.map(({ to, icon, name }) => (
      <li key={to}>
        <a href={to}>
          <span class="storyrow">
            <Icon name={icon} />
            <span>
              <b>{say(`story.${name}`)}</b>
              <small>{say(`story.${name}.note`)}</small>
            </span>
          </span>
          <Icon name="next" />
        </a>
      </li>
    ))}
  </ul>
);

export const StoryHome = (): JSX.Element => {
  const { store, toast } = useHome();
  const has = useKept((kept) => kept.own.lock(), [], null)?.has ?? false;
  // Switched off, self-checks leave no trace here.
  const isOn = useSetting("selfcheck.off").value === false;
  const close = async (): Promise<void> => {
    await store.own.close();
    toast.value = { text: say("story.closed") };
  };
  return (
    <Frame
      name={say("story.name")}
      back={{ to: "/", word: sayApp("app.tab.today") }}
      foot={
        <div class="row">
          <a class="pill grow" href="/story/map/new">
            {say("story.map.add")}
          </a>
          {has ? (
            <button type="button" class="quiet" onClick={() => void close()}>
              <Icon name="lock" />
              {say("story.close")}
            </button>
          ) : null}
        </div>
      }
    >
      <div class="title">
        <p class="kicker">{say("story.name")}</p>
        <h1>{say("story.title")}</h1>
      </div>
      <div class="pad placeforyou">
        <p class="lead">{say("story.lead")}</p>
        <CupOfTea />
      </div>
      <Rows all={rows} />
      <h2 class="pad">{say("story.more")}</h2>
      <Rows all={isOn ? more : more.filter(({ name }) => name !== "selfcheck")} />
      <p class="pad muted">{say("story.skip")}</p>
      <p class="pad">
        <a class="link" href="/settings/own">
          {say("story.lock")}
        </a>
      </p>
    </Frame>
  );
};
