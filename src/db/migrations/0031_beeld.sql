-- How an inwoner came to us and what is known of him: source, triage, questionnaires, indications.
-- Guarantees: a version of a vragenlijst that was published never changes, and what was handed in names its version and
-- never changes either: who corrects it hands in a new one, once. A triage is a decision of a person, and stays.

create table instroom ( -- data class 'beeld': who pointed the way, once for each inwoner
  regio_id          text not null,
  inwoner_id        uuid not null,
  gemeente          text not null,
  bron              text not null,
  gemeld_op         date not null,
  toelichting       text,
  door_gebruiker_id uuid not null,
  door_naam         text not null,
  versie            integer not null default 1,

  primary key (regio_id, inwoner_id),
  foreign key (regio_id, inwoner_id) references inwoners,
  constraint instroom_bron check (bron in ('inwoner zelf', 'school', 'uitkering', 'Jongerenloket', 'Sociaal Team',
    'werkgever', 'UWV', 'uit zorg of detentie', 'inburgering', 'andere gemeente', 'familie of bekende'))
);
call fence_inwoner('instroom', 'beeld');
grant select, insert, update on instroom to meedoen_app;

create table triagebesluiten ( -- data class 'beeld': the last one holds, those before stay to be read
  regio_id          text not null,
  id                uuid not null,
  gemeente          text not null,
  inwoner_id        uuid not null,
  uitkomst          text not null,
  reden             text not null,
  besloten_op       date not null,
  door_gebruiker_id uuid not null,
  door_naam         text not null,
  tijdstip          timestamptz not null,

  primary key (regio_id, id),
  foreign key (regio_id, inwoner_id) references inwoners,
  constraint triagebesluiten_uitkomst check (uitkomst in ('direct naar werk', 'traject', 'eerst iets anders'))
);
create index triagebesluiten_laatste on triagebesluiten (regio_id, inwoner_id, tijdstip desc);
call fence_inwoner('triagebesluiten', 'beeld');
grant select, insert on triagebesluiten to meedoen_app;

create table vragenlijsten ( -- data class 'vragenlijst'
  regio_id  text not null references regios,
  id        uuid not null,
  code      text not null, -- stays the same when the name changes
  naam      text not null,
  doel      text not null,
  versie    integer not null default 1,

  primary key (regio_id, id),
  constraint vragenlijsten_code unique (regio_id, code)
);
call fence_regio('vragenlijsten', 'vragenlijst');
grant select, insert, update on vragenlijsten to meedoen_app;

create table vragenlijsttellingen ( -- data class 'vragenlijst': filled in by whom it counts for what
  regio_id         text not null,
  vragenlijst_id   uuid not null,
  waarvoor         text not null,
  organisatiesoort text not null,

  primary key (regio_id, vragenlijst_id, waarvoor, organisatiesoort),
  foreign key (regio_id, vragenlijst_id) references vragenlijsten,
  constraint vragenlijsttellingen_waarvoor check (waarvoor in ('toegang', 'begeleiden', 'werkfit', 'participatieladder',
    'indicatieadvies'))
);
call fence_regio('vragenlijsttellingen', 'vragenlijst');
grant select, insert, delete on vragenlijsttellingen to meedoen_app;

create table vragenlijstversies ( -- data class 'vragenlijst'
  regio_id        text not null,
  id              uuid not null,
  vragenlijst_id  uuid not null,
  nummer          integer not null,
  status          text not null,
  definitie       jsonb not null, -- sections, questions and what is written through: src/modules/beeld/definitie.ts
  gemaakt_op      date not null,
  gepubliceerd_op date,
  ingetrokken_op  date,
  door_naam       text not null, -- who changed it last
  versie          integer not null default 1,

  primary key (regio_id, id),
  foreign key (regio_id, vragenlijst_id) references vragenlijsten,
  constraint vragenlijstversies_nummer unique (regio_id, vragenlijst_id, nummer),
  constraint vragenlijstversies_status check (status in ('concept', 'gepubliceerd', 'ingetrokken')),
  constraint vragenlijstversies_dagen check ((status = 'concept') = (gepubliceerd_op is null)
    and (status = 'ingetrokken') = (ingetrokken_op is not null))
);
create unique index vragenlijstversies_een_geldig on vragenlijstversies (regio_id, vragenlijst_id) where status = 'gepubliceerd';
create unique index vragenlijstversies_een_concept on vragenlijstversies (regio_id, vragenlijst_id) where status = 'concept';
call fence_regio('vragenlijstversies', 'vragenlijst');
grant select, insert, update, delete on vragenlijstversies to meedoen_app;

