/**
 * Finds the browsers for the journeys (Chromium for all of them, Firefox and WebKit for those of every engine), and gets
 * them (with ffmpeg, which makes their films, and hunspell, which reads Arabic) through apt where that can be done: as root
 * on Debian or a child of it.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
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

/** Whether Debian has put the file where libraries of this machine's kind lie. */
const inLibraries = (path) =>
  existsSync("/usr/lib") && readdirSync("/usr/lib").some((kind) => existsSync(join("/usr/lib", kind, path)));

/** Each other engine: whether it is here, and Debian's packages for it. */
const others = [
  { here: () => has(process.env.FIREFOX ?? "firefox-esr", "--version"), packages: ["firefox-esr"] },
  {
    // A window for its driver, a screen for the window, and the sounds that phones make.
    here: () =>
      ["/usr/bin/WebKitWebDriver", "/usr/bin/Xvfb", "/usr/bin/python3"].every((path) => existsSync(path)) &&
      inLibraries("girepository-1.0/WebKit2-4.1.typelib") &&
      inLibraries("gstreamer-1.0/libgstlibav.so"),
    packages: ["webkit2gtk-driver", "xvfb", "python3-gi", "gir1.2-webkit2-4.1", "gstreamer1.0-libav"],
  },
];

const apt = (...args) => {
  const done = spawnSync("apt-get", ["-qq", "-y", "-o", "DPkg::Lock::Timeout=300", ...args], {
    encoding: "utf8",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  if (done.status !== 0) process.stderr.write(`${done.stdout ?? ""}${done.stderr ?? ""}`);
  return done.status === 0;
};

/** Gets what is missing of the browsers, ffmpeg and the Arabic spelling (which no package of npm has), where this machine allows it. One line when it has work to do. */
const fetch = (every) => {
  const wanted = [
    ...(chromium() === undefined && !process.env.CHROMIUM ? ["chromium"] : []),
    ...(has("ffmpeg") ? [] : ["ffmpeg"]),
    ...(has("hunspell", "-v") && existsSync("/usr/share/hunspell/ar.dic") ? [] : ["hunspell", "hunspell-ar"]),
    ...(every ? others : []).flatMap(({ here, packages }) => (here() ? [] : packages)),
  ];
  const may = existsSync("/etc/debian_version") && process.getuid?.() === 0;
  if (wanted.length === 0 || !may) return;
  process.stderr.write(`Installing ${wanted.join(", ")} through apt, once ...\n`);
  if (apt("update")) apt("install", "--no-install-recommends", ...wanted);
};

/**
 * The path of a Chromium and whether ffmpeg is there, after getting what can be got; with `every`, the other engines too.
 * @param {boolean} every
 * @returns {{ chromium: string | undefined, ffmpeg: boolean }}
 */
export const browser = (every = false) => {
  fetch(every);
  return { chromium: chromium(), ffmpeg: has("ffmpeg") };
};
