import { sql } from "kysely";
import { addMonths, type IsoDate, isoDate } from "#core/dates";
import { cents } from "#core/money";
import { orFail } from "#db/constraints";
import type { Unitmaand } from "#financien/unitresultaat";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import {
  afgesloten,
  alAfgesloten,
  maandInToekomst,
  nietsAfTeSluiten,
  nietVoorbij,
  type Unitcijfer,
  type UnitcijferInput,
} from "./unitcijfer.ts";

/** One figure with its unit: what everything else on these pages is reckoned from. */
export type Regel = Unitcijfer & { readonly unitId: string };

type Row = Omit<Regel, "omzet" | "directeKosten" | "overigeKosten" | "fte"> & {
  readonly omzet: number;
  readonly directeKosten: number;
  readonly overigeKosten: number;
  readonly fte: number; // hundredths
};

export const eersteDag = (maand: string): IsoDate => isoDate(`${maand}-01`);
export const maandVan = (dag: string): string => dag.slice(0, 7);
export const maandErbij = (maand: string, aantal: number): string =>
  maandVan(addMonths(eersteDag(maand), aantal));

/** The figures that this user may see, of one unit or of all, from a month up to another. */
export async function regelsTussen(
  { db, user }: Context,
  { unitId, van, tot }: { unitId?: string; van: string; tot: string },
): Promise<Regel[]> {
  const { rows } = await sql<Row>`
    select c.unit_id, c.werkvorm, to_char(c.maand, 'YYYY-MM') as maand, c.omzet_in_centen::float8 as omzet,
           c.directe_kosten_in_centen::float8 as directe_kosten, c.overige_kosten_in_centen::float8 as overige_kosten,
           c.fte, c.mensen, c.bron, c.zekerheid, c.reden, c.versie, a.maand is null as is_voorlopig
      from unitcijfers c
      left join unitafsluitingen a on a.regio_id = c.regio_id and a.unit_id = c.unit_id and a.maand = c.maand
     where c.regio_id = ${user.regioId} and c.maand between ${eersteDag(van)}::date and ${eersteDag(tot)}::date
       and (${unitId ?? null}::uuid is null or c.unit_id = ${unitId ?? null}::uuid)
     order by c.unit_id, c.maand, c.werkvorm`.execute(db);
  return rows.map(({ omzet, directeKosten, overigeKosten, fte, ...row }) => ({
    ...row,
    omzet: cents(omzet),
    directeKosten: cents(directeKosten),
    overigeKosten: cents(overigeKosten),
    fte: fte / 100,
  }));
}

/** The last month of which there is a figure, of one unit or of all that this user may see. */
export async function laatsteMaand({ db, user }: Context, unitId?: string): Promise<string | null> {
  const row = await db
    .selectFrom("unitcijfers")
    .select(({ fn }) => fn.max("maand").as("maand"))
    .where("regioId", "=", user.regioId)
    .$if(unitId !== undefined, (query) => query.where("unitId", "=", unitId!))
    .executeTakeFirst();
  return row?.maand ? maandVan(row.maand) : null;
}

export const toUnitmaand = (regel: Regel): Unitmaand => ({
  ...regel,
  unit: regel.unitId,
  fte: Math.round(regel.fte * 100),
});

/** The first figure, or in place of the one that the user saw. A closed month needs a reason. */
export async function keepCijfer(
  context: Context,
  unitId: string,
  input: UnitcijferInput,
  reden: string | null,
): Promise<void> {
  const { db, user, now, today, expectedVersion = 0 } = context;
  const maand = eersteDag(input.maand);
  if (maand > today()) throw maandInToekomst();
  const row = { ...toRow(input), reden, doorGebruikerId: user.id, doorNaam: user.naam, tijdstip: now() };
  const kept = db
    .insertInto("unitcijfers")
    .values({ regioId: user.regioId, unitId, werkvorm: input.werkvorm, maand, ...row })
    .onConflict((conflict) =>
      conflict
        .columns(["regioId", "unitId", "werkvorm", "maand"])
        .doUpdateSet(row)
        .where("unitcijfers.versie", "=", expectedVersion),
    )
    .returning("unitId")
    .executeTakeFirst();
  if (await orFail(kept, "unitcijfers_afgesloten", afgesloten)) return;
  const there = await db
    .selectFrom("unitcijfers")
    .select("versie")
    .where("regioId", "=", user.regioId)
    .where("unitId", "=", unitId)
    .where("werkvorm", "=", input.werkvorm)
    .where("maand", "=", maand)
    .executeTakeFirst();
  throw changedMeanwhile("unitcijfer", unitId, there);
}

/** Says in the own name that the figures of a month are right. */
export async function closeMaand({ db, user, now }: Context, unitId: string, maand: string): Promise<void> {
  const insert = db
    .insertInto("unitafsluitingen")
    .values({
      regioId: user.regioId,
      unitId,
      maand: eersteDag(maand),
      doorGebruikerId: user.id,
      doorNaam: user.naam,
      tijdstip: now(),
    })
    .execute();
  const early = orFail(insert, "unitafsluitingen_te_vroeg", nietVoorbij);
  const empty = orFail(early, "unitafsluitingen_leeg", nietsAfTeSluiten);
  await orFail(empty, "unitafsluitingen_pkey", alAfgesloten);
}

export async function afsluitingenOf({ db, user }: Context, unitId: string) {
  const rows = await db
    .selectFrom("unitafsluitingen")
    .select(["maand", "doorNaam", "tijdstip"])
    .where("regioId", "=", user.regioId)
    .where("unitId", "=", unitId)
    .execute();
  return new Map(
    rows.map(({ maand, doorNaam, tijdstip }) => [
      maandVan(maand),
      { door: doorNaam, tijdstip: tijdstip.toISOString() },
    ]),
  );
}

const toRow = ({ omzet, directeKosten, overigeKosten, fte, mensen, bron, zekerheid }: UnitcijferInput) => ({
  omzetInCenten: omzet,
  directeKostenInCenten: directeKosten,
  overigeKostenInCenten: overigeKosten,
  fte: Math.round(fte * 100),
  mensen,
  bron,
  zekerheid,
});
