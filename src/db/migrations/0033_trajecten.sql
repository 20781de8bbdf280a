-- Trajecten: what a region offers as a programme, its groups, who takes part, and what was seen each day.
-- Guarantees: a version of a traject is never changed, so that a running group keeps its own; a group never has more
-- people than places; who waited longest is offered a place that comes free, and nobody passes him; of one day there is
-- one entry of someone in a group, each correction of it stands beside what was written before, and of two corrections
-- of the same version one is refused; who leads a group sees who takes part in it, and nothing else of them.

create table trajecten ( -- data class 'instrument'
  regio_id       text not null references regios,
  id             uuid not null,
  instrument_id  uuid, -- the same in the guide
  naam           text not null,
  doelgroepen    text[] not null, -- codes of the guide
  fasen          text[] not null, -- codes of the guide: where in the way to work it belongs
  doeltype       text not null,
  vorm           text not null,
  leidend        text not null, -- what decides where it goes
  gemeenten      text[] not null, -- empty: not known where
  bron           text not null,
  nummer         integer not null default 1, -- of the version that new groups get
  status         text not null default 'actief',

  primary key (regio_id, id),
  foreign key (regio_id, instrument_id) references instrumenten,
  constraint trajecten_naam unique (regio_id, naam),
  constraint trajecten_doeltype check (doeltype in ('praktische vaardigheden', '(deel)certificaat')),
  constraint trajecten_vorm check (vorm in ('groep', 'individueel', 'groep of individueel')),
  constraint trajecten_leidend check (leidend in ('ambitie van de inwoner', 'vraag op de arbeidsmarkt', 'niet bekend')),
  constraint trajecten_status check (status in ('actief', 'gestopt'))
);

create table trajectversies ( -- data class 'instrument'
  regio_id           text not null,
  traject_id         uuid not null,
  nummer             integer not null,
  inhoud             jsonb not null, -- phases, what is learned and observed in them, and the week
  uren_per_week      integer not null, -- hundredths of an hour, of the week in it
  waarom             text not null, -- what changed, or where it comes from
  door_gebruiker_id  uuid not null,
  door_naam          text not null,
  tijdstip           timestamptz not null,

  primary key (regio_id, traject_id, nummer),
  foreign key (regio_id, traject_id) references trajecten,
  constraint trajectversies_nummer check (nummer > 0)
);

create table trajectgroepen ( -- data class 'trajectgroep'
  regio_id    text not null,
  id          uuid not null,
  traject_id  uuid not null,
  nummer      integer not null, -- the version that this group keeps
  naam        text not null,
  unit_id     uuid, -- where it is, within the company
  plaats      text not null,
  gemeenten   text[] not null, -- from where people can take part
  leider_id   uuid, -- who leads it, besides the leader of the unit
  capaciteit  integer not null,
  startdatum  date not null,
  einddatum   date, -- last day; null where people keep coming in
  versie      integer not null default 1,

  primary key (regio_id, id),
  foreign key (regio_id, traject_id, nummer) references trajectversies,
  foreign key (regio_id, unit_id) references units,
  foreign key (regio_id, leider_id) references gebruikers,
  constraint trajectgroepen_naam unique (regio_id, naam),
  constraint trajectgroepen_plaatsen check (capaciteit > 0),
  constraint trajectgroepen_eind_na_start check (einddatum >= startdatum)
);
create index trajectgroepen_van_traject on trajectgroepen (regio_id, traject_id);
create index trajectgroepen_van_unit on trajectgroepen (regio_id, unit_id);
create index trajectgroepen_van_leider on trajectgroepen (regio_id, leider_id);

