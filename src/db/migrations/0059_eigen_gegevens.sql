-- What a resident may do with what is known about him: see who looked, say that something is not right, stop sharing, not
-- agree, and let someone help him.
-- Guarantees: a resident reads of each look at him when, by which function and for what, and of nobody else; what he says
-- is in his own name or in that of a helper with a mandate of that day and that part; only who may change a fact accepts a
-- correction of it; an employer sees nobody any more who stopped sharing; who guides someone does not decide on his
-- disagreement; a mandate ends on its day, and at once when the resident takes it back.

create sequence rechtennummers; -- the number that someone keeps as a receipt

create table machtigingen ( -- data class 'machtiging': who may help an inwoner with what, and until when
  regio_id         text not null,
  id               uuid not null,
  gemeente         text not null,
  inwoner_id       uuid not null,
  gebruiker_id     uuid not null, -- the account of the helper
  naam             text not null,
  relatie          text not null,
  mag              text not null,
  delen            text[] not null,
  vanaf            date not null,
  tot              date not null, -- last day
  gegeven          timestamptz not null,
  ingetrokken      timestamptz,
  ingetrokken_door text,

  primary key (regio_id, id),
  foreign key (regio_id, inwoner_id) references inwoners,
  foreign key (regio_id, gebruiker_id) references gebruikers,
  constraint machtigingen_relatie check (relatie in ('familie', 'vriend', 'hulpverlener', 'iemand anders')),
  constraint machtigingen_mag check (mag in ('lezen', 'handelen')),
  constraint machtigingen_delen check (cardinality(delen) > 0
    and delen <@ array['plan', 'werk', 'gegevens', 'berichten', 'bezwaar']),
  constraint machtigingen_periode check (tot between vanaf and (vanaf + interval '1 year')::date)
);
create unique index machtigingen_een_lopende on machtigingen (regio_id, gebruiker_id) where ingetrokken is null;
create index machtigingen_van_inwoner on machtigingen (regio_id, inwoner_id, vanaf desc);
call fence_inwoner('machtigingen', 'machtiging');
grant select on machtigingen to meedoen_app;

-- Until now an account was a mandate for the plan without an end.
insert into machtigingen (regio_id, id, gemeente, inwoner_id, gebruiker_id, naam, relatie, mag, delen, vanaf, tot, gegeven)
select g.regio_id, gen_random_uuid(), i.gemeente, i.id, g.id, g.naam, 'iemand anders', 'handelen', array['plan'], current_date,
       (current_date + interval '1 year')::date, now()
  from gebruikers g join inwoners i on i.regio_id = g.regio_id and i.id = g.inwoner_id
 where 'vertegenwoordiger' = any (g.rollen) and g.is_actief;

create table correcties ( -- data class 'correctie': something about an inwoner that is not right, as he says, and the answer
  regio_id          text not null,
  id                uuid not null,
  nummer            bigint not null,
  gemeente          text not null,
  inwoner_id        uuid not null,
  deel              text not null,
  veld              text not null,
  label             text not null, -- in words, as shown
  was               text, -- in words; null: nothing was known
  waarde            jsonb, -- null: it must go
  in_woorden        text not null,
  waarom            text,
  door_gebruiker_id uuid not null,
  door_naam         text not null,
  is_namens         boolean not null default false,
  gevraagd_op       date not null,
  tijdstip          timestamptz not null,
  uiterlijk         date not null,
  status            text not null default 'open',
  antwoord          text,
  antwoord_door     text,
  antwoord_op       date,

  primary key (regio_id, id),
  foreign key (regio_id, inwoner_id) references inwoners,
  constraint correcties_deel check (deel in ('persoon', 'contact', 'situatie', 'mogelijkheid', 'anders')),
  constraint correcties_status check (status in ('open', 'overgenomen', 'afgewezen', 'ingetrokken')),
  constraint correcties_antwoord check ((status = 'open') = (antwoord_op is null)),
  constraint correcties_reden check (status <> 'afgewezen' or antwoord is not null),
  -- @source AVG art. 12 lid 3: one month
  constraint correcties_termijn check (uiterlijk = (gevraagd_op + interval '1 month')::date)
);
create unique index correcties_een_open on correcties (regio_id, inwoner_id, deel, veld) where status = 'open' and deel <> 'anders';
create index correcties_van_inwoner on correcties (regio_id, inwoner_id, tijdstip desc);
create index correcties_open on correcties (regio_id, uiterlijk) where status = 'open';
call fence_inwoner('correcties', 'correctie');
grant select, insert on correcties to meedoen_app;

