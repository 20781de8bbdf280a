-- Exchange with others, mended. First the views of the Gemeentelijk Gegevensmodel, under the names that its own PostgreSQL definition
-- has (GGM 2.5.1, Werk): in lower case, without underscores where it has none. What it has no column for keeps our name. Guarantees of
-- 0073 hold: views only, as who reads, without a name or a BSN. What is what stands in docs/ggm.md.
drop view ggm.werkzoekende, ggm.beschikbaar_voor_arbeid, ggm.doelgroep, ggm.doelgroepenregister, ggm.reintegratievoorziening,
  ggm.doel_reintegratievoorziening, ggm.loonkostensubsidie, ggm.bemiddelingstraject, ggm.bemiddelingsactiviteit, ggm.arbeidsverhouding,
  ggm.voorkeur;

create view ggm.werkzoekende with (security_invoker = true) as
  select s.regio_id, s.inwoner_id, s.gemeente, s.uitkering, s.is_werkfit, s.peildatum
    from situaties s where s.is_geregistreerd_werkzoekend;

create view ggm.beschikbaarvoorarbeid with (security_invoker = true) as
  select s.regio_id, s.inwoner_id, s.gemeente, s.is_beschikbaar, s.peildatum
    from situaties s where s.is_beschikbaar is not null;

create view ggm.doelgroep with (security_invoker = true) as
  select s.regio_id, s.inwoner_id, s.gemeente, d.naam, s.peildatum
    from situaties s cross join lateral unnest(s.doelgroepen) as d (naam);

-- BAANAFSPRAAK of the GGM is a kind of work (aanpakken, helpen, …), not whether someone is in the register.
create view ggm.doelgroepenregister with (security_invoker = true) as
  select i.regio_id, i.inwoner_id, i.gemeente, 'JA' as indicatiedoelgroepenregister, i.vanaf as ingangsdatum, i.tot as einddatum, i.bron
    from indicaties i where i.soort = 'banenafspraak';

create view ggm.reintegratievoorziening with (security_invoker = true) as
  select z.regio_id, z.id as registratienummerreintegratievoorziening, z.inwoner_id, z.gemeente, z.instrument_id as codetype,
         z.instrument_naam as omschrijvingtype,
         case when z.status not in ('gevraagd', 'afgewezen', 'ingetrokken') then z.besloten_op end as datumstartvoorlopigetoekenning,
         z.startdatum as datumstart, z.gepland_einde as datumverwachteinde, z.einddatum as datumeinde, z.status
    from inzetten z;

create view ggm.doelreintegratievoorziening with (security_invoker = true) as
  select z.regio_id, z.id as reintegratievoorziening_id, z.inwoner_id, z.gemeente, d.soort as codedoelreintegratievoorziening
    from inzetten z join plandoelen d on d.regio_id = z.regio_id and d.id = z.doel_id;

create view ggm.loonkostensubsidie with (security_invoker = true) as
  select s.regio_id, s.id, s.inwoner_id, s.gemeente, s.plaatsing_id, s.soort, s.vanaf as ingangsdatum, s.tot as einddatum,
         s.bedrag_in_centen, l.loonwaarde / 10000.0 as percentageloonwaardewml
    from loonkostensubsidies s
    left join lateral (select l.loonwaarde from loonwaarden l
       where l.regio_id = s.regio_id and l.plaatsing_id = s.plaatsing_id and l.vervallen_door_id is null and l.vanaf <= s.vanaf
       order by l.vanaf desc, l.id limit 1) l on true
   where s.vervallen_door_id is null;

create view ggm.bemiddelingstraject with (security_invoker = true) as
  select d.regio_id, d.id, d.inwoner_id, d.gemeente, d.groep_id, d.status as omschrijvingstatusbemiddeling, d.startdatum, d.einddatum,
         d.reden_einde as omschrijvingresultaatbemiddeling
    from deelnames d;

create view ggm.bemiddelingsactiviteit with (security_invoker = true) as
  select v.regio_id, v.id, v.inwoner_id, v.gemeente, v.plek_id, v.voorgesteld_op as datumverwijzingvacature,
         v.status as omschrijvingstatusbemiddeling, v.antwoord as omschrijvingresultaatbemiddeling,
         case when v.status = 'geplaatst' then 'JA' else 'NEE' end as indicatieplaatsing
    from voorstellen v;

-- The GGM tells who works somewhere apart from the periods in which he does so.
create view ggm.arbeidsverhouding with (security_invoker = true) as
  select p.regio_id, p.id, p.inwoner_id, p.gemeente, p.werkgever_id, p.unit_id, p.werkvorm, p.startdatum,
         p.einddatum as datum_einde_arbeidsverhouding
    from plaatsingen p;

create view ggm.arbeidsperiode with (security_invoker = true) as
  select p.regio_id, p.id as arbeidsverhouding_id, p.inwoner_id, p.gemeente, p.startdatum as datum_aanvang_arbeidsperiode,
         p.einddatum as datum_einde_arbeidsperiode, p.functie as functienaam,
         p.uren_per_week / 100.0 as gemiddeld_aantal_uur_per_week
    from plaatsingen p;

create view ggm.voorkeur with (security_invoker = true) as
  select m.regio_id, m.inwoner_id, m.gemeente, w.soort as soortwerk, m.bron, m.datum
    from mogelijkheden m
    cross join lateral jsonb_array_elements_text(case when jsonb_typeof(m.waarde) = 'array' then m.waarde else '[]' end) as w (soort)
   where m.onderwerp = 'werksoorten';

grant select on all tables in schema ggm to meedoen_app;

-- As in 0010, with the sources of VUM of each region: how it goes with them is known in the process that asks.
drop function bedrijfscijfers();
create function bedrijfscijfers() returns table (migratie text, taken_wachtend bigint, taken_bezig bigint, sessies bigint,
  vum_bronnen jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  select (select max(bestand) from migraties),
         (select count(*) from taken where status = 'wacht'),
         (select count(*) from taken where status in ('bezig', 'stopt')),
         (select count(*) from sessies where soort = 'web' and ingetrokken is null and verloopt > now()
             and laatst_gebruikt > now() - interval '30 minutes'),
         (select coalesce(jsonb_agg(jsonb_build_object('regioId', regio_id, 'oin', oin, 'adres', adres) order by regio_id, oin), '[]')
            from vum_partijen where adres is not null and not is_eigen)
$$;
revoke execute on function bedrijfscijfers from public;
grant execute on function bedrijfscijfers to meedoen_app;

-- Who takes part at once, and what is granted at once, is told as well: 0081 told it only of who waited first.
create trigger meld_begint after insert on deelnames for each row when (new.status = 'doet mee')
  execute function meld_gebeurtenis('traject-begonnen', 'deelname', 'id', '/deelnames/{id}', 'id');
create trigger meld_toegekend after insert on inzetten for each row when (new.status = 'toegekend')
  execute function meld_gebeurtenis('inzet-besloten', 'inzet', 'id', '/inwoners/{id}/inzetten', 'inwoner_id');
