/**
 * Firefox for a visit, driven over WebDriver BiDi (https://www.w3.org/TR/webdriver-bidi/), which it speaks by itself on
 * its remote port: Debian has no geckodriver.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Engine, gone, phone, slay } from "./engine.ts";

const preferences = {
  // Nothing is asked of the person or of the net at the start.
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage_override.mstone": "ignore",
  "browser.aboutwelcome.enabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "app.update.enabled": false,
  "app.normandy.enabled": false,
  "extensions.update.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,",
  "browser.download.folderList": 2,
  "browser.download.start_downloads_in_tmp_dir": true,
};

type Said = {
  readonly id?: number;
  readonly type?: string;
  readonly result?: Record<string, unknown>;
  readonly error?: string;
  readonly message?: string;
};

/** Commands go out with a number, answers come back to it. */
const wire = async (address: string) => {
  const socket = new WebSocket(address);
  const asked = new Map<number, { done(result: Record<string, unknown>): void; bad(problem: Error): void }>();
  let count = 0;
  socket.addEventListener("message", ({ data }) => {
    const { id = -1, type, result = {}, error, message }: Said = JSON.parse(String(data));
    const waiting = asked.get(id);
    asked.delete(id);
    if (type === "error") waiting?.bad(new Error(`${error}: ${message}`));
    else waiting?.done(result);
  });
  socket.addEventListener("close", () => {
    for (const { bad } of asked.values()) bad(new Error("Firefox is gone"));
  });
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener("open", () => resolve());
    socket.addEventListener("error", () => reject(new Error(`Firefox does not answer at ${address}`)));
  });
  return (method: string, params: object): Promise<Record<string, unknown>> =>
    new Promise((done, bad) => {
      const id = ++count;
      asked.set(id, { done, bad });
      socket.send(JSON.stringify({ id, method, params }));
    });
};
type Send = Awaited<ReturnType<typeof wire>>;

const launch = async (
  profile: string,
): Promise<{ readonly child: ChildProcess; readonly send: Send; readonly context: unknown }> => {
  const child = spawn(
    process.env["FIREFOX"] ?? "firefox-esr",
    ["--headless", "--no-remote", "--remote-debugging-port", "0", "--profile", profile],
    { stdio: ["ignore", "ignore", "pipe"], detached: true },
  );
  const address = await new Promise<string>((resolve, reject) => {
    let said = "";
    child.stderr?.on("data", (data: Buffer) => {
      said += data.toString();
      const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said);
      if (found?.[1]) resolve(found[1]);
    });
    child.once("error", reject);
    child.once("exit", () => reject(new Error(`Firefox ended: ${said}`)));
  });
  const send = await wire(`${address}/session`);
  await send("session.new", { capabilities: {} });
  const { contexts } = await send("browsingContext.getTree", { maxDepth: 0 });
  const context: unknown = Array.isArray(contexts) ? contexts[0].context : null;
  await send("browsingContext.setViewport", { context, viewport: phone });
  return { child, send, context };
};

export const startFirefox = async (): Promise<Engine> => {
  const profile = await mkdtemp(join(tmpdir(), "attune-firefox-"));
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  await writeFile(join(profile, "user.js"), lines.join("\n"));
  let browser = await launch(profile);

  /** The answer as BiDi gives it. */
  const call = async (body: string, given: readonly unknown[]): Promise<Record<string, unknown>> => {
    const answer = await browser.send("script.callFunction", {
      functionDeclaration: `async (json) => { const given = JSON.parse(json); ${body} }`,
      arguments: [{ type: "string", value: JSON.stringify(given) }],
      awaitPromise: true,
      userActivation: true,
      target: { context: browser.context },
    });
    if (answer["type"] === "exception") throw new Error(JSON.stringify(answer["exceptionDetails"]).slice(0, 500));
    return Object(answer["result"]);
  };
  const element = async (body: string, given: readonly unknown[]): Promise<{ readonly sharedId: unknown }> => {
    const { sharedId } = await call(
      `const found = await (async () => { ${body} })(); found?.scrollIntoView({ block: "center", behavior: "instant" }); return found;`,
      given,
    );
    if (sharedId === undefined) throw new Error(`Nothing is there: ${JSON.stringify(given)}`);
    return { sharedId };
  };
  const act = (actions: object): Promise<unknown> =>
    browser.send("input.performActions", { context: browser.context, actions: [actions] });
  const kill = async (): Promise<void> => {
    slay(browser.child);
    await gone(browser.child);
  };

  return {
    name: "Firefox",
    go: async (url) =>
      void (await browser.send("browsingContext.navigate", { context: browser.context, url, wait: "complete" })),
    ask: async (body, given = []) => {
      const { value } = await call(`return JSON.stringify((await (async () => { ${body} })()) ?? null);`, given);
      return JSON.parse(String(value));
    },
    press: async (body, given) => {
      const origin = { type: "element", element: await element(body, given) };
      await act({
        type: "pointer",
        id: "finger",
        parameters: { pointerType: "touch" },
        actions: [
          { type: "pointerMove", x: 0, y: 0, origin },
          { type: "pointerDown", button: 0 },
          { type: "pointerUp", button: 0 },
        ],
      });
    },
    type: async (text) => {
      const actions = [...text].flatMap((value) => [
        { type: "keyDown", value },
        { type: "keyUp", value },
      ]);
      await act({ type: "key", id: "keys", actions });
    },
    choose: async (body, given, paths) =>
      void (await browser.send("input.setFiles", {
        context: browser.context,
        element: await element(body, given),
        files: paths,
      })),
    picture: async () => {
      const { data } = await browser.send("browsingContext.captureScreenshot", { context: browser.context });
      return Buffer.from(String(data), "base64");
    },
    kill: async () => {
      await kill();
      browser = await launch(profile);
    },
    end: async () => {
      await kill();
      await rm(profile, { recursive: true, force: true });
    },
  };
};
