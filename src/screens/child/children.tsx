/** The family's children: who Attune is about. */
import { dayHere } from "../../diary/here.ts";
import { LinkRow } from "../parts/rows.tsx";
import type { JSX } from "preact";
import { Icon } from "../../drawing/icons.tsx";
import { Frame } from "../parts/frame.tsx";
import { SettingList } from "../parts/settinglist.tsx";
import { useHome } from "../parts/home.ts";
import { Wait } from "../parts/states.tsx";
import { ageWords } from "../parts/said.ts";
import { say } from "../parts/diarywords.ts";
import "../parts/stone.css";

export const Children = (_: { path: string }): JSX.Element => {
  const home = useHome();
  const children = home.children.value ?? [];
  return (
    <Frame
      name={say("diary.children")}
      back={{ to: "/settings", word: say("diary.children.back") }}
      beside={<SettingList />}
      foot={
        <a class="pill grow" href="/child/new">
          <Icon name="plus" />
          {say("diary.children.add")}
        </a>
      }
    >
      <div class="title">
        <h1>{say("diary.children.title")}</h1>
        {home.children.value === null ? <Wait /> : null}
        {home.children.value?.length === 0 ? <p class="muted">{say("diary.children.none")}</p> : null}
      </div>
      <ul class="pad lines">
        {children.map((child) => (
          <LinkRow
            key={child.id}
            to={`/child/${child.id}`}
            before={<span class={`stone big stone-${child.colour}`} aria-hidden="true" />}
            after={<Icon name="next" />}
          >
            <b>{child.nickname ? <bdi>{child.nickname}</bdi> : say("diary.child")}</b>
            <span class="muted small">{ageWords(child, dayHere())}</span>
          </LinkRow>
        ))}
      </ul>
    </Frame>
  );
};