create function vragenlijstversie_blijft() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  if old.status <> 'concept' and (tg_op = 'DELETE' or new.definitie <> old.definitie or new.nummer <> old.nummer
      or new.vragenlijst_id <> old.vragenlijst_id or new.gepubliceerd_op is distinct from old.gepubliceerd_op
      or not (old.status, new.status) in (('gepubliceerd', 'gepubliceerd'), ('gepubliceerd', 'ingetrokken'),
        ('ingetrokken', 'ingetrokken'))) then
    raise exception 'a published version never changes'
      using errcode = '23514', constraint = 'vragenlijstversies_gepubliceerd_blijft';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger gepubliceerd_blijft before update or delete on vragenlijstversies
  for each row execute function vragenlijstversie_blijft();

create table afnames ( -- data class 'beeld': a vragenlijst that somebody filled in about an inwoner
  regio_id               text not null,
  id                     uuid not null,
  gemeente               text not null,
  inwoner_id             uuid not null,
  vragenlijstversie_id   uuid not null,
  status                 text not null,
  antwoorden             jsonb not null, -- by the code of the question
  ingevuld_op            date not null,
  geldig_tot             date, -- last day on which it counts; null without an end
  vervangt_id            uuid, -- the one that this corrects
  organisatie_id         uuid not null, -- of who filled it in, on that day
  organisatiesoort       text not null,
  door_gebruiker_id      uuid not null,
  door_naam              text not null,
  tijdstip               timestamptz not null,
  versie                 integer not null default 1,

  primary key (regio_id, id),
  foreign key (regio_id, inwoner_id) references inwoners,
  foreign key (regio_id, vragenlijstversie_id) references vragenlijstversies,
  foreign key (regio_id, vervangt_id) references afnames,
  foreign key (regio_id, organisatie_id) references organisaties,
  constraint afnames_status check (status in ('concept', 'ingediend')),
  constraint afnames_geldig check (geldig_tot >= ingevuld_op)
);
create index afnames_van_inwoner on afnames (regio_id, inwoner_id, ingevuld_op desc);
create index afnames_van_versie on afnames (regio_id, vragenlijstversie_id);
create unique index afnames_een_keer_verbeterd on afnames (regio_id, vervangt_id) where vervangt_id is not null and status = 'ingediend';
call fence_inwoner('afnames', 'beeld');
grant select, insert, update, delete on afnames to meedoen_app;

create function afname_blijft() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  if old.status = 'ingediend' then
    raise exception 'what was handed in never changes' using errcode = '23514', constraint = 'afnames_ingediend_blijft';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger ingediend_blijft before update or delete on afnames for each row execute function afname_blijft();

-- Since when the judgements of a person hold, and who says so.
alter table situaties -- data class 'situatie'
  add column werkfit_op date,
  add column werkfit_bron text,
  add column ladder_bron text;

alter table indicaties -- data class 'situatie'
  add column vastgesteld_op date, -- day of the decision
  add column door_naam text, -- who wrote it down; null where another system did
  add column versie integer not null default 1,
  add constraint indicaties_eind_na_begin check (tot >= vanaf);

