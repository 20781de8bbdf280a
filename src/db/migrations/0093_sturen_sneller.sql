-- Figures to steer by over a region as large as the country: every period that is asked for in one pass over the rows.
-- Guarantees: what a fact is stands once, with its day; the facts of one period are those of which the day falls in it; and whoever
-- asks for a stretch that is not of whole months gets it counted period by period.

-- As indicatorfeit, each with the day by which it falls in a period; of two of one person in a period the lowest `rang` counts.
create type indicatordagfeit as (
  op date, feit uuid, inwoner_id uuid, gemeente text, groep text, unit_id uuid, teller integer, noemer integer, dagen integer,
  geregistreerd_op date, rang integer);

create function dagfeiten_plaatsingen(welk text, van date, t_m date, dag date) returns setof indicatordagfeit
language sql stable as $$
  with begonnen as materialized (
    select p.id, p.inwoner_id, p.gemeente, p.rapportgroep, p.unit_id, p.startdatum, p.geregistreerd_op
      from plaatsingen p
     where p.regio_id = (select context_regio()) and p.startdatum between van and least(t_m, dag)
       and case welk when 'plaatsingen_wsp' then p.via = 'WSP' else is_betaald(p.werkvorm) end
       and (welk <> 'duurzame_plaatsingen' or (p.startdatum + interval '6 months')::date <= dag)
  ), gebleven as materialized (
    select distinct b.id
      from (select id, inwoner_id, (startdatum + interval '6 months')::date as half from begonnen) b
      join plaatsingen q on q.inwoner_id = b.inwoner_id and q.startdatum <= b.half and coalesce(q.einddatum, 'infinity') >= b.half
     where welk = 'duurzame_plaatsingen' and q.regio_id = (select context_regio()) and is_betaald(q.werkvorm)
  )
  select b.startdatum, b.id, b.inwoner_id, b.gemeente, rapportgroep_kort(b.rapportgroep), b.unit_id,
         case welk when 'duurzame_plaatsingen' then (g.id is not null)::integer
              when 'groep_onbekend' then (b.rapportgroep like 'Onbekend%')::integer
              else 1 end,
         case when welk in ('duurzame_plaatsingen', 'groep_onbekend') then 1 end, null::integer, b.geregistreerd_op, 0
    from begonnen b left join gebleven g on g.id = b.id
$$;

create or replace function feiten_plaatsingen(welk text, van date, t_m date, dag date) returns setof indicatorfeit
language sql stable as $$
  select f.feit, f.inwoner_id, f.gemeente, f.groep, f.unit_id, f.teller::numeric, f.noemer::numeric, f.dagen, f.geregistreerd_op
    from dagfeiten_plaatsingen(welk, van, t_m, dag) f
$$;

create function dagfeiten_instroom(van date, t_m date, dag date) returns setof indicatordagfeit
language sql stable as $$
  select i.aangemeld_op, i.id, i.id, i.gemeente, coalesce(rapportgroep_kort(s.uitkering), 'Onbekend'), null::uuid, 1, null::integer,
         null::integer, null::date, 0
    from inwoners i left join situaties s on s.regio_id = i.regio_id and s.inwoner_id = i.id
   where i.regio_id = (select context_regio()) and i.aangemeld_op between van and least(t_m, dag)
$$;

create or replace function feiten_instroom(van date, t_m date, dag date) returns setof indicatorfeit
language sql stable as $$
  select f.feit, f.inwoner_id, f.gemeente, f.groep, f.unit_id, f.teller::numeric, f.noemer::numeric, f.dagen, f.geregistreerd_op
    from dagfeiten_instroom(van, t_m, dag) f
$$;

