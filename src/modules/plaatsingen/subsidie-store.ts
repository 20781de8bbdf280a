import { sql } from "kysely";
import type { Static } from "typebox";
import type { IsoDate } from "#core/dates";
import { notFound } from "#core/failure";
import type { LksPeriode, Stap } from "#regels/loonkostensubsidie";
import type { Context } from "../context.ts";
import type { Berekening, KnownPeriode } from "./subsidie.ts";
import { alBesloten, geenSubsidie } from "./subsidie-failures.ts";

/** What the law asks about the person: the age for the youth wage, and whether the work falls under the Wsw. */
export async function subsidiegegevens({ db, user }: Context, inwonerId: string, day: IsoDate) {
  const { rows } = await sql<{
    geboortedatum: IsoDate | null;
    uitkering: string | null;
    indicaties: string[];
  }>`
    select coalesce(i.geboortedatum, g.geboortedatum) as geboortedatum, s.uitkering,
      (select coalesce(array_agg(distinct c.soort), '{}') from indicaties c
        where c.regio_id = ${user.regioId} and c.inwoner_id = ${inwonerId}
          and daterange(c.vanaf, c.tot, '[]') @> ${day}::date) as indicaties
      from (select ${user.regioId}::text as regio_id, ${inwonerId}::uuid as id) v
      left join inwoners i on i.regio_id = v.regio_id and i.id = v.id
      left join subsidie_geboortedata(array[v.id]) g on i.id is null
      left join situaties s on s.regio_id = v.regio_id and s.inwoner_id = v.id`.execute(db);
  const [found] = rows;
  if (!found) throw notFound("inwoner", inwonerId);
  const { geboortedatum, uitkering, indicaties } = found;
  return {
    geboortedatum,
    uitkering: uitkering ?? "Onbekend",
    indicaties,
    isWsw: uitkering === "Wsw" || indicaties.includes("Wsw"),
  };
}

export type Plaatsinggegevens = {
  readonly id: string;
  readonly inwonerId: string;
  readonly gemeente: string;
};

/** Keeps each known amount, with its steps as they are shown. */
export async function insertSubsidie(
  { db, user, newId }: Context,
  { id, inwonerId, gemeente }: Plaatsinggegevens,
  perioden: readonly LksPeriode[],
): Promise<void> {
  const known = perioden.filter((periode): periode is KnownPeriode => !periode.bronOntbreekt);
  await db
    .insertInto("loonkostensubsidies")
    .values(
      known.map(({ soort, vanaf, tot, bedragInCenten, isBegrensd, stappen }) => ({
        regioId: user.regioId,
        id: newId(),
        gemeente,
        inwonerId,
        plaatsingId: id,
        soort,
        vanaf,
        tot,
        bedragInCenten,
        berekening: JSON.stringify({ isBegrensd, stappen }),
      })),
    )
    .execute();
}

/** The amounts of a plaatsing that count, as they were kept, the first one first. */
export async function subsidieRows({ db, user }: Context, plaatsingId: string) {
  const rows = await db
    .selectFrom("loonkostensubsidies")
    .select(["soort", "vanaf", "tot", "bedragInCenten", "berekening", "beslotenOp"])
    .where("regioId", "=", user.regioId)
    .where("plaatsingId", "=", plaatsingId)
    .where("vervallenDoorId", "is", null)
    .orderBy("vanaf")
    .execute();
  return rows.map(({ berekening, soort, ...row }) => {
    const { stappen = [], isBegrensd = false } = berekening as { stappen?: Stap[]; isBegrensd?: boolean };
    return { ...row, soort: soort as Static<typeof Berekening>["soort"], stappen, isBegrensd };
  });
}

/** Answers whose subsidy it is. Of a decision that was written down the day does not change. */
export async function recordBesluit(context: Context, plaatsingId: string, datum: IsoDate): Promise<string> {
  const { db, user } = context;
  const updated = await db
    .updateTable("loonkostensubsidies")
    .set({ beslotenOp: datum })
    .where("regioId", "=", user.regioId)
    .where("plaatsingId", "=", plaatsingId)
    .where("beslotenOp", "is", null)
    .where("vervallenDoorId", "is", null)
    .returning("inwonerId")
    .execute();
  if (updated[0]) return updated[0].inwonerId;
  throw (await subsidieRows(context, plaatsingId)).length > 0 ? alBesloten() : geenSubsidie(plaatsingId);
}
