/** The end of a way back: what may be kept of it, all of it optional, and the way to keep nothing. */
import { turned } from "../../ground/turned.ts";
import { Chips } from "../parts/chips.tsx";
import type { JSX } from "preact";
import { useLocation } from "preact-iso";
import { Hold } from "../../drawing/stones.tsx";
import { speaker } from "../../words/words.ts";
import { words } from "../../words/en/repair.ts";
import { Frame } from "../parts/frame.tsx";
import { useHome } from "../parts/home.ts";
import { useLog } from "../parts/log.ts";
import { repairSteps } from "../../calm/ages.ts";
import type { WayBack } from "../../calm/wayback.ts";

const say = speaker(words);
const lengths = [5, 30, 60, 240, 1440] as const;
const reachers = ["me", "child", "both"] as const;
const hows = ["arms", "voice", "words", "look", "near", "play", "message"] as const;

type DoneProps = {
  readonly draft: WayBack;
  readonly onChange: (draft: WayBack) => void;
  readonly onEnd: () => void;
};

export const DonePage = ({ draft, onChange, onEnd }: DoneProps): JSX.Element => {
  const home = useHome();
  const log = useLog();
  const { route } = useLocation();
  const end = (): void => {
    onEnd();
    route("/");
  };
  const keep = async (): Promise<void> => {
    const { reached, how, minutes, used, words: own } = draft;
    if (home.state.value.is === "locked" || home.state.value.is === "elsewhere") {
      home.toast.value = { text: say("repair.unkept"), tone: "problem" };
      return;
    }
    const kept = await log.add("repair", {
      v: 1,
      reached,
      how: [...how],
      minutes,
      steps: [...used],
      mends: null,
      words: own,
    });
    if (kept === null) return;
    onEnd();
    home.toast.value = {
      text: say("repair.kept"),
      undo: () => void log.remove(kept).then(() => (home.toast.value = { text: say("repair.taken") })),
    };
    route("/repair?at=mended");
  };
  const whole = draft.used.length >= repairSteps.length - 1;
  const child = { named: home.child.value === "" ? "no" : "yes", child: home.child.value };
  return (
    <Frame
      name={say("repair.name")}
      foot={
        <>
          <div class="row even">
            <button type="button" class="pill" onClick={() => void keep()}>
              {say("repair.keep")}
            </button>
            <button type="button" class="quiet" onClick={end}>
              {say("repair.keep.not")}
            </button>
          </div>
          <p>
            <button
              type="button"
              class="link"
              onClick={() => onChange({ ...draft, at: Math.max(0, draft.used.length - 1) })}
            >
              {say("repair.before")}
            </button>
          </p>
        </>
      }
    >
      <div class="title">
        <h1>{say(whole ? "repair.done.title" : "repair.done.begun")}</h1>
        <p class="lead">{say(whole ? "repair.done.lead" : "repair.done.part")}</p>
      </div>
      <div class="pad scene">
        <Hold label={say("repair.picture.hold")} />
      </div>
      <div class="ending">
        <div>
          <h2 id="repair-long">{say("repair.long")}</h2>
          <p class="muted small">{say("repair.long.note")}</p>
          <Chips
            by="repair-long"
            all={lengths}
            chosen={draft.minutes}
            word={(minutes) => say(`repair.long.${minutes}`)}
            onChoose={(minutes) => onChange({ ...draft, minutes: draft.minutes === minutes ? null : minutes })}
          />
        </div>
        <div>
          <h2 id="repair-who">{say("repair.who")}</h2>
          <Chips
            by="repair-who"
            all={reachers}
            chosen={draft.reached}
            word={(who) => say(`repair.who.${who}`, child)}
            onChoose={(who) => onChange({ ...draft, reached: draft.reached === who ? null : who })}
          />
        </div>
        <div>
          <h2 id="repair-how">{say("repair.how")}</h2>
          <Chips
            by="repair-how"
            all={hows}
            chosen={draft.how}
            word={(how) => say(`repair.how.${how}`)}
            onChoose={(how) => onChange({ ...draft, how: turned<string>(draft.how, how) })}
          />
        </div>
        <label class="label">
          {say("repair.words")}
          <small class="muted">{say("repair.words.note")}</small>
          <textarea
            class="field"
            rows={3}
            value={draft.words}
            onInput={(event) => onChange({ ...draft, words: event.currentTarget.value })}
          />
        </label>
      </div>
    </Frame>
  );
};
