-- A werkgever without an account reports a place to work, also half known, or asks something; a vacature that its werkgever
-- wants everyone to read; and the figures of the region for everyone.
-- Guarantees: who is not signed in can only ask to add one, and reads nothing of it but the name and number of his contact; it is
-- kept once somebody confirmed it from the mail, and is gone after seven days otherwise; a vacature is public in the days that
-- somebody of the werkgever agreed to; a public figure is of ten people or more, rounded to five, and counted once a day.

create table plekmeldingaanvragen ( -- not confirmed; only the functions below read and write it
  regio_id        text not null,
  id              uuid not null,
  code_hash       bytea not null, -- sha256 of what stands in the mail
  email           text not null,
  taal            text not null,
  gemeente        text not null,
  inhoud          jsonb not null, -- as it becomes a plekmelding
  contact_id      uuid, -- who answers
  gevraagd        timestamptz not null,
  gemaild         timestamptz,
  mailpogingen    integer not null default 0,
  volgende_poging timestamptz not null,

  primary key (regio_id, id),
  foreign key (regio_id, gemeente) references gemeenten
);
create index plekmeldingaanvragen_van_adres on plekmeldingaanvragen (regio_id, email, gevraagd);
create index plekmeldingaanvragen_te_mailen on plekmeldingaanvragen (volgende_poging) where gemaild is null;
alter table plekmeldingaanvragen enable row level security;
alter table plekmeldingaanvragen force row level security;
create policy eigenaar on plekmeldingaanvragen to meedoen_owner using (true) with check (true);

create table plekmeldingen ( -- data class 'werkgever'
  regio_id         text not null,
  id               uuid not null,
  nummer           integer not null generated always as identity, -- what the werkgever was told
  soort            text not null,
  gemeente         text not null,
  bedrijf          text not null,
  kvk              text,
  contactpersoon   text not null,
  telefoon         text not null,
  email            text not null,
  mogelijkheid     text, -- of a plek: what it may become
  wat              text not null, -- the work, the tasks that take time of others, or the question
  uren             text,
  wanneer          text,
  taal             text not null,
  code_hash        bytea, -- so that a second press on the link says the same
  gemeld           timestamptz not null,
  antwoord_voor    date not null, -- by the end of this day we promised to answer
  contact_id       uuid,
  status           text not null default 'nieuw',
  uitkomst         text,
  antwoord         text, -- what the werkgever was told
  werkgever_id     uuid,
  plek_id          uuid,
  afgehandeld_op   date,
  afgehandeld_door text,
  versie           integer not null default 1,

  primary key (regio_id, id),
  foreign key (regio_id, gemeente) references gemeenten,
  foreign key (regio_id, contact_id) references gebruikers,
  foreign key (regio_id, werkgever_id) references werkgevers,
  foreign key (regio_id, plek_id) references plekken,
  constraint plekmeldingen_soort check (soort in ('plek', 'vraag')),
  constraint plekmeldingen_mogelijkheid check (mogelijkheid in ('baan', 'leerwerkplek', 'taken', 'proefplaats', 'weet niet')),
  constraint plekmeldingen_plek_is_iets check ((soort = 'plek') = (mogelijkheid is not null)),
  constraint plekmeldingen_uren check (uren in ('minder dan 12', '12 tot 24', '24 tot 32', '32 of meer', 'weet niet')),
  constraint plekmeldingen_wanneer check (wanneer in ('nu', 'binnen drie maanden', 'later', 'weet niet')),
  constraint plekmeldingen_status check (status in ('nieuw', 'opgepakt', 'afgehandeld')),
  constraint plekmeldingen_opgepakt check (status <> 'opgepakt' or werkgever_id is not null),
  constraint plekmeldingen_uitkomst check (uitkomst in ('plek', 'functieschets', 'antwoord', 'geen vervolg')),
  constraint plekmeldingen_afgehandeld check ((status = 'afgehandeld') = (afgehandeld_op is not null and uitkomst is not null))
);
create index plekmeldingen_open on plekmeldingen (regio_id, contact_id, antwoord_voor) where status <> 'afgehandeld';
create index plekmeldingen_op_moment on plekmeldingen (regio_id, gemeld desc);
create unique index plekmeldingen_op_code on plekmeldingen (regio_id, code_hash);
call fence_regio('plekmeldingen', 'werkgever');
create policy eigen_werkgever on plekmeldingen for select to meedoen_app using (
  regio_id = (select context_regio()) and werkgever_id = (select context_werkgever('werkgever', 'read')));
