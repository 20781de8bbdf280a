-- What was hidden beside the ends of a quarter stays hidden where they are counted in one go.

-- As in 0093; of the ends of a quarter no part that gives another one away, as in 0092.
create or replace function tel_werk_per_kwartaal(sinds date, tot_en_met date)
returns table (kwartaal date, groep text, gevonden integer, geeindigd integer, naar_werk integer, onbekend integer, verloren integer)
language sql stable security definer set search_path = public, pg_temp set enable_nestloop = off set work_mem = '64MB' as $$
  with mag as materialized (
    select context_regio() as regio, context_vandaag() as dag, date_trunc('quarter', sinds::timestamp)::date as vanaf,
           (date_trunc('quarter', tot_en_met::timestamp) + interval '3 months')::date - 1 as tot
     where context_mag('rapport', 'read')
  ), kwartalen as materialized (
    select k::date as eerste, (k + interval '3 months')::date - 1 as laatste
      from mag cross join generate_series(mag.vanaf::timestamp, tot_en_met, interval '3 months') k
  ), begin as (
    select date_trunc('quarter', p.startdatum::timestamp)::date as eerste, p.inwoner_id
      from plaatsingen p
     where p.regio_id = (select regio from mag) and p.startdatum between (select vanaf from mag) and (select tot from mag)
       and is_betaald(p.werkvorm)
       and not exists (select from plaatsingen e where e.regio_id = (select regio from mag) and e.inwoner_id = p.inwoner_id
             and is_betaald(e.werkvorm) and e.startdatum < p.startdatum and coalesce(e.einddatum + 31, 'infinity') >= p.startdatum)
  ), geeindigd as materialized (
    select p.id, p.inwoner_id, p.einddatum, p.reden_einde from plaatsingen p
     where p.regio_id = (select regio from mag) and p.einddatum between (select vanaf from mag) and (select tot from mag)
       and p.einddatum < (select dag from mag) and is_betaald(p.werkvorm)
  ), door as materialized ( -- went on to other work
    select distinct g.id from geeindigd g join plaatsingen e on e.inwoner_id = g.inwoner_id and e.id <> g.id
       and e.startdatum <= g.einddatum + 31 and coalesce(e.einddatum, 'infinity') > g.einddatum
     where e.regio_id = (select regio from mag) and is_betaald(e.werkvorm)
  ), einde as (
    select date_trunc('quarter', g.einddatum::timestamp)::date as eerste, g.inwoner_id,
           case when is_naar_werk(g.reden_einde) or d.id is not null then 1
                when g.einddatum + 31 >= (select dag from mag) then 2 -- may still go on to other work
                else 3 end as hoe
      from geeindigd g left join door d on d.id = g.id
  ), mensen as materialized ( -- each person once in a quarter; of two ends the one that was a loss
    select coalesce(b.eerste, e.eerste) as eerste, coalesce(b.inwoner_id, e.inwoner_id) as inwoner_id,
           b.inwoner_id is not null as gevonden, e.hoe
      from (select distinct eerste, inwoner_id from begin) b
      full join (select eerste, inwoner_id, max(hoe) as hoe from einde group by 1, 2) e
        on e.eerste = b.eerste and e.inwoner_id = b.inwoner_id
  ), afspraak as materialized (
    select distinct m.eerste, m.inwoner_id from mensen m join indicaties i on i.inwoner_id = m.inwoner_id
     where i.regio_id = (select regio from mag) and i.soort = 'banenafspraak'
       and daterange(i.vanaf, i.tot, '[]') && daterange(m.eerste, (m.eerste + interval '3 months')::date, '[)')
  ), in_groep as (
    select m.eerste, m.gevonden, m.hoe, 'iedereen' as groep from mensen m
    union all
    select m.eerste, m.gevonden, m.hoe, 'banenafspraak' from mensen m join afspraak a on a.eerste = m.eerste and a.inwoner_id = m.inwoner_id
  ), geteld as (
    select k.eerste, k.laatste, g.groep, count(*) filter (where i.gevonden) as gevonden, count(i.hoe) as geeindigd,
           count(*) filter (where i.hoe = 1) as naar_werk, count(*) filter (where i.hoe = 2) as onbekend,
           count(*) filter (where i.hoe = 3) as verloren
      from kwartalen k
      cross join (values ('iedereen'), ('banenafspraak')) as g (groep)
      left join in_groep i on i.eerste = k.eerste and i.groep = g.groep
     group by k.eerste, k.laatste, g.groep
  ), einden as ( -- the ends are one whole, of which who lost it is told as a figure of its own; that none is unknown any more is no news
    select g.eerste, g.groep, getoonde_rijen(d.namen[:d.n], d.aantallen[:d.n], d.resten[:d.n]) as rijen, d.namen[:d.n] as namen,
           d.aantallen[:d.n] as aantallen
      from geteld g join geteld a on a.eerste = g.eerste and a.groep = 'iedereen'
      cross join lateral (select case when g.groep = 'iedereen' then array['naar werk', 'onbekend'] else array['naar werk', 'verloren', 'onbekend'] end,
        case when g.groep = 'iedereen' then array[g.naar_werk, g.onbekend] else array[g.naar_werk, g.verloren, g.onbekend] end,
        case when g.groep = 'iedereen' then array[g.naar_werk, g.onbekend]
             else array[a.naar_werk - g.naar_werk, a.verloren - g.verloren, a.onbekend - g.onbekend] end,
        case when g.groep = 'iedereen' then 1 else 2 end + case when g.onbekend = 0 and g.laatste + 31 < (select dag from mag) then 0 else 1 end)
        as d (namen, aantallen, resten, n)
  ), delen as (
    select e.eerste, e.groep, e.rijen, (select coalesce(sum(w.aantal), 10) >= 10 from unnest(e.namen, e.aantallen) as w (naam, aantal)
             where not w.naam = any (e.rijen)) as mag_geheel
      from einden e
  )
  select g.eerste, g.groep, kwartaaldeel(g.gevonden, a.gevonden, g.groep),
         case when d.mag_geheel and b.mag_geheel then kwartaaldeel(g.geeindigd, a.geeindigd, g.groep) end,
         case when 'naar werk' = any (d.rijen) and 'naar werk' = any (b.rijen) then toonbaar(g.naar_werk) end,
         case when 'onbekend' = any (d.rijen) and 'onbekend' = any (b.rijen) then toonbaar(g.onbekend) end,
         case when g.groep = 'iedereen' or 'verloren' = any (d.rijen) then toonbaar(g.verloren) end
    from geteld g
    join geteld a on a.eerste = g.eerste and a.groep = 'iedereen'
    join delen d on d.eerste = g.eerste and d.groep = g.groep
    join delen b on b.eerste = g.eerste and b.groep = 'iedereen'
   order by g.groep desc, g.eerste
$$;
