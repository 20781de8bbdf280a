-- How long people wait and who is active, over a region as large as the country: every period that is asked for in one pass.
-- Guarantees: the same facts as period by period; a fact falls in the period of the day on which somebody began to wait.

create function dagfeiten_wachten(welk text, van date, t_m date, dag_ date) returns setof indicatordagfeit
language sql stable as $$
  with gevraagd as materialized (
    select i.id as feit, i.id as inwoner_id, i.gemeente, i.aangemeld_op as vanaf, null::date as begon
      from inwoners i where welk = 'tijd_tot_eerste_activiteit' and i.regio_id = (select context_regio())
       and i.aangemeld_op between van and least(t_m, dag_)
    union all
    select * from (
      select distinct on (t.inwoner_id) t.id, t.inwoner_id, t.gemeente, t.besloten_op, null::date
        from triagebesluiten t where t.regio_id = (select context_regio())
         and t.uitkomst = case welk when 'tijd_tot_werk_direct' then 'direct naar werk' when 'tijd_tot_werk_traject' then 'traject' end
       order by t.inwoner_id, t.besloten_op, t.id) eerste
    union all
    select n.id, n.inwoner_id, n.gemeente, (n.aangevraagd at time zone 'Europe/Amsterdam')::date, n.startdatum
      from inzetten n where welk = 'wachttijd' and n.regio_id = (select context_regio()) and n.status not in ('afgewezen', 'ingetrokken')
    union all
    select d.id, d.inwoner_id, d.gemeente, (d.aangemeld at time zone 'Europe/Amsterdam')::date,
           case when d.status in ('doet mee', 'klaar', 'gestopt') then d.startdatum end
      from deelnames d where welk = 'wachttijd' and d.regio_id = (select context_regio()) and d.status <> 'ingetrokken'
  ), begonnen as materialized (
    select p.inwoner_id, p.startdatum as op from plaatsingen p
     where p.regio_id = (select context_regio()) and welk <> 'wachttijd' and p.startdatum >= van
       and (welk = 'tijd_tot_eerste_activiteit' or is_betaald(p.werkvorm))
    union all
    select n.inwoner_id, n.startdatum from inzetten n
     where n.regio_id = (select context_regio()) and welk = 'tijd_tot_eerste_activiteit' and n.startdatum is not null
    union all
    select d.inwoner_id, d.startdatum from deelnames d
     where d.regio_id = (select context_regio()) and welk = 'tijd_tot_eerste_activiteit' and d.status in ('doet mee', 'klaar', 'gestopt')
  ), eerste as (
    select g.feit, g.inwoner_id, g.gemeente, g.vanaf, coalesce(g.begon, min(b.op)) as begon
      from gevraagd g left join begonnen b on b.inwoner_id = g.inwoner_id and b.op >= g.vanaf
     where g.vanaf between van and least(t_m, dag_)
     group by g.feit, g.inwoner_id, g.gemeente, g.vanaf, g.begon
  )
  select e.vanaf, e.feit, e.inwoner_id, e.gemeente, coalesce(rapportgroep_kort(s.uitkering), 'Onbekend'), null::uuid,
         (coalesce(e.begon, 'infinity') <= dag_)::integer, 1,
         greatest(0, least(coalesce(e.begon, 'infinity'), dag_) - e.vanaf), null::date, 0
    from eerste e left join situaties s on s.regio_id = (select context_regio()) and s.inwoner_id = e.inwoner_id
$$;

create or replace function feiten_wachten(welk text, van date, t_m date, dag_ date) returns setof indicatorfeit
language sql stable set enable_nestloop = off as $$
  select f.feit, f.inwoner_id, f.gemeente, f.groep, f.unit_id, f.teller::numeric, f.noemer::numeric, f.dagen, f.geregistreerd_op
    from dagfeiten_wachten(welk, van, t_m, dag_) f
$$;

-- All work in stretches with the same hours, in hundredths a week: as was agreed for that day. Of werkuren only what has a wage.
create function urenperioden() returns table (plaatsing_id uuid, inwoner_id uuid, gemeente text, werkvorm text, rapportgroep text,
  unit_id uuid, geregistreerd_op date, begon date, uren integer, vanaf date, tot date)
language sql stable as $$
  with afgesproken as materialized (
    select c.plaatsing_id, c.uren_per_week, c.vanaf,
           coalesce(lead(c.vanaf) over (partition by c.plaatsing_id order by c.vanaf, c.id) - 1, 'infinity') as tot
      from contracturen c where c.regio_id = (select context_regio())
    union all
    select c.plaatsing_id, null, '-infinity', min(c.vanaf) - 1 from contracturen c
     where c.regio_id = (select context_regio()) group by 1
  )
  select p.id, p.inwoner_id, p.gemeente, p.werkvorm, p.rapportgroep, p.unit_id, p.geregistreerd_op, p.startdatum,
         coalesce(a.uren_per_week, p.uren_per_week), greatest(p.startdatum, a.vanaf),
         least(coalesce(p.einddatum, 'infinity'), a.tot)
    from plaatsingen p left join afgesproken a on a.plaatsing_id = p.id
   where p.regio_id = (select context_regio()) and greatest(p.startdatum, a.vanaf) <= least(coalesce(p.einddatum, 'infinity'), a.tot)
