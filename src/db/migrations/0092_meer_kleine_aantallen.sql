-- No small count follows from what is told beside it: of a whole of which one part is of a few, neither part is told.

create or replace function tel_openbare_cijfers(regio text, dag date) returns jsonb
language sql stable security definer set search_path = public, pg_temp as $$
  with begonnen as ( -- who began a year or more ago: was there other or the same work a year later
    select p.inwoner_id, min(p.startdatum) as eerste
      from plaatsingen p where p.regio_id = regio and is_betaald(p.werkvorm)
       and p.startdatum between (dag - interval '3 years')::date and (dag - interval '1 year')::date
     group by p.inwoner_id
  ), gebleven as (
    select count(*) as van, count(*) filter (where exists (select from plaatsingen q where q.regio_id = regio
             and q.inwoner_id = b.inwoner_id and is_betaald(q.werkvorm)
             and daterange(q.startdatum, q.einddatum, '[]') @> (b.eerste + interval '1 year')::date)) as nog
      from begonnen b
  ), beschut as (
    select count(distinct i.inwoner_id) as indicaties,
           count(distinct i.inwoner_id) filter (where exists (select from plaatsingen p where p.regio_id = regio
             and p.inwoner_id = i.inwoner_id and is_betaald(p.werkvorm) and daterange(p.startdatum, p.einddatum, '[]') @> dag)) as met_baan
      from indicaties i where i.regio_id = regio and i.soort = 'beschut werk' and daterange(i.vanaf, i.tot, '[]') @> dag
  )
  select jsonb_build_object(
    'werk', (select coalesce(jsonb_agg(jsonb_build_object('jaar', w.jaar, 'gemeente', w.gemeente, 'aantal', w.aantal)
               order by w.jaar, w.gemeente nulls first), '[]') from tel_openbaar_werk(regio, dag) w),
    'gebleven', (select jsonb_build_object('van', toonbaar(g.van), 'procent',
                   case when g.van >= 100 and g.nog >= 10 and g.van - g.nog >= 10 then round(100.0 * g.nog / g.van) end) from gebleven g),
    'werkzoekenden', (select toonbaar(count(*)) from situaties s where s.regio_id = regio and s.is_geregistreerd_werkzoekend),
    'beschut', (select jsonb_build_object('indicaties', toonbaar(b.indicaties),
                  'metBaan', toonbaar_deel(b.met_baan, b.indicaties),
                  'wachten', toonbaar_deel(b.indicaties - b.met_baan, b.indicaties)) from beschut b),
    'vacatures', (select count(*) from plekken k where k.regio_id = regio and k.status = 'open' and k.soort = 'vacature'),
    'gepubliceerd', (select coalesce(jsonb_object_agg(k.sleutel, jsonb_build_object('waarde', k.waarde, 'peildatum', k.peildatum,
                       'bron', k.bron)), '{}') from kerncijfers k where k.regio_id = regio and k.gaat_over = 'regio'))
$$;

-- Which rows of a list are told beside their total, each as a whole or not at all. Of the others the parts, and so the rests, are ten or
-- more together, also for who knows one of them: first those with a small one, then the smallest.
create function getoonde_rijen(namen text[], delen bigint[], resten bigint[]) returns text[]
language sql immutable parallel safe as $$
  with rij as (
    select r.naam, r.deel, r.rest, r.deel < 10 or r.rest < 10 as is_klein from unnest(namen, delen, resten) as r (naam, deel, rest)
  ), volgorde as (
    select rij.naam, rij.is_klein, bool_or(rij.is_klein) over () as is_er_een,
           least(sum(rij.deel) over eerder - max(rij.deel) over eerder, sum(rij.rest) over eerder - max(rij.rest) over eerder) as over
      from rij
    window eerder as (order by rij.is_klein desc, rij.deel + rij.rest, rij.naam rows between unbounded preceding and 1 preceding)
  )
  select coalesce(array_agg(v.naam), '{}') from volgorde v
   where not v.is_klein and (not v.is_er_een or coalesce(v.over, 0) >= 10)
$$;

