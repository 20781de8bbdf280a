-- The plan on one page (need, goal, step), times that are taken, the circle around an inwoner, and handing over.
-- Guarantees: what was planned before stays readable; nobody of the social environment stands in the circle without the
-- consent of the inwoner; whoever has a main counsellor keeps exactly one through every handover; who takes over has a role
-- that may, for the gemeente of the inwoner, and gets nothing before he said yes.

create table plandoelen ( -- data class 'plan'
  regio_id      text not null,
  id            uuid not null,
  gemeente      text not null,
  inwoner_id    uuid not null,
  volgorde      integer not null,
  behoefte      text not null, -- what the inwoner needs or wants to be different
  naam          text not null, -- what will be so when it is reached
  soort         text not null,
  leidend       text not null, -- what came first: what the inwoner wants, or what the labour market asks
  streefdatum   date,
  status        text not null default 'loopt',
  klaar_op      date,
  resultaat     text, -- how it ended, or why it was dropped
  versie        integer not null default 1,

  primary key (regio_id, id),
  foreign key (regio_id, inwoner_id) references inwoners,
  constraint plandoelen_volgorde unique (regio_id, inwoner_id, volgorde),
  constraint plandoelen_soort check (soort in ('werk', 'werknemersvaardigheden', 'vakvaardigheden', 'certificaat', 'taal',
    'groei', 'welbevinden', 'vertrouwen', 'zingeving', 'netwerk')),
  constraint plandoelen_leidend check (leidend in ('ambitie van de inwoner', 'vraag van de arbeidsmarkt')),
  constraint plandoelen_status check (status in ('loopt', 'bereikt', 'vervallen')),
  constraint plandoelen_klaar check ((status = 'loopt') = (klaar_op is null)),
  constraint plandoelen_reden check (status <> 'vervallen' or resultaat is not null)
);

alter table planstappen
  add column doel_id uuid,
  add column wie_soort text, -- who does it
  add column wie text, -- the name as it is shown
  add column begeleiding_id uuid, -- where it is somebody of the circle
  add column startdatum date,
  add column einddatum date, -- last day
  add column is_stage boolean not null default false,
  add column gewenst_tot date, -- of a stage: until when it should last for the inwoner
  add column weekdagen text[] not null default '{}', -- where it is at fixed times in the week
  add column begintijd text,
  add column eindtijd text,
  add column klaar_op date,
  add column resultaat text, -- how it ended, or why it was dropped
  add column versie integer not null default 1,
  add foreign key (regio_id, doel_id) references plandoelen,
  add foreign key (regio_id, begeleiding_id) references begeleidingen,
  drop constraint planstappen_status,
  add constraint planstappen_status check (status in ('klaar', 'nu', 'later', 'vervallen')),
  add constraint planstappen_wie_soort check (wie_soort in ('inwoner', 'helper', 'werkgever', 'ander')),
  add constraint planstappen_eind_na_begin check (einddatum >= startdatum),
  add constraint planstappen_reden check (status <> 'vervallen' or resultaat is not null),
  add constraint planstappen_weekdagen check (weekdagen <@ array['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo']),
  add constraint planstappen_tijden check ((weekdagen = '{}') = (begintijd is null) and (begintijd is null) = (eindtijd is null)),
  add constraint planstappen_tijd_geldig check (begintijd ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'
    and eindtijd ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and begintijd < eindtijd);
create index planstappen_van_doel on planstappen (regio_id, doel_id) where doel_id is not null;
create index planstappen_van_begeleiding on planstappen (regio_id, begeleiding_id) where begeleiding_id is not null;

create table planwijzigingen ( -- data class 'plan': what was changed in a plan, never changed itself
  regio_id          text not null,
  id                uuid not null,
  gemeente          text not null,
  inwoner_id        uuid not null,
  soort             text not null,
  onderwerp_id      uuid, -- the goal, step, time or helper
  wat               text not null, -- what was done, in words
  was               jsonb, -- what stood there before
  door_gebruiker_id uuid not null,
  door_naam         text not null,
  tijdstip          timestamptz not null,

  primary key (regio_id, id),
  foreign key (regio_id, inwoner_id) references inwoners,
  constraint planwijzigingen_soort check (soort in ('woorden', 'doel', 'stap', 'volgorde', 'tijd', 'kring', 'overdracht'))
);
create index planwijzigingen_van_inwoner on planwijzigingen (regio_id, inwoner_id, tijdstip desc);

