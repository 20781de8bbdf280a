import { type RawBuilder, sql } from "kysely";
import type { IsoDate } from "#core/dates";
import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import {
  type Besluit,
  type Koppeling,
  type KoppelingInFull,
  LOOPT_AF_VANAF_DAGEN,
  onbekendeGemeente,
  onbekendeOrganisatie,
} from "./koppeling.ts";

type Row = Omit<Koppeling, "organisatie" | "laatstGebruikt"> & {
  organisatieId: string;
  organisatienaam: string;
  laatstGebruikt: Date | null;
  oin: string | null;
  contact: string;
  gemeenten: { code: string; naam: string }[];
  scopes: string[];
  verzoekenPerMinuut: number;
  doorNaam: string;
  gemaakt: Date;
  gestopt: Date | null;
  gestoptDoor: string | null;
  gestoptReden: string | null;
};

/** Programs by name. */
export async function koppelingPage(
  context: Context,
  stand: string | undefined,
  { limit, offset }: { limit: number; offset: number },
) {
  const wanted = stand === undefined ? sql`true` : sql`stand = ${stand}`;
  const { rows } = await sql<Row & { totaal: number }>`
    with gevonden as (select * from (${koppelingen(context)}) rij where ${wanted})
    select *, (select count(*)::integer from gevonden) as totaal from gevonden
     order by naam, id limit ${limit} offset ${offset}`.execute(context.db);
  return { totaal: rows[0]?.totaal ?? 0, rijen: rows.map(koppelingFromRow) };
}

export async function koppelingById(context: Context, id: string): Promise<KoppelingInFull> {
  const { db, user } = context;
  const { rows } = await sql<Row>`
    select * from (${koppelingen(context)}) rij where id = ${id}::uuid`.execute(db);
  const [row] = rows;
  if (!row) throw notFound("koppeling", id);
  const sleutels = await db
    .selectFrom("koppelingsleutels")
    .select(["kid", "soort", "toegevoegd"])
    .where("regioId", "=", user.regioId)
    .where("koppelingId", "=", id)
    .orderBy("toegevoegd", "desc")
    .orderBy("plaats")
    .execute();
  const { gestopt, gestoptDoor, gestoptReden } = row;
  return {
    ...koppelingFromRow(row),
    oin: row.oin,
    contact: row.contact,
    gemeenten: row.gemeenten,
    scopes: row.scopes,
    verzoekenPerMinuut: row.verzoekenPerMinuut,
    sleutels: sleutels.map(({ kid, soort, toegevoegd }) => ({
      kid,
      soort: soort as "ES256",
      toegevoegd: toegevoegd.toISOString(),
    })),
    doorNaam: row.doorNaam,
    gemaakt: row.gemaakt.toISOString(),
    gestopt: gestopt && {
      tijdstip: gestopt.toISOString(),
      doorNaam: gestoptDoor ?? "",
      reden: gestoptReden ?? "",
    },
  };
}

export async function insertKoppeling(context: Context, besluit: Besluit): Promise<string> {
  const { db, user, newId, now, today } = context;
  await checkGemeenten(context, besluit.gemeenten);
  const id = newId();
  const account = {
    regioId: user.regioId,
    id,
    aanmeldnaam: `programma:${id}`,
    functie: "programma",
    rollen: [],
  };
  await known(
    db
      .insertInto("gebruikers")
      .values({ ...account, ...accountOf(besluit), rechtenBeoordeeldOp: today() })
      .execute(),
  );
  await db
    .insertInto("koppelingen")
    .values({ ...koppelingOf(besluit), regioId: user.regioId, id, doorNaam: user.naam, gemaakt: now() })
    .execute();
  return id;
}

/** What it may is decided anew; tokens that were given before are ended. */
export async function updateKoppeling(context: Context, id: string, besluit: Besluit): Promise<void> {
  await checkGemeenten(context, besluit.gemeenten);
  await writeKoppeling(context, id, koppelingOf(besluit));
  await updateAccount(context, id, { ...accountOf(besluit), rechtenBeoordeeldOp: context.today() });
}

export async function endKoppeling(context: Context, id: string, reden: string): Promise<void> {
  const { user, now } = context;
  await writeKoppeling(context, id, { gestopt: now(), gestoptDoor: user.naam, gestoptReden: reden });
  await updateAccount(context, id, { isActief: false });
}

type Waarden = Partial<ReturnType<typeof koppelingOf>> & {
  gestopt?: Date;
  gestoptDoor?: string;
  gestoptReden?: string;
};

/** Changes what the user saw, and nothing that a colleague changed meanwhile. */
export async function writeKoppeling(context: Context, id: string, values: Waarden): Promise<void> {
  const { db, user, expectedVersion = 0 } = context;
  const updated = await known(
    db
      .updateTable("koppelingen")
      .set({ ...values, versie: expectedVersion + 1 })
      .where("regioId", "=", user.regioId)
      .where("id", "=", id)
      .where("versie", "=", expectedVersion)
      .returning("id")
      .executeTakeFirst(),
  );
  if (!updated) throw changedMeanwhile("koppeling", id, await koppelingById(context, id));
}

async function updateAccount(
  { db, user }: Context,
  id: string,
  values: Partial<ReturnType<typeof accountOf>> & { rechtenBeoordeeldOp?: IsoDate; isActief?: boolean },
): Promise<void> {
  await db
    .updateTable("gebruikers")
    .set(values)
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .execute();
  await sql`select trek_sessies_in(${id}::uuid)`.execute(db);
}

const accountOf = ({ naam, organisatieId, rol, gemeenten, geldigTot }: Besluit) => ({
  naam,
  organisatieId,
  programmarol: rol,
  gemeenten,
  geldigTot,
});

const koppelingOf = ({ naam, organisatieId, oin, contact, scopes, verzoekenPerMinuut }: Besluit) => ({
  naam,
  organisatieId,
  oin,
  contact,
  scopes,
  verzoekenPerMinuut,
});

const known = <T>(statement: Promise<T>): Promise<T> =>
  orFail(
    orFail(statement, "gebruikers_regio_id_organisatie_id_fkey", onbekendeOrganisatie),
    "koppelingen_regio_id_organisatie_id_fkey",
    onbekendeOrganisatie,
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

const koppelingen = ({ user, today }: Context): RawBuilder<unknown> => sql`
  select k.*, o.naam as organisatienaam, g.programmarol as rol, g.geldig_tot,
      (select coalesce(json_agg(json_build_object('code', m.code, 'naam', m.naam) order by m.naam), '[]')
         from gemeenten m where m.regio_id = g.regio_id and m.code = any (g.gemeenten)) as gemeenten,
      case when k.gestopt is not null then 'gestopt'
           when g.geldig_tot < ${today()}::date then 'afgelopen'
           when g.geldig_tot < ${today()}::date + ${LOOPT_AF_VANAF_DAGEN}::integer then 'loopt af'
           else 'actief' end as stand
    from koppelingen k
    join gebruikers g on g.regio_id = k.regio_id and g.id = k.id
    join organisaties o on o.regio_id = k.regio_id and o.id = k.organisatie_id
   where k.regio_id = ${user.regioId}`;

const koppelingFromRow = (row: Row): Koppeling => ({
  id: row.id,
  naam: row.naam,
  organisatie: { id: row.organisatieId, naam: row.organisatienaam },
  rol: row.rol,
  stand: row.stand,
  geldigTot: row.geldigTot,
  laatstGebruikt: row.laatstGebruikt?.toISOString() ?? null,
  versie: row.versie,
});
