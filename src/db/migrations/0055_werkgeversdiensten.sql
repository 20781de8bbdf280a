-- What the region does for werkgevers: banenmarkten with who came and what came of it, services, targets for them, social
-- return of contracts, and what werkgevers say about it.
-- Guarantees: who runs a banenmarkt on the day sees numbers and first names, and of whom a number is nowhere; an effort for
-- social return counts once, for one contract, after the yes of somebody else than who wrote it down, and then stays as it
-- is; what one werkgever said is not for who served him: he reads means of ten answers or more.

create table banenmarkten ( -- data class 'banenmarkt'
  regio_id       text not null references regios,
  id             uuid not null,
  naam           text not null,
  datum          date not null,
  begintijd      text not null, -- 09:00
  eindtijd       text not null,
  plaats         text not null,
  adres          text not null,
  omschrijving   text not null,
  telefoon       text not null, -- whom to call about it
  capaciteit     integer, -- inwoners; null: no limit
  status         text not null default 'gepland',
  toelichting    text, -- why it is off
  versie         integer not null default 1,

  primary key (regio_id, id),
  constraint banenmarkten_naam unique (regio_id, naam, datum),
  constraint banenmarkten_tijd check (begintijd ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'
    and eindtijd ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and begintijd < eindtijd),
  constraint banenmarkten_capaciteit check (capaciteit > 0),
  constraint banenmarkten_status check (status in ('gepland', 'gaat niet door')),
  constraint banenmarkten_waarom check ((status = 'gepland') = (toelichting is null))
);
create index banenmarkten_op_dag on banenmarkten (regio_id, datum);

create table marktwerkgevers ( -- data class 'banenmarkt': who stands there, and with what
  regio_id      text not null,
  markt_id      uuid not null,
  werkgever_id  uuid not null,
  biedt         text not null,
  plaatsen      integer not null,

  primary key (regio_id, markt_id, werkgever_id),
  foreign key (regio_id, markt_id) references banenmarkten,
  foreign key (regio_id, werkgever_id) references werkgevers,
  constraint marktwerkgevers_plaatsen check (plaatsen between 0 and 500)
);

create table marktdeelnames ( -- data class 'marktdeelname'
  regio_id          text not null,
  id                uuid not null,
  markt_id          uuid not null,
  gemeente          text not null,
  inwoner_id        uuid not null,
  volgnummer        integer not null default 0, -- what someone is called by at the market; the database gives it
  status            text not null default 'aangemeld',
  aangemeld_op      date not null,
  door_gebruiker_id uuid not null,
  door_naam         text not null,
  versie            integer not null default 1,

  primary key (regio_id, id),
  foreign key (regio_id, markt_id) references banenmarkten,
  foreign key (regio_id, inwoner_id) references inwoners,
  constraint marktdeelnames_een_keer unique (regio_id, markt_id, inwoner_id),
  constraint marktdeelnames_nummer unique (regio_id, markt_id, volgnummer),
  constraint marktdeelnames_van_inwoner unique (regio_id, id, inwoner_id),
  constraint marktdeelnames_status check (status in ('aangemeld', 'was er', 'kwam niet', 'afgemeld'))
);
create index marktdeelnames_op_inwoner on marktdeelnames (regio_id, inwoner_id);

create table marktgesprekken ( -- data class 'marktdeelname': the furthest that a talk at the market led to
  regio_id      text not null,
  id            uuid not null,
  markt_id      uuid not null,
  deelname_id   uuid not null,
  gemeente      text not null,
  inwoner_id    uuid not null,
  werkgever_id  uuid not null,
  uitkomst      text not null,
  door_naam     text not null,
  versie        integer not null default 1,

  primary key (regio_id, id),
  foreign key (regio_id, deelname_id, inwoner_id) references marktdeelnames (regio_id, id, inwoner_id),
  foreign key (regio_id, markt_id, werkgever_id) references marktwerkgevers,
  constraint marktgesprekken_een unique (regio_id, deelname_id, werkgever_id),
  constraint marktgesprekken_uitkomst check (uitkomst in ('gesprek', 'vervolg', 'plek', 'plaatsing'))
);
create index marktgesprekken_op_inwoner on marktgesprekken (regio_id, inwoner_id);

