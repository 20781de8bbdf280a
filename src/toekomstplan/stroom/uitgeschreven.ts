import { type Stroommodel, standen } from "#toekomstplan/stroom/cohort";
import {
  GROEPEN,
  type Omgeving,
  type Plek,
  personenmodel,
  STROMEN_PER_JAAR,
  type Tabellen,
  tabellenVan,
} from "#toekomstplan/stroom/personen";

/** Rows of groups, one for each year: on its last day, and added up over the last days of its twelve months. */
export type Jaarrijen = { readonly eind: Float64Array; readonly opgeteld: Float64Array };

const GROOTTE = GROEPEN.length;
const leeg = (jaren: number): Jaarrijen => ({
  eind: new Float64Array(jaren * GROOTTE),
  opgeteld: new Float64Array(jaren * GROOTTE),
});

/**
 * The years of `standen` for these people, to the last bit, with every stream written out: the same sums in the same order
 * without a table to look in. There are 180 months in each of a thousand futures.
 */
export function jaarrijenVan(omgeving: Omgeving, begin: Float64Array): Jaarrijen {
  const { besluiten } = omgeving;
  const tabellen = tabellenVan(omgeving);
  const rijen = leeg(besluiten.length);
  const nu = begin.slice();
  const kanUitgeschreven = !isNegatief(tabellen);
  for (let nth = 0; nth < besluiten.length; nth++) {
    const { plekken } = besluiten[nth]!;
    for (let month = 0; month < 12; month++) {
      if (!kanUitgeschreven || !maand(tabellen, nth, plekken, nu))
        nu.set(maandVan(personenmodel(omgeving, tabellen), nth * 12 + month, nu));
      for (let groep = 0; groep < GROOTTE; groep++) rijen.opgeteld[nth * GROOTTE + groep]! += nu[groep]!;
    }
    rijen.eind.set(nu, nth * GROOTTE);
  }
  return rijen;
}

/** The same from rows of months, of which the first is the beginning. */
export function jaarrijenUit(maanden: Float64Array | Int32Array, jaren: number): Jaarrijen {
  const rijen = leeg(jaren);
  for (let at = 0; at < jaren * GROOTTE; at++) {
    const nth = Math.floor(at / GROOTTE);
    const first = (nth * 12 + 1) * GROOTTE + (at % GROOTTE);
    for (let month = 0; month < 12; month++) rijen.opgeteld[at]! += maanden[first + month * GROOTTE]!;
    rijen.eind[at] = maanden[first + 11 * GROOTTE]!;
  }
  return rijen;
}

type Plekken = Readonly<Record<Plek, number>>;

/**
 * Moves everyone by a month: `nu` holds who is in each group, in their order. False, with nobody moved, where streams ask for
 * more people than there are.
 */
function maand(
  { deel, vast, zoektErbij }: Tabellen,
  nth: number,
  plekken: Plekken,
  nu: Float64Array,
): boolean {
  const at = nth * STROMEN_PER_JAAR;
  const zoekt = nu[0]!;
  const wacht = nu[1]!;
  const beschut = nu[2]!;
  const tussen = nu[3]!;
  const traject = nu[4]!;
  const werkgever = nu[5]!;
  const terugval = nu[6]!;
  const regulier = nu[7]!;
  // in the order of the streams; each sum below has the order in which they come by
  const indicatie = vast[at]!;
  const plaatsing = hoogstens(deel[at + 1]! * wacht, plekken.beschut - beschut);
  const beschutRegulier = deel[at + 2]! * beschut;
  const beschutWeg = deel[at + 3]! * beschut;
  const beschutZoekt = deel[at + 4]! * beschut;
  const naarTussen = hoogstens(deel[at + 5]! * zoekt, plekken.tussengroep - tussen);
  const tussenWerkgever = deel[at + 6]! * tussen;
  const tussenZoekt = deel[at + 7]! * tussen;
  const naarTraject = hoogstens(deel[at + 8]! * zoekt, plekken.traject - traject);
  const trajectRegulier = deel[at + 9]! * traject;
  const trajectWerkgever = deel[at + 10]! * traject;
  const trajectWacht = deel[at + 11]! * traject;
  const trajectZoekt = deel[at + 12]! * traject;
  const gevonden = deel[at + 13]! * zoekt;
  const opvang = deel[at + 14]! * werkgever;
  const verloren = deel[at + 15]! * werkgever;
  const terug = deel[at + 16]! * terugval;
  const regulierZoekt = deel[at + 17]! * regulier;
  const zoektWeg = deel[at + 18]! * zoekt;
  const isGenoeg =
    indicatie + naarTussen + naarTraject + gevonden + zoektWeg <= zoekt &&
    plaatsing <= wacht &&
    beschutRegulier + beschutWeg + beschutZoekt <= beschut &&
    tussenWerkgever + tussenZoekt <= tussen &&
    trajectRegulier + trajectWerkgever + trajectWacht + trajectZoekt <= traject &&
    opvang + verloren <= werkgever &&
    terug <= terugval &&
    regulierZoekt <= regulier;
  if (!isGenoeg) return false;
  const naarZoekt = zoekt - indicatie + beschutZoekt - naarTussen + tussenZoekt - naarTraject + trajectZoekt;
  nu[0] = over(naarZoekt - gevonden + verloren + regulierZoekt - zoektWeg) + zoektErbij;
  nu[1] = over(wacht + indicatie - plaatsing + trajectWacht);
  nu[2] = over(beschut + plaatsing - beschutRegulier - beschutWeg - beschutZoekt);
  nu[3] = over(tussen + naarTussen - tussenWerkgever - tussenZoekt);
  nu[4] = over(traject + naarTraject - trajectRegulier - trajectWerkgever - trajectWacht - trajectZoekt);
  nu[5] = over(werkgever + tussenWerkgever + trajectWerkgever + gevonden - opvang - verloren + terug);
  nu[6] = over(terugval + opvang - terug);
  nu[7] = over(regulier + beschutRegulier + trajectRegulier - regulierZoekt);
  nu[8] = over(nu[8]! + beschutWeg + zoektWeg);
  return true;
}

const over = (people: number): number => (people > 0 ? people : 0); // what rounding leaves below zero is nobody
const hoogstens = (people: number, left: number): number => (people > left ? over(left) : people);

/** One month of the model itself: who asks for too much gets less in proportion. */
function maandVan(model: Stroommodel, maand: number, nu: Float64Array): Float64Array {
  const only: Stroommodel = {
    ...model,
    beslis: (_, stand, uit, erbij) => model.beslis(maand, stand, uit, erbij),
  };
  return standen(only, nu, 1).subarray(GROOTTE);
}

/** Then the model refuses, in the month in which it comes to that. */
function isNegatief({ deel, vast, zoektErbij }: Tabellen): boolean {
  for (let at = 0; at < deel.length; at++) if (deel[at]! < 0 || vast[at]! < 0) return true;
  return zoektErbij < 0;
}
