/** The quick row: one tap logs a moment as it stands; after "called", two more taps say the rest. */
import { emptyMoment } from "../../diary/emptymoment.ts";
import type { JSX } from "preact";
import { useLocation } from "preact-iso";
import type { Body } from "../../diary/diary.ts";
import { Icon, type IconName } from "../../drawing/icons.tsx";
import { useHome } from "../parts/home.ts";
import { useLog } from "../parts/log.ts";
import { namesOf, say, timeWords } from "../parts/said.ts";
import "./quick.css";

type Act = { readonly name: "called" | "played" | "mended" | "space"; readonly icon: IconName; readonly ink: string };
const acts: readonly (Act & { readonly body: Partial<Body<"moment">> })[] = [
  { name: "called", icon: "called", ink: "child", body: { cue: "called" } },
  { name: "played", icon: "together", ink: "both", body: { opening: "play", went: "joined" } },
  { name: "mended", icon: "mended", ink: "stitch", body: { response: "missed", went: "mended" } },
  { name: "space", icon: "space", ink: "care", body: { cue: "turned-away", response: "gave-room" } },
];

export const Quick = (): JSX.Element => {
  const home = useHome();
  const log = useLog();
  const { route } = useLocation();
  const child = namesOf(home.children.value, home.chosen.value, home.child.value);
  const tap = async (name: Act["name"], body: Partial<Body<"moment">>): Promise<void> => {
    navigator.vibrate?.(8);
    const kept = await log.add("moment", { ...emptyMoment, ...body });
    if (kept === null) return;
    if (name === "called") {
      home.toast.value = null;
      return route(`/entry/${kept.thing}/2`);
    }
    home.toast.value = {
      text: say("diary.kept", { time: timeWords(kept.at) }),
      undo: () => void log.remove(kept),
    };
  };
  return (
    <div class="quick" role="group" aria-label={say("diary.quick")}>
      {acts.map(({ name, icon, ink, body }) => (
        <button type="button" key={name} data-ink={ink} onClick={() => void tap(name, body)}>
          <span class="pebble">
            <Icon name={icon} />
          </span>
          <span>{say(`diary.quick.${name}`, { child })}</span>
        </button>
      ))}
      <a href="/note/new" data-ink="plain">
        <span class="pebble">
          <Icon name="note" />
        </span>
        {say("diary.quick.note")}
      </a>
    </div>
  );
};
