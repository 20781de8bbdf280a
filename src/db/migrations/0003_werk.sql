-- Werkgevers, plekken, voorstellen and plaatsingen.
-- Guarantees: a plek is never filled beyond its capacity; an inwoner is not placed twice with one werkgever on
-- one day, nor for more than 60 hours a week in all; a subsidy belongs to one plaatsing and its periods do not overlap.

create table werkgevers ( -- data class 'werkgever'
  regio_id            text not null,
  id                  uuid not null,
  naam                text not null,
  kvk                 text,
  sector              text not null,
  gemeente            text not null,
  plaats              text not null,
  postcode            text,
  aantal_medewerkers  integer,
  is_bekend_bij_wsp   boolean not null default false,
  heeft_regelmatig_contact boolean not null default false,
  is_key_account      boolean not null default false,
  is_ambassadeur      boolean not null default false,
  is_leerbedrijf      boolean not null default false,
  had_vacature_afgelopen_jaar boolean not null default false,
  accountmanager_id   uuid,
  contactpersoon      text,
  telefoon            text,
  bron                text not null default 'eigen',
  externe_id          text,
  versie              integer not null default 1,

  primary key (regio_id, id),
  constraint werkgevers_kvk_vorm check (kvk ~ '^[0-9]{8}$'),
  constraint werkgevers_kvk_uniek unique (regio_id, kvk),
  constraint werkgevers_externe_id_uniek unique (regio_id, bron, externe_id),
  foreign key (regio_id, accountmanager_id) references gebruikers
);
create index werkgevers_op_naam on werkgevers using gin (naam gin_trgm_ops);
create index werkgevers_alfabetisch on werkgevers (regio_id, naam, id);

create table werkgevercontacten ( -- data class 'werkgever'
  regio_id      text not null,
  id            uuid not null,
  werkgever_id  uuid not null,
  datum         date not null,
  soort         text not null,
  tekst         text not null,
  door_gebruiker_id uuid not null,
  door_naam     text not null,
  vastgelegd    timestamptz not null default now(),

  primary key (regio_id, id),
  foreign key (regio_id, werkgever_id) references werkgevers,
  constraint werkgevercontacten_soort check (soort in ('gesprek', 'telefoon', 'bezoek', 'bericht'))
);
create index werkgevercontacten_van_werkgever on werkgevercontacten (regio_id, werkgever_id, datum desc);

create table plekken ( -- data class 'plek': vacatures and work places
  regio_id        text not null,
  id              uuid not null,
  soort           text not null,
  titel           text not null,
  omschrijving    text not null default '',
  werkgever_id    uuid, -- or
  unit_id         uuid, -- a place within the company itself
  werkvormen      text[] not null,
  werksoort       text not null,
  gemeente        text not null, -- where the work is
  plaats          text not null,
  postcode        text,
  capaciteit      integer not null,
  kenmerken       jsonb not null default '{}', -- onderwerp → {waarde, bron, datum}; codes of src/matching/onderwerpen.ts
  regeling        text not null default 'geen', -- scheme that the place is meant for
  status          text not null default 'open',
  begindatum      date,
  sluitingsdatum  date,
  bron            text not null default 'eigen',
  externe_id      text,
  gewijzigd       timestamptz not null default now(),
  versie          integer not null default 1,

  primary key (regio_id, id),
  foreign key (regio_id, werkgever_id) references werkgevers,
  foreign key (regio_id, unit_id) references units,
  constraint plekken_van_iemand check (num_nonnulls(werkgever_id, unit_id) = 1),
  constraint plekken_capaciteit_positief check (capaciteit > 0),
  constraint plekken_soort check (soort in ('vacature', 'werkplek', 'leerwerkplek', 'proefplaats')),
  constraint plekken_regeling check (regeling in ('geen', 'loonkostensubsidie', 'banenafspraak', 'beschut werk')),
  constraint plekken_status check (status in ('open', 'gesloten')),
  constraint plekken_werkvormen check (werkvormen <@ array['regulier', 'begeleid werken', 'individuele detachering',
    'groepsdetachering', 'werken op locatie', 'intern'] and cardinality(werkvormen) > 0),
  constraint plekken_postcode check (postcode ~ '^[0-9]{4}([A-Z]{2})?$'),
  constraint plekken_externe_id_uniek unique (regio_id, bron, externe_id)
);
create index plekken_open on plekken (regio_id, status, gemeente, titel, id);
create index plekken_op_volgorde on plekken (regio_id, status, titel, id);
create index plekken_stempel on plekken (regio_id, status, gewijzigd, versie); -- has anything changed since a copy was made?
create index plekken_van_werkgever on plekken (regio_id, werkgever_id);
create index plekken_gewijzigd on plekken (regio_id, gewijzigd);
create index plekken_op_titel on plekken using gin (titel gin_trgm_ops);

