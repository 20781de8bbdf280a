-- Whoever reads a figure first waits less, continued: what is counted by period, and what a page counts of the whole region.
-- Guarantees: the same answers as before, row by row.

-- Which days are in which of the periods.
create function dagen_van(perioden jsonb) returns table (nr bigint, dag date)
language sql immutable as $$
  select p.nr, p.vanaf + n from gevraagde_perioden(perioden) p cross join lateral generate_series(0, p.tot - p.vanaf) as n
$$;
revoke all on function dagen_van(jsonb) from public;

-- As in 0095. Each person once in a period is kept apart before it is added up, so that adding up needs no order.
do $$
begin
  execute replace(replace(pg_get_functiondef('indicatordelen(text, jsonb, date, uuid)'::regprocedure),
    'return query
      select e.nr, e.gemeente, e.groep, count(*)::float8, null::float8, count(*)::integer
        from (select distinct on', 'return query
      with e as materialized (select distinct on'),
    'order by p.nr, f.inwoner_id, f.rang, f.feit) e
       where', 'order by p.nr, f.inwoner_id, f.rang, f.feit)
      select e.nr, e.gemeente, e.groep, count(*)::float8, null::float8, count(*)::integer from e
       where');
end $$;

-- As in 0095. A wait since somebody came, or since the first decision, is of one person once; and work that is lost and found again
-- begins 32 days later at the earliest. Only where that leaves open which groups are large people are told apart.
create or replace function indicatorduren(welk text, perioden jsonb, dag date, in_unit uuid)
returns table (nr bigint, verdeling text, waarde text, dagen integer, verloren integer, gestopt integer)
language plpgsql stable set enable_nestloop = off set work_mem = '64MB' as $$
#variable_conflict use_column
declare
  bekend_tot constant date := least(dag, context_vandaag());
  eerste date;
  laatste date;
  hooguit integer;
begin
  if welk not in ('retentie', 'tijd_tot_eerste_activiteit', 'tijd_tot_werk_direct', 'tijd_tot_werk_traject', 'wachttijd') then
    return query
      select p.nr, t.* from gevraagde_perioden(perioden) p
       cross join lateral tel_indicatorduren(welk, p.vanaf, p.tot, indicatorduren.dag, in_unit) t;
    return;
  end if;
  select min(p.vanaf), max(p.tot), 1 + max(p.tot - p.vanaf) / 32 into eerste, laatste, hooguit from gevraagde_perioden(perioden) p;
  return query
    with feiten as materialized (
      select p.nr, f.inwoner_id, f.gemeente, f.groep, f.dagen, f.teller
        from (select r.* from dagfeiten_retentie(eerste, laatste, bekend_tot) r where welk = 'retentie'
              union all
              select w.* from dagfeiten_wachten(welk, eerste, laatste, bekend_tot) w where welk <> 'retentie') f
        join dagen_van(perioden) p on p.dag = f.op
       where in_unit is null or f.unit_id = in_unit
    ), geteld as materialized (
      select f.nr, case grouping(f.gemeente, f.groep) when 3 then 'alles' when 1 then 'gemeente' else 'groep' end as verdeling,
             coalesce(f.gemeente, f.groep, '') as waarde, f.dagen, count(*) filter (where f.teller = 1) as verloren,
             count(*) filter (where f.teller = 0) as gestopt
        from feiten f group by grouping sets ((f.nr, f.dagen), (f.nr, f.gemeente, f.dagen), (f.nr, f.groep, f.dagen))
    ), groepen as (
      select g.nr, g.verdeling, g.waarde, sum(g.verloren + g.gestopt) as keren from geteld g group by 1, 2, 3
    ), vaakst as materialized (
      select case when welk like 'tijd\_tot\_%' then 1
        when welk = 'retentie' and not exists (select from groepen g where g.keren >= 10 and g.keren < 10 * hooguit) then hooguit else
        (select coalesce(max(k.keren), 1) from (select count(*) as keren from feiten f group by f.nr, f.inwoner_id) k) end as keren
    ), groot as (
      select g.nr, g.verdeling, g.waarde from groepen g, vaakst v where g.keren >= 10 * v.keren
      union all
      select g.nr, g.verdeling, g.waarde
        from (select g.* from groepen g, vaakst v where g.keren >= 10 and g.keren < 10 * v.keren) g
        join feiten f on f.nr = g.nr and case g.verdeling when 'alles' then true when 'gemeente' then f.gemeente = g.waarde
                                                          else f.groep = g.waarde end
       group by 1, 2, 3 having count(distinct f.inwoner_id) >= 10
    )
    select g.nr, g.verdeling, g.waarde, g.dagen, g.verloren::integer, g.gestopt::integer
      from geteld g join groot using (nr, verdeling, waarde);
end $$;

-- A day has no statistics, so that a join in order looks cheap.
alter function indicatorduren(text, jsonb, date, uuid) set enable_mergejoin = off;

-- As in 0092, each inwoner once where that is the same.
create or replace function tel_begeleiding() returns table (verdeling text, waarde text, mensen integer, met_afspraak integer, met_werkgever integer)
language sql stable security definer set search_path = public, pg_temp set work_mem = '64MB' as $$
  with mag as materialized (
    select context_regio() as regio, context_vandaag() as dag where context_mag('rapport', 'read')
  ), werkt as materialized (
    select p.inwoner_id, p.gemeente, bool_or(a.plaatsing_id is not null) as heeft,
           coalesce(bool_or('werkgever' = any (a.ook_voor) or a.buddy_naam is not null), false) as met_werkgever
      from plaatsingen p
      left join begeleidingsplannen a on a.regio_id = p.regio_id and a.plaatsing_id = p.id
     where p.regio_id = (select regio from mag) and is_betaald(p.werkvorm) and p.startdatum <= (select dag from mag)
       and coalesce(p.einddatum, 'infinity') >= (select dag from mag)
     group by 1, 2
  ), indicatie as materialized (
    select distinct x.inwoner_id from indicaties x
     where x.regio_id = (select regio from mag) and x.soort in ('banenafspraak', 'beschut werk', 'Wsw')
       and coalesce(x.vanaf, '-infinity') <= (select dag from mag) and coalesce(x.tot, 'infinity') >= (select dag from mag)
  ), persoon as materialized (
    select w.inwoner_id, bool_or(w.heeft) as heeft, bool_or(w.met_werkgever) as met_werkgever from werkt w group by 1
  ), geteld as (
    select 'gemeente' as verdeling, w.gemeente as waarde, count(*) as alle, count(*) filter (where w.heeft) as heeft,
           count(*) filter (where w.met_werkgever) as met_werkgever
      from werkt w group by 2
    union all
    select v.verdeling, v.waarde, count(*), count(*) filter (where p.heeft), count(*) filter (where p.met_werkgever)
      from persoon p
      left join indicatie i on i.inwoner_id = p.inwoner_id
      cross join lateral (values ('alles', 'iedereen'),
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

-- As in 0097: of rows of work only those that end in or after the quarters that are asked for.
do $$
begin
  execute replace(replace(pg_get_functiondef('tel_werk_per_kwartaal(date, date)'::regprocedure),
    'where e.regio_id = (select regio from mag) and is_betaald(e.werkvorm)
  ), einde as',
    'where e.regio_id = (select regio from mag) and is_betaald(e.werkvorm) and coalesce(e.einddatum, ''infinity'') > (select vanaf from mag)
  ), einde as'),
    'and is_betaald(e.werkvorm) and e.startdatum < p.startdatum and',
    'and is_betaald(e.werkvorm) and coalesce(e.einddatum + 31, ''infinity'') >= (select vanaf from mag) and e.startdatum < p.startdatum and');
end $$;

-- As in 0092, and as in 0072: of who began only the work that lasts until a year later is looked up.
do $$
begin
  execute replace(pg_get_functiondef('tel_openbare_cijfers(text, date)'::regprocedure),
    'count(*) filter (where exists (select from plaatsingen q where q.regio_id = regio
             and q.inwoner_id = b.inwoner_id and is_betaald(q.werkvorm)
             and daterange(q.startdatum, q.einddatum, ''[]'') @> (b.eerste + interval ''1 year'')::date)) as nog
      from begonnen b',
    '(select count(distinct b.inwoner_id) from begonnen b
               join plaatsingen q on q.inwoner_id = b.inwoner_id and q.startdatum <= (b.eerste + interval ''1 year'')::date
                and coalesce(q.einddatum, ''infinity'') >= (b.eerste + interval ''1 year'')::date
              where q.regio_id = regio and is_betaald(q.werkvorm) and q.startdatum <= dag
                and coalesce(q.einddatum, ''infinity'') >= (dag - interval ''2 years'')::date) as nog
      from begonnen b');
  execute replace(pg_get_functiondef('tel_regiobeeld(text, date)'::regprocedure),
    'select count(*) as van, count(*) filter (where nog) as nog from (
      select o.inwoner_id, bool_or(q.startdatum <= o.een and (q.einddatum is null or q.einddatum >= o.een)) as nog
        from (select inwoner_id, (eerste + interval ''1 year'')::date as een from ooit) o
        join plaatsingen q on q.regio_id = regio and q.inwoner_id = o.inwoner_id and is_betaald(q.werkvorm)
       group by o.inwoner_id) x',
    'select count(*) as van, (select count(distinct o.inwoner_id)
        from (select inwoner_id, (eerste + interval ''1 year'')::date as een from ooit) o
        join plaatsingen q on q.inwoner_id = o.inwoner_id and q.startdatum <= o.een and coalesce(q.einddatum, ''infinity'') >= o.een
       where q.regio_id = regio and is_betaald(q.werkvorm) and q.startdatum <= dag
         and coalesce(q.einddatum, ''infinity'') >= (dag - interval ''2 years'')::date) as nog
      from ooit');
end $$;

-- As in 0092, with people told apart before they are counted.
create or replace function tel_openbaar_werk(regio text, dag date)
returns table (jaar integer, gemeente text, aantal integer)
language sql stable security definer set search_path = public, pg_temp set work_mem = '64MB' as $$
  with mensen as materialized (
    select distinct date_part('year', p.startdatum) as jaar, p.gemeente, p.inwoner_id
      from plaatsingen p join gemeenten g on g.regio_id = p.regio_id and g.code = p.gemeente and g.in_regio
     where p.regio_id = regio and is_betaald(p.werkvorm) and p.startdatum <= dag
       and p.startdatum >= make_date(extract(year from dag)::integer - 9, 1, 1)
  ), per as (
    select m.jaar::integer as jaar, m.gemeente, count(*) as mensen from mensen m group by 1, 2
  ), stil as (
    select per.*, min(mensen) over (partition by jaar) < 10 as is_klein,
           coalesce(sum(mensen) over (partition by jaar order by mensen, gemeente rows between unbounded preceding and 1 preceding), 0)
             as minder
      from per
  )
  select s.jaar, s.gemeente, case when s.mensen >= 10 and not (s.is_klein and s.minder < 10) then toonbaar(s.mensen) end from stil s
  union all
  select per.jaar, null, toonbaar(sum(per.mensen)::bigint) from per group by per.jaar
$$;

-- As in 0093, and there too people are told apart only where it matters.
do $$
begin
  execute replace(replace(pg_get_functiondef('tel_werkbehoud(date, date)'::regprocedure),
    'select coalesce(max(k.keren), 1) as keren from (select count(*) as keren from gevolgd group by inwoner_id) k',
    'select case when exists (select from groepen g where g.keren >= 10 and g.keren < 10 * h.hooguit)
             then (select coalesce(max(k.keren), 1) from (select count(*) as keren from gevolgd group by inwoner_id) k)
             else h.hooguit end as keren
      from (select 1 + (m.tot - m.vanaf) / 32 as hooguit from mag m) h'),
    'daterange(x.vanaf, x.tot, ''[]'') @> p.eerste', 'x.vanaf <= p.eerste and coalesce(x.tot, ''infinity'') >= p.eerste');
end $$;
alter function tel_werkbehoud(date, date) set enable_sort = off;
