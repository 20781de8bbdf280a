import { aantalFiguren, type Berekening, type Deeluitkomst } from "./berekening.ts";
import { type Banden, bandenUit } from "./banden.ts";
import type { Opdracht } from "./rekenaar.worker.ts";

export const ZAAD = 1;
export const TREKKINGEN = 1_000;

export type Uitkomst = {
  /** Of each scenario, in the order of the question. */
  readonly banden: readonly Banden[];
  /** Of each scenario but the first: what it differs from the first, in the same futures. */
  readonly verschillen: readonly Banden[];
};

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
  let count = 0;
  let running: Vraag | null = null;
  let waiting: Vraag | null = null;
  let delen: Deeluitkomst[] = [];

  const start = (vraag: Vraag) => {
    running = vraag;
    delen = [];
    for (const [nth, worker] of workers.entries())
      worker.postMessage(
        {
          nummer: vraag.nummer,
          berekening: vraag.berekening,
          trekkingen: { zaad: ZAAD, vanaf: nth * share, trekkingen: share },
        } satisfies Opdracht,
        [],
      );
  };
  const onAnswer = (nth: number, { deel }: Antwoord) => {
    delen[nth] = deel;
    if (!running || delen.filter(Boolean).length < workers.length) return;
    const { berekening, onDone } = running;
    const [next, parts] = [waiting, delen];
    [running, waiting] = [null, null];
    if (next) start(next);
    onDone(samen(berekening, parts));
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

/** The parts of all workers as one answer. */
export function samen(berekening: Berekening, delen: readonly Deeluitkomst[]): Uitkomst {
  const figuren = aantalFiguren(berekening);
  const join = (of: (deel: Deeluitkomst) => readonly Float64Array[], nth: number) =>
    bandenUit(
      delen.map((deel) => ({ waarden: of(deel)[nth]!, trekkingen: deel.trekkingen })),
      berekening.jaren,
      figuren,
    );
  return {
    banden: berekening.scenarios.map((_, nth) => join(({ waarden }) => waarden, nth)),
    verschillen: berekening.scenarios.slice(1).map((_, nth) => join(({ verschillen }) => verschillen, nth)),
  };
}
