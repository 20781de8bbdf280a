-- What the units of the development company can hold, who works where on a day, the orders, and the groups for a customer.
-- Guarantees: a unit never offers more places of a kind of work than it can hold, and a plek is never filled beyond its
-- capacity, also on a day when people are moved; a group never has more people than places, and nobody is in two on one
-- day; who leads a unit changes his own unit only; what is asked of inwoners in a region leaves here as counts.

create table unitlocaties ( -- data class 'unitcapaciteit'
  regio_id            text not null,
  id                  uuid not null,
  unit_id             uuid not null,
  naam                text not null,
  soort               text not null,
  plaats              text not null,
  bereikbaar          text, -- how people get there; null: not known
  is_prikkelarm       boolean, -- null: not known
  is_rolstoelgeschikt boolean, -- null: not known
  aanpassingen        text[] not null, -- codes of the onderwerp 'aanpassingen' of src/matching/onderwerpen-steun.ts
  bron                text not null,
  zekerheid           text not null,
  versie              integer not null default 1,

  primary key (regio_id, id),
  foreign key (regio_id, unit_id) references units,
  constraint unitlocaties_naam unique (regio_id, unit_id, naam),
  constraint unitlocaties_van_unit unique (regio_id, id, unit_id),
  constraint unitlocaties_soort check (soort in ('hal', 'keuken', 'depot', 'buiten', 'bij opdrachtgevers')),
  constraint unitlocaties_zekerheid check (zekerheid in ('bron', 'aanname', 'opgave'))
);

-- What space, tools and guidance can hold: not what is offered today, which are the plekken.
create table unitcapaciteiten ( -- data class 'unitcapaciteit'
  regio_id         text not null,
  id               uuid not null,
  unit_id          uuid not null,
  locatie_id       uuid not null,
  werksoort        text not null,
  werkvorm         text not null,
  vanaf            date not null,
  tot              date, -- last day; null while open-ended
  plaatsen         integer not null,
  begeleiders      integer not null, -- people
  begeleiding_fte  integer not null, -- hundredths
  bron             text not null,
  zekerheid        text not null,
  versie           integer not null default 1,

  primary key (regio_id, id),
  foreign key (regio_id, locatie_id, unit_id) references unitlocaties (regio_id, id, unit_id),
  constraint unitcapaciteiten_periode check (tot >= vanaf),
  constraint unitcapaciteiten_aantal check (plaatsen > 0 and begeleiders >= 0 and begeleiding_fte between 0 and begeleiders * 100),
  constraint unitcapaciteiten_werkvorm check (werkvorm in ('begeleid werken', 'leerwerkplek', 'individuele detachering',
    'groepsdetachering', 'werken op locatie', 'intern', 'proefplaats', 'werkervaringsplek', 'participatieplaats',
    'vrijwilligerswerk', 'dagbesteding')),
  constraint unitcapaciteiten_zekerheid check (zekerheid in ('bron', 'aanname', 'opgave')),
  constraint unitcapaciteiten_een_per_dag exclude using gist (
    regio_id with =, unit_id with =, locatie_id with =, werksoort with =, werkvorm with =, daterange(vanaf, tot, '[]') with &&)
);

create table unitafspraken ( -- data class 'unitcapaciteit'
  regio_id        text not null,
  unit_id         uuid not null,
  inzetbaar       integer not null, -- millionths: the part of the contract hours that goes to orders
  mensen_per_fte  integer not null, -- hundredths: how many people one full-time guide can have
  bron            text not null,
  zekerheid       text not null,
  versie          integer not null default 1,

  primary key (regio_id, unit_id),
  foreign key (regio_id, unit_id) references units,
  constraint unitafspraken_inzetbaar check (inzetbaar between 1 and 1000000),
  constraint unitafspraken_verhouding check (mensen_per_fte between 1 and 10000),
  constraint unitafspraken_zekerheid check (zekerheid in ('bron', 'aanname', 'opgave'))
);

