-- Instruments as they are used for an inwoner: asked, granted, waited for, begun, ended, and what they cost. Budgets of a
-- gemeente for an instrument, pilots with what was decided about them, and how a gemeente sees its own infrastructure.
-- Guarantees: never more is promised or spent than a budget holds; an instrument has never more people than places by who
-- begins, and who asked first is offered a place that comes free; what needs a yes is not granted by who asked; how many
-- had work afterwards is counted only where too few to hide are in it.

alter table instrumenten
  add column akkoord text not null default 'niet nodig', -- when a manager must say yes
  add column akkoord_vanaf bigint, -- cents: from this price on
  add column gestopt_op date,
  add column gestopt_reden text,
  add constraint instrumenten_akkoord check (akkoord in ('niet nodig', 'vanaf bedrag', 'altijd')
    and (akkoord = 'vanaf bedrag') = (akkoord_vanaf is not null) and akkoord_vanaf >= 0),
  add constraint instrumenten_gestopt check ((beschikbaarheid = 'gestopt') = (gestopt_op is not null)
    and (gestopt_op is null) = (gestopt_reden is null));

create table instrumentbudgetten ( -- data class 'instrumentbudget'
  regio_id       text not null,
  id             uuid not null,
  instrument_id  uuid not null,
  gemeente       text not null,
  jaar           integer not null, -- in which it begins
  bedrag         bigint not null, -- cents: what the gemeente has for it
  vastgelegd     bigint not null default 0, -- cents: promised, and of what ended what it cost. Kept by the database
  bron           text not null, -- the decision that it rests on
  door_naam      text not null,
  gewijzigd      timestamptz not null,
  versie         integer not null default 1,

  primary key (regio_id, id),
  foreign key (regio_id, instrument_id) references instrumenten,
  foreign key (regio_id, gemeente) references gemeenten,
  constraint instrumentbudgetten_een_per_jaar unique (regio_id, instrument_id, gemeente, jaar),
  constraint instrumentbudgetten_nooit_boven check (vastgelegd between 0 and bedrag)
);

create table inzetten ( -- data class 'inzet'
  regio_id            text not null,
  id                  uuid not null,
  gemeente            text not null,
  inwoner_id          uuid not null,
  instrument_id       uuid not null,
  instrument_naam     text not null, -- as it was when it was asked for: the inwoner has no guide
  doel_id             uuid, -- the goal of the plan that it serves
  waarom              text not null, -- in functional words
  status              text not null,
  aangevraagd         timestamptz not null, -- decides who is first
  aanvrager_id        uuid not null,
  aanvrager_naam      text not null,
  gewenste_start      date not null,
  gepland_einde       date,
  bedrag              bigint, -- cents, promised; null: not known, and then it is on no budget
  budget_id           uuid, -- chosen by the database
  besloten_op         date,
  beslisser_id        uuid,
  beslisser_naam      text,
  besluit_reden       text,
  plek_op             date, -- since when a place is kept; null: waits, or the end
  startdatum          date,
  einddatum           date,
  resultaat           text,
  resultaat_woorden   text, -- or why it was withdrawn
  uitgegeven          bigint, -- cents
  versie              integer not null default 1,

  primary key (regio_id, id),
  foreign key (regio_id, inwoner_id) references inwoners,
  foreign key (regio_id, instrument_id) references instrumenten,
  foreign key (regio_id, doel_id) references plandoelen,
  foreign key (regio_id, budget_id) references instrumentbudgetten,
  constraint inzetten_status check (status in ('gevraagd', 'afgewezen', 'toegekend', 'loopt', 'klaar', 'gestopt', 'ingetrokken')),
  constraint inzetten_besluit check (status in ('gevraagd', 'ingetrokken') or besloten_op is not null),
  constraint inzetten_afwijzing check (status <> 'afgewezen' or besluit_reden is not null),
  constraint inzetten_begin check ((status in ('loopt', 'klaar', 'gestopt')) = (startdatum is not null)),
  constraint inzetten_plek_voor_begin check (startdatum is null or plek_op is not null),
  constraint inzetten_einde check ((status in ('klaar', 'gestopt')) = (einddatum is not null)
    and (einddatum is null) = (resultaat is null)),
  constraint inzetten_eind_na_begin check (einddatum >= startdatum and gepland_einde >= gewenste_start),
  constraint inzetten_resultaat check (
    (status <> 'klaar' or resultaat in ('doel bereikt', 'deels bereikt', 'niet bereikt'))
    and (status <> 'gestopt' or resultaat in ('werk gevonden', 'opleiding begonnen', 'ander instrument', 'past niet',
      'wil niet verder', 'situatie thuis', 'verhuisd', 'aanbieder stopte', 'anders'))),
  constraint inzetten_nooit_meer_dan_toegezegd check (uitgegeven between 0 and bedrag),
  constraint inzetten_kosten_bij_einde check (
    (status not in ('klaar', 'gestopt') or bedrag is null) or uitgegeven is not null)
);
create unique index inzetten_een_tegelijk on inzetten (regio_id, inwoner_id, instrument_id)
  where status in ('gevraagd', 'toegekend', 'loopt');