create table voorstellen ( -- data class 'voorstel'
  regio_id          text not null,
  id                uuid not null,
  gemeente          text not null,
  inwoner_id        uuid not null,
  plek_id           uuid not null,
  waarom            text not null, -- the one sentence of the person who proposes
  uitleg            jsonb not null, -- the reasons as shown, with the version of the criteria
  status            text not null default 'voorgesteld',
  antwoord          text, -- in words of the inwoner
  antwoord_op       date,
  door_gebruiker_id uuid not null,
  door_naam         text not null,
  voorgesteld_op    date not null,
  versie            integer not null default 1,

  primary key (regio_id, id),
  foreign key (regio_id, inwoner_id) references inwoners,
  foreign key (regio_id, plek_id) references plekken,
  constraint voorstellen_status check (status in ('voorgesteld', 'akkoord', 'afgewezen', 'ingetrokken', 'geplaatst'))
);
create unique index voorstellen_een_open on voorstellen (regio_id, inwoner_id, plek_id)
  where status in ('voorgesteld', 'akkoord');
create index voorstellen_van_inwoner on voorstellen (regio_id, inwoner_id, voorgesteld_op desc);
create index voorstellen_op_datum on voorstellen (regio_id, voorgesteld_op desc, id);
create index voorstellen_van_plek on voorstellen (regio_id, plek_id, status);

create table plaatsingen ( -- data class 'plaatsing'
  regio_id        text not null,
  id              uuid not null,
  gemeente        text not null,
  inwoner_id      uuid not null,
  werkgever_id    uuid, -- or
  unit_id         uuid,
  plek_id         uuid,
  voorstel_id     uuid,
  functie         text not null,
  werkvorm        text not null,
  uren_per_week   integer not null, -- hundredths of an hour
  startdatum      date not null,
  einddatum       date, -- last day; null while open-ended
  reden_einde     text,
  rapportgroep    text not null, -- the group of the WSP report at the start
  via             text not null, -- who brought it about
  loonwaarde      integer, -- millionths, from the assessment in force; null where none applies
  voltijd_uren    integer not null default 3600, -- hundredths: the usual full week for this job
  weg_terug       text, -- what was agreed about going back
  geregistreerd_op date not null, -- decides in which state of a report it counts
  door_gebruiker_id uuid,
  versie          integer not null default 1,

  primary key (regio_id, id),
  foreign key (regio_id, inwoner_id) references inwoners,
  foreign key (regio_id, werkgever_id) references werkgevers,
  foreign key (regio_id, unit_id) references units,
  foreign key (regio_id, plek_id) references plekken,
  foreign key (regio_id, voorstel_id) references voorstellen,
  constraint plaatsingen_bij_iemand check (num_nonnulls(werkgever_id, unit_id) = 1),
  constraint plaatsingen_eind_na_start check (einddatum >= startdatum),
  constraint plaatsingen_uren check (uren_per_week between 1 and 6000),
  constraint plaatsingen_loonwaarde check (loonwaarde between 0 and 1000000),
  constraint plaatsingen_werkvorm check (werkvorm in ('regulier', 'begeleid werken', 'individuele detachering',
    'groepsdetachering', 'werken op locatie', 'intern')),
  constraint plaatsingen_rapportgroep check (rapportgroep in ('WW', 'WW DSP', 'Wajong', 'WGA', 'Mogelijk Bijstand',
    'Bijstand', 'NUG', 'Mogelijk Bijstand met IBA', 'Bijstand met IBA', 'NUG met IBA', 'WW/WGA met IBA',
    'Onbekend met IBA', 'Onbekend', 'Overig', 'Wsw')),
  constraint plaatsingen_via check (via in ('WSP', 'gemeente', 'UWV', 'ontwikkelbedrijf', 'zelf')),
  constraint plaatsingen_een_per_werkgever exclude using gist (
    regio_id with =, inwoner_id with =, werkgever_id with =, daterange(startdatum, einddatum, '[]') with &&)
);
create index plaatsingen_van_inwoner on plaatsingen (regio_id, inwoner_id, startdatum desc);
create index plaatsingen_op_start on plaatsingen (regio_id, startdatum desc, id);
create index plaatsingen_van_plek on plaatsingen (regio_id, plek_id) where plek_id is not null;
create index plaatsingen_van_werkgever on plaatsingen (regio_id, werkgever_id, startdatum desc);
create index plaatsingen_van_unit on plaatsingen (regio_id, unit_id) where unit_id is not null;
create index plaatsingen_rapport on plaatsingen (regio_id, via, startdatum, gemeente, rapportgroep);

