-- What was judged, indicated and advised is kept with who changed it and why; who belongs to which doelgroep has one home.
-- Guarantees: no correction of an indicatie or of what UWV said goes without what stood there before; each judgement of
-- werkfit and of the participatieladder stays, by whichever way it came in; who takes up an aanmelding writes about the
-- inwoner of that very aanmelding only; a werkgever finds what is learned with him and nothing else.

-- The words with which a row was changed last; null where nobody gave any.
alter table indicaties add column wijzigreden text; -- data class 'situatie'
alter table indicatieaanvragen add column wijzigreden text; -- data class 'situatie'

create table indicatiestanden ( -- data class 'situatie': an indicatie as it was before it was corrected
  regio_id        text not null,
  indicatie_id    uuid not null,
  volgnummer      integer not null, -- from 1
  gemeente        text not null,
  inwoner_id      uuid not null,
  soort           text not null,
  vanaf           date not null,
  tot             date,
  bron            text not null,
  vastgesteld_op  date,
  door_naam       text, -- who had written it down
  vervangen_op    date not null,
  vervangen_door  text, -- null where no user did
  reden           text,

  primary key (regio_id, indicatie_id, volgnummer),
  foreign key (regio_id, indicatie_id) references indicaties on delete cascade,
  foreign key (regio_id, inwoner_id) references inwoners
);
create index indicatiestanden_van_inwoner on indicatiestanden (regio_id, inwoner_id);
call fence_inwoner('indicatiestanden', 'situatie');
grant select on indicatiestanden to meedoen_app;

create table indicatieaanvraagstanden ( -- data class 'situatie': what UWV was asked and said, before it was corrected
  regio_id        text not null,
  aanvraag_id     uuid not null,
  volgnummer      integer not null, -- from 1
  gemeente        text not null,
  inwoner_id      uuid not null,
  gevraagd_op     date not null,
  adviseur        text not null,
  uitkomst        text,
  uitkomst_op     date,
  geldig_tot      date,
  door_naam       text not null,
  vervangen_op    date not null,
  vervangen_door  text,
  reden           text,

  primary key (regio_id, aanvraag_id, volgnummer),
  foreign key (regio_id, aanvraag_id) references indicatieaanvragen on delete cascade,
  foreign key (regio_id, inwoner_id) references inwoners
);
create index indicatieaanvraagstanden_van_inwoner on indicatieaanvraagstanden (regio_id, inwoner_id);
call fence_inwoner('indicatieaanvraagstanden', 'situatie');
grant select on indicatieaanvraagstanden to meedoen_app;

-- The name of the user of the session; null where the owner works.
create function context_naam() returns text
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if nullif(current_setting('app.ctx', true), '') is null then
    return null;
  end if;
  return (select g.naam from gebruikers g where g.regio_id = context_regio() and g.id = context_gebruiker());
end $$;
revoke all on function context_naam() from public;

create function bewaar_indicatiestand() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into indicatiestanden
    select old.regio_id, old.id, 1 + count(*), old.gemeente, old.inwoner_id, old.soort, old.vanaf, old.tot, old.bron,
           old.vastgesteld_op, old.door_naam, context_vandaag(), context_naam(), new.wijzigreden
      from indicatiestanden s where s.regio_id = old.regio_id and s.indicatie_id = old.id;
  return null;
end $$;
create trigger bewaar_indicatiestand after update on indicaties for each row
  when ((old.soort, old.vanaf, old.tot, old.bron, old.vastgesteld_op)
    is distinct from (new.soort, new.vanaf, new.tot, new.bron, new.vastgesteld_op))
  execute function bewaar_indicatiestand();

-- The first answer corrects nothing.
create function bewaar_aanvraagstand() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into indicatieaanvraagstanden
    select old.regio_id, old.id, 1 + count(*), old.gemeente, old.inwoner_id, old.gevraagd_op, old.adviseur, old.uitkomst,
           old.uitkomst_op, old.geldig_tot, old.door_naam, context_vandaag(), context_naam(), new.wijzigreden
      from indicatieaanvraagstanden s where s.regio_id = old.regio_id and s.aanvraag_id = old.id;
  return null;
end $$;
create trigger bewaar_aanvraagstand after update on indicatieaanvragen for each row
  when ((old.gevraagd_op, old.adviseur) is distinct from (new.gevraagd_op, new.adviseur)
    or old.uitkomst is not null and (old.uitkomst, old.uitkomst_op, old.geldig_tot)
      is distinct from (new.uitkomst, new.uitkomst_op, new.geldig_tot))
  execute function bewaar_aanvraagstand();

