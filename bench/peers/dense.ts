import { voorwaarden } from "#matching/criteria";
import type { Inwonerprofiel, Plekprofiel } from "#matching/profiel";
import { reis } from "#matching/reistijd";
import { bits, kolommenVan, lokaal, type Plekkolommen, waarde } from "./dense-waarde.ts";
import { gebiedenVan, type Kolommen, persoonAlsRij, plekAlsRij, WOORDEN } from "./kolommen.ts";
import { newTop, type Peeruitkomst } from "./uitkomst.ts";

/**
 * The dense reference: typed arrays, bitmasks and popcounts, levels compared seven at a time, the journey looked up by
 * area. Every pair is looked at, one after the other.
 */
export type Dense = {
  readonly personen: readonly Kolommen[];
  readonly reizen: readonly Float64Array[];
  readonly plekken: Plekkolommen;
};

/** The place of each level in the list of voorwaarden, in the order of the bits. */
const NIVEAU_AT = voorwaarden.flatMap(({ regel, id }, plaats) =>
  regel === "kan minstens" && id !== "tillen" ? plaats : [],
);
const GRENS = 0x8888888;
/** One that is not met: counted above the lowest eight bits, and below them which it is. */
const EEN = 256;
const telt = (id: string): number => EEN + voorwaarden.findIndex((criterium) => criterium.id === id);
const LOSSE = [
  telt("reistijd"),
  telt("uren"),
  telt("dagdelen"),
  telt("begintijd"),
  telt("eindtijd"),
  telt("tillen"),
  telt("begeleiding"),
  telt("aanpassingen"),
  telt("certificaten"),
  telt("rijbewijs"),
  telt("regeling"),
  telt("werkvorm"),
  telt("competenties"),
] as const;

export function maakDense(inwoners: readonly Inwonerprofiel[], plekken: readonly Plekprofiel[]): Dense {
  const { punten, gebied } = gebiedenVan(plekken);
  const proef = punten.map((punt): Plekprofiel => ({ id: "", punt, feiten: {} }));
  return {
    personen: inwoners.map(persoonAlsRij),
    reizen: inwoners.map((inwoner) => Float64Array.from(proef, (plek) => reis(inwoner, plek)?.minuten ?? -1)),
    plekken: kolommenVan(plekken.map(plekAlsRij), gebied),
  };
}

/** Everything that the kernel counts: what fits, what only one voorwaarde keeps apart, and the best 32. */
export function denseVolledig({ personen, reizen, plekken: j }: Dense, top: number): Peeruitkomst {
  const enige = voorwaarden.map(() => 0);
  const [iReis, iUren, iDag, iBegin, iEinde, iTil, iBeg, iAan, iCert, iRij, iReg, iVorm, iComp] = LOSSE;
  let past = 0;
  let aantalTop = 0;
  let somTop = 0;
  const besten = newTop(top);
  for (let i = 0; i < personen.length; i++) {
    const p = lokaal(personen[i]!);
    const reizenVan = reizen[i]!;
    const { c } = p;
    for (let k = 0; k < j.aantal; k++) {
      let mist = 0;
      if (reizenVan[j.gebied[k]!]! > p.grens) mist += iReis;
      if (j.uren_max[k]! < p.uren_min || j.uren_min[k]! > p.uren_max) mist += iUren;
      if (bits(p.dagdelen & j.dagdelen[k]!) < j.aantal_dagdelen[k]!) mist += iDag;
      if (j.begin[k]! < p.begin) mist += iBegin;
      if (j.einde[k]! > p.einde) mist += iEinde;
      const n0 = ~(p.niveaus0 - j.niveaus0[k]!) & GRENS;
      const n1 = ~(p.niveaus1 - j.niveaus1[k]!) & GRENS;
      const n2 = ~(p.niveaus2 - j.niveaus2[k]!) & 0x888;
      if ((n0 | n1 | n2) !== 0) {
        mist += EEN * (bits(n0) + bits(n1) + bits(n2));
        const plaats = n0 ? 31 - Math.clz32(n0) : n1 ? 59 - Math.clz32(n1) : 87 - Math.clz32(n2);
        mist += NIVEAU_AT[plaats >> 2]!;
      }
      if (p.tillen < j.tillen[k]!) mist += iTil;
      if (j.begeleiding[k]! < p.begeleiding) mist += iBeg;
      if ((p.aanpassingen & ~j.aanpassingen[k]!) !== 0) mist += iAan;
      if ((j.certificaten[k]! & ~p.certificaten) !== 0) mist += iCert;
      if ((j.rijbewijzen[k]! & ~p.rijbewijzen) !== 0) mist += iRij;
      if ((j.regelingen[k]! & ~p.regelingen) !== 0) mist += iReg;
      if ((p.werkvormen & j.werkvormen[k]!) === 0) mist += iVorm;
      let gedeeld = 0;
      for (let w = 0, x = k * WOORDEN; w < WOORDEN; w++) gedeeld += bits(c[w]! & j.competenties[x + w]!);
      if (gedeeld < j.nodig[k]!) mist += iComp;
      if (mist === 0) {
        past++;
        besten.push(waarde(p, j, k, reizenVan[j.gebied[k]!]!, gedeeld));
      } else if (mist >> 8 === 1) enige[mist & 255]!++;
    }
    const { aantal, som } = besten.klaar();
    aantalTop += aantal;
    somTop += som;
  }
  return { past, enige, aantalTop, somTop };
}

/** Only what fits and the best 32: the next pair at the first voorwaarde that is not met. */
export function denseVroeg({ personen, reizen, plekken: j }: Dense, top: number): Peeruitkomst {
  let past = 0;
  let aantalTop = 0;
  let somTop = 0;
  const besten = newTop(top);
  for (let i = 0; i < personen.length; i++) {
    const p = lokaal(personen[i]!);
    const reizenVan = reizen[i]!;
    const { c } = p;
    for (let k = 0; k < j.aantal; k++) {
      if (reizenVan[j.gebied[k]!]! > p.grens) continue;
      if (j.uren_max[k]! < p.uren_min || j.uren_min[k]! > p.uren_max) continue;
      if ((~(p.niveaus0 - j.niveaus0[k]!) & GRENS) !== 0) continue;
      if ((~(p.niveaus1 - j.niveaus1[k]!) & GRENS) !== 0) continue;
      let gedeeld = 0;
      for (let w = 0, x = k * WOORDEN; w < WOORDEN; w++) gedeeld += bits(c[w]! & j.competenties[x + w]!);
      if (gedeeld < j.nodig[k]!) continue;
      if (bits(p.dagdelen & j.dagdelen[k]!) < j.aantal_dagdelen[k]!) continue;
      if (j.begin[k]! < p.begin || j.einde[k]! > p.einde) continue;
      if ((p.aanpassingen & ~j.aanpassingen[k]!) !== 0 || (p.werkvormen & j.werkvormen[k]!) === 0) continue;
      if ((~(p.niveaus2 - j.niveaus2[k]!) & 0x888) !== 0) continue;
      if (p.tillen < j.tillen[k]! || j.begeleiding[k]! < p.begeleiding) continue;
      if ((j.certificaten[k]! & ~p.certificaten) !== 0 || (j.rijbewijzen[k]! & ~p.rijbewijzen) !== 0)
        continue;
      if ((j.regelingen[k]! & ~p.regelingen) !== 0) continue;
      past++;
      besten.push(waarde(p, j, k, reizenVan[j.gebied[k]!]!, gedeeld));
    }
    const { aantal, som } = besten.klaar();
    aantalTop += aantal;
    somTop += som;
  }
  return { past, enige: null, aantalTop, somTop };
}