create table deelnames ( -- data class 'deelname'
  regio_id          text not null,
  id                uuid not null,
  gemeente          text not null,
  inwoner_id        uuid not null,
  groep_id          uuid not null,
  status            text not null,
  aangemeld         timestamptz not null, -- decides who is first
  aangeboden_op     date, -- since when a place is kept for him
  startdatum        date not null, -- as wished, until he takes part
  leerdoel          text, -- what he wants to learn here, in a sentence
  fase              integer not null default 1, -- the first is 1
  einddatum         date,
  reden_einde       text,
  door_gebruiker_id uuid not null,
  door_naam         text not null,
  versie            integer not null default 1,

  primary key (regio_id, id),
  foreign key (regio_id, inwoner_id) references inwoners,
  foreign key (regio_id, groep_id) references trajectgroepen,
  constraint deelnames_van_inwoner unique (regio_id, id, inwoner_id),
  constraint deelnames_status check (status in ('wacht', 'aangeboden', 'doet mee', 'klaar', 'gestopt', 'ingetrokken')),
  constraint deelnames_reden check (reden_einde in ('programma klaar', 'werk gevonden', 'opleiding begonnen', 'ander traject',
    'past niet bij inwoner', 'wil niet verder', 'situatie thuis', 'verhuisd', 'anders')),
  constraint deelnames_einde check (
    (status in ('klaar', 'gestopt')) = (einddatum is not null) and (einddatum is null or reden_einde is not null)),
  constraint deelnames_eind_na_start check (einddatum >= startdatum),
  constraint deelnames_fase check (fase > 0)
);
create unique index deelnames_een_tegelijk on deelnames (regio_id, groep_id, inwoner_id)
  where status in ('wacht', 'aangeboden', 'doet mee');
create index deelnames_van_groep on deelnames (regio_id, groep_id, status, aangemeld);
create index deelnames_per_inwoner on deelnames (regio_id, inwoner_id);

create table aanwezigheden ( -- data class 'waarneming'
  regio_id          text not null,
  deelname_id       uuid not null,
  dag               date not null,
  versie            integer not null, -- the highest holds; what was written before stays
  gemeente          text not null,
  inwoner_id        uuid not null,
  aanwezig          text not null, -- never why someone was not there
  vaardigheden      jsonb not null default '{}', -- code → 1 with help, 2 sometimes alone, 3 alone
  door_gebruiker_id uuid not null,
  door_naam         text not null,
  tijdstip          timestamptz not null,

  primary key (regio_id, deelname_id, dag, versie),
  foreign key (regio_id, deelname_id, inwoner_id) references deelnames (regio_id, id, inwoner_id),
  constraint aanwezigheden_aanwezig check (aanwezig in ('aanwezig', 'te laat', 'afgemeld', 'afwezig')),
  constraint aanwezigheden_versie check (versie > 0)
);
create index aanwezigheden_van_inwoner on aanwezigheden (regio_id, inwoner_id, dag);

create table trajectuitkomsten ( -- data class 'waarneming'
  regio_id          text not null,
  deelname_id       uuid not null,
  gemeente          text not null,
  inwoner_id        uuid not null,
  kan               text not null, -- in words of the inwoner and the leader together
  wil               text not null,
  kansen            text not null,
  door_gebruiker_id uuid not null,
  door_naam         text not null,
  opgemaakt_op      date not null,
  versie            integer not null default 1,

  primary key (regio_id, deelname_id),
  foreign key (regio_id, deelname_id, inwoner_id) references deelnames (regio_id, id, inwoner_id)
);

create table mogelijkheidvoorstellen ( -- data class 'waarneming': what a traject showed; nothing is taken over unasked
  regio_id      text not null,
  id            uuid not null,
  deelname_id   uuid not null,
  gemeente      text not null,
  inwoner_id    uuid not null,
  onderwerp     text not null, -- code of src/matching/onderwerpen.ts
  waarde        jsonb not null,
  toelichting   text,
  status        text not null default 'open',
  beslist_door  text,
  beslist_op    date,
  versie        integer not null default 1,

  primary key (regio_id, id),
  foreign key (regio_id, deelname_id, inwoner_id) references deelnames (regio_id, id, inwoner_id),
  constraint mogelijkheidvoorstellen_een unique (regio_id, deelname_id, onderwerp),
  constraint mogelijkheidvoorstellen_status check (status in ('open', 'overgenomen', 'niet overgenomen')),
  constraint mogelijkheidvoorstellen_beslist check ((status = 'open') = (beslist_op is null))
);

