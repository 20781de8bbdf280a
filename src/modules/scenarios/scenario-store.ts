import { type RawBuilder, sql } from "kysely";
import { notFound } from "#core/failure";
import type { Context } from "../context.ts";
import {
  type Bewaard,
  type Hefboominvoer,
  type Scenarioinhoud,
  type Scenariokop,
  verouderd,
  zonderUitgangspunten,
} from "./scenario.ts";
import { regelsVan } from "./scenarioregel.ts";

type Rij = Omit<Scenariokop, "tijdstip" | "gedeeld"> & {
  readonly tijdstip: Date;
  readonly hefbomen: Hefboominvoer;
  readonly deelcode: string | null;
  readonly gedeeldeVersie: number;
  readonly gedeeldOp: Date;
  readonly gedeeldDoor: string;
};
export type Versie = Omit<Bewaard, "versies">;

/** The newest version of each, what was changed last first. */
export async function scenarioPage(
  context: Context,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ totaal: number; rijen: Scenariokop[] }> {
  const { totaal } = await context.db
    .selectFrom("toekomstscenarios")
    .where("regioId", "=", context.user.regioId)
    .select(({ fn }) => fn.countAll<number>().as("totaal"))
    .executeTakeFirstOrThrow();
  const found = await versies(context, sql`v.versie = s.versie`, { limit, offset });
  return { totaal, rijen: found.map(({ hefbomen: _hefbomen, regels: _regels, ...kop }) => kop) };
}

/** A version of a scenario, or the newest. */
export async function scenarioVersie(context: Context, id: string, versie?: number): Promise<Versie> {
  const [found] = await versies(
    context,
    sql`s.id = ${id}::uuid and v.versie = coalesce(${versie ?? null}::integer, s.versie)`,
  );
  if (!found) throw notFound("scenario", id);
  return found;
}

/** What a code opens: the version that was shared, as long as it is shared. */
export async function gedeeldeVersie(context: Context, code: string): Promise<Versie> {
  const [found] = await versies(context, sql`s.deelcode = ${code} and v.versie = s.gedeelde_versie`);
  if (!found) throw notFound("gedeeld", "link");
  return found;
}

/** With all its versions, the newest first. */
export async function scenarioById(context: Context, id: string, versie?: number): Promise<Bewaard> {
  const found = await scenarioVersie(context, id, versie);
  const all = await context.db
    .selectFrom("toekomstscenarioversies")
    .select(["versie", "naam", "reden", "uitgangspuntenVersie", "doorNaam", "tijdstip"])
    .where("regioId", "=", context.user.regioId)
    .where("scenarioId", "=", id)
    .orderBy("versie", "desc")
    .execute();
  return { ...found, versies: all.map((rij) => ({ ...rij, tijdstip: rij.tijdstip.toISOString() })) };
}

/** A new scenario on the newest figures: of the named company, or of the one that came first. */
export async function insertScenario(
  context: Context,
  inhoud: Scenarioinhoud,
  uitgangspuntenId?: string,
): Promise<string> {
  const { db, user, newId } = context;
  const grondslag = await nieuwsteGrondslag(context, uitgangspuntenId);
  const id = newId();
  await db.insertInto("toekomstscenarios").values({ regioId: user.regioId, id }).execute();
  await insertVersie(context, { id, versie: 1, reden: null, ...grondslag }, inhoud);
  return id;
}

/** The next version, on the newest figures; the one before stays. Who started from an older one hears that. */
export async function insertScenarioversie(
  context: Context,
  id: string,
  { opVersie, reden, ...inhoud }: Scenarioinhoud & { readonly opVersie: number; readonly reden: string },
): Promise<void> {
  const { db, user } = context;
  const updated = await db
    .updateTable("toekomstscenarios")
    .set({ versie: opVersie + 1 })
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("versie", "=", opVersie)
    .returning("id")
    .executeTakeFirst();
  const before = await scenarioVersie(context, id, updated && opVersie);
  if (!updated) throw verouderd(before.nieuwste);
  const grondslag = await nieuwsteGrondslag(context, before.uitgangspunten.id);
  await insertVersie(context, { id, versie: opVersie + 1, reden, ...grondslag }, inhoud);
}