create table bezwaren ( -- data class 'bezwaar': someone does not agree, and with what
  regio_id           text not null,
  id                 uuid not null,
  nummer             bigint not null,
  gemeente           text not null,
  inwoner_id         uuid not null,
  naam               text not null, -- of the inwoner: who handles it does not know his dossier
  bel                text, -- how to reach him
  soort              text not null,
  onderwerp_id       uuid,
  onderwerp          text, -- in words, as it was then
  besluit_op         date, -- of a decision: the day of the letter
  betreft_id         uuid, -- who did what it is about: he does not handle it
  betreft_naam       text,
  woorden            text not null,
  wens               text,
  door_gebruiker_id  uuid not null,
  door_naam          text not null,
  is_namens          boolean not null default false,
  ingediend_op       date not null,
  tijdstip           timestamptz not null,
  uiterlijk          date not null,

  primary key (regio_id, id),
  foreign key (regio_id, inwoner_id) references inwoners,
  constraint bezwaren_soort check (soort in ('werk', 'plan', 'besluit', 'gegevens', 'klacht')),
  constraint bezwaren_termijn check (uiterlijk > ingediend_op)
);
create index bezwaren_van_inwoner on bezwaren (regio_id, inwoner_id, tijdstip desc);
create index bezwaren_van_gemeente on bezwaren (regio_id, gemeente, uiterlijk);
call fence_inwoner('bezwaren', 'bezwaar');
grant select, insert on bezwaren to meedoen_app;

create table bezwaarstappen ( -- data class 'bezwaar': what was done with it, one after the other; the inwoner reads it
  regio_id          text not null,
  bezwaar_id        uuid not null,
  nummer            integer not null,
  gemeente          text not null,
  inwoner_id        uuid not null,
  stand             text not null,
  woorden           text not null,
  uitkomst          text,
  door_gebruiker_id uuid not null,
  door_naam         text not null,
  tijdstip          timestamptz not null,

  primary key (regio_id, bezwaar_id, nummer),
  foreign key (regio_id, bezwaar_id) references bezwaren,
  foreign key (regio_id, inwoner_id) references inwoners,
  constraint bezwaarstappen_stand check (stand in ('opgepakt', 'afgerond', 'ingetrokken')),
  constraint bezwaarstappen_uitkomst check (uitkomst in ('gelijk', 'deels gelijk', 'geen gelijk', 'samen opgelost', 'doorgestuurd')),
  constraint bezwaarstappen_af check ((stand = 'afgerond') = (uitkomst is not null))
);
create index bezwaarstappen_van_inwoner on bezwaarstappen (regio_id, inwoner_id);
call fence_inwoner('bezwaarstappen', 'bezwaar');
grant select on bezwaarstappen to meedoen_app;

create table deelstops ( -- data class 'delen': an inwoner does not want to share with a werkgever any longer
  regio_id          text not null,
  id                uuid not null,
  gemeente          text not null,
  inwoner_id        uuid not null,
  voorstel_id       uuid not null,
  plek              text not null, -- as it was called
  werkgever         text not null,
  reden             text,
  door_gebruiker_id uuid not null,
  door_naam         text not null,
  is_namens         boolean not null,
  gestopt           timestamptz not null,

  primary key (regio_id, id),
  foreign key (regio_id, inwoner_id) references inwoners,
  foreign key (regio_id, voorstel_id) references voorstellen,
  constraint deelstops_een_keer unique (regio_id, voorstel_id)
);
create index deelstops_van_inwoner on deelstops (regio_id, inwoner_id, gestopt desc);
call fence_inwoner('deelstops', 'delen');
grant select on deelstops to meedoen_app;

-- To which part of a mandate a class of data belongs; 'altijd': with any mandate. The same table as in the code (a test
-- compares them). A class that stands in neither is for no helper.
create function machtigingsdeel(klasse text) returns text
language sql immutable parallel safe as $$
  select case
    when klasse in ('persoon', 'machtiging') then 'altijd'
    when klasse in ('plan', 'planbijdrage') then 'plan'
    when klasse in ('voorstel', 'wens') then 'werk'
    when klasse in ('contactgegevens', 'situatie', 'mogelijkheden', 'correctie', 'delen') then 'gegevens'
    when klasse = 'bezwaar' then 'bezwaar'
    when klasse in ('bericht', 'berichten', 'gesprek') then 'berichten' end
