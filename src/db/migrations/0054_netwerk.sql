-- The network of werkgevers: each counter follows from rows with a date, so that a call that is written down counts at once
-- and one of long ago does not count any more (R-269, R-270, R-271).

-- When a plek came in and when it closed: how long a vacature is open, and who had one in the last year.
alter table plekken
  add column gemeld_op date not null default context_vandaag(),
  add column gesloten_op date;
update plekken set gemeld_op = gewijzigd::date, gesloten_op = case when status = 'gesloten' then gewijzigd::date end;
alter table plekken add constraint plekken_gesloten_op check ((status = 'gesloten') = (gesloten_op is not null));
create index plekken_gesloten on plekken (regio_id, gesloten_op) where status = 'gesloten';

-- An import writes whole rows and does not know these two days: what stood there stays.
create function plek_dagen() returns trigger language plpgsql as $$
begin
  if new.gemeld_op is null then
    new.gemeld_op := coalesce((select k.gemeld_op from plekken k where k.regio_id = new.regio_id and k.id = new.id), context_vandaag());
  end if;
  if new.status = 'open' then
    new.gesloten_op := null;
  elsif new.gesloten_op is null then
    new.gesloten_op := coalesce((select k.gesloten_op from plekken k where k.regio_id = new.regio_id and k.id = new.id), context_vandaag());
  end if;
  return new;
end $$;
create trigger plek_dagen before insert or update of status, gemeld_op, gesloten_op on plekken
  for each row execute function plek_dagen();

create index werkgevers_van_accountmanager on werkgevers (regio_id, accountmanager_id) where accountmanager_id is not null;

-- With whom was spoken, and what comes next. The newest contact says what comes next; it takes the place of the one before.
alter table werkgevercontacten
  add column gesproken_met text,
  add column volgende_stap text,
  add column volgende_stap_op date,
  add constraint werkgevercontacten_volgende_stap check ((volgende_stap is null) = (volgende_stap_op is null));
create index werkgevercontacten_van_collega on werkgevercontacten (regio_id, door_gebruiker_id, volgende_stap_op)
  where volgende_stap_op is not null;

create table werkgeveraccounts ( -- data class 'werkgever': what the relation is; no row yet counts as version 1
  regio_id            text not null,
  werkgever_id        uuid not null,
  relatievorm         text, -- served as a customer, or a partner who builds along (R-295)
  begeleiding_uren    integer, -- hundredths of hours a week that the company has for guidance (R-284)
  begeleiding_mensen  integer, -- how many people it can guide at once
  begeleiding_kennis  text,
  regelingen          text[] not null default '{}', -- the schemes that the werkgever knows (R-285)
  versie              integer not null default 1,

  primary key (regio_id, werkgever_id),
  foreign key (regio_id, werkgever_id) references werkgevers on delete cascade,
  constraint werkgeveraccounts_relatievorm check (relatievorm in ('klant', 'partner')),
  constraint werkgeveraccounts_uren check (begeleiding_uren between 0 and 100000),
  constraint werkgeveraccounts_mensen check (begeleiding_mensen between 0 and 500),
  constraint werkgeveraccounts_kennis check (begeleiding_kennis in ('geen', 'enige', 'ruim')),
  constraint werkgeveraccounts_regelingen check (regelingen <@ array['loonkostensubsidie', 'jobcoach', 'no-riskpolis',
    'loonkostenvoordeel', 'proefplaats', 'werkplekaanpassing'])
);
call fence_regio('werkgeveraccounts', 'werkgever');
grant select, insert, update on werkgeveraccounts to meedoen_app;

create table werkgeverbereidheden ( -- data class 'werkgever': what the werkgever wants, from a day on; never changed (R-283)
  regio_id      text not null,
  id            uuid not null,
  werkgever_id  uuid not null,
  vanaf         date not null,
  bereidheid    text not null,
  reden         text, -- why it is another one than before
  toelichting   text,
  door_gebruiker_id uuid not null,
  door_naam     text not null,
  vastgelegd    timestamptz not null default now(),

  primary key (regio_id, id),
  foreign key (regio_id, werkgever_id) references werkgevers on delete cascade,
  constraint werkgeverbereidheden_bereidheid check (bereidheid in ('bereid', 'experimenteert', 'denkt na', 'nu niet')),
  constraint werkgeverbereidheden_reden check (reden in ('verandering in het bedrijf', 'te weinig personeel',
    'te weinig geld', 'andere regels', 'goede ervaring', 'slechte ervaring', 'uitleg gekregen', 'anders'))
);
create index werkgeverbereidheden_van_werkgever on werkgeverbereidheden (regio_id, werkgever_id, vanaf desc, vastgelegd desc);
call fence_regio('werkgeverbereidheden', 'werkgever');
grant select, insert on werkgeverbereidheden to meedoen_app;

