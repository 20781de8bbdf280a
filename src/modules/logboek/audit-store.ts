import { type Expression, type SqlBool, sql } from "kysely";
import type { IsoDate } from "#core/dates";
import type { Context } from "../context.ts";
import type { Auditregel } from "./auditregel.ts";

export type Auditfilter = {
  readonly van?: IsoDate;
  readonly tot?: IsoDate;
  readonly gebruiker?: string;
  readonly handeling?: string;
};

/** Lines of the audit, the latest first. Both days of the period count, by the clock of the Netherlands. */
export async function auditPage(
  { db, user }: Context,
  { van, tot, gebruiker, handeling }: Auditfilter,
  { limit, offset }: { limit: number; offset: number },
) {
  const found = db
    .selectFrom("auditregels")
    .where("auditregels.regioId", "=", user.regioId)
    .where((eb) => {
      const conditions: Expression<SqlBool>[] = [];
      if (van)
        conditions.push(sql`auditregels.tijdstip >= ${van}::date::timestamp at time zone 'Europe/Amsterdam'`);
      if (tot)
        conditions.push(
          sql`auditregels.tijdstip < (${tot}::date + 1)::timestamp at time zone 'Europe/Amsterdam'`,
        );
      if (gebruiker) conditions.push(eb("auditregels.gebruikerId", "=", gebruiker));
      if (handeling) conditions.push(eb("auditregels.handeling", "=", handeling));
      return eb.and(conditions);
    });
  const { totaal } = await found
    .select(({ fn }) => fn.countAll<number>().as("totaal"))
    .executeTakeFirstOrThrow();
  const rows = await found
    .leftJoin("gebruikers", (join) =>
      join
        .onRef("gebruikers.regioId", "=", "auditregels.regioId")
        .onRef("gebruikers.id", "=", "auditregels.gebruikerId"),
    )
    .select([
      "auditregels.gemeente",
      "auditregels.nummer",
      "auditregels.tijdstip",
      "auditregels.gebruikerId",
      "gebruikers.naam",
      "gebruikers.functie",
      "auditregels.handeling",
      "auditregels.object",
      "auditregels.resultaat",
      "auditregels.herkomst",
      "auditregels.traceId",
      "auditregels.velden",
    ])
    .orderBy("auditregels.tijdstip", "desc")
    .orderBy("auditregels.gemeente")
    .orderBy("auditregels.nummer", "desc")
    .limit(limit)
    .offset(offset)
    .execute();
  const rijen = rows.map(
    ({ tijdstip, gebruikerId, naam, functie, velden, ...rest }): Auditregel => ({
      ...rest,
      tijdstip: tijdstip.toISOString(),
      gebruiker: gebruikerId === null ? null : { id: gebruikerId, naam: naam ?? "", functie: functie ?? "" },
      velden: [...velden],
    }),
  );
  return { totaal, rijen };
}