type Deling = { readonly code: string; readonly versie: number };

/** Shared from now on, or no longer. */
export async function setDeling(
  { db, user, now }: Context,
  id: string,
  deling: Deling | null,
): Promise<void> {
  await db
    .updateTable("toekomstscenarios")
    .set({
      deelcode: deling?.code ?? null,
      gedeeldeVersie: deling?.versie ?? null,
      gedeeldOp: deling && now(),
      gedeeldDoor: deling && user.naam,
    })
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .execute();
}

type Grondslag = { readonly uitgangspuntenId: string; readonly uitgangspuntenVersie: number };
type Nieuw = Grondslag & { readonly id: string; readonly versie: number; readonly reden: string | null };

async function insertVersie(
  { db, user, now }: Context,
  { id, ...nieuw }: Nieuw,
  { hefbomen, naam, toelichting }: Scenarioinhoud,
): Promise<void> {
  await db
    .insertInto("toekomstscenarioversies")
    .values({
      regioId: user.regioId,
      scenarioId: id,
      ...nieuw,
      naam,
      toelichting,
      hefbomen: JSON.stringify(hefbomen),
      doorNaam: user.naam,
      tijdstip: now(),
    })
    .execute();
}

async function nieuwsteGrondslag({ db, user }: Context, id?: string): Promise<Grondslag> {
  const { rows } = await sql<Grondslag>`
    select u.id as uitgangspunten_id, u.versie as uitgangspunten_versie
      from toekomstuitgangspunten u
     where u.regio_id = ${user.regioId} and (${id ?? null}::uuid is null or u.id = ${id ?? null}::uuid)
     order by (select e.tijdstip from toekomstuitgangspunten e where e.regio_id = u.regio_id and e.id = u.id and e.versie = 1),
              u.id, u.versie desc
     limit 1`.execute(db);
  if (!rows[0]) throw id ? notFound("uitgangspunten", id) : zonderUitgangspunten();
  return rows[0];
}

type Deel = { readonly limit: number; readonly offset: number };

async function versies(
  { db, user }: Context,
  which: RawBuilder<unknown>,
  { limit, offset }: Deel = { limit: 1, offset: 0 },
): Promise<Versie[]> {
  const { rows } = await sql<Rij>`
    select s.id, s.versie as nieuwste, v.versie, v.naam, v.toelichting, v.reden, v.hefbomen, v.door_naam, v.tijdstip,
           s.deelcode, s.gedeelde_versie, s.gedeeld_op, s.gedeeld_door,
           json_build_object('id', u.id, 'versie', u.versie, 'naam', u.naam, 'nieuwste',
             (select max(n.versie) from toekomstuitgangspunten n where n.regio_id = u.regio_id and n.id = u.id)) as uitgangspunten
      from toekomstscenarios s
      join toekomstscenarioversies v on v.regio_id = s.regio_id and v.scenario_id = s.id
      join toekomstuitgangspunten u
        on u.regio_id = v.regio_id and u.id = v.uitgangspunten_id and u.versie = v.uitgangspunten_versie
     where s.regio_id = ${user.regioId} and ${which}
     order by v.tijdstip desc, s.id
     limit ${limit} offset ${offset}`.execute(db);
  return rows.map(({ deelcode, gedeeldeVersie, gedeeldOp, gedeeldDoor, tijdstip, ...rij }) => ({
    ...rij,
    tijdstip: tijdstip.toISOString(),
    regels: [...regelsVan(rij.hefbomen)],
    gedeeld:
      deelcode === null
        ? null
        : { code: deelcode, versie: gedeeldeVersie, op: gedeeldOp.toISOString(), door: gedeeldDoor },
  }));
}
