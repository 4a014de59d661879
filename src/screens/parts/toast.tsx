/**
 * One line above the foot of the screen about what just happened, with undo. It leaves by itself once it can have been
 * read, and not while somebody points at it, has the focus in it, or has looked away.
 */
import { IconButton } from "./iconbutton.tsx";
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { say } from "../../words/words.ts";
import { useHome } from "./home.ts";
import { useMeasured } from "./measured.ts";
import "./toast.css";

/** How long a text stays, in ms: six seconds, and for a long one half a second a word (120 words a minute, slow and tired). */
export const toastTime = (text: string): number => Math.max(6000, 2000 + text.split(/\s+/).length * 500);

export const Toast = (): JSX.Element => {
  const { toast } = useHome();
  const now = toast.value;
  const place = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState(false);
  useMeasured(place, "toast", now !== null);
  useEffect(() => {
    setHeld(false);
  }, [now]);
  useEffect(() => {
    if (now === null || held) return;
    let timer: ReturnType<typeof setTimeout>;
    const wait = (): void => {
      clearTimeout(timer);
      if (document.hidden) return;
      timer = setTimeout(() => {
        if (toast.value === now) toast.value = null;
      }, toastTime(now.text));
    };
    wait();
    document.addEventListener("visibilitychange", wait);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", wait);
    };
  }, [now, held, toast]);
  const hold = (): void => setHeld(true);
  const letGo = (): void => setHeld(false);
  return (
    <div class="toasts" ref={place} role={now?.tone === "problem" ? "alert" : "status"}>
      {now ? (
        <div
          class={now.tone === "problem" ? "toast problem" : "toast"}
          onPointerEnter={hold}
          onPointerLeave={letGo}
          onFocusIn={hold}
          onFocusOut={letGo}
        >
          <p>{now.text}</p>
          {now.offer ? (
            <button
              type="button"
              class="quiet small"
              onClick={() => {
                toast.value = null;
                now.offer?.take();
              }}
            >
              {now.offer.word}
            </button>
          ) : null}
          {now.undo ? (
            <button
              type="button"
              class="quiet small"
              onClick={() => {
                now.undo?.();
                toast.value = null;
              }}
            >
              {say("app.undo")}
            </button>
          ) : null}
          <IconButton icon="close" name={say("app.close")} onPress={() => (toast.value = null)} />
        </div>
      ) : null}
    </div>
  );
};
