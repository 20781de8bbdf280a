-- The region at a glance, and that it moved. What changes leaves a signal without any data of a person; the figures are counted
-- again when somebody looks, and kept with what was counted in them.
-- Guarantees: a kept answer is given only while no signal came after it, or while counting again would take the server too
-- much; a signal names a region and a subject, nothing else; raw counts by gemeente never leave but through the doors.

create table regioseinen ( -- that something changed; only the functions below
  regio_id   text not null references regios,
  id         bigint generated always as identity,
  onderwerp  text not null,
  transactie xid8 not null default pg_current_xact_id(),
  tijdstip   timestamptz not null default clock_timestamp(),

  primary key (regio_id, id),
  constraint regioseinen_onderwerp check (onderwerp in ('plaatsingen', 'indicaties', 'werkzoekenden', 'vacatures', 'kerncijfers'))
);
alter table regioseinen enable row level security;
alter table regioseinen force row level security;
create policy eigenaar on regioseinen to meedoen_owner using (true) with check (true);

create table regiostanden ( -- the figures of the region for who steers, as they were counted on a day; only the functions below
  regio_id     text not null references regios,
  dag          date not null,
  cijfers      jsonb not null,
  geteld       timestamptz not null,
  duur_in_ms   integer not null,
  momentopname text not null, -- which transactions were counted

  primary key (regio_id, dag)
);
alter table regiostanden enable row level security;
alter table regiostanden force row level security;
create policy eigenaar on regiostanden to meedoen_owner using (true) with check (true);

-- Once for each statement, however many rows it changed. The same word twice in a transaction is sent once.
create function sein_regio() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  regio text;
begin
  for regio in select distinct g.regio_id from gewijzigd g loop
    insert into regioseinen (regio_id, onderwerp) values (regio, tg_argv[0]);
    perform pg_notify('meedoen_regio', regio || '/' || tg_argv[0]);
  end loop;
  return null;
end $$;

create trigger sein_nieuw after insert on plaatsingen referencing new table as gewijzigd for each statement execute function sein_regio('plaatsingen');
create trigger sein_anders after update on plaatsingen referencing new table as gewijzigd for each statement execute function sein_regio('plaatsingen');
create trigger sein_weg after delete on plaatsingen referencing old table as gewijzigd for each statement execute function sein_regio('plaatsingen');
create trigger sein_nieuw after insert on indicaties referencing new table as gewijzigd for each statement execute function sein_regio('indicaties');
create trigger sein_anders after update on indicaties referencing new table as gewijzigd for each statement execute function sein_regio('indicaties');
create trigger sein_weg after delete on indicaties referencing old table as gewijzigd for each statement execute function sein_regio('indicaties');
create trigger sein_nieuw after insert on situaties referencing new table as gewijzigd for each statement execute function sein_regio('werkzoekenden');
create trigger sein_anders after update on situaties referencing new table as gewijzigd for each statement execute function sein_regio('werkzoekenden');
create trigger sein_weg after delete on situaties referencing old table as gewijzigd for each statement execute function sein_regio('werkzoekenden');
create trigger sein_nieuw after insert on inwoners referencing new table as gewijzigd for each statement execute function sein_regio('werkzoekenden');
create trigger sein_anders after update on inwoners referencing new table as gewijzigd for each statement execute function sein_regio('werkzoekenden');
create trigger sein_weg after delete on inwoners referencing old table as gewijzigd for each statement execute function sein_regio('werkzoekenden');
create trigger sein_nieuw after insert on plekken referencing new table as gewijzigd for each statement execute function sein_regio('vacatures');
create trigger sein_anders after update on plekken referencing new table as gewijzigd for each statement execute function sein_regio('vacatures');
create trigger sein_nieuw after insert on kerncijfers referencing new table as gewijzigd for each statement execute function sein_regio('kerncijfers');
create trigger sein_anders after update on kerncijfers referencing new table as gewijzigd for each statement execute function sein_regio('kerncijfers');

-- All that the page of the region and the page about the file say, in one answer. Counts only; not for the application.
create function tel_regiobeeld(regio text, dag date) returns jsonb
language sql stable security definer set search_path = public, pg_temp
  set enable_nestloop = off -- whole tables at once, also where no statistics exist yet
