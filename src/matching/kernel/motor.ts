import { voorwaarden } from "#matching/criteria";
import type { Inwonerprofiel } from "#matching/profiel";
import { aandeelBekend, aandeelGedeeld, puntenVoor, WAARDE_BASIS } from "#matching/waarde";
import { AANDEEL_NIET_GEZEGD } from "#matching/waarde-onderdelen";
import { newBereik } from "#matching/kernel/bereik";
import { newBitmaps } from "#matching/kernel/bitmaps";
import { type Buffergroei, type Geheugen, newGeheugen } from "#matching/kernel/geheugen";
import { BEKENDREGEL, DEELREGEL, deelklassen, gevraagd, isTelbaar } from "#matching/kernel/deel";
import type { Kernelindex } from "#matching/kernel/kernelindex";
import { BLOK, OPDRACHT, TELGRENS, VLAKKEN, WOORDEN } from "#matching/kernel/opdracht";
import { newStappen } from "#matching/kernel/plan";
import { newPlanschrijver } from "#matching/kernel/planschrijver";
import { REIS } from "#matching/kernel/reisprofiel";
import { newPuntenrijen, opgeslagen } from "#matching/kernel/waardeplan";

/** A kernel does what stands at `opdracht` in the memory, and says how many plekken fit. */
export type Kern = {
  readonly groei: Buffergroei;
  readonly run: (geheugen: Geheugen, opdracht: number) => number;
};

/** Everything that is made once for an index and one kernel. */
export type Motor = {
  readonly geheugen: Geheugen;
  /** Where the outcome of the last inwoner stands. */
  readonly plek: number;
  readonly waarde: number;
  readonly enige: number;
  readonly run: (inwoner: Inwonerprofiel, telt: boolean, top: number) => number;
};

/** What is remembered between inwoners may take so many bytes beside the index. */
const ONTHOUDEN = 384 * 1024 * 1024;

export function newMotor(index: Kernelindex, kern: Kern): Motor {
  const geheugen = newGeheugen(kern.groei);
  const blokken = Math.max(1, Math.ceil(index.aantal / BLOK));
  const bitmaps = newBitmaps(geheugen, index.aantal, blokken);
  const bereik = newBereik(index, geheugen, bitmaps);
  const stappen = newStappen(index, bitmaps, geheugen);
  const puntenrijen = newPuntenrijen(index, geheugen, bitmaps);
  const opdracht = geheugen.reserve(OPDRACHT.lengte);
  const plek = geheugen.reserve(index.aantal);
  const waarde = geheugen.reserve(index.aantal);
  const enige = geheugen.reserve(voorwaarden.length);
  const nul = geheugen.reserve(index.boom.punten.length + 1);
  const schrijver = newPlanschrijver({ geheugen, bitmaps, bereik, stappen, puntenrijen, nul });
  const vast = vasteDelen(index, geheugen, blokken);
  const merk = geheugen.merk();
  const zet = (wat: Exclude<keyof typeof OPDRACHT, "lengte">, getal: number) =>
    (geheugen.i32[(opdracht >> 2) + OPDRACHT[wat]] = getal);
  for (const [wat, getal] of Object.entries({ ...vast, plek, waarde, enige })) {
    zet(wat as keyof typeof vast, getal);
  }
  zet("plan", schrijver.plan);
  zet("stukken", bereik.stukken);
  zet("bereik", bereik.weg);
  zet("reis", REIS);
  zet("rijen", schrijver.rijen);
  return {
    geheugen,
    plek,
    waarde,
    enige,
    run(inwoner, telt, top) {
      if (geheugen.merk() - merk > ONTHOUDEN) {
        geheugen.terug(merk);
        for (const deel of [stappen, puntenrijen, bitmaps]) deel.forget();
      }
      const stand = schrijver.schrijf(inwoner, telt);
      const { i32 } = geheugen;
      const o = opdracht >> 2;
      i32[o + OPDRACHT.aantalStukken] = stand.aantalStukken;
      i32[o + OPDRACHT.basis] = WAARDE_BASIS + (stand.isVast ? stand.vast : 0);
      i32[o + OPDRACHT.deelGroep] = schrijver.deelGroep();
      i32[o + OPDRACHT.telt] = telt ? 1 : 0;
      i32[o + OPDRACHT.top] = Math.min(top, index.aantal);
      for (let at = 0; at < voorwaarden.length; at++) i32[(enige >> 2) + at] = 0;
      return kern.run(geheugen, opdracht);
    },
  };
}

/** What no inwoner changes. */
function vasteDelen(index: Kernelindex, geheugen: Geheugen, blokken: number) {
  const opvulling = geheugen.reserve(blokken * WOORDEN);
  for (let at = index.aantal; at < blokken * BLOK; at++) {
    geheugen.i32[(opvulling >> 2) + (at >> 5)]! |= 1 << (at & 31);
  }
  return {
    opvulling,
    laatste: blokken - 1,
    kladblok: geheugen.reserve((voorwaarden.length + 1) * (VLAKKEN + 1) * WOORDEN),
    bekend: opgeslagen(geheugen, puntenNaarOnbekend()),
    rang: opgeslagen(geheugen, Int32Array.from(index.rang)),
    vanRang: opgeslagen(geheugen, Int32Array.from(index.vanRang)),
    stapel: geheugen.reserve(index.aantal * 2 + 2),
    ...gedeeld(index, geheugen),
  };
}

const puntenNaarOnbekend = (): number[] =>
  Array.from({ length: voorwaarden.length + 1 }, (_, onbekend) =>
    puntenVoor(BEKENDREGEL, aandeelBekend(voorwaarden.length - onbekend)),
  );

/** Points by how many parts the work asks and how many of those are shared: a row of 32 for each number that is asked. */
function gedeeld(index: Kernelindex, geheugen: Geheugen) {
  if (!isTelbaar(index))
    return { deel: geheugen.reserve(TELGRENS + 1), deelKlasse: geheugen.reserve(index.aantal) };
  const { klasse, voorbeelden } = deelklassen(index);
  const lengtes = voorbeelden.map((plek) => gevraagd(plek)?.length);
  const nietGezegd = TELGRENS + 1;
  const tabel = Array.from({ length: nietGezegd + 1 }, (_, aantal) =>
    Array.from({ length: TELGRENS + 1 }, (_, shared) =>
      puntenVoor(
        DEELREGEL,
        aantal === nietGezegd ? AANDEEL_NIET_GEZEGD : aandeelGedeeld(Math.min(shared, aantal), aantal),
      ),
    ),
  ).flat();
  const rijen = klasse.map((nummer) => (lengtes[nummer] ?? nietGezegd) * (TELGRENS + 1));
  return { deel: opgeslagen(geheugen, tabel), deelKlasse: opgeslagen(geheugen, rijen) };
}
