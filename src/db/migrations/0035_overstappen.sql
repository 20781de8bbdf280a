-- Every form of work and taking part as a plaatsing, the way back on it, and the switch from one to the other (simpel
-- switchen). 'Regulier met loonkostensubsidie' is regulier with a loonkostensubsidie; 'geen' is no plaatsing at all.
-- Guarantees: only a paid form has a loonwaarde or a subsidie; a switch ends one plaatsing on the day before the other
-- begins, of the same inwoner; a plaatsing is left by a switch once, and a switch is undone once; what a switch rested on
-- stays as it was written; a bufferbudget is never before 2027, and never more than € 1.000 for a calendar year.

-- A job with a wage. The same forms as `isBetaald` in src/regels/overgang-vormen.ts; a test holds them together.
create function is_betaald(werkvorm text) returns boolean
language sql immutable parallel safe as $$
  select werkvorm in ('regulier', 'begeleid werken', 'leerwerkplek', 'individuele detachering', 'groepsdetachering',
    'werken op locatie', 'intern')
$$;

alter table plekken
  drop constraint plekken_werkvormen,
  add constraint plekken_werkvormen check (werkvormen <@ array['regulier', 'begeleid werken', 'leerwerkplek',
    'individuele detachering', 'groepsdetachering', 'werken op locatie', 'intern', 'proefplaats', 'werkervaringsplek',
    'participatieplaats', 'vrijwilligerswerk', 'dagbesteding'] and cardinality(werkvormen) > 0);

alter table plaatsingen
  add column organisatie text, -- where someone does vrijwilligerswerk or dagbesteding, if it is no werkgever of the region
  add column terug_grondslag text, -- what the old place is kept by
  add column terug_waar text,
  add column terug_tot date, -- last day on which the place is kept; null: no day was agreed
  add column terug_wie_beslist text,
  add column terug_met text, -- with whom it was agreed
  add column terug_afgesproken_op date,
  drop constraint plaatsingen_werkvorm,
  add constraint plaatsingen_werkvorm check (werkvorm in ('regulier', 'begeleid werken', 'leerwerkplek',
    'individuele detachering', 'groepsdetachering', 'werken op locatie', 'intern', 'proefplaats', 'werkervaringsplek',
    'participatieplaats', 'vrijwilligerswerk', 'dagbesteding')),
  drop constraint plaatsingen_bij_iemand,
  add constraint plaatsingen_bij_iemand check (num_nonnulls(werkgever_id, unit_id, organisatie) = 1),
  add constraint plaatsingen_organisatie check (organisatie is null or werkvorm in ('vrijwilligerswerk', 'dagbesteding')),
  add constraint plaatsingen_weg_terug check (num_nonnulls(terug_grondslag, terug_waar, terug_wie_beslist, terug_met,
    terug_afgesproken_op) in (0, 5) and (terug_tot is null or terug_grondslag is not null)),
  add constraint plaatsingen_terug_grondslag check (terug_grondslag in ('wet', 'afspraak')),
  add constraint plaatsingen_terug_wie check (terug_wie_beslist in ('inwoner', 'klantmanager', 'werkgever', 'jobcoach',
    'unit', 'UWV'));

-- What was a proefplaats or a leerwerkplek by its plek, is one by its werkvorm now.
update plekken set werkvormen = array_prepend('proefplaats', werkvormen) where soort = 'proefplaats';
update plekken set werkvormen = array_prepend('leerwerkplek', werkvormen) where soort = 'leerwerkplek';
update plaatsingen p set werkvorm = 'proefplaats'
  from plekken k
 where k.regio_id = p.regio_id and k.id = p.plek_id and k.soort = 'proefplaats' and p.loonwaarde is null
   and not exists (select from loonkostensubsidies s where s.regio_id = p.regio_id and s.plaatsing_id = p.id);
update plaatsingen p set werkvorm = 'leerwerkplek'
  from plekken k
 where k.regio_id = p.regio_id and k.id = p.plek_id and k.soort = 'leerwerkplek' and p.werkvorm = 'regulier';
alter table plaatsingen add constraint plaatsingen_loonwaarde_bij_loon check (loonwaarde is null or is_betaald(werkvorm));

create function subsidie_bij_loon() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select from plaatsingen p where p.regio_id = new.regio_id and p.id = new.plaatsing_id
      and not is_betaald(p.werkvorm)) then
    raise exception 'no wage, no subsidy' using errcode = '23514', constraint = 'loonkostensubsidies_bij_loon';
  end if;
  return new;
