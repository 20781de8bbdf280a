import { sql } from "kysely";
import type { Context } from "../context.ts";
import type { Relatie } from "./werkgever.ts";

/** Which fact of `werkgever_netwerk` says so. */
export const FACT_OF = {
  bekend: "isBekend",
  "regelmatig contact": "heeftRegelmatigContact",
  "key account": "isKeyAccount",
  ambassadeur: "isAmbassadeur",
  leerbedrijf: "isLeerbedrijf",
  "vacature afgelopen jaar": "hadVacature",
} as const satisfies Record<Relatie, string>;

/** The rules of the relations stand in `werkgever_netwerk`. */
export const idsMetRelatie = (
  { user, today }: Context,
  relatie: Relatie,
) => sql<string>`(select n.werkgever_id
  from werkgever_netwerk(${user.regioId}, ${today()}::date) n where n.${sql.ref(FACT_COLUMN[relatie])})`;

const FACT_COLUMN = {
  bekend: "is_bekend",
  "regelmatig contact": "heeft_regelmatig_contact",
  "key account": "is_key_account",
  ambassadeur: "is_ambassadeur",
  leerbedrijf: "is_leerbedrijf",
  "vacature afgelopen jaar": "had_vacature",
} as const satisfies Record<Relatie, string>;

/** The same rules for the few rows of one page: each fact through an index, without reading every plek of the region. */
export const netwerkfeiten = (vandaag: string) =>
  sql<Record<(typeof FACT_OF)[Relatie], boolean>>`json_build_object(
    'isBekend', werkgevers.is_bekend_bij_wsp or (select count(*) > 0 from werkgevercontacten c
      where c.regio_id = werkgevers.regio_id and c.werkgever_id = werkgevers.id and c.datum <= ${vandaag}::date),
    'heeftRegelmatigContact', (select count(*) > 0 from werkgevercontacten c
      where c.regio_id = werkgevers.regio_id and c.werkgever_id = werkgevers.id and c.datum <= ${vandaag}::date
        and c.datum > (${vandaag}::date - interval '1 year')::date),
    'hadVacature', (select count(*) > 0 from plekken k
      where k.regio_id = werkgevers.regio_id and k.werkgever_id = werkgevers.id and k.soort = 'vacature'
        and k.bron not in ('werk.nl', 'VUM') and k.gemeld_op <= ${vandaag}::date
        and coalesce(k.gesloten_op, ${vandaag}::date) > (${vandaag}::date - interval '1 year')::date),
    'isKeyAccount', werkgevers.is_key_account, 'isAmbassadeur', werkgevers.is_ambassadeur,
    'isLeerbedrijf', werkgevers.is_leerbedrijf)`.as("netwerk");