create table doelmetingen ( -- data class 'plan': how far it is, as the inwoner says himself
  regio_id          text not null,
  id                uuid not null,
  gemeente          text not null,
  inwoner_id        uuid not null,
  doel_id           uuid not null,
  datum             date not null,
  cijfer            integer not null, -- 1 to 10, given by the inwoner
  woorden           text,
  door_gebruiker_id uuid not null,
  door_naam         text not null,
  tijdstip          timestamptz not null,

  primary key (regio_id, id),
  foreign key (regio_id, inwoner_id) references inwoners,
  foreign key (regio_id, doel_id) references plandoelen,
  constraint doelmetingen_cijfer check (cijfer between 1 and 10)
);
create index doelmetingen_van_doel on doelmetingen (regio_id, doel_id, datum);

create table bezette_tijden ( -- data class 'plan': weekly times at which someone is taken
  regio_id    text not null,
  id          uuid not null,
  gemeente    text not null,
  inwoner_id  uuid not null,
  soort       text not null,
  weekdagen   text[] not null,
  begintijd   text not null, -- 09:00
  eindtijd    text not null,
  vanaf       date not null,
  tot         date, -- last day; null without an end
  versie      integer not null default 1,

  primary key (regio_id, id),
  foreign key (regio_id, inwoner_id) references inwoners,
  constraint bezette_tijden_soort check (soort in ('inburgering', 'school', 'zorg', 'kinderopvang', 'werk elders', 'anders')),
  constraint bezette_tijden_weekdagen check (weekdagen <> '{}'
    and weekdagen <@ array['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo']),
  constraint bezette_tijden_tijd check (begintijd ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'
    and eindtijd ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and begintijd < eindtijd),
  constraint bezette_tijden_eind_na_begin check (tot >= vanaf)
);
create index bezette_tijden_van_inwoner on bezette_tijden (regio_id, inwoner_id);

create table eindebesluiten ( -- data class 'plan': what is done about an end that comes in sight
  regio_id          text not null,
  id                uuid not null,
  gemeente          text not null,
  inwoner_id        uuid not null,
  soort             text not null,
  onderwerp_id      uuid not null, -- the plaatsing, indicatie or step
  einddatum         date not null, -- the end it was decided about: another end asks anew
  besluit           text not null,
  toelichting       text not null,
  door_gebruiker_id uuid not null,
  door_naam         text not null,
  tijdstip          timestamptz not null,

  primary key (regio_id, id),
  foreign key (regio_id, inwoner_id) references inwoners,
  constraint eindebesluiten_soort check (soort in ('plaatsing', 'indicatie', 'stage', 'stap')),
  constraint eindebesluiten_besluit check (besluit in ('verlengen', 'volgende stap', 'loopt af'))
);
create index eindebesluiten_van_onderwerp on eindebesluiten (regio_id, onderwerp_id, tijdstip desc);

alter table begeleidingen
  add column is_naaste boolean not null default false, -- of the social environment: family, a friend, a neighbour
  add column toestemming_op date, -- the inwoner said that this person may be involved
  add column reden_einde text,
  add constraint begeleidingen_naaste_met_toestemming check (not is_naaste
    or (toestemming_op is not null and gebruiker_id is null and not is_hoofd));

