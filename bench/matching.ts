import type { Waarde } from "#matching/onderwerpen";
import { onderwerpen, type OnderwerpRij, vraagVoor } from "#matching/onderwerpen";
import { evalPair } from "#matching/evaluate";
import { feitenUit, type Inwonerprofiel, type Plekprofiel } from "#matching/profiel";
import { indexPlekken } from "#matching/plekindex";
import { rankIndexed, rankPlekken } from "#matching/rank";

/** All plekken of a region in order for one inwoner, and the explanation of one page of them. */
const PLEKKEN = 7_000;
const INWONERS = 25;
const PAGINA = 20;
const BEKEND = 0.7; // share of the subjects with a fact
const DOEL_MS = 50;

/** mulberry32: the same numbers on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const random = randomFrom(42);
/** As many as the region has postcode areas. */
const GEBIEDEN = Array.from({ length: 56 }, () => ({ lat: 52 + random() * 0.3, lon: 5.2 + random() * 0.4 }));
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

function aWaarde({ soort, minimum = 0, maximum = 60, opties = [] }: OnderwerpRij): Waarde {
  if (soort === "getal" || soort === "niveau")
    return minimum + Math.floor(random() * (maximum - minimum + 1));
  const codes = opties.map(({ code }) => code);
  return soort === "keuze" ? pick(codes) : [...new Set([pick(codes), pick(codes), pick(codes)])];
}

function aProfiel(id: string, zijde: "inwoner" | "plek") {
  const rijen = onderwerpen
    .filter((rij) => vraagVoor(rij, zijde) !== undefined && random() < BEKEND)
    .map((rij) => ({ onderwerp: rij.code, waarde: aWaarde(rij), bron: zijde, datum: null }));
  return {
    id,
    punt: pick(GEBIEDEN),
    feiten: feitenUit(rijen, zijde),
  };
}

const plekken = Array.from(
  { length: PLEKKEN },
  (_, n): Plekprofiel => ({ ...aProfiel(`plek-${n}`, "plek"), regeling: "geen" }),
);
const inwoners = Array.from(
  { length: INWONERS },
  (_, n): Inwonerprofiel => aProfiel(`inwoner-${n}`, "inwoner"),
);
const perId = new Map(plekken.map((plek) => [plek.id, plek]));

/** Every plek by the specification, one by one: what the index has to beat. */
const oneByOne = inwoners.map((inwoner) => timed(() => plekken.map((plek) => evalPair(inwoner, plek).groep)));
const indexing = timed(() => indexPlekken(plekken));
const index = indexPlekken(plekken);
const eerste = timed(() => rankIndexed(inwoners[0]!, index));
const volgorde = inwoners.slice(1).map((inwoner) => timed(() => rankIndexed(inwoner, index)));
const pagina = inwoners.slice(1).map((inwoner) => {
  const { rijen } = rankPlekken(inwoner, plekken);
  return timed(() => rijen.slice(0, PAGINA).map(({ id }) => evalPair(inwoner, perId.get(id)!)));
});

console.table([
  { wat: `${PLEKKEN} plekken een voor een uitgelegd`, ...summary(oneByOne) },
  { wat: `${PLEKKEN} plekken indelen`, ...summary([indexing]) },
  { wat: `${PLEKKEN} plekken op volgorde, eerste keer`, ...summary([eerste]) },
  { wat: `${PLEKKEN} plekken op volgorde, daarna (doel ${DOEL_MS} ms)`, ...summary(volgorde) },
  { wat: `uitleg van ${PAGINA} plekken`, ...summary(pagina) },
]);

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function summary(times: readonly number[]) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)]!.toFixed(2);
  return { keer: times.length, "mediaan ms": at(0.5), "p90 ms": at(0.9), "hoogst ms": at(1) };
}
