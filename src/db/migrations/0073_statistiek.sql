-- The register for the Statistiek Re-integratie Gemeenten: which code each of our own forms gets, and what was delivered.
-- Guarantees: what was delivered never changes; a gemeente delivers a month once; who is in a delivery, and with which BSN, is
-- told by two functions only, each of which asks for the right itself; nobody's BSN is read without a line in the log for him.

create table srg_codes ( -- data class 'statistiekcode': what the region adds to the codes that are known; the last about a code counts
  regio_id      text not null,
  id            uuid not null,
  code          text not null,
  label         text not null,
  geldig_van    date not null,
  geldig_tot    date, -- last day
  bron          text not null,
  zekerheid     text not null,
  door_gebruiker_id uuid not null,
  door_naam     text not null,
  vastgelegd    timestamptz not null,
  volgnummer    bigint generated always as identity, -- in which order they were made

  primary key (regio_id, id),
  constraint srg_codes_code check (code ~ '^[0-9]{2}$'),
  constraint srg_codes_periode check (geldig_tot >= geldig_van),
  constraint srg_codes_zekerheid check (zekerheid in ('bevestigd', 'te bevestigen'))
);
create index srg_codes_op_volgorde on srg_codes (regio_id, volgnummer);
call fence_regio('srg_codes', 'statistiekcode');
grant select, insert on srg_codes to meedoen_app;

create table srg_koppelingen ( -- data class 'statistiekcode': which code one of our forms gets, from a day on; the last decision counts
  regio_id      text not null,
  id            uuid not null,
  vorm          text not null, -- such as werkvorm:proefplaats or instrument:…
  code          text, -- null: it is no voorziening for the statistics
  vanaf         date not null,
  bron          text not null,
  zekerheid     text not null,
  door_gebruiker_id uuid not null,
  door_naam     text not null,
  vastgelegd    timestamptz not null,
  volgnummer    bigint generated always as identity, -- in which order they were made

  primary key (regio_id, id),
  constraint srg_koppelingen_code check (code ~ '^[0-9]{2}$'),
  constraint srg_koppelingen_zekerheid check (zekerheid in ('bevestigd', 'te bevestigen'))
);
create index srg_koppelingen_op_volgorde on srg_koppelingen (regio_id, volgnummer);
call fence_regio('srg_koppelingen', 'statistiekcode');
grant select, insert on srg_koppelingen to meedoen_app;