create table overdrachten ( -- data class 'overdracht': help that is handed over, and the answer
  regio_id          text not null,
  id                uuid not null,
  gemeente          text not null,
  inwoner_id        uuid not null,
  deel              text not null,
  begeleiding_id    uuid, -- the help that goes over; null where nobody does it yet
  van_gebruiker_id  uuid not null, -- who offers it
  van_naam          text not null,
  naar_gebruiker_id uuid not null,
  naar_naam         text not null,
  waarom            text not null, -- what who takes over must know
  gesprek_op        date, -- the talk of the three together
  blijft_in_kring   boolean not null default false,
  status            text not null default 'aangeboden',
  aangeboden_op     date not null,
  antwoord_op       date,
  antwoord          text,
  versie            integer not null default 1,

  primary key (regio_id, id),
  foreign key (regio_id, inwoner_id) references inwoners,
  foreign key (regio_id, begeleiding_id) references begeleidingen,
  foreign key (regio_id, van_gebruiker_id) references gebruikers,
  foreign key (regio_id, naar_gebruiker_id) references gebruikers,
  constraint overdrachten_deel check (deel in ('hoofdbegeleiding', 'jobcoaching', 'werk zoeken', 'wegwijs')),
  constraint overdrachten_status check (status in ('aangeboden', 'aangenomen', 'geweigerd', 'ingetrokken')),
  constraint overdrachten_antwoord check ((status = 'aangeboden') = (antwoord_op is null)),
  constraint overdrachten_reden check (status <> 'geweigerd' or antwoord is not null)
);
create unique index overdrachten_een_open on overdrachten (regio_id, inwoner_id, deel) where status = 'aangeboden';
create index overdrachten_aan on overdrachten (regio_id, naar_gebruiker_id, status);
create index overdrachten_van_inwoner on overdrachten (regio_id, inwoner_id, aangeboden_op desc);

call fence_inwoner('plandoelen', 'plan');
call fence_inwoner('planwijzigingen', 'plan');
call fence_inwoner('doelmetingen', 'plan');
call fence_inwoner('bezette_tijden', 'plan');
call fence_inwoner('eindebesluiten', 'plan');
call fence_inwoner('overdrachten', 'overdracht');
grant select, insert, update on plandoelen to meedoen_app;
grant select, insert, update, delete on bezette_tijden to meedoen_app;
grant select, insert on planwijzigingen, doelmetingen, eindebesluiten, overdrachten to meedoen_app;

-- Is this a session of somebody, and not the region itself (an import that is undone, the demo)?
create function in_sessie() returns boolean language sql stable as $$
  select coalesce(current_setting('app.ctx', true), '') <> ''
$$;

-- Whoever has a main counsellor keeps one, whatever a session does. The region itself (an import that is undone, a user
-- who is gone) can leave somebody without: then the last known one is shown.
create function begeleiding_houdt_hoofd() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.is_hoofd and old.tot is null and in_sessie()
     and exists (select from inwoners i where i.regio_id = old.regio_id and i.id = old.inwoner_id and i.status = 'actief')
     and not exists (select from begeleidingen b
       where b.regio_id = old.regio_id and b.inwoner_id = old.inwoner_id and b.is_hoofd and b.tot is null) then
    raise exception 'nobody left' using errcode = '23514', constraint = 'begeleidingen_nooit_zonder_hoofd';
  end if;
  return null;
end $$;
create constraint trigger begeleiding_houdt_hoofd after update or delete on begeleidingen
  deferrable initially deferred for each row execute function begeleiding_houdt_hoofd();

-- The role that somebody needs for a part of the help.
create function rol_van_deel(deel text) returns text language sql immutable as $$
  select case deel when 'hoofdbegeleiding' then 'klantmanager' when 'jobcoaching' then 'jobcoach'
    when 'werk zoeken' then 'jobhunter' when 'wegwijs' then 'gids' end
$$;

-- May this user do that part of the help for an inwoner of that gemeente, on that day?
create function kan_overnemen(g gebruikers, deel text, gemeente_ text, dag date) returns boolean language sql immutable as $$
  select rol_van_deel(deel) = any (geldende_rollen(g, dag)) and gemeente_ = any (g.gemeenten)
$$;

-- An offer that cannot be kept is not made.
create function overdracht_klopt() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  naar gebruikers;
  gaat begeleidingen;
  hoofd uuid;