grant select, update on plekmeldingen to meedoen_app;

-- Who answers about work in a gemeente: of the accountmanagers the one with the fewest reports that wait.
create function contact_voor_werkgevers(regio text, in_gemeente text) returns uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select g.id from gebruikers g
   where g.regio_id = regio and g.is_actief and 'accountmanager' = any (g.rollen)
   order by (in_gemeente = any (g.gemeenten)) desc,
            (select count(*) from plekmeldingen m where m.regio_id = g.regio_id and m.contact_id = g.id and m.status <> 'afgehandeld'), g.id
   limit 1
$$;
revoke all on function contact_voor_werkgevers(text, text) from public;

-- By anyone. Three in a day from one address of mail, and no more: then nothing is kept and nothing is sent.
create function vraag_plekmelding(regio text, aanvraag uuid, hash bytea, mail text, in_taal text, in_gemeente text, wat jsonb,
  moment timestamptz) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('plekmelding/' || regio || mail, 0));
  if (select count(*) from plekmeldingaanvragen a where a.regio_id = regio and a.email = mail and a.gevraagd > moment - interval '1 day') >= 3 then
    return false;
  end if;
  insert into plekmeldingaanvragen (regio_id, id, code_hash, email, taal, gemeente, inhoud, contact_id, gevraagd, volgende_poging)
    values (regio, aanvraag, hash, mail, in_taal, in_gemeente, wat, contact_voor_werkgevers(regio, in_gemeente), moment, moment);
  return true;
end $$;

-- Whom a werkgever can expect: of a request that was sent in, by its number that only who sent it knows, or by the code of the mail.
create function contact_van_plekmelding(regio text, aanvraag uuid, hash bytea)
returns table (id uuid, is_bevestigd boolean, nummer integer, soort text, antwoord_voor date, naam text, telefoon text)
language sql stable security definer set search_path = public, pg_temp as $$
  select m.id, m.is_bevestigd, m.nummer, m.soort, m.antwoord_voor, g.naam, b.telefoon
    from (select a.id, false as is_bevestigd, null::integer as nummer, a.inhoud ->> 'soort' as soort, null::date as antwoord_voor, a.contact_id
            from plekmeldingaanvragen a where a.regio_id = regio and (a.id = aanvraag or a.code_hash = hash)
          union all
          select p.id, true, p.nummer, p.soort, p.antwoord_voor, p.contact_id
            from plekmeldingen p where p.regio_id = regio and p.code_hash = hash) m
    left join gebruikers g on g.regio_id = regio and g.id = m.contact_id
    left join bereikbaarheden b on b.regio_id = regio and b.gebruiker_id = m.contact_id
$$;

-- By who has the mail. The second time nothing happens.
create function bevestig_plekmelding(regio text, hash bytea, moment timestamptz, voor date, herkomst_ text, trace text) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  gevonden plekmeldingaanvragen;
begin
  delete from plekmeldingaanvragen a where a.regio_id = regio and a.code_hash = hash and a.gevraagd > moment - interval '7 days'
    returning * into gevonden;
  if not found then
    return exists (select from plekmeldingen p where p.regio_id = regio and p.code_hash = hash);
  end if;
  insert into plekmeldingen (regio_id, id, soort, gemeente, bedrijf, kvk, contactpersoon, telefoon, email, mogelijkheid, wat, uren,
      wanneer, taal, code_hash, gemeld, antwoord_voor, contact_id)
    select regio, gevonden.id, r.soort, gevonden.gemeente, r.bedrijf, r.kvk, r.contactpersoon, r.telefoon, gevonden.email,
           r.mogelijkheid, r.wat, r.uren, r.wanneer, gevonden.taal, hash, moment, voor, gevonden.contact_id
      from jsonb_populate_record(null::plekmeldingen, gevonden.inhoud) r;
  perform voeg_auditregel_toe(regio, gevonden.gemeente, null, 'plekmelding.bevestig', 'plekmelding/' || gevonden.id, 'ok',
    herkomst_, trace, '{bedrijf,contactpersoon,telefoon,email,wat}', moment);
  return true;
