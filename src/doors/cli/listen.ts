/** `attune listen FILE`: a film or sound file becomes a recording of what was heard. */
import { done, failed } from "../../ground/result.ts";
import { outEndings, writeRecording } from "../../recording/formats/formats.ts";
import type { Command } from "./command.ts";
import { areSame, isCoded, writeTo } from "./files.ts";
import { ageHelp, ageOptions, hearInput } from "./hearing.ts";

export const listenCommand: Command = {
  help: `attune listen FILE [--out FILE] [--json]

Hears who made sound when in a film or sound file (mp4, mov, webm, mkv, ts, m4a, mp3, aac, wav, ogg, flac,
aiff, caf, au). What could not be heard is said on standard error, and in the JSON as notes.
${ageHelp}
  --out FILE          write it to FILE, in the format of its ending: ${outEndings.join(" ")}
  --json              print it as attune.recording/1; without either, as a list`,
  values: ["out", ...ageOptions],
  flags: ["json"],
  files: ["FILE"],
  run: async (args, terminal) => {
    const [file = ""] = args.files;
    const out = args.one("out");
    if (isCoded(file)) return { ...failed("not-media"), file };
    // Said before the hearing, which takes its time.
    if (out !== undefined && (await areSame(file, out))) return { ...failed("file-same"), file: out };
    const nothing = { format: "attune.recording/1", length: 0, startedAt: null, people: [], events: [] } as const;
    if (out !== undefined) {
      const fits = writeRecording(out, nothing);
      if (!fits.ok) return { ...fits, file: out };
    }
    const heard = await hearInput(file, args, terminal);
    if (!heard.ok) return { ...heard, file };
    const { recording, notes } = heard.value;
    const told = notes.length > 0 ? { ...recording, notes } : recording;
    if (args.has("json")) {
      const written = writeRecording("-.json", told);
      if (written.ok) terminal.out(new TextDecoder().decode(written.value.bytes));
    }
    if (out !== undefined) return writeTo(out, told, terminal);
    if (args.has("json")) return done(null);
    const sorts = recording.events.map(({ who, channel, from, to, sure }) => {
      const part = [from, to].map((ms) => (ms / 1000).toFixed(2).padStart(9)).join(" ");
      return `${part}  ${who} ${channel}${sure === null ? "" : `  ${Math.round(sure * 100)} % sure`}\n`;
    });
    terminal.out(`${recording.events.length} events in ${recording.length / 1000} s\n${sorts.join("")}`);
    return done(null);
  },
};
