/** What `npm start` runs once all is installed and built: serves the app until Ctrl-C. */
import { parseArgs } from "node:util";
import { serve } from "./server.ts";

/** The options that were given; a wrong one is said in a line, and ends it. */
const options = (): { port?: string; host?: string } => {
  try {
    return parseArgs({ options: { port: { type: "string" }, host: { type: "string" } } }).values;
  } catch (error) {
    const [message = ""] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/u);
    process.stderr.write(`${message.replace(/\.$/u, "")}. npm start takes --port N and --host NAME.\n`);
    process.exit(2);
  }
};

const values = options();
const wanted = Number(values.port ?? process.env["PORT"] ?? 4173);

if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65535) {
  process.stderr.write("A port is a whole number from 0 to 65535.\n");
  process.exit(2);
}

const started = await serve({ port: wanted, ...(values.host === undefined ? {} : { host: values.host }) });
if (!started.ok) {
  const said =
    started.problem.kind === "not-built"
      ? "The app has not been built yet: run npm start."
      : `Port ${wanted} could not be opened (${started.problem.with?.["code"] ?? ""}). Try another: npm start -- --port 8080`;
  process.stderr.write(`${said}\n`);
  process.exit(1);
}

const { address, port, close } = started.value;
const moved = wanted !== 0 && port !== wanted ? ` (port ${wanted} is taken)` : "";
process.stdout.write(`Attune is at ${address}${moved}. Ctrl-C ends it.\n`);
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => void close().then(() => process.exit(0)));