create table indicatieaanvragen ( -- data class 'situatie': what was asked of UWV, and what it said
  regio_id     text not null,
  id           uuid not null,
  gemeente     text not null,
  inwoner_id   uuid not null,
  soort        text not null,
  gevraagd_op  date not null,
  uitkomst     text,
  uitkomst_op  date,
  geldig_tot   date, -- last day of what was advised; null without an end
  adviseur     text not null, -- who was asked
  indicatie_id uuid, -- the indication that followed
  door_naam    text not null,
  versie       integer not null default 1,

  primary key (regio_id, id),
  foreign key (regio_id, inwoner_id) references inwoners,
  foreign key (regio_id, indicatie_id) references indicaties,
  constraint indicatieaanvragen_soort check (soort in ('beschut werk', 'banenafspraak')),
  constraint indicatieaanvragen_uitkomst check (uitkomst in ('positief', 'negatief', 'ingetrokken')),
  constraint indicatieaanvragen_compleet check ((uitkomst is null) = (uitkomst_op is null)
    and uitkomst_op >= gevraagd_op and (indicatie_id is null or uitkomst = 'positief'))
);
create unique index indicatieaanvragen_een_open on indicatieaanvragen (regio_id, inwoner_id, soort) where uitkomst is null;
create index indicatieaanvragen_van_inwoner on indicatieaanvragen (regio_id, inwoner_id, gevraagd_op desc);
call fence_inwoner('indicatieaanvragen', 'situatie');
grant select, insert, update on indicatieaanvragen to meedoen_app;

-- More ways in than in 0008; prison and care are one word, so that nobody reads which it was.
alter table aanmeldingen drop constraint aanmeldingen_bron; -- data class 'aanmelding'
update aanmeldingen set bron = 'uit zorg of detentie' where bron = 'vrijlating uit zorg';
alter table aanmeldingen add constraint aanmeldingen_bron check (bron in ('inwoner zelf', 'school', 'uitkering',
  'Jongerenloket', 'Sociaal Team', 'werkgever', 'UWV', 'uit zorg of detentie', 'inburgering', 'andere gemeente',
  'familie of bekende'));

-- Who was registered before: the source that the registration named, where it led to a file in the same gemeente.
insert into instroom (regio_id, inwoner_id, gemeente, bron, gemeld_op, door_gebruiker_id, door_naam)
select distinct on (i.regio_id, i.id) i.regio_id, i.id, i.gemeente, a.bron, a.gemeld_op, a.door_gebruiker_id, a.door_naam
  from aanmeldingen a
  join inwoners i on i.regio_id = a.regio_id and i.gemeente = a.gemeente and i.achternaam = a.achternaam
   and i.voornaam = a.voornaam and i.geboortedatum = a.geboortedatum and i.aangemeld_op = a.gemeld_op
 where a.soort = 'ontvangen' order by i.regio_id, i.id, a.id;

-- As in 0015; the source stands with the inwoner as well.
create or replace function meld_aan(gegevens jsonb, bsn_sleutel text, bsn bytea, bsn_index bytea, spoor jsonb)
returns table (uitkomst text, inwoner_id uuid)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  regio     constant text := context_regio();
  nieuw     constant uuid := (gegevens ->> 'inwonerId')::uuid;
  eigen     constant text := gegevens ->> 'gemeente';
  vandaag   constant date := context_vandaag();
  wie       gebruikers;
  gevonden  inwoners;
  welke     text;
