-- When a target was laid down, and answers that took long to count. What was agreed before a year began is told first; a target of
-- later only where it follows from what is shown already: nobody can choose one to find out what is held back.

alter table doelstellingen add column vastgelegd_op date; -- null: not known

-- A count over a whole nation takes seconds, and the figures it is for are of periods that are over: what took longer than a second
-- is kept for sixty times as long as it took, for today only. What is quick is counted anew each time.
create table sturingstellingen ( -- answers to what who steers asked; only the function below
  regio_id     text not null references regios,
  wat          text not null,
  vraag        jsonb not null,
  dag          date not null,
  inhoud       jsonb not null,
  geteld       timestamptz not null,
  duur_in_ms   integer not null,

  primary key (regio_id, wat, vraag, dag)
);
alter table sturingstellingen enable row level security;
alter table sturingstellingen force row level security;
create policy eigenaar on sturingstellingen to meedoen_owner using (true) with check (true);

-- Each of these counts says the same to everybody who may read reports.
create function sturingstelling_nu(wat text, vraag jsonb) returns jsonb
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(case wat
    when 'indicator' then (
      select jsonb_agg(to_jsonb(r) order by r.nr, r.gemeente, r.groep) from (
        select p.nr, p.periode, t.gemeente, t.groep, coalesce(t.teller, 0) as teller, coalesce(t.noemer, 0) as noemer, t.feiten, t.mensen
          from rows from (jsonb_to_recordset(vraag -> 'perioden') as (naam text, vanaf date, tot date))
               with ordinality as p (periode, vanaf, tot, nr)
         cross join lateral tel_indicator(vraag ->> 'feiten', p.vanaf, p.tot, (vraag ->> 'dag')::date, (vraag ->> 'unit')::uuid) t) r)
    when 'indicatorduren' then (
      select jsonb_agg(to_jsonb(r) order by r.nr, r.verdeling, r.waarde, r.dagen) from (
        select p.nr, p.periode, t.verdeling, t.waarde, t.dagen, t.verloren, t.gestopt
          from rows from (jsonb_to_recordset(vraag -> 'perioden') as (naam text, vanaf date, tot date))
               with ordinality as p (periode, vanaf, tot, nr)
         cross join lateral tel_indicatorduren(vraag ->> 'feiten', p.vanaf, p.tot, (vraag ->> 'dag')::date, (vraag ->> 'unit')::uuid) t) r)
    when 'werk per kwartaal' then (
      select jsonb_agg(to_jsonb(t)) from tel_werk_per_kwartaal((vraag ->> 'vanaf')::date, (vraag ->> 'tot')::date) t)
    when 'werkbehoud' then (
      select jsonb_agg(to_jsonb(t)) from tel_werkbehoud((vraag ->> 'vanaf')::date, (vraag ->> 'tot')::date) t)
    when 'redenen einde' then (
      select jsonb_agg(to_jsonb(t)) from tel_redenen_einde((vraag ->> 'vanaf')::date, (vraag ->> 'tot')::date) t)
    when 'begeleiding' then (select jsonb_agg(to_jsonb(t)) from tel_begeleiding() t)
  end, '[]')
$$;

create function sturingstelling(van_wat text, van_vraag jsonb) returns jsonb
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  regio text := context_regio();
  vandaag date := context_vandaag();
  stand sturingstellingen;
  begin_ timestamptz;
  gevonden jsonb;
  duur integer;
begin
  if not context_mag('rapport', 'read') then return '[]'; end if;
  for poging in 1..2 loop
    select * into stand from sturingstellingen s
     where s.regio_id = regio and s.wat = van_wat and s.vraag = van_vraag and s.dag = vandaag;
    if clock_timestamp() < stand.geteld + stand.duur_in_ms * interval '60 milliseconds' then return stand.inhoud; end if;
    exit when stand.regio_id is null or poging = 2;
    -- it is known to take long: one counts, the others wait for it
    perform pg_advisory_xact_lock(hashtext('sturingstelling'), hashtext(regio || van_wat || van_vraag::text));
  end loop;
  begin_ := clock_timestamp();
  gevonden := sturingstelling_nu(van_wat, van_vraag);
  duur := ceil(extract(epoch from clock_timestamp() - begin_) * 1000);
  if duur > 1000 then
    insert into sturingstellingen as s (regio_id, wat, vraag, dag, inhoud, geteld, duur_in_ms)
      values (regio, van_wat, van_vraag, vandaag, gevonden, clock_timestamp(), duur)
      on conflict (regio_id, wat, vraag, dag) do update set inhoud = excluded.inhoud, geteld = excluded.geteld,
        duur_in_ms = excluded.duur_in_ms;
    delete from sturingstellingen s where s.regio_id = regio and s.dag < vandaag;
  end if;
  return gevonden;
end $$;
revoke all on function sturingstelling_nu(text, jsonb) from public;
revoke all on function sturingstelling(text, jsonb) from public;
grant execute on function sturingstelling(text, jsonb) to meedoen_app;
