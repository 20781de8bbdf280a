import { Worker } from "node:worker_threads";
import { Failure } from "#core/failure";
import type { Functiecreatie, Onmogelijk } from "#matching/functiecreatie/functiecreatie";
import type { Opdracht } from "#matching/functiecreatie/opdracht";

export type Rekenwerk = { readonly opdracht: Opdracht; readonly seconden: number };
type Uitkomst = Functiecreatie | Onmogelijk;

/** More would take the processors from everyone else. */
const TEGELIJK = 2;
/** Beyond its own limit, the time to start. */
const SPELING_IN_MS = 15_000;
let bezig = 0;

/** On a thread of its own, so that the service goes on answering. */
export async function reken(werk: Rekenwerk): Promise<Functiecreatie> {
  if (bezig >= TEGELIJK) throw druk();
  bezig++;
  try {
    const uitkomst = await inWorker(werk);
    if ("isOnmogelijk" in uitkomst) throw onmogelijk();
    return uitkomst;
  } finally {
    bezig--;
  }
}

const inWorker = (werk: Rekenwerk): Promise<Uitkomst> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./reken-worker.ts", import.meta.url), { workerData: werk });
    const timer = setTimeout(
      () => {
        void worker.terminate();
        reject(druk());
      },
      werk.seconden * 1000 + SPELING_IN_MS,
    );
    worker.once("message", (uitkomst: Uitkomst) => resolve(uitkomst));
    worker.once("error", reject);
    worker.once("exit", () => {
      clearTimeout(timer);
      reject(new Error("the worker ended without an answer"));
    });
  });

const druk = () =>
  new Failure(
    "unavailable",
    "functiecreatie.druk",
    "Er worden al banen berekend. Probeer het over een halve minuut opnieuw.",
  );

const onmogelijk = () =>
  new Failure(
    "conflict",
    "functiecreatie.onmogelijk",
    "Niet elke taak die in een baan moet zitten past erin. Haal een van die keuzes weg.",
  );