create table vacatureredenen ( -- data class 'werkgever': why a vacature stays open, as the werkgever says it (R-281)
  regio_id      text not null,
  id            uuid not null,
  plek_id       uuid not null,
  datum         date not null,
  redenen       text[] not null,
  toelichting   text,
  door_gebruiker_id uuid not null,
  door_naam     text not null,
  vastgelegd    timestamptz not null default now(),

  primary key (regio_id, id),
  foreign key (regio_id, plek_id) references plekken on delete cascade,
  constraint vacatureredenen_redenen check (cardinality(redenen) > 0 and redenen <@ array['geen sollicitanten',
    'ervaring ontbreekt', 'vakkennis ontbreekt', 'voorwaarden of omstandigheden', 'instelling of motivatie', 'anders'])
);
create index vacatureredenen_van_plek on vacatureredenen (regio_id, plek_id, datum desc, vastgelegd desc);
call fence_regio('vacatureredenen', 'werkgever');
grant select, insert on vacatureredenen to meedoen_app;

create table campagnes ( -- data class 'werkgever': an effort to reach werkgevers, with an end (R-279)
  regio_id   text not null,
  id         uuid not null,
  naam       text not null,
  partner    text, -- with whom, such as an association of werkgevers
  doel       text not null,
  vanaf      date not null,
  tot        date not null, -- the last day
  versie     integer not null default 1,

  primary key (regio_id, id),
  constraint campagnes_naam_uniek unique (regio_id, naam),
  constraint campagnes_periode check (tot >= vanaf)
);
call fence_regio('campagnes', 'werkgever');
grant select, insert, update on campagnes to meedoen_app;

create table werkgeverleads ( -- data class 'werkgever': through what a werkgever came to us
  regio_id      text not null,
  id            uuid not null,
  werkgever_id  uuid not null,
  herkomst      text not null,
  campagne_id   uuid,
  ambassadeur_id uuid, -- the werkgever who brought him
  datum         date not null,
  door_gebruiker_id uuid not null,
  door_naam     text not null,
  vastgelegd    timestamptz not null default now(),

  primary key (regio_id, id),
  foreign key (regio_id, werkgever_id) references werkgevers on delete cascade,
  foreign key (regio_id, campagne_id) references campagnes,
  foreign key (regio_id, ambassadeur_id) references werkgevers,
  constraint werkgeverleads_herkomst check (herkomst in ('campagne', 'ambassadeur', 'werkgeversnetwerk', 'banenmarkt',
    'werkgever zelf', 'eigen actie')),
  constraint werkgeverleads_campagne check ((herkomst = 'campagne') = (campagne_id is not null)),
  constraint werkgeverleads_ambassadeur check (ambassadeur_id is null or herkomst = 'ambassadeur' and ambassadeur_id <> werkgever_id),
  constraint werkgeverleads_een_per_campagne unique (regio_id, campagne_id, werkgever_id)
);
create index werkgeverleads_van_werkgever on werkgeverleads (regio_id, werkgever_id, datum desc);
call fence_regio('werkgeverleads', 'werkgever');
grant select, insert on werkgeverleads to meedoen_app;

-- The rules of the counters, once: for a page, a filter and the published figures. As who asks: row-level security holds.
create function werkgever_netwerk(regio text, dag date) returns table (werkgever_id uuid, heeft_personeel boolean,
  is_bekend boolean, heeft_regelmatig_contact boolean, had_vacature boolean, is_key_account boolean, is_ambassadeur boolean,
  is_leerbedrijf boolean)
language sql stable as $$
  select w.id, coalesce(w.aantal_medewerkers >= 1, false),
         w.is_bekend_bij_wsp or exists (select from werkgevercontacten c where c.regio_id = w.regio_id and c.werkgever_id = w.id
           and c.datum <= dag),
         exists (select from werkgevercontacten c where c.regio_id = w.regio_id and c.werkgever_id = w.id
           and c.datum > (dag - interval '1 year')::date and c.datum <= dag),
         exists (select from plekken k where k.regio_id = w.regio_id and k.werkgever_id = w.id and k.soort = 'vacature'
           and k.bron not in ('werk.nl', 'VUM') and k.gemeld_op <= dag
           and coalesce(k.gesloten_op, dag) > (dag - interval '1 year')::date),
         w.is_key_account, w.is_ambassadeur, w.is_leerbedrijf
    from werkgevers w
   where w.regio_id = regio
