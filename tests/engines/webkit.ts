/**
 * WebKit for a visit: a window of WebKitGTK (window.py) on a screen that nobody sees (Xvfb), driven by its own
 * WebKitWebDriver over W3C WebDriver (https://www.w3.org/TR/webdriver2/).
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Engine, gone, slay } from "./engine.ts";

const window = fileURLToPath(new URL("window.py", import.meta.url));
/** The name under which WebDriver gives an element. */
const elementId = "element-6066-11e4-a52e-4f735466cecf";

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const at = server.address();
      server.close(() => resolve(typeof at === "object" && at ? at.port : 0));
    });
  });

/** A screen of its own; its name comes once it takes clients. */
const openScreen = async (): Promise<{ readonly name: string; readonly child: ChildProcess }> => {
  const child = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1280x1400x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const name = await new Promise<string>((resolve, reject) => {
    child.stdio[3]?.once("data", (data: Buffer) => resolve(`:${data.toString().trim()}`));
    child.once("error", reject);
    child.once("exit", () => reject(new Error("Xvfb ended")));
  });
  return { name, child };
};

type Send = (method: "GET" | "POST" | "DELETE", path: string, body?: object) => Promise<unknown>;

/** A driver with one session, whose window keeps things in `profile`. */
const launch = async (
  profile: string,
  screen: string,
): Promise<{ readonly child: ChildProcess; readonly send: Send }> => {
  const port = await freePort();
  const child = spawn("WebKitWebDriver", [`--port=${port}`], {
    env: { ...process.env, DISPLAY: screen, NO_AT_BRIDGE: "1", GTK_A11Y: "none" },
    stdio: "ignore",
    detached: true,
  });
  let broken: Error | null = null;
  child.once("error", (error) => (broken = error));
  const plain: Send = async (method, path, body) => {
    const answer = await fetch(
      `http://127.0.0.1:${port}${path}`,
      body ? { method, body: JSON.stringify(body) } : { method },
    );
    const { value } = Object(await answer.json());
    if (!answer.ok) throw new Error(`${value?.error}: ${value?.message}`);
    return value;
  };
  while (!(await plain("GET", "/status").catch(() => null))) {
    if (broken) throw broken;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const browserOptions = { binary: window, args: [profile] };
  const { sessionId } = Object(
    await plain("POST", "/session", { capabilities: { alwaysMatch: { "webkitgtk:browserOptions": browserOptions } } }),
  );
  const send: Send = (method, path, body) => plain(method, `/session/${sessionId}${path}`, body);
  await send("POST", "/timeouts", { script: 110_000, pageLoad: 110_000 });
  return { child, send };
};

export const startWebKit = async (): Promise<Engine> => {
  const profile = await mkdtemp(join(tmpdir(), "attune-webkit-"));
  const screen = await openScreen();
  let browser = await launch(profile, screen.name);

  const call = async (body: string, given: readonly unknown[]): Promise<unknown> => {
    const script = `const answer = arguments[1];
      (async (given) => { ${body} })(JSON.parse(arguments[0])).then((value) => answer({ value }), (thrown) => answer({ thrown: String(thrown) }));`;
    const { value, thrown } = Object(
      await browser.send("POST", "/execute/async", { script, args: [JSON.stringify(given)] }),
    );
    if (thrown !== undefined) throw new Error(String(thrown));
    return value;
  };
  const element = async (body: string, given: readonly unknown[]): Promise<string> => {
    // In the middle: at an edge it may lie under what is fixed there.
    const find = `const found = await (async () => { ${body} })();
      found?.scrollIntoView({ block: "center", behavior: "instant" });
      return found;`;
    const id = Object(await call(find, given))[elementId];
    if (id === undefined) throw new Error(`Nothing is there: ${JSON.stringify(given)}`);
    return `/element/${id}`;
  };
  /** The driver and its window, which are one group. */
  const kill = async (): Promise<void> => {
    slay(browser.child);
    await gone(browser.child);
  };

  return {
    name: "WebKit",
    go: async (url) => void (await browser.send("POST", "/url", { url })),
    ask: async (body, given = []) => {
      const json = await call(`return JSON.stringify((await (async () => { ${body} })()) ?? null);`, given);
      return JSON.parse(String(json));
    },
    press: async (body, given) => void (await browser.send("POST", `${await element(body, given)}/click`, {})),
    type: async (text) => {
      const active = Object(await browser.send("GET", "/element/active"))[elementId];
      await browser.send("POST", `/element/${active}/value`, { text });
    },
    choose: async (body, given, paths) =>
      void (await browser.send("POST", `${await element(body, given)}/value`, { text: paths.join("\n") })),
    picture: async () => Buffer.from(String(await browser.send("GET", "/screenshot")), "base64"),
    kill: async () => {
      await kill();
      browser = await launch(profile, screen.name);
    },
    end: async () => {
      await browser.send("DELETE", "").catch(() => null);
      await kill();
      screen.child.kill();
      await gone(screen.child);
      await rm(profile, { recursive: true, force: true });
    },
  };
};
