/**
 * When it happened: now, unless somebody says otherwise. Earlier is two gestures: open, and move to how long ago; any
 * other day and time can be written. Moving counts real minutes, so an hour that the clocks repeat or skip is right.
 */
import { here } from "../../diary/here.ts";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { dayOf, type When, whenAt, whenOn } from "../../diary/when.ts";
import { longDay, timeWords } from "../parts/said.ts";
import { say } from "../parts/diarywords.ts";

type EarlierProps = { readonly at: When; readonly onMove: (at: When) => void };

/** As far as the slider goes, in minutes: a day; and its step. */
const longest = 24 * 60;
const step = 5;

export const Earlier = ({ at, onMove }: EarlierProps): JSX.Element => {
  const [open, setOpen] = useState(false);
  const [moved, setMoved] = useState<number | null>(null);
  const now = here();
  const ago = Math.max(0, Math.round((now.instant - at.instant) / 60_000));
  const shown = moved === null ? at : whenAt(now.instant - moved * 60_000, now.zone);
  const minutes = moved ?? Math.min(longest, ago);
  const agoWords = say("diary.earlier.at", { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
  return (
    <div class="earlier">
      <p class="muted small">
        <span>{whenWords(shown, now)}</span>
        <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {say("diary.earlier")}
        </button>
      </p>
      {open ? (
        <div class="earlier-how">
          <label class="label">
            {say("diary.earlier.how")}
            <output>{agoWords}</output>
            <input
              type="range"
              min={-longest}
              max={0}
              step={step}
              value={-Math.round(minutes / step) * step}
              aria-valuetext={`${agoWords}, ${timeWords(shown)}`}
              onInput={(event) => setMoved(-Number(event.currentTarget.value))}
              onChange={(event) => {
                const back = -Number(event.currentTarget.value);
                setMoved(back);
                onMove(whenAt(here().instant - back * 60_000, here().zone));
              }}
            />
          </label>
          <label class="label">
            {say("diary.earlier.day")}
            <input
              type="datetime-local"
              class="field"
              value={at.local.slice(0, 16)}
              max={now.local.slice(0, 16)}
              onChange={(event) => {
                const { value } = event.currentTarget;
                setMoved(null);
                if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(value)) onMove(whenOn(value, at.zone));
              }}
            />
          </label>
        </div>
      ) : null}
    </div>
  );
};

/** When it was, as the wall there showed it; with its place where that is not the one here. */
export const whenWords = (at: When, now: When): string => {
  const time = timeWords(at);
  if (at.zone !== now.zone && whenAt(at.instant, now.zone).local !== at.local) {
    return say("diary.at.away", { time, place: at.zone.split("/").at(-1)?.replaceAll("_", " ") ?? at.zone });
  }
  if (dayOf(at) !== dayOf(now)) return say("diary.at.day", { day: longDay(dayOf(at)), time });
  return now.instant - at.instant < 150_000 ? say("diary.at.now", { time }) : say("diary.at.past", { time });
};