-- Work that began with no work in the month before it, or that ended with none in the month after.
create function dagfeiten_werk(welk text, van date, t_m date, dag date) returns setof indicatordagfeit
language sql stable as $$
  select p.startdatum, p.id, p.inwoner_id, p.gemeente, rapportgroep_kort(p.rapportgroep), p.unit_id, 1, null::integer, null::integer,
         null::date, p.startdatum - date '2000-01-01'
    from plaatsingen p
   where welk = 'werk_gevonden' and p.regio_id = (select context_regio()) and is_betaald(p.werkvorm)
     and p.startdatum between van and least(t_m, dag)
     and not exists (select from plaatsingen e where e.regio_id = (select context_regio()) and e.inwoner_id = p.inwoner_id
           and is_betaald(e.werkvorm) and e.startdatum < p.startdatum and coalesce(e.einddatum + 31, 'infinity') >= p.startdatum)
  union all
  select p.einddatum, p.id, p.inwoner_id, p.gemeente, rapportgroep_kort(p.rapportgroep), p.unit_id, 1, null::integer, null::integer,
         null::date, date '2000-01-01' - p.einddatum
    from plaatsingen p
   where welk = 'werk_verloren' and p.regio_id = (select context_regio()) and is_betaald(p.werkvorm)
     and p.einddatum between van and t_m and p.einddatum + 31 < dag and not is_naar_werk(p.reden_einde)
     and not exists (select from plaatsingen e where e.regio_id = (select context_regio()) and e.inwoner_id = p.inwoner_id and e.id <> p.id
           and is_betaald(e.werkvorm) and e.startdatum <= p.einddatum + 31 and coalesce(e.einddatum, 'infinity') > p.einddatum)
$$;

create or replace function feiten_werk(welk text, van date, t_m date, dag date) returns setof indicatorfeit
language sql stable set enable_nestloop = off as $$
  select distinct on (f.inwoner_id) f.feit, f.inwoner_id, f.gemeente, f.groep, f.unit_id, f.teller::numeric, f.noemer::numeric, f.dagen,
         f.geregistreerd_op
    from dagfeiten_werk(welk, van, t_m, dag) f order by f.inwoner_id, f.rang, f.feit
$$;

create or replace function feiten_werk_verloren(van date, t_m date, dag date) returns setof indicatorfeit
language sql stable as $$
  select * from feiten_werk('werk_verloren', van, t_m, dag)
$$;

-- Rows of work with a wage that follow each other within 31 days are one period. It has the groups of its first row and the reason of
-- the row that ends last.
create function werkperioden(van date, t_m date, bekend_tot date)
returns table (id uuid, inwoner_id uuid, gemeente text, rapportgroep text, unit_id uuid, werkvorm text, eerste date, laatste date,
  is_naar_werk boolean)
language sql stable as $$
  with begin as (
    select b.*, eerder_tot is null or startdatum > eerder_tot + 31 as is_begin
      from (
        select p.id, p.inwoner_id, p.gemeente, p.rapportgroep, p.unit_id, p.werkvorm, p.startdatum, p.reden_einde,
               coalesce(p.einddatum, 'infinity'::date) as einde,
               max(coalesce(p.einddatum, 'infinity'::date)) over eerder as eerder_tot
          from plaatsingen p
         where p.regio_id = (select context_regio()) and is_betaald(p.werkvorm) and p.startdatum <= bekend_tot
           and p.inwoner_id in (select q.inwoner_id from plaatsingen q where q.regio_id = (select context_regio())
                 and q.startdatum between van and t_m and is_betaald(q.werkvorm))
        window eerder as (partition by p.inwoner_id order by p.startdatum, p.id rows between unbounded preceding and 1 preceding)
      ) b
  ), genummerd as materialized (
    select b.*, is_begin and lead(is_begin, 1, true) over op_rij as is_alleen,
           case when is_begin and lead(is_begin, 1, true) over op_rij then null else count(*) filter (where is_begin) over op_rij end as nr
      from begin b
    window op_rij as (partition by inwoner_id order by startdatum, id)
  ), tot as (
    select distinct on (inwoner_id, nr) inwoner_id, nr, einde, reden_einde
      from genummerd where not is_alleen order by inwoner_id, nr, einde desc, id
  )
  select g.id, g.inwoner_id, g.gemeente, g.rapportgroep, g.unit_id, g.werkvorm, g.startdatum, g.einde, is_naar_werk(g.reden_einde)
    from genummerd g
   where g.is_alleen and g.startdatum between van and t_m
  union all
  select g.id, g.inwoner_id, g.gemeente, g.rapportgroep, g.unit_id, g.werkvorm, g.startdatum, t.einde, is_naar_werk(t.reden_einde)
    from genummerd g join tot t on t.inwoner_id = g.inwoner_id and t.nr = g.nr
   where g.is_begin and not g.is_alleen and g.startdatum between van and t_m
