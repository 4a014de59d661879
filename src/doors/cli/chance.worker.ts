/** The other thread of a long reading: counts its share of chance, sends it, and ends. */
import { parentPort, workerData } from "node:worker_threads";
import { type Chance, drawChance } from "../../reading/reading.ts";

const chance: Chance = workerData;
parentPort?.postMessage(drawChance(chance, () => undefined));
