import path from "node:path";
import { catalogVersion } from "#matching/criteria";
import { type Kernelindex, type Kerneluitslag, matchDeel, newKernelindex } from "#matching/kernel/kernel";
import type { Inwonerprofiel } from "#matching/profiel";
import { wijsToe } from "#matching/toewijzing/wijs-toe";
import { WAARDE_VERSIE } from "#matching/waarde";
import { besten, samen } from "./bestand-paren.ts";
import { bijprijzen, grensOver, probleemVan } from "./bestand-prijzen.ts";
import { inwonersIn, plekkenIn } from "./profielen.ts";
import { PERSONEN, PLEKKEN } from "./regels.ts";

export const ALLES = Infinity;

/** More pairs than this are not kept: of each person the best, and prices bring in what is missed. */
const HOOGSTENS_PAREN = 100_000_000;
const TOP_BIJ_VEEL = 32;
const PER_DEEL = 5_000; // persons

export type Bestandrun = ReturnType<typeof runBestanden>;

/**
 * Two files: the pairs that fit and the assignment with the highest value. With `top` only the best pairs of each
 * person are looked at first; the bound holds over all pairs that fit in any case.
 */
export function runBestanden(map: string, top: number, hoogstens = HOOGSTENS_PAREN) {
  const klok = newKlok();
  const { index, capaciteit } = plekkenUit(path.join(map, PLEKKEN));
  const { ids: plekken } = index;
  klok.stop("plekken");
  const personen: string[] = [];
  const inwoners = () => inwonersIn(path.join(map, PERSONEN));
  const gevonden: Kerneluitslag[] = [];
  let passend = 0;
  let houd = top;
  for (const deel of perDeel(index, onthouden(inwoners(), personen), () => houd)) {
    gevonden.push(deel);
    passend += deel.past.reduce((som, aantal) => som + aantal, 0);
    if (houd === ALLES && passend > hoogstens) {
      houd = TOP_BIJ_VEEL;
      for (const [at, eerder] of gevonden.entries()) gevonden[at] = besten(eerder, houd);
    }
  }
  const gekend = samen(gevonden);
  const isAlles = gekend.plek.length === passend;
  klok.stop("passen");
  /** All pairs that fit, a number of persons at a time. */
  const alleParen = () => (isAlles ? [gekend] : perDeel(index, inwoners(), () => ALLES));
  const eerst = { gekend, toewijzing: wijsToe(probleemVan(gekend, capaciteit)) };
  const { toewijzing, gekend: gewogen } = isAlles ? eerst : bijprijzen(eerst, capaciteit, alleParen);
  const bovengrens = isAlles ? toewijzing.bovengrens : grensOver(alleParen(), toewijzing, capaciteit);
  klok.stop("toewijzen");
  const samenvatting = {
    personen: personen.length,
    plekken: plekken.length,
    paren: personen.length * plekken.length,
    passend,
    ms: klok.totaal(),
    waarde: toewijzing.waarde,
    bovengrens,
    gat: bovengrens - toewijzing.waarde,
    bewijs: bovengrens - toewijzing.waarde < 1 ? "optimaal" : "binnen het gat",
    methode: toewijzing.methode,
    geplaatst: toewijzing.keuze.reduce((som, paar) => som + (paar < 0 ? 0 : 1), 0),
    meegewogen: gewogen.plek.length,
    tijden: klok.tijden,
    versies: { criteria: catalogVersion, waarde: WAARDE_VERSIE },
  };
  return { samenvatting, personen, plekken, capaciteit, gekend: gewogen, keuze: toewijzing.keuze, alleParen };
}

function plekkenUit(file: string) {
  const capaciteit: number[] = [];
  function* gelezen() {
    for (const plek of plekkenIn(file)) {
      capaciteit.push(plek.capaciteit);
      yield plek;
    }
  }
  return { index: newKernelindex(gelezen()), capaciteit: Uint32Array.from(capaciteit) };
}

function* onthouden(inwoners: Iterable<Inwonerprofiel>, ids: string[]): Generator<Inwonerprofiel> {
  for (const inwoner of inwoners) {
    ids.push(inwoner.id);
    yield inwoner;
  }
}

/** How many pairs are kept is asked again for each part. */
function* perDeel(
  index: Kernelindex,
  inwoners: Iterable<Inwonerprofiel>,
  houd: () => number,
): Generator<Kerneluitslag> {
  let deel: Inwonerprofiel[] = [];
  const uitslag = () => matchDeel(index, deel, { top: houd(), bijnaPassend: false });
  for (const inwoner of inwoners) {
    if (deel.push(inwoner) < PER_DEEL) continue;
    yield uitslag();
    deel = [];
  }
  if (deel.length > 0) yield uitslag();
}

/** Milliseconds of each part of the work, whole. */
function newKlok() {
  const begin = performance.now();
  let vorige = begin;
  const tijden: Record<string, number> = {};
  return {
    tijden,
    stop(naam: string) {
      const nu = performance.now();
      tijden[naam] = Math.round(nu - vorige);
      vorige = nu;
    },
    totaal: () => Math.round(vorige - begin),
  };
}
