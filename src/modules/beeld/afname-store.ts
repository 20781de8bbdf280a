import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import { type Afname, type Afnamestand, alIngediend, alVerbeterd } from "./afname.ts";
import type { Antwoorden, Definitie } from "./definitie.ts";
import type { Waarvoor } from "./vragenlijst.ts";

type Row = Omit<Afname, "isGeldig" | "isVanMij" | "teltVoor"> & {
  readonly doorGebruikerId: string;
  readonly telt: readonly Waarvoor[];
  readonly antwoorden: Antwoorden;
  readonly definitie: Definitie;
};

/** The newest first. A draft is there for who began it only. */
export async function afnamesOf(context: Context, inwonerId: string): Promise<AfnameRow[]> {
  const { db, user } = context;
  const { rows } = await sql<Row>`
    ${SELECT}
     where a.regio_id = ${user.regioId} and a.inwoner_id = ${inwonerId}::uuid
       and (a.status = 'ingediend' or a.door_gebruiker_id = ${user.id}::uuid)
     order by a.ingevuld_op desc, a.tijdstip desc, a.id`.execute(db);
  return rows.map((row) => fromRow(context, row));
}

export async function afnameById(context: Context, id: string): Promise<AfnameRow> {
  const { db, user } = context;
  const { rows } = await sql<Row>`
    ${SELECT} where a.regio_id = ${user.regioId} and a.id = ${id}::uuid`.execute(db);
  const [row] = rows;
  if (!row || (row.status === "concept" && row.doorGebruikerId !== user.id)) throw notFound("afname", id);
  return fromRow(context, row);
}

/** With its answers and its questions. */
export type AfnameRow = Afname & { readonly antwoorden: Antwoorden; readonly definitie: Definitie };

export type NewAfname = {
  readonly inwonerId: string;
  readonly gemeente: string;
  readonly versieId: string;
  readonly status: Afnamestand;
  readonly antwoorden: Antwoorden;
  readonly ingevuldOp: IsoDate;
  readonly geldigTot: IsoDate | null;
  readonly vervangtId: string | null;
};

export async function insertAfname(context: Context, afname: NewAfname): Promise<string> {
  const { db, user, newId, now } = context;
  const id = newId();
  const { versieId, antwoorden, ...rest } = afname;
  const insert = db
    .insertInto("afnames")
    .values({
      regioId: user.regioId,
      id,
      ...rest,
      vragenlijstversieId: versieId,
      antwoorden: JSON.stringify(antwoorden),
      organisatieId: user.organisatieId,
      organisatiesoort: await organisatiesoort(context),
      doorGebruikerId: user.id,
      doorNaam: user.naam,
      tijdstip: now(),
    })
    .execute();
  await orFail(insert, "afnames_een_keer_verbeterd", alVerbeterd);
  return id;
}

/** Goes on with the draft that this user saw. */
export async function updateAfname(
  context: Context,
  id: string,
  change: Pick<NewAfname, "antwoorden" | "ingevuldOp" | "geldigTot" | "status">,
): Promise<void> {
  const { db, user, now, expectedVersion = 0 } = context;
  const { antwoorden, ...rest } = change;
  const update = db
    .updateTable("afnames")
    .set({
      ...rest,
      antwoorden: JSON.stringify(antwoorden),
      tijdstip: now(),
      versie: expectedVersion + 1,
    })
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("versie", "=", expectedVersion)
    .returning("id")
    .executeTakeFirst();
  const updated = await orFail(
    orFail(update, "afnames_een_keer_verbeterd", alVerbeterd),
    "afnames_ingediend_blijft",
    alIngediend,
  );
  if (!updated) throw changedMeanwhile("afname", id, await afnameById(context, id));
}

export async function deleteAfname(context: Context, id: string): Promise<void> {
  const { db, user, expectedVersion = 0 } = context;
  const remove = db
    .deleteFrom("afnames")
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("versie", "=", expectedVersion)
    .returning("id")
    .executeTakeFirst();
  const removed = await orFail(remove, "afnames_ingediend_blijft", alIngediend);
  if (!removed) throw changedMeanwhile("afname", id, await afnameById(context, id));
}

/** Which kind of organisation this user works for. */
async function organisatiesoort({ db, user }: Context): Promise<string> {
  const { soort } = await db
    .selectFrom("organisaties")
    .select("soort")
    .where("regioId", "=", user.regioId)
    .where("id", "=", user.organisatieId)
    .executeTakeFirstOrThrow();
  return soort;
}

const SELECT = sql`
  select a.id, a.inwoner_id, v.vragenlijst_id, l.naam, l.code, v.id as versie_id, v.nummer as versienummer, a.status,
      a.ingevuld_op, a.geldig_tot, a.vervangt_id, a.organisatiesoort, a.door_naam, a.door_gebruiker_id, a.versie,
      a.antwoorden, v.definitie,
      exists (select from afnames b where b.regio_id = a.regio_id and b.vervangt_id = a.id
        and b.status = 'ingediend') as is_vervangen,
      array(select t.waarvoor from vragenlijsttellingen t
             where t.regio_id = a.regio_id and t.vragenlijst_id = v.vragenlijst_id
               and t.organisatiesoort = a.organisatiesoort order by t.waarvoor) as telt
    from afnames a
    join vragenlijstversies v on v.regio_id = a.regio_id and v.id = a.vragenlijstversie_id
    join vragenlijsten l on l.regio_id = v.regio_id and l.id = v.vragenlijst_id`;

function fromRow({ user, today }: Context, row: Row): AfnameRow {
  const { doorGebruikerId, telt, ...rest } = row;
  const isGeldig =
    row.status === "ingediend" &&
    !row.isVervangen &&
    row.ingevuldOp <= today() &&
    (row.geldigTot === null || row.geldigTot >= today());
  return { ...rest, isGeldig, teltVoor: [...telt], isVanMij: doorGebruikerId === user.id };
}

export function zonderAntwoorden(row: AfnameRow): Afname {
  const { antwoorden: _antwoorden, definitie: _definitie, ...afname } = row;
  return afname;
}
