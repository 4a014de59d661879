/**
 * Finds a Chromium for the journeys, and gets one (with ffmpeg, which makes their films, and hunspell, which reads Arabic)
 * through apt where that can be done: as root on Debian or a child of it.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";

const places = () => {
  const { CHROMIUM, PROGRAMFILES = "C:\\Program Files", LOCALAPPDATA = "" } = process.env;
  // Who names one means that one.
  if (CHROMIUM) return [CHROMIUM];
  return [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    join(PROGRAMFILES, "Google/Chrome/Application/chrome.exe"),
    join(LOCALAPPDATA, "Google/Chrome/Application/chrome.exe"),
  ];
};

const chromium = () => places().find((path) => existsSync(path));
const has = (command, flag = "-version") => spawnSync(command, [flag], { stdio: "ignore" }).error === undefined;

const apt = (...args) => {
  const done = spawnSync("apt-get", ["-qq", "-y", "-o", "DPkg::Lock::Timeout=300", ...args], {
    encoding: "utf8",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  if (done.status !== 0) process.stderr.write(`${done.stdout ?? ""}${done.stderr ?? ""}`);
  return done.status === 0;
};

/** Gets what is missing of Chromium, ffmpeg and the Arabic spelling (which no package of npm has), where this machine allows it. One line when it has work to do. */
const fetch = () => {
  const wanted = [
    ...(chromium() === undefined && !process.env.CHROMIUM ? ["chromium"] : []),
    ...(has("ffmpeg") ? [] : ["ffmpeg"]),
    ...(has("hunspell", "-v") && existsSync("/usr/share/hunspell/ar.dic") ? [] : ["hunspell", "hunspell-ar"]),
  ];
  const may = existsSync("/etc/debian_version") && process.getuid?.() === 0;
  if (wanted.length === 0 || !may) return;
  process.stderr.write(`Installing ${wanted.join(", ")} through apt, once ...\n`);
  if (apt("update")) apt("install", "--no-install-recommends", ...wanted);
};

/**
 * The path of a Chromium and whether ffmpeg is there, after getting what can be got.
 * @returns {{ chromium: string | undefined, ffmpeg: boolean }}
 */
export const browser = () => {
  fetch();
  return { chromium: chromium(), ffmpeg: has("ffmpeg") };
};