$$;

-- May the helper with this account use a class today? By his mandate only.
create function machtiging_geeft(regio text, gebruiker uuid, klasse text, gebruik_ text) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from machtigingen m
     where m.regio_id = regio and m.gebruiker_id = gebruiker and m.ingetrokken is null
       and context_vandaag() between m.vanaf and m.tot
       and (gebruik_ = 'read' or m.mag = 'handelen')
       and (machtigingsdeel(klasse) = 'altijd' or machtigingsdeel(klasse) = any (m.delen)))
$$;
revoke all on function machtiging_geeft(text, uuid, text, text) from public;

-- As in 0024. A helper reaches a dossier by his mandate.
create or replace function context_reikwijdten(klasse text, gebruik_ text) returns text[]
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  vandaag constant date := context_vandaag(); -- as a value of its own, or geldende_rollen is not taken up in the plan
  sessie constant sessies := context_sessie();
  rollen_ text[];
begin
  select geldende_rollen(g, vandaag) into rollen_
    from gebruikers g where g.regio_id = sessie.regio_id and g.id = sessie.gebruiker_id;
  if 'vertegenwoordiger' = any (rollen_) then
    return array(
      select distinct t.reikwijdte from toegangsregels t
       where t.rol = any (rollen_) and t.dataklasse = klasse and t.gebruik = gebruik_
         and (t.rol <> 'vertegenwoordiger' or t.reikwijdte <> 'eigen-dossier'
           or machtiging_geeft(sessie.regio_id, sessie.gebruiker_id, klasse, gebruik_)));
  end if;
  return array(
    select distinct t.reikwijdte from toegangsregels t
     where t.rol = any (rollen_) and t.dataklasse = klasse and t.gebruik = gebruik_);
end $$;

-- What the account of a helper may do today, for the service that opens a session.
create function geldende_machtiging(regio text, gebruiker uuid) returns table (id uuid, mag text, delen text[])
language sql stable security definer set search_path = public, pg_temp as $$
  select m.id, m.mag, m.delen from machtigingen m
   where m.regio_id = regio and m.gebruiker_id = gebruiker and m.ingetrokken is null
     and context_vandaag() between m.vanaf and m.tot
$$;

-- The inwoner gives someone an account with a mandate. Who helps for another cannot pass that on: the matrix.
create function geef_machtiging(welke uuid, wie uuid, helper uuid, aanmeldnaam_ text, naam_ text, relatie_ text, mag_ text,
  delen_ text[], tot_ date, moment timestamptz) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  ik gebruikers;
begin
  if not wie = any (context_inwoners('machtiging', 'change')) then return false; end if;
  select * into ik from gebruikers g where g.regio_id = context_regio() and g.id = context_gebruiker();
  insert into gebruikers (regio_id, id, aanmeldnaam, naam, functie, rollen, organisatie_id, gemeenten, inwoner_id, geldig_tot,
    rechten_beoordeeld_op)
  values (ik.regio_id, helper, aanmeldnaam_, naam_, relatie_ || ', helpt een inwoner', array['vertegenwoordiger'],
    ik.organisatie_id, '{}', wie, tot_, context_vandaag());
  insert into machtigingen (regio_id, id, gemeente, inwoner_id, gebruiker_id, naam, relatie, mag, delen, vanaf, tot, gegeven)
  select ik.regio_id, welke, i.gemeente, wie, helper, naam_, relatie_, mag_, delen_, context_vandaag(), tot_, moment
    from inwoners i where i.regio_id = ik.regio_id and i.id = wie;
  return true;
end $$;

-- Ends it at once: the account is closed and every session of it.
create function trek_machtiging_in(welke uuid, moment timestamptz) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  m machtigingen;
begin
  update machtigingen x
     set ingetrokken = moment,
         ingetrokken_door = (select g.naam from gebruikers g where g.regio_id = x.regio_id and g.id = context_gebruiker())
   where x.regio_id = context_regio() and x.id = welke and x.ingetrokken is null
     and x.inwoner_id = any (context_inwoners('machtiging', 'change'))
  returning x.* into m;
  if m.id is null then return false; end if;
  update gebruikers g set is_actief = false, versie = g.versie + 1 where g.regio_id = m.regio_id and g.id = m.gebruiker_id;
  update sessies s set ingetrokken = now()
   where s.regio_id = m.regio_id and s.gebruiker_id = m.gebruiker_id and s.ingetrokken is null;
  return true;