-- How many people have a place in a group: who takes part, and for whom one is kept.
create function trajectgroep_bezet(regio text, groep uuid) returns integer
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (select count(*) from deelnames d
    where d.regio_id = regio and d.groep_id = groep and d.status in ('aangeboden', 'doet mee'));
end $$;
revoke all on function trajectgroep_bezet(text, uuid) from public;

-- Counts under a lock on the group, so that two people who take the last place at once cannot both succeed: who asks for
-- a place that is not there, or before whom somebody waits, waits too; who was waiting gets no place out of turn.
create function deelname_past() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  plaatsen constant integer := (select g.capaciteit from trajectgroepen g
    where g.regio_id = new.regio_id and g.id = new.groep_id for update);
  is_vol boolean;
  wacht_iemand boolean;
begin
  if new.status not in ('aangeboden', 'doet mee') then
    return new;
  end if;
  if tg_op = 'UPDATE' and old.groep_id = new.groep_id and old.status in ('aangeboden', 'doet mee') then
    return new;
  end if;
  is_vol := trajectgroep_bezet(new.regio_id, new.groep_id) >= plaatsen;
  wacht_iemand := exists (select from deelnames d where d.regio_id = new.regio_id and d.groep_id = new.groep_id
    and d.id <> new.id and d.status = 'wacht' and (d.aangemeld, d.id) < (new.aangemeld, new.id));
  if tg_op = 'INSERT' and (is_vol or wacht_iemand) then
    new.status := 'wacht';
    new.aangeboden_op := null;
  elsif is_vol then
    raise exception 'group is full' using errcode = '23514', constraint = 'trajectgroepen_capaciteit';
  elsif wacht_iemand then
    raise exception 'somebody waits longer' using errcode = '23514', constraint = 'deelnames_volgorde';
  end if;
  return new;
end $$;
create trigger deelname_past before insert or update of status, groep_id on deelnames
  for each row execute function deelname_past();

-- Places that are free go to who waits longest: a place is kept for him until he answers.
create function bied_plaatsen_aan(regio text, groep uuid) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  plaatsen constant integer := (select g.capaciteit from trajectgroepen g where g.regio_id = regio and g.id = groep for update);
  eerste uuid;
begin
  while trajectgroep_bezet(regio, groep) < plaatsen loop
    select d.id into eerste from deelnames d
     where d.regio_id = regio and d.groep_id = groep and d.status = 'wacht' order by d.aangemeld, d.id limit 1;
    exit when eerste is null;
    update deelnames set status = 'aangeboden', aangeboden_op = context_vandaag(), versie = versie + 1
     where regio_id = regio and id = eerste;
  end loop;
end $$;
revoke all on function bied_plaatsen_aan(text, uuid) from public;

create function deelname_schuift_door() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.status in ('aangeboden', 'doet mee') and new.status not in ('aangeboden', 'doet mee') then
    perform bied_plaatsen_aan(new.regio_id, new.groep_id);
  end if;
  return null;
end $$;
create trigger deelname_schuift_door after update of status on deelnames
  for each row execute function deelname_schuift_door();

-- A group does not get smaller than the people who have a place in it; places that it gets go to who waits.
create function trajectgroep_past() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.capaciteit < trajectgroep_bezet(new.regio_id, new.id) then
    raise exception 'more people than places' using errcode = '23514', constraint = 'trajectgroepen_niet_kleiner';
  end if;
  return new;
end $$;
create trigger trajectgroep_past before update of capaciteit on trajectgroepen
  for each row execute function trajectgroep_past();

create function trajectgroep_schuift_door() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform bied_plaatsen_aan(new.regio_id, new.id);
  return null;
