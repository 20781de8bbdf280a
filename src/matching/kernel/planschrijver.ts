import { voorwaarden } from "#matching/criteria";
import type { Inwonerprofiel } from "#matching/profiel";
import { ONDERDELEN } from "#matching/waarde-onderdelen";
import type { Bereik, Stand } from "#matching/kernel/bereik";
import { kijk, newBlik } from "#matching/kernel/blik";
import type { Bitmaps } from "#matching/kernel/bitmaps";
import type { Geheugen } from "#matching/kernel/geheugen";
import { DEEL } from "#matching/kernel/deel";
import type { Stappen } from "#matching/kernel/plan";
import {
  beginPlan,
  newPlanbuffer,
  type Planbuffer,
  schrijfPlan,
  zetOnbekend,
} from "#matching/kernel/planbuffer";
import type { Puntenrij, Puntenrijen } from "#matching/kernel/waardeplan";

type Delen = {
  readonly geheugen: Geheugen;
  readonly bitmaps: Bitmaps;
  readonly bereik: Bereik;
  readonly stappen: Stappen;
  readonly puntenrijen: Puntenrijen;
  /** Points of a journey that is not known: none. */
  readonly nul: number;
};

export type Planschrijver = {
  readonly plan: number;
  /** The rows of points behind each plan. */
  readonly rijen: number;
  readonly schrijf: (inwoner: Inwonerprofiel, telt: boolean) => Stand;
  /** Which counted group of the last plan the value goes by, or -1. */
  readonly deelGroep: () => number;
};

/** The most that the journey can give. */
const REISPUNTEN = ONDERDELEN.reduce(
  (som, { soort, hoogstens }) => (soort === "reis" ? som + hoogstens : som),
  0,
);

/** For each voorwaarde a few numbers around its bitmaps. */
const KOPPEN = voorwaarden.length * 12;

/** Writes what one inwoner means as the numbers that a kernel reads; see opdracht.ts for their order. */
export function newPlanschrijver({
  geheugen,
  bitmaps,
  bereik,
  stappen,
  puntenrijen,
  nul,
}: Delen): Planschrijver {
  const lengte = stappen.delen + KOPPEN;
  const buffer = newPlanbuffer(lengte);
  const blik = newBlik<Inwonerprofiel>({ id: "", feiten: {} });
  const plan = geheugen.reserve(lengte * 6);
  /** What weighs most comes first, and then the journey, unless that is the same everywhere. */
  const schrijfRijen = (i32: Int32Array, vanaf: number, { isVast }: Stand) => {
    const [eerste, ...andere] = puntenrijen.rijen as [Puntenrij, ...Puntenrij[]];
    const reis = { klasse: bereik.klasse, plaats: isVast ? nul : bereik.punten, rest: eerste.rest };
    const na = eerste.rest + (isVast ? 0 : REISPUNTEN);
    let at = vanaf;
    for (const { klasse, plaats, rest } of [{ ...eerste, rest: na }, reis, ...andere]) {
      i32[at++] = klasse;
      i32[at++] = plaats;
      i32[at++] = rest;
    }
    const { wensen } = puntenrijen;
    i32[at++] = (wensen?.zonder ?? 0) + na;
    i32[at++] = wensen?.aantal ?? 0;
    for (let wens = 0; wens < (wensen?.aantal ?? 0); wens++) i32[at++] = wensen!.bitmaps[wens]!;
  };

  return {
    plan,
    rijen: puntenrijen.rijen.length + 1,
    schrijf(inwoner, telt) {
      beginPlan(buffer);
      kijk(blik, inwoner);
      const stand = bereik.zet(blik, telt);
      zetOnbekend(buffer, stand.onbekend);
      stappen.zet(blik, buffer);
      puntenrijen.zet(blik);
      const { i32 } = geheugen; // only now: what came before may have made the memory larger
      const at = schrijfPlan(buffer, i32, plan >> 2, bitmaps.leeg);
      schrijfRijen(i32, at, stand);
      return stand;
    },
    deelGroep: () => groepVan(buffer),
  };
}

function groepVan({ geteld, getelden }: Planbuffer): number {
  let at = 0;
  for (let groep = 0; groep < getelden; groep++) {
    if (geteld[at] === DEEL) return groep;
    at += 4 + geteld[at + 3]!;
  }
  return -1;
}