end $$;

-- In the own name, with a number, of the gemeente of the inwoner, and without an answer.
create function eigen_verzoek_klopt() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if in_sessie() then
    if new.door_gebruiker_id <> context_gebruiker() then
      raise exception 'in the name of another' using errcode = '42501';
    end if;
    new.is_namens := exists (select from gebruikers g where g.regio_id = new.regio_id and g.id = new.door_gebruiker_id
      and 'vertegenwoordiger' = any (g.rollen));
  end if;
  new.nummer := coalesce(nullif(new.nummer, 0), nextval('rechtennummers'));
  new.gemeente := (select i.gemeente from inwoners i where i.regio_id = new.regio_id and i.id = new.inwoner_id);
  return new;
end $$;
create trigger eigen_verzoek_klopt before insert on correcties for each row execute function eigen_verzoek_klopt();
create trigger eigen_verzoek_klopt before insert on bezwaren for each row execute function eigen_verzoek_klopt();

create function correctie_begint_open() returns trigger language plpgsql as $$
begin
  if in_sessie() and new.status <> 'open' then
    raise exception 'an answer is given by another' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger correctie_begint_open before insert on correcties for each row execute function correctie_begint_open();

-- The answer of who may decide on it, in his name. Answers whether there was still something to answer.
create function beantwoord_correctie(welke uuid, is_ja boolean, antwoord_ text) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  update correcties c
     set status = case when is_ja then 'overgenomen' else 'afgewezen' end, antwoord = antwoord_,
         antwoord_door = (select g.naam from gebruikers g where g.regio_id = c.regio_id and g.id = context_gebruiker()),
         antwoord_op = context_vandaag()
   where c.regio_id = context_regio() and c.id = welke and c.status = 'open'
     and c.inwoner_id = any (context_inwoners('correctiebesluit', 'change'));
  return found;
end $$;

create function trek_correctie_in(welke uuid) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  update correcties c set status = 'ingetrokken', antwoord_op = context_vandaag()
   where c.regio_id = context_regio() and c.id = welke and c.status = 'open'
     and c.inwoner_id = any (context_inwoners('correctie', 'change'));
  return found;
end $$;

-- A step with a disagreement: of who answers for the gemeente, and neither guides the inwoner nor did what it is about. A
-- second pair of eyes. Answers what happened, or why not.
create function zet_bezwaarstap(welk uuid, gezien integer, stand_ text, woorden_ text, uitkomst_ text, moment timestamptz)
returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  ik  gebruikers;
  b   bezwaren;
  nu  bezwaarstappen;
begin
  select * into ik from gebruikers g where g.regio_id = context_regio() and g.id = context_gebruiker();
  select * into b from bezwaren x where x.regio_id = ik.regio_id and x.id = welk
     and case when stand_ = 'ingetrokken' then x.inwoner_id = any (context_inwoners('bezwaar', 'change'))
              else x.gemeente = any (context_gemeenten('bezwaarbesluit', 'change')) end
     for update;
  if b.id is null then return 'niet van u'; end if;
  select * into nu from bezwaarstappen s where s.regio_id = b.regio_id and s.bezwaar_id = welk order by s.nummer desc limit 1;
  if nu.stand in ('afgerond', 'ingetrokken') then return 'al klaar'; end if;
  if coalesce(nu.nummer, 0) <> gezien then return 'gewijzigd'; end if;
  if stand_ <> 'ingetrokken' and (b.betreft_id is not distinct from ik.id or exists (
       select from begeleidingen g where g.regio_id = b.regio_id and g.inwoner_id = b.inwoner_id and g.gebruiker_id = ik.id
          and g.tot is null)) then
    return 'eigen werk';
  end if;
  insert into bezwaarstappen values (b.regio_id, b.id, coalesce(nu.nummer, 0) + 1, b.gemeente, b.inwoner_id, stand_, woorden_,
    uitkomst_, ik.id, ik.naam, moment);
  return 'gedaan';
