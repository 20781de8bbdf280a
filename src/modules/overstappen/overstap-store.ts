import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import type { Vorm } from "#regels/overgang";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import { TERUG, terugFromRow } from "../plaatsingen/plaatsing-store.ts";
import type { Bekend } from "./overstapfeiten.ts";
import {
  alOvergestapt,
  alTerug,
  type Onderbouwing,
  type Overstap,
  type OverstapInFull,
  type Overstapstap,
} from "./overstap.ts";

/** What the dossier says that the rules ask about. */
export async function bekendVan({ db, user }: Context, inwonerId: string, dag: IsoDate): Promise<Bekend> {
  const { rows } = await sql<Bekend>`
    select i.geboortedatum, s.uitkering, s.is_geregistreerd_werkzoekend,
      (select coalesce(array_agg(distinct c.soort), '{}') from indicaties c
        where c.regio_id = i.regio_id and c.inwoner_id = i.id
          and daterange(c.vanaf, c.tot, '[]') @> ${dag}::date) as indicaties,
      exists (select from begeleidingen b where b.regio_id = i.regio_id and b.inwoner_id = i.id
        and b.tot is null) as heeft_begeleiding,
      (select l.loonwaarde from loonwaarden l where l.regio_id = i.regio_id and l.inwoner_id = i.id
        and l.vervallen_door_id is null and l.vanaf <= ${dag}::date order by l.vanaf desc limit 1) as loonwaarde
      from inwoners i
      left join situaties s on s.regio_id = i.regio_id and s.inwoner_id = i.id
     where i.regio_id = ${user.regioId} and i.id = ${inwonerId}`.execute(db);
  const [found] = rows;
  if (!found) throw notFound("inwoner", inwonerId);
  return found;
}

/** A plaatsing that runs, or that begins later, as a switch looks at it. */
export async function plekkenVan({ db, user }: Context, inwonerId: string, dag: IsoDate) {
  const rows = await db
    .selectFrom("plaatsingen as p")
    .leftJoin("werkgevers as w", (join) =>
      join.onRef("w.regioId", "=", "p.regioId").onRef("w.id", "=", "p.werkgeverId"),
    )
    .leftJoin("units as u", (join) =>
      join.onRef("u.regioId", "=", "p.regioId").onRef("u.id", "=", "p.unitId"),
    )
    .select([
      "p.id",
      "p.inwonerId",
      "p.werkvorm",
      "p.functie",
      "p.urenPerWeek",
      "p.voltijdUren",
      "p.startdatum",
    ])
    .select([
      "p.einddatum",
      "p.redenEinde",
      "p.werkgeverId",
      "p.unitId",
      "p.plekId",
      "p.organisatie",
      "p.loonwaarde",
    ])
    .select(["p.versie", "p.wegTerug"])
    .select(sql<string>`coalesce(w.naam, u.naam, p.organisatie)`.as("waar"))
    .select(
      sql<boolean>`exists (select from loonkostensubsidies s where s.regio_id = p.regio_id and s.plaatsing_id = p.id
        and s.vervallen_door_id is null and coalesce(s.tot, 'infinity') >= ${dag}::date - 1)`.as(
        "heeftSubsidie",
      ),
    )
    .select(
      sql<boolean>`exists (select from loonkostensubsidies s where s.regio_id = p.regio_id and s.plaatsing_id = p.id)`.as(
        "hadSubsidie",
      ),
    )
    .where("p.regioId", "=", user.regioId)
    .where("p.inwonerId", "=", inwonerId)
    .orderBy("p.startdatum", "desc")
    .execute();
  return rows.map((row) => ({ ...row, vorm: vormVan(row.werkvorm, row.heeftSubsidie) }));
}
export type Plek = Awaited<ReturnType<typeof plekkenVan>>[number];

export const vormVan = (werkvorm: string, heeftSubsidie: boolean): Vorm =>
  werkvorm === "regulier" && heeftSubsidie ? "regulier met loonkostensubsidie" : (werkvorm as Vorm);