end $$;
create trigger subsidie_bij_loon before insert on loonkostensubsidies for each row execute function subsidie_bij_loon();

create table overstappen ( -- data class 'overstap'
  regio_id          text not null,
  id                uuid not null,
  gemeente          text not null,
  inwoner_id        uuid not null,
  van_vorm          text not null,
  naar_vorm         text not null,
  van_plaatsing_id  uuid, -- null: had no place
  naar_plaatsing_id uuid, -- null: stops
  dag               date not null, -- first day in the new form
  grond             text not null, -- by which the law lets someone in
  wet               text not null,
  reden             text not null,
  toelichting       text,
  akkoord_op        date not null, -- the day on which the inwoner said yes
  onderbouwing      jsonb not null, -- reasons, human answers with their day, effects and income, as they were shown
  terug_van_id      uuid, -- the switch that this one undoes
  door_gebruiker_id uuid not null,
  door_naam         text not null,
  tijdstip          timestamptz not null,

  primary key (regio_id, id),
  foreign key (regio_id, inwoner_id) references inwoners,
  foreign key (regio_id, van_plaatsing_id) references plaatsingen,
  foreign key (regio_id, naar_plaatsing_id) references plaatsingen,
  foreign key (regio_id, terug_van_id) references overstappen,
  constraint overstappen_vormen check (array[van_vorm, naar_vorm] <@ array['regulier', 'regulier met loonkostensubsidie',
    'begeleid werken', 'leerwerkplek', 'individuele detachering', 'groepsdetachering', 'werken op locatie', 'intern',
    'proefplaats', 'werkervaringsplek', 'participatieplaats', 'vrijwilligerswerk', 'dagbesteding', 'geen']),
  constraint overstappen_reden check (reden in ('stap vooruit', 'wens van de inwoner', 'contract eindigt',
    'het werk past niet', 'meer begeleiding nodig', 'minder uren nodig', 'terug, het lukte niet', 'anders')),
  constraint overstappen_van check ((van_vorm = 'geen') = (van_plaatsing_id is null)),
  constraint overstappen_naar check ((naar_vorm = 'geen') = (naar_plaatsing_id is null)),
  constraint overstappen_van_een_keer unique (regio_id, van_plaatsing_id),
  constraint overstappen_terug_een_keer unique (regio_id, terug_van_id)
);
create index overstappen_van_inwoner on overstappen (regio_id, inwoner_id, dag desc);
create index overstappen_per_dag on overstappen (regio_id, dag, gemeente);
call fence_inwoner('overstappen', 'overstap');
grant select, insert on overstappen to meedoen_app;

-- Ends here, begins there: no day between and none twice.
create function overstap_sluit_aan() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select from plaatsingen p where p.regio_id = new.regio_id and p.id = new.van_plaatsing_id
       and (p.inwoner_id <> new.inwoner_id or p.einddatum is distinct from new.dag - 1))
     or exists (select from plaatsingen p where p.regio_id = new.regio_id and p.id = new.naar_plaatsing_id
       and (p.inwoner_id <> new.inwoner_id or p.startdatum <> new.dag)) then
    raise exception 'does not fit' using errcode = '23514', constraint = 'overstappen_sluit_aan';
  end if;
  return new;
end $$;
create trigger overstap_sluit_aan before insert on overstappen for each row execute function overstap_sluit_aan();

create table overstapstappen ( -- data class 'overstap': who arranges what, and when
  regio_id     text not null,
  overstap_id  uuid not null,
  nummer       integer not null,
  gemeente     text not null,
  inwoner_id   uuid not null,
  wie          text not null,
  wat          text not null,
  soort        text not null,
  dag          date not null,
  bron         text not null,
  klaar_op     date,
  klaar_door   text,
  versie       integer not null default 1,

  primary key (regio_id, overstap_id, nummer),
  foreign key (regio_id, overstap_id) references overstappen,
  foreign key (regio_id, inwoner_id) references inwoners,
  constraint overstapstappen_wie check (wie in ('inwoner', 'klantmanager', 'werkgever', 'jobcoach', 'unit', 'UWV')),
  constraint overstapstappen_soort check (soort in ('vanaf', 'uiterlijk', 'tot en met')),
  constraint overstapstappen_klaar check ((klaar_op is null) = (klaar_door is null))
);
create index overstapstappen_open on overstapstappen (regio_id, inwoner_id, dag) where klaar_op is null;
call fence_inwoner('overstapstappen', 'overstap');
grant select, insert, update on overstapstappen to meedoen_app;

