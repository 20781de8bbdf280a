import type { Inwonerprofiel, Punt } from "#matching/profiel";
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
  readonly zet: (inwoner: Inwonerprofiel, alles: boolean) => Stand;
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
  let aantalStukken = 0;

  const sluit = () => {
    const { i32 } = geheugen;
    for (let at = 0; at < aantalStukken; at++) {
      const woord = (stukken >> 2) + at * 2;
      i32.fill(-1, (weg >> 2) + i32[woord]! * WOORDEN, (weg >> 2) + i32[woord + 1]! * WOORDEN);
    }
    aantalStukken = 0;
  };

  /** Ranges come in order; those that touch the same block become one piece. */
  const open = (begin: number, eind: number) => {
    const { i32 } = geheugen;
    wis(i32, weg >> 2, begin, eind);
    const eerste = Math.floor(begin / BLOK);
    const na = Math.ceil(eind / BLOK);
    const vorige = (stukken >> 2) + aantalStukken * 2 - 1;
    if (aantalStukken > 0 && i32[vorige]! >= eerste) i32[vorige] = na;
    else {
      i32[vorige + 1] = eerste;
      i32[vorige + 2] = na;
      aantalStukken++;
    }
  };

  const zoek = (van: Punt, { grensKm, trapKm, trapPunten }: Reisprofiel) => {
    const { at: buurten, km: afstanden } = omgeving(van, grensKm);
    const rij = punten >> 2;
    const { i32 } = geheugen;
    let begin = -1;
    let eind = -1;
    for (let nummer = 0; nummer < buurten.length; nummer++) {
      const km = afstanden[nummer]!;
      if (km > grensKm) continue;
      let tree = 0;
      while (tree < trapKm.length && km > trapKm[tree]!) tree++;
      const at = buurten[nummer]!;
      i32[rij + at] = trapPunten[tree]!;
      if (at !== eind) {
        if (begin >= 0) open(vanaf[begin]!, vanaf[eind]!);
        begin = at;
      }
      eind = at + 1;
    }
    if (begin >= 0) open(vanaf[begin]!, vanaf[eind]!);
  };

  return {
    weg,
    stukken,
    punten,
    klasse,
    zet(inwoner, alles) {
      sluit();
      const profiel = profielVan(inwoner);
      const { i32 } = geheugen;
      const isVast = profiel.trapPunten.length === 0;
      i32[(punten >> 2) + aantalPunten] = profiel.puntenOnbekend;
      if (profiel.grensKm >= 0) {
        if (isVast || !inwoner.punt) open(0, vanaf[aantalPunten]!);
        else zoek(inwoner.punt, profiel);
      }
      if (!profiel.zonderPuntWeg && vanaf[aantalPunten]! < index.aantal)
        open(vanaf[aantalPunten]!, index.aantal);
      if (alles) {
        i32.set([0, bitmaps.blokken], stukken >> 2);
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
  i32.fill(0, eerste + 1, laatste);
  if ((eind & 31) !== 0) i32[laatste]! &= na;
}
