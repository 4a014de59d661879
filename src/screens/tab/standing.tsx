/** The lines that stay for as long as this tab is open: that nothing is kept, and that a newer version is there. */
import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { say } from "../../words/words.ts";
import { useHome } from "../parts/home.ts";
import { useMeasured } from "../parts/measured.ts";

export const Standing = ({ update }: { readonly update: (() => void) | null }): JSX.Element => {
  const state = useHome().state.value;
  const place = useRef<HTMLDivElement>(null);
  const id =
    state.is !== "memory"
      ? null
      : state.why === "damaged"
        ? "app.memory.damaged"
        : state.why === "newer"
          ? "app.memory.newer"
          : state.why === "disk-full"
            ? "app.memory.full"
            : "app.memory";
  useMeasured(place, "standing", id !== null || update !== null);
  return (
    <div class="standings" ref={place}>
      {id ? (
        <div class="standing" role="status">
          <p>{say(id)}</p>
        </div>
      ) : null}
      {update ? (
        <div class="standing" role="status">
          <p>{say("app.update")}</p>
          <button type="button" class="quiet small" onClick={update}>
            {say("app.update.take")}
          </button>
        </div>
      ) : null}
    </div>
  );
};
