import { sql } from "kysely";
import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import type { Context } from "../context.ts";
import { isGesloten, type Sessieregel } from "./afweging.ts";

type Rij = Omit<Sessieregel, "geopend" | "verloopt" | "isOpen"> & {
  readonly afwegingId: string;
  readonly geopend: Date;
  readonly verloopt: Date;
  readonly gesloten: Date | null;
};
export type Sessie = Sessieregel & { readonly afwegingId: string };

/** The newest first. */
export const sessiesVan = (context: Context, afwegingId: string): Promise<Sessie[]> =>
  sessies(context, sql`s.afweging_id = ${afwegingId}::uuid`);

export async function sessieById(context: Context, id: string): Promise<Sessie> {
  const [found] = await sessies(context, sql`s.id = ${id}::uuid`);
  if (!found) throw notFound("weegsessie", id);
  return found;
}

export type NieuweSessie = {
  readonly afwegingId: string;
  readonly code: string;
  readonly groepen: readonly string[];
  readonly plaatsen: number;
  readonly minuten: number;
};

export async function insertSessie(context: Context, { minuten, groepen, ...rest }: NieuweSessie) {
  const { db, user, newId, now } = context;
  const id = newId();
  const geopend = now();
  const verloopt = new Date(geopend.getTime() + minuten * 60_000);
  const insert = db
    .insertInto("weegsessies")
    .values({
      regioId: user.regioId,
      id,
      ...rest,
      groepen: [...groepen],
      geopend,
      verloopt,
      doorNaam: user.naam,
    })
    .execute();
  await orFail(insert, "weegsessies_open", isGesloten);
  return id;
}

/** Closed once: the moment at which it was first closed stays. */
export async function closeSessieRow({ db, user, now }: Context, id: string): Promise<void> {
  await sql`
    update weegsessies set gesloten = coalesce(gesloten, ${now()}), versie = versie + 1
     where regio_id = ${user.regioId} and id = ${id}::uuid`.execute(db);
}

export type Antwoord = { readonly groep: string; readonly punten: readonly number[] };

/** Of one session, without which phone sent it. */
export async function antwoordenVan({ db, user }: Context, sessieId: string): Promise<Antwoord[]> {
  return await db
    .selectFrom("weegantwoorden")
    .select(["groep", "punten"])
    .where("regioId", "=", user.regioId)
    .where("sessieId", "=", sessieId)
    .orderBy("deelnemer")
    .execute();
}

async function sessies({ db, user, now }: Context, which: ReturnType<typeof sql>): Promise<Sessie[]> {
  const { rows } = await sql<Rij>`
    select s.id, s.afweging_id, s.code, s.groepen, s.plaatsen, s.geopend, s.verloopt, s.gesloten, s.door_naam, s.versie,
           (select count(*)::int from weegantwoorden w where w.regio_id = s.regio_id and w.sessie_id = s.id) as antwoorden
      from weegsessies s
     where s.regio_id = ${user.regioId} and ${which}
     order by s.geopend desc, s.id desc limit 50`.execute(db);
  return rows.map(({ geopend, verloopt, gesloten, ...row }) => ({
    ...row,
    geopend: geopend.toISOString(),
    verloopt: (gesloten ?? verloopt).toISOString(),
    isOpen: gesloten === null && verloopt > now(),
  }));
}
