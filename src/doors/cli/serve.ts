/** `attune serve`: the app and its server, until Ctrl-C. */
import { done } from "../../ground/result.ts";
import { type Command, wholeNumber } from "./command.ts";

export const serveCommand: Command = {
  help: `attune serve [--port N] [--data DIR]

Serves the app to this computer, until Ctrl-C. The next free port is taken where N is not.
  --port N            the port (4173 unless said; 0 takes any free one)
  --data DIR          where the server keeps what it is given to keep (it keeps nothing yet)`,
  values: ["port", "data"],
  flags: [],
  files: [],
  run: async (args, terminal) => {
    const port = wholeNumber(args, "port", [0, 65_535, 4173]);
    if (!port.ok) return port;
    const { serve: start } = await import("../server/server.ts");
    const serving = await start({ port: port.value });
    if (!serving.ok) return serving;
    terminal.out(`Attune is at ${serving.value.address}. Ctrl-C ends it.\n`);
    await new Promise<void>((settle) => {
      if (terminal.signal.aborted) settle();
      terminal.signal.addEventListener("abort", () => settle(), { once: true });
    });
    await serving.value.close();
    return done(null);
  },
};
