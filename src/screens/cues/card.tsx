/** The hand-over card: seen as it will be printed, edited above it, printed, shared, saved as a file. */
import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { all as numbers } from "virtual:emergency";
import { all as help } from "virtual:help";
import { type Card } from "../../cues/card.ts";
import { Icon } from "../../drawing/icons.tsx";
import { deviceSetting } from "../../keeping/device.ts";
import { countryOf } from "../help/lines.ts";
import { keptPerson } from "../help/person.ts";
import { Frame } from "../parts/frame.tsx";
import { useHome } from "../parts/home.ts";
import { useSetting } from "../parts/setting.ts";
import { Wait } from "../parts/states.tsx";
import { saveFile as saveTo } from "../parts/save.ts";
import { CardForm } from "./cardform.tsx";
import { fileOf } from "./cardfile.ts";
import { type GatheredForCard, useCues } from "./gather.ts";
import { Handover } from "./handover.tsx";
import { say } from "./said.ts";
import "./cues.css";
import "./card.css";
import "./handover.css";

export const CardPage = (_: { path?: string }): JSX.Element => {
  const home = useHome();
  const gathered = useCues();
  const { value: card, change } = useSetting("cues.card.{child}", home.chosen.value[0] ?? "");
  if (gathered === null || card === null) return <Wait />;
  return <Shown card={card} gathered={gathered} onChange={(to) => void change((last) => ({ ...last, ...to }))} />;
};

/** The emergency number of the country that was chosen for Help now; null where none was. */
const emergency = (): string | null =>
  countryOf(help, numbers, deviceSetting("country") ?? "")?.lines.find(({ kind }) => kind === "emergency")?.phone?.[0]
    ?.number ?? null;

type ShownProps = {
  readonly card: Card;
  readonly gathered: GatheredForCard;
  readonly onChange: (to: Partial<Card>) => void;
};

const Shown = ({ card, gathered, onChange }: ShownProps): JSX.Element => {
  const home = useHome();
  const [edits, setEdits] = useState(false);
  const paper = useRef<HTMLElement>(null);
  const person = keptPerson();
  const whom = card.call || (person ? `${person.name} ${person.number}` : "");
  const file = (): File | null => (paper.current ? fileOf(paper.current, say("cues.card.file.name")) : null);
  const canShare = typeof navigator.canShare === "function";
  const share = async (): Promise<void> => {
    const made = file();
    if (made === null) return;
    try {
      if (navigator.canShare({ files: [made] })) return await navigator.share({ files: [made], title: made.name });
    } catch (error) {
      // The person closed the sheet: that is an answer.
      if (error instanceof DOMException && error.name === "AbortError") return;
    }
    save();
  };
  const save = (): void => {
    const made = file();
    if (made === null) return;
    saveTo(made, made.name);
    home.toast.value = { text: say("cues.card.saved") };
  };
  return (
    <Frame
      name={say("cues.card.title")}
      back={{ to: "/cues", word: say("cues.one.back") }}
      foot={
        <div class="row cuefoot">
          <button type="button" class="pill grow" onClick={() => window.print()}>
            <Icon name="print" />
            {say("cues.card.print")}
          </button>
          <button type="button" class="quiet" aria-pressed={edits} onClick={() => setEdits(!edits)}>
            {say(edits ? "cues.card.done" : "cues.card.edit")}
          </button>
          {canShare ? (
            <button type="button" class="quiet" onClick={() => void share()}>
              {say("cues.card.share")}
            </button>
          ) : null}
        </div>
      }
    >
      <div class="title">
        <h1>{say("cues.card.title")}</h1>
      </div>
      {edits ? <CardForm card={card} gathered={gathered} onChange={onChange} /> : null}
      <Handover paper={paper} card={card} gathered={gathered} call={whom} emergency={emergency()} />
      <p class="pad muted small noprint">{say("cues.card.pdf")}</p>
      <p class="pad noprint">
        <button type="button" class="quiet small" onClick={save}>
          <Icon name="give" />
          {say("cues.card.file")}
        </button>
      </p>
    </Frame>
  );
};
