import { sql } from "kysely";
import { ageOn, type IsoDate } from "#core/dates";
import { notFound } from "#core/failure";
import type { Database } from "#db/database";
import type { Context } from "../context.ts";
import type { Inwoner } from "./inwoner.ts";

export async function inwonerById({ db, user, today }: Context, inwonerId: string): Promise<Inwoner> {
  const row = await inwonerRows(db)
    .where("inwoners.regioId", "=", user.regioId)
    .where("inwoners.id", "=", inwonerId)
    .executeTakeFirst();
  if (!row) throw notFound("inwoner", inwonerId);
  return inwonerFromRow(row, today());
}

/** The columns that make an `Inwoner`. */
export const inwonerRows = (db: Database) =>
  db
    .selectFrom("inwoners")
    .innerJoin("gemeenten", (join) =>
      join
        .onRef("gemeenten.regioId", "=", "inwoners.regioId")
        .onRef("gemeenten.code", "=", "inwoners.gemeente"),
    )
    .select([
      "inwoners.id",
      "inwoners.nummer",
      "inwoners.voornaam",
      "inwoners.achternaam",
      "inwoners.geboortedatum",
      "inwoners.gemeente",
      "gemeenten.naam as gemeentenaam",
      adresdeel("woonplaats").as("woonplaats"),
      adresdeel("wijk").as("wijk"),
      "inwoners.talen",
      "inwoners.status",
      "inwoners.aangemeldOp",
      "inwoners.versie",
    ]);

/** Where someone lives, which stays with who may use his contactgegevens where the BRP says that it is secret. */
export const adresdeel = (kolom: "woonplaats" | "wijk") =>
  sql<string | null>`case when not inwoners.adres_geheim
      or inwoners.gemeente = any ((select context_gemeenten('contactgegevens', 'read'))::text[])
      or inwoners.id = any ((select context_inwoners('contactgegevens', 'read'))::uuid[])
    then ${sql.ref(`inwoners.${kolom}`)} end`;

function inwonerFromRow(
  {
    geboortedatum,
    talen,
    status,
    ...rest
  }: Awaited<ReturnType<ReturnType<typeof inwonerRows>["execute"]>>[number],
  today: IsoDate,
): Inwoner {
  return {
    ...rest,
    talen: [...talen],
    status: status as Inwoner["status"],
    leeftijd: geboortedatum === null ? null : ageOn(geboortedatum, today),
  };
}

/** Matches part of a name, however it is written: `begin of a word` counts as much as the middle. */
export const nameContains = (text: string, tabel = "inwoners") =>
  sql<boolean>`(${sql.ref(`${tabel}.voornaam`)} || ' ' || ${sql.ref(`${tabel}.achternaam`)})
    ilike ${`%${text.trim().replace(/[\\%_]/g, "\\$&")}%`}`;
