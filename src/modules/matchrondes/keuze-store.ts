import { sql } from "kysely";
import { Failure, notFound } from "#core/failure";
import type { Context } from "../context.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { inScope } from "../toegang/in-scope.ts";
import type { Subject } from "../toegang/toegang.ts";
import type { Keuzesoort, Matchkeuze } from "./matchkeuze.ts";
import { getal } from "./tellen.ts";

/** The decisions about these inwoners that hold now, or one by its id, as far as this user may see voorstellen. */
export async function keuzesVan(
  context: Context,
  { inwonerIds, id, alle = false }: { inwonerIds?: readonly string[]; id?: string; alle?: boolean },
): Promise<Matchkeuze[]> {
  if (inwonerIds?.length === 0) return [];
  const rows = await context.db
    .selectFrom("matchkeuzes")
    .leftJoin("plekken", (join) =>
      join
        .onRef("plekken.regioId", "=", "matchkeuzes.regioId")
        .onRef("plekken.id", "=", "matchkeuzes.plekId"),
    )
    .leftJoin("werkgevers", (join) =>
      join
        .onRef("werkgevers.regioId", "=", "plekken.regioId")
        .onRef("werkgevers.id", "=", "plekken.werkgeverId"),
    )
    .where("matchkeuzes.regioId", "=", context.user.regioId)
    .where(inScope(context, "read", "voorstel", "matchkeuzes"))
    .$if(inwonerIds !== undefined, (query) => query.where("matchkeuzes.inwonerId", "in", inwonerIds!))
    .$if(id !== undefined, (query) => query.where("matchkeuzes.id", "=", id!))
    .$if(!alle, (query) => query.where("matchkeuzes.ingetrokkenOp", "is", null))
    .select([
      "matchkeuzes.id",
      "matchkeuzes.inwonerId",
      "matchkeuzes.plekId",
      "plekken.titel",
      "werkgevers.naam as werkgever",
      "matchkeuzes.soort",
      "matchkeuzes.reden",
      "matchkeuzes.doorNaam",
      "matchkeuzes.gemaaktOp",
      "matchkeuzes.ingetrokkenOp",
      "matchkeuzes.ingetrokkenDoor",
      "matchkeuzes.versie",
      sql<number | null>`(select (s.spijt ->> matchkeuzes.id::text)::integer from matchsuggesties s
        join matchrondes r on r.regio_id = s.regio_id and r.id = s.ronde_id
        where s.regio_id = matchkeuzes.regio_id and s.inwoner_id = matchkeuzes.inwoner_id
          and s.spijt ? matchkeuzes.id::text order by r.gestart desc limit 1)`.as("spijt"),
    ])
    .orderBy("matchkeuzes.gemaaktOp", "desc")
    .orderBy("matchkeuzes.id")
    .execute();
  return rows.map(({ soort, spijt, ...row }) => ({
    ...row,
    soort: soort as Keuzesoort,
    spijt: spijt === null ? null : { waarde: spijt, tekst: spijtTekst(spijt) },
  }));
}

/** Whose decision it is. */
export async function keuzeSubject(context: Context, id: string): Promise<Subject> {
  const found = await context.db
    .selectFrom("matchkeuzes")
    .select("inwonerId")
    .where("regioId", "=", context.user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!found) throw notFound("matchkeuze", id);
  return { ...(await inwonerSubject(context, found.inwonerId)), object: `matchkeuze/${id}` };
}

export async function insertKeuze(
  { db, user, newId, today }: Context,
  keuze: { inwonerId: string; gemeente: string; plekId: string; soort: Keuzesoort; reden: string },
): Promise<string> {
  const id = newId();
  const door = { doorGebruikerId: user.id, doorNaam: user.naam, gemaaktOp: today() };
  try {
    await db
      .insertInto("matchkeuzes")
      .values({ regioId: user.regioId, id, ...keuze, ...door })
      .execute();
  } catch (error) {
    const constraint = error instanceof Error && "constraint" in error ? error.constraint : undefined;
    if (constraint === "matchkeuzes_een_per_paar") throw alGekozen();
    if (constraint === "matchkeuzes_een_vast") throw alVast();
    throw error;
  }
  return id;
}

export async function withdrawKeuze({ db, user, today }: Context, id: string): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable("matchkeuzes")
    .set((eb) => ({ ingetrokkenOp: today(), ingetrokkenDoor: user.naam, versie: eb("versie", "+", 1) }))
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("ingetrokkenOp", "is", null)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw alIngetrokken();
}

const spijtTekst = (spijt: number): string =>
  spijt === 0
    ? "Deze keuze kost de regio niets."
    : `Zonder deze keuze paste het in de hele regio ${getal(spijt)} punten beter. U beslist.`;

const conflict = (code: string, detail: string) => new Failure("conflict", `matchkeuze.${code}`, detail);
const alGekozen = () =>
  conflict("al-gekozen", "Over deze inwoner en deze plek is al gekozen. Trek die keuze eerst in.");
const alVast = () =>
  conflict("al-vast", "Deze inwoner staat al vast op een andere plek. Trek die keuze eerst in.");
const alIngetrokken = () => conflict("al-ingetrokken", "Deze keuze is al ingetrokken.");