$$;
revoke all on function werkgever_netwerk(text, date) from public;
grant execute on function werkgever_netwerk(text, date) to meedoen_app;

-- Two facts that were kept by hand now follow from contacts and vacatures.
create or replace function tel_kerncijfers() returns table (sleutel text, aantal numeric)
language sql stable security definer set search_path = public, pg_temp
  set enable_nestloop = off -- whole tables at once, also where no statistics exist yet
as $$
  with mag as materialized (
    select context_regio() as regio, context_vandaag() as dag where context_mag('kerncijfer', 'read')
  ), lopend as materialized (
    select p.inwoner_id, p.werkgever_id, p.plek_id, p.unit_id from plaatsingen p, mag
     where p.regio_id = mag.regio and daterange(p.startdatum, p.einddatum, '[]') @> mag.dag and is_betaald(p.werkvorm)
  ), geldig as materialized (
    select distinct i.inwoner_id, i.soort from indicaties i, mag
     where i.regio_id = mag.regio and daterange(i.vanaf, i.tot, '[]') @> mag.dag
  ), zoekt as materialized (
    select s.* from situaties s, mag where s.regio_id = mag.regio and s.is_geregistreerd_werkzoekend
  ), wsp as materialized (
    select p.rapportgroep from plaatsingen p, mag
     where p.regio_id = mag.regio and p.via = 'WSP' and is_betaald(p.werkvorm)
       and p.startdatum between '2018-01-01' and '2018-12-31'
  ), kwartaal as materialized ( -- of people with a banenafspraak: work that began or ended in the third quarter of 2018
    select p.inwoner_id, p.startdatum between '2018-07-01' and '2018-09-30' as gevonden,
           p.einddatum between '2018-07-01' and '2018-09-30' as verloren
      from mag, plaatsingen p
     where p.regio_id = mag.regio and is_betaald(p.werkvorm) and exists (
       select from indicaties i where i.regio_id = p.regio_id and i.inwoner_id = p.inwoner_id and i.soort = 'banenafspraak'
          and daterange(i.vanaf, i.tot, '[]') && daterange('2018-07-01', '2018-09-30', '[]'))
  ), leerwerk as materialized (
    select l.inwoner_id, l.werkgever_id from mag, lopend l
      join plekken k on k.regio_id = (select regio from mag) and k.id = l.plek_id and k.soort = 'leerwerkplek'
  ), bedrijf as materialized (
    select n.* from mag, werkgever_netwerk(mag.regio, mag.dag) n
  )
  select telling.sleutel, telling.aantal from mag, lateral (values
    ('beschut_indicaties_geldig', (select count(*)::numeric from geldig where soort = 'beschut werk')),
    ('beschut_met_betaalde_baan', (select count(*) from geldig g
       where g.soort = 'beschut werk' and exists (select from lopend l where l.inwoner_id = g.inwoner_id))),
    ('banenafspraak_indicaties', (select count(*) from geldig where soort = 'banenafspraak')),
    ('banenafspraak_met_betaalde_baan', (select count(*) from geldig g
       where g.soort = 'banenafspraak' and exists (select from lopend l where l.inwoner_id = g.inwoner_id))),
    ('wsw_medewerkers_rwa_amfors', (select count(*) from geldig g
       where g.soort = 'Wsw' and exists (select from lopend l where l.inwoner_id = g.inwoner_id and l.unit_id is not null))),
    ('geregistreerde_werkzoekenden', (select count(*) from zoekt)),
    ('beschikbare_werkzoekenden_ww', (select count(*) from zoekt where uitkering = 'WW' and is_beschikbaar)),
    ('werkfit_bijstand', (select count(*) from zoekt where uitkering = 'Bijstand' and is_werkfit)),
    ('werkfit_banenafspraak', (select count(*) from zoekt z where z.is_werkfit and z.is_beschikbaar
       and exists (select from geldig g where g.inwoner_id = z.inwoner_id and g.soort = 'banenafspraak'))),
    ('plaatsingen_wsp_2018_definitief', (select count(*) from wsp)),
    ('plaatsingen_nug_2018', (select count(*) from wsp where rapportgroep = 'NUG')),
    ('geregistreerden_zonder_startkwalificatie', (select round(
       100.0 * count(*) filter (where not heeft_startkwalificatie) / nullif(count(*), 0), 1) from zoekt)),
    ('bijstand_zonder_startkwalificatie', (select round(
       100.0 * count(*) filter (where not heeft_startkwalificatie) / nullif(count(*), 0), 1)
       from zoekt where uitkering = 'Bijstand')),
    ('onvervulde_vacatures', (select count(*) from plekken k
       where k.regio_id = mag.regio and k.soort = 'vacature' and k.status = 'open')),
    ('werkgevers_met_minstens_1_werknemer', (select count(*) from bedrijf where heeft_personeel)),
    ('werkgevers_bekend_met_wsp', (select count(*) from bedrijf where is_bekend)),
    ('werkgevers_regelmatig_contact', (select count(*) from bedrijf where heeft_regelmatig_contact)),
    ('werkgevers_met_vacature_afgelopen_jaar', (select count(*) from bedrijf where had_vacature)),
    ('key_accounts', (select count(*) from bedrijf where is_key_account)),
    ('ambassadeurs', (select count(*) from bedrijf where is_ambassadeur)),
    ('erkende_leerbedrijven', (select count(*) from bedrijf where is_leerbedrijf)),
    ('leerwerktrajecten', (select count(*) from leerwerk)),
    ('leerwerkbedrijven_met_traject', (select count(distinct werkgever_id) from leerwerk)),
    ('banenafspraak_werk_gevonden_kwartaal', (select count(distinct inwoner_id) from kwartaal where gevonden)),
    ('banenafspraak_werk_verloren_kwartaal', (select count(distinct inwoner_id) from kwartaal where verloren))
  ) as telling (sleutel, aantal)