-- Numbers a market from 1, under a lock, so that two people never get the same; and a full market takes nobody more.
create function marktdeelname_past() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  markt banenmarkten;
begin
  select * into markt from banenmarkten b where b.regio_id = new.regio_id and b.id = new.markt_id for update;
  if tg_op = 'INSERT' then
    new.volgnummer := (select coalesce(max(d.volgnummer), 0) + 1 from marktdeelnames d
      where d.regio_id = new.regio_id and d.markt_id = new.markt_id);
  end if;
  if new.status <> 'afgemeld' and (tg_op = 'INSERT' or old.status = 'afgemeld') and markt.capaciteit <= (
      select count(*) from marktdeelnames d where d.regio_id = new.regio_id and d.markt_id = new.markt_id
         and d.id <> new.id and d.status <> 'afgemeld') then
    raise exception 'market is full' using errcode = '23514', constraint = 'banenmarkten_vol';
  end if;
  return new;
end $$;
create trigger marktdeelname_past before insert or update of status on marktdeelnames
  for each row execute function marktdeelname_past();

-- Who had a talk was there.
create function marktgesprek_telt() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update marktdeelnames set status = 'was er', versie = versie + 1
   where regio_id = new.regio_id and id = new.deelname_id and status <> 'was er';
  return null;
end $$;
create trigger marktgesprek_telt after insert on marktgesprekken for each row execute function marktgesprek_telt();

-- Is this market one of these days? So long are names needed at the door, and after it for what is still to be written down.
create function markt_is_bezig(markt uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select from banenmarkten b where b.regio_id = context_regio() and b.id = markt and b.status = 'gepland'
    and context_vandaag() between b.datum - 1 and b.datum + 14);
end $$;
revoke all on function markt_is_bezig(uuid) from public;

-- The list at the door: a number, a first name, and what was written down. For who runs a market, around its day.
create function marktdag(markt uuid) returns table (inwoner_id uuid, volgnummer integer, voornaam text, status text, gesprekken jsonb)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not context_mag('marktdag', 'read') or not markt_is_bezig(markt) then
    return;
  end if;
  return query
    select d.inwoner_id, d.volgnummer, i.voornaam, d.status,
           coalesce((select jsonb_agg(jsonb_build_object('werkgeverId', g.werkgever_id, 'uitkomst', g.uitkomst) order by g.werkgever_id)
              from marktgesprekken g where g.regio_id = d.regio_id and g.deelname_id = d.id), '[]')
      from marktdeelnames d join inwoners i on i.regio_id = d.regio_id and i.id = d.inwoner_id
     where d.regio_id = context_regio() and d.markt_id = markt and d.status <> 'afgemeld'
     order by d.volgnummer;
end $$;
revoke all on function marktdag(uuid) from public;
grant execute on function marktdag(uuid) to meedoen_app;

-- At the door: whether a number came.
create function noteer_marktkomst(markt uuid, nummer integer, stand text) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if not context_mag('marktdag', 'change') or not markt_is_bezig(markt) or stand not in ('aangemeld', 'was er', 'kwam niet') then
    return false;
  end if;
  update marktdeelnames d set status = stand, versie = d.versie + 1
   where d.regio_id = context_regio() and d.markt_id = markt and d.volgnummer = nummer and d.status <> 'afgemeld';
  return found;
end $$;
revoke all on function noteer_marktkomst(uuid, integer, text) from public;
grant execute on function noteer_marktkomst(uuid, integer, text) to meedoen_app;

-- At a stand: what a talk of a number with a werkgever led to. Written down again it is the same talk.
create function noteer_marktgesprek(markt uuid, nummer integer, werkgever uuid, gesprek uuid, uitkomst_ text) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if not context_mag('marktdag', 'change') or not markt_is_bezig(markt) then
    return false;
  end if;
  insert into marktgesprekken as g (regio_id, id, markt_id, deelname_id, gemeente, inwoner_id, werkgever_id, uitkomst, door_naam)
  select d.regio_id, gesprek, d.markt_id, d.id, d.gemeente, d.inwoner_id, werkgever, uitkomst_, wie.naam
    from marktdeelnames d
    join gebruikers wie on wie.regio_id = d.regio_id and wie.id = context_gebruiker()
   where d.regio_id = context_regio() and d.markt_id = markt and d.volgnummer = nummer and d.status <> 'afgemeld'
  on conflict on constraint marktgesprekken_een do update set uitkomst = excluded.uitkomst, door_naam = excluded.door_naam,
    versie = g.versie + 1;
  return found;
end $$;
revoke all on function noteer_marktgesprek(uuid, integer, uuid, uuid, text) from public;
grant execute on function noteer_marktgesprek(uuid, integer, uuid, uuid, text) to meedoen_app;

