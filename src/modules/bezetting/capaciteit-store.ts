import { sql } from "kysely";
import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import { unitNamed } from "./bezetting-store.ts";
import {
  type AfspraakInput,
  type CapaciteitInput,
  dubbeleCapaciteit,
  type LocatieInput,
  locatieBestaat,
  nogNodig,
  onbekendeLocatie,
  teKlein,
  type Unitafspraak,
  type Unitcapaciteit,
  type Unitlocatie,
} from "./capaciteit.ts";
import { checkEigenUnit, orAndereUnit } from "./eigen-unit.ts";

type Kind = "unitlocaties" | "unitcapaciteiten";

/** The unit that a location or a line of capacity is of. */
export async function unitOf({ db, user }: Context, kind: Kind, id: string): Promise<string> {
  const row = await db
    .selectFrom(kind)
    .select("unitId")
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw notFound(kind === "unitlocaties" ? "unitlocatie" : "unitcapaciteit", id);
  return row.unitId;
}

export async function locatiesOf({ db, user }: Context, unitId: string): Promise<Unitlocatie[]> {
  const rows = await db
    .selectFrom("unitlocaties")
    .selectAll()
    .where("regioId", "=", user.regioId)
    .where("unitId", "=", unitId)
    .orderBy("naam")
    .execute();
  return rows.map(({ regioId: _regio, unitId: _unit, aanpassingen, ...row }) => ({
    ...row,
    aanpassingen: [...aanpassingen],
    soort: row.soort as Unitlocatie["soort"],
    zekerheid: row.zekerheid as Unitlocatie["zekerheid"],
  }));
}

/** What it can hold today and later, with what is offered and taken of it today. */
export async function capaciteitenOf(
  { db, user, today }: Context,
  unitId: string,
): Promise<Unitcapaciteit[]> {
  const { rows } = await sql<Unitcapaciteit>`
    with plaatsen as (
      select k.werksoort, w.werkvorm, sum(k.capaciteit)::integer as aangeboden,
             sum(s.geplaatst - s.weg + s.erbij)::integer as bezet
        from plekken k join unitplek_standen(${today()}::date) s on s.plek_id = k.id
       cross join unnest(k.werkvormen) as w (werkvorm)
       where k.regio_id = ${user.regioId} and k.unit_id = ${unitId}::uuid and k.status = 'open'
       group by 1, 2
    )
    select c.id, c.locatie_id, c.werksoort, c.werkvorm, c.vanaf, c.tot, c.plaatsen, c.begeleiders,
           c.begeleiding_fte / 100.0::float8 as begeleiding_fte, c.bron, c.zekerheid, c.versie,
           coalesce(p.aangeboden, 0) as aangeboden, coalesce(p.bezet, 0) as bezet,
           greatest(0, c.plaatsen - coalesce(p.aangeboden, 0)) as ruimte
      from unitcapaciteiten c
      left join plaatsen p on p.werksoort = c.werksoort and p.werkvorm = c.werkvorm
     where c.regio_id = ${user.regioId} and c.unit_id = ${unitId}::uuid and (c.tot is null or c.tot >= ${today()}::date)
     order by c.werksoort, c.werkvorm, c.vanaf, c.id`.execute(db);
  return rows;
}

export async function afspraakOf({ db, user }: Context, unitId: string): Promise<Unitafspraak | null> {
  const row = await db
    .selectFrom("unitafspraken")
    .select(["inzetbaar", "mensenPerFte", "bron", "zekerheid", "versie"])
    .where("regioId", "=", user.regioId)
    .where("unitId", "=", unitId)
    .executeTakeFirst();
  if (!row) return null;
  return {
    ...row,
    inzetbaar: row.inzetbaar / 10_000,
    mensenPerFte: row.mensenPerFte / 100,
    zekerheid: row.zekerheid as Unitafspraak["zekerheid"],
  };
}

