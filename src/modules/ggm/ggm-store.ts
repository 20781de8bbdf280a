import { sql } from "kysely";
import type { Context } from "../context.ts";
import { csvVan } from "../exporten/csv.ts";
import type { Ggmtabel, Veld } from "./gegevensmodel.ts";
import type { Nummering } from "./nummering.ts";

export type Rij = Readonly<Record<string, string | number | boolean | null>>;

/** As who asks: row-level security of the tables behind the view shows what he may read. In an order that is no order of people. */
export async function rijenVan(
  { db, user, newId }: Context,
  { tabel, velden }: Ggmtabel,
  gemeente: string,
): Promise<readonly Rij[]> {
  const names = sql.join(velden.map(({ kolom }) => sql.id("v", kolom)));
  const { rows } = await sql<{ rij: Rij }>`
    select to_jsonb(r) as rij
      from (select ${names} from ${sql.id("ggm", tabel)} v
             where v.regio_id = ${user.regioId} and v.gemeente = ${gemeente}) r
     order by md5(${newId()} || r.inwoner_id::text), to_jsonb(r)::text`.execute(db);
  return rows.map(({ rij }) => rij);
}

/** The rows as CSV (RFC 4180), with another number in the place of each of ours. */
export function bestandVan({ tabel, velden }: Ggmtabel, rijen: readonly Rij[], nummering: Nummering) {
  return {
    tabel,
    rijen: rijen.length,
    kolommen: velden.map(({ kolom, ggm, anders }) => ({
      kolom,
      ggm,
      ...(anders !== undefined && { anders }),
    })),
    inhoud: csvVan(
      {
        kolommen: velden.map(({ kolom }) => ({ naam: kolom, soort: "tekst" })),
        rijen: rijen.map((rij) => velden.map((veld) => waardeVan(veld, rij[veld.kolom] ?? null, nummering))),
      },
      "komma",
    ),
  };
}

function waardeVan(
  { sleutel }: Veld,
  waarde: string | number | boolean | null,
  nummering: Nummering,
): string {
  if (waarde === null) return "";
  return sleutel ? String(nummering(sleutel, String(waarde))) : String(waarde);
}