-- Could this kind of work be done here? A judgement of a person, question by question.
create table werksoortverkenningen ( -- data class 'unitcapaciteit'
  regio_id       text not null references regios,
  id             uuid not null,
  unit_id        uuid not null,
  werksoort      text not null,
  toetsen        jsonb not null, -- question → {oordeel, toelichting}
  conclusie      text not null,
  toelichting    text not null,
  door_naam      text not null,
  opgemaakt_op   date not null,
  versie         integer not null default 1,

  primary key (regio_id, id),
  foreign key (regio_id, unit_id) references units,
  constraint werksoortverkenningen_een unique (regio_id, unit_id, werksoort),
  constraint werksoortverkenningen_conclusie check (conclusie in ('past', 'past na aanpassing', 'past niet', 'nog niet bekend'))
);

create table opdrachten ( -- data class 'opdracht'
  regio_id         text not null,
  id               uuid not null,
  unit_id          uuid not null,
  werkgever_id     uuid, -- where the customer is a werkgever of the region
  opdrachtgever    text not null,
  titel            text not null,
  werksoort        text not null,
  werkvorm         text not null,
  startdatum       date not null,
  einddatum        date not null, -- last day
  uren_per_week    integer not null, -- hundredths: what the order asks
  prijs_in_centen  bigint not null, -- for the whole period, without VAT
  kosten_in_centen bigint not null, -- material, transport and work by others: the rest is the verdienwaarde
  ontwikkeling     jsonb not null default '[]', -- what is learned: skill and how much, one line each
  ontwikkeling_door text, -- who judged that
  ontwikkeling_op  date,
  toelichting      text,
  status           text not null default 'aangevraagd',
  versie           integer not null default 1,

  primary key (regio_id, id),
  foreign key (regio_id, unit_id) references units,
  foreign key (regio_id, werkgever_id) references werkgevers,
  constraint opdrachten_van_unit unique (regio_id, id, unit_id),
  constraint opdrachten_periode check (einddatum >= startdatum),
  constraint opdrachten_uren check (uren_per_week > 0),
  constraint opdrachten_bedragen check (prijs_in_centen >= 0 and kosten_in_centen >= 0),
  constraint opdrachten_beoordeeld check (
    (ontwikkeling = '[]' or ontwikkeling_door is not null) and (ontwikkeling_door is null) = (ontwikkeling_op is null)),
  constraint opdrachten_status check (status in ('aangevraagd', 'aangenomen', 'afgewezen', 'afgerond'))
);
create index opdrachten_van_unit_op_datum on opdrachten (regio_id, unit_id, status, startdatum);

create table detacheringsgroepen ( -- data class 'opdracht': a group for an order, about nobody
  regio_id         text not null,
  id               uuid not null,
  opdracht_id      uuid not null,
  unit_id          uuid not null,
  plek_id          uuid not null, -- what the place asks and offers
  omvang           integer not null,
  ervaren_minstens integer not null, -- so many who do this work already
  startdatum       date not null,
  einddatum        date not null,
  status           text not null default 'samenstellen',
  vastgesteld_door text,
  vastgesteld_op   date,
  versie           integer not null default 1,

  primary key (regio_id, id),
  foreign key (regio_id, opdracht_id, unit_id) references opdrachten (regio_id, id, unit_id),
  foreign key (regio_id, plek_id) references plekken,
  constraint detacheringsgroepen_een_per_opdracht unique (regio_id, opdracht_id),
  constraint detacheringsgroepen_omvang check (omvang > 0 and ervaren_minstens between 0 and omvang),
  constraint detacheringsgroepen_periode check (einddatum >= startdatum),
  constraint detacheringsgroepen_status check (status in ('samenstellen', 'vastgesteld')),
  constraint detacheringsgroepen_wie check ((status = 'vastgesteld') = (vastgesteld_door is not null)
    and (vastgesteld_door is null) = (vastgesteld_op is null))
);

create table groepsleden ( -- data class 'werkverdeling'
  regio_id          text not null,
  groep_id          uuid not null,
  inwoner_id        uuid not null,
  gemeente          text not null,
  rol               text not null,
  vanaf             date not null,
  tot               date not null,
  door_gebruiker_id uuid not null,
  door_naam         text not null,

  primary key (regio_id, groep_id, inwoner_id),
  foreign key (regio_id, groep_id) references detacheringsgroepen on delete cascade,
  foreign key (regio_id, inwoner_id) references inwoners,
  constraint groepsleden_rol check (rol in ('ervaren', 'leert')),
  constraint groepsleden_een_per_dag exclude using gist (
    regio_id with =, inwoner_id with =, daterange(vanaf, tot, '[]') with &&)
);

