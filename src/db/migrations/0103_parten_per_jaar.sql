-- Switches and reasons for no match: of the region over a quarter and over a year, parts of them over a whole year only.
-- Guarantees: nothing under ten follows from all answers of a year together, also for who knows the people of one gemeente, and also
-- for who kept what was told when each quarter ended: a quarter is told or held back for good. It says so of what is nobody.

-- People who are held back: ten or more together, also without any one gemeente.
create function is_ruim_verborgen(wie uuid[], waar text[]) returns boolean
language sql immutable parallel safe as $$
  select coalesce(sum(g.mensen) - max(g.mensen), 0) >= 10
    from (select u.waar, count(distinct u.wie) as mensen from unnest(wie, waar) as u (wie, waar) group by u.waar) g
$$;

-- The rows of a year. Beside a year that is told as any list beside its total; beside one that is not, two stay away, so that the
-- year does not follow from all of them for who knows one.
create function getoonde_jaarrijen(namen text[], delen bigint[], resten bigint[], is_jaar_verteld boolean) returns text[]
language sql immutable parallel safe as $$
  select case when is_jaar_verteld then getoonde_rijen(namen, delen, resten) else array(
    select r.naam from (
      select u.naam, u.deel, u.rest, row_number() over (order by u.deel >= 10 and u.rest >= 10, u.deel + u.rest, u.naam) as nr
        from unnest(namen, delen, resten) as u (naam, deel, rest)) r
     where r.deel >= 10 and r.rest >= 10 and r.nr > 2) end
$$;

