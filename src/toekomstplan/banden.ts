import { WERKGROEPEN, type Werkgroep } from "#toekomstplan/geld/bedrijf";
import { BLOKKEN, type Bloknaam } from "#toekomstplan/geld/jaren";
import { nieuwBlad, PERSONENGROEPEN, type Personengroep } from "#toekomstplan/personen";
import type { Toekomst } from "#toekomstplan/getrokken";
import { type Lot, lotVan, type Planjaar, plannerVan, type Planvraag } from "#toekomstplan/plan";
import { type Band, band } from "#toekomstplan/waaier";

/** Bands of one year; money in euros of that year. */
export type Planband = { readonly jaar: number } & Cijfers<Band>;

/** What is said of each year. */
type Cijfers<T> = {
  /** On the last day of the year. */
  readonly personen: Readonly<Record<Personengroep, T>>;
  /** On average in the year. */
  readonly fte: Readonly<Record<Werkgroep, T>>;
  /** Results: below zero is a shortage. */
  readonly blokken: Readonly<Record<Bloknaam, T>>;
  readonly totaal: T;
  readonly operationeel: T;
  /** What each gemeente pays, by its name. */
  readonly bijdrage: Readonly<Record<string, T>>;
  readonly bijdrageTotaal: T;
  /** What was paid for subsidies before the budget for them came. */
  readonly voorgeschoten: T;
};
export type Lees = (jaar: Planjaar) => number;

function cijfers<T>({ uitgangspunten: { gemeenten } }: Planvraag, van: (lees: Lees) => T): Cijfers<T> {
  const each = <Naam extends string>(namen: readonly Naam[], of: (naam: Naam) => Lees) =>
    Object.fromEntries(namen.map((naam) => [naam, van(of(naam))])) as Record<Naam, T>;
  return {
    personen: each(
      PERSONENGROEPEN,
      (groep) =>
        ({ personen }) =>
          personen[groep].eind,
    ),
    fte: each(
      WERKGROEPEN,
      (groep) =>
        ({ geld }) =>
          geld.fte[groep],
    ),
    blokken: each(
      BLOKKEN,
      (naam) =>
        ({ geld }) =>
          geld.blokken[naam].resultaat,
    ),
    totaal: van(({ geld }) => geld.totaal),
    operationeel: van(({ geld }) => geld.operationeel),
    bijdrage: Object.fromEntries(
      gemeenten.map(({ code, naam }) => [naam, van(({ geld }) => geld.perGemeente[code]!.bijdrage)]),
    ),
    bijdrageTotaal: van(({ geld }) => geld.bijdrage),
    voorgeschoten: van(({ geld }) => geld.voorgeschoten),
  };
}

/** Which futures: `trekkingen` of them, from number `vanaf` on. */
export type Trekkingen = { readonly zaad: number; readonly trekkingen: number; readonly vanaf?: number };

/**
 * What is said of each year in each future, one row of futures for each figure and year: so a part of the futures can be
 * reckoned elsewhere, and put together.
 */
export type Planreeksen = { readonly trekkingen: number; readonly waarden: Float64Array };

export function planReeksen(vraag: Planvraag, trekkingen: Trekkingen): Planreeksen {
  const lezers: Lees[] = [];
  cijfers(vraag, (lees) => lezers.push(lees));
  return { trekkingen: trekkingen.trekkingen, waarden: reeksenVan(vraag, trekkingen, lezers) };
}

/** For each year and reader a row of all futures. */
export function reeksenVan(
  vraag: Planvraag,
  { zaad, trekkingen, vanaf = 0 }: Trekkingen,
  lezers: readonly Lees[],
  lot: (toekomst: Toekomst) => Lot = (toekomst) => lotVan(vraag, toekomst),
): Float64Array<ArrayBuffer> {
  const waarden = new Float64Array(vraag.jaren * lezers.length * trekkingen);
  const plan = plannerVan(vraag, nieuwBlad(vraag.jaren));
  for (let nth = 0; nth < trekkingen; nth++) {
    const toekomst = { zaad, trekking: vanaf + nth };
    const jaren = plan(toekomst, lot(toekomst));
    for (let jaar = 0, rij = nth; jaar < jaren.length; jaar++)
      for (let lezer = 0; lezer < lezers.length; lezer++, rij += trekkingen)
        waarden[rij] = lezers[lezer]!(jaren[jaar]!);
  }
  return waarden;
}

/**
 * The band of a row, over futures that may have been reckoned in parts.
 * @param basis the same futures of another plan: then the band of what it has more than that in each of them
 */
export function rijband(
  delen: readonly Planreeksen[],
  basis: readonly Planreeksen[] = [],
): (rij: number) => Band {
  const row = new Float64Array(delen.reduce((sum, { trekkingen }) => sum + trekkingen, 0));
  return (rij) => {
    let at = 0;
    for (const [nth, { trekkingen, waarden }] of delen.entries()) {
      const [own, other] = [waarden, basis[nth]?.waarden];
      for (let van = rij * trekkingen; van < (rij + 1) * trekkingen; van++)
        row[at++] = other ? own[van]! - other[van]! : own[van]!;
    }
    return band(row);
  };
}

export function bandenUit(vraag: Planvraag, delen: readonly Planreeksen[]): readonly Planband[] {
  const bandOf = rijband(delen);
  let rij = 0;
  const { beginjaar } = vraag.uitgangspunten.begin;
  return Array.from({ length: vraag.jaren }, (_, nth) => ({
    jaar: beginjaar + nth,
    ...cijfers(vraag, () => bandOf(rij++)),
  }));
}

/**
 * The plan as bands over so many futures. The band of a sum is not the sum of bands: everything is read off from whole
 * futures.
 */
export const planBanden = (vraag: Planvraag, trekkingen: Trekkingen): readonly Planband[] =>
  bandenUit(vraag, [planReeksen(vraag, trekkingen)]);
