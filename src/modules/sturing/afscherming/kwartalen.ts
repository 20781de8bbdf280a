import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import type { Context } from "../../context.ts";
import { gemeentenOf } from "../rapport-store.ts";
import { type BeschermdeTabel, beschermTabel, type Kring, type Publicatie } from "./beschermTabel.ts";
import { kennersVan } from "./getoond-rapport.ts";

/** Placements by gemeente and quarter of a year, as far as the quarters have begun. */
export type Kwartalentabel = {
  readonly gemeenten: readonly string[];
  /** Such as K1. */
  readonly kwartalen: readonly string[];
  readonly tabel: BeschermdeTabel;
  readonly publicatie: Publicatie;
};

/** @param eerder with the table of the same year by gemeente and group: its totals are those of these quarters */
export async function kwartalentabel(
  context: Context,
  jaar: number,
  kring: Kring,
  eerder: readonly Publicatie[],
): Promise<Kwartalentabel> {
  const today = context.today();
  const gemeenten = await gemeentenOf(context);
  const { rows } = await sql<{ kwartaal: number; gemeente: string; aantal: number }>`
    select kwartaal, gemeente, aantal from tel_plaatsingen_per_kwartaal(${jaar}, ${today})`.execute(
    context.db,
  );
  const begun = begonnen(jaar, today);
  const names = gemeenten.map(({ naam }) => naam);
  const kwartalen = begun.map((kwartaal) => `K${kwartaal}`);
  const waarden = gemeenten.map(({ code }) =>
    begun.map(
      (each) => rows.find(({ kwartaal, gemeente }) => kwartaal === each && gemeente === code)?.aantal ?? 0,
    ),
  );
  const { publicatie, ...tabel } = await beschermTabel(
    { rijen: names, kolommen: kwartalen, waarden },
    kring,
    {
      kenners: kennersVan(gemeenten.map(({ code, naam }) => ({ code, gemeente: naam }))),
      eerder,
      elders: "kolomtotalen",
    },
  );
  return { gemeenten: names, kwartalen, tabel, publicatie };
}

/** The quarters of a year that have begun on a day. */
export const begonnen = (jaar: number, today: IsoDate): number[] =>
  [1, 2, 3, 4].filter((kwartaal) => `${jaar}-${String(kwartaal * 3 - 2).padStart(2, "0")}-01` <= today);
