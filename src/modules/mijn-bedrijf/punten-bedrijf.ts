import { type RawBuilder, sql } from "kysely";
import type { Context } from "../context.ts";
import { korteDatum } from "../mijn-dag/korte-datum.ts";
import { inScope } from "../toegang/in-scope.ts";
import { scopesOf } from "../toegang/toegang.ts";

/** For who serves werkgevers: what they asked, whom they want to meet, and whom they want to let in. */
export const bedrijfPunten = (context: Context): RawBuilder<unknown>[] =>
  scopesOf(context.user, "change", "bedrijfsvraag").length === 0
    ? []
    : [vragen(context), kennismakingen(context), uitnodigingen(context)];

/** His own questions, and those of werkgevers whom nobody serves. */
const vragen = (context: Context) => sql`
  select 'vraag van werkgever' as soort, v.id, null::uuid as inwoner_id, null as naam, v.antwoord_uiterlijk as datum,
      v.tijdstip as moment, w.naam || ' vraagt iets over ' || v.onderwerp as wat,
      'Gevraagd op ' || ${korteDatum(context, sql`v.gesteld_op`)} || ' door ' || v.door_naam || ', antwoord uiterlijk op '
        || ${korteDatum(context, sql`v.antwoord_uiterlijk`)} as waarom, '/van-werkgevers' as naar
    from bedrijfsvragen v
    join werkgevers w on w.regio_id = v.regio_id and w.id = v.werkgever_id
   where v.regio_id = ${context.user.regioId} and v.antwoord is null
     and coalesce(v.voor_gebruiker_id, ${context.user.id}::uuid) = ${context.user.id}::uuid`;

const kennismakingen = (context: Context) => sql`
  select 'kennismaking', r.voorstel_id, null::uuid, null, r.gereageerd_op + 1, r.gereageerd_op::timestamptz,
      w.naam || ' wil kennismaken met kandidaat K' || r.nummer,
      'Spreek een dag af met wie de kandidaat begeleidt', '/van-werkgevers'
    from kandidaatreacties r
    join werkgevers w on w.regio_id = r.regio_id and w.id = r.werkgever_id
   where r.regio_id = ${context.user.regioId} and r.reactie = 'kennismaken' and r.kennismaking_op is null
     and w.accountmanager_id = ${context.user.id}`;

const uitnodigingen = (context: Context) => sql`
  select 'toegang werkgever', u.id, null::uuid, null, u.uitgenodigd_op, u.uitgenodigd_op::timestamptz,
      w.naam || ' wil een collega toegang geven', 'Klopt dat? Bel bij twijfel, en bevestig of weiger', '/van-werkgevers'
    from bedrijfsuitnodigingen u
    join werkgevers w on w.regio_id = u.regio_id and w.id = u.werkgever_id
   where u.regio_id = ${context.user.regioId} and u.stand = 'wacht'
     and coalesce(w.accountmanager_id, ${context.user.id}::uuid) = ${context.user.id}::uuid`;

/** For who guides somebody: the werkgever asked for something that waits for the gemeente or the jobcoach. */
export const regelingPunten = (context: Context) => sql`
  select 'regeling gevraagd', r.plaatsing_id, i.id, i.naam, min(r.gevraagd_op) + 1, min(r.gevraagd_op)::timestamptz,
      'De werkgever vroeg ' || string_agg(r.soort, ', ' order by r.soort), 'Gevraagd op ' || ${korteDatum(context, sql`min(r.gevraagd_op)`)}
    from inwoner i
    join plaatsingsregelingen r on r.regio_id = i.regio_id and r.inwoner_id = i.id and r.stand = 'gevraagd' and r.gevraagd_op is not null
   where ${inScope(context, "change", "plaatsing", "r")}
   group by r.plaatsing_id, i.id, i.naam`;