/** What a plek is today, of what runs on a day. */
export const looptOp = ({ startdatum, einddatum }: Plek, dag: IsoDate) =>
  startdatum <= dag && (einddatum === null || einddatum >= dag);

export type NieuweOverstap = {
  readonly id: string;
  readonly inwonerId: string;
  readonly gemeente: string;
  readonly vanVorm: Vorm;
  readonly naarVorm: Vorm;
  readonly vanPlaatsingId: string | null;
  readonly naarPlaatsingId: string | null;
  readonly dag: IsoDate;
  readonly grond: string;
  readonly wet: string;
  readonly reden: string;
  readonly toelichting: string | null;
  readonly akkoordOp: IsoDate;
  readonly terugVanId: string | null;
};

export async function insertOverstap(
  { db, user, now }: Context,
  overstap: NieuweOverstap,
  onderbouwing: Onderbouwing,
  stappen: readonly Pick<Overstapstap, "wie" | "wat" | "soort" | "dag" | "bron">[],
): Promise<void> {
  const { regioId } = user;
  const insert = db
    .insertInto("overstappen")
    .values({
      ...overstap,
      regioId,
      onderbouwing: JSON.stringify(onderbouwing),
      doorGebruikerId: user.id,
      doorNaam: user.naam,
      tijdstip: now(),
    })
    .execute();
  await orFail(
    orFail(insert, "overstappen_van_een_keer", alOvergestapt),
    "overstappen_terug_een_keer",
    alTerug,
  );
  const { id: overstapId, gemeente, inwonerId } = overstap;
  const rows = stappen.map(({ wie, wat, soort, dag, bron }, at) => ({
    regioId,
    overstapId,
    nummer: at + 1,
    gemeente,
    inwonerId,
    wie,
    wat,
    soort,
    dag,
    bron,
  }));
  if (rows.length > 0) await db.insertInto("overstapstappen").values(rows).execute();
}

const overstapRows = ({ db, user }: Context) =>
  db
    .selectFrom("overstappen as o")
    .leftJoin("plaatsingen as n", (join) =>
      join.onRef("n.regioId", "=", "o.regioId").onRef("n.id", "=", "o.naarPlaatsingId"),
    )
    .leftJoin("overstappen as t", (join) =>
      join.onRef("t.regioId", "=", "o.regioId").onRef("t.terugVanId", "=", "o.id"),
    )
    .leftJoin("overstappen as v", (join) =>
      join.onRef("v.regioId", "=", "o.regioId").onRef("v.vanPlaatsingId", "=", "o.naarPlaatsingId"),
    )
    .selectAll("o")
    .select(TERUG.map((kolom) => `n.${kolom}` as const))
    .select(["n.einddatum", "n.versie as naarVersie", "t.id as teruggedraaidDoor", "v.id as verderMet"])
    .where("o.regioId", "=", user.regioId);
type Row = Awaited<ReturnType<ReturnType<typeof overstapRows>["execute"]>>[number];

/** The switches of one inwoner, the latest first. */
export async function overstappenVan(context: Context, inwonerId: string): Promise<Overstap[]> {
  const rows = await overstapRows(context)
    .where("o.inwonerId", "=", inwonerId)
    .orderBy("o.dag", "desc")
    .orderBy("o.tijdstip", "desc")
    .execute();
  return fromRows(context, inwonerId, rows);
}

export async function overstapById(context: Context, id: string): Promise<OverstapInFull> {
  const row = await overstapRows(context).where("o.id", "=", id).executeTakeFirst();
  if (!row) throw notFound("overstap", id);
  const [overstap] = await fromRows(context, row.inwonerId, [row]);
  return { ...overstap!, onderbouwing: row.onderbouwing as Onderbouwing };
}

