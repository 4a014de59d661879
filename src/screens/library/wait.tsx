/** The library's frame while it is opened, and where it cannot be. */
import type { JSX } from "preact";
import { Frame } from "../parts/frame.tsx";
import type { Wanted } from "./shelves.ts";
import { say } from "./words.ts";

type NotHere = Exclude<Wanted<unknown>, { readonly is: "here" }>;

export const LibraryWaiting = ({
  wanted,
  root,
}: {
  readonly wanted: NotHere;
  readonly root?: boolean;
}): JSX.Element => {
  const inside =
    wanted.is === "waiting" ? (
      <p class="pad muted" role="status">
        {say("library.loading")}
      </p>
    ) : (
      <div class="title" role="alert">
        <p>{say("library.failed")}</p>
        <p>
          <button type="button" class="pill" onClick={wanted.again}>
            {say("library.again")}
          </button>
        </p>
      </div>
    );
  return root ? (
    <Frame name={say("library.title")} tab="library">
      {inside}
    </Frame>
  ) : (
    <Frame name={say("library.title")} back={{ to: "/library", word: say("library.title") }}>
      {inside}
    </Frame>
  );
};
