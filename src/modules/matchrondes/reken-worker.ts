import { parentPort, workerData } from "node:worker_threads";
import { ontdooi } from "./bevriezing.ts";
import { hulpeffect } from "./hulpeffect.ts";
import type { Rekenvraag } from "./reken-apart.ts";
import { reken } from "./rekenen.ts";

const { tekst, hulp } = workerData as Rekenvraag;
const ronde = ontdooi(tekst);
if (hulp) parentPort?.postMessage(hulpeffect(ronde, hulp.instrument, hulp.aantal), []);
else {
  const rekening = reken(ronde);
  const { plek, waarde, begin } = rekening.uitslag;
  // the pairs are millions: they are handed over, not copied
  const handedOver = [...new Set([plek, waarde, begin].map(({ buffer }) => buffer as ArrayBuffer))];
  parentPort?.postMessage(rekening, handedOver);
}
