import { type RawBuilder, sql } from "kysely";
import type { Context } from "../context.ts";
import { scopesOf } from "../toegang/toegang.ts";

/** For who looks after it: meldingen that were given up, and receivers that have not answered for an hour. One line each. */
export const abonnementPunten = (context: Context): RawBuilder<unknown>[] =>
  scopesOf(context.user, "change", "abonnement").length === 0
    ? []
    : [
        sql`
    select 'meldingen' as soort, a.id, null::uuid as inwoner_id, null as naam,
        ${context.today()}::date as datum, coalesce(a.stil_sinds, b.sinds) as moment,
        case when b.aantal = 0 then a.naam || ' geeft geen antwoord op meldingen'
          when b.aantal = 1 then 'Een melding aan ' || a.naam || ' is niet aangekomen'
          else b.aantal || ' meldingen aan ' || a.naam || ' zijn niet aangekomen' end as wat,
        'Kijk wat de ontvanger antwoordt, en stuur ze opnieuw' as waarom, '/koppelingen/meldingen/' || a.id as naar
      from abonnementen a
      cross join lateral (
        select count(*)::integer as aantal, min(b.wacht_sinds) as sinds from bezorgingen b
         where b.regio_id = a.regio_id and b.abonnement_id = a.id and b.status = 'mislukt') b
     where a.regio_id = ${context.user.regioId} and a.status = 'actief'
       and (b.aantal > 0 or a.stil_sinds < ${context.now()}::timestamptz - interval '1 hour')`,
      ];
