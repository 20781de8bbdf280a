import { type RawBuilder, sql } from "kysely";
import type { IsoDate } from "#core/dates";
import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import {
  BEOORDELEN_VANAF_DAGEN,
  bestaatAl,
  type Gebruiker,
  nietVanHier,
  onbekendeGemeente,
  onbekendeOrganisatie,
  onbekendeUnit,
  type Rechten,
} from "./gebruiker.ts";
import type { Rol } from "./matrix.ts";

export type Gebruikerfilter = {
  readonly zoek?: string;
  readonly rol?: string;
  readonly organisatieId?: string;
  readonly stand?: string;
};

type Row = Omit<Gebruiker, "laatstAangemeld" | "organisatie" | "unit"> & {
  aanmeldnaam: string;
  laatstAangemeld: Date | null;
  organisatieId: string;
  organisatienaam: string;
  unitId: string | null;
  unitnaam: string | null;
};

/** Users by name. Inwoners and who acts for them stand in their dossier, not here. */
export async function gebruikerPage(
  context: Context,
  filter: Gebruikerfilter,
  { limit, offset }: { limit: number; offset: number },
) {
  const { rows } = await sql<Row & { totaal: number }>`
    with gevonden as (select * from (${gebruikers(context)}) rij where ${sql.join(conditions(filter), sql` and `)})
    select *, laatst_aangemeld(id) as laatst_aangemeld, (select count(*)::integer from gevonden) as totaal
      from gevonden
     order by naam, id limit ${limit} offset ${offset}`.execute(context.db);
  return { totaal: rows[0]?.totaal ?? 0, rijen: rows.map(gebruikerFromRow) };
}

/** How many ask for a review: soon, or too late. */
export async function gebruikerCounts(context: Context) {
  const { rows } = await sql<{ beoordelen: number; opgeschort: number }>`
    select (count(*) filter (where stand = 'beoordelen'))::integer as beoordelen,
           (count(*) filter (where stand = 'opgeschort'))::integer as opgeschort
      from (${gebruikers(context)}) rij`.execute(context.db);
  return rows[0] ?? { beoordelen: 0, opgeschort: 0 };
}

export async function gebruikerById(context: Context, id: string) {
  const { rows } = await sql<Row>`
    select rij.*, laatst_aangemeld(id) as laatst_aangemeld from (${gebruikers(context)}) rij
     where id = ${id}::uuid`.execute(context.db);
  if (!rows[0]) throw notFound("gebruiker", id);
  return { ...gebruikerFromRow(rows[0]), aanmeldnaam: rows[0].aanmeldnaam };
}

export async function insertGebruiker(
  context: Context,
  aanmeldnaam: string,
  rechten: Rechten,
): Promise<string> {
  const { db, user, newId, today } = context;
  await checkGemeenten(context, rechten.gemeenten);
  const id = newId();
  const row = { ...rechten, regioId: user.regioId, id, aanmeldnaam, rechtenBeoordeeldOp: today() };
  await known(
    orFail(db.insertInto("gebruikers").values(row).execute(), "gebruikers_aanmeldnaam_uniek", bestaatAl),
  );
  return id;
}

export async function updateGebruiker(context: Context, id: string, rechten: Rechten): Promise<void> {
  await checkGemeenten(context, rechten.gemeenten);
  await write(context, id, { ...rechten, rechtenBeoordeeldOp: context.today() });
}

/** Changes what the user saw, and nothing that a colleague changed meanwhile. */
export async function write(
  context: Context,
  id: string,
  values: Partial<Rechten> & { rechtenBeoordeeldOp?: IsoDate; isActief?: boolean },
): Promise<void> {
  const { db, user, expectedVersion = 0 } = context;
  const update = db
    .updateTable("gebruikers")
    .set({ ...values, versie: expectedVersion + 1 })
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("versie", "=", expectedVersion)
    .returning("id")
    .executeTakeFirst();
  const updated = await known(orFail(update, "gebruikers_rol_alleen", nietVanHier));
  if (!updated) throw changedMeanwhile("gebruiker", id, await gebruikerById(context, id));
}

const known = <T>(statement: Promise<T>): Promise<T> =>
  orFail(
    orFail(statement, "gebruikers_regio_id_organisatie_id_fkey", onbekendeOrganisatie),
    "gebruikers_regio_id_unit_id_fkey",
    onbekendeUnit,
  );

async function checkGemeenten({ db, user }: Context, codes: readonly string[]): Promise<void> {
  if (codes.length === 0) return;
  const found = await db
    .selectFrom("gemeenten")
    .select("code")
    .where("regioId", "=", user.regioId)
    .where("code", "in", [...codes])
    .execute();
  if (found.length < codes.length) throw onbekendeGemeente();
}

const gebruikers = ({ user, today }: Context): RawBuilder<unknown> => sql`
  select g.id, g.aanmeldnaam, g.naam, g.functie, g.rollen, g.organisatie_id, o.naam as organisatienaam, g.unit_id,
      u.naam as unitnaam, g.geldig_tot, g.rechten_beoordeeld_op as beoordeeld_op,
      beoordelen_voor(g.rollen, g.rechten_beoordeeld_op) as beoordelen_voor, g.versie,
      (select coalesce(json_agg(json_build_object('code', m.code, 'naam', m.naam) order by m.naam), '[]')
         from gemeenten m where m.regio_id = g.regio_id and m.code = any (g.gemeenten)) as gemeenten,
      case when not g.is_actief then 'beëindigd'
           when g.geldig_tot < ${today()}::date then 'afgelopen'
           when beoordelen_voor(g.rollen, g.rechten_beoordeeld_op) < ${today()}::date then 'opgeschort'
           when beoordelen_voor(g.rollen, g.rechten_beoordeeld_op) < ${today()}::date + ${BEOORDELEN_VANAF_DAGEN}::integer
             then 'beoordelen'
           else 'actief' end as stand
    from gebruikers g
    join organisaties o on o.regio_id = g.regio_id and o.id = g.organisatie_id
    left join units u on u.regio_id = g.regio_id and u.id = g.unit_id
   where g.regio_id = ${user.regioId} and g.programmarol is null
     and not g.rollen && array['inwoner', 'vertegenwoordiger']`;

function conditions({ zoek, rol, organisatieId, stand }: Gebruikerfilter): RawBuilder<boolean>[] {
  const found: RawBuilder<boolean>[] = [sql`true`];
  if (zoek) found.push(sql`naam ilike ${`%${zoek.trim().replace(/[\\%_]/g, "\\$&")}%`}`);
  if (rol) found.push(sql`${rol} = any (rollen)`);
  if (organisatieId) found.push(sql`organisatie_id = ${organisatieId}::uuid`);
  if (stand) found.push(sql`stand = ${stand}`);
  return found;
}

function gebruikerFromRow(row: Row): Gebruiker {
  const { unitId, unitnaam } = row;
  return {
    id: row.id,
    naam: row.naam,
    functie: row.functie,
    rollen: [...row.rollen] as Rol[],
    organisatie: { id: row.organisatieId, naam: row.organisatienaam },
    gemeenten: row.gemeenten,
    unit: unitId !== null && unitnaam !== null ? { id: unitId, naam: unitnaam } : null,
    geldigTot: row.geldigTot,
    laatstAangemeld: row.laatstAangemeld?.toISOString() ?? null,
    beoordeeldOp: row.beoordeeldOp,
    beoordelenVoor: row.beoordelenVoor,
    stand: row.stand,
    versie: row.versie,
  };
}