end $$;
create trigger trajectgroep_schuift_door after update of capaciteit on trajectgroepen
  for each row when (new.capaciteit > old.capaciteit) execute function trajectgroep_schuift_door();

-- How full each group is: counts, never who, for whoever may see the groups.
create function trajectgroep_standen() returns table (groep_id uuid, bezet integer, aangeboden integer, wacht integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not context_mag('trajectgroep', 'read') then
    raise exception 'no trajectgroep' using errcode = '42501';
  end if;
  return query
    select d.groep_id, (count(*) filter (where d.status in ('aangeboden', 'doet mee')))::integer,
           (count(*) filter (where d.status = 'aangeboden'))::integer, (count(*) filter (where d.status = 'wacht'))::integer
      from deelnames d
     where d.regio_id = context_regio() and d.status in ('aangeboden', 'doet mee', 'wacht')
     group by d.groep_id;
end $$;
revoke all on function trajectgroep_standen() from public;
grant execute on function trajectgroep_standen() to meedoen_app;

-- The name of who leads a group, for whoever may see the groups; of staff only.
create function medewerker_naam(medewerker uuid) returns text
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if medewerker is null or not context_mag('trajectgroep', 'read') then
    return null;
  end if;
  return (select g.naam from gebruikers g where g.regio_id = context_regio() and g.id = medewerker
             and not g.rollen && array['inwoner', 'vertegenwoordiger', 'werkgever']);
end $$;
revoke all on function medewerker_naam(uuid) from public;
grant execute on function medewerker_naam(uuid) to meedoen_app;

-- How many wait longer in a group, and one: a count.
create function plaats_in_rij(groep uuid, moment timestamptz, deelname uuid) returns integer
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (select count(*) + 1 from deelnames d where d.regio_id = context_regio() and d.groep_id = groep
     and d.status = 'wacht' and (d.aangemeld, d.id) < (moment, deelname));
end $$;
revoke all on function plaats_in_rij(uuid, timestamptz, uuid) from public;
grant execute on function plaats_in_rij(uuid, timestamptz, uuid) to meedoen_app;

-- What a group is and does, for whoever may read that someone takes part in it, the inwoner himself too: about nobody.
create function groep_in_woorden(groep_ uuid)
returns table (groep text, plaats text, traject_id uuid, traject text, inhoud jsonb, uren_per_week integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select g.naam, g.plaats, t.id, t.naam, v.inhoud, v.uren_per_week
      from trajectgroepen g
      join trajecten t on t.regio_id = g.regio_id and t.id = g.traject_id
      join trajectversies v on v.regio_id = g.regio_id and v.traject_id = g.traject_id and v.nummer = g.nummer
     where g.regio_id = context_regio() and g.id = groep_;
end $$;
revoke all on function groep_in_woorden(uuid) from public;
grant execute on function groep_in_woorden(uuid) to meedoen_app;

-- The people in the groups of this unit, or that this user leads: who takes part, who begins within two weeks, and for
-- two weeks who left, so that what was entered without a connection still arrives and the outcome can be written.
create function context_eigen_groep() returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  sessie constant sessies := context_sessie();
begin
  return query
    select d.inwoner_id from gebruikers g
      join trajectgroepen t on t.regio_id = g.regio_id and (t.unit_id = g.unit_id or t.leider_id = g.id)
      join deelnames d on d.regio_id = t.regio_id and d.groep_id = t.id
     where g.regio_id = sessie.regio_id and g.id = sessie.gebruiker_id
       and (d.status = 'doet mee' and d.startdatum <= context_vandaag() + 14
         or d.status in ('klaar', 'gestopt') and d.einddatum >= context_vandaag() - 14);
end $$;

-- As in 0024, with the people of the own groups.
create or replace function context_inwoners(klasse text, gebruik_ text) returns uuid[]
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  bereik constant text[] := context_reikwijdten(klasse, gebruik_);
  sessie constant sessies := context_sessie();
  g gebruikers;
begin
  if not bereik && array['eigen-caseload', 'eigen-unit', 'eigen-groep', 'na-akkoord', 'eigen-dossier'] then
    return '{}';
  end if;
  select * into g from gebruikers where regio_id = sessie.regio_id and id = sessie.gebruiker_id;
  return (
    select coalesce(array_agg(distinct gevonden.inwoner_id), '{}') from (
      select b.inwoner_id from begeleidingen b
       where 'eigen-caseload' = any (bereik) and b.regio_id = g.regio_id and b.gebruiker_id = g.id and b.tot is null
      union all
      select p.inwoner_id from plaatsingen p
       where 'eigen-unit' = any (bereik) and p.regio_id = g.regio_id and p.unit_id = g.unit_id
         and daterange(p.startdatum, p.einddatum, '[]') @> context_vandaag()
      union all
      select v.inwoner_id from voorstellen v
        join plekken k on k.regio_id = v.regio_id and k.id = v.plek_id
        join werkgevers w on w.regio_id = k.regio_id and w.id = k.werkgever_id
       where 'na-akkoord' = any (bereik) and v.regio_id = g.regio_id and v.status in ('akkoord', 'geplaatst')
         and (w.accountmanager_id = g.id or w.id = g.werkgever_id)
      union all
      select context_eigen_groep() where 'eigen-groep' = any (bereik)
      union all
      select g.inwoner_id where 'eigen-dossier' = any (bereik) and g.inwoner_id is not null
    ) gevonden);
end $$;

-- Of the people with bijstand in each gemeente: how many are active four hours a week or more, by work or a traject.
-- Counts, for who sees reports.
create function tel_actief() returns table (gemeente text, mensen integer, actief integer, met_werk integer, met_traject integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  genoeg constant integer := 400; -- hundredths of an hour
begin
  if not context_mag('rapport', 'read') then
    raise exception 'no rapport' using errcode = '42501';
  end if;
  return query
    with werk as (
      select p.inwoner_id, sum(p.uren_per_week) as uren from plaatsingen p
       where p.regio_id = context_regio() and daterange(p.startdatum, p.einddatum, '[]') @> context_vandaag()
       group by 1
    ), traject as (
      select d.inwoner_id, sum(v.uren_per_week) as uren from deelnames d
        join trajectgroepen t on t.regio_id = d.regio_id and t.id = d.groep_id
        join trajectversies v on v.regio_id = t.regio_id and v.traject_id = t.traject_id and v.nummer = t.nummer
       where d.regio_id = context_regio() and d.status = 'doet mee' and d.startdatum <= context_vandaag()
       group by 1
    )
    select i.gemeente, count(*)::integer,
           (count(*) filter (where coalesce(w.uren, 0) + coalesce(t.uren, 0) >= genoeg))::integer,
           (count(*) filter (where w.uren >= genoeg))::integer, (count(*) filter (where t.uren >= genoeg))::integer
      from inwoners i
      join situaties s on s.regio_id = i.regio_id and s.inwoner_id = i.id and s.uitkering = 'Bijstand'
      left join werk w on w.inwoner_id = i.id
      left join traject t on t.inwoner_id = i.id
     where i.regio_id = context_regio() and i.status = 'actief'
     group by 1 order by 1;
end $$;
revoke all on function tel_actief() from public;
grant execute on function tel_actief() to meedoen_app;

call fence_regio('trajecten', 'instrument');
call fence_regio('trajectversies', 'instrument');
call fence_regio('trajectgroepen', 'trajectgroep');
call fence_inwoner('deelnames', 'deelname');
call fence_inwoner('aanwezigheden', 'waarneming');
call fence_inwoner('trajectuitkomsten', 'waarneming');
call fence_inwoner('mogelijkheidvoorstellen', 'waarneming');

grant select, insert, update on trajecten, trajectgroepen, deelnames, trajectuitkomsten to meedoen_app;
grant select, insert on trajectversies, aanwezigheden to meedoen_app;
grant select, insert, update, delete on mogelijkheidvoorstellen to meedoen_app;
