import { parentPort, workerData } from "node:worker_threads";
import { ontdooi } from "./bevriezing.ts";
import { reken } from "./rekenen.ts";

const rekening = reken(ontdooi(workerData as string));
const { plek, waarde, begin } = rekening.uitslag;
// the pairs are millions: they are handed over, not copied
const handedOver = [...new Set([plek, waarde, begin].map(({ buffer }) => buffer as ArrayBuffer))];
parentPort?.postMessage(rekening, handedOver);
