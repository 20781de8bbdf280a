import { Worker } from "node:worker_threads";
import { Failure } from "#core/failure";
import type { Rekening } from "./uitkomst.ts";

/** Each takes a processor and some hundreds of megabytes for seconds. */
const TEGELIJK = 2;
let bezig = 0;

/** `reken` from the frozen text, on a thread of its own, so that the service goes on answering everyone else. */
export async function rekenApart(tekst: string): Promise<Rekening> {
  if (bezig >= TEGELIJK) throw druk();
  bezig++;
  try {
    return await inWorker(tekst);
  } finally {
    bezig--;
  }
}

const inWorker = (tekst: string): Promise<Rekening> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./reken-worker.ts", import.meta.url), { workerData: tekst });
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("the worker ended without an answer")));
  });

const druk = () =>
  new Failure(
    "unavailable",
    "matchronde.druk",
    "Er worden al rondes berekend. Probeer het over een halve minuut opnieuw.",
  );