end $$;

-- Of who is signed in for a company: his mail address is proven, so that nothing needs to be confirmed.
create function meld_plek_als_werkgever(melding uuid, wat jsonb, in_gemeente text, mail text, moment timestamptz, voor date) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  eigen constant uuid := context_werkgever('werkgever', 'read');
begin
  if eigen is null then
    raise exception 'no company' using errcode = '42501';
  end if;
  insert into plekmeldingen (regio_id, id, soort, gemeente, bedrijf, kvk, contactpersoon, telefoon, email, mogelijkheid, wat, uren,
      wanneer, taal, gemeld, antwoord_voor, contact_id, werkgever_id)
    select w.regio_id, melding, r.soort, in_gemeente, w.naam, w.kvk, r.contactpersoon, r.telefoon, mail, r.mogelijkheid, r.wat,
           r.uren, r.wanneer, 'nl', moment, voor, coalesce(w.accountmanager_id, contact_voor_werkgevers(w.regio_id, in_gemeente)), eigen
      from jsonb_populate_record(null::plekmeldingen, wat) r, werkgevers w
     where w.regio_id = context_regio() and w.id = eigen;
end $$;
revoke all on function meld_plek_als_werkgever(uuid, jsonb, text, text, timestamptz, date) from public;
grant execute on function meld_plek_als_werkgever(uuid, jsonb, text, text, timestamptz, date) to meedoen_app;

-- Mail that must go out, and that it went; not for the application.
create function te_mailen_plekmeldingen(moment timestamptz)
returns table (regio_id text, id uuid, email text, taal text, naam text, telefoon text)
language sql stable set search_path = public, pg_temp as $$
  select a.regio_id, a.id, a.email, a.taal, g.naam, b.telefoon
    from plekmeldingaanvragen a
    left join gebruikers g on g.regio_id = a.regio_id and g.id = a.contact_id
    left join bereikbaarheden b on b.regio_id = a.regio_id and b.gebruiker_id = a.contact_id
   where a.gemaild is null and a.volgende_poging <= moment and a.mailpogingen < 8 and a.gevraagd > moment - interval '7 days'
   order by a.volgende_poging limit 50
$$;
create function note_plekmeldingmail(regio text, aanvraag uuid, moment timestamptz, is_gelukt boolean) returns void
language sql volatile set search_path = public, pg_temp as $$
  update plekmeldingaanvragen a
     set gemaild = case when is_gelukt then moment end, mailpogingen = a.mailpogingen + 1,
         volgende_poging = moment + make_interval(mins => (2 ^ least(a.mailpogingen, 8))::integer)
   where a.regio_id = regio and a.id = aanvraag
$$;
revoke all on function te_mailen_plekmeldingen(timestamptz) from public;
revoke all on function note_plekmeldingmail(text, uuid, timestamptz, boolean) from public;

-- What nobody confirmed is gone after seven days, what was handled after a year.
create function ruim_plekmeldingen_op(dag date) returns integer
language sql volatile set search_path = public, pg_temp as $$
  with aanvraag as (
    delete from plekmeldingaanvragen a where a.gevraagd < (dag - 7)::timestamp at time zone 'Europe/Amsterdam' returning 1
  ), melding as (
    delete from plekmeldingen m where m.afgehandeld_op < dag - 365 returning 1
  )
  select ((select count(*) from aanvraag) + (select count(*) from melding))::integer
$$;
revoke all on function ruim_plekmeldingen_op(date) from public;

