import { sql } from "kysely";
import type { Context } from "../../context.ts";
import { GROEPEN, type Rapportrij, sum } from "../plaatsingenrapport.ts";
import { GRENS } from "./beschermTabel.ts";

/** The placements that count for a target; no gemeenten: of all, those outside the region too. */
export type Doelgebied = { readonly gemeenten: readonly string[]; readonly groepen: readonly string[] };

/**
 * What the targets of a year count, where they were laid down before it began: these are told before the table is. A target of
 * later could be chosen to find out what the table holds back.
 */
export async function doelgebieden({ db, user }: Context, jaar: number): Promise<readonly Doelgebied[]> {
  const { rows } = await sql<Doelgebied>`
    select distinct gemeenten, groepen
      from doelstellingen
     where regio_id = ${user.regioId} and telregel = 'plaatsingen wsp' and cardinality(groepen) > 0
       and vastgelegd_op < make_date(${jaar}::integer, 1, 1)
       and startdatum <= make_date(${jaar}::integer, 1, 1) and einddatum >= make_date(${jaar}::integer, 12, 31)
     order by gemeenten, groepen`.execute(db);
  return rows;
}

type Doelsom = { readonly gebied: Doelgebied; readonly cellen: readonly (readonly [number, number])[] };

/** Of which counts of the table each is the sum, by row and column; without those of fewer than ten, which are told nowhere. */
export const sommenVan = (gebieden: readonly Doelgebied[], rijen: readonly Rapportrij[]): Doelsom[] =>
  gebieden
    .filter((gebied) => somIn(rijen, gebied) >= GRENS)
    .map((gebied) => ({ gebied, cellen: cellenVan(rijen, gebied) }));

export const somIn = (rijen: readonly Rapportrij[], gebied: Doelgebied): number =>
  sum(cellenVan(rijen, gebied).map(([rij, kolom]) => rijen[rij]!.groepen[GROEPEN[kolom]!] ?? 0));

const cellenVan = (rijen: readonly Rapportrij[], { gemeenten, groepen }: Doelgebied): [number, number][] =>
  [...rijen.entries()]
    .filter(([, { code }]) => gemeenten.length === 0 || (code !== null && gemeenten.includes(code)))
    .flatMap(([rij]) =>
      GROEPEN.flatMap((groep, kolom): [number, number][] => (groepen.includes(groep) ? [[rij, kolom]] : [])),
    );

export const isZelfde = (een: Doelgebied, ander: Doelgebied): boolean =>
  isSame(een.gemeenten, ander.gemeenten) && isSame(een.groepen, ander.groepen);

const isSame = (some: readonly string[], others: readonly string[]) =>
  some.length === others.length && some.every((each) => others.includes(each));