create index inzetten_van_inwoner on inzetten (regio_id, inwoner_id, aangevraagd desc);
create index inzetten_met_plek on inzetten (regio_id, instrument_id)
  where plek_op is not null and status in ('toegekend', 'loopt');
create index inzetten_in_rij on inzetten (regio_id, instrument_id, aangevraagd, id)
  where status = 'toegekend' and plek_op is null;
create index inzetten_van_instrument on inzetten (regio_id, instrument_id, einddatum);
create index inzetten_te_beslissen on inzetten (regio_id, gemeente, aangevraagd) where status = 'gevraagd';

create table instrumentpilots ( -- data class 'instrument'
  regio_id        text not null,
  id              uuid not null,
  instrument_id   uuid not null,
  vraag           text not null, -- what one wants to learn
  maatstaf        text not null, -- when it is a success, said before it began
  gemeenten       text[] not null,
  begindatum      date not null,
  einddatum       date not null,
  bron            text not null,
  evaluatie       text,
  besluit         text,
  waarom          text,
  besloten_op     date,
  door_naam       text not null,
  versie          integer not null default 1,

  primary key (regio_id, id),
  foreign key (regio_id, instrument_id) references instrumenten,
  constraint instrumentpilots_eind_na_begin check (einddatum >= begindatum),
  constraint instrumentpilots_besluit check (besluit in ('doorgaan', 'stoppen')),
  constraint instrumentpilots_pas_na_evaluatie check (num_nonnulls(evaluatie, besluit, waarom, besloten_op) in (0, 4))
);
create unique index instrumentpilots_een_tegelijk on instrumentpilots (regio_id, instrument_id) where besluit is null;

create table functieoordelen ( -- data class 'instrument': how far it is there, in the eyes of who is responsible
  regio_id        text not null,
  id              uuid not null,
  gemeente        text, -- null: the whole region
  functionaliteit text not null,
  niveau          text not null,
  reden           text not null,
  datum           date not null,
  door_gebruiker_id uuid not null,
  door_naam       text not null,
  tijdstip        timestamptz not null,

  primary key (regio_id, id),
  foreign key (regio_id, gemeente) references gemeenten,
  constraint functieoordelen_functionaliteit check (functionaliteit in ('1', '2', '3', '4', '5', '6', '7', '8')),
  constraint functieoordelen_niveau check (niveau in ('ontbreekt', 'begin', 'voor een deel', 'op orde'))
);
create index functieoordelen_laatste on functieoordelen (regio_id, functionaliteit, gemeente, tijdstip desc);

call fence_inwoner('inzetten', 'inzet');
call fence_regio('instrumentbudgetten', 'instrumentbudget');
call fence_regio('instrumentpilots', 'instrument');
call fence_regio('functieoordelen', 'instrument');
grant select, insert, update on inzetten, instrumentbudgetten, instrumentpilots to meedoen_app;
grant select, insert on functieoordelen to meedoen_app;

-- What an inzet takes from its budget.
create function inzet_beslag(status text, bedrag bigint, uitgegeven bigint) returns bigint language sql immutable as $$
  select case when status in ('toegekend', 'loopt') then coalesce(bedrag, 0)
              when status in ('klaar', 'gestopt') then coalesce(uitgegeven, 0) else 0 end
