import { type RawBuilder, sql } from "kysely";
import type { Context } from "../context.ts";
import { importsoortenVan } from "./eigen-soorten.ts";

/** Imports of which the differences wait for a decision, or that were read and never compared. */
export function importPunten(context: Context): RawBuilder<unknown>[] {
  const soorten = importsoortenVan(context.user, "change");
  return soorten.length === 0
    ? []
    : [
        sql`
    select 'import' as soort, m.id, null::uuid as inwoner_id, null as naam,
        (m.gemaakt at time zone 'Europe/Amsterdam')::date as datum, m.gemaakt as moment,
        case m.status when 'proef' then 'Een import wacht op uw besluit' else 'Een import is niet vergeleken' end as wat,
        m.bestandsnaam as waarom, '/importeren/' || m.id as naar
      from importen m
     where m.regio_id = ${context.user.regioId} and m.status in ('ingelezen', 'proef')
       and m.soort = any (${[...soorten]}::text[])`,
      ];
}
