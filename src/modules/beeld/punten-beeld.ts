import { type RawBuilder, sql } from "kysely";
import type { Context } from "../context.ts";
import { korteDatum } from "../mijn-dag/korte-datum.ts";
import { scopesOf } from "../toegang/toegang.ts";

/** A version that nobody finished is forgotten after so long. */
const AFMAKEN_IN_DAGEN = 14;

/** For who makes vragenlijsten: versions that were begun and not published. */
export const vragenlijstPunten = (context: Context): RawBuilder<unknown>[] =>
  scopesOf(context.user, "change", "vragenlijst").length === 0
    ? []
    : [
        sql`
    select 'vragenlijst' as soort, v.id, null::uuid as inwoner_id, null as naam,
        v.gemaakt_op::date + ${AFMAKEN_IN_DAGEN}::integer as datum, v.gemaakt_op::timestamptz as moment,
        'Publiceer of verwijder: ' || l.naam as wat,
        'Versie ' || v.nummer || ' is een concept sinds ' || ${korteDatum(context, sql`v.gemaakt_op::date`)} as waarom,
        '/vragenlijsten/' || l.id as naar
      from vragenlijstversies v
      join vragenlijsten l on l.regio_id = v.regio_id and l.id = v.vragenlijst_id
     where v.regio_id = ${context.user.regioId} and v.status = 'concept'`,
      ];