$$;

alter table werkgevers drop column heeft_regelmatig_contact, drop column had_vacature_afgelopen_jaar;

-- How many people work at each werkgever through the region, and how many did: numbers, for who works with werkgevers.
create function plaatsingen_per_werkgever() returns table (werkgever_id uuid, ooit integer, lopend integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.werkgever_id, count(*)::integer,
         (count(*) filter (where daterange(p.startdatum, p.einddatum, '[]') @> context_vandaag()))::integer
    from plaatsingen p
   where p.regio_id = context_regio() and context_mag('werkgever', 'read') and p.werkgever_id is not null
     and p.startdatum <= context_vandaag()
   group by p.werkgever_id
$$;
revoke all on function plaatsingen_per_werkgever() from public;
grant execute on function plaatsingen_per_werkgever() to meedoen_app;

-- How many plaatsingen came after each lead. One counts once: with the last lead of its werkgever before it began.
create function plaatsingen_per_lead() returns table (lead_id uuid, plaatsingen integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select l.id, count(*)::integer
    from plaatsingen p
    cross join lateral (select x.id from werkgeverleads x
       where x.regio_id = p.regio_id and x.werkgever_id = p.werkgever_id and x.datum <= p.startdatum
       order by x.datum desc, x.vastgelegd desc, x.id limit 1) l
   where p.regio_id = context_regio() and context_mag('werkgever', 'read') and p.startdatum <= context_vandaag()
   group by l.id
$$;
revoke all on function plaatsingen_per_lead() from public;
grant execute on function plaatsingen_per_lead() to meedoen_app;

-- How many inwoners without a job want which kind of work. Nothing below ten people.
create function wensen_per_werksoort() returns table (werksoort text, inwoners integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select w.soort, count(distinct m.inwoner_id)::integer
    from mogelijkheden m
    join inwoners i on i.regio_id = m.regio_id and i.id = m.inwoner_id and i.status = 'actief'
    cross join lateral jsonb_array_elements_text(case when jsonb_typeof(m.waarde) = 'array' then m.waarde else '[]' end) as w (soort)
   where m.regio_id = context_regio() and m.onderwerp = 'werksoorten' and context_mag('werkgever', 'read')
     and not exists (select from plaatsingen p where p.regio_id = m.regio_id and p.inwoner_id = m.inwoner_id
       and is_betaald(p.werkvorm) and daterange(p.startdatum, p.einddatum, '[]') @> context_vandaag())
   group by w.soort
  having count(distinct m.inwoner_id) >= 10
$$;
revoke all on function wensen_per_werksoort() from public;
grant execute on function wensen_per_werksoort() to meedoen_app;
