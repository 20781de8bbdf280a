import { Worker } from "node:worker_threads";
import { Failure } from "#core/failure";
import type { Regioeffect } from "#matching/instrumenten-regio";
import type { Rekening } from "./uitkomst.ts";

/** The frozen text of a ronde; with `hulp` what so many times one kind of support would bring it. */
export type Rekenvraag = {
  readonly tekst: string;
  readonly hulp?: { readonly instrument: string; readonly aantal: number };
};

/** Each takes a processor and some hundreds of megabytes for seconds. */
const TEGELIJK = 2;
let bezig = 0;

/** `reken`, on a thread of its own, so that the service goes on answering everyone else. */
export const rekenApart = (tekst: string): Promise<Rekening> => apart({ tekst });

/** `hulpeffect`, likewise. */
export const hulpeffectApart = (
  tekst: string,
  instrument: string,
  aantal: number,
): Promise<Regioeffect | null> => apart({ tekst, hulp: { instrument, aantal } });

async function apart<Uitkomst>(vraag: Rekenvraag): Promise<Uitkomst> {
  if (bezig >= TEGELIJK) throw druk();
  bezig++;
  try {
    return await inWorker<Uitkomst>(vraag);
  } finally {
    bezig--;
  }
}

const inWorker = <Uitkomst>(vraag: Rekenvraag): Promise<Uitkomst> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./reken-worker.ts", import.meta.url), { workerData: vraag });
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
