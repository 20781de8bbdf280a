import { type RawBuilder, sql } from "kysely";
import type { Context } from "../context.ts";
import { scopesOf } from "../toegang/toegang.ts";

/** For who serves werkgevers: what waits for him, by the day on which we promised to answer. */
export const plekmeldingPunten = ({ user }: Context): RawBuilder<unknown>[] =>
  scopesOf(user, "change", "werkgever").length === 0
    ? []
    : [
        sql`
    select 'plekmelding' as soort, ${user.id}::uuid as id, null::uuid as inwoner_id, null as naam, min(m.antwoord_voor) as datum,
        min(m.gemeld) as moment,
        case count(*) when 1 then (array_agg(m.bedrijf))[1] || case (array_agg(m.soort))[1] when 'vraag' then ' stelde een vraag' else ' meldde een plek' end
          else count(*) || ' werkgevers meldden een plek of stelden een vraag' end as wat,
        'U bent hun contact: wij beloofden een antwoord binnen één werkdag' as waarom, '/plekmeldingen?voor=mij' as naar
      from plekmeldingen m
     where m.regio_id = ${user.regioId} and m.contact_id = ${user.id} and m.status = 'nieuw'
    having count(*) > 0`,
      ];
