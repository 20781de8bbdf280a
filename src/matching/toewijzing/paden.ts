import { type Hoop, neemLaagste, newHoop, voegToe } from "#matching/toewijzing/hoop";
import type { Stand } from "#matching/toewijzing/stand";

type Zoektocht = {
  /** Per inwoner what the choice leaves (weight less price), as long as he was admitted. */
  readonly over: Float64Array;
  readonly afstand: Float64Array;
  readonly klaar: Uint8Array;
  /** Per plek the pair over which it was reached, and of whom. */
  readonly via: Uint32Array;
  readonly vanInwoner: Uint32Array;
  readonly hoop: Hoop;
  geraakt: number[];
  inwoners: number[];
  inwonersOp: number[];
  plekken: number[];
};

type Einde = { afstand: number; soort: "buiten" | "vrije plek"; plek: number; inwoner: number };

/**
 * Admits those who wait one by one, along the path that costs least (Dijkstra over what everybody would give up), to
 * where a plek has room or somebody rather has none. With prices at which no holder could do better elsewhere, the
 * outcome is optimal for all admitted, and the prices prove it. Identical inwoners on identical plekken take one search.
 *
 * @returns how many of `hoogstens` pairs were looked at; who was not admitted before that still waits
 */
export function laatToe(stand: Stand, hoogstens: number): number {
  const { probleem, gewicht, prijs, keuze, wachtrij } = stand;
  const { plek, capaciteit } = probleem;
  const zoektocht: Zoektocht = {
    over: Float64Array.from(keuze, (paar) => (paar < 0 ? 0 : gewicht[paar]! - prijs[plek[paar]!]!)),
    afstand: new Float64Array(capaciteit.length).fill(Infinity),
    klaar: new Uint8Array(capaciteit.length),
    via: new Uint32Array(capaciteit.length),
    vanInwoner: new Uint32Array(capaciteit.length),
    hoop: newHoop(),
    geraakt: [],
    inwoners: [],
    inwonersOp: [],
    plekken: [],
  };
  let bekeken = 0;
  while (wachtrij.lengte > 0 && bekeken < hoogstens) {
    const inwoner = wachtrij.inwoners[wachtrij.eerste]!;
    bekeken += admit(stand, zoektocht, inwoner);
    wachtrij.eerste = (wachtrij.eerste + 1) % wachtrij.inwoners.length;
    wachtrij.lengte--;
  }
  return bekeken;
}

function admit(stand: Stand, zoektocht: Zoektocht, nieuw: number): number {
  const { begin, plek } = stand.probleem;
  let meest = 0;
  for (let paar = begin[nieuw]!; paar < begin[nieuw + 1]!; paar++) {
    const over = stand.gewicht[paar]! - stand.prijs[plek[paar]!]!;
    if (over > meest) meest = over;
  }
  const bekeken = begin[nieuw + 1]! - begin[nieuw]!;
  if (meest === 0) return bekeken; // nothing is worth its price
  zoektocht.over[nieuw] = meest;
  const einde: Einde = { afstand: meest, soort: "buiten", plek: -1, inwoner: nieuw };
  const gezocht = search(stand, zoektocht, nieuw, einde);
  verleg(stand, zoektocht, einde.afstand);
  if (einde.plek >= 0) plaatsOver(stand, zoektocht, nieuw, einde);
  for (const nummer of zoektocht.geraakt) {
    zoektocht.afstand[nummer] = Infinity;
    zoektocht.klaar[nummer] = 0;
  }
  zoektocht.geraakt = [];
  zoektocht.inwoners = [];
  zoektocht.inwonersOp = [];
  zoektocht.plekken = [];
  return bekeken + gezocht;
}

/** Looks outward from `nieuw` until nothing nearer than the end that was found is left. */
function search(stand: Stand, zoektocht: Zoektocht, nieuw: number, einde: Einde): number {
  const { hoop, klaar, afstand, over, plekken } = zoektocht;
  hoop.lengte = 0;
  let bekeken = scan(stand, zoektocht, nieuw, 0, einde);
  while (hoop.lengte > 0 && hoop.sleutel[0]! < einde.afstand) {
    const nummer = neemLaagste(hoop);
    if (klaar[nummer] === 1) continue;
    klaar[nummer] = 1;
    plekken.push(nummer);
    const hier = afstand[nummer]!;
    for (let at = stand.plaats[nummer]!; at < stand.plaats[nummer]! + stand.bezet[nummer]!; at++) {
      const houder = stand.houder[at]!;
      if (hier + over[houder]! < einde.afstand) {
        Object.assign(einde, {
          afstand: hier + over[houder]!,
          soort: "buiten",
          plek: nummer,
          inwoner: houder,
        });
      }
      if (hier < einde.afstand) bekeken += scan(stand, zoektocht, houder, hier, einde);
    }
  }
  return bekeken;
}

function scan(stand: Stand, zoektocht: Zoektocht, inwoner: number, hier: number, einde: Einde): number {
  const { begin, plek, capaciteit } = stand.probleem;
  const { afstand, klaar } = zoektocht;
  zoektocht.inwoners.push(inwoner);
  zoektocht.inwonersOp.push(hier);
  const vanaf = hier + zoektocht.over[inwoner]!;
  for (let paar = begin[inwoner]!; paar < begin[inwoner + 1]!; paar++) {
    const nummer = plek[paar]!;
    const daar = vanaf + stand.prijs[nummer]! - stand.gewicht[paar]!;
    if (daar >= einde.afstand || daar >= afstand[nummer]! || klaar[nummer] === 1) continue;
    if (afstand[nummer] === Infinity) zoektocht.geraakt.push(nummer);
    afstand[nummer] = daar;
    zoektocht.via[nummer] = paar;
    zoektocht.vanInwoner[nummer] = inwoner;
    if (stand.bezet[nummer]! < capaciteit[nummer]!) {
      Object.assign(einde, { afstand: daar, soort: "vrije plek", plek: nummer, inwoner: -1 });
    } else voegToe(zoektocht.hoop, daar, nummer);
  }
  return begin[inwoner + 1]! - begin[inwoner]!;
}

/** Raises prices, and lowers what is left to their holders, by as much as they lie nearer than the end. */
function verleg(
  { prijs }: Stand,
  { over, afstand, inwoners, inwonersOp, plekken }: Zoektocht,
  einde: number,
): void {
  for (const [at, inwoner] of inwoners.entries()) over[inwoner]! -= Math.max(0, einde - inwonersOp[at]!);
  for (const nummer of plekken) prijs[nummer]! += Math.max(0, einde - afstand[nummer]!);
}

/** Back along the path: each takes the plek where the next one sat. */
function plaatsOver(stand: Stand, { via, vanInwoner }: Zoektocht, nieuw: number, einde: Einde): void {
  const { plaats, bezet, houder, keuze, probleem } = stand;
  let nummer = einde.plek;
  let at = plaats[nummer]! + bezet[nummer]!;
  if (einde.soort === "buiten") {
    at = houder.indexOf(einde.inwoner, plaats[nummer]);
    keuze[einde.inwoner] = -1;
  } else bezet[nummer]!++;
  for (;;) {
    const inwoner = vanInwoner[nummer]!;
    const vorige = keuze[inwoner]!;
    houder[at] = inwoner;
    keuze[inwoner] = via[nummer]!;
    if (inwoner === nieuw) return;
    nummer = probleem.plek[vorige]!;
    at = houder.indexOf(inwoner, plaats[nummer]);
  }
}
