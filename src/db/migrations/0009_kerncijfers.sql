-- What our own registration counts of the published figures, and a check of the chains for who oversees the log.
-- Guarantees: counts only, never a row of a person; and only for a session that may see them.
-- This is the one place where a published figure is defined as a count. The demo region is generated so that each of
-- these counts equals the published figure: src/modules/demo.

create function tel_kerncijfers() returns table (sleutel text, aantal numeric)
language sql stable security definer set search_path = public, pg_temp
  set enable_nestloop = off -- whole tables at once, also where no statistics exist yet
as $$
  with mag as materialized (
    select context_regio() as regio, context_vandaag() as dag where context_mag('kerncijfer', 'read')
  ), lopend as materialized (
    select p.inwoner_id, p.werkgever_id, p.plek_id, p.unit_id from plaatsingen p, mag
     where p.regio_id = mag.regio and daterange(p.startdatum, p.einddatum, '[]') @> mag.dag
  ), geldig as materialized (
    select distinct i.inwoner_id, i.soort from indicaties i, mag
     where i.regio_id = mag.regio and daterange(i.vanaf, i.tot, '[]') @> mag.dag
  ), zoekt as materialized (
    select s.* from situaties s, mag where s.regio_id = mag.regio and s.is_geregistreerd_werkzoekend
  ), wsp as materialized (
    select p.rapportgroep from plaatsingen p, mag
     where p.regio_id = mag.regio and p.via = 'WSP' and p.startdatum between '2018-01-01' and '2018-12-31'
  ), kwartaal as materialized ( -- of people with a banenafspraak: work that began or ended in the third quarter of 2018
    select p.inwoner_id, p.startdatum between '2018-07-01' and '2018-09-30' as gevonden,
           p.einddatum between '2018-07-01' and '2018-09-30' as verloren
      from mag, plaatsingen p
     where p.regio_id = mag.regio and exists (
       select from indicaties i where i.regio_id = p.regio_id and i.inwoner_id = p.inwoner_id and i.soort = 'banenafspraak'
          and daterange(i.vanaf, i.tot, '[]') && daterange('2018-07-01', '2018-09-30', '[]'))
  ), leerwerk as materialized (
    select l.inwoner_id, l.werkgever_id from mag, lopend l
      join plekken k on k.regio_id = (select regio from mag) and k.id = l.plek_id and k.soort = 'leerwerkplek'
  ), bedrijf as materialized (
    select w.* from werkgevers w, mag where w.regio_id = mag.regio
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
    ('werkgevers_met_minstens_1_werknemer', (select count(*) from bedrijf where aantal_medewerkers >= 1)),
    ('werkgevers_bekend_met_wsp', (select count(*) from bedrijf where is_bekend_bij_wsp)),
    ('werkgevers_regelmatig_contact', (select count(*) from bedrijf where heeft_regelmatig_contact)),
    ('werkgevers_met_vacature_afgelopen_jaar', (select count(*) from bedrijf where had_vacature_afgelopen_jaar)),
    ('key_accounts', (select count(*) from bedrijf where is_key_account)),
    ('ambassadeurs', (select count(*) from bedrijf where is_ambassadeur)),
    ('erkende_leerbedrijven', (select count(*) from bedrijf where is_leerbedrijf)),
    ('leerwerktrajecten', (select count(*) from leerwerk)),
    ('leerwerkbedrijven_met_traject', (select count(distinct werkgever_id) from leerwerk)),
    ('banenafspraak_werk_gevonden_kwartaal', (select count(distinct inwoner_id) from kwartaal where gevonden)),
    ('banenafspraak_werk_verloren_kwartaal', (select count(distinct inwoner_id) from kwartaal where verloren))
  ) as telling (sleutel, aantal)
$$;

-- Every chain of the region with its head, and the first line that is not what it was.
create function controleer_ketens() returns table (gemeente text, nummer bigint, kop bytea, fout bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select k.gemeente, k.nummer, k.kop, controleer_keten(k.regio_id, k.gemeente)
    from auditketens k
   where k.regio_id = context_regio() and context_mag('logboek', 'read')
   order by k.gemeente
$$;
revoke execute on function controleer_keten from public;

create index auditregels_van_spoor on auditregels (regio_id, trace_id);

-- Tables that no session reads or changes directly: only the owner, who migrates and runs the functions.
alter table toegangsregels enable row level security;
alter table toegangsregels force row level security;
create policy eigenaar on toegangsregels to meedoen_owner using (true) with check (true);
alter table migraties enable row level security;
alter table migraties force row level security;
create policy eigenaar on migraties to meedoen_owner using (true) with check (true);

-- A new inwoner, and who helps him, come in by meld_aan only: the gemeente of such a row decides who may see the inwoner.
revoke insert on inwoners, begeleidingen from meedoen_app;
