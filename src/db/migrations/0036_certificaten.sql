-- Learning at work, and the praktijkverklaring that says what someone learned.
-- Guarantees: a leerbedrijf is recognised once; an assessment stays as it was given; a praktijkverklaring is issued once for
-- a leerroute, has a number of its own, stays to the letter what was signed, and is withdrawn at most once; who has nothing
-- but its code learns of that one verklaring only.

create table leerbedrijven ( -- data class 'werkgever'
  regio_id      text not null,
  id            uuid not null,
  werkgever_id  uuid, -- or
  unit_id       uuid,
  erkend_door   text not null, -- who recognised it, such as SBB
  erkend_voor   text[] not null, -- sectors
  erkend_tot    date, -- last day; null where the source names none
  bron          text not null,
  versie        integer not null default 1,

  primary key (regio_id, id),
  foreign key (regio_id, werkgever_id) references werkgevers,
  foreign key (regio_id, unit_id) references units,
  constraint leerbedrijven_van_iemand check (num_nonnulls(werkgever_id, unit_id) = 1),
  constraint leerbedrijven_een_per_werkgever unique (regio_id, werkgever_id),
  constraint leerbedrijven_een_per_unit unique (regio_id, unit_id)
);
call fence_regio('leerbedrijven', 'werkgever');
create policy eigen_werkgever on leerbedrijven for select to meedoen_app using (
  regio_id = (select context_regio()) and werkgever_id = (select context_werkgever('werkgever', 'read')));
grant select, insert, update on leerbedrijven to meedoen_app;

create table leermeesters ( -- data class 'werkgever': who teaches, by name and function within the company
  regio_id        text not null,
  id              uuid not null,
  leerbedrijf_id  uuid not null,
  werkgever_id    uuid, -- the same as of the leerbedrijf
  naam            text not null,
  functie         text not null,
  tot             date, -- last day
  versie          integer not null default 1,

  primary key (regio_id, id),
  foreign key (regio_id, leerbedrijf_id) references leerbedrijven,
  foreign key (regio_id, werkgever_id) references werkgevers
);
create index leermeesters_van_leerbedrijf on leermeesters (regio_id, leerbedrijf_id, naam);
call fence_regio('leermeesters', 'werkgever');
create policy eigen_werkgever on leermeesters for select to meedoen_app using (
  regio_id = (select context_regio()) and werkgever_id = (select context_werkgever('werkgever', 'read')));
grant select, insert, update on leermeesters to meedoen_app;

create table leertaken ( -- data class 'instrument': tasks that can be learned at work, the region's own catalogue
  regio_id        text not null,
  id              uuid not null,
  code            text not null,
  naam            text not null,
  sector          text not null,
  soort           text not null,
  laat_zien       text not null, -- what someone must show
  erkend_door     text, -- the body of the sector that recognises it, for the whole sector
  erkenning_bron  text,
  eerst_voor      text not null, -- for whom certifying begins
  bron            text not null,
  is_voorbeeld    boolean not null, -- from no source: made as an example
  versie          integer not null default 1,

  primary key (regio_id, id),
  constraint leertaken_code_uniek unique (regio_id, code),
  constraint leertaken_soort check (soort in ('werknemersvaardigheid', 'vakvaardigheid')),
  constraint leertaken_eerst_voor check (eerst_voor in ('jongeren zonder startkwalificatie', 'iedereen')),
  constraint leertaken_erkenning_met_bron check (num_nulls(erkend_door, erkenning_bron) in (0, 2))
);
call fence_regio('leertaken', 'instrument');
grant select, insert, update on leertaken to meedoen_app;