create table bufferbudgetten ( -- data class 'plan': decided for an inwoner, in a month with less than the norm
  regio_id          text not null,
  id                uuid not null,
  gemeente          text not null,
  inwoner_id        uuid not null,
  maand             date not null, -- first day
  bedrag_in_centen  integer not null,
  reden             text not null,
  overstap_id       uuid,
  door_gebruiker_id uuid not null,
  door_naam         text not null,
  besloten_op       date not null,

  primary key (regio_id, id),
  foreign key (regio_id, inwoner_id) references inwoners,
  foreign key (regio_id, overstap_id) references overstappen,
  constraint bufferbudgetten_vanaf_2027 check (maand >= '2027-01-01'),
  constraint bufferbudgetten_maand check (extract(day from maand) = 1),
  constraint bufferbudgetten_bedrag check (bedrag_in_centen > 0)
);
create index bufferbudgetten_van_inwoner on bufferbudgetten (regio_id, inwoner_id, maand);
call fence_inwoner('bufferbudgetten', 'plan');
grant select, insert on bufferbudgetten to meedoen_app;

-- At most € 1.000 for an inwoner in a calendar year (Participatiewet art. 34b). Two at once: the second waits.
create function bufferbudget_past() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform 1 from inwoners where regio_id = new.regio_id and id = new.inwoner_id for update;
  if new.bedrag_in_centen + (
       select coalesce(sum(b.bedrag_in_centen), 0) from bufferbudgetten b
        where b.regio_id = new.regio_id and b.inwoner_id = new.inwoner_id and b.id <> new.id
          and extract(year from b.maand) = extract(year from new.maand)) > 100000 then
    raise exception 'more than a thousand' using errcode = '23514', constraint = 'bufferbudgetten_per_jaar';
  end if;
  return new;
end $$;
create trigger bufferbudget_past before insert on bufferbudgetten for each row execute function bufferbudget_past();

-- How often people went from one form to another, for who steers. Rounded to five, so that nobody can be found by taking
-- one number from another; what comes to nothing is left out.
create function tel_overstappen(vanaf date, tot date, in_gemeente text)
returns table (van_vorm text, naar_vorm text, aantal integer, terug integer, dagen_tot_volgende integer)
language sql stable security definer set search_path = public, pg_temp as $$
  with overstap as (
    select o.*, t.id is not null as is_terug,
           (select min(n.dag) from overstappen n where n.regio_id = o.regio_id and n.inwoner_id = o.inwoner_id
              and n.dag > o.dag) - o.dag as dagen
      from overstappen o
      left join overstappen t on t.regio_id = o.regio_id and t.terug_van_id = o.id
     where o.regio_id = context_regio() and context_mag('rapport', 'read') and o.dag between vanaf and tot
       and o.gemeente = coalesce(in_gemeente, o.gemeente)
  )
  select o.van_vorm, o.naar_vorm, (round(count(*) / 5.0) * 5)::integer,
         (round(count(*) filter (where o.is_terug) / 5.0) * 5)::integer,
         case when count(o.dagen) >= 5
              then (round(percentile_cont(0.5) within group (order by o.dagen)::numeric / 5) * 5)::integer end
    from overstap o
   group by grouping sets ((o.van_vorm, o.naar_vorm), ())
  having round(count(*) / 5.0) > 0
   order by 3 desc, 1, 2
$$;
revoke all on function tel_overstappen(date, date, text) from public;
grant execute on function tel_overstappen(date, date, text) to meedoen_app;

