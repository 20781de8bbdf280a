import { type RawBuilder, sql } from "kysely";
import type { IsoDate } from "#core/dates";
import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import {
  type Afspraak,
  bestaat,
  type DoelstellingInput,
  type Doelrij,
  kloptNiet,
  onbekend,
} from "./doelstelling.ts";

/** The targets whose period touches a year, the whole ones before their parts. */
export const doelenIn = (context: Context, jaar: number): Promise<Doelrij[]> =>
  doelen(
    context,
    sql`d.startdatum <= make_date(${jaar}::integer, 12, 31) and d.einddatum >= make_date(${jaar}::integer, 1, 1)`,
  );

export const doelenMet = (context: Context, ids: readonly string[]): Promise<Doelrij[]> =>
  doelen(context, sql`d.id = any (${ids}::uuid[])`);

/** The newest target of a kind, whatever year it is of. */
export async function nieuwsteDoel(context: Context, soort: Doelrij["soort"]): Promise<Doelrij | null> {
  const found = await doelen(
    context,
    sql`d.soort = ${soort} and d.onderdeel_van is null and d.streef_van is not null`,
  );
  return found.toSorted((a, b) => b.jaar - a.jaar || a.volgorde - b.volgorde)[0] ?? null;
}

export async function doelById(context: Context, id: string): Promise<Doelrij> {
  const [row] = await doelen(context, sql`d.id = ${id}::uuid`);
  if (!row) throw notFound("doelstelling", id);
  return row;
}

/** The parts of a target, each with its own stand. */
export const delenVan = (context: Context, id: string): Promise<Doelrij[]> =>
  doelen(context, sql`d.onderdeel_van = ${id}::uuid`);

export async function jarenMetDoelen({ db, user }: Context): Promise<number[]> {
  const rows = await db
    .selectFrom("doelstellingen")
    .select("jaar")
    .distinct()
    .where("regioId", "=", user.regioId)
    .orderBy("jaar", "desc")
    .execute();
  return rows.map(({ jaar }) => jaar);
}

export async function insertDoel(context: Context, doel: DoelstellingInput): Promise<string> {
  const { db, user, newId, today } = context;
  await checkGemeenten(context, doel.gemeenten);
  const id = newId();
  const insert = db
    .insertInto("doelstellingen")
    .values({
      regioId: user.regioId,
      id,
      ...doel,
      gemeenten: [...doel.gemeenten],
      groepen: [...doel.groepen],
      volgorde: sql<number>`(select coalesce(max(volgorde), 0) + 1 from doelstellingen where regio_id = ${user.regioId} and jaar = ${doel.jaar})`,
      doorNaam: user.naam,
      vastgelegdOp: today(),
    })
    .execute();
  const own = orFail(insert, "doelstellingen_een", bestaat);
  await orFail(own, "doelstellingen_regio_id_onderdeel_van_fkey", () =>
    onbekend("onderdeelVan", "Het doel waarvan dit een deel is, bestaat niet."),
  );
  return id;
}

/** One change of the version that was seen; what it was before is kept with the reason. */
export async function updateAfspraak(
  { db, user, newId, today, expectedVersion = 0 }: Context,
  before: Doelrij,
  { reden, ...afspraak }: Afspraak & { readonly reden: string },
): Promise<void> {
  const updated = await db
    .updateTable("doelstellingen")
    .set({ ...afspraak, doorNaam: user.naam, versie: expectedVersion + 1 })
    .where("regioId", "=", user.regioId)
    .where("id", "=", before.id)
    .where("versie", "=", expectedVersion)
    .returning("id")
    .executeTakeFirst();
  if (!updated) throw changedMeanwhile("doelstelling", before.id, before);
  const { streefVan, streefTot, eigenaar } = before;
  const was = { streefVan, streefTot, eigenaar, reden, datum: today(), doorNaam: user.naam };
  await db
    .insertInto("doelwijzigingen")
    .values({ regioId: user.regioId, id: newId(), doelId: before.id, ...was })
    .execute();
}

export const wijzigingenVan = ({ db, user }: Context, doelId: string) =>
  db
    .selectFrom("doelwijzigingen")
    .select(["id", "datum", "streefVan", "streefTot", "eigenaar", "reden", "doorNaam"])
    .where("regioId", "=", user.regioId)
    .where("doelId", "=", doelId)
    .orderBy("datum", "desc")
    .orderBy("id", "desc")
    .execute();

export type Standrij = {
  readonly id: string;
  readonly doelId: string;
  readonly wijze: "geregistreerd" | "vastgesteld";
  readonly peildatum: IsoDate;
  readonly waarde: number;
  readonly bron: string;
  readonly toelichting: string | null;
  readonly doorNaam: string;
};

/** Of these targets, oldest first. */
export async function standenVan({ db, user }: Context, ids: readonly string[]): Promise<Standrij[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("doelstanden")
    .select(["id", "doelId", "wijze", "peildatum", "waarde", "bron", "toelichting", "doorNaam"])
    .where("regioId", "=", user.regioId)
    .where("doelId", "in", [...ids])
    .orderBy("peildatum")
    .orderBy("id")
    .execute();
  return rows as Standrij[];
}

async function checkGemeenten({ db, user }: Context, codes: readonly string[]): Promise<void> {
  if (codes.length === 0) return;
  const known = await db
    .selectFrom("gemeenten")
    .select("code")
    .where("regioId", "=", user.regioId)
    .where("code", "in", [...codes])
    .execute();
  const missing = codes.filter((code) => !known.some((een) => een.code === code));
  if (missing.length > 0)
    throw kloptNiet(["gemeenten"], `Deze gemeenten kent de regio niet: ${missing.join(", ")}.`);
}

async function doelen({ db, user }: Context, which: RawBuilder<unknown>): Promise<Doelrij[]> {
  const { rows } = await sql<Doelrij>`
    select d.id, d.soort, d.naam, d.jaar, d.startdatum, d.einddatum, d.gemeenten, d.doelgroep, d.telregel, d.groepen,
           d.streef_van, d.streef_tot, d.eenheid, d.eigenaar, d.bron, d.onderdeel_van, d.volgorde, d.door_naam, d.versie,
           case when p.id is not null then json_build_object('id', p.id, 'naam', p.naam) end as programma
      from doelstellingen d
      left join programmaresultaten r on r.regio_id = d.regio_id and r.doel_id = d.id
      left join programmas p on p.regio_id = r.regio_id and p.id = r.programma_id
     where d.regio_id = ${user.regioId} and ${which}
     order by d.jaar desc, d.volgorde, d.onderdeel_van nulls first, d.id`.execute(db);
  return rows;
}
