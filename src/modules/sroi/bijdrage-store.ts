import { sql } from "kysely";
import { notFound } from "#core/failure";
import { hours } from "#core/hours";
import type { Cents } from "#core/money";
import { orFail } from "#db/constraints";
import type { Register } from "#regels/register";
import type { SroiTabel } from "#regels/sroi";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import {
  alBeslist,
  type BijdrageInput,
  buitenContract,
  dubbelBewijs,
  eigenBijdrage,
  isAfgesloten,
  type SroiBijdrage,
  type SroiVerplichting,
} from "./sroi.ts";
import { eindVan, naamVan, waardeVan } from "./waarde.ts";

type Row = Omit<SroiBijdrage, "naam" | "berekening" | "bron" | "isVanMij"> & {
  readonly verplichtingId: string;
  readonly tabel: SroiTabel;
  readonly doorGebruikerId: string;
};
export type Gevonden = SroiBijdrage & { readonly verplichtingId: string };

/** The efforts, with what they are worth: fixed once approved, by the table of its first day until then. */
export async function bijdragenOf(
  { db, user }: Context,
  register: Register,
  verplichtingId?: string,
): Promise<Gevonden[]> {
  const { rows } = await sql<Row>`
    select b.id, b.verplichting_id, v.tabel, b.soort, b.uren_per_week, b.maanden, b.aantal, b.prijs_in_centen, b.startdatum,
           b.einddatum, b.toelichting, b.bewijs, b.status, b.bedrag_in_centen, b.door_gebruiker_id, b.door_naam,
           b.vastgelegd_op, b.beslisser_naam, b.beslist_op, b.besluit_reden, b.versie
      from sroi_bijdragen b join sroi_verplichtingen v on v.regio_id = b.regio_id and v.id = b.verplichting_id
     where b.regio_id = ${user.regioId} and (${verplichtingId ?? null}::uuid is null or b.verplichting_id = ${verplichtingId ?? null}::uuid)
     order by array_position(array['ingediend', 'goedgekeurd', 'afgewezen'], b.status), b.startdatum desc, b.id`.execute(
    db,
  );
  return rows.map((row) => fromRow(row, register, user.id));
}

function fromRow({ tabel, doorGebruikerId, ...row }: Row, register: Register, userId: string): Gevonden {
  const urenPerWeek = row.urenPerWeek === null ? null : row.urenPerWeek / 100;
  const found = waardeVan({ ...row, urenPerWeek }, tabel, register);
  return {
    ...row,
    urenPerWeek,
    naam: naamVan(row.soort),
    bedragInCenten: row.bedragInCenten ?? (row.status === "ingediend" ? (found?.bedrag ?? null) : null),
    berekening: found?.berekening ?? null,
    bron: found?.bron ?? null,
    isVanMij: doorGebruikerId === userId,
  };
}

/** An effort waits for the yes of somebody else. A company hands it in for itself. Answers its id. */
export async function insertBijdrage(
  context: Context,
  verplichting: SroiVerplichting,
  input: BijdrageInput,
): Promise<string> {
  const { db, user, newId, today } = context;
  const id = newId();
  const row = {
    id,
    verplichtingId: verplichting.id,
    ...input,
    bewijs: input.bewijs.replaceAll(/\s+/g, " ").trim().toUpperCase(), // so that one proof is written in one way
    urenPerWeek: input.urenPerWeek === null ? null : hours(input.urenPerWeek),
    einddatum: eindVan(input.startdatum, input.maanden),
  };
  if (user.werkgeverId !== null) {
    const given = sql<{
      gelukt: boolean;
    }>`select dien_sroi_in(${JSON.stringify(snakeCased(row))}::jsonb) as gelukt`;
    const { rows } = await orRefused(given.execute(db), verplichting);
    if (!rows[0]?.gelukt) throw notFound("sroi", verplichting.id);
    return id;
  }
  const by = { doorGebruikerId: user.id, doorNaam: user.naam, vastgelegdOp: today() };
  const own = { regioId: user.regioId, werkgeverId: verplichting.werkgeverId };
  await orRefused(
    db
      .insertInto("sroiBijdragen")
      .values({ ...own, ...row, ...by })
      .execute(),
    verplichting,
  );
  return id;
}

type Besluit = {
  readonly status: "goedgekeurd" | "afgewezen";
  readonly bedrag: Cents | null;
  readonly reden: string | null;
};

/** A yes fixes the amount; by somebody else than who wrote it down. */
export async function decide(
  context: Context,
  id: string,
  { status, bedrag, reden }: Besluit,
): Promise<void> {
  const { db, user, today, expectedVersion = 0 } = context;
  const by = { beslisserId: user.id, beslisserNaam: user.naam, beslistOp: today(), besluitReden: reden };
  const update = db
    .updateTable("sroiBijdragen")
    .set({ status, bedragInCenten: bedrag, ...by, versie: expectedVersion + 1 })
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("versie", "=", expectedVersion)
    .returning("id")
    .executeTakeFirst();
  const own = orFail(update, "sroi_bijdragen_vier_ogen", eigenBijdrage);
  if (
    await orFail(
      orFail(own, "sroi_bijdragen_beslist", alBeslist),
      "sroi_verplichtingen_afgesloten",
      isAfgesloten,
    )
  )
    return;
  const current = await db
    .selectFrom("sroiBijdragen")
    .select("versie")
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  throw changedMeanwhile("sroi", id, current);
}

/** Of which contract an effort is. */
export async function verplichtingOf({ db, user }: Context, bijdrageId: string): Promise<string> {
  const row = await db
    .selectFrom("sroiBijdragen")
    .select("verplichtingId")
    .where("regioId", "=", user.regioId)
    .where("id", "=", bijdrageId)
    .executeTakeFirst();
  if (!row) throw notFound("sroi", bijdrageId);
  return row.verplichtingId;
}

async function orRefused<T>(statement: Promise<T>, { startdatum, einddatum }: SroiVerplichting): Promise<T> {
  const once = orFail(statement, "sroi_bijdragen_een_keer", dubbelBewijs);
  const inside = orFail(once, "sroi_bijdragen_binnen_contract", () => buitenContract(startdatum, einddatum));
  return orFail(inside, "sroi_verplichtingen_afgesloten", isAfgesloten);
}

const snakeCased = (row: object) =>
  Object.fromEntries(
    Object.entries(row).map(([field, value]) => [
      field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value,
    ]),
  );