async function fromRows(context: Context, inwonerId: string, rows: readonly Row[]): Promise<Overstap[]> {
  const today = context.today();
  const plekken = new Map((await plekkenVan(context, inwonerId, today)).map((plek) => [plek.id, plek]));
  const stappen = Map.groupBy(await stappenVan(context, inwonerId), ({ overstapId }) => overstapId);
  const kant = (vorm: string, plaatsingId: string | null) => {
    const plek = plekken.get(plaatsingId ?? "");
    return { vorm: vorm as Vorm, plaatsingId, functie: plek?.functie ?? null, waar: plek?.waar ?? null };
  };
  return rows.map((row) => ({
    id: row.id,
    inwonerId: row.inwonerId,
    van: kant(row.vanVorm, row.vanPlaatsingId),
    naar: kant(row.naarVorm, row.naarPlaatsingId),
    dag: row.dag,
    grond: row.grond,
    wet: row.wet,
    reden: row.reden as Overstap["reden"],
    toelichting: row.toelichting,
    akkoordOp: row.akkoordOp,
    weg: terugFromRow(row),
    terug: kanTerug(row, today),
    isTerugVan: row.terugVanId,
    stappen: (stappen.get(row.id) ?? []).map(({ overstapId: _overstapId, ...stap }) => stap),
    doorNaam: row.doorNaam,
    tijdstip: row.tijdstip.toISOString(),
  }));
}

/** Does the way back still hold today? */
export function kanTerug(row: Row, today: IsoDate): Overstap["terug"] {
  const nee = (waarom: string) => ({ kan: false, waarom });
  if (row.teruggedraaidDoor) return nee("Deze overstap is al teruggedraaid.");
  if (row.vanVorm === "geen") return nee("Er was geen plek om naar terug te gaan.");
  if (row.verderMet !== null || (row.einddatum !== null && row.einddatum < today))
    return nee("De nieuwe plek is al gestopt. Maak een nieuwe overstap.");
  if (row.naarPlaatsingId !== null && row.terugGrondslag === null)
    return nee("Er is geen weg terug afgesproken. Maak een nieuwe overstap.");
  if (row.terugTot !== null && row.terugTot < today) return nee("De oude plek is niet meer vrij.");
  return { kan: true, waarom: null };
}

async function stappenVan({ db, user }: Context, inwonerId: string) {
  const rows = await db
    .selectFrom("overstapstappen")
    .select(["overstapId", "nummer", "wie", "wat", "soort", "dag", "bron", "klaarOp", "klaarDoor", "versie"])
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "=", inwonerId)
    .orderBy("nummer")
    .execute();
  return rows.map((row) => ({
    ...row,
    wie: row.wie as Overstapstap["wie"],
    soort: row.soort as Overstapstap["soort"],
  }));
}

export async function tickStap(
  context: Context,
  { overstapId, nummer, isKlaar }: { overstapId: string; nummer: number; isKlaar: boolean },
): Promise<void> {
  const { db, user, today, expectedVersion = 0 } = context;
  const one = { regioId: user.regioId, overstapId, nummer };
  const updated = await db
    .updateTable("overstapstappen")
    .set({
      klaarOp: isKlaar ? today() : null,
      klaarDoor: isKlaar ? user.naam : null,
      versie: expectedVersion + 1,
    })
    .where((eb) => eb.and({ ...one, versie: expectedVersion }))
    .returning("nummer")
    .executeTakeFirst();
  if (updated) return;
  const current = await db
    .selectFrom("overstapstappen")
    .select("versie")
    .where((eb) => eb.and(one))
    .executeTakeFirst();
  throw changedMeanwhile("overstapstap", overstapId, current);
}

/** Who helps the inwoner: they go along. */
export const kringVan = ({ db, user }: Context, inwonerId: string) =>
  db
    .selectFrom("begeleidingen")
    .select(["naam", "rol"])
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "=", inwonerId)
    .where("tot", "is", null)
    .orderBy("isHoofd", "desc")
    .orderBy("naam")
    .execute();

/** Whose it is, with how this user stands to the inwoner. */
export async function ownerOf({ db, user }: Context, id: string) {
  const found = await db
    .selectFrom("overstappen")
    .select(["inwonerId", "gemeente"])
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!found) throw notFound("overstap", id);
  return found;
}