as $$
  with werkt as materialized ( -- who has paid work on this day
    select distinct p.inwoner_id from plaatsingen p
     where p.regio_id = regio and p.startdatum <= dag and (p.einddatum is null or p.einddatum >= dag) and is_betaald(p.werkvorm)
  ), geldig as materialized (
    select i.inwoner_id, min(i.gemeente) as gemeente, i.soort, bool_or(w.inwoner_id is not null) as werkt
      from indicaties i left join werkt w on w.inwoner_id = i.inwoner_id
     where i.regio_id = regio and i.vanaf <= dag and (i.tot is null or i.tot >= dag) and i.soort in ('beschut werk', 'banenafspraak', 'Wsw')
     group by i.inwoner_id, i.soort
  ), zoekt as materialized (
    select s.inwoner_id, s.gemeente, s.heeft_startkwalificatie, s.zoekt_actief,
           case when s.uitkering in ('WW', 'WW DSP') then 'WW' when s.uitkering in ('Wajong', 'WGA') then 'arbeidsongeschikt'
                when s.uitkering in ('Bijstand', 'Mogelijk Bijstand') then 'bijstand' when s.uitkering = 'NUG' then 'zonder uitkering'
                else 'anders of onbekend' end as groep,
           case when s.is_werkfit and s.is_beschikbaar then 'kan beginnen' when s.is_werkfit is false then 'eerst iets anders nodig'
                when s.is_beschikbaar is false then 'nu niet beschikbaar' else 'nog niet bekend' end as stand
      from situaties s where s.regio_id = regio and s.is_geregistreerd_werkzoekend
  ), begonnen as materialized ( -- by the WSP, in the last three years and this one
    select p.gemeente, p.startdatum from plaatsingen p
     where p.regio_id = regio and p.via = 'WSP' and is_betaald(p.werkvorm) and p.startdatum <= dag
       and p.startdatum >= make_date(extract(year from dag)::integer - 3, 1, 1)
  ), jong as materialized ( -- younger than 27 on the day they came to us
    select i.gemeente, i.aangemeld_op, s.uitkering in ('WW', 'WW DSP') as ww
      from inwoners i join situaties s on s.regio_id = i.regio_id and s.inwoner_id = i.id
     where i.regio_id = regio and i.aangemeld_op <= dag and i.aangemeld_op >= make_date(extract(year from dag)::integer - 3, 1, 1)
       and i.geboortedatum > i.aangemeld_op - interval '27 years' and s.uitkering in ('WW', 'WW DSP', 'Bijstand', 'Mogelijk Bijstand')
  ), per as (
    select g.code, g.naam, g.in_regio from gemeenten g where g.regio_id = regio
  ), ooit as (
    select p.inwoner_id, min(p.startdatum) as eerste from plaatsingen p
     where p.regio_id = regio and is_betaald(p.werkvorm)
       and p.startdatum between (dag - interval '3 years')::date and (dag - interval '1 year')::date
     group by p.inwoner_id
  ), gebleven as (
    select count(*) as van, count(*) filter (where nog) as nog from (
      select o.inwoner_id, bool_or(q.startdatum <= o.een and (q.einddatum is null or q.einddatum >= o.een)) as nog
        from (select inwoner_id, (eerste + interval '1 year')::date as een from ooit) o
        join plaatsingen q on q.regio_id = regio and q.inwoner_id = o.inwoner_id and is_betaald(q.werkvorm)
       group by o.inwoner_id) x
  ), zoekers as (
    select gemeente, count(*) as alle, count(*) filter (where stand = 'kan beginnen') as kunnen from zoekt group by gemeente
  ), indicaties_per as (
    select gemeente, count(*) filter (where soort = 'banenafspraak') as afspraak,
           count(*) filter (where soort = 'banenafspraak' and werkt) as afspraak_werkt,
           count(*) filter (where soort = 'beschut werk') as beschut,
           count(*) filter (where soort = 'beschut werk' and werkt) as beschut_werkt
      from geldig group by gemeente
  ), begonnen_per as (
    select gemeente, count(*) as aantal from begonnen where startdatum >= make_date(extract(year from dag)::integer, 1, 1) group by gemeente
  ), jong_per as (
    select gemeente, count(*) as aantal from jong where aangemeld_op >= make_date(extract(year from dag)::integer, 1, 1) group by gemeente
  )
  select jsonb_build_object(
    'gemeenten', (select coalesce(jsonb_agg(jsonb_build_object('code', per.code, 'naam', per.naam, 'inRegio', per.in_regio,
        'werkzoekenden', coalesce(z.alle, 0), 'kunnenBeginnen', coalesce(z.kunnen, 0), 'banenafspraak', coalesce(i.afspraak, 0),
        'banenafspraakWerkt', coalesce(i.afspraak_werkt, 0), 'beschut', coalesce(i.beschut, 0),
        'beschutWerkt', coalesce(i.beschut_werkt, 0), 'plaatsingen', coalesce(b.aantal, 0), 'jongeren', coalesce(j.aantal, 0)) order by per.naam, per.code), '[]')
      from per left join zoekers z on z.gemeente = per.code left join indicaties_per i on i.gemeente = per.code
        left join begonnen_per b on b.gemeente = per.code left join jong_per j on j.gemeente = per.code),
    'plaatsingen', (select coalesce(jsonb_agg(jsonb_build_object('maand', m.maand, 'aantal', m.aantal) order by m.maand), '[]')
      from (select to_char(startdatum, 'YYYY-MM') as maand, count(*) as aantal from begonnen group by 1) m),
    'jongeren', (select coalesce(jsonb_agg(jsonb_build_object('maand', m.maand, 'ww', m.ww, 'bijstand', m.bijstand) order by m.maand), '[]')
      from (select to_char(aangemeld_op, 'YYYY-MM') as maand, count(*) filter (where ww) as ww, count(*) filter (where not ww) as bijstand
              from jong group by 1) m),
    'gebleven', (select jsonb_build_object('van', van, 'nog', nog) from gebleven),
    'wsw', (select count(*) from geldig where soort = 'Wsw' and werkt),
    'vacatures', (select count(*) from plekken k where k.regio_id = regio and k.soort = 'vacature' and k.status = 'open'),
    'leerwerk', (select count(*) from plaatsingen p join plekken k on k.regio_id = p.regio_id and k.id = p.plek_id and k.soort = 'leerwerkplek'
       where p.regio_id = regio and p.startdatum <= dag and (p.einddatum is null or p.einddatum >= dag)),
    'bestand', (select coalesce(jsonb_agg(jsonb_build_object('groep', b.groep, 'stand', b.stand, 'aantal', b.aantal,
        'zonderStartkwalificatie', b.zonder, 'actief', b.actief, 'banenafspraak', b.afspraak) order by b.groep, b.stand), '[]')
      from (select z.groep, z.stand, count(*) as aantal, count(*) filter (where not z.heeft_startkwalificatie) as zonder,
                   count(*) filter (where z.zoekt_actief) as actief, count(*) filter (where g.inwoner_id is not null) as afspraak
              from zoekt z left join geldig g on g.inwoner_id = z.inwoner_id and g.soort = 'banenafspraak'
             group by z.groep, z.stand) b))
