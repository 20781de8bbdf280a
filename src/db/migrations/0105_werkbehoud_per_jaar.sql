-- How long work is kept, of who began in one calendar year, followed up to the end of a quarter that is over: of everyone in some years
-- up to and with a year, and of each group in that year. The rows of work are put in order once for all of them.
-- Guarantees: no two answers count the same beginning, so that nothing follows from one beside another (decision 0024). What is lost
-- and what is only not followed any longer is as in feiten_retentie: a page and a figure of the same year tell the same.

drop function tel_werkbehoud(date, date);
create function tel_werkbehoud(jaar integer, jaren integer, gevolgd_tot date)
returns table (begonnen_in integer, verdeling text, waarde text, dagen integer, verloren integer, gestopt integer)
language sql stable security definer set search_path = public, pg_temp
set enable_nestloop = off set enable_sort = off set work_mem = '64MB' as $$
  with mag as materialized (
    select context_regio() as regio, make_date(jaar - jaren + 1, 1, 1) as vanaf, make_date(jaar, 1, 1) as laatste_vanaf, make_date(jaar, 12, 31) as tot,
           date_trunc('quarter', (least(gevolgd_tot, context_vandaag() - 1) + 1)::timestamp)::date - 1 as dag
     where context_mag('rapport', 'read')
  ), alle as materialized (
    select p.*, least(p.laatste, m.dag) - p.eerste + 1 as dagen, not (p.laatste + 31 < m.dag and not p.is_naar_werk) as is_gestopt
      from mag m cross join lateral werkperioden(m.vanaf, least(m.tot, m.dag), m.dag) p
  ), periode as materialized (
    select a.* from alle a where a.eerste >= (select laatste_vanaf from mag)
  ), indicatie as materialized ( -- on the first day; of two the one that says most
    select p.inwoner_id, p.eerste, (array['beschut werk', 'banenafspraak', 'Wsw'])[
             min(array_position(array['beschut werk', 'banenafspraak', 'Wsw'], x.soort))] as soort
      from periode p
      join indicaties x on x.regio_id = (select regio from mag) and x.inwoner_id = p.inwoner_id
       and x.soort in ('beschut werk', 'banenafspraak', 'Wsw') and x.vanaf <= p.eerste and coalesce(x.tot, 'infinity') >= p.eerste
     group by 1, 2
  ), gevolgd as materialized (
    select p.inwoner_id, p.gemeente, p.werkvorm, u.naam as unit, l.leeftijd,
           p.dagen, p.is_gestopt,
           coalesce(x.soort,
             case when p.rapportgroep like '%ijstand%' then 'bijstand' when p.rapportgroep like 'WW%' then 'WW'
                  when p.rapportgroep in ('Wajong', 'WGA') then 'Wajong of WGA' when p.rapportgroep like 'NUG%' then 'zonder uitkering'
                  else 'anders of onbekend' end) as doelgroep,
           case when x.soort is null then 'zonder een indicatie' else 'met een indicatie' end as breed,
           case when x.soort = 'banenafspraak' and l.leeftijd = 'tot 27 jaar' then 'jongeren met een banenafspraak' end as kwetsbaar
      from mag m
      cross join periode p
      join inwoners i on i.regio_id = m.regio and i.id = p.inwoner_id
     cross join lateral (select case when age(p.eerste, i.geboortedatum) < interval '27 years' then 'tot 27 jaar'
                                     when age(p.eerste, i.geboortedatum) < interval '50 years' then '27 tot 50 jaar'
                                     else 'vanaf 50 jaar' end as leeftijd) l
      left join units u on u.regio_id = m.regio and u.id = p.unit_id
      left join indicatie x on x.inwoner_id = p.inwoner_id and x.eerste = p.eerste
  ), geteld as materialized ( -- a value is one of the seven, or everyone
    select (array['alles', 'gemeente', 'werkvorm', 'unit', 'leeftijd', 'doelgroep', 'brede doelgroep', 'kwetsbare groep'])[nr] as verdeling,
           s.waarde, s.dagen, s.verloren, s.gestopt
      from (select case grouping(g.gemeente, g.werkvorm, g.unit, g.leeftijd, g.doelgroep, g.breed, g.kwetsbaar)
                     when 127 then 1 when 63 then 2 when 95 then 3 when 111 then 4 when 119 then 5 when 123 then 6 when 125 then 7 else 8 end as nr,
                   case grouping(g.gemeente, g.werkvorm, g.unit, g.leeftijd, g.doelgroep, g.breed, g.kwetsbaar) when 127 then 'iedereen'
                     else coalesce(g.gemeente, g.werkvorm, g.unit, g.leeftijd, g.doelgroep, g.breed, g.kwetsbaar) end as waarde,
                   g.dagen, count(*) filter (where not g.is_gestopt) as verloren, count(*) filter (where g.is_gestopt) as gestopt
              from gevolgd g
             group by grouping sets ((g.dagen), (g.gemeente, g.dagen), (g.werkvorm, g.dagen), (g.unit, g.dagen), (g.leeftijd, g.dagen),
               (g.doelgroep, g.dagen), (g.breed, g.dagen), (g.kwetsbaar, g.dagen))) s
     where s.waarde is not null
  ), groepen as (
    select verdeling, waarde, sum(verloren + gestopt) as keren from geteld group by 1, 2
  ), vaakst as materialized ( -- who loses work and finds it again begins 32 days later at the earliest: twelve times in a year
    select case when exists (select from groepen g where g.keren >= 10 and g.keren < 120)
             then (select coalesce(max(k.keren), 1) from (select count(*) as keren from gevolgd group by inwoner_id) k)
             else 12 end as keren
  ), groot as ( -- only where few people may come more than once they are told one by one
    select g.verdeling, g.waarde from groepen g, vaakst v where g.keren >= 10 * v.keren
    union all
    select g.verdeling, g.waarde
      from (select g.* from groepen g, vaakst v where g.keren >= 10 and g.keren < 10 * v.keren) g
      join gevolgd f on g.waarde = case g.verdeling when 'alles' then 'iedereen' when 'gemeente' then f.gemeente
             when 'werkvorm' then f.werkvorm when 'unit' then f.unit when 'leeftijd' then f.leeftijd when 'doelgroep' then f.doelgroep
             when 'brede doelgroep' then f.breed else f.kwetsbaar end
     group by 1, 2 having count(distinct f.inwoner_id) >= 10
  ), eerder as materialized (
    select extract(year from a.eerste)::integer as jaar, a.dagen, count(*) filter (where not a.is_gestopt) as verloren,
           count(*) filter (where a.is_gestopt) as gestopt
      from alle a where a.eerste < (select laatste_vanaf from mag) group by 1, 2
  ), eerder_groot as (
    select e.jaar from eerder e group by 1
    having sum(e.verloren + e.gestopt) >= 120
        or (select count(distinct a.inwoner_id) from alle a where extract(year from a.eerste) = e.jaar) >= 10
  )
  select tel_werkbehoud.jaar, g.verdeling, g.waarde, g.dagen, g.verloren::integer, g.gestopt::integer
    from geteld g join groot using (verdeling, waarde)
  union all
  select e.jaar, 'alles', 'iedereen', e.dagen, e.verloren::integer, e.gestopt::integer
    from eerder e join eerder_groot using (jaar)
   order by 1, 2, 3, 4
$$;
revoke all on function tel_werkbehoud(integer, integer, date) from public;
grant execute on function tel_werkbehoud(integer, integer, date) to meedoen_app;

do $$
declare
  nu constant text := pg_get_functiondef('sturingstelling_nu(text, jsonb)'::regprocedure);
  jaren constant text := replace(nu, 'tel_werkbehoud((vraag ->> ''vanaf'')::date, (vraag ->> ''tot'')::date)',
    'tel_werkbehoud((vraag ->> ''jaar'')::integer, (vraag ->> ''jaren'')::integer, (vraag ->> ''gevolgd'')::date)');
begin
  if jaren = nu then raise exception 'sturingstelling_nu does not ask tel_werkbehoud'; end if;
  execute jaren;
end $$;