$$;

-- Must a manager say yes?
create function inzet_vraagt_akkoord(i instrumenten, prijs bigint) returns boolean language sql immutable as $$
  select i.akkoord = 'altijd' or i.akkoord = 'vanaf bedrag' and (prijs is null or prijs >= i.akkoord_vanaf)
$$;

-- What a session may write. The owner fills the demo region with what happened before.
create function inzet_klopt() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  i instrumenten;
begin
  if nullif(current_setting('app.ctx', true), '') is null then
    return new;
  end if;
  select * into i from instrumenten t where t.regio_id = new.regio_id and t.id = new.instrument_id;
  if tg_op = 'INSERT' then
    new.gemeente := (select w.gemeente from inwoners w where w.regio_id = new.regio_id and w.id = new.inwoner_id);
    new.aanvrager_id := context_gebruiker();
    new.instrument_naam := i.naam;
    if i.beschikbaarheid not in ('beschikbaar', 'pilot') then
      raise exception 'not to be had' using errcode = '23514', constraint = 'inzetten_instrument_te_krijgen';
    end if;
    if new.status not in ('gevraagd', 'toegekend') or new.status = 'toegekend' and inzet_vraagt_akkoord(i, new.bedrag) then
      raise exception 'needs a yes' using errcode = '23514', constraint = 'inzetten_akkoord';
    end if;
    if new.doel_id is not null and not exists (select from plandoelen d
        where d.regio_id = new.regio_id and d.id = new.doel_id and d.inwoner_id = new.inwoner_id) then
      raise exception 'goal of another' using errcode = '23514', constraint = 'inzetten_eigen_doel';
    end if;
    new.plek_op := null;
    new.budget_id := null;
  else
    if (new.inwoner_id, new.instrument_id, new.instrument_naam, new.gemeente, new.aangevraagd, new.aanvrager_id)
        is distinct from (old.inwoner_id, old.instrument_id, old.instrument_naam, old.gemeente, old.aangevraagd, old.aanvrager_id) then
      raise exception 'another request' using errcode = '42501';
    end if;
    if pg_trigger_depth() = 1 then -- places and budgets are given below, not by a session
      new.plek_op := old.plek_op;
      new.budget_id := old.budget_id;
    end if;
    if old.status <> 'gevraagd' and new.bedrag is distinct from old.bedrag then
      raise exception 'was promised' using errcode = '42501';
    end if;
    if new.status <> old.status and (old.status, new.status) not in (('gevraagd', 'toegekend'), ('gevraagd', 'afgewezen'),
        ('gevraagd', 'ingetrokken'), ('toegekend', 'ingetrokken'), ('toegekend', 'loopt'), ('loopt', 'klaar'), ('loopt', 'gestopt')) then
      raise exception 'no such step' using errcode = '23514', constraint = 'inzetten_volgorde';
    end if;
    if old.status = 'gevraagd' and new.status in ('toegekend', 'afgewezen')
       and (new.beslisser_id is distinct from context_gebruiker() or new.beslisser_id = new.aanvrager_id
         or not new.gemeente = any (context_gemeenten('inzetbesluit', 'change'))) then
      raise exception 'not by you' using errcode = '42501', constraint = 'inzetten_akkoord';
    end if;
  end if;
  if new.status = 'toegekend' and (tg_op = 'INSERT' or old.status = 'gevraagd') and new.bedrag > 0 then
    select b.id into new.budget_id from instrumentbudgetten b
     where b.regio_id = new.regio_id and b.instrument_id = new.instrument_id and b.gemeente = new.gemeente
       and b.jaar = extract(year from new.gewenste_start);
    if new.budget_id is null then
      raise exception 'no budget' using errcode = '23514', constraint = 'inzetten_met_budget';
    end if;
  end if;
  return new;
end $$;
create trigger inzet_klopt before insert or update on inzetten for each row execute function inzet_klopt();

-- How many people have a place: who takes part, and for whom one is kept.
create function instrument_bezet(regio text, instrument uuid) returns integer
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (select count(*) from inzetten z where z.regio_id = regio and z.instrument_id = instrument
    and z.plek_op is not null and z.status in ('toegekend', 'loopt'));