create table dagverplaatsingen ( -- data class 'werkverdeling': someone works at another plek of his unit for one day
  regio_id          text not null,
  inwoner_id        uuid not null,
  dag               date not null,
  gemeente          text not null,
  plaatsing_id      uuid not null,
  van_plek_id       uuid not null,
  naar_plek_id      uuid not null,
  reden             text not null, -- about the work, never about the person
  door_gebruiker_id uuid not null,
  door_naam         text not null,
  tijdstip          timestamptz not null,

  primary key (regio_id, inwoner_id, dag),
  foreign key (regio_id, inwoner_id) references inwoners,
  foreign key (regio_id, plaatsing_id) references plaatsingen,
  foreign key (regio_id, van_plek_id) references plekken,
  foreign key (regio_id, naar_plek_id) references plekken,
  constraint dagverplaatsingen_ergens_anders check (naar_plek_id <> van_plek_id),
  constraint dagverplaatsingen_reden check (reden in ('daar is hulp nodig', 'hier is geen werk', 'ander werk leren',
    'vaste begeleider is er niet', 'op eigen verzoek'))
);
create index dagverplaatsingen_naar on dagverplaatsingen (regio_id, naar_plek_id, dag);
create index dagverplaatsingen_van on dagverplaatsingen (regio_id, van_plek_id, dag);

-- How many people work at a plek on a day: who is placed there, without who is moved away, with who is moved in.
create function plek_bezet_op(regio text, plek uuid, dag_ date) returns integer
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (select count(*) from plaatsingen p where p.regio_id = regio and p.plek_id = plek
             and daterange(p.startdatum, p.einddatum, '[]') @> dag_
             and not exists (select from dagverplaatsingen w where w.regio_id = regio and w.plaatsing_id = p.id and w.dag = dag_))
       + (select count(*) from dagverplaatsingen w join plaatsingen p on p.regio_id = w.regio_id and p.id = w.plaatsing_id
           where w.regio_id = regio and w.naar_plek_id = plek and w.dag = dag_
             and daterange(p.startdatum, p.einddatum, '[]') @> dag_);
end $$;
revoke all on function plek_bezet_op(text, uuid, date) from public;

-- Counts under a lock on the plek that people come to, also when someone goes back to his own.
create function dagverplaatsing_past() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  naar constant uuid := case when tg_op = 'DELETE' then old.van_plek_id else new.naar_plek_id end;
  op   constant date := case when tg_op = 'DELETE' then old.dag else new.dag end;
  regio constant text := case when tg_op = 'DELETE' then old.regio_id else new.regio_id end;
  plek plekken;
begin
  select * into plek from plekken where regio_id = regio and id = naar for update;
  if tg_op = 'INSERT' and not exists (
    select from plaatsingen p
      join plekken van on van.regio_id = p.regio_id and van.id = p.plek_id
     where p.regio_id = regio and p.id = new.plaatsing_id and p.inwoner_id = new.inwoner_id and p.plek_id = new.van_plek_id
       and van.unit_id = plek.unit_id and plek.status = 'open' and daterange(p.startdatum, p.einddatum, '[]') @> op) then
    raise exception 'not a plek of the same unit' using errcode = '23514', constraint = 'dagverplaatsingen_binnen_unit';
  end if;
  if plek_bezet_op(regio, naar, op) > plek.capaciteit then
    raise exception 'plek is full' using errcode = '23514', constraint = 'dagverplaatsingen_vol';
  end if;
  return null;
end $$;
create trigger dagverplaatsing_past after insert or delete on dagverplaatsingen
  for each row execute function dagverplaatsing_past();

-- As in 0003, and it keeps the place of who is moved here for a day.
create or replace function plaatsing_past() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  plek    plekken;
  uren    bigint;
