import { type RawBuilder, sql } from "kysely";
import { type Static, Type } from "typebox";
import { ageOn, type IsoDate } from "#core/dates";
import type { Context } from "../context.ts";
import { id, orNull } from "../fields.ts";
import { inScope } from "../toegang/in-scope.ts";
import { blindIndex, isBsn, normalizeBsn } from "./bsn.ts";
import { adresdeel, nameContains } from "./inwoner-store.ts";

const AT_MOST = 50;

export const GevondenInwoner = Type.Object({
  id,
  nummer: Type.Integer(),
  naam: Type.String(),
  leeftijd: orNull(Type.Integer()),
  gemeentenaam: Type.String(),
  woonplaats: orNull(Type.String()),
  isInCaseload: Type.Boolean(),
});
export type GevondenInwoner = Static<typeof GevondenInwoner>;

type Row = Omit<GevondenInwoner, "leeftijd"> & { geboortedatum: IsoDate | null; totaal: number };

export async function findInwoners(
  context: Context,
  tekst: string,
): Promise<{ totaal: number; rijen: GevondenInwoner[] }> {
  const { db, user, today } = context;
  const { rows } = await sql<Row>`
    select inwoners.id, inwoners.nummer, inwoners.voornaam || ' ' || inwoners.achternaam as naam, inwoners.geboortedatum,
        g.naam as gemeentenaam, ${adresdeel("woonplaats")} as woonplaats, count(*) over ()::integer as totaal,
        exists (select from begeleidingen b where b.regio_id = inwoners.regio_id and b.inwoner_id = inwoners.id
          and b.gebruiker_id = ${user.id} and b.tot is null) as is_in_caseload
      from inwoners
      join gemeenten g on g.regio_id = inwoners.regio_id and g.code = inwoners.gemeente
     where inwoners.regio_id = ${user.regioId} and ${inScope(context, "read", "persoon", "inwoners", "id")}
       and ${condition(context, tekst)}
     order by is_in_caseload desc, inwoners.achternaam, inwoners.voornaam, inwoners.id
     limit ${AT_MOST}`.execute(db);
  return {
    totaal: rows[0]?.totaal ?? 0,
    rijen: rows.map((row) => ({
      id: row.id,
      nummer: row.nummer,
      naam: row.naam,
      leeftijd: row.geboortedatum && ageOn(row.geboortedatum, today()),
      gemeentenaam: row.gemeentenaam,
      woonplaats: row.woonplaats,
      isInCaseload: row.isInCaseload,
    })),
  };
}

function condition({ user, sleutels }: Context, tekst: string): RawBuilder<boolean> {
  const number = normalizeBsn(tekst);
  if (isBsn(number))
    return sql`inwoners.id = (select inwoner_met_bsn(${blindIndex(number, user.regioId, sleutels)}))`;
  if (/^\d{1,8}$/.test(number)) return sql`inwoners.nummer = ${Number(number)}`;
  return nameContains(tekst);
}