begin
  select * into naar from gebruikers g where g.regio_id = new.regio_id and g.id = new.naar_gebruiker_id;
  if kan_overnemen(naar, new.deel, (select i.gemeente from inwoners i where i.regio_id = new.regio_id and i.id = new.inwoner_id),
      context_vandaag()) is not true then
    raise exception 'no such right' using errcode = '23514', constraint = 'overdrachten_ontvanger_mag_niet';
  end if;
  if in_sessie() and new.van_gebruiker_id <> context_gebruiker() then
    raise exception 'in the name of another' using errcode = '42501';
  end if;
  select * into gaat from begeleidingen b where b.regio_id = new.regio_id and b.id = new.begeleiding_id;
  select b.id into hoofd from begeleidingen b
   where b.regio_id = new.regio_id and b.inwoner_id = new.inwoner_id and b.is_hoofd and b.tot is null;
  if new.begeleiding_id is not null and (gaat.inwoner_id is distinct from new.inwoner_id or gaat.tot is not null
      or gaat.is_hoofd <> (new.deel = 'hoofdbegeleiding') or gaat.gebruiker_id = new.naar_gebruiker_id)
     or new.deel = 'hoofdbegeleiding' and new.begeleiding_id is distinct from hoofd then
    raise exception 'not this help' using errcode = '23514', constraint = 'overdrachten_van_lopende_begeleiding';
  end if;
  return new;
end $$;
create trigger overdracht_klopt before insert on overdrachten for each row execute function overdracht_klopt();

-- Somebody without an account joins the circle. The gemeente comes from the inwoner, because it decides who sees the row.
create function voeg_helper_toe(inwoner uuid, gegevens jsonb) returns uuid
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  nieuw constant uuid := (gegevens ->> 'id')::uuid;
begin
  insert into begeleidingen (regio_id, id, gemeente, inwoner_id, naam, rol, waarom, vanaf, is_naaste, toestemming_op)
  select i.regio_id, nieuw, i.gemeente, i.id, gegevens ->> 'naam', gegevens ->> 'rol', gegevens ->> 'waarom',
      (gegevens ->> 'vanaf')::date, (gegevens ->> 'isNaaste')::boolean, (gegevens ->> 'toestemmingOp')::date
    from inwoners i
   where i.regio_id = context_regio() and i.id = inwoner
     and (i.gemeente = any (context_gemeenten('persoon', 'change')) or i.id = any (context_inwoners('persoon', 'change')));
  return case when found then nieuw end;
end $$;

-- To whom a part of the help for this inwoner can be offered: names of colleagues with the right role for his gemeente.
create function collegas_voor_overdracht(inwoner uuid, deel text) returns table (id uuid, naam text, functie text, organisatie text)
language sql stable security definer set search_path = public, pg_temp as $$
  select g.id, g.naam, g.functie, o.naam
    from inwoners i
    join gebruikers g on g.regio_id = i.regio_id and kan_overnemen(g, deel, i.gemeente, context_vandaag())
    join organisaties o on o.regio_id = g.regio_id and o.id = g.organisatie_id
   where i.regio_id = context_regio() and i.id = inwoner and i.id = any (context_inwoners('overdracht', 'change'))
   order by g.naam
$$;

-- What was offered to the user of this session. Of who it is about no more than a first name, until he said yes; the id is for the log.
create function overdrachten_aan_mij() returns table (id uuid, inwoner_id uuid, roepnaam text, gemeente text, deel text, waarom text,
  gesprek_op date, van_naam text, aangeboden_op date)
language sql stable security definer set search_path = public, pg_temp as $$
  select o.id, o.inwoner_id, i.voornaam, m.naam, o.deel, o.waarom, o.gesprek_op, o.van_naam, o.aangeboden_op
    from overdrachten o
    join inwoners i on i.regio_id = o.regio_id and i.id = o.inwoner_id
    join gemeenten m on m.regio_id = o.regio_id and m.code = o.gemeente
   where o.regio_id = context_regio() and o.naar_gebruiker_id = context_gebruiker() and o.status = 'aangeboden'
   order by o.aangeboden_op, o.id
$$;

-- The answer of who it was offered to. A yes moves the help in the same act: the caseload of the one, and not of the other.
-- Answers what happened: aangenomen, geweigerd, or why not.
create function beantwoord_overdracht(welke uuid, is_ja boolean, antwoord_ text, nieuw uuid, blijvend uuid, regel uuid, moment timestamptz)
returns table (uitkomst text, inwoner_id uuid)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  regio   constant text := context_regio();
  vandaag constant date := context_vandaag();
  o   overdrachten;
  wie gebruikers;
  oud begeleidingen;