-- Whether someone looks for work himself. What an import wrote down before goes in and out as before.
alter table situaties add column zoekt_actief boolean; -- data class 'situatie'; null is not known yet
update importregels set voor = '{"zoekt_actief": null}'::jsonb || voor where tabel = 'situaties' and voor is not null;
update importregels set na = '{"zoekt_actief": null}'::jsonb || na where tabel = 'situaties' and na is not null;
alter table situatiestanden -- data class 'situatie'
  add column zoekt_actief boolean,
  add column heeft_startkwalificatie boolean,
  add column vervangen_door text; -- null where no user did

create or replace function bewaar_situatiestand() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into situatiestanden (regio_id, id, gemeente, inwoner_id, uitkering, doelgroepen, is_geregistreerd_werkzoekend,
      is_beschikbaar, zoekt_actief, heeft_startkwalificatie, bron, peildatum, vervangen_op, vervangen_door)
    values (old.regio_id, gen_random_uuid(), old.gemeente, old.inwoner_id, old.uitkering, old.doelgroepen,
      old.is_geregistreerd_werkzoekend, old.is_beschikbaar, old.zoekt_actief, old.heeft_startkwalificatie, old.bron,
      old.peildatum, context_vandaag(), context_naam());
  return null;
end $$;
drop trigger bewaar_situatiestand on situaties;
create trigger bewaar_situatiestand after update on situaties for each row
  when ((old.uitkering, old.doelgroepen, old.is_geregistreerd_werkzoekend, old.is_beschikbaar, old.zoekt_actief,
      old.heeft_startkwalificatie, old.peildatum)
    is distinct from (new.uitkering, new.doelgroepen, new.is_geregistreerd_werkzoekend, new.is_beschikbaar,
      new.zoekt_actief, new.heeft_startkwalificatie, new.peildatum))
  execute function bewaar_situatiestand();

create table situatieoordelen ( -- data class 'situatie': each judgement of a person, in the order in which it came in
  regio_id        text not null,
  inwoner_id      uuid not null,
  soort           text not null,
  volgnummer      integer not null, -- from 1
  gemeente        text not null,
  waarde          integer, -- werkfit: 1 yes, 0 no; the step of the ladder; null where it was taken back
  oordeel_op      date, -- day of the judgement
  bron            text, -- who judged
  door_naam       text, -- who wrote it down; null where no user did
  organisatie     text, -- his
  vastgelegd_op   date not null,

  primary key (regio_id, inwoner_id, soort, volgnummer),
  foreign key (regio_id, inwoner_id) references inwoners,
  constraint situatieoordelen_soort check (soort in ('werkfit', 'participatieladder')),
  constraint situatieoordelen_waarde check (waarde between 0 and 6)
);
call fence_inwoner('situatieoordelen', 'situatie');
grant select on situatieoordelen to meedoen_app;

