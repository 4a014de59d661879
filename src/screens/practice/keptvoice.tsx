/** The own voice in a clip that is kept already: chosen from the shelf, measured where nobody else sounds. */
import type { JSX } from "preact";
import { voiceInClip } from "../../doing/ears.ts";
import { ownSpans } from "../../doing/ownvoice.ts";
import { failed } from "../../ground/result.ts";
import type { PlayLine } from "../../keeping/play.ts";
import { type VoiceFigures, type VoiceKind, voiceKinds } from "../../practice/kept.ts";
import { present } from "../../recording/edit.ts";
import { useHome } from "../parts/home.ts";
import { useKept } from "../parts/kept.ts";
import { Progress, useLongWork } from "../parts/longwork.tsx";
import { practiceDay } from "./stage.ts";
import { say } from "./words.ts";

/** So many of the latest are shown. */
const most = 12;

type KeptVoiceProps = {
  /** What was measured of a clip of that day (YYYY-MM-DD), and which of the two the person said it was. */
  readonly onFound: (found: VoiceFigures, kind: VoiceKind, day: string) => void;
};

export const KeptVoice = ({ onFound }: KeptVoiceProps): JSX.Element | null => {
  const { store } = useHome();
  const lines = useKept((kept) => kept.plays.all(), [], [] as readonly PlayLine[]);
  const work = useLongWork();
  const withClip = (lines ?? []).filter(({ clip }) => clip !== null).slice(0, most);
  const measure = async ({ id, madeAt }: PlayLine, kind: VoiceKind): Promise<void> => {
    const found = await work.run(say("practice.voice.measuring"), async (options) => {
      const [play, clip] = await Promise.all([store.plays.one(id), store.clips.read(id)]);
      if (!play.ok) return play;
      if (!clip.ok) return clip;
      if (play.value === null || clip.value === null) return failed("not-kept");
      const spans = ownSpans(present(play.value));
      return spans.length === 0 ? failed("voice-little") : voiceInClip(clip.value, spans, options);
    });
    if (found) onFound(found, kind, madeAt.slice(0, 10));
  };
  if (withClip.length === 0) return null;
  return (
    <details class="pad figure">
      <summary>
        <b>{say("practice.voice.clips")}</b>
      </summary>
      <p>{say("practice.voice.clips.says")}</p>
      <Progress work={work} />
      <ul class="lines">
        {withClip.map((line) => (
          <li key={line.id} class="voicekept">
            <span>
              <b>
                <bdi>{line.title}</bdi>
              </b>
              <small class="muted">{practiceDay(line.madeAt.slice(0, 10))}</small>
            </span>
            <span class="row">
              {voiceKinds.map((kind) => (
                <button
                  type="button"
                  key={kind}
                  class="quiet small"
                  disabled={work.doing !== null}
                  aria-label={`${say("practice.voice.kind", { kind })}: ${line.title}`}
                  onClick={() => void measure(line, kind)}
                >
                  {say("practice.voice.kind", { kind })}
                </button>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
};
