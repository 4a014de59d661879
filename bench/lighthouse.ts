/**
 * Lighthouse, mobile preset, on the built app behind its own server: prints the scores, and what costs points.
 * Run: node bench/lighthouse.ts [path ...], after npm start or npm test has built the app. Chromium as in tools/browser.mjs.
 */
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { serve } from "../src/doors/server/server.ts";

const chromium = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const paths = process.argv.length > 2 ? process.argv.slice(2) : ["/"];

const serving = await serve({ port: 0 });
if (!serving.ok) {
  process.stderr.write("The app has not been built yet: run npm start first.\n");
  process.exit(1);
}
const chrome = await launch({
  chromePath: chromium,
  chromeFlags: [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});

try {
  for (const path of paths) {
    const address = new URL(path, serving.value.address).href;
    const result = await lighthouse(address, { port: chrome.port, output: "json", logLevel: "error" });
    if (result === undefined) throw new Error("Lighthouse gave no result");
    const { categories, audits } = result.lhr;
    const scores = Object.values(categories).map(({ title, score }) => `${title} ${Math.round((score ?? 0) * 100)}`);
    console.info(`${path}  ${scores.join(" · ")}`);
    for (const id of [
      "first-contentful-paint",
      "largest-contentful-paint",
      "total-blocking-time",
      "cumulative-layout-shift",
    ]) {
      console.info(`  ${audits[id]?.title}: ${audits[id]?.displayValue}`);
    }
    const weighed = new Set(
      Object.values(categories).flatMap(({ auditRefs }) =>
        auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
      ),
    );
    for (const audit of Object.values(audits)) {
      if (weighed.has(audit.id) && audit.score !== null && audit.score < 1)
        console.info(`  costs points: ${audit.title}`);
    }
  }
} finally {
  chrome.kill();
  await serving.value.close();
}
