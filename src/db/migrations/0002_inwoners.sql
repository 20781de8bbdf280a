-- Inwoners and everything about one person. One table is one data class of the access matrix, so that
-- row-level security can give a role the one and not the other. No table holds a diagnosis.
-- Guarantees: one responsible gemeente per inwoner; one running main counsellor; a BSN is never stored as it is.

create table inwoners ( -- data class 'persoon'
  regio_id        text not null,
  id              uuid not null,
  gemeente        text not null, -- the one responsible gemeente
  nummer          integer not null, -- short number to say over the phone
  voornaam        text not null,
  achternaam      text not null,
  geboortedatum   date, -- null where the source does not say: VUM sends no birth date
  postcode        text, -- 1234 or 1234AB
  woonplaats      text,
  wijk            text,
  talen           text[] not null default '{}', -- spoken, ISO 639-3; the first one is the easiest
  bron            text not null default 'eigen',
  externe_id      text, -- idWerkzoekende of the source
  status          text not null default 'actief',
  aangemeld_op    date not null,
  versie          integer not null default 1,

  primary key (regio_id, id),
  foreign key (regio_id, gemeente) references gemeenten,
  constraint inwoners_status check (status in ('actief', 'afgesloten')),
  constraint inwoners_postcode check (postcode ~ '^[0-9]{4}([A-Z]{2})?$'),
  constraint inwoners_externe_id_uniek unique (regio_id, bron, externe_id),
  constraint inwoners_nummer_uniek unique (regio_id, nummer)
);
create index inwoners_van_gemeente on inwoners (regio_id, gemeente, achternaam, voornaam, id);
create index inwoners_op_naam on inwoners using gin ((voornaam || ' ' || achternaam) gin_trgm_ops);
create sequence inwonernummers start 10001;

create table begeleidingen ( -- data class 'persoon': who helps this inwoner
  regio_id      text not null,
  id            uuid not null,
  gemeente      text not null,
  inwoner_id    uuid not null,
  gebruiker_id  uuid, -- null for a helper without an account
  naam          text not null,
  rol           text not null, -- as a person would say it: 'jobcoach', 'taaldocent', 'schuldhulp'
  is_hoofd      boolean not null default false, -- the main counsellor
  waarom        text,
  vanaf         date not null,
  tot           date, -- last day; null while running
  laatste_contact date,

  primary key (regio_id, id),
  foreign key (regio_id, inwoner_id) references inwoners,
  foreign key (regio_id, gebruiker_id) references gebruikers,
  constraint begeleidingen_eind_na_begin check (tot >= vanaf)
);
create unique index begeleidingen_een_hoofd on begeleidingen (regio_id, inwoner_id) where is_hoofd and tot is null;
create index begeleidingen_van_gebruiker on begeleidingen (regio_id, gebruiker_id, inwoner_id) where tot is null;
create index begeleidingen_van_inwoner on begeleidingen (regio_id, inwoner_id);

create table contactgegevens ( -- data class 'contactgegevens': shown on request, and then logged
  regio_id    text not null,
  inwoner_id  uuid not null,
  gemeente    text not null,
  telefoon    text,
  email       text,
  adres       text,

  primary key (regio_id, inwoner_id),
  foreign key (regio_id, inwoner_id) references inwoners
);

create table inwoner_bsn ( -- data class 'bsn'
  regio_id      text not null,
  inwoner_id    uuid not null,
  gemeente      text not null,
  sleutel_id    text not null, -- which key outside the database
  versleuteld   bytea not null, -- AES-256-GCM: iv, ciphertext, tag; bound to table, column and inwoner
  blinde_index  bytea not null, -- HMAC-SHA-256 under a key of its own

  primary key (regio_id, inwoner_id),
  constraint inwoner_bsn_uniek unique (regio_id, blinde_index),
  foreign key (regio_id, inwoner_id) references inwoners
);

create table situaties ( -- data class 'situatie': benefit and position, no health
  regio_id            text not null,
  inwoner_id          uuid not null,
  gemeente            text not null,
  uitkering           text not null, -- the groups of the WSP report
  doelgroepen         text[] not null default '{}', -- several at once: jongere, statushouder, nugger …
  is_geregistreerd_werkzoekend boolean not null,
  is_werkfit          boolean, -- 'able to work, possibly with support'; null is not known yet
  is_beschikbaar      boolean,
  heeft_startkwalificatie boolean,
  ladder              integer, -- participatieladder 1..6, a dated judgement of a person
  ladder_op           date,
  afstand_reden       text, -- why not (yet) with a regular employer, in functional words
  bron                text not null,
  peildatum           date not null,

  primary key (regio_id, inwoner_id),
  foreign key (regio_id, inwoner_id) references inwoners,
  constraint situaties_uitkering check (uitkering in ('WW', 'WW DSP', 'Wajong', 'WGA', 'Mogelijk Bijstand',
    'Bijstand', 'NUG', 'Wsw', 'Onbekend', 'Overig')),
  constraint situaties_ladder check (ladder between 1 and 6)
);