$$;

create function dagfeiten_retentie(van date, t_m date, dag_ date) returns setof indicatordagfeit
language sql stable as $$
  select p.eerste, p.id, p.inwoner_id, p.gemeente, rapportgroep_kort(p.rapportgroep), p.unit_id,
         (p.laatste + 31 < dag_ and not p.is_naar_werk)::integer, 1, least(p.laatste, dag_) - p.eerste + 1, null::date, 0
    from werkperioden(van, least(t_m, dag_), dag_) p
$$;

create or replace function feiten_retentie(van date, t_m date, dag_ date) returns setof indicatorfeit
language sql stable set enable_nestloop = off as $$
  select f.feit, f.inwoner_id, f.gemeente, f.groep, f.unit_id, f.teller::numeric, f.noemer::numeric, f.dagen, f.geregistreerd_op
    from dagfeiten_retentie(van, t_m, dag_) f
$$;

create function gevraagde_perioden(perioden jsonb) returns table (nr bigint, naam text, vanaf date, tot date)
language sql immutable as $$
  select p.nr, p.naam, p.vanaf, p.tot
    from rows from (jsonb_to_recordset(perioden) as (naam text, vanaf date, tot date)) with ordinality as p (naam, vanaf, tot, nr)
$$;

-- Work with a wage in stretches with the same hours, in hundredths a week: as was agreed for that day.
create function werkuren() returns table (plaatsing_id uuid, inwoner_id uuid, gemeente text, werkvorm text, rapportgroep text,
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
   where p.regio_id = (select context_regio()) and is_betaald(p.werkvorm)
     and greatest(p.startdatum, a.vanaf) <= least(coalesce(p.einddatum, 'infinity'), a.tot)
$$;

-- How it stood on some days, in their order: each stretch counts from the first of them that it reaches to the last.
create function standdelen_werkvorm(welk text, dagen date[], dag date, in_unit uuid)
returns table (stand integer, gemeente text, groep text, teller bigint, noemer bigint, feiten bigint)
language sql stable set enable_nestloop = off as $$
  with delen as materialized (
    select width_bucket(w.vanaf - 1, dagen) + 1 as van, width_bucket(w.tot, dagen) as t_m, w.gemeente,
           case welk when 'werkvormmix' then w.werkvorm else rapportgroep_kort(w.rapportgroep) end as groep,
           sum(case when welk = 'werkvormmix' then w.uren
                    when w.werkvorm = 'intern' or (welk = 'aandeel_buiten_eng' and w.werkvorm = 'werken op locatie') then 0
                    else w.uren end) as teller,
           case when welk <> 'werkvormmix' then sum(w.uren) end as noemer, count(*) as feiten
      from werkuren() w
     where (in_unit is null or w.unit_id = in_unit) and coalesce(w.geregistreerd_op, '-infinity') <= standdelen_werkvorm.dag
       and w.vanaf <= dagen[cardinality(dagen)] and w.tot >= dagen[1]
     group by 1, 2, 3, 4
  )
  select s.nr, d.gemeente, d.groep, sum(d.teller)::bigint, sum(d.noemer)::bigint, sum(d.feiten)::bigint
    from generate_series(1, cardinality(dagen)) as s (nr) join delen d on s.nr between d.van and d.t_m
   group by 1, 2, 3
$$;

-- Of who has an indication on each of some days: his work on that day.
create function standdelen_indicatie(welk text, dagen date[], dag date)
returns table (stand integer, gemeente text, groep text, teller bigint, noemer bigint, feiten bigint)
language sql stable set enable_nestloop = off as $$
  with indicatie as materialized (
    select x.id, x.inwoner_id, x.gemeente, coalesce(rapportgroep_kort(s.uitkering), 'Onbekend') as groep,
           width_bucket(coalesce(x.vanaf, '-infinity') - 1, dagen) + 1 as van, width_bucket(coalesce(x.tot, 'infinity'), dagen) as t_m
      from indicaties x
      left join situaties s on s.regio_id = (select context_regio()) and s.inwoner_id = x.inwoner_id
     where x.regio_id = (select context_regio()) and coalesce(x.vastgesteld_op, '-infinity') <= dag
       and x.soort = case welk when 'benutting_beschut' then 'beschut werk' else 'banenafspraak' end
  ), werkt as materialized (
    select i.id, n.nr, i.gemeente, i.groep, sum(w.uren) as uren
      from indicatie i
      join (select w.inwoner_id, w.uren, width_bucket(w.vanaf - 1, dagen) + 1 as van, width_bucket(w.tot, dagen) as t_m from werkuren() w) w
        on w.inwoner_id = i.inwoner_id and w.van <= i.t_m and w.t_m >= i.van
     cross join lateral generate_series(greatest(i.van, w.van), least(i.t_m, w.t_m)) as n (nr)
     group by 1, 2, 3, 4
  ), delen as (
    select w.nr, w.gemeente, w.groep, case welk when 'banenafspraak_banen' then sum(w.uren) else count(*) end as teller, count(*) as feiten
      from werkt w group by 1, 2, 3
  ), heeft as (
    select s.nr, b.gemeente, b.groep, sum(b.aantal) as aantal
      from generate_series(1, cardinality(dagen)) as s (nr)
      join (select i.van, i.t_m, i.gemeente, i.groep, count(*) as aantal from indicatie i group by 1, 2, 3, 4) b on s.nr between b.van and b.t_m
     where welk = 'benutting_beschut'
     group by 1, 2, 3
  )
  select d.nr, d.gemeente, d.groep, d.teller::bigint, null::bigint, d.feiten from delen d where welk <> 'benutting_beschut'
  union all
  select h.nr, h.gemeente, h.groep, coalesce(d.teller, 0)::bigint, h.aantal::bigint, h.aantal::bigint
    from heeft h left join delen d on d.nr = h.nr and d.gemeente = h.gemeente and d.groep = h.groep
$$;

create function delen_uitkering(welk text, perioden jsonb, dag date)
returns table (nr bigint, gemeente text, groep text, teller float8, noemer float8, feiten integer)
language sql stable set enable_nestloop = off as $$
  with perioden_ as materialized (
    select p.nr, p.vanaf, p.tot, least(p.tot, dag) as t_m
      from gevraagde_perioden(perioden) p
  ), rijen as materialized (
    select u.* from uitkeringsperioden() u
  ), geteld as (
    select k.nr, r.inwoner_id, r.gemeente, 1 as teller, false as eerst, false as laatst
      from (select r.* from rijen r where r.tot > r.vanaf and case welk
              when 'instroom_bijstand' then r.uitkering = 'Bijstand' and r.vorige is distinct from 'Bijstand'
              else r.vorige = 'Bijstand' and r.uitkering <> 'Bijstand' end) r
      join perioden_ k on r.vanaf between k.vanaf and k.t_m
     where welk = 'instroom_bijstand' or exists (
             select from plaatsingen w where w.regio_id = (select context_regio()) and w.inwoner_id = r.inwoner_id
                and is_betaald(w.werkvorm) and w.startdatum <= least(r.vanaf + 31, dag)
                and coalesce(w.einddatum, 'infinity') >= r.vanaf)
    union all
    select k.nr, r.inwoner_id, r.gemeente, 0, r.vanaf <= k.vanaf and r.tot > k.vanaf, r.vanaf <= k.t_m and r.tot > k.t_m
      from (select r.* from rijen r where r.uitkering = 'Bijstand') r
      join perioden_ k on (r.vanaf <= k.vanaf and r.tot > k.vanaf) or (r.vanaf <= k.t_m and r.tot > k.t_m)
  ), per_inwoner as (
    select g.nr, g.inwoner_id, g.gemeente, max(g.teller) as teller, (bool_or(g.eerst)::integer + bool_or(g.laatst)::integer) as noemer
      from geteld g group by 1, 2, 3
  )
  select i.nr, i.gemeente, 'Bijstand', sum(i.teller)::float8, sum(i.noemer) / 2.0::float8, count(*)::integer
    from per_inwoner i where i.teller > 0 or i.noemer > 0
   group by 1, 2
$$;

-- From the first day that somebody is registered, which benefit held when: who never had another has one row.
create or replace function uitkeringsperioden()
returns table (inwoner_id uuid, gemeente text, uitkering text, vanaf date, tot date, vorige text)
language sql stable as $$
  with eerder as materialized (
    select t.inwoner_id, t.uitkering, t.vervangen_op as tot, t.id::text as id from situatiestanden t
     where t.regio_id = (select context_regio())
  ), nu as materialized (
    select s.inwoner_id, s.uitkering, e.inwoner_id is not null as had_andere
      from situaties s left join (select distinct e.inwoner_id from eerder e) e on e.inwoner_id = s.inwoner_id
     where s.regio_id = (select context_regio())
  ), standen as (
    select e.inwoner_id, e.uitkering, e.tot, e.id from eerder e
    union all
    select n.inwoner_id, n.uitkering, 'infinity', '' from nu n where n.had_andere
  )
  select i.id, i.gemeente, s.uitkering, coalesce(lag(s.tot) over op_rij, i.aangemeld_op), s.tot, lag(s.uitkering) over op_rij
    from standen s join inwoners i on i.regio_id = (select context_regio()) and i.id = s.inwoner_id
  window op_rij as (partition by s.inwoner_id order by s.tot, s.id)
  union all
  select i.id, i.gemeente, n.uitkering, i.aangemeld_op, 'infinity', null
    from nu n join inwoners i on i.regio_id = (select context_regio()) and i.id = n.inwoner_id
   where not n.had_andere
$$;

-- Sums by gemeente and group of each of some periods, as far as it was registered on a day. For the owner.
create function indicatordelen(welk text, perioden jsonb, dag date, in_unit uuid)
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
  else
    return query
      select p.nr, t.gemeente, t.groep, t.teller, t.noemer, t.feiten
        from gevraagde_perioden(perioden) p cross join lateral tel_indicator(welk, p.vanaf, p.tot, indicatordelen.dag, in_unit) t;
  end if;
end $$;

-- Lengths of time in each of some periods: of everyone, of each gemeente and of each group, where there are ten people or more.
-- Only where somebody may be in a group more than once his name decides whether it is large.
create function indicatorduren(welk text, perioden jsonb, dag date, in_unit uuid)
returns table (nr bigint, verdeling text, waarde text, dagen integer, verloren integer, gestopt integer)
language plpgsql stable set enable_nestloop = off set work_mem = '64MB' as $$
#variable_conflict use_column
begin
  if welk <> 'retentie' then
    return query
      select p.nr, t.* from gevraagde_perioden(perioden) p
       cross join lateral tel_indicatorduren(welk, p.vanaf, p.tot, indicatorduren.dag, in_unit) t;
    return;
  end if;
  return query
    with feiten as materialized (
      select p.nr, f.inwoner_id, f.gemeente, f.groep, f.dagen, f.teller
        from (select min(p.vanaf) as vanaf, max(p.tot) as tot from gevraagde_perioden(perioden) p) alle
       cross join lateral dagfeiten_retentie(alle.vanaf, alle.tot, least(indicatorduren.dag, context_vandaag())) f
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

-- Each of these counts says the same to everybody who may read reports.
create or replace function sturingstelling_nu(wat text, vraag jsonb) returns jsonb
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(case wat
    when 'indicator' then (
      select jsonb_agg(to_jsonb(r) order by r.nr, r.gemeente, r.groep) from (
        select p.nr, p.naam as periode, t.gemeente, t.groep, coalesce(t.teller, 0) as teller, coalesce(t.noemer, 0) as noemer, t.feiten
          from indicatordelen(vraag ->> 'feiten', vraag -> 'perioden', (vraag ->> 'dag')::date, (vraag ->> 'unit')::uuid) t
          join gevraagde_perioden(vraag -> 'perioden') p on p.nr = t.nr) r)
    when 'indicatorduren' then (
      select jsonb_agg(to_jsonb(r) order by r.nr, r.verdeling, r.waarde, r.dagen) from (
        select p.nr, p.naam as periode, t.verdeling, t.waarde, t.dagen, t.verloren, t.gestopt
          from indicatorduren(vraag ->> 'feiten', vraag -> 'perioden', (vraag ->> 'dag')::date, (vraag ->> 'unit')::uuid) t
          join gevraagde_perioden(vraag -> 'perioden') p on p.nr = t.nr) r)
    when 'werk per kwartaal' then (
      select jsonb_agg(to_jsonb(t)) from tel_werk_per_kwartaal((vraag ->> 'vanaf')::date, (vraag ->> 'tot')::date) t)
    when 'werkbehoud' then (
      select jsonb_agg(to_jsonb(t)) from tel_werkbehoud((vraag ->> 'vanaf')::date, (vraag ->> 'tot')::date) t)
    when 'redenen einde' then (
      select jsonb_agg(to_jsonb(t)) from tel_redenen_einde((vraag ->> 'vanaf')::date, (vraag ->> 'tot')::date) t)
    when 'begeleiding' then (select jsonb_agg(to_jsonb(t)) from tel_begeleiding() t)
  end, '[]')
$$;


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
  )
  select k.eerste, g.groep, toonbaar(count(*) filter (where i.gevonden)), toonbaar(count(i.hoe)),
         toonbaar(count(*) filter (where i.hoe = 1)), toonbaar(count(*) filter (where i.hoe = 2)),
         toonbaar(count(*) filter (where i.hoe = 3))
    from kwartalen k
    cross join (values ('iedereen'), ('banenafspraak')) as g (groep)
    left join in_groep i on i.eerste = k.eerste and i.groep = g.groep
   group by k.eerste, g.groep
   order by g.groep desc, k.eerste
$$;

create or replace function tel_werkbehoud(sinds date, tot_en_met date)
returns table (verdeling text, waarde text, dagen integer, verloren integer, gestopt integer)
language sql stable security definer set search_path = public, pg_temp set enable_nestloop = off set work_mem = '64MB' as $$
  with mag as materialized (
    select context_regio() as regio, context_vandaag() as dag, date_trunc('quarter', sinds::timestamp)::date as vanaf,
           least((date_trunc('quarter', tot_en_met::timestamp) + interval '3 months')::date - 1, context_vandaag()) as tot
     where context_mag('rapport', 'read')
  ), periode as materialized (
    select p.* from mag cross join lateral werkperioden(mag.vanaf, mag.tot, 'infinity') p
  ), indicatie as materialized ( -- on the first day; of two the one that says most
    select p.inwoner_id, p.eerste, (array['beschut werk', 'banenafspraak', 'Wsw'])[
             min(array_position(array['beschut werk', 'banenafspraak', 'Wsw'], x.soort))] as soort
      from periode p
      join indicaties x on x.regio_id = (select regio from mag) and x.inwoner_id = p.inwoner_id
       and x.soort in ('beschut werk', 'banenafspraak', 'Wsw') and daterange(x.vanaf, x.tot, '[]') @> p.eerste
     group by 1, 2
  ), gevolgd as materialized (
    select p.inwoner_id, p.gemeente, p.werkvorm, u.naam as unit, x.soort as indicatie, l.leeftijd,
           (case when p.laatste > m.tot then m.tot else p.laatste end - p.eerste) + 1 as dagen,
           p.laatste > m.tot or p.is_naar_werk or p.laatste + 31 >= m.dag as is_gestopt,
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
  ), vaakst as materialized (
    select coalesce(max(k.keren), 1) as keren from (select count(*) as keren from gevolgd group by inwoner_id) k
  ), groot as ( -- only where few people may come more than once they are told one by one
    select g.verdeling, g.waarde from groepen g, vaakst v where g.keren >= 10 * v.keren
    union all
    select g.verdeling, g.waarde
      from (select g.* from groepen g, vaakst v where g.keren >= 10 and g.keren < 10 * v.keren) g
      join gevolgd f on g.waarde = case g.verdeling when 'alles' then 'iedereen' when 'gemeente' then f.gemeente
             when 'werkvorm' then f.werkvorm when 'unit' then f.unit when 'leeftijd' then f.leeftijd when 'doelgroep' then f.doelgroep
             when 'brede doelgroep' then f.breed else f.kwetsbaar end
     group by 1, 2 having count(distinct f.inwoner_id) >= 10
  )
  select g.verdeling, g.waarde, g.dagen, g.verloren::integer, g.gestopt::integer
    from geteld g join groot using (verdeling, waarde)
   order by 1, 2, 3
$$;

-- The region of this session is asked for once, and not for each row.
do $$
declare
  naam regprocedure;
begin
  for naam in select p.oid::regprocedure from pg_proc p
               where p.pronamespace = 'public'::regnamespace and p.prosrc like '%= context_regio()%'
                 and p.proname in ('feiten_ladder', 'feiten_loonwaarde', 'feiten_werkvorm', 'feiten_indicatie', 'feiten_advies',
                   'feiten_wachten', 'feiten_actief', 'feiten_caseload', 'feiten_dekking', 'feiten_uitkering', 'uren_op',
                   'tel_redenen_einde', 'tel_begeleiding', 'tel_terugblikken')
  loop
    execute replace(pg_get_functiondef(naam), '= context_regio()', '= (select context_regio())');
  end loop;
end $$;

-- Which quarters of answers are told: those that are over, from the first of a year on as many together as it takes to have the
-- answers of ten or more. So between two days on which a figure differs at least ten answered.
create function vertelde_kwartalen(welk text, dag date) returns table (kwartaal date)
language plpgsql stable as $$
declare
  r record;
  jaar integer;
  wacht date[];
  wie uuid[];
begin
  for r in
    select date_trunc('quarter', a.op::timestamp)::date as kwartaal, array_agg(distinct a.wie) as wie
      from (select t.datum as op, t.werkgever_id as wie from tevredenheden t
             where welk = 'tevredenheid_werkgevers' and t.regio_id = (select context_regio())
            union all
            select b.gezegd_op, b.inwoner_id from terugblikken b
             where welk = 'tevredenheid_inwoners' and b.van = 'inwoner' and b.regio_id = (select context_regio())) a
     where a.op < date_trunc('quarter', dag::timestamp)::date
     group by 1 order by 1
  loop
    if jaar is distinct from extract(year from r.kwartaal)::integer then
      jaar := extract(year from r.kwartaal);
      wacht := '{}';
      wie := '{}';
    end if;
    wacht := wacht || r.kwartaal;
    wie := wie || r.wie;
    if (select count(distinct x) from unnest(wie) x) >= 10 then
      return query select unnest(wacht);
      wacht := '{}';
      wie := '{}';
    end if;
  end loop;
end $$;

create or replace function feiten_tevredenheid(welk text, van date, t_m date, dag date) returns setof indicatorfeit
language sql stable as $$
  with verteld as materialized (
    select v.kwartaal from vertelde_kwartalen(welk, dag) v
  )
  select t.id, t.werkgever_id, w.gemeente, t.aanleiding, null::uuid, t.cijfer::numeric, 1::numeric, null::integer, null::date
    from tevredenheden t join werkgevers w on w.regio_id = t.regio_id and w.id = t.werkgever_id
   where welk = 'tevredenheid_werkgevers' and t.regio_id = (select context_regio()) and t.datum between feiten_tevredenheid.van and t_m
     and date_trunc('quarter', t.datum::timestamp)::date in (select kwartaal from verteld)
  union all
  select b.plaatsing_id, b.inwoner_id, b.gemeente, b.blijft, null::uuid, b.tevreden::numeric, 1::numeric, null::integer, null::date
    from terugblikken b
   where welk = 'tevredenheid_inwoners' and b.van = 'inwoner' and b.regio_id = (select context_regio())
     and b.gezegd_op between feiten_tevredenheid.van and t_m
     and date_trunc('quarter', b.gezegd_op::timestamp)::date in (select kwartaal from verteld)
$$;

-- As in 0054, with the contacts and the vacatures of everyone at once.
create or replace function werkgever_netwerk(regio text, dag date) returns table (werkgever_id uuid, heeft_personeel boolean,
  is_bekend boolean, heeft_regelmatig_contact boolean, had_vacature boolean, is_key_account boolean, is_ambassadeur boolean,
  is_leerbedrijf boolean)
language sql stable as $$
  select w.id, coalesce(w.aantal_medewerkers >= 1, false), w.is_bekend_bij_wsp or c.werkgever_id is not null,
         coalesce(c.laatst > (dag - interval '1 year')::date, false), k.werkgever_id is not null, w.is_key_account, w.is_ambassadeur,
         w.is_leerbedrijf
    from werkgevers w
    left join (select c.werkgever_id, max(c.datum) as laatst from werkgevercontacten c
                where c.regio_id = regio and c.datum <= dag group by 1) c on c.werkgever_id = w.id
    left join (select distinct k.werkgever_id from plekken k
                where k.regio_id = regio and k.soort = 'vacature' and k.bron not in ('werk.nl', 'VUM') and k.gemeld_op <= dag
                  and coalesce(k.gesloten_op, dag) > (dag - interval '1 year')::date) k on k.werkgever_id = w.id
   where w.regio_id = regio
$$;

-- Of who looks for work only what is counted.
do $$
begin
  execute replace(pg_get_functiondef('tel_kerncijfers()'::regprocedure), 'select s.* from situaties s',
    'select s.inwoner_id, s.uitkering, s.is_beschikbaar, s.is_werkfit, s.heeft_startkwalificatie from situaties s');
end $$;

-- Only the owner, through sturingstelling.
do $$
declare
  naam regprocedure;
begin
  for naam in select p.oid::regprocedure from pg_proc p
               where p.pronamespace = 'public'::regnamespace and (p.proname like 'dagfeiten\_%' or p.proname like 'standdelen\_%'
                 or p.proname in ('werkperioden', 'werkuren', 'delen_uitkering', 'gevraagde_perioden', 'indicatordelen', 'indicatorduren',
                   'vertelde_kwartalen'))
  loop
    execute format('revoke all on function %s from public', naam);
  end loop;
end $$;