-- Counts of ten people or more, rounded to five, so that none tells about someone; fewer is null. For who sees reports or
-- runs markets.
create function tel_banenmarkten() returns table (markt_id uuid, aangemeld integer, gekomen integer, gesprekken integer,
  vervolg integer, plek integer, plaatsing integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not context_mag('rapport', 'read') and not context_mag('marktdag', 'read') then
    raise exception 'no rapport' using errcode = '42501';
  end if;
  return query
    with per_mens as (
      select d.markt_id, d.inwoner_id, d.status,
             max(array_position(array['gesprek', 'vervolg', 'plek', 'plaatsing'], g.uitkomst)) as verst
        from marktdeelnames d
        left join marktgesprekken g on g.regio_id = d.regio_id and g.deelname_id = d.id
       where d.regio_id = context_regio() and d.status <> 'afgemeld'
       group by 1, 2, 3
    ), geteld as (
      select m.markt_id, count(*) as a, count(*) filter (where m.status = 'was er') as k, count(m.verst) as g,
             count(*) filter (where m.verst >= 2) as v, count(*) filter (where m.verst >= 3) as p,
             count(*) filter (where m.verst >= 4) as w
        from per_mens m group by 1
    )
    select t.markt_id, ruw_aantal(t.a), ruw_aantal(t.k), ruw_aantal(t.g), ruw_aantal(t.v), ruw_aantal(t.p), ruw_aantal(t.w)
      from geteld t;
end $$;
create function ruw_aantal(aantal bigint) returns integer language sql immutable set search_path = public, pg_temp as $$
  select case when aantal >= 10 then round(aantal / 5.0)::integer * 5 end
$$;
revoke all on function tel_banenmarkten() from public;
grant execute on function tel_banenmarkten() to meedoen_app;

create table werkgeversdiensten ( -- data class 'werkgever': what was done for a werkgever besides contact; about nobody
  regio_id          text not null,
  id                uuid not null,
  werkgever_id      uuid not null,
  soort             text not null,
  status            text not null,
  startdatum        date not null,
  einddatum         date, -- the day it was done; null while it is not
  uitvoerder        text not null, -- who does it, such as an arbeidsdeskundige
  vraag             text, -- of the werkgever
  doel              text, -- of an experiment
  taken             jsonb not null default '[]', -- tasks that were spoken about
  instrumenten      text[] not null default '{}',
  onderwerpen       text[] not null default '{}', -- laws, schemes and forms
  advies            text,
  geleerd           text, -- of an experiment
  vervolg           text,
  vervolgdatum      date,
  door_gebruiker_id uuid not null,
  door_naam         text not null,
  versie            integer not null default 1,

  primary key (regio_id, id),
  foreign key (regio_id, werkgever_id) references werkgevers,
  constraint werkgeversdiensten_soort check (soort in ('jobcarving', 'arbeidsinclusieanalyse', 'bedrijfsadvies', 'personeelsvraag',
    'hulp bij formulieren', 'advies inclusief ondernemen', 'advies wetten en subsidies', 'advies sroi', 'advies werk op locatie',
    'experiment')),
  constraint werkgeversdiensten_status check (status in ('gepland', 'loopt', 'afgerond', 'gestopt')),
  constraint werkgeversdiensten_klaar check ((status in ('afgerond', 'gestopt')) = (einddatum is not null)),
  constraint werkgeversdiensten_periode check (einddatum >= startdatum),
  constraint werkgeversdiensten_vervolg check ((vervolg is null) = (vervolgdatum is null))
);
create index werkgeversdiensten_van_werkgever on werkgeversdiensten (regio_id, werkgever_id, startdatum desc);
create index werkgeversdiensten_op_soort on werkgeversdiensten (regio_id, soort, startdatum);
create index werkgeversdiensten_vervolg_op on werkgeversdiensten (regio_id, vervolgdatum) where vervolgdatum is not null;

create table dienstdoelen ( -- data class 'rapport': what the region wants to do for werkgevers in a year
  regio_id   text not null,
  id         uuid not null,
  jaar       integer not null,
  maatstaf   text not null,
  minstens   integer not null,
  hoogstens  integer, -- of a target such as 5 to 10
  eigenaar   text not null, -- who answers for it
  bron       text not null,
  door_naam  text not null,
  versie     integer not null default 1,

  primary key (regio_id, id),
  constraint dienstdoelen_een unique (regio_id, jaar, maatstaf),
  constraint dienstdoelen_aantal check (minstens > 0 and hoogstens >= minstens),
  constraint dienstdoelen_jaar check (jaar between 2015 and 2100)
);

create table sroi_verplichtingen ( -- data class 'sroi': what a company owes to society with a contract of a gemeente
  regio_id              text not null,
  id                    uuid not null,
  werkgever_id          uuid not null,
  gemeente              text not null, -- that gave the contract
  opdracht              text not null,
  kenmerk               text not null, -- of the contract
  contractsom_in_centen bigint not null,
  percentage            integer not null, -- millionths
  bedrag_in_centen      bigint not null,
  tabel                 text not null, -- by which efforts are valued: src/regels/sroi.ts
  startdatum            date not null,
  einddatum             date not null,
  doelen                text[] not null, -- of the region, to which it contributes
  status                text not null default 'loopt',
  door_naam             text not null,
  opgesteld_op          date not null,
  versie                integer not null default 1,

  primary key (regio_id, id),
  foreign key (regio_id, werkgever_id) references werkgevers,
  foreign key (regio_id, gemeente) references gemeenten,
  constraint sroi_verplichtingen_kenmerk unique (regio_id, gemeente, kenmerk),
  constraint sroi_verplichtingen_van_werkgever unique (regio_id, id, werkgever_id),
  constraint sroi_verplichtingen_som check (contractsom_in_centen > 0 and percentage between 1 and 1000000),
  constraint sroi_verplichtingen_bedrag check (bedrag_in_centen = round(contractsom_in_centen::numeric * percentage / 1000000)),
  constraint sroi_verplichtingen_periode check (einddatum >= startdatum),
  constraint sroi_verplichtingen_doelen check (cardinality(doelen) > 0),
  constraint sroi_verplichtingen_status check (status in ('loopt', 'afgesloten'))
);
create index sroi_verplichtingen_van on sroi_verplichtingen (regio_id, werkgever_id);

create table sroi_bijdragen ( -- data class 'sroi': an effort; whom it was about stands nowhere, the proof is a reference
  regio_id          text not null,
  id                uuid not null,
  verplichting_id   uuid not null,
  werkgever_id      uuid not null,
  soort             text not null, -- a block of the table, or a purchase
  uren_per_week     integer, -- hundredths of an hour; at most a full week
  maanden           integer,
  aantal            integer, -- hours of knowledge, or how often a bonus applies
  prijs_in_centen   bigint, -- of a purchase
  startdatum        date not null,
  einddatum         date not null,
  toelichting       text,
  bewijs            text not null, -- number of the contract, agreement or invoice
  status            text not null default 'ingediend',
  door_gebruiker_id uuid not null,
  door_naam         text not null,
  vastgelegd_op     date not null,
  bedrag_in_centen  bigint, -- what counts, fixed with the yes
  beslisser_id      uuid,
  beslisser_naam    text,
  beslist_op        date,
  besluit_reden     text,
  versie            integer not null default 1,

  primary key (regio_id, id),
  foreign key (regio_id, verplichting_id, werkgever_id) references sroi_verplichtingen (regio_id, id, werkgever_id),
  constraint sroi_bijdragen_uren check (uren_per_week between 1 and 3600),
  constraint sroi_bijdragen_maanden check (maanden between 1 and 60),
  constraint sroi_bijdragen_aantal check (aantal between 1 and 10000),
  constraint sroi_bijdragen_inkoop check ((soort = 'inkoop') = (prijs_in_centen is not null) and prijs_in_centen > 0),
  constraint sroi_bijdragen_periode check (einddatum >= startdatum),
  constraint sroi_bijdragen_status check (status in ('ingediend', 'goedgekeurd', 'afgewezen')),
  constraint sroi_bijdragen_besluit check ((status = 'ingediend') = (beslisser_id is null)),
  constraint sroi_bijdragen_bedrag check ((status = 'goedgekeurd') = (bedrag_in_centen is not null) and bedrag_in_centen >= 0),
  constraint sroi_bijdragen_waarom check (status <> 'afgewezen' or besluit_reden is not null),
  constraint sroi_bijdragen_vier_ogen check (beslisser_id <> door_gebruiker_id),
  -- a bonus stands beside the effort that it belongs to, so the proof counts once for each block
  constraint sroi_bijdragen_een_keer exclude using gist (regio_id with =, werkgever_id with =, bewijs with =, soort with =,
    daterange(startdatum, einddatum, '[]') with &&) where (status <> 'afgewezen')
);
create index sroi_bijdragen_van on sroi_bijdragen (regio_id, verplichting_id);

-- The first day and the last lie within the contract; what was decided stays; what is closed takes no more.
create function sroi_bijdrage_past() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v sroi_verplichtingen;
begin
  if tg_op = 'UPDATE' and old.status <> 'ingediend' then
    raise exception 'was decided' using errcode = '23514', constraint = 'sroi_bijdragen_beslist';
  end if;
  select * into v from sroi_verplichtingen s where s.regio_id = new.regio_id and s.id = new.verplichting_id for share;
  if new.startdatum < v.startdatum or new.einddatum > v.einddatum then
    raise exception 'outside the contract' using errcode = '23514', constraint = 'sroi_bijdragen_binnen_contract';
  end if;
  if v.status <> 'loopt' then
    raise exception 'contract is closed' using errcode = '23514', constraint = 'sroi_verplichtingen_afgesloten';
  end if;
  return new;
end $$;
create trigger sroi_bijdrage_past before insert or update on sroi_bijdragen for each row execute function sroi_bijdrage_past();

-- A company hands in an effort itself, for a contract of its own.
create function dien_sroi_in(bijdrage jsonb) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  wie gebruikers;
begin
  select * into wie from gebruikers g where g.regio_id = context_regio() and g.id = context_gebruiker()
     and g.werkgever_id = context_werkgever('sroi', 'change');
  insert into sroi_bijdragen (regio_id, id, verplichting_id, werkgever_id, soort, uren_per_week, maanden, aantal, prijs_in_centen,
      startdatum, einddatum, toelichting, bewijs, door_gebruiker_id, door_naam, vastgelegd_op)
  select v.regio_id, b.id, v.id, v.werkgever_id, b.soort, b.uren_per_week, b.maanden, b.aantal, b.prijs_in_centen,
         b.startdatum, b.einddatum, b.toelichting, b.bewijs, wie.id, wie.naam, context_vandaag()
    from jsonb_populate_record(null::sroi_bijdragen, bijdrage) b
    join sroi_verplichtingen v on v.regio_id = wie.regio_id and v.id = b.verplichting_id and v.werkgever_id = wie.werkgever_id;
  return found;
end $$;
revoke all on function dien_sroi_in(jsonb) from public;
grant execute on function dien_sroi_in(jsonb) to meedoen_app;

create table tevredenheden ( -- data class 'tevredenheid': what a werkgever says about what was done for him
  regio_id      text not null,
  id            uuid not null,
  werkgever_id  uuid not null,
  aanleiding    text not null,
  datum         date not null,
  cijfer        integer not null,
  snel          text not null, -- did you hear from us as fast as you needed?
  opnieuw       text not null, -- would you call us again?
  toelichting   text,
  wijze         text not null, -- told by phone, or filled in himself
  door_naam     text not null,

  primary key (regio_id, id),
  foreign key (regio_id, werkgever_id) references werkgevers,
  constraint tevredenheden_een_per_dag unique (regio_id, werkgever_id, aanleiding, datum),
  constraint tevredenheden_aanleiding check (aanleiding in ('plaatsing', 'dienst', 'banenmarkt')),
  constraint tevredenheden_cijfer check (cijfer between 1 and 10),
  constraint tevredenheden_snel check (snel in ('ja', 'soms', 'nee')),
  constraint tevredenheden_opnieuw check (opnieuw in ('ja', 'misschien', 'nee')),
  constraint tevredenheden_wijze check (wijze in ('telefoon', 'zelf'))
);

-- A werkgever says it himself, about his own company.
create function geef_oordeel(oordeel jsonb) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  wie gebruikers;
begin
  select * into wie from gebruikers g where g.regio_id = context_regio() and g.id = context_gebruiker()
     and g.werkgever_id = context_werkgever('tevredenheid', 'change');
  if wie.id is null then
    return false;
  end if;
  insert into tevredenheden (regio_id, id, werkgever_id, aanleiding, datum, cijfer, snel, opnieuw, toelichting, wijze, door_naam)
  select wie.regio_id, o.id, wie.werkgever_id, o.aanleiding, context_vandaag(), o.cijfer, o.snel, o.opnieuw, o.toelichting, 'zelf', wie.naam
    from jsonb_populate_record(null::tevredenheden, oordeel) o;
  return true;
end $$;
revoke all on function geef_oordeel(jsonb) from public;
grant execute on function geef_oordeel(jsonb) to meedoen_app;

-- The mean and how many answered, by occasion and together, from ten answers on. Where one occasion has fewer, none is
-- shown apart: the rest would follow. For who sees reports or may ask.
create function tel_tevredenheid(van date, tot date) returns table (aanleiding text, antwoorden integer, gemiddeld numeric,
  snel integer, opnieuw integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  is_te_klein boolean;
begin
  if not context_mag('rapport', 'read') and not context_mag('tevredenheid', 'change') then
    raise exception 'no rapport' using errcode = '42501';
  end if;
  select coalesce(bool_or(n < 10), false) into is_te_klein from (
    select count(*) as n from tevredenheden t where t.regio_id = context_regio() and t.datum between van and tot
     group by t.aanleiding) per;
  return query
    select t.aanleiding, count(*)::integer, round(avg(t.cijfer), 1),
           round(100.0 * count(*) filter (where t.snel = 'ja') / count(*))::integer,
           round(100.0 * count(*) filter (where t.opnieuw = 'ja') / count(*))::integer
      from tevredenheden t
     where t.regio_id = context_regio() and t.datum between van and tot
     group by grouping sets ((), (t.aanleiding))
    having count(*) >= 10 and (grouping(t.aanleiding) = 1 or not is_te_klein)
     order by 1 nulls first;
end $$;
revoke all on function tel_tevredenheid(date, date) from public;
grant execute on function tel_tevredenheid(date, date) to meedoen_app;

-- Who may be asked: a month to three after somebody began there, or after a service, and not asked in the last half year.
create function tevredenheid_te_vragen() returns table (werkgever_id uuid, naam text, contactpersoon text, telefoon text,
  aanleiding text, dag date)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not context_mag('oordeelvraag', 'read') then
    raise exception 'no oordeelvraag' using errcode = '42501';
  end if;
  return query
    with aanleidingen as (
      select k.werkgever_id, 'plaatsing' as wat, max(p.startdatum) as dag
        from plaatsingen p join plekken k on k.regio_id = p.regio_id and k.id = p.plek_id
       where p.regio_id = context_regio() and k.werkgever_id is not null
         and p.startdatum between context_vandaag() - 91 and context_vandaag() - 30
       group by 1
      union all
      select d.werkgever_id, 'dienst', max(d.einddatum)
        from werkgeversdiensten d
       where d.regio_id = context_regio() and d.status = 'afgerond' and d.einddatum between context_vandaag() - 91 and context_vandaag()
       group by 1
    ), laatste as (
      select distinct on (a.werkgever_id) a.werkgever_id, a.wat, a.dag from aanleidingen a order by a.werkgever_id, a.dag desc, a.wat
    )
    select w.id, w.naam, w.contactpersoon, w.telefoon, l.wat, l.dag
      from laatste l join werkgevers w on w.regio_id = context_regio() and w.id = l.werkgever_id
     where not exists (select from tevredenheden t where t.regio_id = w.regio_id and t.werkgever_id = w.id
                         and t.datum > context_vandaag() - 183)
     order by l.dag, w.naam limit 200;
end $$;
revoke all on function tevredenheid_te_vragen() from public;
grant execute on function tevredenheid_te_vragen() to meedoen_app;

call fence_regio('banenmarkten', 'banenmarkt');
call fence_regio('marktwerkgevers', 'banenmarkt');
call fence_inwoner('marktdeelnames', 'marktdeelname');
call fence_inwoner('marktgesprekken', 'marktdeelname');
call fence_regio('werkgeversdiensten', 'werkgever');
call fence_regio('dienstdoelen', 'rapport');
call fence_regio('sroi_verplichtingen', 'sroi');
call fence_regio('sroi_bijdragen', 'sroi');
call fence_regio('tevredenheden', 'tevredenheid');
create policy eigen_werkgever on sroi_verplichtingen for select to meedoen_app using (
  regio_id = (select context_regio()) and werkgever_id = (select context_werkgever('sroi', 'read')));
create policy eigen_werkgever on sroi_bijdragen for select to meedoen_app using (
  regio_id = (select context_regio()) and werkgever_id = (select context_werkgever('sroi', 'read')));
create policy eigen_werkgever on tevredenheden for select to meedoen_app using (
  regio_id = (select context_regio()) and werkgever_id = (select context_werkgever('tevredenheid', 'read')));

grant select, insert, update on banenmarkten, marktdeelnames, marktgesprekken, werkgeversdiensten, dienstdoelen,
  sroi_verplichtingen, sroi_bijdragen to meedoen_app;
grant select, insert, update, delete on marktwerkgevers to meedoen_app;
grant select, insert on tevredenheden to meedoen_app;