create table indicaties ( -- data class 'situatie'
  regio_id    text not null,
  id          uuid not null,
  gemeente    text not null,
  inwoner_id  uuid not null,
  soort       text not null,
  vanaf       date not null,
  tot         date, -- last day of validity; null without an end
  bron        text not null,

  primary key (regio_id, id),
  foreign key (regio_id, inwoner_id) references inwoners,
  constraint indicaties_soort check (soort in ('beschut werk', 'banenafspraak', 'doelgroep LKS', 'Wsw', 'jobcoach')),
  constraint indicaties_niet_dubbel exclude using gist (
    regio_id with =, inwoner_id with =, soort with =, daterange(vanaf, tot, '[]') with &&)
);
create index indicaties_van_inwoner on indicaties (regio_id, inwoner_id);

create table mogelijkheden ( -- data class 'mogelijkheden': what someone can and wants, one fact a row
  regio_id     text not null,
  inwoner_id   uuid not null,
  onderwerp    text not null, -- code of src/matching/onderwerpen.ts
  gemeente     text not null,
  waarde       jsonb not null, -- a number, a code, or a list of codes, as the subject asks
  toelichting  text, -- in functional words
  bron         text not null, -- who says so: 'inwoner zelf', 'arbeidsdeskundige', 'werkleider', 'VUM'
  datum        date not null,
  versie       integer not null default 1,

  primary key (regio_id, inwoner_id, onderwerp),
  foreign key (regio_id, inwoner_id) references inwoners
);

create table plannen ( -- data class 'plan'
  regio_id      text not null,
  inwoner_id    uuid not null,
  gemeente      text not null,
  eigen_woorden text not null,
  versie        integer not null default 1,

  primary key (regio_id, inwoner_id),
  foreign key (regio_id, inwoner_id) references inwoners
);

create table planstappen ( -- data class 'plan'
  regio_id    text not null,
  id          uuid not null,
  gemeente    text not null,
  inwoner_id  uuid not null,
  volgorde    integer not null,
  naam        text not null,
  wanneer     text not null, -- as people say it: 'tot augustus'
  status      text not null,

  primary key (regio_id, id),
  foreign key (regio_id, inwoner_id) references inwoners,
  constraint planstappen_status check (status in ('klaar', 'nu', 'later')),
  constraint planstappen_volgorde unique (regio_id, inwoner_id, volgorde)
);

create table contactmomenten ( -- data class 'contactmoment'
  regio_id                text not null,
  id                      uuid not null,
  gemeente                text not null,
  inwoner_id              uuid not null,
  soort                   text not null,
  datum                   date not null,
  tekst                   text not null,
  is_zichtbaar_voor_inwoner boolean not null,
  vervolg                 text, -- what must happen next
  vervolgdatum            date,
  is_vervolg_klaar        boolean not null default false,
  door_gebruiker_id       uuid not null,
  door_naam               text not null,
  vastgelegd              timestamptz not null default now(),
  versie                  integer not null default 1,

  primary key (regio_id, id),
  foreign key (regio_id, inwoner_id) references inwoners,
  constraint contactmomenten_soort check (soort in ('gesprek', 'telefoon', 'huisbezoek', 'werkbezoek', 'bericht', 'melding')),
  constraint contactmomenten_vervolg_compleet check ((vervolg is null) = (vervolgdatum is null))
);
create index contactmomenten_van_inwoner on contactmomenten (regio_id, inwoner_id, datum desc);
create index contactmomenten_vervolg on contactmomenten (regio_id, inwoner_id, vervolgdatum)
  where vervolgdatum is not null and not is_vervolg_klaar;

create table afspraken ( -- data class 'contactmoment': the diary
  regio_id      text not null,
  id            uuid not null,
  gemeente      text not null,
  inwoner_id    uuid not null,
  gebruiker_id  uuid not null,
  begin         timestamptz not null,
  onderwerp     text not null,
  waar          text not null,

  primary key (regio_id, id),
  foreign key (regio_id, inwoner_id) references inwoners,
  foreign key (regio_id, gebruiker_id) references gebruikers
);
create index afspraken_van_gebruiker on afspraken (regio_id, gebruiker_id, begin);
create index afspraken_van_inwoner on afspraken (regio_id, inwoner_id, begin);

grant usage on sequence inwonernummers to meedoen_app;
grant select, insert, update on inwoners, begeleidingen, contactgegevens, situaties, indicaties, plannen,
  planstappen, contactmomenten, afspraken to meedoen_app;
grant select, insert, update, delete on mogelijkheden to meedoen_app;
grant select, insert on inwoner_bsn to meedoen_app;