begin
  if new.plek_id is not null then
    select * into plek from plekken where regio_id = new.regio_id and id = new.plek_id for update;
    if (select count(*) from plaatsingen p
         where p.regio_id = new.regio_id and p.plek_id = new.plek_id and p.id <> new.id
           and daterange(p.startdatum, p.einddatum, '[]') && daterange(new.startdatum, new.einddatum, '[]'))
       >= plek.capaciteit
       or exists (select from dagverplaatsingen w
         where w.regio_id = new.regio_id and w.naar_plek_id = new.plek_id and w.plaatsing_id <> new.id
           and daterange(new.startdatum, new.einddatum, '[]') @> w.dag
           and plek_bezet_op(new.regio_id, new.plek_id, w.dag)
             - (case when tg_op = 'UPDATE' and old.plek_id = new.plek_id
                       and daterange(old.startdatum, old.einddatum, '[]') @> w.dag then 1 else 0 end) >= plek.capaciteit) then
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

-- A unit does not offer more places of one kind of work than it can hold, where it is written down what it can hold.
create function plek_binnen_unit() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  vorm text;
  kan  bigint;
begin
  if new.unit_id is null or new.status <> 'open' then
    return new;
  end if;
  if exists (select from dagverplaatsingen w where w.regio_id = new.regio_id and w.naar_plek_id = new.id
               and w.dag >= context_vandaag() and plek_bezet_op(new.regio_id, new.id, w.dag) > new.capaciteit) then
    raise exception 'more people than places' using errcode = '23514', constraint = 'plekken_niet_kleiner_dan_bezetting';
  end if;
  perform 1 from units where regio_id = new.regio_id and id = new.unit_id for update;
  foreach vorm in array new.werkvormen loop
    kan := unit_kan(new.regio_id, new.unit_id, new.werksoort, vorm);
    if kan is not null and unit_biedt(new.regio_id, new.unit_id, new.werksoort, vorm, new.id) + new.capaciteit > kan then
      raise exception 'more than the unit can hold' using errcode = '23514', constraint = 'unitcapaciteiten_vol';
    end if;
  end loop;
  return new;
end $$;

-- So many people a unit can hold today; null where that is not written down.
create function unit_kan(regio text, unit uuid, soort_ text, vorm text) returns bigint
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (select sum(c.plaatsen) from unitcapaciteiten c where c.regio_id = regio and c.unit_id = unit
     and c.werksoort = soort_ and c.werkvorm = vorm and daterange(c.vanaf, c.tot, '[]') @> context_vandaag());
end $$;
revoke all on function unit_kan(text, uuid, text, text) from public;

-- So many places its open plekken are, without one of them.
create function unit_biedt(regio text, unit uuid, soort_ text, vorm text, zonder uuid) returns bigint
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (select coalesce(sum(k.capaciteit), 0) from plekken k where k.regio_id = regio and k.unit_id = unit
     and k.status = 'open' and k.werksoort = soort_ and vorm = any (k.werkvormen) and k.id is distinct from zonder);
end $$;
revoke all on function unit_biedt(text, uuid, text, text, uuid) from public;

create trigger plek_binnen_unit before insert or update of capaciteit, status, werksoort, werkvormen, unit_id
  on plekken for each row execute function plek_binnen_unit();

-- And what it can hold does not get less than what it offers.
create function unitcapaciteit_past() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  kan bigint;
begin
  perform 1 from units where regio_id = new.regio_id and id = new.unit_id for update;
  kan := unit_kan(new.regio_id, new.unit_id, new.werksoort, new.werkvorm);
  if kan is not null and unit_biedt(new.regio_id, new.unit_id, new.werksoort, new.werkvorm, null) > kan then
    raise exception 'less than the unit offers' using errcode = '23514', constraint = 'unitcapaciteiten_te_klein';
  end if;
  return null;
end $$;
create constraint trigger unitcapaciteit_past after insert or update on unitcapaciteiten
  deferrable initially immediate for each row execute function unitcapaciteit_past();

