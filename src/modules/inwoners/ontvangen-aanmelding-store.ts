import { type RawBuilder, sql } from "kysely";
import { addDays, type IsoDate } from "#core/dates";
import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import { inScope } from "../toegang/in-scope.ts";
import {
  alAfgehandeld,
  alBegeleid,
  ANTWOORD_BLIJFT_DAGEN,
  kiesKlantmanager,
  type OntvangenAanmelding,
  REAGEREN_BINNEN_DAGEN,
} from "./ontvangen-aanmelding.ts";

type Row = Omit<OntvangenAanmelding, "reageerVoor" | "isTeLaat">;

/** What waits, the oldest first; or what was handled, the latest first. */
export async function aanmeldingPage(
  context: Context,
  status: "open" | "afgehandeld",
  { limit, offset }: { limit: number; offset: number },
) {
  const { rows } = await sql<Row & { totaal: number }>`
    select *, count(*) over ()::integer as totaal from (${aanmeldingen(context)}) rij
     where ${status === "open" ? waits(context) : sql`status <> 'open'`}
     order by ${status === "open" ? sql`gemeld_op, id` : sql`afgehandeld_op desc, id`}
     limit ${limit} offset ${offset}`.execute(context.db);
  const today = context.today();
  return { totaal: rows[0]?.totaal ?? 0, rijen: rows.map((row) => fromRow(row, today)) };
}

/** How many wait for somebody of the own gemeenten. */
export async function openAanmeldingen(context: Context): Promise<number> {
  const { rows } = await sql<{ aantal: number }>`
    select count(*)::integer as aantal from (${aanmeldingen(context)}) rij
     where ${waits(context)}`.execute(context.db);
  return rows[0]?.aantal ?? 0;
}

/** For who may use it: `aanmeldingSubject` says so. */
export async function aanmeldingById(context: Context, id: string): Promise<OntvangenAanmelding> {
  const { rows } = await sql<Row>`
    select * from (${aanmeldingen(context, sql`a.id = ${id}::uuid`)}) rij`.execute(context.db);
  if (!rows[0]) throw notFound("aanmelding", id);
  return fromRow(rows[0], context.today());
}

/** The one that this user saw, and that still waits. */
export async function openAanmelding(context: Context, id: string): Promise<OntvangenAanmelding> {
  const aanmelding = await aanmeldingById(context, id);
  if (aanmelding.versie !== context.expectedVersion) throw changedMeanwhile("aanmelding", id, aanmelding);
  if (aanmelding.status !== "open") throw alAfgehandeld();
  return aanmelding;
}

/** Handled now, by this user; a colleague who was first stays the one who did it. */
export async function finishAanmelding(
  { db, user, today, expectedVersion = 0 }: Context,
  { id, versie }: OntvangenAanmelding,
  status: "opgepakt" | "beantwoord",
  antwoord: string | null,
): Promise<void> {
  const updated = await db
    .updateTable("aanmeldingen")
    .set({
      status,
      antwoord,
      afgehandeldOp: today(),
      afgehandeldDoor: user.naam,
      versie: expectedVersion + 1,
    })
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("versie", "=", expectedVersion)
    .where("status", "=", "open")
    .returning("id")
    .executeTakeFirst();
  if (!updated) throw changedMeanwhile("aanmelding", id, { versie });
}

export async function assignKlantmanager(
  { db, newId }: Context,
  { id, inwonerId }: OntvangenAanmelding,
  klantmanagerId: string,
): Promise<void> {
  const assigned = sql<{ done: boolean }>`
    select wijs_toe(${id}::uuid, ${inwonerId}::uuid, ${newId()}::uuid, ${klantmanagerId}::uuid) as done`.execute(
    db,
  );
  const { rows } = await orFail(assigned, "begeleidingen_een_hoofd", alBegeleid);
  if (!rows[0]?.done) throw kiesKlantmanager();
}

/** Tells who made the aanmelding what was answered, in his own gemeente. */
export const sendAntwoord = ({ db }: Context, id: string) => sql`select meld_terug(${id}::uuid)`.execute(db);

export async function klantmanagers({ db }: Context) {
  const { rows } = await sql<{ id: string; naam: string; gemeenten: string[] }>`
    select id, naam, gemeenten from klantmanagers_voor_aanmelding()`.execute(db);
  return rows;
}

/** An own aanmelding waits as long as nobody is the main counsellor; its answer stays to be read for a while. */
const waits = ({ today }: Context): RawBuilder<boolean> => sql`(
  (status = 'open' and (soort = 'elders gemeld' or hoofd is null))
  or (status = 'beantwoord' and soort = 'ontvangen' and is_van_mij
      and afgehandeld_op > ${today()}::date - ${ANTWOORD_BLIJFT_DAGEN}::integer))`;

/**
 * Each with the inwoner of the own gemeente that it is about: named by a signal, or else the file that was made from
 * this very aanmelding. Where that is in another gemeente there is none.
 */
const aanmeldingen = (context: Context, which = inScope(context, "read", "aanmelding", "a")) => sql`
  select a.id, a.soort, a.status, coalesce(a.voornaam || ' ' || a.achternaam, i.voornaam || ' ' || i.achternaam, '') as naam,
      coalesce(a.geboortedatum, i.geboortedatum) as geboortedatum, a.bron, a.gemeente, g.naam as gemeentenaam,
      v.naam as van_gemeentenaam, a.door_naam, a.door_gebruiker_id = ${context.user.id}::uuid as is_van_mij, a.gemeld_op,
      i.id as inwoner_id, h.naam as hoofd, a.antwoord, a.afgehandeld_op, a.afgehandeld_door, a.versie
    from aanmeldingen a
    join gemeenten g on g.regio_id = a.regio_id and g.code = a.gemeente
    join gemeenten v on v.regio_id = a.regio_id and v.code = a.van_gemeente
    left join lateral (
      select inwoners.id, inwoners.voornaam, inwoners.achternaam, inwoners.geboortedatum from inwoners
       where inwoners.regio_id = a.regio_id and ${inScope(context, "read", "persoon", "inwoners", "id")}
         and case when a.inwoner_id is not null then inwoners.id = a.inwoner_id
                  else inwoners.gemeente = a.gemeente and inwoners.achternaam = a.achternaam
                   and inwoners.voornaam = a.voornaam and inwoners.geboortedatum = a.geboortedatum
                   and inwoners.aangemeld_op = a.gemeld_op end
       order by inwoners.nummer desc limit 1) i on true
    left join begeleidingen h on h.regio_id = a.regio_id and h.inwoner_id = i.id and h.is_hoofd and h.tot is null
   where a.regio_id = ${context.user.regioId} and ${which}`;

function fromRow(row: Row, today: IsoDate): OntvangenAanmelding {
  const reageerVoor = addDays(row.gemeldOp, REAGEREN_BINNEN_DAGEN);
  return {
    id: row.id,
    soort: row.soort,
    status: row.status,
    naam: row.naam,
    geboortedatum: row.geboortedatum,
    bron: row.bron,
    gemeente: row.gemeente,
    gemeentenaam: row.gemeentenaam,
    vanGemeentenaam: row.vanGemeentenaam,
    doorNaam: row.doorNaam,
    isVanMij: row.isVanMij,
    gemeldOp: row.gemeldOp,
    reageerVoor,
    isTeLaat: row.status === "open" && reageerVoor < today,
    inwonerId: row.inwonerId,
    hoofd: row.hoofd,
    antwoord: row.antwoord,
    afgehandeldOp: row.afgehandeldOp,
    afgehandeldDoor: row.afgehandeldDoor,
    versie: row.versie,
  };
}
