import { bovengrensBij } from "#matching/toewijzing/bovengrens";
import { herstel } from "#matching/toewijzing/herstel";
import { herzie } from "#matching/toewijzing/herzie";
import { limietPerInwoner, pasIn, weegIngepast, zonderPrijs } from "#matching/toewijzing/inpassen";
import { type Kolommen, kolommenVan } from "#matching/toewijzing/kolommen";
import { nullen, opFijn, telGrenzenOp, weeg } from "#matching/toewijzing/multiplicator";
import type { Toewijzingsprobleem } from "#matching/toewijzing/probleem";
import type { Randvoorwaarde } from "#matching/toewijzing/randvoorwaarden";
import { newStand, type Stand } from "#matching/toewijzing/stand";
import { verbeter } from "#matching/toewijzing/verbeter";
import { newVerdeling, tekorten, type Verdeling } from "#matching/toewijzing/verdeling";

const KLEIN = 20_000; // pairs
const AANLOOP = 20;
const RONDES_INGEPAST = 6;

export type Zoekruimte = {
  readonly probleem: Toewijzingsprobleem;
  readonly voorwaarden: readonly Randvoorwaarde[];
  readonly kolommen: Kolommen;
  readonly stand: Stand;
  /** Per randvoorwaarde how much a pair uses of it on average: what its price is measured by. */
  readonly maat: readonly number[];
  biedingen: number;
};

export type Beste = {
  bovengrens: number;
  /** The prices that the bound follows from. */
  prijzen: Float64Array[];
  schaarsteprijs: Float64Array;
  /** What was found that misses least, and of those the most valuable. */
  verdeling: Verdeling;
  /** How many limits it misses; mostly 0. */
  gemist: number;
};

export type Spoor = { readonly ronde: number; readonly bovengrens: number; readonly waarde: number };

/**
 * Gives every limit a price, makes the assignment at these prices, and raises the price of what is asked too much and
 * lowers the others until the gap is small enough. Every round gives a bound; from time to time what was found is made
 * to keep the limits.
 */
export function zoek(
  ruimte: Zoekruimte,
  rondes: number,
  doelgat: number,
  spoor?: (stap: Spoor) => void,
): Beste {
  const { probleem, voorwaarden, stand } = ruimte;
  const koers = newKoers(ruimte, 0.02);
  const leeg = newVerdeling(probleem, voorwaarden, new Int32Array(stand.keuze.length).fill(-1));
  const beste: Beste = {
    bovengrens: Infinity,
    prijzen: [],
    schaarsteprijs: stand.prijs,
    verdeling: leeg,
    gemist: tekorten(leeg).length,
  };
  for (let ronde = 0; ronde < rondes; ronde++) {
    weeg(probleem, voorwaarden, koers.prijzen, stand.gewicht, stand.hoogste);
    ruimte.biedingen += herzie(stand, ruimte.kolommen, stapVan(ruimte, ronde), 30 * stand.keuze.length);
    const bovengrens = bovengrensVan(ruimte, koers.prijzen);
    if (bovengrens < beste.bovengrens) {
      const prijzen = koers.prijzen.map((rij) => rij.slice());
      Object.assign(beste, { bovengrens, prijzen, schaarsteprijs: stand.prijs.slice() });
    }
    const telling = newVerdeling(probleem, voorwaarden, stand.keuze);
    verleg(ruimte, koers, telling);
    if ((ronde >= AANLOOP && ronde % 5 === 4) || ronde === rondes - 1 || tekorten(telling).length === 0) {
      maakGeldig(ruimte, beste, telling);
    }
    spoor?.({ ronde, bovengrens: beste.bovengrens, waarde: beste.verdeling.waarde });
    if (isDichtGenoeg(beste, doelgat)) return beste;
    if (ronde >= AANLOOP && ronde % 10 === 9) pasInEnHerhaal(ruimte, beste, doelgat);
    if (isDichtGenoeg(beste, doelgat)) return beste;
  }
  return beste;
}

const isDichtGenoeg = ({ gemist, bovengrens, verdeling }: Beste, doelgat: number): boolean =>
  gemist === 0 && bovengrens - verdeling.waarde <= doelgat * bovengrens;

/**
 * Chooses, at the best prices so far, who fits within the limit that depends on the inwoner alone, and assigns those to
 * the plekken exactly; the prices of the other limits still move, in small steps.
 */