create table openbare_vacatures ( -- data class 'plek': what everyone may read of it, and who of the werkgever agreed
  regio_id        text not null,
  plek_id         uuid not null,
  werkgever_id    uuid not null,
  vanaf           date not null,
  tot             date not null, -- last day
  tekst           text not null, -- for everyone; what stands at the plek is for colleagues
  uren_van        integer not null,
  uren_tot        integer not null,
  loon_van_in_centen integer,
  loon_tot_in_centen integer,
  loon_per        text,
  akkoord_van     text not null, -- who said yes for the werkgever
  akkoord_op      date not null,
  geplaatst       timestamptz not null,
  versie          integer not null default 1,

  primary key (regio_id, plek_id),
  foreign key (regio_id, plek_id) references plekken,
  foreign key (regio_id, werkgever_id) references werkgevers,
  constraint openbare_vacatures_dagen check (vanaf <= tot and tot <= vanaf + 366),
  constraint openbare_vacatures_uren check (uren_van between 1 and uren_tot and uren_tot <= 40),
  constraint openbare_vacatures_loon check (num_nonnulls(loon_van_in_centen, loon_tot_in_centen, loon_per) in (0, 3)),
  constraint openbare_vacatures_loon_op check (loon_van_in_centen between 1 and loon_tot_in_centen),
  constraint openbare_vacatures_loon_per check (loon_per in ('uur', 'maand'))
);
create index openbare_vacatures_op_dag on openbare_vacatures (regio_id, tot, vanaf);
call fence_regio('openbare_vacatures', 'plek');
create policy eigen_werkgever on openbare_vacatures for select to meedoen_app using (
  regio_id = (select context_regio()) and werkgever_id = (select context_werkgever('plek', 'read')));
grant select, insert, update, delete on openbare_vacatures to meedoen_app;

-- For everyone: vacatures that are open, in the days that were agreed.
create function toon_openbare_vacatures(regio text, dag date)
returns table (id uuid, titel text, tekst text, werksoort text, gemeente text, gemeentenaam text, plaats text, werkgever text,
  uren_van integer, uren_tot integer, loon_van_in_centen integer, loon_tot_in_centen integer, loon_per text, vanaf date, tot date,
  begindatum date)
language sql stable security definer set search_path = public, pg_temp as $$
  select k.id, k.titel, o.tekst, k.werksoort, k.gemeente, g.naam, k.plaats, w.naam, o.uren_van, o.uren_tot, o.loon_van_in_centen,
         o.loon_tot_in_centen, o.loon_per, o.vanaf, least(o.tot, k.sluitingsdatum), k.begindatum
    from openbare_vacatures o
    join plekken k on k.regio_id = o.regio_id and k.id = o.plek_id and k.status = 'open'
    join werkgevers w on w.regio_id = o.regio_id and w.id = o.werkgever_id
    left join gemeenten g on g.regio_id = k.regio_id and g.code = k.gemeente
   where o.regio_id = regio and dag between o.vanaf and o.tot and coalesce(k.sluitingsdatum >= dag, true)
   order by o.vanaf desc, k.titel, k.id
$$;

create table cijferstanden ( -- the figures of the region for everyone, as they were counted; only the functions below
  regio_id text not null references regios,
  dag      date not null,
  cijfers  jsonb not null,
  geteld   timestamptz not null,

  primary key (regio_id, dag)
);
alter table cijferstanden enable row level security;
alter table cijferstanden force row level security;
create policy eigenaar on cijferstanden to meedoen_owner using (true) with check (true);

-- For everyone; raw counts stay here. Of a row the figures of fewer than ten people are left out, and where that leaves one
-- gemeente without a figure, the smallest of the others as well: it would follow from the total. Also in the total of a year.
create function tel_openbaar_werk(regio text, dag date)
returns table (jaar integer, gemeente text, aantal integer)
language sql stable security definer set search_path = public, pg_temp as $$
  with per as (
    select extract(year from p.startdatum)::integer as jaar, p.gemeente, count(distinct p.inwoner_id) as mensen
      from plaatsingen p join gemeenten g on g.regio_id = p.regio_id and g.code = p.gemeente and g.in_regio
     where p.regio_id = regio and is_betaald(p.werkvorm) and p.startdatum <= dag
       and p.startdatum >= make_date(extract(year from dag)::integer - 9, 1, 1)
     group by 1, 2
  ), stil as (
    select per.*, mensen >= 10 as mag, count(*) filter (where mensen < 10) over (partition by jaar) as klein,
           row_number() over (partition by jaar, mensen >= 10 order by mensen, gemeente) as nr from per
  )
  select s.jaar, s.gemeente, case when s.mag and not (s.klein = 1 and s.nr = 1) then toonbaar(s.mensen) end from stil s
  union all
  select per.jaar, null, toonbaar(sum(per.mensen)::bigint) from per group by per.jaar