export async function insertLocatie(context: Context, unitId: string, input: LocatieInput): Promise<string> {
  checkEigenUnit(context.user, unitId);
  await unitNamed(context, unitId);
  const { db, user, newId } = context;
  const id = newId();
  const insert = db
    .insertInto("unitlocaties")
    .values({ regioId: user.regioId, id, unitId, ...input })
    .execute();
  await orAndereUnit(orFail(insert, "unitlocaties_naam", locatieBestaat));
  return id;
}

export async function updateLocatie(context: Context, id: string, input: LocatieInput): Promise<void> {
  checkEigenUnit(context.user, await unitOf(context, "unitlocaties", id));
  const { db, user, expectedVersion = 0 } = context;
  const update = db
    .updateTable("unitlocaties")
    .set({ ...input, versie: expectedVersion + 1 })
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("versie", "=", expectedVersion)
    .returning("id")
    .executeTakeFirst();
  if (await orAndereUnit(orFail(update, "unitlocaties_naam", locatieBestaat))) return;
  throw changedMeanwhile("unitlocatie", id, await versieOf(context, "unitlocaties", id));
}

export async function insertCapaciteit(
  context: Context,
  unitId: string,
  input: CapaciteitInput,
): Promise<string> {
  checkEigenUnit(context.user, unitId);
  const { db, user, newId } = context;
  const id = newId();
  const insert = db
    .insertInto("unitcapaciteiten")
    .values({ regioId: user.regioId, id, unitId, ...toRow(input) })
    .execute();
  await orCapaciteitFails(insert);
  return id;
}

export async function updateCapaciteit(context: Context, id: string, input: CapaciteitInput): Promise<void> {
  checkEigenUnit(context.user, await unitOf(context, "unitcapaciteiten", id));
  const { db, user, expectedVersion = 0 } = context;
  const update = db
    .updateTable("unitcapaciteiten")
    .set({ ...toRow(input), versie: expectedVersion + 1 })
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("versie", "=", expectedVersion)
    .returning("id")
    .executeTakeFirst();
  if (await orCapaciteitFails(update)) return;
  throw changedMeanwhile("unitcapaciteit", id, await versieOf(context, "unitcapaciteiten", id));
}

/** The first of this unit, or in place of the one that the user saw. */
export async function keepAfspraak(context: Context, unitId: string, input: AfspraakInput): Promise<void> {
  checkEigenUnit(context.user, unitId);
  await unitNamed(context, unitId);
  const { db, user, expectedVersion = 0 } = context;
  const row = {
    ...input,
    inzetbaar: Math.round(input.inzetbaar * 10_000),
    mensenPerFte: Math.round(input.mensenPerFte * 100),
  };
  const kept = db
    .insertInto("unitafspraken")
    .values({ regioId: user.regioId, unitId, ...row })
    .onConflict((conflict) =>
      conflict
        .columns(["regioId", "unitId"])
        .doUpdateSet({ ...row, versie: expectedVersion + 1 })
        .where("unitafspraken.versie", "=", expectedVersion),
    )
    .returning("unitId")
    .executeTakeFirst();
  if (await orAndereUnit(kept)) return;
  throw changedMeanwhile("unitafspraak", unitId, (await afspraakOf(context, unitId)) ?? undefined);
}

function orCapaciteitFails<T>(statement: Promise<T>): Promise<T> {
  const small = orFail(statement, "unitcapaciteiten_te_klein", teKlein);
  const needed = orFail(small, "unitcapaciteiten_nog_nodig", nogNodig);
  const twice = orFail(needed, "unitcapaciteiten_een_per_dag", dubbeleCapaciteit);
  const elsewhere = orFail(twice, "unitcapaciteiten_regio_id_locatie_id_unit_id_fkey", onbekendeLocatie);
  return orAndereUnit(elsewhere);
}

const toRow = ({ begeleidingFte, ...input }: CapaciteitInput) => ({
  ...input,
  begeleidingFte: Math.round(begeleidingFte * 100),
});

const versieOf = ({ db, user }: Context, kind: Kind, id: string) =>
  db
    .selectFrom(kind)
    .select("versie")
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
