/** `attune check FILE`: says what is wrong with a file, and where. */
import { done } from "../../ground/result.ts";
import type { Command } from "./command.ts";
import { requireUsable, notesOf, openFrom, whoFlags, whoHelp, whoIsWho } from "./files.ts";

export const checkCommand: Command = {
  help: `attune check FILE [options]

Says what is wrong with a coded recording, and where; or that it is fine.

${whoHelp}
  --json              print {"ok": true, ...} or {"ok": false, "problem": ...}, and the notes`,
  values: whoIsWho,
  flags: [...whoFlags, "json"],
  files: ["FILE"],
  run: async (args, terminal) => {
    const [file = ""] = args.files;
    const found = await openFrom(file, args, terminal);
    const read = found.ok ? requireUsable(found.value, args) : found;
    if (!read.ok) {
      const notes = notesOf(found.ok ? found.value.said : []);
      if (args.has("json")) terminal.out(`${JSON.stringify({ ok: false, problem: read.problem, notes })}\n`);
      return { ...read, file };
    }
    const { recording, said } = read.value;
    const { people, events, length } = recording;
    const summary = { people: people.length, events: events.length, length };
    terminal.out(
      args.has("json")
        ? `${JSON.stringify({ ok: true, ...summary, said, notes: notesOf(said) })}\n`
        : `${file}: fine. ${summary.events === 1 ? "1 event" : `${summary.events} events`} by ${people.map(({ id, role }) => `${id} (${role})`).join(", ") || "nobody"}, in ${length / 1000} s.\n`,
    );
    return done(null);
  },
};