begin
  select * into o from overdrachten x
   where x.regio_id = regio and x.id = welke and x.naar_gebruiker_id = context_gebruiker() for update;
  if o.id is null then return query select 'onbekend', null::uuid; return; end if;
  if o.status <> 'aangeboden' then return query select o.status, null::uuid; return; end if;
  if not is_ja then
    update overdrachten x set status = 'geweigerd', antwoord_op = vandaag, antwoord = antwoord_, versie = x.versie + 1
     where x.regio_id = regio and x.id = o.id;
    return query select 'gedaan', o.inwoner_id; return;
  end if;

  select * into wie from gebruikers g where g.regio_id = regio and g.id = context_gebruiker();
  perform 1 from inwoners i where i.regio_id = regio and i.id = o.inwoner_id for update;
  select * into oud from begeleidingen b where b.regio_id = regio and b.id = o.begeleiding_id;
  if not kan_overnemen(wie, o.deel, (select i.gemeente from inwoners i where i.regio_id = regio and i.id = o.inwoner_id), vandaag)
     or oud.tot is not null
     or o.deel = 'hoofdbegeleiding' and o.begeleiding_id is distinct from (select b.id from begeleidingen b
       where b.regio_id = regio and b.inwoner_id = o.inwoner_id and b.is_hoofd and b.tot is null) then
    return query select 'verouderd', null::uuid; return;
  end if;
  update begeleidingen b set tot = greatest(vandaag, b.vanaf), reden_einde = 'overgedragen aan ' || wie.naam
   where b.regio_id = regio and b.inwoner_id = o.inwoner_id and b.tot is null
     and (b.id = o.begeleiding_id or b.gebruiker_id = wie.id and (b.rol = rol_van_deel(o.deel)));
  insert into begeleidingen (regio_id, id, gemeente, inwoner_id, gebruiker_id, naam, rol, is_hoofd, waarom, vanaf)
  select regio, nieuw, o.gemeente, o.inwoner_id, wie.id, wie.naam, rol_van_deel(o.deel), o.deel = 'hoofdbegeleiding',
    'overgenomen van ' || o.van_naam, vandaag;
  if o.blijft_in_kring and oud.gebruiker_id is not null then
    insert into begeleidingen (regio_id, id, gemeente, inwoner_id, gebruiker_id, naam, rol, is_hoofd, waarom, vanaf)
    values (regio, blijvend, o.gemeente, o.inwoner_id, oud.gebruiker_id, oud.naam, oud.rol, false,
      'denkt nog mee na de overdracht', vandaag);
  end if;
  update planstappen s set begeleiding_id = nieuw, wie = wie.naam, versie = s.versie + 1
   where s.regio_id = regio and s.begeleiding_id = oud.id and s.status in ('nu', 'later');
  update overdrachten x set status = 'aangenomen', antwoord_op = vandaag, antwoord = antwoord_, versie = x.versie + 1
   where x.regio_id = regio and x.id = o.id;
  insert into planwijzigingen (regio_id, id, gemeente, inwoner_id, soort, onderwerp_id, wat, door_gebruiker_id, door_naam, tijdstip)
  values (regio, regel, o.gemeente, o.inwoner_id, 'overdracht', o.id,
    'Nam de ' || o.deel || ' over van ' || coalesce(oud.naam, o.van_naam), wie.id, wie.naam, moment);
  return query select 'gedaan', o.inwoner_id;
end $$;

-- Takes an offer back, for who made it or who guides the inwoner as klantmanager. Answers whether there was one.
create function trek_overdracht_in(welke uuid) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  update overdrachten o set status = 'ingetrokken', antwoord_op = context_vandaag(), versie = o.versie + 1
   where o.regio_id = context_regio() and o.id = welke and o.status = 'aangeboden'
     and o.inwoner_id = any (context_inwoners('overdracht', 'change'))
     and (o.van_gebruiker_id = context_gebruiker() or o.inwoner_id = any (context_inwoners('persoon', 'change')));
  return found;
end $$;