$$;

create or replace function werkuren() returns table (plaatsing_id uuid, inwoner_id uuid, gemeente text, werkvorm text, rapportgroep text,
  unit_id uuid, geregistreerd_op date, begon date, uren integer, vanaf date, tot date)
language sql stable as $$
  select u.* from urenperioden() u where is_betaald(u.werkvorm)
$$;

-- Of who lives on bijstand on each of some days, in their order: who has four hours a week or more of work or of a traject.
create function standdelen_actief(dagen date[]) returns table (stand integer, gemeente text, teller bigint, noemer bigint)
language sql stable set enable_nestloop = off as $$
  with mensen as materialized (
    select i.id, i.gemeente, width_bucket(i.aangemeld_op - 1, dagen) + 1 as van
      from inwoners i
      join situaties s on s.regio_id = (select context_regio()) and s.inwoner_id = i.id and s.uitkering = 'Bijstand'
     where i.regio_id = (select context_regio()) and i.status = 'actief' and i.aangemeld_op <= dagen[cardinality(dagen)]
  ), bezig as (
    select u.inwoner_id, u.uren, u.vanaf, u.tot from urenperioden() u
     where u.vanaf <= dagen[cardinality(dagen)] and u.tot >= dagen[1]
    union all
    select d.inwoner_id, coalesce(t.uren_per_week, v.uren_per_week), d.startdatum, coalesce(d.einddatum, 'infinity')
      from deelnames d
      join trajectgroepen t on t.regio_id = (select context_regio()) and t.id = d.groep_id
      join trajectversies v on v.regio_id = (select context_regio()) and v.traject_id = t.traject_id and v.nummer = t.nummer
     where d.regio_id = (select context_regio()) and d.status in ('doet mee', 'klaar', 'gestopt')
  ), actief as (
    select m.id, m.gemeente, n.nr
      from mensen m
      join (select b.inwoner_id, b.uren, width_bucket(b.vanaf - 1, dagen) + 1 as van, width_bucket(b.tot, dagen) as t_m from bezig b) b
        on b.inwoner_id = m.id
     cross join lateral generate_series(greatest(b.van, m.van), b.t_m) as n (nr)
     group by 1, 2, 3 having sum(b.uren) >= 400
  ), geteld as (
    select a.nr, a.gemeente, count(*) as aantal from actief a group by 1, 2
  )
  select s.nr, h.gemeente, coalesce(max(g.aantal), 0)::bigint, sum(h.aantal)::bigint
    from generate_series(1, cardinality(dagen)) as s (nr)
    join (select m.van, m.gemeente, count(*) as aantal from mensen m group by 1, 2) h on h.van <= s.nr
    left join geteld g on g.nr = s.nr and g.gemeente = h.gemeente
   group by 1, 2
$$;

create or replace function indicatordelen(welk text, perioden jsonb, dag date, in_unit uuid)
returns table (nr bigint, gemeente text, groep text, teller float8, noemer float8, feiten integer)
language plpgsql stable set enable_nestloop = off set work_mem = '64MB' as $$
#variable_conflict use_column
declare
  bekend_tot constant date := least(dag, context_vandaag());
  eerste date;
  laatste date;
  hele_maanden boolean;
  dagen date[];