$$;
revoke all on function tel_openbaar_werk(text, date) from public;

create function tel_openbare_cijfers(regio text, dag date) returns jsonb
language sql stable security definer set search_path = public, pg_temp as $$
  with begonnen as ( -- who began a year or more ago: was there other or the same work a year later
    select p.inwoner_id, min(p.startdatum) as eerste
      from plaatsingen p where p.regio_id = regio and is_betaald(p.werkvorm)
       and p.startdatum between (dag - interval '3 years')::date and (dag - interval '1 year')::date
     group by p.inwoner_id
  ), gebleven as (
    select count(*) as van, count(*) filter (where exists (select from plaatsingen q where q.regio_id = regio
             and q.inwoner_id = b.inwoner_id and is_betaald(q.werkvorm)
             and daterange(q.startdatum, q.einddatum, '[]') @> (b.eerste + interval '1 year')::date)) as nog
      from begonnen b
  ), beschut as (
    select count(distinct i.inwoner_id) as indicaties,
           count(distinct i.inwoner_id) filter (where exists (select from plaatsingen p where p.regio_id = regio
             and p.inwoner_id = i.inwoner_id and is_betaald(p.werkvorm) and daterange(p.startdatum, p.einddatum, '[]') @> dag)) as met_baan
      from indicaties i where i.regio_id = regio and i.soort = 'beschut werk' and daterange(i.vanaf, i.tot, '[]') @> dag
  )
  select jsonb_build_object(
    'werk', (select coalesce(jsonb_agg(jsonb_build_object('jaar', w.jaar, 'gemeente', w.gemeente, 'aantal', w.aantal)
               order by w.jaar, w.gemeente nulls first), '[]') from tel_openbaar_werk(regio, dag) w),
    'gebleven', (select jsonb_build_object('van', toonbaar(g.van), 'procent',
                   case when g.van >= 100 and g.nog >= 10 and g.van - g.nog >= 10 then round(100.0 * g.nog / g.van) end) from gebleven g),
    'werkzoekenden', (select toonbaar(count(*)) from situaties s where s.regio_id = regio and s.is_geregistreerd_werkzoekend),
    'beschut', (select jsonb_build_object('indicaties', toonbaar(b.indicaties), 'metBaan', toonbaar(b.met_baan),
                  'wachten', toonbaar(b.indicaties - b.met_baan)) from beschut b),
    'vacatures', (select count(*) from plekken k where k.regio_id = regio and k.status = 'open' and k.soort = 'vacature'),
    'gepubliceerd', (select coalesce(jsonb_object_agg(k.sleutel, jsonb_build_object('waarde', k.waarde, 'peildatum', k.peildatum,
                       'bron', k.bron)), '{}') from kerncijfers k where k.regio_id = regio and k.gaat_over = 'regio'))
$$;
revoke all on function tel_openbare_cijfers(text, date) from public;

-- For everyone: counted once a day by whoever asks first. Where counting fails: the last ones, with their day.
create function toon_openbare_cijfers(regio text, vandaag date, moment timestamptz)
returns table (dag date, cijfers jsonb)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from cijferstanden c where c.regio_id = regio and c.dag = vandaag) then
    begin
      insert into cijferstanden (regio_id, dag, cijfers, geteld)
        values (regio, vandaag, tel_openbare_cijfers(regio, vandaag), moment) on conflict do nothing;
    exception when others then
      raise warning 'public figures of % not counted: %', regio, sqlerrm;
    end;
  end if;
  return query select c.dag, c.cijfers from cijferstanden c where c.regio_id = regio and c.dag <= vandaag
    order by c.dag desc limit 1;
end $$;
