/** One kept moment, looked at anew: by what the child speaks in it, what it might be, and then the family's own words. */
import { Chips } from "../parts/chips.tsx";
import { turned } from "../../ground/turned.ts";
import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { cueChannels } from "../../cues/list.ts";
import { needs } from "../../cues/needs.ts";
import type { Known } from "../../cues/practice.ts";
import type { KeptMoment } from "../../keeping/play.ts";
import { Frame } from "../parts/frame.tsx";
import { childWords, useHome } from "../parts/home.ts";
import type { Place } from "./drill.tsx";
import { Piece } from "./piece.tsx";
import { channelWords, needWords, say } from "./said.ts";

type MomentDrillProps = {
  readonly place: Place;
  readonly moment: KeptMoment;
  readonly onKnown: (known: Known) => void;
};

export const MomentDrill = ({ place, moment, onKnown }: MomentDrillProps): JSX.Element => {
  const { childMid } = childWords(useHome().child.value);
  const [pressed, setPressed] = useState<readonly string[]>([]);
  const [open, setOpen] = useState(false);
  const asked = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (open) asked.current?.focus({ preventScroll: true });
  }, [open]);
  const turn = (one: string): void => setPressed(turned(pressed, one));
  const words = [moment.seen, moment.saying].filter(Boolean).join(" ");
  return (
    <Frame
      {...place}
      foot={
        open ? (
          <div>
            <h2 id="clear">{say("cues.practice.moment.how")}</h2>
            <div class="row went" role="group" aria-labelledby="clear">
              <button type="button" class="pill grow" onClick={() => onKnown("once")}>
                {say("cues.practice.moment.once")}
              </button>
              <button type="button" class="quiet" onClick={() => onKnown("second")}>
                {say("cues.practice.moment.twice")}
              </button>
            </div>
          </div>
        ) : (
          <button type="button" class="pill grow" onClick={() => setOpen(true)}>
            {say("cues.practice.show")}
          </button>
        )
      }
    >
      <div class="drill">
        <div class="title">
          <p class="muted">{say("cues.practice.moment")}</p>
          <h1 ref={asked} tabIndex={-1}>
            {say(open ? "cues.practice.mean" : "cues.practice.see")}
          </h1>
        </div>
        <Piece moment={moment} />
        <div class="pad stack">
          <h2 class="sec">{say("cues.practice.moment.by", { childMid })}</h2>
          <Chips
            name={say("cues.practice.moment.by", { childMid })}
            all={cueChannels}
            chosen={pressed}
            word={channelWords}
            onChoose={turn}
          />
          <h2 class="sec">{say("cues.practice.mean")}</h2>
          <Chips
            name={say("cues.practice.mean")}
            all={needs}
            chosen={needs.filter((one) => pressed.includes(`need ${one}`))}
            word={needWords}
            onChoose={(one) => turn(`need ${one}`)}
          />
          {open && words ? <p class="fits">{say("cues.practice.moment.words", { words })}</p> : null}
        </div>
      </div>
    </Frame>
  );
};
