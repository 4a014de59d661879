/** One line at the foot of the screen about what just happened, with undo for six seconds. */
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { Icon } from "../../drawing/icons.tsx";
import { say } from "../../ground/words.ts";
import { useHome } from "./home.ts";

export const Toast = (): JSX.Element => {
  const { told } = useHome();
  const now = told.value;
  useEffect(() => {
    // A problem stays until it is closed: it says what to do.
    if (now === null || now.tone === "problem") return;
    const timer = setTimeout(() => {
      if (told.value === now) told.value = null;
    }, 6000);
    return () => clearTimeout(timer);
  }, [now]);
  return (
    <div class="toasts" role={now?.tone === "problem" ? "alert" : "status"}>
      {now ? (
        <div class={now.tone === "problem" ? "toast problem" : "toast"}>
          <p>{now.text}</p>
          {now.undo ? (
            <button
              type="button"
              class="quiet small"
              onClick={() => {
                now.undo?.();
                told.value = null;
              }}
            >
              {say("app.undo")}
            </button>
          ) : null}
          <button type="button" class="icobtn" aria-label={say("app.close")} onClick={() => (told.value = null)}>
            <Icon name="close" />
          </button>
        </div>
      ) : null}
    </div>
  );
};
