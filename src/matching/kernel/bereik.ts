import type { Inwonerprofiel, Punt } from "#matching/profiel";
import type { Blik } from "#matching/kernel/blik";
import { type Bitmap, type Bitmaps, GEEN } from "#matching/kernel/bitmaps";
import type { Geheugen } from "#matching/kernel/geheugen";
import type { Kernelindex } from "#matching/kernel/kernelindex";
import { BLOK, WOORDEN } from "#matching/kernel/opdracht";
import { newOmgeving } from "#matching/kernel/omgeving";
import { newReisprofielen, type Reisprofiel } from "#matching/kernel/reisprofiel";

/** Where the journey stands in memory, of the inwoner that was set last. */
export type Bereik = {
  /** Bitmap of the plekken that the journey keeps away. */
  readonly weg: number;
  /** Pairs of blocks, from and up to, outside which nothing is in reach. */
  readonly stukken: number;
  /** Points by point on the map. */
  readonly punten: number;
  readonly klasse: number;
  readonly zet: (blik: Blik<Inwonerprofiel>, alles: boolean) => Stand;
};

export type Stand = {
  readonly aantalStukken: number;
  readonly onbekend: Bitmap;
  /** Points of every plek, where the journey is not known; then `isVast`. */
  readonly vast: number;
  readonly isVast: boolean;
};

export function newBereik(index: Kernelindex, geheugen: Geheugen, bitmaps: Bitmaps): Bereik {
  const { boom, vanaf, punt } = index;
  const aantalPunten = boom.punten.length;
  const weg = geheugen.reserve(bitmaps.blokken * WOORDEN);
  const stukken = geheugen.reserve(bitmaps.blokken * 2 + 2);
  const punten = geheugen.reserve(aantalPunten + 1);
  const klasse = geheugen.reserve(index.aantal);
  geheugen.i32.set(punt, klasse >> 2);
  geheugen.i32.fill(-1, weg >> 2, (weg >> 2) + bitmaps.blokken * WOORDEN);
  const metPunt = bitmaps.vanPlekken((plek) => punt[plek]! < aantalPunten);
  const zonderPunt = bitmaps.vanPlekken((plek) => punt[plek] === aantalPunten);
  const alle = bitmaps.vanPlekken(() => true);
  const profielVan = newReisprofielen();
  const omgeving = newOmgeving(boom);
  const geopend = new Float64Array(bitmaps.blokken); // the turn in which a block was opened last
  let beurt = 1;
  let heel = false; // every block is looked at, in reach or not
  let aantalStukken = 0;

  const sluit = () => {
    const { i32 } = geheugen;
    for (let at = 0; at < aantalStukken; at++) {
      const woord = (stukken >> 2) + at * 2;
      i32.fill(-1, (weg >> 2) + i32[woord]! * WOORDEN, (weg >> 2) + i32[woord + 1]! * WOORDEN);
    }
    aantalStukken = 0;
    beurt++;
  };

  /** A block is a piece by itself: they come in any order, and the outcome does not depend on it. */
  const open = (begin: number, eind: number) => {
    const { i32 } = geheugen;
    wis(i32, weg >> 2, begin, eind);
    if (heel) return;
    const na = Math.ceil(eind / BLOK);
    for (let blok = Math.floor(begin / BLOK); blok < na; blok++) {
      if (geopend[blok] === beurt) continue;
      geopend[blok] = beurt;
      i32[(stukken >> 2) + aantalStukken * 2] = blok;
      i32[(stukken >> 2) + aantalStukken * 2 + 1] = blok + 1;
      aantalStukken++;
    }
  };

  const zoek = (van: Punt, { grensKm, trapKm, trapPunten }: Reisprofiel) => {
    const { at: buurten, km: afstanden } = omgeving(van, grensKm);
    const rij = punten >> 2;
    const { i32 } = geheugen;
    let tree = 0;
    for (let nummer = 0; nummer < buurten.length; nummer++) {
      const km = afstanden[nummer]!;
      if (km > grensKm) return;
      while (tree < trapKm.length && km > trapKm[tree]!) tree++;
      const at = buurten[nummer]!;
      i32[rij + at] = trapPunten[tree]!;
      open(vanaf[at]!, vanaf[at + 1]!);
    }
  };

  return {
    weg,
    stukken,
    punten,
    klasse,
    zet(blik, alles) {
      sluit();
      heel = alles;
      const profiel = profielVan(blik);
      const { i32 } = geheugen;
      const isVast = profiel.trapPunten.length === 0;
      i32[(punten >> 2) + aantalPunten] = profiel.puntenOnbekend;
      if (profiel.grensKm >= 0) {
        const { punt } = blik.profiel;
        if (isVast || !punt) open(0, vanaf[aantalPunten]!);
        else zoek(punt, profiel);
      }
      if (!profiel.zonderPuntWeg && vanaf[aantalPunten]! < index.aantal)
        open(vanaf[aantalPunten]!, index.aantal);
      if (alles) {
        i32[stukken >> 2] = 0;
        i32[(stukken >> 2) + 1] = bitmaps.blokken;
        aantalStukken = 1;
      }
      return { aantalStukken, onbekend: onbekend(profiel), vast: profiel.puntenOnbekend, isVast };
    },
  };

  function onbekend({ onbekendMetPunt, onbekendZonderPunt }: Reisprofiel): Bitmap {
    if (onbekendMetPunt) return onbekendZonderPunt ? alle : metPunt;
    return onbekendZonderPunt ? zonderPunt : GEEN;
  }
}

/** Sets the bits from `begin` up to `eind` to 0. */
function wis(i32: Int32Array, plaats: number, begin: number, eind: number): void {
  if (begin >= eind) return;
  const eerste = plaats + (begin >> 5);
  const laatste = plaats + (eind >> 5);
  const voor = ~(-1 << (begin & 31)); // bits below begin stay
  const na = -1 << (eind & 31); // bits from eind stay
  if (eerste === laatste) {
    i32[eerste]! &= voor | na;
    return;
  }
  i32[eerste]! &= voor;
  for (let woord = eerste + 1; woord < laatste; woord++) i32[woord] = 0;
  if ((eind & 31) !== 0) i32[laatste]! &= na;
}