create table leerroutes ( -- data class 'praktijkleren': who learns where, with whom
  regio_id          text not null,
  id                uuid not null,
  gemeente          text not null,
  inwoner_id        uuid not null,
  leerbedrijf_id    uuid not null,
  leerbedrijf_naam  text not null, -- as it was called then
  leermeester_id    uuid not null,
  plaatsing_id      uuid,
  begonnen_op       date not null,
  afgesloten_op     date, -- from then on nothing is assessed: a praktijkverklaring was issued
  terugkoppeling    text, -- in the words of the inwoner
  terugkoppeling_op date,
  versie            integer not null default 1,

  primary key (regio_id, id),
  foreign key (regio_id, inwoner_id) references inwoners,
  foreign key (regio_id, leerbedrijf_id) references leerbedrijven,
  foreign key (regio_id, leermeester_id) references leermeesters,
  foreign key (regio_id, plaatsing_id) references plaatsingen,
  constraint leerroutes_terugkoppeling check (num_nulls(terugkoppeling, terugkoppeling_op) in (0, 2))
);
create index leerroutes_van_inwoner on leerroutes (regio_id, inwoner_id, begonnen_op desc);
call fence_inwoner('leerroutes', 'praktijkleren');
grant select, insert, update on leerroutes to meedoen_app;

create table leerdoelen ( -- data class 'praktijkleren': a task that someone learns, as it was described when he began
  regio_id        text not null,
  id              uuid not null,
  gemeente        text not null,
  inwoner_id      uuid not null,
  leerroute_id    uuid not null,
  leertaak_id     uuid not null,
  volgorde        integer not null,
  code            text not null,
  naam            text not null,
  sector          text not null,
  laat_zien       text not null,
  erkend_door     text,
  geoefend_op     date, -- first day
  tweede_gevraagd boolean not null default false, -- another leermeester looks too

  primary key (regio_id, id),
  foreign key (regio_id, inwoner_id) references inwoners,
  foreign key (regio_id, leerroute_id) references leerroutes,
  foreign key (regio_id, leertaak_id) references leertaken,
  constraint leerdoelen_taak_een_keer unique (regio_id, leerroute_id, leertaak_id)
);
create index leerdoelen_van_inwoner on leerdoelen (regio_id, inwoner_id, leerroute_id, volgorde);
call fence_inwoner('leerdoelen', 'praktijkleren');
grant select, insert, update on leerdoelen to meedoen_app;

create table beoordelingen ( -- data class 'praktijkleren': what a leermeester saw on a day
  regio_id            text not null,
  id                  uuid not null,
  gemeente            text not null,
  inwoner_id          uuid not null,
  leerdoel_id         uuid not null,
  datum               date not null,
  niveau              text not null,
  leermeester_id      uuid not null,
  leermeester_naam    text not null,
  leermeester_functie text not null,
  toelichting         text,
  door_gebruiker_id   uuid not null, -- who wrote it down
  door_naam           text not null,
  tijdstip            timestamptz not null,

  primary key (regio_id, id),
  foreign key (regio_id, inwoner_id) references inwoners,
  foreign key (regio_id, leerdoel_id) references leerdoelen,
  foreign key (regio_id, leermeester_id) references leermeesters,
  constraint beoordelingen_niveau check (niveau in ('met hulp', 'onder begeleiding', 'zelfstandig'))
);
create index beoordelingen_van_doel on beoordelingen (regio_id, leerdoel_id, datum, tijdstip);
call fence_inwoner('beoordelingen', 'praktijkleren');
grant select, insert on beoordelingen to meedoen_app;

create sequence verklaringnummers;
grant usage on sequence verklaringnummers to meedoen_app;