create table loonkostensubsidies ( -- data class 'subsidie'
  regio_id          text not null,
  id                uuid not null,
  gemeente          text not null,
  inwoner_id        uuid not null,
  plaatsing_id      uuid not null,
  soort             text not null,
  vanaf             date not null,
  tot               date, -- last day on which this amount holds
  bedrag_in_centen  integer not null, -- per month
  berekening        jsonb not null, -- the steps with their sums and sources, as shown
  besloten_op       date,

  primary key (regio_id, id),
  foreign key (regio_id, plaatsing_id) references plaatsingen,
  foreign key (regio_id, inwoner_id) references inwoners,
  constraint loonkostensubsidies_soort check (soort in ('regulier', 'forfaitair')),
  constraint loonkostensubsidies_niet_negatief check (bedrag_in_centen >= 0),
  constraint loonkostensubsidies_een_bedrag_per_dag exclude using gist (
    regio_id with =, plaatsing_id with =, daterange(vanaf, tot, '[]') with &&)
);

-- Counts under a lock on the plek, so that two people who fill the last place at once cannot both succeed.
create function plaatsing_past() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  plek    plekken;
  uren    bigint;
begin
  if new.plek_id is not null then
    select * into plek from plekken where regio_id = new.regio_id and id = new.plek_id for update;
    if (select count(*) from plaatsingen p
         where p.regio_id = new.regio_id and p.plek_id = new.plek_id and p.id <> new.id
           and daterange(p.startdatum, p.einddatum, '[]') && daterange(new.startdatum, new.einddatum, '[]'))
       >= plek.capaciteit then
      raise exception 'plek is full' using errcode = '23514', constraint = 'plekken_capaciteit';
    end if;
  end if;
  perform 1 from inwoners where regio_id = new.regio_id and id = new.inwoner_id for update;
  select coalesce(sum(p.uren_per_week), 0) into uren from plaatsingen p
   where p.regio_id = new.regio_id and p.inwoner_id = new.inwoner_id and p.id <> new.id
     and daterange(p.startdatum, p.einddatum, '[]') && daterange(new.startdatum, new.einddatum, '[]');
  if uren + new.uren_per_week > 6000 then
    raise exception 'too many hours' using errcode = '23514', constraint = 'plaatsingen_uren_samen';
  end if;
  return new;
end $$;
create trigger plaatsing_past before insert or update of plek_id, startdatum, einddatum, uren_per_week, inwoner_id
  on plaatsingen for each row execute function plaatsing_past();

-- A plek does not get smaller than the most people who work there on any day from today.
create function plek_past() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.capaciteit < (
    select max((select count(*) from plaatsingen q where q.regio_id = new.regio_id and q.plek_id = new.id
             and daterange(q.startdatum, q.einddatum, '[]') @> greatest(p.startdatum, context_vandaag())))
      from plaatsingen p
     where p.regio_id = new.regio_id and p.plek_id = new.id and coalesce(p.einddatum, 'infinity') >= context_vandaag()
  ) then
    raise exception 'more people than places' using errcode = '23514', constraint = 'plekken_niet_kleiner_dan_bezetting';
  end if;
  return new;
end $$;
create trigger plek_past before update of capaciteit on plekken for each row execute function plek_past();

-- How many of the places of a plek are taken on a day; a count, so that everyone who sees the plek may see it.
create function bezet(regio text, plek uuid, dag date) returns integer
language sql stable security definer set search_path = public, pg_temp as $$
  select count(*)::integer from plaatsingen p
   where p.regio_id = regio and p.plek_id = plek and regio = context_regio()
     and daterange(p.startdatum, p.einddatum, '[]') @> dag
$$;

