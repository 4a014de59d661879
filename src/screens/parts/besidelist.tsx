/** What something was chosen from, as a list beside it at a desk: the one that is shown is marked, the arrows go from one to the next. */
import type { JSX } from "preact";
import { useLocation } from "preact-iso";
import { Icon, type IconName } from "../../drawing/icons.tsx";
import "./besidelist.css";

export type ListedLine = {
  readonly to: string;
  readonly name: string;
  readonly says?: string;
  readonly icon?: IconName;
};

type ListProps = {
  readonly name: string;
  readonly lines: readonly ListedLine[];
  /** What the lines are written in, where it is not what the screens say. */
  readonly lang?: string;
  readonly dir?: "ltr" | "rtl";
};

export const BesideList = ({ name, lines, ...written }: ListProps): JSX.Element => {
  const { path } = useLocation();
  const move = (event: KeyboardEvent): void => {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (by === 0 || !(event.currentTarget instanceof HTMLElement)) return;
    const links = [...event.currentTarget.querySelectorAll("a")];
    const next = links[links.findIndex((link) => link === document.activeElement) + by];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <nav class="besidelist" aria-label={name} onKeyDown={move}>
      <h2>{name}</h2>
      <ul {...written}>
        {lines.map(({ to, name, says, icon }) => (
          <li key={to}>
            <a href={to} aria-current={to === path ? "page" : undefined}>
              {icon ? <Icon name={icon} /> : null}
              <span>
                <b>{name}</b>
                {says ? <small>{says}</small> : null}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
