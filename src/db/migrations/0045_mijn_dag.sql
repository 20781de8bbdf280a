-- The start of every role's day: what an inwoner and a werkgever may know of what was agreed about work, what waits too
-- long for who steers, and alarms in figures.
-- Guarantees: nobody reads more of another than the functions below say; figures of alarms are of ten people or more.

-- The appointments of the inwoner of this session that come, with the name of whom they are with.
create function eigen_afspraken() returns table (
  id uuid, inwoner_id uuid, begin timestamptz, onderwerp text, waar text, met text)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.id, a.inwoner_id, a.begin, a.onderwerp, a.waar, m.naam
    from gebruikers g
    join afspraken a on a.regio_id = g.regio_id and a.inwoner_id = g.inwoner_id
    join gebruikers m on m.regio_id = a.regio_id and m.id = a.gebruiker_id
   where g.regio_id = context_regio() and g.id = context_gebruiker() and a.geannuleerd_op is null
     and a.begin >= context_vandaag()::timestamp at time zone 'Europe/Amsterdam'
     and 'eigen-dossier' = any (context_reikwijdten('melding', 'read'))
$$;
revoke all on function eigen_afspraken() from public;
grant execute on function eigen_afspraken() to meedoen_app;

-- What was agreed about work and has a day: of the inwoner of this session, or of who works at the company of this user and
-- said yes to it. An action is for whom it names; a visit and the last day of a contract are for both.
create function eigen_werkafspraken() returns table (
  soort text, id uuid, inwoner_id uuid, naam text, dag date, wat text, door text)
language sql stable security definer set search_path = public, pg_temp as $$
  with ik as (
    select g.regio_id, g.inwoner_id, g.werkgever_id,
           g.inwoner_id is not null and 'eigen-dossier' = any (context_reikwijdten('melding', 'read')) as is_inwoner,
           g.werkgever_id is not null and 'na-akkoord' = any (context_reikwijdten('melding', 'change')) as is_werkgever
      from gebruikers g where g.regio_id = context_regio() and g.id = context_gebruiker()
  ), werk as (
    select p.regio_id, p.id, p.inwoner_id, i.voornaam || ' ' || i.achternaam as naam, p.functie, p.einddatum, ik.is_inwoner
      from ik
      join plaatsingen p on p.regio_id = ik.regio_id
       and (ik.is_inwoner and p.inwoner_id = ik.inwoner_id
         or ik.is_werkgever and p.werkgever_id = ik.werkgever_id and p.inwoner_id in (select context_na_akkoord()))
      join inwoners i on i.regio_id = p.regio_id and i.id = p.inwoner_id
     where daterange(p.startdatum, p.einddatum, '[]') @> context_vandaag()
  )
  select 'actie', a.id, w.inwoner_id, w.naam, a.uiterlijk, a.wat, a.door_naam
    from werk w
    join acties a on a.regio_id = w.regio_id and a.plaatsing_id = w.id and a.klaar_op is null
     and a.wie_soort = case when w.is_inwoner then 'inwoner' else 'werkgever' end
  union all
  select 'bezoek', w.id, w.inwoner_id, w.naam, b.volgend_bezoek, w.functie, b.door_naam
    from werk w
    join lateral (select b.volgend_bezoek, b.door_naam from bezoeken b
      where b.regio_id = w.regio_id and b.plaatsing_id = w.id order by b.datum desc, b.vastgelegd desc limit 1) b
      on b.volgend_bezoek >= context_vandaag()
  union all
  select 'einde', w.id, w.inwoner_id, w.naam, w.einddatum, w.functie, ''
    from werk w where w.einddatum is not null
$$;
revoke all on function eigen_werkafspraken() from public;
grant execute on function eigen_werkafspraken() to meedoen_app;

-- What waits longer than was agreed in the gemeenten for which this user answers: how many and since when, about nobody.
create function tel_achterstand() returns table (soort text, aantal integer, sinds date)
language sql stable security definer set search_path = public, pg_temp as $$
  with mag as (
    select context_regio() as regio, context_gemeenten('inzetbesluit', 'change') as gemeenten, context_vandaag() as dag
  )
  select 'overdracht', count(*)::integer, min(o.aangeboden_op + 5)
    from mag join overdrachten o on o.regio_id = mag.regio and o.gemeente = any (mag.gemeenten)
     and o.status = 'aangeboden' and o.aangeboden_op + 5 < mag.dag
  having count(*) > 0
  union all
  select 'signaal', count(*)::integer, min(s.antwoord_uiterlijk)
    from mag join signalen_met_stand s on s.regio_id = mag.regio and s.gemeente = any (mag.gemeenten)
     and s.stand in ('open', 'weer open') and s.antwoord_uiterlijk < mag.dag
  having count(*) > 0
  union all
  select 'subsidie', count(distinct l.plaatsing_id)::integer, min(coalesce((
           select max(w.vastgesteld_op) from loonwaarden w where w.regio_id = l.regio_id and w.plaatsing_id = l.plaatsing_id
             and w.vervallen_door_id is null), p.geregistreerd_op) + 35)
    from mag
    join loonkostensubsidies l on l.regio_id = mag.regio and l.gemeente = any (mag.gemeenten)
     and l.besloten_op is null and l.vervallen_door_id is null
    join plaatsingen p on p.regio_id = l.regio_id and p.id = l.plaatsing_id
  having count(*) > 0
$$;
revoke all on function tel_achterstand() from public;
grant execute on function tel_achterstand() to meedoen_app;

-- A figure that tells of nobody: none of one to nine.
create function afgerond_aantal(aantal bigint) returns integer
language sql immutable parallel safe as $$
  select case when aantal = 0 then 0 when aantal >= 10 then (round(aantal / 5.0) * 5)::integer end
$$;

-- As in 0029, from ten people on and rounded to five; without a gemeente: the region.
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
    )
    select t.in_gemeente, t.van_soort, afgerond_aantal(t.alle), afgerond_aantal(t.stil), afgerond_aantal(t.alleen)
      from telling t order by 1 nulls first, 2;
end $$;

-- What the fg looks at first: what was refused, and when the chains were last kept elsewhere.
create index auditregels_geweigerd on auditregels (regio_id, tijdstip) where resultaat <> 'ok';
create index auditregels_anker on auditregels (regio_id, tijdstip) where handeling = 'logboek.anker';
-- And the beheerder: what waits for him.
create index importen_wachten on importen (regio_id, gemaakt) where status in ('ingelezen', 'proef');