function pasInEnHerhaal(ruimte: Zoekruimte, beste: Beste, doelgat: number): void {
  const { probleem, voorwaarden, stand, kolommen } = ruimte;
  const nummer = limietPerInwoner(probleem, voorwaarden);
  if (nummer < 0) return;
  const koers = newKoers(ruimte, 0.001);
  for (const [at, rij] of koers.prijzen.entries()) rij.set(beste.prijzen[at]!);
  const prijzen = zonderPrijs(koers.prijzen, nummer);
  for (let ronde = 0; ronde < RONDES_INGEPAST && !isDichtGenoeg(beste, doelgat); ronde++) {
    weeg(probleem, voorwaarden, koers.prijzen, stand.gewicht, stand.hoogste);
    ruimte.biedingen += herzie(stand, kolommen, 1, 30 * stand.keuze.length);
    weeg(probleem, voorwaarden, prijzen, stand.gewicht, stand.hoogste);
    weegIngepast(stand, pasIn(stand, voorwaarden[nummer]!));
    ruimte.biedingen += herzie(stand, kolommen, 1, 30 * stand.keuze.length);
    const telling = newVerdeling(probleem, voorwaarden, stand.keuze);
    verleg(ruimte, { ...koers, prijzen }, telling);
    maakGeldig(ruimte, beste, telling);
  }
}

/** Prices of the limits on their way, with the highest that makes sense, how far each goes in a round and which way it went last. */
type Koers = {
  readonly prijzen: readonly Float64Array[];
  readonly stappen: readonly Float64Array[];
  readonly tekens: readonly Float64Array[];
  readonly plafonds: readonly number[];
};

/** The first step is this share of an average pair, for what an average pair uses. */
function newKoers({ probleem, voorwaarden, maat }: Zoekruimte, deel: number): Koers {
  const paren = Math.max(1, probleem.waarde.length);
  const gemiddeld = probleem.waarde.reduce((som, waarde) => som + waarde, 0) / paren;
  const stappen = voorwaarden.map(({ grens }, nummer) => grens.map(() => (deel * gemiddeld) / maat[nummer]!));
  const hoogst = probleem.waarde.reduce((hoogst, waarde) => Math.max(hoogst, waarde), 1);
  const plafonds = maat.map((gebruik) => (16 * hoogst) / gebruik);
  return { prijzen: nullen(voorwaarden), stappen, tekens: nullen(voorwaarden), plafonds };
}

export function newZoekruimte(
  probleem: Toewijzingsprobleem,
  voorwaarden: readonly Randvoorwaarde[],
): Zoekruimte {
  const gewicht = new Float64Array(probleem.waarde);
  const stand = newStand(probleem, gewicht, new Float64Array(gewicht.length));
  for (const [plek, room] of probleem.capaciteit.entries()) if (room === 0) stand.prijs[plek] = 2 ** 40;
  const maat = voorwaarden.map(({ gebruik, groep }) => {
    const telt = gebruik.filter((hoeveel, paar) => hoeveel > 0 && groep[paar]! >= 0);
    return telt.length === 0 ? 1 : telt.reduce((som, hoeveel) => som + hoeveel, 0) / telt.length;
  });
  return { probleem, voorwaarden, kolommen: kolommenVan(probleem), stand, maat, biedingen: 0 };
}

/** Coarse while the prices are far from good; a small problem can do without. */
const stapVan = ({ stand }: Zoekruimte, ronde: number): number =>
  stand.gewicht.length < KLEIN ? 2 ** -6 : ronde < 20 ? 16 : ronde < 60 ? 4 : 1;

function bovengrensVan(
  { probleem, voorwaarden, stand }: Zoekruimte,
  prijzen: readonly Float64Array[],
): number {
  const som = bovengrensBij(probleem, stand.gewicht, stand.prijs);
  telGrenzenOp(som, voorwaarden, prijzen);
  return Math.floor(som.heel + som.deel);
}

function maakGeldig(ruimte: Zoekruimte, beste: Beste, verdeling: Verdeling): void {
  herstel(verdeling, ruimte.stand);
  verbeter(verdeling, ruimte.stand, ruimte.kolommen);
  const gemist = tekorten(verdeling).length;
  if (gemist > beste.gemist || (gemist === beste.gemist && verdeling.waarde <= beste.verdeling.waarde))
    return;
  Object.assign(beste, { verdeling, gemist });
}

/**
 * Raises each price of what is asked too much and lowers the others: in larger steps as long as it goes the same way,
 * in smaller ones after it turned.
 */
function verleg(
  { voorwaarden }: Zoekruimte,
  { prijzen, stappen, tekens, plafonds }: Koers,
  { gebruikt }: Verdeling,
): void {
  for (const [nummer, { soort, grens }] of voorwaarden.entries()) {
    const [prijs, stap, teken] = [prijzen[nummer]!, stappen[nummer]!, tekens[nummer]!];
    for (const [groep, tot] of grens.entries()) {
      const nu = Math.sign(gebruikt[nummer]![groep]! - tot) * (soort === "hoogstens" ? 1 : -1);
      if (nu * teken[groep]! > 0) stap[groep]! *= 1.3;
      if (nu * teken[groep]! < 0) stap[groep]! *= 0.5;
      teken[groep] = nu;
      prijs[groep] = opFijn(Math.min(plafonds[nummer]!, Math.max(0, prijs[groep]! + nu * stap[groep]!)));
    }
  }
}
