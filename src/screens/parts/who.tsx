/** Which child it is about, where there are several: one tap each. */
import type { JSX } from "preact";
import { useHome } from "./home.ts";
import { say as sayApp } from "../../words/words.ts";
import { say } from "./said.ts";
import "./stone.css";

type WhoProps = {
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
  /** Also all of them with one tap. */
  readonly all?: boolean;
};

export const WhoChips = ({ chosen, onChoose, all = false }: WhoProps): JSX.Element | null => {
  const children = useHome().children.value ?? [];
  if (children.length < 2) return null;
  const every = children.map(({ id }) => id);
  const isAll = chosen.length === every.length;
  const pick = (id: string): void => {
    if (all) return onChoose([id]);
    const next = every.filter((one) => (one === id ? !chosen.includes(id) : chosen.includes(one)));
    onChoose(next.length > 0 ? next : [id]);
  };
  return (
    <div class="chips who" role="group" aria-label={say("diary.who")}>
      {children.map(({ id, nickname, colour }) => (
        <button
          type="button"
          key={id}
          class="chip"
          aria-pressed={chosen.includes(id) && !(all && isAll)}
          onClick={() => pick(id)}
        >
          <span class={`stone stone-${colour}`} aria-hidden="true" />
          {nickname ? <bdi>{nickname}</bdi> : sayApp("child.start")}
        </button>
      ))}
      {all ? (
        <button type="button" class="chip" aria-pressed={isAll} onClick={() => onChoose(every)}>
          {say("diary.who.both", { n: every.length })}
        </button>
      ) : null}
    </div>
  );
};
