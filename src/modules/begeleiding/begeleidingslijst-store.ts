import { type RawBuilder, sql } from "kysely";
import { addDays } from "#core/dates";
import type { Context } from "../context.ts";
import { eigenInwoners } from "../inwoners/eigen-inwoners.ts";
import { inScope } from "../toegang/in-scope.ts";
import type { Begeleidingskeuze, Begeleidingsrij } from "./begeleidingslijst.ts";

/** A moment that was missed longer ago than this is no longer waited for. */
const MISSED_COUNTS_FOR_IN_DAYS = 180;

type Row = Begeleidingsrij & { totaal: number };

export async function begeleidingPage(
  context: Context,
  vraag: { keuze: Begeleidingskeuze; plaatsingId?: string; limit: number; offset: number },
) {
  const today = context.today();
  const { rows } = await sql<Row>`
    with eigen as materialized (${eigenInwoners(context)}), rij as (${rowsOf(context)})
    select rij.*, count(*) over ()::integer as totaal from rij
     where ${CHOICE[vraag.keuze](today, addDays(today, 7))}
       and ${vraag.plaatsingId ? sql`plaatsing_id = ${vraag.plaatsingId}` : sql`true`}
     order by open_signalen > 0 desc, eerst nulls last, naam, plaatsing_id
     limit ${vraag.limit} offset ${vraag.offset}`.execute(context.db);
  return { totaal: rows[0]?.totaal ?? 0, rijen: rows.map(withoutTotal) };
}

const CHOICE: Readonly<Record<Begeleidingskeuze, (today: string, until: string) => RawBuilder<unknown>>> = {
  aandacht: (today) =>
    sql`(open_signalen > 0 or te_laat_acties > 0 or gemist is not null or volgend_bezoek < ${today}::date)`,
  "deze week": (_, until) => sql`(open_signalen > 0 or eerst <= ${until}::date)`,
  alles: () => sql`true`,
};

const rowsOf = (context: Context) => sql`
  select p.id as plaatsing_id, p.inwoner_id, i.voornaam || ' ' || i.achternaam as naam,
         coalesce(w.naam, u.naam, p.organisatie) as bij, p.functie, p.startdatum, p.einddatum,
         laatst.datum as laatste_bezoek, laatst.volgend_bezoek,
         case when was.bezoek_id is null and was.dag >= ${addDays(context.today(), -MISSED_COUNTS_FOR_IN_DAYS)}::date
           then json_build_object('maand', was.maand, 'dag', was.dag) end as gemist,
         case when komt.dag is not null then json_build_object('maand', komt.maand, 'dag', komt.dag) end as komt,
         (select count(*) from signalen_met_stand s where s.regio_id = p.regio_id and s.inwoner_id = p.inwoner_id
            and s.stand <> 'opgelost')::integer as open_signalen,
         (select count(*) from acties a where a.regio_id = p.regio_id and a.plaatsing_id = p.id and a.klaar_op is null
            and a.uiterlijk < ${context.today()}::date)::integer as te_laat_acties,
         least(laatst.volgend_bezoek,
           case when was.bezoek_id is null and was.dag >= ${addDays(context.today(), -MISSED_COUNTS_FOR_IN_DAYS)}::date
             then was.dag end, komt.dag) as eerst
    from plaatsingen p
    join inwoners i on i.regio_id = p.regio_id and i.id = p.inwoner_id and ${inScope(context, "read", "persoon", "i", "id")}
    left join werkgevers w on w.regio_id = p.regio_id and w.id = p.werkgever_id
    left join units u on u.regio_id = p.regio_id and u.id = p.unit_id
    left join lateral (select b.datum, b.volgend_bezoek from bezoeken b
      where b.regio_id = p.regio_id and b.plaatsing_id = p.id order by b.datum desc, b.vastgelegd desc limit 1) laatst on true
    left join lateral (${moment(sql`c.dag <= ${context.today()}::date order by c.dag desc`)}) was on true
    left join lateral (${moment(sql`c.dag > ${context.today()}::date and c.bezoek_id is null order by c.dag`)}) komt on true
   where p.regio_id = ${context.user.regioId} and p.inwoner_id in (select * from eigen)
     and ${inScope(context, "read", "plaatsing", "p")} and ${inScope(context, "read", "begeleiding", "p")}
     and daterange(p.startdatum, p.einddatum, '[]') @> ${context.today()}::date`;

const moment = (which: RawBuilder<unknown>) => sql`
  select c.maand, c.dag, c.bezoek_id from checkmomenten c
   where c.regio_id = p.regio_id and c.plaatsing_id = p.id and ${which} limit 1`;

const withoutTotal = (row: Row): Begeleidingsrij => {
  const { totaal: _, ...rij } = row;
  return rij;
};