create table srg_leveringen ( -- data class 'statistiek': counts, and by whom; who is in it stands in srg_mutaties
  regio_id      text not null,
  id            uuid not null,
  gemeente      text not null,
  maand         text not null, -- such as 2026-09
  layout        text not null,
  bestandsnaam  text not null,
  checksum      text not null, -- SHA-256 of the file, hexadecimal
  aantallen     jsonb not null, -- what is new, changed, ended, gone, and how much of it was a correction
  tellingen     jsonb not null, -- the month and the three before it, by code
  buiten        jsonb not null, -- what is not in it, and why
  door_gebruiker_id uuid not null,
  door_naam     text not null,
  vastgelegd    timestamptz not null,

  primary key (regio_id, id),
  foreign key (regio_id, gemeente) references gemeenten,
  constraint srg_leveringen_een_per_maand unique (regio_id, gemeente, maand),
  constraint srg_leveringen_maand check (maand ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$')
);
alter table srg_leveringen enable row level security;
alter table srg_leveringen force row level security;
create policy eigenaar on srg_leveringen to meedoen_owner using (true) with check (true);
create policy lezen on srg_leveringen for select to meedoen_app using (
  regio_id = (select context_regio()) and gemeente = any ((select context_gemeenten('statistiek', 'read'))::text[]));
create policy toevoegen on srg_leveringen for insert to meedoen_app with check (
  regio_id = (select context_regio()) and gemeente = any ((select context_gemeenten('statistiek', 'change'))::text[]));
grant select, insert on srg_leveringen to meedoen_app;

create table srg_mutaties ( -- what a delivery told about whom; only the functions below read and write it
  regio_id      text not null,
  levering_id   uuid not null,
  nummer        integer not null,
  soort         text not null,
  tijdigheid    text not null,
  sleutel       text not null, -- which part of the registration it comes from
  inwoner_id    uuid not null,
  persoon       text not null, -- stands for the BSN of that day
  code          text not null,
  begin         date not null,
  einde         date,
  loonwaarde    integer, -- millionths
  bedrag_in_centen integer, -- a month

  primary key (regio_id, levering_id, nummer),
  foreign key (regio_id, levering_id) references srg_leveringen,
  foreign key (regio_id, inwoner_id) references inwoners,
  constraint srg_mutaties_sleutel unique (regio_id, levering_id, sleutel),
  constraint srg_mutaties_soort check (soort in ('nieuw', 'gewijzigd', 'beëindigd', 'vervallen')),
  constraint srg_mutaties_tijdigheid check (tijdigheid in ('deze maand', 'correctie', 'te laat'))
);
create index srg_mutaties_van_sleutel on srg_mutaties (regio_id, sleutel);
alter table srg_mutaties enable row level security;
alter table srg_mutaties force row level security;
create policy eigenaar on srg_mutaties to meedoen_owner using (true) with check (true);

create function srg_levering_vast() returns trigger language plpgsql as $$
begin
  raise exception 'what was delivered cannot change' using errcode = '23514', constraint = 'srg_leveringen_vast';
end $$;
create trigger srg_levering_vast before update or delete on srg_leveringen for each row execute function srg_levering_vast();
create trigger srg_levering_vast before update or delete on srg_mutaties for each row execute function srg_levering_vast();

-- Everything that a gemeente does for someone, as its registration tells it now. An amount is that of the last day up to `tot`.
-- Who takes part in a traject of an instrument is not told a second time by its inzet.
create function srg_bron(regio text, van text, tot date) returns table (sleutel text, vorm text, inwoner_id uuid, begin date,
  einde date, loonwaarde integer, bedrag_in_centen integer)
language sql stable set search_path = public, pg_temp as $$
  with meedoen as (
    select d.id, d.inwoner_id, d.startdatum, d.einddatum, t.id as traject_id, t.instrument_id
      from deelnames d
      join trajectgroepen g on g.regio_id = d.regio_id and g.id = d.groep_id
      join trajecten t on t.regio_id = g.regio_id and t.id = g.traject_id
     where d.regio_id = regio and d.gemeente = van and d.status in ('doet mee', 'klaar', 'gestopt')
  ), werk as (
    select p.id, p.inwoner_id, p.startdatum, p.einddatum,
           case when p.rapportgroep = 'Wsw' then 'werkvorm:Wsw'
                when p.rapportgroep in ('WW', 'WW DSP', 'Wajong', 'WGA', 'WW/WGA met IBA') then 'werkvorm:UWV'
                when is_betaald(p.werkvorm) and exists (select from indicaties i
                  where i.regio_id = p.regio_id and i.inwoner_id = p.inwoner_id and i.soort = 'beschut werk'
                    and daterange(i.vanaf, i.tot, '[]') @> p.startdatum) then 'werkvorm:beschut werk'
                else 'werkvorm:' || p.werkvorm end as vorm
      from plaatsingen p where p.regio_id = regio and p.gemeente = van
  ), subsidie as (
    select s.plaatsing_id, s.inwoner_id, s.soort, s.vanaf, s.tot, s.bedrag_in_centen,
           case when s.vanaf <= lag(s.tot) over (partition by s.plaatsing_id, s.soort order by s.vanaf) + 1 then 0 else 1 end as begint
      from loonkostensubsidies s
     where s.regio_id = regio and s.gemeente = van and s.vervallen_door_id is null and s.besloten_op is not null
  ), periode as (
    select s.*, sum(s.begint) over (partition by s.plaatsing_id, s.soort order by s.vanaf) as nummer from subsidie s
  ), gesubsidieerd as (
    select s.plaatsing_id, s.inwoner_id, s.soort, s.nummer, min(s.vanaf) as begin,
           least(case when bool_or(s.tot is null) then null else max(s.tot) end, max(w.einddatum)) as einde,
           (array_agg(s.bedrag_in_centen order by s.vanaf desc) filter (where s.vanaf <= srg_bron.tot))[1] as bedrag
      from periode s join werk w on w.id = s.plaatsing_id
     group by s.plaatsing_id, s.inwoner_id, s.soort, s.nummer
  ), begeleid as (
    select b.plaatsing_id, b.inwoner_id, greatest(b.besluit_op, w.startdatum) as begin, least(b.tot, w.einddatum) as einde, w.vorm
      from begeleidingsplannen b join werk w on w.id = b.plaatsing_id
     where b.regio_id = regio
    union all
    select r.plaatsing_id, r.inwoner_id, greatest(r.geldt_vanaf, w.startdatum), least(r.geldt_tot, w.einddatum), w.vorm
      from plaatsingsregelingen r join werk w on w.id = r.plaatsing_id
     where r.regio_id = regio and r.soort = 'jobcoach' and r.stand = 'toegekend'
       and not exists (select from begeleidingsplannen b where b.regio_id = regio and b.plaatsing_id = r.plaatsing_id)
  )
  select 'inzet/' || z.id, 'instrument:' || z.instrument_id, z.inwoner_id, z.startdatum, z.einddatum, null::integer, null::integer
    from inzetten z
   where z.regio_id = regio and z.gemeente = van and z.startdatum is not null and not exists (select from meedoen m
     where m.inwoner_id = z.inwoner_id and m.instrument_id = z.instrument_id
       and daterange(m.startdatum, m.einddatum, '[]') && daterange(z.startdatum, z.einddatum, '[]'))
  union all
  select 'deelname/' || m.id, coalesce('instrument:' || m.instrument_id, 'traject:' || m.traject_id), m.inwoner_id, m.startdatum,
         m.einddatum, null, null from meedoen m
  union all
  select 'plaatsing/' || w.id, w.vorm, w.inwoner_id, w.startdatum, w.einddatum, null, null from werk w
  union all
  select 'lks/' || s.plaatsing_id || '/' || s.soort || '/' || s.nummer, 'loonkostensubsidie:' || s.soort, s.inwoner_id, s.begin,
         s.einde, l.loonwaarde, s.bedrag
    from gesubsidieerd s
    left join lateral (select l.loonwaarde from loonwaarden l
       where l.regio_id = regio and l.plaatsing_id = s.plaatsing_id and l.vervallen_door_id is null
         and l.vanaf <= least(s.einde, srg_bron.tot)
       order by l.vanaf desc, l.id limit 1) l on true
   where s.einde is null or s.einde >= s.begin
  union all
  select 'begeleiding/' || b.plaatsing_id, case when b.vorm in ('werkvorm:Wsw', 'werkvorm:UWV') then b.vorm
         else 'begeleiding:werkplek' end, b.inwoner_id, b.begin, b.einde, null, null
    from begeleid b where b.einde is null or b.einde >= b.begin
$$;
revoke all on function srg_bron(text, text, date) from public;

-- The same without who it is: `persoon` stands for a BSN and tells nothing without the key of the blind index.
create function srg_voorzieningen(van text, tot date) returns table (sleutel text, vorm text, persoon text, begin date, einde date,
  loonwaarde integer, bedrag_in_centen integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select r.sleutel, r.vorm, left(encode(sha256(b.blinde_index), 'hex'), 16), r.begin, r.einde, r.loonwaarde, r.bedrag_in_centen
    from srg_bron(context_regio(), van, tot) r
    left join inwoner_bsn b on b.regio_id = context_regio() and b.inwoner_id = r.inwoner_id
   where van = any (context_gemeenten('statistiek', 'read'))
$$;

-- What was delivered so far for a gemeente: of each part the last that was told, unless it was taken back.
create function srg_geleverd(van text) returns table (sleutel text, persoon text, code text, begin date, einde date,
  loonwaarde integer, bedrag_in_centen integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select m.sleutel, m.persoon, m.code, m.begin, m.einde, m.loonwaarde, m.bedrag_in_centen
    from (select distinct on (x.sleutel) x.* from srg_mutaties x
            join srg_leveringen l on l.regio_id = x.regio_id and l.id = x.levering_id
           where x.regio_id = context_regio() and l.gemeente = van
             and van = any (context_gemeenten('statistiek', 'read'))
           order by x.sleutel, l.maand desc) m
   where m.soort <> 'vervallen'
$$;

-- The lines of one delivery, in their order.
create function srg_regels(levering uuid) returns table (nummer integer, soort text, tijdigheid text, sleutel text, persoon text,
  code text, begin date, einde date, loonwaarde integer, bedrag_in_centen integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select m.nummer, m.soort, m.tijdigheid, m.sleutel, m.persoon, m.code, m.begin, m.einde, m.loonwaarde, m.bedrag_in_centen
    from srg_mutaties m
    join srg_leveringen l on l.regio_id = m.regio_id and l.id = m.levering_id
   where m.regio_id = context_regio() and m.levering_id = levering and l.gemeente = any (context_gemeenten('statistiek', 'read'))
   order by m.nummer
$$;

-- Whose they are: by the registration, or where it is gone there by what was delivered last. For the functions below only.
create function srg_van_wie(regio text, van text, sleutels text[]) returns table (sleutel text, inwoner_id uuid)
language sql stable set search_path = public, pg_temp as $$
  with bron as materialized (
    select r.sleutel, r.inwoner_id from srg_bron(regio, van, context_vandaag()) r
  ), oud as (
    select distinct on (m.sleutel) m.sleutel, m.inwoner_id
      from srg_mutaties m join srg_leveringen l on l.regio_id = m.regio_id and l.id = m.levering_id
     where m.regio_id = regio and l.gemeente = van and m.sleutel = any (sleutels)
     order by m.sleutel, l.maand desc
  )
  select s.sleutel, coalesce(b.inwoner_id, o.inwoner_id)
    from unnest(sleutels) s (sleutel)
    left join bron b on b.sleutel = s.sleutel
    left join oud o on o.sleutel = s.sleutel
$$;
revoke all on function srg_van_wie(text, text, text[]) from public;

-- With the BSN as it is kept, for who may take a delivery along. A line in the log for each inwoner.
create function srg_bsns(van text, sleutels text[], spoor jsonb) returns table (sleutel text, inwoner_id uuid, sleutel_id text,
  versleuteld bytea)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  regio constant text := context_regio();
begin
  if not coalesce(van = any (context_gemeenten('statistiekbestand', 'read')), false) then
    raise exception 'may not take a delivery along' using errcode = '42501', constraint = 'srg_niet_toegestaan';
  end if;
  perform leg_gebruik_vast(array(select distinct w.inwoner_id from srg_van_wie(regio, van, sleutels) w), spoor);
  return query select w.sleutel, w.inwoner_id, b.sleutel_id, b.versleuteld
    from srg_van_wie(regio, van, sleutels) w
    join inwoner_bsn b on b.regio_id = regio and b.inwoner_id = w.inwoner_id;
end $$;

-- Keeps what a delivery told. Once, by who made it.
create function bewaar_srg_mutaties(levering uuid, mutaties jsonb) returns integer
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  regio constant text := context_regio();
  van   text;
  aantal integer;
begin
  select l.gemeente into van from srg_leveringen l
   where l.regio_id = regio and l.id = levering and l.door_gebruiker_id = context_gebruiker()
     and l.gemeente = any (context_gemeenten('statistiek', 'change'))
     and not exists (select from srg_mutaties m where m.regio_id = regio and m.levering_id = levering);
  if van is null then
    raise exception 'not a new delivery of this user' using errcode = '42501', constraint = 'srg_niet_toegestaan';
  end if;
  insert into srg_mutaties (regio_id, levering_id, nummer, soort, tijdigheid, sleutel, inwoner_id, persoon, code, begin, einde,
      loonwaarde, bedrag_in_centen)
  select regio, levering, r.nummer, r.soort, r.tijdigheid, r.sleutel, w.inwoner_id, r.persoon, r.code, r.begin, r.einde,
         r.loonwaarde, r.bedrag_in_centen
    from jsonb_to_recordset(mutaties) as r (nummer integer, soort text, tijdigheid text, sleutel text, persoon text, code text,
           begin date, einde date, loonwaarde integer, bedrag_in_centen integer)
    left join srg_van_wie(regio, van, array(select e ->> 'sleutel' from jsonb_array_elements(mutaties) e)) w
      on w.sleutel = r.sleutel;
  get diagnostics aantal = row_count;
  return aantal;
end $$;

revoke all on function srg_voorzieningen(text, date), srg_geleverd(text), srg_regels(uuid), srg_bsns(text, text[], jsonb),
  bewaar_srg_mutaties(uuid, jsonb) from public;
grant execute on function srg_voorzieningen(text, date), srg_geleverd(text), srg_regels(uuid), srg_bsns(text, text[], jsonb),
  bewaar_srg_mutaties(uuid, jsonb) to meedoen_app;

-- Our data by the names of the Gemeentelijk Gegevensmodel (GGM 2.5.1, model Werk). Views only, as who reads: row-level security of the
-- tables holds. No name, no BSN, nothing that is not in a table already. What each column is stands in docs/ggm.md.
create schema ggm;

create view ggm.werkzoekende with (security_invoker = true) as
  select s.regio_id, s.inwoner_id, s.gemeente, s.uitkering, s.is_werkfit, s.peildatum
    from situaties s where s.is_geregistreerd_werkzoekend;

create view ggm.beschikbaar_voor_arbeid with (security_invoker = true) as
  select s.regio_id, s.inwoner_id, s.gemeente, s.is_beschikbaar as indicatie_beschikbaar, s.peildatum
    from situaties s where s.is_beschikbaar is not null;

create view ggm.doelgroep with (security_invoker = true) as
  select s.regio_id, s.inwoner_id, s.gemeente, d.naam as doelgroep, s.peildatum
    from situaties s cross join lateral unnest(s.doelgroepen) as d (naam);

create view ggm.doelgroepenregister with (security_invoker = true) as
  select i.regio_id, i.inwoner_id, i.gemeente, 'ja' as indicatie_doelgroepen_register, true as baanafspraak,
         i.vanaf as ingangsdatum, i.tot as einddatum, i.bron
    from indicaties i where i.soort = 'banenafspraak';

create view ggm.reintegratievoorziening with (security_invoker = true) as
  select z.regio_id, z.id as registratienummer_reintegratievoorziening, z.inwoner_id, z.gemeente, z.instrument_id as code_type,
         z.instrument_naam as omschrijving_type,
         case when z.status not in ('gevraagd', 'afgewezen', 'ingetrokken') then z.besloten_op end as datum_start_voorlopige_toekenning,
         z.startdatum as datum_start, z.gepland_einde as datum_verwacht_einde, z.einddatum as datum_einde, z.status
    from inzetten z;

create view ggm.doel_reintegratievoorziening with (security_invoker = true) as
  select z.regio_id, z.id as registratienummer_reintegratievoorziening, z.inwoner_id, z.gemeente,
         d.soort as code_doel_reintegratievoorziening
    from inzetten z join plandoelen d on d.regio_id = z.regio_id and d.id = z.doel_id;

create view ggm.loonkostensubsidie with (security_invoker = true) as
  select s.regio_id, s.id, s.inwoner_id, s.gemeente, s.plaatsing_id, s.soort, s.vanaf as ingangsdatum, s.tot as einddatum,
         s.bedrag_in_centen, l.loonwaarde / 10000.0 as percentage_loonwaarde_wml
    from loonkostensubsidies s
    left join lateral (select l.loonwaarde from loonwaarden l
       where l.regio_id = s.regio_id and l.plaatsing_id = s.plaatsing_id and l.vervallen_door_id is null and l.vanaf <= s.vanaf
       order by l.vanaf desc, l.id limit 1) l on true
   where s.vervallen_door_id is null;

create view ggm.bemiddelingstraject with (security_invoker = true) as
  select d.regio_id, d.id, d.inwoner_id, d.gemeente, d.groep_id, d.status, d.startdatum, d.einddatum, d.reden_einde as resultaat
    from deelnames d;

create view ggm.bemiddelingsactiviteit with (security_invoker = true) as
  select v.regio_id, v.id, v.inwoner_id, v.gemeente, v.plek_id, v.voorgesteld_op as datum_verwijzing_vacature, v.status,
         v.antwoord as resultaat, v.status = 'geplaatst' as indicatie_plaatsing
    from voorstellen v;

create view ggm.arbeidsverhouding with (security_invoker = true) as
  select p.regio_id, p.id, p.inwoner_id, p.gemeente, p.werkgever_id, p.unit_id, p.functie, p.werkvorm, p.startdatum, p.einddatum,
         p.uren_per_week / 100.0 as uren_per_week
    from plaatsingen p;

create view ggm.voorkeur with (security_invoker = true) as
  select m.regio_id, m.inwoner_id, m.gemeente, w.soort as soort_werk, m.bron, m.datum
    from mogelijkheden m
    cross join lateral jsonb_array_elements_text(case when jsonb_typeof(m.waarde) = 'array' then m.waarde else '[]' end) as w (soort)
   where m.onderwerp = 'werksoorten';

grant usage on schema ggm to meedoen_app;
grant select on all tables in schema ggm to meedoen_app;
