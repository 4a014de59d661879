/** The page as the professional will see it, to look at and to print; a film stands only in the file. */
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { markup } from "../../bundle/markup.ts";
import type { Child } from "../../child/child.ts";
import { Icon } from "../../drawing/icons.tsx";
import { Frame } from "../parts/frame.tsx";
import { type OpenedBundle, useChoice, useComposed } from "./gather.ts";
import { say } from "./words.ts";
import { writtenPage } from "./written.ts";
import "./paper.css";

export const ShowPage = ({ child }: { readonly child: Child }): JSX.Element => {
  const { choice, isRead } = useChoice(child);
  const opened = useComposed(choice, child, isRead);
  return (
    <Frame
      wide
      name={say("bundle.title")}
      back={{ to: "/bundle", word: say("bundle.title") }}
      foot={
        <div class="row">
          <button type="button" class="pill grow" disabled={opened === null} onClick={() => window.print()}>
            <Icon name="print" />
            {say("bundle.print")}
          </button>
          <a class="quiet" href="/bundle/file">
            {say("bundle.go.file")}
          </a>
        </div>
      }
    >
      {opened === null ? (
        <p class="pad muted" role="status">
          {say("bundle.opens")}
        </p>
      ) : (
        <Written opened={opened} />
      )}
      <p class="pad muted small noprint">{say("bundle.pdf")}</p>
    </Frame>
  );
};

const Written = ({ opened }: { readonly opened: OpenedBundle }): JSX.Element => {
  const page = useMemo(
    () => writtenPage(opened, () => markup`<p class="along noprint">${say("bundle.film.along")}</p>`),
    [opened],
  );
  // Made by `markup`, which escapes every word of a person.
  return <div dangerouslySetInnerHTML={{ __html: page.text }} />;
};
