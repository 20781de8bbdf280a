import type { Berekening, Deeluitkomst } from "./berekening.ts";
import { bewaarScenarios, type Uitkomst } from "./bewaard.ts";
import type { Opdracht } from "./rekenaar.worker.ts";

export const ZAAD = 1;
export const TREKKINGEN = 1_000;

type Antwoord = { readonly nummer: number; readonly deel: Deeluitkomst };
type Vraag = {
  readonly nummer: number;
  readonly berekening: Berekening;
  readonly onDone: (uitkomst: Uitkomst) => void;
};

export type Rekenaar = {
  /** The newest question wins: one that still waits is dropped. One that is under way is answered, so that what moves is seen. */
  readonly vraag: (berekening: Berekening, onDone: (uitkomst: Uitkomst) => void) => void;
  readonly stop: () => void;
};

/** Two workers that each take half of the futures. */
export function maakRekenaar(onFailure: () => void): Rekenaar {
  const workers = [newWorker(), newWorker()];
  const share = TREKKINGEN / workers.length;
  const geheugen = bewaarScenarios();
  let count = 0;
  let running: Vraag | null = null;
  let waiting: Vraag | null = null;
  let delen: Deeluitkomst[] = [];

  const start = (vraag: Vraag) => {
    const berekening = geheugen.nieuw(vraag.berekening);
    if (berekening.scenarios.length === 0) {
      vraag.onDone(geheugen.uitkomst(vraag.berekening, []));
      return;
    }
    running = vraag;
    delen = [];
    for (const [nth, worker] of workers.entries())
      worker.postMessage(
        {
          nummer: vraag.nummer,
          berekening,
          trekkingen: { zaad: ZAAD, vanaf: nth * share, trekkingen: share },
        } satisfies Opdracht,
        [],
      );
  };
  const onAnswer = (nth: number, { deel }: Antwoord) => {
    delen[nth] = deel;
    if (!running || delen.filter(Boolean).length < workers.length) return;
    const { berekening, onDone } = running;
    const uitkomst = geheugen.uitkomst(berekening, delen);
    const next = waiting;
    [running, waiting] = [null, null];
    onDone(uitkomst);
    if (next) start(next);
  };
  for (const [nth, worker] of workers.entries()) {
    worker.addEventListener("message", ({ data }: MessageEvent<Antwoord>) => onAnswer(nth, data));
    worker.addEventListener("error", onFailure);
  }
  return {
    vraag: (berekening, onDone) => {
      const vraag = { nummer: ++count, berekening, onDone };
      if (running) waiting = vraag;
      else start(vraag);
    },
    stop: () => {
      for (const worker of workers) worker.terminate();
    },
  };
}

const newWorker = () => new Worker(new URL("./rekenaar.worker.ts", import.meta.url), { type: "module" });