end $$;

create function werkt_bij(regio text, wie uuid, bij uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from plaatsingen p where p.regio_id = regio and p.inwoner_id = wie and p.werkgever_id = bij
    and coalesce(p.einddatum, 'infinity') >= context_vandaag())
$$;
revoke all on function werkt_bij(text, uuid, uuid) from public;

-- With which werkgevers something is shared, or was: of who may know that of this inwoner.
create function deelt_met(wie uuid) returns table (voorstel_id uuid, plek text, werkgever text, status text, sinds date,
  gestopt timestamptz, werkt_er boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select v.id, k.titel, w.naam, v.status, case when v.status = 'voorgesteld' then v.voorgesteld_op
           else coalesce(v.antwoord_op, v.voorgesteld_op) end,
         s.gestopt, werkt_bij(v.regio_id, v.inwoner_id, w.id)
    from voorstellen v
    join plekken k on k.regio_id = v.regio_id and k.id = v.plek_id
    join werkgevers w on w.regio_id = k.regio_id and w.id = k.werkgever_id
    left join deelstops s on s.regio_id = v.regio_id and s.voorstel_id = v.id
   where v.regio_id = context_regio() and v.inwoner_id = wie
     and (v.status in ('voorgesteld', 'akkoord', 'geplaatst') or s.id is not null)
     and (wie = any (context_inwoners('delen', 'read')) or v.gemeente = any (context_gemeenten('delen', 'read')))
   order by s.gestopt desc nulls first, v.voorgesteld_op desc, v.id
   limit 50
$$;

-- Nothing is shared with this werkgever from now on. What ran as a voorstel is withdrawn by the inwoner.
create function stop_delen(stop uuid, voorstel uuid, reden_ text, moment timestamptz) returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  ik gebruikers;
  v  voorstellen;
  k  plekken;
  w  werkgevers;
begin
  select * into ik from gebruikers g where g.regio_id = context_regio() and g.id = context_gebruiker();
  select * into v from voorstellen x where x.regio_id = ik.regio_id and x.id = voorstel
     and x.inwoner_id = any (context_inwoners('delen', 'change')) for update;
  if v.id is null then return 'niet van u'; end if;
  select * into k from plekken x where x.regio_id = v.regio_id and x.id = v.plek_id;
  select * into w from werkgevers x where x.regio_id = k.regio_id and x.id = k.werkgever_id;
  if w.id is null or v.status not in ('voorgesteld', 'akkoord', 'geplaatst')
     or exists (select from deelstops d where d.regio_id = v.regio_id and d.voorstel_id = v.id) then
    return 'al gestopt';
  end if;
  if v.status = 'geplaatst' and werkt_bij(v.regio_id, v.inwoner_id, w.id) then return 'werkt er'; end if;
  if v.status <> 'geplaatst' then
    update voorstellen x
       set status = 'ingetrokken', versie = x.versie + 1, geen_match_door = 'inwoner', geen_match_reden = 'niet gezegd',
           geen_match_op = context_vandaag()
     where x.regio_id = v.regio_id and x.id = v.id;
  end if;
  insert into deelstops values (v.regio_id, stop, v.gemeente, v.inwoner_id, v.id, k.titel, w.naam, reden_, ik.id, ik.naam,
    'vertegenwoordiger' = any (ik.rollen), moment);
  return 'gedaan';
end $$;

-- As in 0040, without who stopped sharing.
create or replace function context_na_akkoord() returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select v.inwoner_id
    from gebruikers g
    join werkgevers w on w.regio_id = g.regio_id and (w.accountmanager_id = g.id or w.id = g.werkgever_id)
    join plekken k on k.regio_id = w.regio_id and k.werkgever_id = w.id
    join voorstellen v on v.regio_id = k.regio_id and v.plek_id = k.id and v.status in ('akkoord', 'geplaatst')
   where g.regio_id = context_regio() and g.id = context_gebruiker()
     and not exists (select from deelstops d where d.regio_id = v.regio_id and d.voorstel_id = v.id)
  union all
  select context_overgestapt()
$$;

-- As in 0040: who said yes is asked in one place.
create or replace function context_inwoners(klasse text, gebruik_ text) returns uuid[]
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  bereik constant text[] := context_reikwijdten(klasse, gebruik_);
  sessie constant sessies := context_sessie();
  g gebruikers;
begin
  if not bereik && array['eigen-caseload', 'eigen-unit', 'eigen-groep', 'na-akkoord', 'eigen-dossier'] then
    return '{}';
  end if;
  select * into g from gebruikers where regio_id = sessie.regio_id and id = sessie.gebruiker_id;
  return (
    select coalesce(array_agg(distinct gevonden.inwoner_id), '{}') from (
      select b.inwoner_id from begeleidingen b
       where 'eigen-caseload' = any (bereik) and b.regio_id = g.regio_id and b.gebruiker_id = g.id and b.tot is null
      union all
      select p.inwoner_id from plaatsingen p
       where 'eigen-unit' = any (bereik) and p.regio_id = g.regio_id and p.unit_id = g.unit_id
         and daterange(p.startdatum, p.einddatum, '[]') @> context_vandaag()
      union all
      select context_na_akkoord() where 'na-akkoord' = any (bereik)
      union all
      select context_eigen_groep() where 'eigen-groep' = any (bereik)
      union all
      select g.inwoner_id where 'eigen-dossier' = any (bereik) and g.inwoner_id is not null
    ) gevonden);
end $$;

-- Who looked at an inwoner in a period, for himself: one line for each user and day, however much he opened. The name only of
-- who is or was in his circle, or helps him with a mandate: those he knows; of others the function and the organisation.
create function wie_keek_mee(wie uuid, vanaf date, tot date) returns table (dag date, gebruiker_id uuid, naam text, rol text,
  functie text, organisatie text, doelen text[], aantal integer, eerste timestamptz, laatste timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  with mag as materialized (
    select context_regio() as regio where wie = any (context_inwoners('meekijken', 'read'))
  ), regel as materialized (
    select (to_timestamp(d.start_time / 1000.0) at time zone 'Europe/Amsterdam')::date as dag,
           to_timestamp(d.start_time / 1000.0) as moment, a.gebruiker_id,
           regexp_replace(d.processing_activity_id, '^.*/', '') as doel
      from mag join dataverwerkingen d on d.regio_id = mag.regio and d.data_subject_id = wie
       and d.start_time >= extract(epoch from vanaf::timestamp at time zone 'Europe/Amsterdam') * 1000
       and d.start_time < extract(epoch from (tot + 1)::timestamp at time zone 'Europe/Amsterdam') * 1000
      left join lateral (
        select a.gebruiker_id from auditregels a
         where a.regio_id = d.regio_id and a.trace_id = d.trace_id and a.resultaat = 'ok'
         order by a.tijdstip, a.nummer limit 1) a on true
  )
  select r.dag, g.id, case when g.inwoner_id = wie or exists (
             select from begeleidingen b where b.regio_id = g.regio_id and b.inwoner_id = wie and b.gebruiker_id = g.id)
           then g.naam end,
         coalesce(g.rollen[1], 'systeem'), g.functie, o.naam, array_agg(distinct r.doel order by r.doel), count(*)::integer,
         min(r.moment), max(r.moment)
    from regel r
    cross join mag
    left join gebruikers g on g.regio_id = mag.regio and g.id = r.gebruiker_id
    left join organisaties o on o.regio_id = g.regio_id and o.id = g.organisatie_id
   where not coalesce(g.inwoner_id = wie and 'inwoner' = any (g.rollen), false)
   group by r.dag, g.regio_id, g.id, g.naam, g.rollen, g.inwoner_id, g.functie, o.naam
   order by r.dag desc, max(r.moment) desc
   limit 1000
$$;

-- For the application only.
do $$
declare
  f regprocedure;
begin
  foreach f in array array['geldende_machtiging(text,uuid)',
    'geef_machtiging(uuid,uuid,uuid,text,text,text,text,text[],date,timestamptz)', 'trek_machtiging_in(uuid,timestamptz)',
    'beantwoord_correctie(uuid,boolean,text)', 'trek_correctie_in(uuid)',
    'zet_bezwaarstap(uuid,integer,text,text,text,timestamptz)', 'deelt_met(uuid)', 'stop_delen(uuid,uuid,text,timestamptz)',
    'wie_keek_mee(uuid,date,date)']::regprocedure[]
  loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to meedoen_app', f);
  end loop;
end $$;