-- Counts under a lock on the group, so that two who fill the last place at once cannot both succeed.
create function groepslid_past() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  groep detacheringsgroepen;
begin
  select * into groep from detacheringsgroepen where regio_id = new.regio_id and id = new.groep_id for update;
  if new.vanaf <> groep.startdatum or new.tot <> groep.einddatum then
    raise exception 'other days than the group' using errcode = '23514', constraint = 'groepsleden_dagen';
  end if;
  if not exists (select from plaatsingen p where p.regio_id = new.regio_id and p.inwoner_id = new.inwoner_id
                   and p.unit_id = groep.unit_id and daterange(p.startdatum, p.einddatum, '[]') @> context_vandaag()) then
    raise exception 'not of this unit' using errcode = '23514', constraint = 'groepsleden_van_unit';
  end if;
  if (select count(*) from groepsleden l where l.regio_id = new.regio_id and l.groep_id = new.groep_id
        and l.inwoner_id <> new.inwoner_id) >= groep.omvang then
    raise exception 'group is full' using errcode = '23514', constraint = 'detacheringsgroepen_vol';
  end if;
  return new;
end $$;
create trigger groepslid_past before insert or update on groepsleden for each row execute function groepslid_past();

-- Who leads a unit changes what is of his own; who is above the units changes each. Imports and seeds have no session.
create function alleen_eigen_unit() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  eigen uuid;
  rij   constant jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
begin
  if nullif(current_setting('app.ctx', true), '') is null then
    return coalesce(new, old);
  end if;
  select g.unit_id into eigen from gebruikers g
   where g.regio_id = context_regio() and g.id = context_gebruiker() and 'unitleider' = any (g.rollen);
  if found and (eigen is distinct from (rij ->> 'unit_id')::uuid
      or tg_op = 'UPDATE' and eigen is distinct from (to_jsonb(old) ->> 'unit_id')::uuid) then
    raise exception 'another unit' using errcode = '23514', constraint = 'alleen_eigen_unit';
  end if;
  return coalesce(new, old);
end $$;
create trigger alleen_eigen_unit before insert or update or delete on unitlocaties for each row execute function alleen_eigen_unit();
create trigger alleen_eigen_unit before insert or update or delete on unitcapaciteiten for each row execute function alleen_eigen_unit();
create trigger alleen_eigen_unit before insert or update or delete on unitafspraken for each row execute function alleen_eigen_unit();
create trigger alleen_eigen_unit before insert or update or delete on werksoortverkenningen for each row execute function alleen_eigen_unit();
create trigger alleen_eigen_unit before insert or update or delete on opdrachten for each row execute function alleen_eigen_unit();
create trigger alleen_eigen_unit before insert or update or delete on detacheringsgroepen for each row execute function alleen_eigen_unit();