create function voeg_situatieoordeel_toe(s situaties, welk text, door text, van text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into situatieoordelen
    select s.regio_id, s.inwoner_id, welk, 1 + count(*), s.gemeente,
           case welk when 'werkfit' then s.is_werkfit::integer else s.ladder end,
           coalesce(case welk when 'werkfit' then s.werkfit_op else s.ladder_op end, s.peildatum),
           coalesce(case welk when 'werkfit' then s.werkfit_bron else s.ladder_bron end, s.bron),
           door, van, context_vandaag()
      from situatieoordelen o where o.regio_id = s.regio_id and o.inwoner_id = s.inwoner_id and o.soort = welk;
end $$;
revoke all on function voeg_situatieoordeel_toe(situaties, text, text, text) from public;

-- What stood there without being written down here goes first, so that a change by anyone loses nothing.
create function bewaar_situatieoordeel() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  door text := context_naam();
  van text;
begin
  if tg_op = 'INSERT' and door is null then -- who fills a database writes the judgement itself; a later change keeps it
    return null;
  end if;
  if door is not null then
    select o.naam into van from gebruikers g join organisaties o on o.regio_id = g.regio_id and o.id = g.organisatie_id
     where g.regio_id = context_regio() and g.id = context_gebruiker();
  end if;
  if tg_op = 'INSERT' then
    if new.is_werkfit is not null then perform voeg_situatieoordeel_toe(new, 'werkfit', door, van); end if;
    if new.ladder is not null then perform voeg_situatieoordeel_toe(new, 'participatieladder', door, van); end if;
    return null;
  end if;
  if (old.is_werkfit, old.werkfit_op, old.werkfit_bron) is distinct from (new.is_werkfit, new.werkfit_op, new.werkfit_bron) then
    if old.is_werkfit is not null and not exists (select from situatieoordelen o
        where o.regio_id = old.regio_id and o.inwoner_id = old.inwoner_id and o.soort = 'werkfit') then
      perform voeg_situatieoordeel_toe(old, 'werkfit', null, null);
    end if;
    perform voeg_situatieoordeel_toe(new, 'werkfit', door, van);
  end if;
  if (old.ladder, old.ladder_op, old.ladder_bron) is distinct from (new.ladder, new.ladder_op, new.ladder_bron) then
    if old.ladder is not null and not exists (select from situatieoordelen o
        where o.regio_id = old.regio_id and o.inwoner_id = old.inwoner_id and o.soort = 'participatieladder') then
      perform voeg_situatieoordeel_toe(old, 'participatieladder', null, null);
    end if;
    perform voeg_situatieoordeel_toe(new, 'participatieladder', door, van);
  end if;
  return null;
end $$;
create trigger bewaar_situatieoordeel after insert or update on situaties
  for each row execute function bewaar_situatieoordeel();

-- The inwoner of this very aanmelding, for who took it up today and may know him. Nobody otherwise.
create function inwoner_van_aanmelding(aanmelding uuid, inwoner uuid) returns setof inwoners
language sql stable security definer set search_path = public, pg_temp as $$
  select i.* from aanmeldingen a
    join gebruikers g on g.regio_id = a.regio_id and g.id = context_gebruiker()
    join inwoners i on i.regio_id = a.regio_id and i.gemeente = a.gemeente and i.id = inwoner
     and case when a.inwoner_id is not null then i.id = a.inwoner_id
              else (i.achternaam, i.voornaam, i.geboortedatum, i.aangemeld_op)
                 = (a.achternaam, a.voornaam, a.geboortedatum, a.gemeld_op) end
   where a.regio_id = context_regio() and a.id = aanmelding and a.status = 'opgepakt'
     and a.afgehandeld_op = context_vandaag() and a.afgehandeld_door = g.naam
     and a.gemeente = any (context_gemeenten('aanmelding', 'change'))
     and (i.gemeente = any (context_gemeenten('persoon', 'read')) or i.id = any (context_inwoners('persoon', 'read')))
$$;
revoke all on function inwoner_van_aanmelding(uuid, uuid) from public;

-- As in 0015, for the inwoner of that aanmelding only.
create or replace function wijs_toe(aanmelding uuid, inwoner uuid, begeleiding uuid, klantmanager uuid) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  insert into begeleidingen (regio_id, id, gemeente, inwoner_id, gebruiker_id, naam, rol, is_hoofd, vanaf)
  select i.regio_id, begeleiding, i.gemeente, i.id, g.id, g.naam, 'klantmanager', true, context_vandaag()
    from inwoner_van_aanmelding(aanmelding, inwoner) i
    join gebruikers g on g.regio_id = i.regio_id and g.id = klantmanager and i.gemeente = any (g.gemeenten)
     and 'klantmanager' = any (geldende_rollen(g, context_vandaag()));
  return found;
end $$;

-- As in 0031, for the inwoner of that aanmelding only. Who took it up decides where someone begins of whom nothing was
-- decided and whom nobody helped before today; about anyone else decides who has him in his caseload.
create or replace function leg_triage_vast(aanmelding uuid, inwoner uuid, triage uuid, uitkomst_ text, reden_ text,
  moment timestamptz)
returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  insert into triagebesluiten (regio_id, id, gemeente, inwoner_id, uitkomst, reden, besloten_op, door_gebruiker_id,
      door_naam, tijdstip)
  select i.regio_id, triage, i.gemeente, i.id, uitkomst_, reden_, context_vandaag(), g.id, g.naam, moment
    from inwoner_van_aanmelding(aanmelding, inwoner) i
    join gebruikers g on g.regio_id = i.regio_id and g.id = context_gebruiker()
   where i.id = any (context_inwoners('beeld', 'change'))
      or cardinality(context_reikwijdten('beeld', 'change')) > 0
     and not exists (select from triagebesluiten t where t.regio_id = i.regio_id and t.inwoner_id = i.id)
     and not exists (select from begeleidingen b where b.regio_id = i.regio_id and b.inwoner_id = i.id and b.is_hoofd
       and b.tot is null and b.vanaf < context_vandaag());
  return found;
end $$;

-- A person can also decide that regular work is not within reach now, and which other forms are: for a while.
alter table triagebesluiten -- data class 'beeld'
  drop constraint triagebesluiten_uitkomst,
  add column vormen text[] not null default '{}', -- werkvormen that are within reach
  add column opnieuw_op date, -- last day until which it is not looked at again
  add constraint triagebesluiten_uitkomst check (uitkomst in ('direct naar werk', 'traject', 'eerst iets anders',
    'andere vorm')),
  add constraint triagebesluiten_andere_vorm check (
    (uitkomst = 'andere vorm') = (opnieuw_op is not null) and (uitkomst = 'andere vorm') = (cardinality(vormen) > 0)),
  add constraint triagebesluiten_opnieuw check (opnieuw_op > besloten_op);

-- A werkgever sees what is learned with him. The fence of 0036 says whom he may know; this one says of which company.
create function context_leerwerkgever() returns uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (select g.werkgever_id from gebruikers g where g.regio_id = context_regio() and g.id = context_gebruiker());
end $$;
revoke all on function context_leerwerkgever() from public;
grant execute on function context_leerwerkgever() to meedoen_app;
create policy eigen_leerbedrijf on leerroutes as restrictive to meedoen_app using (
  (select context_leerwerkgever()) is null or leerbedrijf_id in (select l.id from leerbedrijven l
    where l.regio_id = leerroutes.regio_id and l.werkgever_id = (select context_leerwerkgever())));
create policy eigen_leerbedrijf on leerdoelen as restrictive to meedoen_app using (
  (select context_leerwerkgever()) is null
  or leerroute_id in (select r.id from leerroutes r where r.regio_id = leerdoelen.regio_id));
create policy eigen_leerbedrijf on beoordelingen as restrictive to meedoen_app using (
  (select context_leerwerkgever()) is null
  or leerdoel_id in (select d.id from leerdoelen d where d.regio_id = beoordelingen.regio_id));
create policy eigen_leerbedrijf on praktijkverklaringen as restrictive to meedoen_app using (
  (select context_leerwerkgever()) is null
  or leerroute_id in (select r.id from leerroutes r where r.regio_id = praktijkverklaringen.regio_id));
create policy eigen_leerbedrijf on intrekkingen as restrictive to meedoen_app using (
  (select context_leerwerkgever()) is null
  or praktijkverklaring_id in (select p.id from praktijkverklaringen p where p.regio_id = intrekkingen.regio_id));

-- Which group goes first is asked of who decides; the last answer holds, those before stay to be read.
create table doelgroepkeuzes ( -- data class 'instrument'
  regio_id          text not null,
  id                uuid not null,
  gemeente          text, -- null: the whole region
  groep             text not null,
  keuze             text not null,
  reden             text not null,
  vanaf             date not null,
  door_gebruiker_id uuid not null,
  door_naam         text not null,
  tijdstip          timestamptz not null,

  primary key (regio_id, id),
  foreign key (regio_id, gemeente) references gemeenten,
  constraint doelgroepkeuzes_keuze check (keuze in ('voorrang', 'geen voorrang', 'nog open'))
);
create index doelgroepkeuzes_laatste on doelgroepkeuzes (regio_id, groep, gemeente, tijdstip desc);
call fence_regio('doelgroepkeuzes', 'instrument');
grant select, insert on doelgroepkeuzes to meedoen_app;

-- To which doelgroepen people belong on a day, and since when where that is known: from what they named (label) and from
-- their age, benefit, indicaties, work and triage. Reads with the rights of who asks. What the words mean stands in
-- src/modules/doelgroepen/doelgroepen.ts.
create function doelgroepen_van(dag date, wie uuid[]) returns table (inwoner_id uuid, groep text, sinds date)
language sql stable as $$
  select i.id, g.groep, g.sinds
    from inwoners i
    left join situaties s on s.regio_id = i.regio_id and s.inwoner_id = i.id
    left join lateral (
      select true as is_er, p.einddatum, p.startdatum from plaatsingen p
       where p.regio_id = i.regio_id and p.inwoner_id = i.id and daterange(p.startdatum, p.einddatum, '[]') @> dag
       order by p.startdatum desc limit 1) nu on true
    cross join lateral (
      select l.naam, s.peildatum from unnest(s.doelgroepen) l (naam)
       where l.naam not in ('jongere', 'jongere zonder startkwalificatie', '50-plus', 'nugger', 'banenafspraak',
         'beschut werk', 'Wsw', 'Wajong', 'WIA', 'WW', 'bijstand')
      union all select 'jongere', null where i.geboortedatum > dag - interval '27 years'
      union all select '50-plus', null where i.geboortedatum <= dag - interval '50 years'
      union all select 'jongere zonder startkwalificatie', s.peildatum
        where i.geboortedatum > dag - interval '27 years' and not s.heeft_startkwalificatie
      union all select 'zonder startkwalificatie', s.peildatum where not s.heeft_startkwalificatie
      union all select v.naam, s.peildatum
        from (values ('nugger', array['NUG']), ('Wajong', array['Wajong']), ('WIA', array['WGA']),
          ('WW', array['WW', 'WW DSP']), ('bijstand', array['Bijstand', 'Mogelijk Bijstand'])) v (naam, uitkeringen)
       where s.uitkering = any (v.uitkeringen)
      union all select c.soort, min(c.vanaf) from indicaties c
       where c.regio_id = i.regio_id and c.inwoner_id = i.id and c.soort in ('banenafspraak', 'beschut werk', 'Wsw')
         and daterange(c.vanaf, c.tot, '[]') @> dag group by c.soort
      union all select 'Wsw', s.peildatum where s.uitkering = 'Wsw' and not exists (select from indicaties c
        where c.regio_id = i.regio_id and c.inwoner_id = i.id and c.soort = 'Wsw' and daterange(c.vanaf, c.tot, '[]') @> dag)
      union all select 'beschut werk zonder baan', min(c.vanaf) from indicaties c
       where c.regio_id = i.regio_id and c.inwoner_id = i.id and c.soort = 'beschut werk'
         and daterange(c.vanaf, c.tot, '[]') @> dag and nu.is_er is null having count(*) > 0
      union all select 'jongere met tijdelijk werk', nu.startdatum
       where i.geboortedatum > dag - interval '27 years' and nu.einddatum is not null
      union all select 'tussengroep na werk', max(p.einddatum) from plaatsingen p
       where p.regio_id = i.regio_id and p.inwoner_id = i.id and nu.is_er is null and p.werkvorm = 'regulier'
         and p.einddatum between (dag - interval '12 months')::date and dag - 1
         and not exists (select from indicaties c where c.regio_id = i.regio_id and c.inwoner_id = i.id
           and c.soort = 'beschut werk' and daterange(c.vanaf, c.tot, '[]') @> dag) having count(*) > 0
      union all select 'andere vorm', t.besloten_op from (
        select b.uitkomst, b.besloten_op from triagebesluiten b where b.regio_id = i.regio_id and b.inwoner_id = i.id
         order by b.tijdstip desc, b.id limit 1) t where t.uitkomst = 'andere vorm'
      union all select case when s.is_beschikbaar then 'beschikbaar' else 'niet beschikbaar' end, s.peildatum
       where s.is_beschikbaar is not null
      union all select case when s.zoekt_actief then 'zoekt actief' else 'zoekt nu niet' end, s.peildatum
       where s.is_geregistreerd_werkzoekend and s.zoekt_actief is not null
    ) g (groep, sinds)
   where i.regio_id = context_regio() and (wie is null or i.id = any (wie))
$$;

-- How many people a doelgroep has, how many of them somebody helps and how many work: for who sees reports, of ten people
-- or more and rounded to five.
create function tel_doelgroepen(in_gemeente text)
returns table (groep text, mensen integer, begeleid integer, aan_het_werk integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  vandaag constant date := context_vandaag();
  regio constant text := context_regio();
begin
  if not context_mag('rapport', 'read') then
    raise exception 'no rapport' using errcode = '42501';
  end if;
  return query
    with begeleid as materialized (
      select distinct b.inwoner_id as id from begeleidingen b where b.regio_id = regio and b.tot is null
    ), aan_werk as materialized (
      select distinct p.inwoner_id as id from plaatsingen p where p.regio_id = regio
         and daterange(p.startdatum, p.einddatum, '[]') @> vandaag and p.werkvorm not in ('vrijwilligerswerk', 'dagbesteding')
    ), geteld as (
      select d.groep as naam, count(distinct i.id) as af,
             count(distinct i.id) filter (where i.id in (select id from begeleid)) as met_hulp,
             count(distinct i.id) filter (where i.id in (select id from aan_werk)) as met_werk
        from doelgroepen_van(vandaag, null) d
        join inwoners i on i.regio_id = regio and i.id = d.inwoner_id and i.status = 'actief'
         and i.gemeente = coalesce(in_gemeente, i.gemeente)
       group by d.groep
    )
    select g.naam, (round(g.af / 5.0) * 5)::integer, case when g.met_hulp >= 10 then (round(g.met_hulp / 5.0) * 5)::integer end,
           case when g.met_werk >= 10 then (round(g.met_werk / 5.0) * 5)::integer end
      from geteld g where g.af >= 10 order by 2 desc, 1;
end $$;
revoke all on function tel_doelgroepen(text) from public;
grant execute on function tel_doelgroepen(text) to meedoen_app;
