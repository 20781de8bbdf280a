import type { Trekkingen } from "#toekomstplan/banden";
import { bewaarLoten } from "#toekomstplan/loten";
import { type Berekening, deelVan } from "./berekening.ts";

export type Opdracht = {
  readonly nummer: number;
  readonly berekening: Berekening;
  readonly trekkingen: Trekkingen;
};

const loten = bewaarLoten();
let practised = false;

self.addEventListener("message", ({ data: { nummer, berekening, trekkingen } }: MessageEvent<Opdracht>) => {
  const deel = deelVan(berekening, trekkingen, loten);
  const buffers = deel.waarden.map(({ buffer }) => buffer);
  self.postMessage({ nummer, deel }, { transfer: buffers });
  if (practised) return;
  practised = true;
  practise(() => deelVan(berekening, trekkingen, loten), TIMES);
});

/** A browser makes code quick after some use: that is done while somebody looks at the first bands. A question goes in between. */
function practise(reckon: () => void, times: number): void {
  if (times === 0) return;
  setTimeout(() => {
    reckon();
    practise(reckon, times - 1);
  });
}
const TIMES = 4;