-- As in 0045; of a gemeente nothing from which another one follows, and no part of which the rest is small.
create or replace function tel_alarmen()
returns table (gemeente text, soort text, aantal integer, behandeld integer, zonder_begeleider integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not context_mag('rapport', 'read') then
    raise exception 'no rapport' using errcode = '42501';
  end if;
  return query
    with alarm as materialized (
      select a.gemeente as in_gemeente, a.soort as van_soort, a.behandeling_id is not null as is_behandeld,
             not exists (select from begeleidingen b
               where b.regio_id = a.regio_id and b.inwoner_id = a.inwoner_id and b.tot is null) as is_alleen
        from alarmen_met_besluit a where a.regio_id = context_regio()
    ), telling as (
      select x.in_gemeente, x.van_soort, count(*) as alle, count(*) filter (where x.is_behandeld) as stil,
             count(*) filter (where x.is_alleen) as alleen
        from alarm x group by grouping sets ((x.in_gemeente, x.van_soort), (x.van_soort))
    ), getoond as ( -- beside the region
      select t.van_soort, getoonde_rijen(array_agg(t.in_gemeente), array_agg(t.alle), array_agg(t.alle)) as rijen,
             getoonde_rijen(array_agg(t.in_gemeente), array_agg(t.stil), array_agg(t.alle - t.stil)) as met_stil,
             getoonde_rijen(array_agg(t.in_gemeente), array_agg(t.alleen), array_agg(t.alle - t.alleen)) as met_alleen
        from telling t where t.in_gemeente is not null group by t.van_soort
    )
    select t.in_gemeente, t.van_soort,
           case when t.in_gemeente is null or t.in_gemeente = any (g.rijen) then afgerond_aantal(t.alle) end,
           case when t.stil = 0 then 0 when t.in_gemeente is null or t.in_gemeente = any (g.rijen) and t.in_gemeente = any (g.met_stil)
             then toonbaar_deel(t.stil, t.alle) end,
           case when t.alleen = 0 then 0 when t.in_gemeente is null or t.in_gemeente = any (g.rijen) and t.in_gemeente = any (g.met_alleen)
             then toonbaar_deel(t.alleen, t.alle) end
      from telling t join getoond g on g.van_soort = t.van_soort order by 1 nulls first, 2;
end $$;


-- As in 0052; of a gemeente nothing from which another one follows. Who has an indicatie is told by gemeente on the map alone.
create or replace function tel_doelgroepen(in_gemeente text)
returns table (groep text, mensen integer, begeleid integer, aan_het_werk integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  vandaag constant date := context_vandaag();
  regio constant text := context_regio();
begin
  if not context_mag('rapport', 'read') then
    raise exception 'no rapport' using errcode = '42501';
  end if;
  return query
    with begeleid as materialized (
      select distinct b.inwoner_id as id from begeleidingen b where b.regio_id = regio and b.tot is null
    ), aan_werk as materialized (
      select distinct p.inwoner_id as id from plaatsingen p where p.regio_id = regio
         and daterange(p.startdatum, p.einddatum, '[]') @> vandaag and p.werkvorm not in ('vrijwilligerswerk', 'dagbesteding')
    ), geteld as (
      select d.groep as naam, i.gemeente as waar, count(distinct i.id) as af,
             count(distinct i.id) filter (where i.id in (select id from begeleid)) as met_hulp,
             count(distinct i.id) filter (where i.id in (select id from aan_werk)) as met_werk
        from doelgroepen_van(vandaag, null) d
        join inwoners i on i.regio_id = regio and i.id = d.inwoner_id and i.status = 'actief'
         group by 1, 2
    ), rijen as (
      select g.naam, getoonde_rijen(array_agg(g.waar), array_agg(g.af), array_agg(g.af)) as alle,
             getoonde_rijen(array_agg(g.waar), array_agg(g.met_hulp), array_agg(g.af - g.met_hulp)) as hulp,
             getoonde_rijen(array_agg(g.waar), array_agg(g.met_werk), array_agg(g.af - g.met_werk)) as werk
        from geteld g group by g.naam
    ), gevraagd as (
      select g.naam, sum(g.af)::bigint as af, sum(g.met_hulp)::bigint as met_hulp, sum(g.met_werk)::bigint as met_werk
        from geteld g where g.waar = coalesce(in_gemeente, g.waar) group by g.naam
    )
    select g.naam, (round(g.af / 5.0) * 5)::integer,
           case when in_gemeente is null or in_gemeente = any (r.hulp) then toonbaar_deel(g.met_hulp, g.af) end,
           case when in_gemeente is null or in_gemeente = any (r.werk) then toonbaar_deel(g.met_werk, g.af) end
      from gevraagd g join rijen r on r.naam = g.naam
     where g.af >= 10 and (in_gemeente is null or in_gemeente = any (r.alle) and g.naam not in ('banenafspraak', 'beschut werk', 'beschut werk zonder baan'))
     order by 2 desc, 1;
end $$;


-- As in 0052; no row that gives another one away beside everybody together.
create or replace function tel_begeleiding() returns table (verdeling text, waarde text, mensen integer, met_afspraak integer, met_werkgever integer)
language sql stable security definer set search_path = public, pg_temp as $$
  with werkt as materialized (
    select p.inwoner_id, p.gemeente, bool_or(a.plaatsing_id is not null) as heeft,
           bool_or('werkgever' = any (a.ook_voor) or a.buddy_naam is not null) as met_werkgever
      from plaatsingen p
      left join begeleidingsplannen a on a.regio_id = p.regio_id and a.plaatsing_id = p.id
     where p.regio_id = context_regio() and context_mag('rapport', 'read') and is_betaald(p.werkvorm)
       and daterange(p.startdatum, p.einddatum, '[]') @> context_vandaag()
     group by 1, 2
  ), indicatie as materialized (
    select distinct x.inwoner_id from indicaties x
     where x.regio_id = context_regio() and x.soort in ('banenafspraak', 'beschut werk', 'Wsw')
       and daterange(x.vanaf, x.tot, '[]') @> context_vandaag()
  ), geteld as (
    select v.verdeling, v.waarde, count(distinct w.inwoner_id) as alle,
           count(distinct w.inwoner_id) filter (where w.heeft) as heeft,
           count(distinct w.inwoner_id) filter (where w.met_werkgever) as met_werkgever
      from werkt w
      left join indicatie i on i.inwoner_id = w.inwoner_id
      cross join lateral (values ('alles', 'iedereen'), ('gemeente', w.gemeente),
        ('brede doelgroep', case when i.inwoner_id is null then 'zonder een indicatie' else 'met een indicatie' end)) as v (verdeling, waarde)
     group by 1, 2
  ), getoond as (
    select g.verdeling, getoonde_rijen(array_agg(g.waarde), array_agg(g.alle), array_agg(g.alle)) as rijen,
           getoonde_rijen(array_agg(g.waarde), array_agg(g.heeft), array_agg(g.alle - g.heeft)) as met_afspraak,
           getoonde_rijen(array_agg(g.waarde), array_agg(g.met_werkgever), array_agg(g.alle - g.met_werkgever)) as met_werkgever
      from geteld g group by g.verdeling
  )
  select g.verdeling, g.waarde, toonbaar(g.alle),
         case when g.waarde = any (t.met_afspraak) then toonbaar_deel(g.heeft, g.alle) end,
         case when g.waarde = any (t.met_werkgever) then toonbaar_deel(g.met_werkgever, g.alle) end
    from geteld g join getoond t on t.verdeling = g.verdeling
   where g.waarde = any (t.rijen)
   order by 1, 2
$$;

-- Of people with a banenafspraak nothing of which the rest, everybody else, is small.
create function kwartaaldeel(deel bigint, geheel bigint, groep text) returns integer language sql immutable parallel safe as $$
  select case when groep = 'iedereen' then toonbaar(deel) else toonbaar_deel(deel, geheel) end
$$;

-- As in 0051; of the ends of a quarter no part that gives another one away.
create or replace function tel_werk_per_kwartaal(sinds date, tot_en_met date)
returns table (kwartaal date, groep text, gevonden integer, geeindigd integer, naar_werk integer, onbekend integer, verloren integer)
language sql stable security definer set search_path = public, pg_temp as $$
  with kwartalen as materialized (
    select k::date as eerste, (k + interval '3 months')::date - 1 as laatste
      from generate_series(date_trunc('quarter', sinds), tot_en_met, interval '3 months') k
     where context_mag('rapport', 'read')
  ), begin as (
    select k.eerste, k.laatste, p.inwoner_id
      from kwartalen k
      join plaatsingen p on p.regio_id = context_regio() and p.startdatum between k.eerste and k.laatste and is_betaald(p.werkvorm)
     where not exists (select from plaatsingen e where e.regio_id = p.regio_id and e.inwoner_id = p.inwoner_id
             and is_betaald(e.werkvorm) and e.startdatum < p.startdatum and coalesce(e.einddatum + 31, 'infinity') >= p.startdatum)
  ), einde as (
    select k.eerste, k.laatste, p.inwoner_id,
           case when is_naar_werk(p.reden_einde) or exists (
                  select from plaatsingen e where e.regio_id = p.regio_id and e.inwoner_id = p.inwoner_id and e.id <> p.id
                     and is_betaald(e.werkvorm) and e.startdatum <= p.einddatum + 31
                     and coalesce(e.einddatum, 'infinity') > p.einddatum) then 1
                when p.einddatum + 31 >= context_vandaag() then 2 -- may still go on to other work
                else 3 end as hoe
      from kwartalen k
      join plaatsingen p on p.regio_id = context_regio() and p.einddatum between k.eerste and k.laatste
       and p.einddatum < context_vandaag() and is_betaald(p.werkvorm)
  ), mensen as materialized ( -- each person once in a quarter; of two ends the one that was a loss
    select coalesce(b.eerste, e.eerste) as eerste, coalesce(b.laatste, e.laatste) as laatste,
           coalesce(b.inwoner_id, e.inwoner_id) as inwoner_id, b.inwoner_id is not null as gevonden, e.hoe
      from (select distinct eerste, laatste, inwoner_id from begin) b
      full join (select eerste, laatste, inwoner_id, max(hoe) as hoe from einde group by 1, 2, 3) e
        on e.eerste = b.eerste and e.inwoner_id = b.inwoner_id
  ), in_groep as (
    select m.*, 'iedereen' as groep from mensen m
    union all
    select m.*, 'banenafspraak' from mensen m
     where exists (select from indicaties i where i.regio_id = context_regio() and i.inwoner_id = m.inwoner_id
       and i.soort = 'banenafspraak' and daterange(i.vanaf, i.tot, '[]') && daterange(m.eerste, m.laatste, '[]'))
  ), geteld as (
    select k.eerste, k.laatste, g.groep, count(*) filter (where i.gevonden) as gevonden, count(i.hoe) as geeindigd,
           count(*) filter (where i.hoe = 1) as naar_werk, count(*) filter (where i.hoe = 2) as onbekend,
           count(*) filter (where i.hoe = 3) as verloren
      from kwartalen k
      cross join (values ('iedereen'), ('banenafspraak')) as g (groep)
      left join in_groep i on i.eerste = k.eerste and i.groep = g.groep
     group by k.eerste, k.laatste, g.groep
  ), delen as ( -- the ends are one whole; that none is unknown any more is no news
    select g.*, case when g.onbekend = 0 and g.laatste + 31 < context_vandaag()
                then getoonde_rijen(array['naar werk', 'verloren'], array[g.naar_werk, g.verloren], array[g.naar_werk, g.verloren])
                else getoonde_rijen(array['naar werk', 'verloren', 'onbekend'], array[g.naar_werk, g.verloren, g.onbekend],
                  array[g.naar_werk, g.verloren, g.onbekend]) end as rijen
      from geteld g
  )
  select d.eerste, d.groep, kwartaaldeel(d.gevonden, a.gevonden, d.groep), kwartaaldeel(d.geeindigd, a.geeindigd, d.groep),
         case when 'naar werk' = any (d.rijen) and 'naar werk' = any (a.rijen) then kwartaaldeel(d.naar_werk, a.naar_werk, d.groep) end,
         case when 'onbekend' = any (d.rijen) and 'onbekend' = any (a.rijen) then kwartaaldeel(d.onbekend, a.onbekend, d.groep) end,
         case when 'verloren' = any (d.rijen) and 'verloren' = any (a.rijen) then kwartaaldeel(d.verloren, a.verloren, d.groep) end
    from delen d join delen a on a.eerste = d.eerste and a.groep = 'iedereen'
   order by d.groep desc, d.eerste
$$;