end $$;
revoke all on function instrument_bezet(text, uuid) from public;

-- Places that are free go to who asked first. Under a lock on the instrument, so that one place is given once.
create function bied_inzetplekken_aan(regio text, instrument uuid) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  i instrumenten;
  eerste uuid;
begin
  select * into i from instrumenten t where t.regio_id = regio and t.id = instrument for no key update;
  while i.capaciteit is null or instrument_bezet(regio, instrument) < i.capaciteit loop
    select z.id into eerste from inzetten z
     where z.regio_id = regio and z.instrument_id = instrument and z.status = 'toegekend' and z.plek_op is null
     order by z.aangevraagd, z.id limit 1;
    exit when eerste is null;
    update inzetten set plek_op = context_vandaag() where regio_id = regio and id = eerste;
  end loop;
end $$;
revoke all on function bied_inzetplekken_aan(text, uuid) from public;

-- What an inzet promises or spends goes on its budget, and its place to who waits.
create function inzet_telt() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  was constant bigint := case when tg_op = 'INSERT' then 0 else inzet_beslag(old.status, old.bedrag, old.uitgegeven) end;
  wordt constant bigint := inzet_beslag(new.status, new.bedrag, new.uitgegeven);
begin
  if new.budget_id is not null and wordt <> was then
    update instrumentbudgetten b set vastgelegd = b.vastgelegd + wordt - was
     where b.regio_id = new.regio_id and b.id = new.budget_id;
  end if;
  if nullif(current_setting('app.ctx', true), '') is not null
     and (tg_op = 'INSERT' and new.status = 'toegekend' or tg_op = 'UPDATE' and new.status <> old.status) then
    perform bied_inzetplekken_aan(new.regio_id, new.instrument_id);
  end if;
  return null;
end $$;
create trigger inzet_telt after insert or update of status, bedrag, uitgegeven on inzetten
  for each row execute function inzet_telt();

-- More places than before go to who waits; fewer take a place from nobody.
create function instrument_krijgt_plekken() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform bied_inzetplekken_aan(new.regio_id, new.id);
  return null;
end $$;
create trigger instrument_krijgt_plekken after update of capaciteit on instrumenten
  for each row when (new.capaciteit is distinct from old.capaciteit) execute function instrument_krijgt_plekken();

-- What is on a budget is counted here, and written by nobody. It is of the gemeenten of who makes or changes it.
create function instrumentbudget_klopt() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if nullif(current_setting('app.ctx', true), '') is null or pg_trigger_depth() > 1 then
    return new;
  end if;
  if tg_op = 'INSERT' then
    new.vastgelegd := 0;
  else
    new.vastgelegd := old.vastgelegd;
    if (new.instrument_id, new.gemeente, new.jaar) is distinct from (old.instrument_id, old.gemeente, old.jaar) then
      raise exception 'another budget' using errcode = '42501';
    end if;
  end if;
  if not exists (select from gebruikers g where g.regio_id = new.regio_id and g.id = context_gebruiker()
       and new.gemeente = any (g.gemeenten)) then
    raise exception 'of another gemeente' using errcode = '42501', constraint = 'instrumentbudgetten_eigen_gemeente';
  end if;
  return new;
end $$;
create trigger instrumentbudget_klopt before insert or update on instrumentbudgetten
  for each row execute function instrumentbudget_klopt();

-- The yes or no of who may give it; the answer says whether there was such a request in the version that was seen.
create function beslis_inzet(inzet uuid, gezien integer, is_ja boolean, reden text, bedrag_ bigint, naam text) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  update inzetten z set status = case when is_ja then 'toegekend' else 'afgewezen' end, besluit_reden = reden,
      bedrag = coalesce(bedrag_, z.bedrag), besloten_op = context_vandaag(), beslisser_id = context_gebruiker(),
      beslisser_naam = naam, versie = z.versie + 1
   where z.regio_id = context_regio() and z.id = inzet and z.versie = gezien and z.status = 'gevraagd'
     and z.gemeente = any (context_gemeenten('inzetbesluit', 'change'));
  return found;
