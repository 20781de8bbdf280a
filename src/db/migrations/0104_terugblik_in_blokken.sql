-- What people say after two years, told in blocks of quarters.
-- Guarantees: between two moments on which the answers differ, ten or more gave each answer that is told, or nobody; and no answer of
-- fewer than ten follows from the others, from the other question, or from how many were asked.

-- The quarters that are over, in blocks: a block is closed as soon as each answer that was given in it was given ten times, and at the
-- latest with two hundred answers.
create function terugblikblokken(dag date) returns table (van text, kwartaal date, blok integer)
language plpgsql stable as $$
declare
  r record;
  wie text;
  nr integer;
  wacht date[];
  samen integer;
  telling jsonb;
begin
  for r in
    with gezegd as (
      select t.van, date_trunc('quarter', t.gezegd_op::timestamp)::date as kw, v.antwoord
        from terugblikken t
        cross join lateral (values ('tevreden/' || case when t.tevreden >= 4 then 3 when t.tevreden = 3 then 2 else 1 end),
          ('blijft/' || t.blijft)) as v (antwoord)
       where t.regio_id = (select context_regio()) and t.gezegd_op < date_trunc('quarter', dag::timestamp)::date
    ), geteld as (
      select g.van, g.kw, g.antwoord, count(*)::integer as keren from gezegd g group by 1, 2, 3
    )
    select g.van, g.kw, jsonb_object_agg(g.antwoord, g.keren) as keren, (sum(g.keren) / 2)::integer as mensen
      from geteld g group by 1, 2 order by 1, 2
  loop
    if wie is distinct from r.van then
      wie := r.van;
      nr := 1;
      wacht := '{}';
      samen := 0;
      telling := '{}';
    end if;
    wacht := wacht || r.kw;
    samen := samen + r.mensen;
    telling := (select jsonb_object_agg(k.naam, coalesce((telling ->> k.naam)::integer, 0) + coalesce((r.keren ->> k.naam)::integer, 0))
                  from (select jsonb_object_keys(telling) as naam union select jsonb_object_keys(r.keren)) k);
    if samen >= 200 or not exists (select from jsonb_each_text(telling) a where a.value::integer < 10) then
      return query select wie, unnest(wacht), nr;
      nr := nr + 1;
      wacht := '{}';
      samen := 0;
      telling := '{}';
    end if;
  end loop;
end $$;

create or replace function tel_terugblikken() returns table (van text, vraag text, antwoord text, mensen integer, van_mensen integer)
language sql stable security definer set search_path = public, pg_temp as $$
  with gezegd as materialized (
    select t.van, b.blok, t.inwoner_id as wie,
           case when t.tevreden >= 4 then 'tevreden' when t.tevreden = 3 then 'gaat wel' else 'niet tevreden' end as tevreden, t.blijft
      from terugblikken t
      join terugblikblokken(context_vandaag()) b on b.van = t.van and b.kwartaal = date_trunc('quarter', t.gezegd_op::timestamp)::date
     where t.regio_id = (select context_regio()) and (select context_mag('rapport', 'read'))
  ), geteld as (
    select g.van, v.vraag, g.blok, v.antwoord, count(distinct g.wie) as mensen
      from gezegd g cross join lateral (values ('tevreden', g.tevreden), ('blijft', g.blijft)) as v (vraag, antwoord)
     group by 1, 2, 3, 4
  ), getoond as (
    select g.van, g.vraag, g.blok, getoonde_rijen(array_agg(g.antwoord), array_agg(g.mensen), array_agg(g.mensen)) as antwoorden
      from geteld g group by 1, 2, 3
  ), geheel as (
    select s.van, sum(s.mensen)::bigint as mensen
      from (select g.van, g.blok, count(distinct g.wie) as mensen from gezegd g group by 1, 2) s group by 1
  )
  select g.van, g.vraag, g.antwoord, toonbaar(sum(g.mensen)::bigint), toonbaar(h.mensen)
    from geteld g
    join getoond t on t.van = g.van and t.vraag = g.vraag and t.blok = g.blok
    join geheel h on h.van = g.van
   group by g.van, g.vraag, g.antwoord, h.mensen
  having bool_and(g.antwoord = any (t.antwoorden)) -- in every block: else what is left of the others would be told
   order by 1, 2, 3
$$;
