-- What everybody may see of the people who went to work, by gemeente and year.
-- Guarantees: of a year with a count below ten the smallest others stay away as well, until what is left out together is ten or
-- more: what follows from the total of the year is then no small count, however few there are in each of those gemeenten.

create or replace function tel_openbaar_werk(regio text, dag date)
returns table (jaar integer, gemeente text, aantal integer)
language sql stable security definer set search_path = public, pg_temp as $$
  with per as (
    select extract(year from p.startdatum)::integer as jaar, p.gemeente, count(distinct p.inwoner_id) as mensen
      from plaatsingen p join gemeenten g on g.regio_id = p.regio_id and g.code = p.gemeente and g.in_regio
     where p.regio_id = regio and is_betaald(p.werkvorm) and p.startdatum <= dag
       and p.startdatum >= make_date(extract(year from dag)::integer - 9, 1, 1)
     group by 1, 2
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
revoke all on function tel_openbaar_werk(text, date) from public;
