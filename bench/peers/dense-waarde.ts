import { type Kolommen, WOORDEN } from "./kolommen.ts";
import { PUNTEN, PUNTEN_REIS } from "./punten.ts";

export type Plekkolommen = ReturnType<typeof kolommenVan>;

export function kolommenVan(rijen: readonly Kolommen[], gebied: Uint16Array) {
  const kolom = (naam: string) => Int32Array.from(rijen, (rij) => rij[naam]!);
  return {
    aantal: rijen.length,
    gebied,
    uren_min: kolom("uren_min"),
    uren_max: kolom("uren_max"),
    dagdelen: kolom("dagdelen"),
    aantal_dagdelen: kolom("aantal_dagdelen"),
    begin: kolom("begin"),
    einde: kolom("einde"),
    niveaus0: kolom("niveaus0"),
    niveaus1: kolom("niveaus1"),
    niveaus2: kolom("niveaus2"),
    tillen: kolom("tillen"),
    begeleiding: kolom("begeleiding"),
    aanpassingen: kolom("aanpassingen"),
    certificaten: kolom("certificaten"),
    rijbewijzen: kolom("rijbewijzen"),
    regelingen: kolom("regelingen"),
    werkvormen: kolom("werkvormen"),
    competenties: Int32Array.from(
      rijen.flatMap((rij) => Array.from({ length: WOORDEN }, (_, woord) => rij[`c${woord}`]!)),
    ),
    gevraagd: kolom("gevraagd"),
    nodig: kolom("nodig"),
    werk: kolom("werk"),
    sectoren: kolom("sectoren"),
    buiten: kolom("buiten"),
    prikkelarm: kolom("prikkelarm"),
    taalontwikkeling: kolom("taalontwikkeling"),
    ervaring: kolom("ervaring"),
    kent: kolom("kent"),
    zeker: kolom("zeker"),
  };
}

export function bits(woord: number): number {
  const a = woord - ((woord >>> 1) & 0x55555555);
  const b = (a & 0x33333333) + ((a >>> 2) & 0x33333333);
  return Math.imul((b + (b >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** One shape for every person, with the words of competenties as a list. */
export function lokaal(p: Kolommen) {
  const n = (naam: string): number => p[naam]!;
  return {
    grens: n("grens"),
    uren_min: n("uren_min"),
    uren_max: n("uren_max"),
    dagdelen: n("dagdelen"),
    begin: n("begin"),
    einde: n("einde"),
    niveaus0: n("niveaus0"),
    niveaus1: n("niveaus1"),
    niveaus2: n("niveaus2"),
    tillen: n("tillen"),
    begeleiding: n("begeleiding"),
    aanpassingen: n("aanpassingen"),
    certificaten: n("certificaten"),
    rijbewijzen: n("rijbewijzen"),
    regelingen: n("regelingen"),
    werkvormen: n("werkvormen"),
    c: Int32Array.from({ length: WOORDEN }, (_, woord) => n(`c${woord}`)),
    kentCompetenties: n("kent_competenties") === 1,
    werk: [n("werk1"), n("werk2"), n("werk3")] as const,
    urenWens: n("uren_wens"),
    sectoren: n("sectoren"),
    dichtbij: n("dichtbij") === 1,
    buiten: n("buiten"),
    prikkelarm: n("prikkelarm") === 1,
    taalontwikkeling: n("taalontwikkeling") === 1,
    ervaring: n("ervaring") === 1,
    kent: n("kent"),
    zeker: n("zeker"),
  };
}

type Wenspunten = { readonly ja: number; readonly stil: number; readonly onbekend: number };
const wens = (wil: boolean, is: number, { ja, stil, onbekend }: Wenspunten): number =>
  !wil ? stil : is < 0 ? onbekend : is === 1 ? ja : 0;

/** What a pair is worth. */
export function waarde(
  p: ReturnType<typeof lokaal>,
  j: Plekkolommen,
  k: number,
  minuten: number,
  gedeeld: number,
): number {
  let som = 8_000 + (minuten < 0 ? 0 : PUNTEN_REIS[minuten]!);
  const werk = j.werk[k]!;
  const [eerste, tweede, derde] = p.werk;
  if (eerste === -2) som += PUNTEN.werk.stil;
  else if (werk === -9) som += PUNTEN.werk.onbekend;
  else if (werk === eerste) som += PUNTEN.werk.plaats[0]!;
  else if (werk === tweede) som += PUNTEN.werk.plaats[1]!;
  else if (werk === derde) som += PUNTEN.werk.plaats[2]!;
  const { nietGezegd, heel, hoogstens } = PUNTEN.competenties;
  const gevraagd = j.gevraagd[k]!;
  if (gevraagd < 0) som += nietGezegd;
  else if (gevraagd === 0) som += heel;
  else if (p.kentCompetenties) som += Math.round((hoogstens * Math.floor((255 * gedeeld) / gevraagd)) / 255);
  const liefst = p.urenWens;
  const [min, max] = [j.uren_min[k]!, j.uren_max[k]!];
  if (liefst < 0) som += PUNTEN.uren.stil;
  else {
    const verschil = Math.max(0, min - liefst, liefst - max);
    const isBekend = min >= 0 && max < 9_999;
    som += verschil === 0 && !isBekend ? PUNTEN.uren.onbekend : (PUNTEN.uren.per[verschil] ?? 0);
  }
  const sector = j.sectoren[k]!;
  if (p.sectoren === 0) som += PUNTEN.sector.stil;
  else if (sector < 0) som += PUNTEN.sector.onbekend;
  else if ((p.sectoren & sector) !== 0) som += PUNTEN.sector.ja;
  som += PUNTEN.bekend[bits(j.zeker[k]! | p.zeker | (p.kent & j.kent[k]!))]!;
  som += !p.dichtbij ? PUNTEN.dichtbij.stil : minuten >= 0 && minuten <= 15 ? PUNTEN.dichtbij.ja : 0;
  const buiten = j.buiten[k]!;
  if (p.buiten < 0) som += PUNTEN.buiten.stil;
  else if (buiten < 0) som += PUNTEN.buiten.onbekend;
  else if (buiten === p.buiten || buiten === 2) som += PUNTEN.buiten.ja;
  som += wens(p.prikkelarm, j.prikkelarm[k]!, PUNTEN.prikkelarm);
  som += wens(p.taalontwikkeling, j.taalontwikkeling[k]!, PUNTEN.taalontwikkeling);
  return som + wens(p.ervaring, j.ervaring[k]!, PUNTEN.ervaring);
}
