import { sql } from "kysely";
import { type IsoDate, isoDate } from "#core/dates";
import type { Hours } from "#core/hours";
import type { Cents, Rate } from "#core/money";
import type { Context } from "../context.ts";
import { inScope } from "../toegang/in-scope.ts";
import type { Contracturen } from "./contracturen-store.ts";
import type { Plaatsinggegevens } from "./subsidie-store.ts";
import type { Grondslag } from "./subsidievraag.ts";

type Bedrag = { readonly vanaf: IsoDate; readonly tot: IsoDate; readonly bedragInCenten: Cents };

/** A subsidy that runs on a 1 January, with the amount before it and what was kept for the new year already. */
export type RunningSubsidie = Omit<Plaatsinggegevens, "id"> & {
  readonly plaatsingId: string;
  readonly oud: { readonly tot: IsoDate | null; readonly bedragInCenten: Cents };
  readonly kept: readonly Bedrag[];
  readonly isBesloten: boolean;
  /** Of the subsidy as it was read: a change in between is refused. */
  readonly versie: number;
  readonly grondslag: Grondslag;
};

type Row = {
  plaatsingId: string;
  inwonerId: string;
  gemeente: string;
  startdatum: IsoDate;
  einddatum: IsoDate | null;
  loonwaarde: number | null;
  urenPerWeek: number;
  voltijdUren: number;
  geboortedatum: IsoDate | null;
  oudTot: IsoDate | null;
  oudBedrag: Cents;
  isBesloten: boolean;
  versie: number;
  kept: Bedrag[];
  metingen: { vanaf: IsoDate; loonwaarde: Rate }[];
  uren: Contracturen[];
};

/** Who approves waits for who does so at the same time, and then finds nothing left to change. */
export async function lockJaarwissel({ db, user }: Context, gemeente: string): Promise<void> {
  const key = `jaarwissel/${user.regioId}/${gemeente}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(db);
}

/**
 * Every subsidy of a gemeente whose last period before this day ended with its year, or has no end, and whose work goes
 * on. The date of birth is known of who may get a youth wage; everyone else counts as an adult.
 */
export async function runningOn(
  context: Context,
  gemeente: string,
  newYear: IsoDate,
): Promise<RunningSubsidie[]> {
  const { db, user } = context;
  const lastDay = isoDate(`${newYear.slice(0, 4)}-12-31`);
  const { rows } = await sql<Row>`
    with oud as (
      select distinct on (s.plaatsing_id) s.plaatsing_id, s.tot, s.bedrag_in_centen, s.besloten_op is not null as is_besloten
        from loonkostensubsidies s
       where s.regio_id = ${user.regioId} and s.gemeente = ${gemeente} and s.vervallen_door_id is null
         and s.vanaf < ${newYear}::date and ${inScope(context, "read", "subsidie", "s")}
       order by s.plaatsing_id, s.vanaf desc
    ), lopend as materialized (
      select p.id as plaatsing_id, p.inwoner_id, p.gemeente, p.startdatum, p.einddatum, p.loonwaarde, p.uren_per_week,
          p.voltijd_uren, o.tot as oud_tot, o.bedrag_in_centen as oud_bedrag, o.is_besloten
        from oud o
        join plaatsingen p on p.regio_id = ${user.regioId} and p.id = o.plaatsing_id
       where coalesce(p.einddatum, 'infinity') >= ${newYear}::date
         and (o.tot is null or o.tot >= ${newYear}::date or to_char(o.tot, 'MM-DD') = '12-31')
    )
    select l.*, g.geboortedatum,
        (select 1 + coalesce(max(v.volgnummer), 0) from subsidiewijzigingen v
          where v.regio_id = ${user.regioId} and v.plaatsing_id = l.plaatsing_id) as versie,
        (select coalesce(json_agg(json_build_object('vanaf', s.vanaf, 'tot', s.tot, 'bedragInCenten', s.bedrag_in_centen)
            order by s.vanaf), '[]') from loonkostensubsidies s
          where s.regio_id = ${user.regioId} and s.plaatsing_id = l.plaatsing_id and s.vervallen_door_id is null
            and s.vanaf between ${newYear}::date and ${lastDay}::date) as kept,
        (select coalesce(json_agg(json_build_object('vanaf', w.vanaf, 'loonwaarde', w.loonwaarde) order by w.vanaf), '[]')
          from loonwaarden w
          where w.regio_id = ${user.regioId} and w.plaatsing_id = l.plaatsing_id and w.vervallen_door_id is null) as metingen,
        (select coalesce(json_agg(json_build_object('vanaf', c.vanaf, 'urenPerWeek', c.uren_per_week,
            'voltijdUren', c.voltijd_uren) order by c.vanaf), '[]') from (
          select distinct on (c.vanaf) c.* from contracturen c
            left join subsidiewijzigingen v on v.regio_id = c.regio_id and v.id = c.door_wijziging_id
           where c.regio_id = ${user.regioId} and c.plaatsing_id = l.plaatsing_id
           order by c.vanaf, v.volgnummer desc nulls last) c) as uren
      from lopend l
      left join subsidie_geboortedata((select array_agg(inwoner_id) from lopend)) g on g.inwoner_id = l.inwoner_id
     order by l.plaatsing_id`.execute(db);
  return rows.map(running);
}

function running({
  plaatsingId,
  inwonerId,
  gemeente,
  kept,
  isBesloten,
  versie,
  ...row
}: Row): RunningSubsidie {
  const { oudTot, oudBedrag, startdatum, einddatum, geboortedatum, metingen, loonwaarde } = row;
  const atStart = {
    vanaf: startdatum,
    urenPerWeek: row.urenPerWeek as Hours,
    voltijdUren: row.voltijdUren as Hours,
  };
  const [uren = atStart, ...otherUren] = row.uren;
  return {
    plaatsingId,
    inwonerId,
    gemeente,
    kept,
    isBesloten,
    versie,
    oud: { tot: oudTot, bedragInCenten: oudBedrag },
    grondslag: {
      startdatum,
      einddatum,
      geboortedatum,
      metingen,
      loonwaarde: loonwaarde as Rate | null,
      uren: [uren, ...otherUren],
    },
  };
}

/** Who it is and where they work, as far as the role may see that. */
export async function namesOf(context: Context, plaatsingIds: readonly string[]) {
  const { db, user } = context;
  const { rows } = await sql<{ plaatsingId: string; inwonernaam: string | null; bij: string | null }>`
    select p.id as plaatsing_id, i.voornaam || ' ' || i.achternaam as inwonernaam, coalesce(w.naam, u.naam) as bij
      from plaatsingen p
      left join inwoners i on i.regio_id = p.regio_id and i.id = p.inwoner_id and ${inScope(context, "read", "persoon", "i", "id")}
      left join werkgevers w on w.regio_id = p.regio_id and w.id = p.werkgever_id
      left join units u on u.regio_id = p.regio_id and u.id = p.unit_id
     where p.regio_id = ${user.regioId} and p.id = any (${[...plaatsingIds]}::uuid[])`.execute(db);
  return new Map(rows.map(({ plaatsingId, ...named }) => [plaatsingId, named]));
}
