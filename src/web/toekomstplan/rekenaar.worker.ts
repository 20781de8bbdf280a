import type { Trekkingen } from "#toekomstplan/banden";
import { type Berekening, deelVan, nieuwGeheugen } from "./berekening.ts";

export type Opdracht = {
  readonly nummer: number;
  readonly berekening: Berekening;
  readonly trekkingen: Trekkingen;
};

const geheugen = nieuwGeheugen();

self.addEventListener("message", ({ data: { nummer, berekening, trekkingen } }: MessageEvent<Opdracht>) => {
  const deel = deelVan(berekening, trekkingen, geheugen);
  const buffers = [...deel.waarden, ...deel.verschillen].map(({ buffer }) => buffer);
  self.postMessage({ nummer, deel }, { transfer: buffers });
});
