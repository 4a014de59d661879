/** What was logged, one line each: when, what, and how it went; each leads to its own page. */
import type { JSX } from "preact";
import type { Entry } from "../../diary/diary.ts";
import { Icon } from "../../drawing/icons.tsx";
import { useHome } from "./home.ts";
import { entrySubline, iconOf, namesOf, timeWords, entryWords } from "./said.ts";
import "./feed.css";

type FeedProps = {
  readonly entries: readonly Entry[];
  /** What stands before each line in place of the time: a day, in lists that go over days. */
  readonly when?: (entry: Entry) => string;
};

export const Feed = ({ entries, when }: FeedProps): JSX.Element => {
  const home = useHome();
  return (
    <ol class={when ? "feed wide" : "feed"}>
      {entries.map((entry) => {
        const also = entrySubline(entry);
        return (
          <li key={entry.thing}>
            <a href={pageOf(entry)}>
              <time dateTime={entry.at.local}>{when ? when(entry) : timeWords(entry.at)}</time>
              <Icon name={iconOf(entry)} />
              <span>
                {entryWords(entry, namesOf(home.children.value, entry.children, home.child.value))}
                {also ? <small>{also}</small> : null}
              </span>
            </a>
          </li>
        );
      })}
    </ol>
  );
};

/** Where an entry is seen whole. */
export const pageOf = (entry: Entry): string =>
  entry.kind === "play" && entry.body ? `/play/${entry.body.play}/reading` : `/entry/${entry.thing}`;