-- The same for every plek of the region that anyone works at on a day.
create function bezetting(regio text, dag date) returns table (plek_id uuid, bezet integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.plek_id, count(*)::integer from plaatsingen p
   where p.regio_id = regio and p.plek_id is not null and regio = context_regio()
     and daterange(p.startdatum, p.einddatum, '[]') @> dag
   group by p.plek_id
$$;

-- How many people work at a werkgever or in a unit on a day: a count, never who.
create function lopende_plaatsingen(regio text, werkgever uuid, unit uuid, dag date) returns integer
language sql stable security definer set search_path = public, pg_temp as $$
  select count(*)::integer from plaatsingen p
   where p.regio_id = regio and regio = context_regio() and (p.werkgever_id = werkgever or p.unit_id = unit)
     and daterange(p.startdatum, p.einddatum, '[]') @> dag
$$;

-- The name of a colleague, for everyone in the region who works with the region's werkgevers; of staff only.
create function collega_naam(collega uuid) returns text
language sql stable security definer set search_path = public, pg_temp as $$
  select g.naam from gebruikers g
   where g.regio_id = context_regio() and g.id = collega
     and not g.rollen && array['inwoner', 'vertegenwoordiger', 'werkgever'] and context_mag('werkgever', 'read')
$$;

-- Closes a voorstel that the inwoner said yes to, for who may start his plaatsing. Answers whether it did; of two
-- at once the second waits, and finds it closed.
create function plaats_voorstel(voorstel uuid) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  update voorstellen v set status = 'geplaatst', versie = v.versie + 1
   where v.regio_id = context_regio() and v.id = voorstel and v.status = 'akkoord'
     and (v.gemeente = any (context_gemeenten('plaatsing', 'change'))
       or v.inwoner_id = any (context_inwoners('plaatsing', 'change')));
  return found;
end $$;

-- The inwoners that this session may use by a relation: own caseload, own unit, after their yes, or themselves.
create function context_inwoners(klasse text, gebruik_ text) returns uuid[]
language sql stable security definer set search_path = public, pg_temp as $$
  with gebruiker as materialized (
    select g.* from gebruikers g where g.regio_id = context_regio() and g.id = context_gebruiker()
  ), r as materialized (select context_reikwijdten(klasse, gebruik_) as tot)
  select coalesce(array_agg(distinct gevonden.inwoner_id), '{}') from (
    select b.inwoner_id from gebruiker g, r, begeleidingen b
     where 'eigen-caseload' = any (r.tot) and b.regio_id = g.regio_id and b.gebruiker_id = g.id and b.tot is null
    union all
    select p.inwoner_id from gebruiker g, r, plaatsingen p
     where 'eigen-unit' = any (r.tot) and p.regio_id = g.regio_id and p.unit_id = g.unit_id
       and daterange(p.startdatum, p.einddatum, '[]') @> context_vandaag()
    union all
    select v.inwoner_id from gebruiker g, r, voorstellen v
      join plekken k on k.regio_id = v.regio_id and k.id = v.plek_id
      join werkgevers w on w.regio_id = k.regio_id and w.id = k.werkgever_id
     where 'na-akkoord' = any (r.tot) and v.regio_id = g.regio_id and v.status in ('akkoord', 'geplaatst')
       and (w.accountmanager_id = g.id or w.id = g.werkgever_id)
    union all
    select g.inwoner_id from gebruiker g, r
     where 'eigen-dossier' = any (r.tot) and g.inwoner_id is not null
  ) gevonden
$$;

call fence_inwoner('inwoners', 'persoon', 'id', 'aanmelding');
call fence_inwoner('begeleidingen', 'persoon', 'inwoner_id', 'aanmelding');
call fence_inwoner('contactgegevens', 'contactgegevens');
call fence_inwoner('inwoner_bsn', 'bsn');
call fence_inwoner('situaties', 'situatie');
call fence_inwoner('indicaties', 'situatie');
call fence_inwoner('mogelijkheden', 'mogelijkheden');
call fence_inwoner('plannen', 'plan');
call fence_inwoner('planstappen', 'plan');
call fence_inwoner('contactmomenten', 'contactmoment');
call fence_inwoner('afspraken', 'contactmoment');
call fence_inwoner('voorstellen', 'voorstel');
call fence_inwoner('plaatsingen', 'plaatsing');
call fence_inwoner('loonkostensubsidies', 'subsidie');
call fence_regio('werkgevers', 'werkgever');
call fence_regio('werkgevercontacten', 'werkgever');
call fence_regio('plekken', 'plek');

grant select, insert, update on werkgevers, plekken, voorstellen, plaatsingen to meedoen_app;
grant select, insert on werkgevercontacten to meedoen_app;
grant select, insert, update, delete on loonkostensubsidies to meedoen_app; -- a plaatsing that ends takes its later amounts along
