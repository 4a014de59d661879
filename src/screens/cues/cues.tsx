/** What this child says without words: the family's own list in groups, and what is offered for the age. */
import { turned } from "../../ground/turned.ts";
import { Chips } from "../parts/chips.tsx";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { Cue } from "../../cues/cues.ts";
import { cueChannels, type CueChannel, type Group, groups } from "../../cues/list.ts";
import { Icon } from "../../drawing/icons.tsx";
import { say as sayApp } from "../../words/words.ts";
import { Frame } from "../parts/frame.tsx";
import { childWords, useHome } from "../parts/home.ts";
import { Wait } from "../parts/states.tsx";
import { Away } from "./away.tsx";
import { type GatheredForCard, useCues } from "./gather.ts";
import { Turned } from "./turned.tsx";
import { CueLine } from "./line.tsx";
import { channelWords, say } from "./said.ts";
import "./cues.css";

/** The group that was last looked at, so that the way back leads there. */
let last: Group | null = null;

export const Cues = (_: { path?: string }): JSX.Element => {
  const gathered = useCues();
  return gathered === null ? <Wait /> : <Shown {...gathered} />;
};

const Shown = (gathered: GatheredForCard): JSX.Element => {
  const { cues, uses, who } = gathered;
  const home = useHome();
  const { childMid } = childWords(home.child.value);
  const latest = cues.find(({ id }) => id === uses.at(-1)?.entry.body?.cue);
  const { query } = useLocation();
  const [group, setGroup] = useState<Group>(
    groups.find((one) => one === query["group"]) ?? last ?? latest?.group ?? "close",
  );
  const turn = (next: Group): void => {
    last = next;
    setGroup(next);
  };
  const here = cues.filter((cue) => cue.group === group);
  const [own, offered] = [here.filter(({ isKept }) => isKept), here.filter(({ isKept }) => !isKept)];
  return (
    <Frame
      name={say("cues.name")}
      back={{ to: "/growing", word: sayApp("app.tab.growing") }}
      foot={
        <div class="row cuefoot">
          <a class="pill grow" href="/cues/add">
            <Icon name="plus" />
            {say("cues.add")}
          </a>
          <a class="quiet" href="/cues/card">
            <Icon name="give" />
            {say("cues.card")}
          </a>
        </div>
      }
    >
      <div class="title">
        <h1>{say("cues.title", { childMid })}</h1>
      </div>
      <Chips
        class="pad cuegroups"
        name={say("cues.groups")}
        all={groups.filter((one) => one !== "turned" || cues.some((cue) => cue.group === one))}
        chosen={group}
        word={(one) => say(`cues.group.${one}`)}
        onChoose={turn}
      />
      <p class="pad muted groupsays">{say(`cues.group.${group}.says`)}</p>
      {group === "room" ? <Away /> : null}
      {group === "turned" ? <Turned /> : null}
      {here.length === 0 ? <p class="pad">{say("cues.empty")}</p> : null}
      <List title={say("cues.yours")} cues={own} gathered={gathered} />
      <List
        title={say(
          group === "turned"
            ? "cues.turned.list"
            : who.months === null
              ? "cues.age.unknown"
              : own.length === 0
                ? "cues.age.first"
                : "cues.age",
        )}
        cues={offered}
        gathered={gathered}
      />
      <p class="pad">
        <a class="quiet" href="/cues/practice">
          <Icon name="eyes" />
          {say("cues.practice")}
        </a>
      </p>
      <Channels {...gathered} />
      <details class="pad figure">
        <summary>{say("cues.source")}</summary>
        <p>{say("cues.source.says")}</p>
      </details>
    </Frame>
  );
};

type ListProps = { readonly title: string; readonly cues: readonly Cue[]; readonly gathered: GatheredForCard };

const List = ({ title, cues, gathered }: ListProps): JSX.Element | null =>
  cues.length === 0 ? null : (
    <section class="pad cuelist" aria-label={title}>
      <h2 class="sec">{title}</h2>
      <ul class="cols">
        {cues.map((cue) => (
          <li key={cue.id}>
            <CueLine cue={cue} gathered={gathered} />
          </li>
        ))}
      </ul>
    </section>
  );

/** Which channels this child uses: all, until somebody says otherwise. */
const Channels = ({ book, keep }: GatheredForCard): JSX.Element => {
  const { childMid } = childWords(useHome().child.value);
  const turn = (channel: CueChannel): void => {
    keep((last) => ({ ...last, without: turned(last.without, channel) }));
  };
  return (
    <details class="pad figure">
      <summary>{say("cues.channels", { childMid })}</summary>
      <p>{say("cues.channels.says")}</p>
      <Chips
        name={say("cues.channels", { childMid })}
        all={cueChannels}
        chosen={cueChannels.filter((one) => !book.without.includes(one))}
        word={channelWords}
        onChoose={turn}
      />
    </details>
  );
};