end $$;
revoke all on function beslis_inzet(uuid, integer, boolean, text, bigint, text) from public;
grant execute on function beslis_inzet(uuid, integer, boolean, text, bigint, text) to meedoen_app;

-- How full each instrument is: counts, never who.
create function inzet_standen() returns table (instrument_id uuid, bezet integer, wacht integer, gevraagd integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not context_mag('instrument', 'read') then
    raise exception 'no instrument' using errcode = '42501';
  end if;
  return query
    select z.instrument_id, (count(*) filter (where z.plek_op is not null and z.status <> 'gevraagd'))::integer,
           (count(*) filter (where z.plek_op is null and z.status = 'toegekend'))::integer,
           (count(*) filter (where z.status = 'gevraagd'))::integer
      from inzetten z
     where z.regio_id = context_regio() and z.status in ('gevraagd', 'toegekend', 'loopt')
     group by z.instrument_id;
end $$;
revoke all on function inzet_standen() from public;
grant execute on function inzet_standen() to meedoen_app;

-- Where in the row someone stands whom this session may see; who stands before him stays hidden.
create function inzet_plaats_in_rij(inzet uuid) returns integer
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  z inzetten;
begin
  select * into z from inzetten t where t.regio_id = context_regio() and t.id = inzet
     and t.status = 'toegekend' and t.plek_op is null
     and (t.gemeente = any (context_gemeenten('inzet', 'read')) or t.inwoner_id = any (context_inwoners('inzet', 'read')));
  if z.id is null then
    return null;
  end if;
  return (select count(*) + 1 from inzetten r where r.regio_id = z.regio_id and r.instrument_id = z.instrument_id
     and r.status = 'toegekend' and r.plek_op is null and (r.aangevraagd, r.id) < (z.aangevraagd, z.id));
end $$;
revoke all on function inzet_plaats_in_rij(uuid) from public;
grant execute on function inzet_plaats_in_rij(uuid) to meedoen_app;

-- Of the people who finished an instrument long enough ago, each once: how many had paid work so many months later. Fewer
-- than ten people are not counted, nor a part of fewer than five, because that tells about someone.
create function tel_inzeteffect(instrument uuid)
returns table (maanden integer, klaar integer, met_werk integer, gestopt integer, is_te_klein boolean)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not context_mag('instrument', 'read') then
    raise exception 'no instrument' using errcode = '42501';
  end if;
  return query
    with laatste as (
      select m.na, z.inwoner_id, z.status,
             row_number() over (partition by m.na, z.inwoner_id order by z.einddatum desc, z.id) as nr,
             exists (select from plaatsingen p where p.regio_id = z.regio_id and p.inwoner_id = z.inwoner_id
               and p.werkvorm in ('regulier', 'begeleid werken', 'leerwerkplek', 'individuele detachering', 'groepsdetachering',
                 'werken op locatie', 'intern')
               and daterange(p.startdatum, p.einddatum, '[]') @> (z.einddatum + make_interval(months => m.na))::date) as werkt
        from (values (6), (12)) as m (na)
        join inzetten z on z.regio_id = context_regio() and z.instrument_id = instrument and z.status in ('klaar', 'gestopt')
         and z.einddatum + make_interval(months => m.na) <= context_vandaag()
    ), geteld as (
      select l.na, (count(*) filter (where l.status = 'klaar'))::integer as af,
             (count(*) filter (where l.status = 'klaar' and l.werkt))::integer as aan_het_werk,
             (count(*) filter (where l.status = 'gestopt'))::integer as weg
        from laatste l where l.nr = 1 group by l.na
    )
    select g.na, case when g.af >= 10 then g.af end,
           case when g.af >= 10 and g.aan_het_werk >= 5 and g.af - g.aan_het_werk >= 5 then g.aan_het_werk end,
           case when g.weg = 0 or g.weg >= 5 then g.weg end,
           g.af < 10 or g.aan_het_werk < 5 or g.af - g.aan_het_werk < 5
      from geteld g order by g.na;
end $$;
revoke all on function tel_inzeteffect(uuid) from public;
grant execute on function tel_inzeteffect(uuid) to meedoen_app;
