import { type RawBuilder, sql } from "kysely";
import type { IsoDate } from "#core/dates";
import type { Context } from "../context.ts";
import { inScope } from "../toegang/in-scope.ts";
import { type Einde, type Eindesoort, VOORAF_IN_DAGEN } from "./einde.ts";

type Row = {
  readonly soort: Eindesoort;
  readonly onderwerpId: string;
  readonly inwonerId: string;
  readonly naam: string;
  readonly wat: string;
  readonly einddatum: IsoDate;
  readonly gewenstTot: IsoDate | null;
  readonly besluit: NonNullable<Einde["besluit"]>["besluit"] | null;
  readonly toelichting: string | null;
  readonly doorNaam: string | null;
  readonly op: IsoDate | null;
};

/**
 * What ends soon for these inwoners, and what was decided about it, by date. `wie` is a subquery of inwoner ids. Each kind
 * only for who may see what it is about. A decision counts for the end that it was about: another end asks anew.
 */
export async function eindesOf(
  context: Context,
  wie: RawBuilder<unknown>,
  { zonderBesluit, limit }: { readonly zonderBesluit: boolean; readonly limit: number },
): Promise<Einde[]> {
  const { db, user, today } = context;
  const { rows } = await sql<Row>`
    with wie as materialized (${wie}),
    inwoner as materialized (
      select inwoners.regio_id, inwoners.id, inwoners.voornaam || ' ' || inwoners.achternaam as naam
        from wie join inwoners on inwoners.regio_id = ${user.regioId} and inwoners.id = wie.inwoner_id
         and ${inScope(context, "read", "persoon", "inwoners", "id")}),
    einde as (${eindes(context)})
    select e.soort, e.onderwerp_id, e.inwoner_id, e.naam, e.wat, e.einddatum, e.gewenst_tot, b.besluit, b.toelichting,
        b.door_naam, (b.tijdstip at time zone 'Europe/Amsterdam')::date as op
      from einde e
      left join lateral (${besluitOver("e")}) b on true
     where b.besluit is null or not ${zonderBesluit}
     order by e.einddatum, e.naam, e.onderwerp_id
     limit ${limit}`.execute(db);
  return rows.map((row) => einde(row, today()));
}

/** Every end within its own time, in columns soort, onderwerp_id, regio_id, inwoner_id, naam, wat, einddatum, gewenst_tot. */
export const eindes = (context: Context): RawBuilder<unknown> =>
  sql.join([plaatsingen(context), indicaties(context), stappen(context)], sql` union all `);

/** The last decision about the end of a row of `eindes`. */
export const besluitOver = (einde: string): RawBuilder<unknown> => sql`
  select d.besluit, d.toelichting, d.door_naam, d.tijdstip from eindebesluiten d
   where d.regio_id = ${sql.ref(`${einde}.regio_id`)} and d.onderwerp_id = ${sql.ref(`${einde}.onderwerp_id`)}
     and d.einddatum = ${sql.ref(`${einde}.einddatum`)}
   order by d.tijdstip desc, d.id limit 1`;

const before = (soort: Eindesoort) => sql.lit(VOORAF_IN_DAGEN[soort]);

const plaatsingen = (context: Context) => {
  const today = sql`${context.today()}::date`;
  return sql`
    select case when k.soort = 'proefplaats' then 'proefplaats' else 'contract' end as soort, p.id as onderwerp_id, i.regio_id,
        i.id as inwoner_id, i.naam, p.functie as wat, p.einddatum, null::date as gewenst_tot
      from inwoner i
      join plaatsingen p on p.regio_id = i.regio_id and p.inwoner_id = i.id
      left join plekken k on k.regio_id = p.regio_id and k.id = p.plek_id
     where p.reden_einde is null and p.einddatum >= ${today}
       and p.einddatum - ${today} <= case when k.soort = 'proefplaats' then ${before("proefplaats")} else ${before("contract")} end
       and ${inScope(context, "read", "plaatsing", "p")}`;
};

/** Not where the next one of the same kind is there already. */
const indicaties = (context: Context) => {
  const today = sql`${context.today()}::date`;
  return sql`
    select 'indicatie', x.id, i.regio_id, i.id, i.naam, x.soort, x.tot, null::date
      from inwoner i
      join indicaties x on x.regio_id = i.regio_id and x.inwoner_id = i.id
     where x.tot between ${today} and ${today} + ${before("indicatie")}
       and not exists (select from indicaties n where n.regio_id = x.regio_id and n.inwoner_id = x.inwoner_id
         and n.soort = x.soort and n.vanaf > x.vanaf)
       and ${inScope(context, "read", "situatie", "x")}`;
};

/** Also what should be over by now: nobody said how it ended. A stage that ends too early is told as soon as that is known. */
const stappen = (context: Context) => {
  const today = sql`${context.today()}::date`;
  return sql`
    select case when s.is_stage then 'stage' else 'stap' end, s.id, i.regio_id, i.id, i.naam, s.naam, s.einddatum,
        case when s.gewenst_tot > s.einddatum then s.gewenst_tot end
      from inwoner i
      join planstappen s on s.regio_id = i.regio_id and s.inwoner_id = i.id
     where s.status in ('nu', 'later')
       and (s.einddatum <= ${today} + case when s.is_stage then ${before("stage")} else ${before("stap")} end
         or s.is_stage and s.gewenst_tot > s.einddatum)
       and ${inScope(context, "read", "plan", "s")}`;
};

function einde(row: Row, today: IsoDate): Einde {
  const {
    soort,
    onderwerpId,
    inwonerId,
    naam,
    wat,
    einddatum,
    gewenstTot,
    besluit,
    toelichting,
    doorNaam,
    op,
  } = row;
  return {
    soort,
    onderwerpId,
    wie: { inwonerId, naam },
    wat,
    einddatum,
    gewenstTot,
    isVoorbij: einddatum < today && besluit === null,
    besluit: besluit && { besluit, toelichting: toelichting!, doorNaam: doorNaam!, op: op! },
  };
}
