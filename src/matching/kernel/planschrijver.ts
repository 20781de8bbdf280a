import { voorwaarden } from "#matching/criteria";
import type { Inwonerprofiel } from "#matching/profiel";
import { ONDERDELEN } from "#matching/waarde-onderdelen";
import type { Bereik, Stand } from "#matching/kernel/bereik";
import { type Bitmap, type Bitmaps, GEEN } from "#matching/kernel/bitmaps";
import type { Geheugen } from "#matching/kernel/geheugen";
import { criteriumVan, type Kernelindex } from "#matching/kernel/kernelindex";
import { SPRONG, WOORDEN } from "#matching/kernel/opdracht";
import type { Stappen } from "#matching/kernel/plan";
import type { Stap, Telling } from "#matching/kernel/stap";
import type { Puntenrijen } from "#matching/kernel/waardeplan";

type Delen = {
  readonly geheugen: Geheugen;
  readonly index: Kernelindex;
  readonly bitmaps: Bitmaps;
  readonly bereik: Bereik;
  readonly stappen: Stappen;
  readonly puntenrijen: Puntenrijen;
  /** Points of a journey that is not known: none. */
  readonly nul: number;
};

export type Planschrijver = {
  readonly plan: number;
  readonly schrijf: (
    inwoner: Inwonerprofiel,
    telt: boolean,
  ) => { readonly stand: Stand; readonly deelGroep: number; readonly rijen: number };
};

const DEEL = voorwaarden.indexOf(criteriumVan(ONDERDELEN.find(({ soort }) => soort === "deel")!));

/** The longest plan that is written without looking for more room. */
const RUIMTE = 16_384;

/** Writes what one inwoner means as the numbers that a kernel reads; see opdracht.ts for their order. */
export function newPlanschrijver(delen: Delen): Planschrijver {
  const { geheugen, bereik, stappen, puntenrijen, nul, bitmaps } = delen;
  const plan = geheugen.reserve(RUIMTE);
  const leeg = geheugen.reserve(bitmaps.blokken * WOORDEN);
  const enkel: { bitmap: Bitmap; at: number }[] = [];
  const groepen: { weg: readonly Bitmap[]; at: number }[] = [];
  const geteld: { telling: Telling; at: number }[] = [];
  const onbekend: Bitmap[] = [];

  const deelIn = (at: number, { weg, telling, onbekend: open }: Stap) => {
    if (open !== GEEN) onbekend.push(open);
    if (telling) geteld.push({ telling, at });
    else if (weg.length === 1) enkel.push({ bitmap: weg[0]!, at });
    else if (weg.length > 1) groepen.push({ weg, at });
  };

  return {
    plan,
    schrijf(inwoner, telt) {
      enkel.length = groepen.length = geteld.length = onbekend.length = 0;
      const stand = bereik.zet(inwoner, telt);
      if (stand.onbekend !== GEEN) onbekend.push(stand.onbekend);
      for (let at = 0; at < voorwaarden.length; at++) deelIn(at, stappen.voor(at, inwoner));
      enkel.sort((a, b) => b.bitmap.aantal - a.bitmap.aantal); // what keeps most away first: then a block is soon done
      while (enkel.length % SPRONG > 0) enkel.push({ bitmap: { plaats: leeg, aantal: 0 }, at: 0 });
      const rijen = puntenrijen.rijen.map(({ klasse, voor }) => [klasse, voor(inwoner)]);
      rijen.push([bereik.klasse, stand.isVast ? nul : bereik.punten]);
      schrijfRij(geheugen.i32, plan >> 2, [
        enkel.length,
        ...enkel.map(({ bitmap }) => bitmap.plaats),
        ...enkel.map(({ at }) => at),
        groepen.length,
        ...groepen.flatMap(({ at, weg }) => [at, weg.length, ...weg.map(({ plaats }) => plaats)]),
        geteld.length,
        ...geteld.flatMap(({ at, telling: { vlakken, nodig, delen } }) => [
          at,
          vlakken,
          nodig,
          delen.length,
          ...delen.map(({ plaats }) => plaats),
        ]),
        onbekend.length,
        ...onbekend.map(({ plaats }) => plaats),
        ...rijen.flat(),
      ]);
      return { stand, deelGroep: geteld.findIndex(({ at }) => at === DEEL), rijen: rijen.length };
    },
  };
}

function schrijfRij(i32: Int32Array, vanaf: number, rij: readonly number[]): void {
  if (rij.length > RUIMTE) throw new RangeError(`Een lijst van ${rij.length} is te lang voor de kernel.`);
  for (let at = 0; at < rij.length; at++) i32[vanaf + at] = rij[at]!;
}
