import type { Toewijzingsprobleem } from "#matching/toewijzing/probleem";

/** Where an assignment stands while it is being made: who holds which plek, at what price, and who still waits. */
export type Stand = {
  readonly probleem: Toewijzingsprobleem;
  /** Per pair what it counts for; the value, or the value less what it asks of what is scarce. */
  readonly gewicht: Float64Array;
  /** Per pair the highest weight from there to the end of the inwoner: a search may stop when that is too low. */
  readonly hoogste: Float64Array;
  readonly prijs: Float64Array;
  /** Per inwoner the chosen pair, or -1. */
  readonly keuze: Int32Array;
  /** Per plek where its holders begin. No more room than there are pairs. */
  readonly plaats: Uint32Array;
  /** Per plek the number of holders. */
  readonly bezet: Uint32Array;
  readonly houder: Int32Array;
  /** Per holder what was bid: in each plek a heap with the lowest first. */
  readonly bod: Float64Array;
  readonly wachtrij: Wachtrij;
};

/** First in, first out, with room for every inwoner once. */
export type Wachtrij = { readonly inwoners: Uint32Array; eerste: number; lengte: number };

/** Everybody waits, and nothing has a price but the plekken without room: those nobody wants to pay. */
export function newStand(
  probleem: Toewijzingsprobleem,
  gewicht: Float64Array,
  hoogste: Float64Array = gewicht,
): Stand {
  const { begin, plek, capaciteit } = probleem;
  const paren = new Uint32Array(capaciteit.length);
  for (const nummer of plek) paren[nummer]!++;
  const plaats = new Uint32Array(capaciteit.length + 1);
  for (let nummer = 0; nummer < capaciteit.length; nummer++) {
    plaats[nummer + 1] = plaats[nummer]! + Math.min(capaciteit[nummer]!, paren[nummer]!);
  }
  const plaatsen = plaats[capaciteit.length]!;
  const stand: Stand = {
    probleem,
    gewicht,
    hoogste,
    prijs: new Float64Array(capaciteit.length),
    keuze: new Int32Array(begin.length - 1),
    plaats,
    bezet: new Uint32Array(capaciteit.length),
    houder: new Int32Array(plaatsen),
    bod: new Float64Array(plaatsen),
    wachtrij: { inwoners: new Uint32Array(begin.length - 1), eerste: 0, lengte: 0 },
  };
  clear(stand);
  return stand;
}

/** Back to the beginning, for the weights as they are now. */
export function clear({ probleem, gewicht, prijs, keuze, bezet, wachtrij }: Stand): void {
  prijs.fill(0);
  keuze.fill(-1);
  bezet.fill(0);
  for (let inwoner = 0; inwoner < keuze.length; inwoner++) wachtrij.inwoners[inwoner] = inwoner;
  wachtrij.eerste = 0;
  wachtrij.lengte = keuze.length;
  for (let paar = 0; paar < gewicht.length; paar++) {
    const nummer = probleem.plek[paar]!;
    if (probleem.capaciteit[nummer] === 0 && gewicht[paar]! > prijs[nummer]!) prijs[nummer] = gewicht[paar]!;
  }
}