-- As in 0005: a plaatsing of the report is a job.
create or replace function tel_plaatsingen(jaar integer, geregistreerd_tot date)
returns table (gemeente text, rapportgroep text, aantal bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.gemeente, p.rapportgroep, count(*)
    from plaatsingen p
   where p.regio_id = context_regio() and context_mag('rapport', 'read') and p.via = 'WSP' and is_betaald(p.werkvorm)
     and p.startdatum between make_date(jaar, 1, 1) and make_date(jaar, 12, 31)
     and p.geregistreerd_op <= geregistreerd_tot
   group by p.gemeente, p.rapportgroep
$$;

-- As in 0009: work is a job with a wage, and no place on trial or vrijwilligerswerk.
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

-- As in 0021: who does vrijwilligerswerk, has dagbesteding or learns on a place without a wage may still find work; who is on
-- trial for a job has it in sight.
create or replace function matchronde_inwoners(spoor jsonb) returns table (inwoner_id uuid, gemeente text, profiel text)
language plpgsql volatile security definer set search_path = public, pg_temp set work_mem = '128MB' as $$
declare
  regio      constant text := context_regio();
  vandaag    constant date := context_vandaag();
  deelnemers uuid[];
begin
  perform eis_matchronde();
  deelnemers := array(
    select i.id from inwoners i
     where i.regio_id = regio and i.status = 'actief'
       and not exists (select from plaatsingen p where p.regio_id = regio and p.inwoner_id = i.id
             and coalesce(p.einddatum, 'infinity') >= vandaag and (is_betaald(p.werkvorm) or p.werkvorm = 'proefplaats'))
       and not exists (select from voorstellen v where v.regio_id = regio and v.inwoner_id = i.id
             and v.status = 'akkoord'));
  perform leg_gebruik_vast(deelnemers, spoor);
  return query
    select i.id, i.gemeente,
           '{"pc4":' || coalesce(to_json(left(i.postcode, 4))::text, 'null')
             || ',"indicaties":' || coalesce(n.soorten::text, '[]')
             || ',"feiten":{' || coalesce(f.feiten, '') || '}}'
      from unnest(deelnemers) d (id)
      join inwoners i on i.regio_id = regio and i.id = d.id
      left join (select m.inwoner_id, string_agg(to_json(m.onderwerp)::text || ':' || m.waarde::text, ','
                          order by m.onderwerp collate "C") as feiten
                   from mogelijkheden m where m.regio_id = regio group by m.inwoner_id) f on f.inwoner_id = i.id
      left join (select n.inwoner_id, json_agg(distinct n.soort) as soorten from indicaties n
                  where n.regio_id = regio and n.vanaf <= vandaag and coalesce(n.tot, 'infinity') >= vandaag
                  group by n.inwoner_id) n on n.inwoner_id = i.id
     order by i.id;
end $$;

-- As in 0029: for a right to beschut werk only a job counts; every form of taking part is a solution.
create or replace view alarmen with (security_invoker = true) as
with inwoner as (
  select i.regio_id, i.gemeente, i.id, i.aangemeld_op, coalesce(plek.heeft, false) as heeft, coalesce(plek.heeft_werk, false) as heeft_werk,
         greatest(i.aangemeld_op, plek.laatste_einde + 1) as zoekt_sinds,
         greatest(i.aangemeld_op, plek.laatste_werk + 1) as zonder_werk_sinds
    from inwoners i
    left join lateral (
      select bool_or(p.einddatum is null or p.einddatum >= context_vandaag()) as heeft,
             bool_or(p.einddatum is null or p.einddatum >= context_vandaag()) filter (where is_betaald(p.werkvorm)) as heeft_werk,
             max(p.einddatum) as laatste_einde, max(p.einddatum) filter (where is_betaald(p.werkvorm)) as laatste_werk
        from plaatsingen p where p.regio_id = i.regio_id and p.inwoner_id = i.id) plek on true
)
select i.regio_id, i.gemeente, i.id as inwoner_id, 'indicatie zonder werk' as soort,
       greatest(min(x.vanaf), i.zonder_werk_sinds) as sinds
  from inwoner i
  join indicaties x on x.regio_id = i.regio_id and x.inwoner_id = i.id and x.soort = 'beschut werk'
   and daterange(x.vanaf, x.tot, '[]') @> context_vandaag()
 where not i.heeft_werk
 group by i.regio_id, i.gemeente, i.id, i.zonder_werk_sinds
union all
select i.regio_id, i.gemeente, i.id, 'zonder oplossing', i.zoekt_sinds + 30
  from inwoner i
 where not i.heeft and i.zoekt_sinds + 30 <= context_vandaag()
   and not exists (select from voorstellen v
     where v.regio_id = i.regio_id and v.inwoner_id = i.id and v.status in ('voorgesteld', 'akkoord'))
   and not exists (select from planstappen s where s.regio_id = i.regio_id and s.inwoner_id = i.id and s.status = 'nu')
union all
select i.regio_id, i.gemeente, i.id, 'geen eerste activiteit', i.aangemeld_op + 14
  from inwoner i
 where not i.heeft and i.aangemeld_op + 14 <= context_vandaag()
   and not exists (select from contactmomenten c
     where c.regio_id = i.regio_id and c.inwoner_id = i.id and c.soort <> 'melding');