-- Who is at each plek of the units on a day, as counts, and how many said yes and wait for a start.
create function unitplek_standen(dag_ date)
returns table (plek_id uuid, geplaatst integer, weg integer, erbij integer, wacht integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not context_mag('plek', 'read') then
    raise exception 'no plek' using errcode = '42501';
  end if;
  return query
    with hier as (
      select p.plek_id, p.id from plaatsingen p
       where p.regio_id = context_regio() and p.unit_id is not null and p.plek_id is not null
         and daterange(p.startdatum, p.einddatum, '[]') @> dag_
    ), verplaatst as (
      select w.van_plek_id, w.naar_plek_id from dagverplaatsingen w join hier h on h.id = w.plaatsing_id
       where w.regio_id = context_regio() and w.dag = dag_
    )
    select k.id,
           (select count(*) from hier h where h.plek_id = k.id)::integer,
           (select count(*) from verplaatst v where v.van_plek_id = k.id)::integer,
           (select count(*) from verplaatst v where v.naar_plek_id = k.id)::integer,
           (select count(*) from voorstellen o where o.regio_id = k.regio_id and o.plek_id = k.id and o.status = 'akkoord')::integer
      from plekken k where k.regio_id = context_regio() and k.unit_id is not null and k.status = 'open';
end $$;
revoke all on function unitplek_standen(date) from public;
grant execute on function unitplek_standen(date) to meedoen_app;

-- The contract hours of the people of a unit, week by week and by kind of work: sums, for who plans the orders.
create function unit_uren(unit uuid, maandag date, weken integer)
returns table (week date, werksoort text, uren bigint, mensen integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not context_mag('opdracht', 'read') then
    raise exception 'no opdracht' using errcode = '42501';
  end if;
  return query
    select w.dag::date, coalesce(k.werksoort, u.werksoorten[1]), sum(p.uren_per_week)::bigint, count(*)::integer
      from units u
      join generate_series(maandag, maandag + 7 * (weken - 1), interval '7 days') as w (dag) on true
      join plaatsingen p on p.regio_id = u.regio_id and p.unit_id = u.id
       and daterange(p.startdatum, p.einddatum, '[]') @> (w.dag::date + 2)
      left join plekken k on k.regio_id = p.regio_id and k.id = p.plek_id
     where u.regio_id = context_regio() and u.id = unit
     group by 1, 2 order by 1, 2;
end $$;
revoke all on function unit_uren(uuid, date, integer) from public;
grant execute on function unit_uren(uuid, date, integer) to meedoen_app;

-- What inwoners without work ask: the work they want most, and what they need at the place. Counts, for who sees reports.
create function tel_behoeften() returns table (gemeente text, onderwerp text, waarde text, mensen integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not context_mag('rapport', 'read') then
    raise exception 'no rapport' using errcode = '42501';
  end if;
  return query
    with zonder_werk as materialized (
      select i.id, i.gemeente from inwoners i
       where i.regio_id = context_regio() and i.status = 'actief' and not exists (
         select from plaatsingen p where p.regio_id = i.regio_id and p.inwoner_id = i.id
            and daterange(p.startdatum, p.einddatum, '[]') @> context_vandaag())
    )
    select z.gemeente, m.onderwerp, gevraagd.waarde, count(*)::integer
      from zonder_werk z
      join mogelijkheden m on m.regio_id = context_regio() and m.inwoner_id = z.id
       and m.onderwerp in ('werksoorten', 'aanpassingen', 'prikkelarm', 'werkvormen')
      cross join lateral (
        select m.waarde ->> 0 as waarde where m.onderwerp = 'werksoorten'
        union all
        select a.a from jsonb_array_elements_text(case when m.onderwerp in ('aanpassingen', 'werkvormen') then m.waarde else '[]' end) as a (a)
        union all
        select m.waarde #>> '{}' where m.onderwerp = 'prikkelarm'
      ) as gevraagd
     where gevraagd.waarde is not null
     group by 1, 2, 3 order by 1, 2, 3;
end $$;
revoke all on function tel_behoeften() from public;
grant execute on function tel_behoeften() to meedoen_app;

-- Of the people who work through a development company: in which form. Counts, for who sees reports.
create function tel_buiten() returns table (organisatie text, werkvorm text, is_wsw boolean, mensen integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not context_mag('rapport', 'read') then
    raise exception 'no rapport' using errcode = '42501';
  end if;
  return query
    select o.naam, p.werkvorm, p.rapportgroep = 'Wsw', count(distinct p.inwoner_id)::integer
      from plaatsingen p
      join units u on u.regio_id = p.regio_id and u.id = p.unit_id
      join organisaties o on o.regio_id = u.regio_id and o.id = u.organisatie_id
     where p.regio_id = context_regio() and daterange(p.startdatum, p.einddatum, '[]') @> context_vandaag()
     group by 1, 2, 3 order by 1, 2, 3;
end $$;
revoke all on function tel_buiten() from public;
grant execute on function tel_buiten() to meedoen_app;

call fence_regio('unitlocaties', 'unitcapaciteit');
call fence_regio('unitcapaciteiten', 'unitcapaciteit');
call fence_regio('unitafspraken', 'unitcapaciteit');
call fence_regio('werksoortverkenningen', 'unitcapaciteit');
call fence_regio('opdrachten', 'opdracht');
call fence_regio('detacheringsgroepen', 'opdracht');
call fence_inwoner('groepsleden', 'werkverdeling');
call fence_inwoner('dagverplaatsingen', 'werkverdeling');

grant select, insert, update on unitlocaties, unitafspraken, werksoortverkenningen, opdrachten, detacheringsgroepen to meedoen_app;
grant select, insert, update, delete on unitcapaciteiten to meedoen_app;
grant select, insert, delete on groepsleden, dagverplaatsingen to meedoen_app;
