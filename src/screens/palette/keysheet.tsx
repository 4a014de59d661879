/** The keys of the screen that is open, one line each. */
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useLocation } from "preact-iso";
import { say } from "./places.ts";
import "./palette.css";

const isApple = /Mac|iPhone|iPad/.test(navigator.platform);
const chord = isApple ? "⌘ K" : "Ctrl K";

type Line = readonly [keys: readonly string[], word: Parameters<typeof say>[0]];
const everywhere: readonly Line[] = [
  [[chord], "keys.palette"],
  [["?"], "keys.these"],
  [["Tab"], "keys.next"],
  [["Esc", "Esc"], "keys.leave"],
];
const playing: readonly Line[] = [
  [["K"], "keys.play"],
  [["J", "L"], "keys.back"],
];
const tagging: readonly Line[] = [
  [["C"], "keys.child"],
  [["A"], "keys.adult"],
  [["W"], "keys.away"],
  [["1", "7"], "keys.channel"],
  [["[", "]"], "keys.step"],
  [["←", "→"], "keys.nudge"],
  [["Del"], "keys.remove"],
  [["Z", "Y"], "keys.undo"],
];
const linesOf = (path: string): readonly Line[] => [
  ...(/^\/play\/[^/]+\/(?:tag|unseen)/.test(path) ? tagging : []),
  ...(path.startsWith("/play/") ? playing : []),
  ...everywhere,
];

export const KeySheet = ({ onClose }: { readonly onClose: () => void }): JSX.Element => {
  const { path } = useLocation();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="palette keysheet" ref={dialog} onClose={onClose} aria-labelledby="keys-title">
      <h2 id="keys-title">{say("keys.title")}</h2>
      <dl>
        {linesOf(path).map(([keys, word]) => (
          <div key={word}>
            <dt dir="ltr">
              {keys.map((key, n) => (
                <kbd key={`${key} ${n}`}>{key}</kbd>
              ))}
            </dt>
            <dd>{say(word)}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
        {say("keys.close")}
      </button>
    </dialog>
  );
};