$$;
revoke all on function tel_regiobeeld(text, date) from public;

-- Whether something changed that is not in the count.
create function regio_bewoog(regio text, momentopname_ text) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from regioseinen s where s.regio_id = regio and not pg_visible_in_snapshot(s.transactie, momentopname_::pg_snapshot))
$$;
revoke all on function regio_bewoog(text, text) from public;

-- Counted by whoever asks first after a change; who asks meanwhile waits for that count. A count may take a third of the time
-- at most: `opnieuw_na_ms` says when asking again makes sense, null where nothing changed.
create function toon_regiobeeld()
returns table (dag date, geteld timestamptz, cijfers jsonb, opnieuw_na_ms integer)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  regio constant text := context_regio();
  vandaag constant date := context_vandaag();
  stand regiostanden;
  begin_ timestamptz;
  opname text;
  bewoog boolean;
begin
  if not context_mag('rapport', 'read') then return; end if;
  for poging in 1..2 loop
    select * into stand from regiostanden s where s.regio_id = regio and s.dag = vandaag;
    bewoog := stand.regio_id is null or regio_bewoog(regio, stand.momentopname);
    exit when not bewoog or clock_timestamp() < stand.geteld + stand.duur_in_ms * interval '2 milliseconds';
    if poging = 1 then
      perform pg_advisory_xact_lock(hashtext('regiobeeld'), hashtext(regio));
      continue;
    end if;
    begin_ := clock_timestamp();
    opname := pg_current_snapshot()::text; -- before the count: what comes in between is counted again
    stand.cijfers := tel_regiobeeld(regio, vandaag);
    stand.geteld := clock_timestamp();
    insert into regiostanden as s (regio_id, dag, cijfers, geteld, duur_in_ms, momentopname)
      values (regio, vandaag, stand.cijfers, stand.geteld, ceil(extract(epoch from stand.geteld - begin_) * 1000)::integer, opname)
      on conflict (regio_id, dag) do update set cijfers = excluded.cijfers, geteld = excluded.geteld,
        duur_in_ms = excluded.duur_in_ms, momentopname = excluded.momentopname;
    -- counted; or left by a server that was restored from a copy, whose transactions had other numbers
    delete from regioseinen s where s.regio_id = regio
      and (pg_visible_in_snapshot(s.transactie, opname::pg_snapshot) or s.tijdstip < begin_ - interval '1 hour');
    bewoog := false;
  end loop;
  return query select vandaag, stand.geteld, stand.cijfers, case when bewoog then greatest(0, ceil(extract(epoch from
    stand.geteld + stand.duur_in_ms * interval '2 milliseconds' - clock_timestamp()) * 1000))::integer end;
end $$;

-- Whether a session still runs and still sees reports, without keeping it awake.
create function sessie_volgt(regio text, sessie uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from sessies s
    join gebruikers g on g.regio_id = s.regio_id and g.id = s.gebruiker_id and toegang_geldt(g, context_vandaag())
    join toegangsregels t on t.rol = any (geldende_rollen(g, context_vandaag())) and t.dataklasse = 'rapport' and t.gebruik = 'read'
   where s.regio_id = regio and s.id = sessie and s.ingetrokken is null and s.verloopt > now()
     and (s.soort <> 'web' or s.laatst_gebruikt > now() - interval '30 minutes'))
$$;

-- For everyone: what is decided when, as the organs publish it themselves. No note, no name and no outcome in words.
create function toon_besluiten(regio text, dag date)
returns table (datum date, orgaan text, doet text, onderwerp text, is_genomen boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select b.datum, b.orgaan, b.doet, b.onderwerp, b.status = 'genomen' from besluiten b
   where b.regio_id = regio and b.status <> 'ingetrokken' and b.datum between dag - 182 and dag + 365
   order by b.datum, b.orgaan, b.onderwerp, b.id limit 20
$$;