create or replace function tel_geen_match(jaar integer, kwartaal integer, in_gemeente text)
returns table (reden text, aantal integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  is_voorbij constant boolean := make_date(jaar + 1, 1, 1) <= context_vandaag();
  tot constant date := least(make_date(jaar + 1, 1, 1), date_trunc('quarter', context_vandaag()::timestamp)::date);
begin
  if not context_mag('rapport', 'read') then
    raise exception 'no report' using errcode = '42501';
  end if;
  return query
    with basis as materialized (
      select v.geen_match_reden as waarom, v.inwoner_id as wie, v.gemeente as waar, extract(quarter from v.geen_match_op)::integer as deel
        from voorstellen v
       where v.regio_id = context_regio() and v.geen_match_reden is not null
         and v.geen_match_op >= make_date(jaar, 1, 1) and v.geen_match_op < tot
    ), kwartalen as (
      select b.waarom, b.deel, count(distinct b.wie) as mensen from basis b group by 1, 2
    ), jaren as (
      select b.waarom, count(distinct b.wie) as mensen, count(distinct b.wie) >= 10
             and (bool_and(k.mensen >= 10) or is_voorbij
               and is_ruim_verborgen(array_agg(b.wie) filter (where k.mensen < 10), array_agg(b.waar) filter (where k.mensen < 10)))
             as mag
        from basis b join kwartalen k on k.waarom = b.waarom and k.deel = b.deel group by 1
    ), gemeenten as (
      select b.waarom, b.waar, count(distinct b.wie) as mensen from basis b group by 1, 2
    ), rijen as (
      select g.waarom, getoonde_jaarrijen(array_agg(g.waar), array_agg(g.mensen), array_agg(g.mensen), bool_and(j.mag)) as namen
        from gemeenten g join jaren j on j.waarom = g.waarom group by 1
    )
    select k.waarom, toonbaar(k.mensen) from kwartalen k
     where in_gemeente is null and k.deel = kwartaal and k.mensen >= 10
    union all
    select j.waarom, toonbaar(j.mensen) from jaren j where in_gemeente is null and kwartaal is null and j.mag
    union all
    select g.waarom, toonbaar(g.mensen) from gemeenten g join rijen r on r.waarom = g.waarom
     where is_voorbij and kwartaal is null and g.waar = in_gemeente and g.waar = any (r.namen)
    order by 2 desc, 1;
end $$;

-- Each way of parting a year is a list of its own beside the year: quarters, gemeenten, and from what form to what form. How many went
-- back is told where that is no news of the few who did, or of the few who did not.
create or replace function tel_overstappen(jaar integer, kwartaal integer, in_gemeente text)
returns table (van_vorm text, naar_vorm text, aantal integer, terug integer, dagen_tot_volgende integer)
language sql stable security definer set search_path = public, pg_temp as $$
  with mag as materialized (
    select context_regio() as regio, make_date(jaar + 1, 1, 1) <= context_vandaag() as is_voorbij,
           least(make_date(jaar + 1, 1, 1), date_trunc('quarter', context_vandaag()::timestamp)::date) as tot
     where context_mag('rapport', 'read')
  ), overstap as materialized (
    select o.inwoner_id as wie, o.gemeente as waar, o.van_vorm, o.naar_vorm, t.id is not null as is_terug,
           extract(quarter from o.dag)::integer as deel,
           (select min(n.dag) from overstappen n where n.regio_id = o.regio_id and n.inwoner_id = o.inwoner_id
              and n.dag > o.dag) - o.dag as dagen
      from mag join overstappen o on o.regio_id = mag.regio and o.dag >= make_date(jaar, 1, 1) and o.dag < mag.tot
      left join overstappen t on t.regio_id = o.regio_id and t.terug_van_id = o.id
  ), delen as ( -- one row for each part of each way of parting, and for the year
    select c.langs, c.waarde, c.van, c.naar, count(distinct o.wie) as mensen, count(*) as keren,
           count(distinct o.wie) filter (where o.is_terug) as mensen_terug, count(*) filter (where o.is_terug) as keren_terug,
           count(distinct o.wie) filter (where not o.is_terug) as mensen_door,
           case when count(distinct o.wie) filter (where o.dagen is not null) >= 10
                then (round(percentile_cont(0.5) within group (order by o.dagen)::numeric / 5) * 5)::integer end as dagen
      from overstap o
      cross join lateral (values ('jaar', '', null, null), ('kwartaal', o.deel::text, null, null), ('gemeente', o.waar, null, null),
        ('vormen', o.van_vorm || '/' || o.naar_vorm, o.van_vorm, o.naar_vorm)) c (langs, waarde, van, naar)
     group by 1, 2, 3, 4
  ), kwartalen as (
    select d.waarde::integer as deel, d.mensen >= 10 as mag,
           d.mensen >= 10 and d.mensen_terug >= 10 and d.mensen_door >= 10 as mag_terug
      from delen d where d.langs = 'kwartaal'
  ), heel as materialized ( -- may the year be told, and how many of it went back
    select bool_and(k.mag) or is_ruim_verborgen(array_agg(o.wie) filter (where not k.mag), array_agg(o.waar) filter (where not k.mag)) as mag,
           bool_and(k.mag_terug) or is_ruim_verborgen(array_agg(o.wie) filter (where not k.mag_terug and o.is_terug),
             array_agg(o.waar) filter (where not k.mag_terug and o.is_terug))
           and is_ruim_verborgen(array_agg(o.wie) filter (where not k.mag_terug and not o.is_terug),
             array_agg(o.waar) filter (where not k.mag_terug and not o.is_terug)) as mag_terug
      from overstap o join kwartalen k on k.deel = o.deel
  ), jaar_verteld as materialized (
    select d.mensen >= 10 and h.mag as mag,
           d.mensen >= 10 and h.mag and d.mensen_terug >= 10 and d.mensen_door >= 10 and h.mag_terug as mag_terug
      from delen d cross join heel h where d.langs = 'jaar'
  ), rijen as (
    select d.langs, getoonde_jaarrijen(array_agg(d.waarde), array_agg(d.mensen), array_agg(d.mensen), bool_and(j.mag)) as namen,
           getoonde_jaarrijen(array_agg(d.waarde), array_agg(d.mensen_terug), array_agg(d.mensen_door), bool_and(j.mag_terug))
             as namen_terug
      from delen d cross join jaar_verteld j where d.langs in ('gemeente', 'vormen') group by 1
  ), getoond as (
    select d.*, k.mag_terug from delen d join kwartalen k on d.langs = 'kwartaal' and k.deel = d.waarde::integer
     where in_gemeente is null and k.deel = kwartaal and k.mag
    union all
    select d.*, j.mag_terug from mag join delen d on d.langs = 'jaar' cross join jaar_verteld j
     where mag.is_voorbij and kwartaal is null and in_gemeente is null and j.mag
    union all
    select d.*, d.waarde = any (r.namen_terug) from mag join delen d on true join rijen r on r.langs = d.langs
     where mag.is_voorbij and kwartaal is null and d.waarde = any (r.namen)
       and (d.langs = 'gemeente' and d.waarde = in_gemeente or d.langs = 'vormen' and in_gemeente is null)
  )
  select g.van, g.naar, (round(g.keren / 5.0) * 5)::integer, case when g.mag_terug then (round(g.keren_terug / 5.0) * 5)::integer end,
         g.dagen
    from getoond g
   order by 3 desc, 1, 2
$$;
