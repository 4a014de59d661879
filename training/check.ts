/**
 * Whether a network that export.py wrote says in onnxruntime what it said in PyTorch.
 * Run: node training/check.ts ears.onnx (beside it, ears.onnx.check.json)
 */
import { readFileSync } from "node:fs";
import { openEars } from "../src/listening/session.ts";

const [path = ""] = process.argv.slice(2);
const { mel, sure } = JSON.parse(readFileSync(`${path}.check.json`, "utf8"));
const heard = await (await openEars(readFileSync(path))).hear(Float32Array.from(mel));
const apart = heard.reduce((most, value, n) => Math.max(most, Math.abs(value - sure[n])), 0);
console.log(`${path}: ${heard.length} numbers, at most ${apart.toFixed(5)} apart from training's`);
if (heard.length !== sure.length || apart > 0.05) process.exitCode = 1;
