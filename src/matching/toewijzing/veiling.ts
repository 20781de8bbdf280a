import type { Stand } from "#matching/toewijzing/stand";

/**
 * Forward auction. Who waits longest bids on the plek that leaves most (weight less price), as much more as the best
 * leaves above the second best, plus `stap`; the lowest bidder of a full plek waits again. The price of a plek is its
 * lowest bid when full, else 0; nobody pays more than a plek is worth. Prices only rise, from 0, so that at the end no
 * holder could do better elsewhere by more than `stap`.
 *
 * The weights and `stap` must be such that their sums and differences are exact in Float64.
 * @returns the number of bids; people still wait when that is `hoogstens`
 */
export function veil(stand: Stand, stap: number, hoogstens: number): number {
  const { probleem, gewicht, hoogste, prijs, keuze, plaats, bezet, houder, bod, wachtrij } = stand;
  const { begin, plek, capaciteit } = probleem;
  const { inwoners } = wachtrij;
  const ring = inwoners.length;
  let { eerste, lengte } = wachtrij;
  let biedingen = 0;
  while (lengte > 0 && biedingen < hoogstens) {
    const inwoner = inwoners[eerste]!;
    eerste = eerste + 1 === ring ? 0 : eerste + 1;
    lengte--;
    let meest = 0;
    let daarna = 0;
    let beste = -1;
    const einde = begin[inwoner + 1]!;
    for (let paar = begin[inwoner]!; paar < einde; paar++) {
      if (hoogste[paar]! <= daarna) break;
      const over = gewicht[paar]! - prijs[plek[paar]!]!;
      if (over > meest) {
        daarna = meest;
        meest = over;
        beste = paar;
      } else if (over > daarna) daarna = over;
    }
    if (beste < 0) continue; // nothing is worth its price, and prices do not fall
    biedingen++;
    const nummer = plek[beste]!;
    const eersteBod = plaats[nummer]!;
    const geboden = prijs[nummer]! + (meest - daarna) + stap;
    keuze[inwoner] = beste;
    if (bezet[nummer]! < capaciteit[nummer]!) {
      sluitAan(bod, houder, eersteBod, bezet[nummer]!++, geboden, inwoner);
    } else {
      const verdrongen = houder[eersteBod]!;
      keuze[verdrongen] = -1;
      const laatste = eerste + lengte;
      inwoners[laatste >= ring ? laatste - ring : laatste] = verdrongen;
      lengte++;
      vervangLaagste(bod, houder, eersteBod, bezet[nummer]!, geboden, inwoner);
    }
    if (bezet[nummer] === capaciteit[nummer]) prijs[nummer] = bod[eersteBod]!;
  }
  wachtrij.eerste = eerste;
  wachtrij.lengte = lengte;
  return biedingen;
}

function sluitAan(
  bod: Float64Array,
  houder: Int32Array,
  begin: number,
  bezet: number,
  geboden: number,
  inwoner: number,
): void {
  let hier = bezet;
  while (hier > 0) {
    const boven = (hier - 1) >> 1;
    if (bod[begin + boven]! <= geboden) break;
    bod[begin + hier] = bod[begin + boven]!;
    houder[begin + hier] = houder[begin + boven]!;
    hier = boven;
  }
  bod[begin + hier] = geboden;
  houder[begin + hier] = inwoner;
}

function vervangLaagste(
  bod: Float64Array,
  houder: Int32Array,
  begin: number,
  bezet: number,
  geboden: number,
  inwoner: number,
): void {
  let hier = 0;
  for (;;) {
    let onder = 2 * hier + 1;
    if (onder >= bezet) break;
    if (onder + 1 < bezet && bod[begin + onder + 1]! < bod[begin + onder]!) onder++;
    if (bod[begin + onder]! >= geboden) break;
    bod[begin + hier] = bod[begin + onder]!;
    houder[begin + hier] = houder[begin + onder]!;
    hier = onder;
  }
  bod[begin + hier] = geboden;
  houder[begin + hier] = inwoner;
}
