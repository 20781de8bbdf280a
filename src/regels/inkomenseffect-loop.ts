import { addMonths, type IsoDate, isoDate } from "#core/dates";
import type { Maandengebruik } from "#regels/bijstand-vrijlating";
import { type Maandinkomen, maandinkomen } from "#regels/inkomenseffect-maand";
import type { Situatie } from "#regels/inkomenseffect-situatie";
import { type Toeslagen, toeslagenOp, toetsingsinkomen } from "#regels/inkomenseffect-toeslagen";
import { type Marge, samen } from "#regels/marge";
import { GeenWaarde } from "#regels/parameter";
import { geldigOp } from "#regels/parameter";
import type { Register } from "#regels/register";

/** A month before or after: what comes in, the toeslagen, and all of it together. */
export type Beeld = {
  readonly inkomen: Maandinkomen;
  readonly toeslagen: Toeslagen;
  /** Everything that is known, after tax, with what is reserved for the holiday allowance. */
  readonly besteedbaar: Marge;
};

/** A month with both, or why it cannot be told. */
export type Lopendemaand = { readonly maand: IsoDate; readonly peildag: IsoDate } & (
  | { readonly isBekend: true; readonly voor: Beeld; readonly na: Beeld }
  | { readonly isBekend: false; readonly ontbreekt: string }
);

/**
 * Some months from the start of the work on, before and after. Exemptions are used up month by month; toeslagen look at
 * the calendar year, of which the months before the start count as they were, and those after the last as they go on.
 */
export function lopendeMaanden(situatie: Situatie, aantal: number, register: Register): Lopendemaand[] {
  const eerste = eersteVan(situatie.werk.startdatum);
  const laatste = addMonths(eerste, aantal - 1);
  const na = maandenAanHetWerk(situatie, eerste, laatste, register);
  const voor = new Map<IsoDate, Inkomen>();
  for (const maand of maandenVan(januari(eerste), december(laatste))) {
    voor.set(maand, inkomenOp({ situatie, isAanHetWerk: false, maand, maanden: {} }, register));
  }
  return maandenVan(eerste, laatste).map((maand) => lopendeMaand(situatie, maand, voor, na, register));
}

/** What someone has in a month that stays like this for a whole year. */
export function blijvendBeeld(
  situatie: Situatie,
  isAanHetWerk: boolean,
  maand: IsoDate,
  register: Register,
): Beeld {
  const peildag = peildagOp(situatie, maand, register);
  const maanden = situatie.maanden ?? {};
  const inkomen = maandinkomen({ situatie, isAanHetWerk, maand, peildag, maanden }, register);
  const jaar = Array.from({ length: 12 }, () => inkomen);
  return beeldVan(situatie, inkomen, jaar, { maand, peildag }, register);
}

type Inkomen = Maandinkomen | GeenWaarde;

function lopendeMaand(
  situatie: Situatie,
  maand: IsoDate,
  voor: ReadonlyMap<IsoDate, Inkomen>,
  na: ReadonlyMap<IsoDate, Inkomen>,
  register: Register,
): Lopendemaand {
  const peildag = peildagOp(situatie, maand, register);
  const jaar = maandenVan(januari(maand), december(maand));
  const metWerk = jaar.map((dag) => na.get(dag) ?? voor.get(dag)!);
  const zonderWerk = jaar.map((dag) => voor.get(dag)!);
  const missing = [voor.get(maand)!, na.get(maand)!, ...metWerk].find((found) => found instanceof GeenWaarde);
  if (missing instanceof GeenWaarde) return { maand, peildag, isBekend: false, ontbreekt: missing.parameter };
  const of = (inkomens: ReadonlyMap<IsoDate, Inkomen>, year: readonly Inkomen[]) =>
    beeldVan(
      situatie,
      inkomens.get(maand) as Maandinkomen,
      year as readonly Maandinkomen[],
      { maand, peildag },
      register,
    );
  return { maand, peildag, isBekend: true, voor: of(voor, zonderWerk), na: of(na, metWerk) };
}

function beeldVan(
  situatie: Situatie,
  inkomen: Maandinkomen,
  jaar: readonly Maandinkomen[],
  wanneer: { readonly maand: IsoDate; readonly peildag: IsoDate },
  register: Register,
): Beeld {
  const toets = toetsingsinkomen(situatie, jaar, wanneer.peildag, register);
  const toeslagen = toeslagenOp(situatie, toets, wanneer, register);
  return { inkomen, toeslagen, besteedbaar: samen(inkomen.netto, toeslagen.samen) };
}

/** With the work, to the end of the year of the last month; the exemptions are counted on the way. */
function maandenAanHetWerk(situatie: Situatie, eerste: IsoDate, laatste: IsoDate, register: Register) {
  const found = new Map<IsoDate, Inkomen>();
  let maanden: Maandengebruik = situatie.maanden ?? {};
  for (const maand of maandenVan(eerste, december(laatste))) {
    const inkomen = inkomenOp({ situatie, isAanHetWerk: true, maand, maanden }, register);
    found.set(maand, inkomen);
    if (!(inkomen instanceof GeenWaarde)) maanden = usedUp(maanden, inkomen);
  }
  return found;
}

function usedUp(maanden: Maandengebruik, { vrijlating }: Maandinkomen): Maandengebruik {
  const onderdeel = vrijlating?.onderdeel ?? null;
  if (onderdeel === null || onderdeel === "y" || onderdeel === "aa") return maanden;
  return { ...maanden, [onderdeel]: (maanden[onderdeel] ?? 0) + 1 };
}

function inkomenOp(
  vraag: { situatie: Situatie; isAanHetWerk: boolean; maand: IsoDate; maanden: Maandengebruik },
  register: Register,
): Inkomen {
  try {
    return maandinkomen({ ...vraag, peildag: peildagOp(vraag.situatie, vraag.maand, register) }, register);
  } catch (error) {
    if (error instanceof GeenWaarde) return error;
    throw error;
  }
}

/** Parameters that are published anew every half year or year: where they end, the amounts are not known yet. */
const PUBLICATIES = [
  "bijstand.norm.alleenstaand",
  "loonheffing.tabelstap",
  "wml.uurloon",
  "kgb.kind",
] as const;
/** No further back than this for the last amounts. */
const TERUG_IN_MAANDEN = 24;

function peildagOp({ naLaatsteBedragen }: Situatie, maand: IsoDate, register: Register): IsoDate {
  if (naLaatsteBedragen !== "laatste bedragen") return maand;
  for (let back = 0; back <= TERUG_IN_MAANDEN; back += 1) {
    const dag = addMonths(maand, -back);
    if (PUBLICATIES.every((sleutel) => isKnown(register, sleutel, dag))) return dag;
  }
  return maand;
}

function isKnown(register: Register, sleutel: (typeof PUBLICATIES)[number], dag: IsoDate): boolean {
  try {
    geldigOp(register[sleutel], dag);
    return true;
  } catch (error) {
    if (error instanceof GeenWaarde) return false;
    throw error;
  }
}

export const eersteVan = (dag: IsoDate): IsoDate => isoDate(`${dag.slice(0, 7)}-01`);
const januari = (dag: IsoDate): IsoDate => isoDate(`${dag.slice(0, 4)}-01-01`);
const december = (dag: IsoDate): IsoDate => isoDate(`${dag.slice(0, 4)}-12-01`);

function maandenVan(eerste: IsoDate, laatste: IsoDate): IsoDate[] {
  const maanden: IsoDate[] = [];
  for (let maand = eerste; maand <= laatste; maand = addMonths(maand, 1)) maanden.push(maand);
  return maanden;
}
