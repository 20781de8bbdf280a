/** The pairs that fit: for each inwoner from `begin[i]` to `begin[i + 1]` a plek and the value of the pair. */
export type Kanten = {
  readonly begin: ArrayLike<number>;
  readonly plek: ArrayLike<number>;
  readonly waarde: ArrayLike<number>;
};

/** What a place in a list is worth: 1 for the first, less and less after it. */
export const gewicht = (plaats: number): number => 1 / Math.log2(1 + plaats);

/** How much each inwoner is seen in the lists that were shown, one for each plek, best first. */
export function blootstellingInLijsten(aantal: number, lijsten: Iterable<ArrayLike<number>>): Float64Array {
  const gezien = new Float64Array(aantal);
  for (const lijst of lijsten)
    for (let at = 0; at < lijst.length; at++) gezien[lijst[at]!]! += gewicht(at + 1);
  return gezien;
}

/**
 * The same, with the inwoners of each plek in the order of the value of the pair. Equals share the places they take up
 * together, so that a lot decides nothing.
 */
export function blootstellingVanKanten({ begin, plek, waarde }: Kanten, aantalPlekken: number): Float64Array {
  const aantal = begin.length - 1;
  const start = new Uint32Array(aantalPlekken + 1);
  for (let kant = 0; kant < plek.length; kant++) start[plek[kant]! + 1]!++;
  for (let p = 0; p < aantalPlekken; p++) start[p + 1]! += start[p]!;
  const vrij = start.slice();
  const inwoners = new Uint32Array(plek.length);
  const waarden = new Int32Array(plek.length);
  for (let inwoner = 0; inwoner < aantal; inwoner++)
    for (let kant = begin[inwoner]!; kant < begin[inwoner + 1]!; kant++) {
      const at = vrij[plek[kant]!]!++;
      inwoners[at] = inwoner;
      waarden[at] = waarde[kant]!;
    }
  const gezien = new Float64Array(aantal);
  for (let p = 0; p < aantalPlekken; p++) verdeel(gezien, inwoners, waarden, start[p]!, start[p + 1]!);
  return gezien;
}

function verdeel(
  gezien: Float64Array,
  inwoners: Uint32Array,
  waarden: Int32Array,
  van: number,
  tot: number,
): void {
  const volgorde = Uint32Array.from({ length: tot - van }, (_, at) => van + at);
  volgorde.sort((a, b) => waarden[b]! - waarden[a]! || a - b);
  for (let begin = 0; begin < volgorde.length; ) {
    let einde = begin;
    let som = 0;
    while (einde < volgorde.length && waarden[volgorde[einde]!] === waarden[volgorde[begin]!]) {
      einde++;
      som += gewicht(einde);
    }
    for (let at = begin; at < einde; at++) gezien[inwoners[volgorde[at]!]!]! += som / (einde - begin);
    begin = einde;
  }
}

/** How proposals are spread over plekken. */
export type Spreiding = {
  /** Share of the plekken that somebody gets to see. */
  readonly dekking: number;
  /** 1 when every plek is shown as often as any other, 0 when all look at the same one (entropy of the shares). */
  readonly gelijkmatigheid: number;
  /** 0 when every plek is shown as often as any other, close to 1 when a few get it all. */
  readonly gini: number;
  /** Of the plek that is shown most: how many inwoners for each opening. */
  readonly drukste: number;
};

/**
 * Over how often each plek stands among the first of an inwoner.
 * @source measures of ReCon (Mashayekhi e.a., RecSys 2023)
 */
export function spreiding(getoond: ArrayLike<number>, capaciteit: ArrayLike<number>): Spreiding {
  const keren = Float64Array.from(getoond);
  const totaal = keren.reduce((som, keer) => som + keer, 0);
  if (keren.length === 0 || totaal === 0) return { dekking: 0, gelijkmatigheid: 0, gini: 0, drukste: 0 };
  let [gezien, entropie, drukste] = [0, 0, 0];
  keren.forEach((keer, plek) => {
    if (keer === 0) return;
    gezien++;
    entropie -= (keer / totaal) * Math.log(keer / totaal);
    drukste = Math.max(drukste, keer / Math.max(1, capaciteit[plek]!));
  });
  return {
    dekking: gezien / keren.length,
    gelijkmatigheid: keren.length === 1 ? 1 : entropie / Math.log(keren.length),
    gini: gini(keren),
    drukste,
  };
}

/** How unequal values of 0 and up are: 0 when all are the same. */
export function gini(waarden: ArrayLike<number>): number {
  const gesorteerd = Float64Array.from(waarden).toSorted();
  let [gewogen, som] = [0, 0];
  gesorteerd.forEach((waarde, at) => {
    gewogen += (2 * (at + 1) - gesorteerd.length - 1) * waarde;
    som += waarde;
  });
  return som === 0 ? 0 : gewogen / (gesorteerd.length * som);
}

/** How often each plek stands among the first `eerste` of an inwoner; the edges stand best first. */
export function vertoningen({ begin, plek }: Kanten, aantalPlekken: number, eerste = 10): Uint32Array {
  const keren = new Uint32Array(aantalPlekken);
  for (let inwoner = 0; inwoner < begin.length - 1; inwoner++) {
    const einde = Math.min(begin[inwoner + 1]!, begin[inwoner]! + eerste);
    for (let kant = begin[inwoner]!; kant < einde; kant++) keren[plek[kant]!]!++;
  }
  return keren;
}