begin
  select * into wie from gebruikers g where g.regio_id = regio and g.id = context_gebruiker();
  if not eigen = any (context_gemeenten('aanmelding', 'change')) then
    raise exception 'another gemeente' using errcode = '42501';
  end if;
  begin
    insert into inwoners (regio_id, id, gemeente, nummer, voornaam, achternaam, geboortedatum, postcode, woonplaats,
        talen, aangemeld_op)
      values (regio, nieuw, eigen, nextval('inwonernummers'), gegevens ->> 'voornaam', gegevens ->> 'achternaam',
        (gegevens ->> 'geboortedatum')::date, gegevens ->> 'postcode', gegevens ->> 'woonplaats',
        array(select jsonb_array_elements_text(gegevens -> 'talen')), vandaag);
    insert into contactgegevens (regio_id, inwoner_id, gemeente, telefoon, email)
      values (regio, nieuw, eigen, gegevens ->> 'telefoon', gegevens ->> 'email');
    insert into situaties (regio_id, inwoner_id, gemeente, uitkering, is_geregistreerd_werkzoekend, bron, peildatum)
      values (regio, nieuw, eigen, gegevens ->> 'uitkering', false, gegevens ->> 'bron', vandaag);
    insert into instroom (regio_id, inwoner_id, gemeente, bron, gemeld_op, door_gebruiker_id, door_naam)
      values (regio, nieuw, eigen, gegevens ->> 'bron', vandaag, wie.id, wie.naam);
    if wie.rollen && array['klantmanager', 'gids'] then
      insert into begeleidingen (regio_id, id, gemeente, inwoner_id, gebruiker_id, naam, rol, is_hoofd, vanaf)
        values (regio, (gegevens ->> 'begeleidingId')::uuid, eigen, nieuw, wie.id, wie.naam,
          case when 'klantmanager' = any (wie.rollen) then 'klantmanager' else 'gids' end,
          'klantmanager' = any (wie.rollen), vandaag);
    end if;
    if bsn_index is not null then
      insert into inwoner_bsn values (regio, nieuw, eigen, bsn_sleutel, bsn, bsn_index);
    end if;
  exception when unique_violation then
    get stacked diagnostics welke = constraint_name;
    if welke <> 'inwoner_bsn_uniek' then raise; end if;
    select i.* into gevonden from inwoner_bsn b join inwoners i on i.regio_id = b.regio_id and i.id = b.inwoner_id
     where b.regio_id = regio and b.blinde_index = bsn_index;
  end;

  insert into dataverwerkingen (regio_id, gemeente, trace_id, span_id, status, name, start_time, end_time,
      processing_activity_id, data_subject_id)
    values (regio, coalesce(gevonden.gemeente, eigen), spoor ->> 'traceId', spoor ->> 'spanId', 'Ok', spoor ->> 'naam',
      (spoor ->> 'begin')::bigint, (spoor ->> 'einde')::bigint, spoor ->> 'activiteit', coalesce(gevonden.id, nieuw));
  if gevonden.gemeente = any (context_gemeenten('persoon', 'read')) then
    return query select 'bestaat', gevonden.id;
    return;
  end if;
  insert into aanmeldingen values (regio, (gegevens ->> 'aanmeldingId')::uuid, eigen, 'ontvangen', null,
    gegevens ->> 'voornaam', gegevens ->> 'achternaam', (gegevens ->> 'geboortedatum')::date, gegevens ->> 'bron', eigen,
    wie.id, wie.naam, vandaag);
  if gevonden.id is not null then
    insert into aanmeldingen (regio_id, id, gemeente, soort, inwoner_id, bron, van_gemeente, door_gebruiker_id, door_naam,
        gemeld_op, bij_id)
      values (regio, (gegevens ->> 'signaalId')::uuid, gevonden.gemeente, 'elders gemeld', gevonden.id, gegevens ->> 'bron',
        eigen, wie.id, wie.naam, vandaag, (gegevens ->> 'aanmeldingId')::uuid);
  end if;
  return query select 'ontvangen', case when bsn_index is null then nieuw end;
end $$;

-- The first decision about whom an aanmelding brought in, by who takes it up: he need not be the main counsellor. False
-- where the two do not belong together.
create function leg_triage_vast(aanmelding uuid, inwoner uuid, triage uuid, uitkomst_ text, reden_ text, moment timestamptz)
returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  insert into triagebesluiten (regio_id, id, gemeente, inwoner_id, uitkomst, reden, besloten_op, door_gebruiker_id,
      door_naam, tijdstip)
  select a.regio_id, triage, i.gemeente, i.id, uitkomst_, reden_, context_vandaag(), g.id, g.naam, moment
    from aanmeldingen a
    join inwoners i on i.regio_id = a.regio_id and i.gemeente = a.gemeente and i.id = inwoner
    join gebruikers g on g.regio_id = a.regio_id and g.id = context_gebruiker()
   where a.regio_id = context_regio() and a.id = aanmelding
     and a.gemeente = any (context_gemeenten('aanmelding', 'change'))
     and cardinality(context_reikwijdten('beeld', 'change')) > 0;
  return found;
end $$;
revoke all on function leg_triage_vast(uuid, uuid, uuid, text, text, timestamptz) from public;
grant execute on function leg_triage_vast(uuid, uuid, uuid, text, text, timestamptz) to meedoen_app;