begin
  select min(p.vanaf), max(p.tot), bool_and(extract(day from p.vanaf) = 1 and extract(day from p.tot + 1) = 1),
         array_agg(least(p.tot, bekend_tot) order by least(p.tot, bekend_tot), p.nr)
    into eerste, laatste, hele_maanden, dagen from gevraagde_perioden(perioden) p;
  if hele_maanden and welk in ('plaatsingen', 'plaatsingen_wsp', 'duurzame_plaatsingen', 'groep_onbekend', 'instroom') then
    return query
      with per_maand as materialized (
        select date_trunc('month', f.op::timestamp)::date as maand, f.gemeente, f.groep, sum(f.teller) as teller, sum(f.noemer) as noemer,
               count(*) as feiten
          from (select d.op, d.gemeente, d.groep, d.unit_id, d.teller, d.noemer, d.geregistreerd_op
                  from dagfeiten_plaatsingen(welk, eerste, laatste, bekend_tot) d where welk <> 'instroom'
                union all
                select d.op, d.gemeente, d.groep, d.unit_id, d.teller, d.noemer, d.geregistreerd_op
                  from dagfeiten_instroom(eerste, laatste, bekend_tot) d where welk = 'instroom') f
         where coalesce(f.geregistreerd_op, '-infinity') <= indicatordelen.dag and (in_unit is null or f.unit_id = in_unit)
         group by 1, 2, 3
      )
      select p.nr, m.gemeente, m.groep, sum(m.teller)::float8, sum(m.noemer)::float8, sum(m.feiten)::integer
        from gevraagde_perioden(perioden) p join per_maand m on m.maand between p.vanaf and p.tot
       group by 1, 2, 3;
  elsif welk in ('werk_gevonden', 'werk_verloren') then
    return query
      select e.nr, e.gemeente, e.groep, count(*)::float8, null::float8, count(*)::integer
        from (select distinct on (p.nr, f.inwoner_id) p.nr, f.gemeente, f.groep, f.unit_id
                from gevraagde_perioden(perioden) p
                join dagfeiten_werk(welk, eerste, laatste, bekend_tot) f on f.op between p.vanaf and p.tot
               order by p.nr, f.inwoner_id, f.rang, f.feit) e
       where in_unit is null or e.unit_id = in_unit
       group by 1, 2, 3;
  elsif in_unit is null and welk in ('instroom_bijstand', 'uitstroom_naar_werk') then
    return query select u.* from delen_uitkering(welk, perioden, bekend_tot) u;
  elsif welk in ('werkvormmix', 'aandeel_buiten_ruim', 'aandeel_buiten_eng') then
    return query
      select p.nr, w.gemeente, w.groep, w.teller::float8, w.noemer::float8, w.feiten::integer
        from (select p.nr, row_number() over (order by least(p.tot, bekend_tot), p.nr) as stand from gevraagde_perioden(perioden) p) p
        join standdelen_werkvorm(welk, dagen, indicatordelen.dag, in_unit) w on w.stand = p.stand;
  elsif in_unit is null and welk in ('banenafspraak_personen', 'banenafspraak_banen', 'benutting_beschut') then
    return query
      select p.nr, w.gemeente, w.groep, w.teller::float8, w.noemer::float8, w.feiten::integer
        from (select p.nr, row_number() over (order by least(p.tot, bekend_tot), p.nr) as stand from gevraagde_perioden(perioden) p) p
        join standdelen_indicatie(welk, dagen, indicatordelen.dag) w on w.stand = p.stand;
  elsif in_unit is null and welk = 'actief_vier_uur' then
    return query
      select p.nr, a.gemeente, 'Bijstand', a.teller::float8, a.noemer::float8, a.noemer::integer
        from (select p.nr, row_number() over (order by least(p.tot, bekend_tot), p.nr) as stand from gevraagde_perioden(perioden) p) p
        join standdelen_actief(dagen) a on a.stand = p.stand;
  else
    return query
      select p.nr, t.gemeente, t.groep, t.teller, t.noemer, t.feiten
        from gevraagde_perioden(perioden) p cross join lateral tel_indicator(welk, p.vanaf, p.tot, indicatordelen.dag, in_unit) t;
  end if;
end $$;

create or replace function indicatorduren(welk text, perioden jsonb, dag date, in_unit uuid)
returns table (nr bigint, verdeling text, waarde text, dagen integer, verloren integer, gestopt integer)
language plpgsql stable set enable_nestloop = off set work_mem = '64MB' as $$
#variable_conflict use_column
declare
  bekend_tot constant date := least(dag, context_vandaag());
begin
  if welk not in ('retentie', 'tijd_tot_eerste_activiteit', 'tijd_tot_werk_direct', 'tijd_tot_werk_traject', 'wachttijd') then
    return query
      select p.nr, t.* from gevraagde_perioden(perioden) p
       cross join lateral tel_indicatorduren(welk, p.vanaf, p.tot, indicatorduren.dag, in_unit) t;
    return;
  end if;
  return query
    with feiten as materialized (
      select p.nr, f.inwoner_id, f.gemeente, f.groep, f.dagen, f.teller
        from (select min(p.vanaf) as vanaf, max(p.tot) as tot from gevraagde_perioden(perioden) p) alle
       cross join lateral (
         select r.* from dagfeiten_retentie(alle.vanaf, alle.tot, bekend_tot) r where welk = 'retentie'
         union all
         select w.* from dagfeiten_wachten(welk, alle.vanaf, alle.tot, bekend_tot) w where welk <> 'retentie') f
        join gevraagde_perioden(perioden) p on f.op between p.vanaf and p.tot
       where in_unit is null or f.unit_id = in_unit
    ), geteld as materialized (
      select f.nr, case grouping(f.gemeente, f.groep) when 3 then 'alles' when 1 then 'gemeente' else 'groep' end as verdeling,
             coalesce(f.gemeente, f.groep, '') as waarde, f.dagen, count(*) filter (where f.teller = 1) as verloren,
             count(*) filter (where f.teller = 0) as gestopt
        from feiten f group by grouping sets ((f.nr, f.dagen), (f.nr, f.gemeente, f.dagen), (f.nr, f.groep, f.dagen))
    ), groepen as (
      select g.nr, g.verdeling, g.waarde, sum(g.verloren + g.gestopt) as keren from geteld g group by 1, 2, 3
    ), vaakst as materialized (
      select coalesce(max(k.keren), 1) as keren from (select count(*) as keren from feiten f group by f.nr, f.inwoner_id) k
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

-- Only the owner, through sturingstelling.
revoke all on function dagfeiten_wachten(text, date, date, date) from public;
revoke all on function urenperioden() from public;
revoke all on function standdelen_actief(date[]) from public;
