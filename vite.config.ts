/**
 * How the app is built (src/doors/app -> dist/app) and how the tests run. Own plugins are in tools/build.
 */
import { fileURLToPath } from "node:url";
import preact from "@preact/preset-vite";
import { VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";
import { content } from "./tools/build/content.ts";
import { cues } from "./tools/build/cues.ts";
import { growing } from "./tools/build/growing.ts";
import { helpLines } from "./tools/build/help.ts";
import { safety } from "./tools/build/safety.ts";
import { instruments } from "./tools/build/instruments.ts";
import { offerings } from "./tools/build/offerings.ts";
import { manifest } from "./tools/build/manifest.ts";
import { journeys, marathons } from "./tools/journeys.ts";
import { policy, twins, unnoted } from "./tools/build/page.ts";
import { words } from "./tools/build/words.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const built = process.env["ATTUNE_APP"] ?? here("dist/app");

const firstPicture =
  /node_modules\/(?:preact|@preact|preact-iso|intl-messageformat|@formatjs|tslib)\/|src\/ground\/(?:id|onebyone|region|result)\.ts|src\/words\/words\.ts|src\/words\/en\/(?:app|language|safe)\.ts|src\/screens\/parts\/(?!ages|aloud|ask|besidelist|settinglist|chips|commands|countdown|dayfield|own|passphrase|draft|diarywords|keycaps|longwork|marks|rows|save|seconds|sound|tags|tagwords)|src\/drawing\/(?:icons|mark)\.tsx|src\/keeping\/(?:store|device)\.ts|vite\/preload-helper/;

/** What a setting may say: many small files, which come together. */
const forms =
  /src\/(?:calm\/(?:senses|signs|trial|wayback)|child\/(?:areas|draft|facts|traits)|cues\/(?:card|owncue|practised)|growing\/choosing|library\/kept|ground\/kept)\.ts$/;

/** A room's styles are one file. What the first picture needs is one too, so that the order of the layers comes before any of them. */
const sheet = (path: string): string =>
  /src\/drawing\/lying\.css/.test(path)
    ? "timeline"
    : /src\/(?:drawing|screens\/(?:look|parts|today|lock))\//.test(path)
      ? "look"
      : (/src\/screens\/(\w+)\//.exec(path)?.[1] ?? "look");

const app = defineConfig({
  root: here("src/doors/app"),
  plugins: [
    preact({ devToolsEnabled: false }),
    words(),
    helpLines(),
    content(),
    growing(),
    cues(),
    instruments(),
    safety(),
    offerings(),
    policy(),
    VitePWA({
      strategies: "injectManifest",
      srcDir: ".",
      filename: "worker.ts",
      registerType: "prompt",
      injectRegister: false,
      manifest,
      injectManifest: {
        // All that the app needs without a network, the listener and the sample among it.
        globPatterns: ["**/*.{html,js,mjs,css,woff2,svg,png,wasm,onnx,mp3,webmanifest}"],
        maximumFileSizeToCacheInBytes: 40_000_000,
        rollupFormat: "iife",
      },
    }),
    unnoted(),
    twins(built),
  ],
  worker: { format: "es", plugins: () => [words()] },
  build: {
    outDir: built,
    emptyOutDir: true,
    target: "es2023",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What the first picture needs is one file, so that it comes in one round trip.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: sheet, test: /\.css$/ },
            { name: "shell", test: firstPicture },
            { name: "forms", test: forms },
          ],
        },
      },
    },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1500,
    license: false,
  },
  optimizeDeps: { exclude: ["onnxruntime-web"] },
});

/**
 * The zone in which it is now past `hour` and before the next: the journeys begin in the afternoon, whenever they run, for
 * at night the app says other things, and has journeys of its own for them. `ATTUNE_HOUR=2` walks all of them at night.
 */
const zoneAt = (hour: number, now = new Date()): string => {
  const ahead = ((hour - now.getUTCHours() + 36) % 24) - 12;
  return `Etc/GMT${ahead > 0 ? "-" : "+"}${Math.abs(ahead)}`;
};

const walked = [...journeys(here("."))];
const long = [...marathons(here("."))];
/** How whatever opens a browser runs. A busy machine answers late; what is waited for is a state, never a time. */
const walking = {
  globalSetup: "tests/journeys/run.ts",
  expect: { poll: { timeout: 15_000 } },
  testTimeout: 120_000,
  hookTimeout: 120_000,
  env: { TZ: process.env["ATTUNE_ZONE"] ?? zoneAt(Number(process.env["ATTUNE_HOUR"] ?? 13)) },
};

const tests = defineConfig({
  test: {
    projects: [
      {
        extends: false,
        test: {
          name: "unit",
          // Slow is not wrong: a busy machine of two cores runs this as well.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          include: ["src/**/*.test.{ts,tsx}", "tests/*.test.ts", "tools/**/*.test.ts"],
          exclude: ["tests/size.test.ts", ...walked, ...long],
          // The command is run as it is, many times: what Node made of its sources is kept.
          env: { NODE_COMPILE_CACHE: here("node_modules/.cache/compiled") },
        },
      },
      { extends: false, test: { name: "built", testTimeout: 60_000, include: ["tests/size.test.ts"] } },
      {
        extends: false,
        test: {
          ...walking,
          name: "journeys",
          include: walked.length === 0 ? ["tests/journeys/**/*.test.ts"] : walked,
          maxWorkers: 2,
        },
      },
      {
        extends: false,
        test: { ...walking, name: "long", include: long, maxWorkers: 1 },
      },
      {
        extends: false,
        test: { ...walking, name: "engines", include: ["tests/engines/*.test.ts"], maxWorkers: 1 },
      },
    ],
  },
});

export default process.env["VITEST"] === undefined ? app : tests;