create table praktijkverklaringen ( -- data class 'certificaat': what was declared, and the signature over it
  regio_id          text not null,
  id                uuid not null,
  gemeente          text not null,
  inwoner_id        uuid not null,
  leerroute_id      uuid not null,
  nummer            text not null,
  code_hash         bytea not null, -- of the code in the QR: the code itself stands nowhere
  bewijs            text not null, -- Open Badge 3.0, signed (JWT)
  uitgegeven_op     date not null,
  door_gebruiker_id uuid not null,
  door_naam         text not null,
  tijdstip          timestamptz not null,

  primary key (regio_id, id),
  foreign key (regio_id, inwoner_id) references inwoners,
  foreign key (regio_id, leerroute_id) references leerroutes,
  constraint praktijkverklaringen_nummer_uniek unique (regio_id, nummer),
  constraint praktijkverklaringen_code_uniek unique (regio_id, code_hash),
  constraint praktijkverklaringen_een_per_route unique (regio_id, leerroute_id)
);
create index praktijkverklaringen_van_inwoner on praktijkverklaringen (regio_id, inwoner_id, uitgegeven_op desc);
call fence_inwoner('praktijkverklaringen', 'certificaat');
grant select, insert on praktijkverklaringen to meedoen_app;

create table intrekkingen ( -- data class 'certificaat'
  regio_id              text not null,
  praktijkverklaring_id uuid not null,
  gemeente              text not null,
  inwoner_id            uuid not null,
  datum                 date not null,
  reden                 text not null,
  door_gebruiker_id     uuid not null,
  door_naam             text not null,
  tijdstip              timestamptz not null,

  primary key (regio_id, praktijkverklaring_id),
  foreign key (regio_id, praktijkverklaring_id) references praktijkverklaringen,
  foreign key (regio_id, inwoner_id) references inwoners
);
call fence_inwoner('intrekkingen', 'certificaat');
grant select, insert on intrekkingen to meedoen_app;

-- Not even the owner changes what was signed.
create function verklaring_blijft() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  raise exception 'a praktijkverklaring stays as it was signed' using errcode = '23514', constraint = 'praktijkverklaringen_blijven';
end $$;
create trigger verklaring_blijft before update on praktijkverklaringen for each row execute function verklaring_blijft();
create trigger intrekking_blijft before update or delete on intrekkingen for each row execute function verklaring_blijft();

-- For who holds the code, without signing in: that one verklaring. Whose data were shown, the log of dataverwerkingen tells.
create function toon_praktijkverklaring(regio text, code bytea, trace text, span text, moment timestamptz)
returns table (id uuid, bewijs text, ingetrokken_op date)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  insert into dataverwerkingen (regio_id, gemeente, trace_id, span_id, status, name, start_time, end_time,
      processing_activity_id, data_subject_id)
    select p.regio_id, p.gemeente, trace, span, 'Ok', 'Een praktijkverklaring controleren met de code van de houder',
           (extract(epoch from moment) * 1000)::bigint, (extract(epoch from moment) * 1000)::bigint,
           '/api/v1/verwerkingsactiviteiten/begeleiden', p.inwoner_id
      from praktijkverklaringen p where p.regio_id = regio and p.code_hash = sha256(code);
  return query
    select p.id, p.bewijs, i.datum from praktijkverklaringen p
      left join intrekkingen i on i.regio_id = p.regio_id and i.praktijkverklaring_id = p.id
     where p.regio_id = regio and p.code_hash = sha256(code);
end $$;

-- Whether a verklaring that someone shows us was issued in these very words, and whether it was withdrawn. Tells nothing
-- that its text does not say.
create function stand_praktijkverklaring(regio text, verklaring uuid, getoond text)
returns table (is_uitgegeven boolean, ingetrokken_op date)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.bewijs = getoond, i.datum from praktijkverklaringen p
    left join intrekkingen i on i.regio_id = p.regio_id and i.praktijkverklaring_id = p.id
   where p.regio_id = regio and p.id = verklaring
$$;

-- The list of revocations that other systems read: ids and days, nothing about anyone.
create function ingetrokken_praktijkverklaringen(regio text) returns table (id uuid, datum date)
language sql stable security definer set search_path = public, pg_temp as $$
  select i.praktijkverklaring_id, i.datum from intrekkingen i where i.regio_id = regio order by 2, 1
$$;
