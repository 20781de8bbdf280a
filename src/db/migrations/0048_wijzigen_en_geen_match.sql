-- An instrument that runs is lengthened or made dearer by a change with a day and a reason, that stays readable; why a
-- voorstel or a plek came to nothing; and readings that asked too little of who asks.
-- Guarantees: what is promised moves only by such a change, within the budget, and with the yes of a manager where the
-- instrument asks for one; a figure about people is of at least ten of them, in fives, over whole quarters that have passed.

create table inzetwijzigingen ( -- data class 'inzet'
  regio_id        text not null,
  id              uuid not null,
  gemeente        text not null,
  inwoner_id      uuid not null,
  inzet_id        uuid not null,
  status          text not null,
  vanaf           date not null, -- from this day on it holds
  bedrag_was      bigint, -- cents
  bedrag          bigint, -- cents; null: not known
  einde_was       date,
  einde           date, -- planned
  reden           text not null,
  gevraagd        timestamptz not null,
  aanvrager_id    uuid not null,
  aanvrager_naam  text not null,
  besloten_op     date,
  beslisser_id    uuid,
  beslisser_naam  text,
  besluit_reden   text,

  primary key (regio_id, id),
  foreign key (regio_id, inwoner_id) references inwoners,
  foreign key (regio_id, inzet_id) references inzetten,
  constraint inzetwijzigingen_status check (status in ('gevraagd', 'toegekend', 'afgewezen', 'vervallen')),
  constraint inzetwijzigingen_besluit check ((status in ('toegekend', 'afgewezen')) = (besloten_op is not null)),
  constraint inzetwijzigingen_afwijzing check (status <> 'afgewezen' or besluit_reden is not null),
  constraint inzetwijzigingen_anders check (bedrag is distinct from bedrag_was or einde is distinct from einde_was),
  constraint inzetwijzigingen_bedrag_blijft_bekend check (bedrag >= 0 and bedrag is not null or bedrag_was is null and bedrag is null),
  constraint inzetwijzigingen_eind_na_begin check (einde >= vanaf)
);
create unique index inzetwijzigingen_een_open on inzetwijzigingen (regio_id, inzet_id) where status = 'gevraagd';
create index inzetwijzigingen_van_inzet on inzetwijzigingen (regio_id, inzet_id, gevraagd);
create index inzetwijzigingen_van_inwoner on inzetwijzigingen (regio_id, inwoner_id, besloten_op);

call fence_inwoner('inzetwijzigingen', 'inzet');
grant select, insert on inzetwijzigingen to meedoen_app; -- a decision goes through beslis_inzetwijziging

-- Must a manager say yes? Less money or an earlier end needs nobody.
create function inzetwijziging_vraagt_akkoord(i instrumenten, bedrag_was bigint, bedrag bigint, einde_was date, einde date)
returns boolean language sql immutable as $$
  select case i.akkoord
    when 'altijd' then coalesce(bedrag, 0) > coalesce(bedrag_was, 0) or einde_was is not null and (einde is null or einde > einde_was)
    when 'vanaf bedrag' then coalesce(bedrag, 0) > coalesce(bedrag_was, 0) and bedrag >= i.akkoord_vanaf
      or bedrag is null and einde_was is not null and (einde is null or einde > einde_was)
    else false end
$$;

-- What it was comes from the inzet, and not from who asks. The owner fills the demo region with what happened before.
create function inzetwijziging_klopt() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  z inzetten;
  i instrumenten;
begin
  if nullif(current_setting('app.ctx', true), '') is null then
    return new;
  end if;
  select * into z from inzetten t where t.regio_id = new.regio_id and t.id = new.inzet_id for update;
  if z.status is distinct from 'loopt' then
    raise exception 'does not run' using errcode = '23514', constraint = 'inzetwijzigingen_loopt';
  end if;
  if exists (select from inzetwijzigingen w where w.regio_id = new.regio_id and w.inzet_id = new.inzet_id and w.status = 'gevraagd') then
    raise exception 'one waits' using errcode = '23505', constraint = 'inzetwijzigingen_een_open';
  end if;
  if new.vanaf < z.startdatum then
    raise exception 'before it began' using errcode = '23514', constraint = 'inzetwijzigingen_na_begin';
  end if;
  select * into i from instrumenten t where t.regio_id = new.regio_id and t.id = z.instrument_id;
  new.gemeente := z.gemeente;
  new.inwoner_id := z.inwoner_id;
  new.bedrag_was := z.bedrag;
  new.einde_was := z.gepland_einde;
  new.aanvrager_id := context_gebruiker();
  if new.status not in ('gevraagd', 'toegekend') or new.status = 'toegekend'
     and inzetwijziging_vraagt_akkoord(i, z.bedrag, new.bedrag, z.gepland_einde, new.einde) then
    raise exception 'needs a yes' using errcode = '23514', constraint = 'inzetten_akkoord';
  end if;
  new.besloten_op := case when new.status = 'toegekend' then context_vandaag() end;
  new.beslisser_id := case when new.status = 'toegekend' then context_gebruiker() end;
  return new;
end $$;
create trigger inzetwijziging_klopt before insert on inzetwijzigingen for each row execute function inzetwijziging_klopt();

-- What was agreed holds for the inzet, and its budget follows (inzet_telt).
create function inzetwijziging_geldt() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if nullif(current_setting('app.ctx', true), '') is null or new.status = 'vervallen' then
    return null;
  end if;
  update inzetten z set bedrag = case when new.status = 'toegekend' then new.bedrag else z.bedrag end,
      gepland_einde = case when new.status = 'toegekend' then new.einde else z.gepland_einde end, versie = z.versie + 1
   where z.regio_id = new.regio_id and z.id = new.inzet_id;
  return null;
end $$;
create trigger inzetwijziging_geldt after insert or update of status on inzetwijzigingen
  for each row execute function inzetwijziging_geldt();

-- The yes or no of who may give it, never to his own request.
create function beslis_inzetwijziging(inzet uuid, gezien integer, is_ja boolean, reden_ text, naam text) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  update inzetwijzigingen w set status = case when is_ja then 'toegekend' else 'afgewezen' end, besluit_reden = reden_,
      besloten_op = context_vandaag(), beslisser_id = context_gebruiker(), beslisser_naam = naam
    from inzetten z
   where z.regio_id = context_regio() and z.id = inzet and z.versie = gezien and w.regio_id = z.regio_id and w.inzet_id = z.id
     and w.status = 'gevraagd' and w.aanvrager_id <> context_gebruiker()
     and w.gemeente = any (context_gemeenten('inzetbesluit', 'change'));
  return found;
end $$;
revoke all on function beslis_inzetwijziging(uuid, integer, boolean, text, text) from public;
grant execute on function beslis_inzetwijziging(uuid, integer, boolean, text, text) to meedoen_app;

-- As in 0032, and: what is promised and the planned end of what runs move by an inzetwijziging only.
create or replace function inzet_klopt() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
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
      if old.status <> 'gevraagd' and new.bedrag is distinct from old.bedrag
         or old.status = 'loopt' and new.gepland_einde is distinct from old.gepland_einde then
        raise exception 'was promised' using errcode = '42501';
      end if;
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
  if new.bedrag > 0 and new.budget_id is null and (new.status = 'toegekend' and (tg_op = 'INSERT' or old.status = 'gevraagd')
      or new.status = 'loopt' and tg_op = 'UPDATE' and new.bedrag is distinct from old.bedrag) then
    select b.id into new.budget_id from instrumentbudgetten b
     where b.regio_id = new.regio_id and b.instrument_id = new.instrument_id and b.gemeente = new.gemeente
       and b.jaar = extract(year from new.gewenste_start);
    if new.budget_id is null then
      raise exception 'no budget' using errcode = '23514', constraint = 'inzetten_met_budget';
    end if;
  end if;
  return new;
end $$;

-- As in 0032, and: a change that waits for an answer when it ends is no longer asked.
create or replace function inzet_telt() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  was constant bigint := case when tg_op = 'INSERT' then 0 else inzet_beslag(old.status, old.bedrag, old.uitgegeven) end;
  wordt constant bigint := inzet_beslag(new.status, new.bedrag, new.uitgegeven);
begin
  if new.budget_id is not null and wordt <> was then
    update instrumentbudgetten b set vastgelegd = b.vastgelegd + wordt - was
     where b.regio_id = new.regio_id and b.id = new.budget_id;
  end if;
  if tg_op = 'UPDATE' and old.status = 'loopt' and new.status <> 'loopt' then
    update inzetwijzigingen w set status = 'vervallen'
     where w.regio_id = new.regio_id and w.inzet_id = new.id and w.status = 'gevraagd';
  end if;
  if nullif(current_setting('app.ctx', true), '') is not null
     and (tg_op = 'INSERT' and new.status = 'toegekend' or tg_op = 'UPDATE' and new.status <> old.status) then
    perform bied_inzetplekken_aan(new.regio_id, new.instrument_id);
  end if;
  return null;
end $$;

-- As in 0032, by the rule that holds for every figure about people: no group of fewer than ten is told, the rest of it
-- neither; what is told is in fives; and only who was so far before this quarter counts, so that today less yesterday is nobody.
create or replace function tel_inzeteffect(instrument uuid)
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
         and z.einddatum + make_interval(months => m.na) < date_trunc('quarter', context_vandaag())
    ), geteld as (
      select l.na, (count(*) filter (where l.status = 'klaar'))::integer as af,
             (count(*) filter (where l.status = 'klaar' and l.werkt))::integer as aan_het_werk,
             (count(*) filter (where l.status = 'gestopt'))::integer as weg
        from laatste l where l.nr = 1 group by l.na
    ), getoond as (
      select g.*, g.aan_het_werk >= 10 and g.af - g.aan_het_werk >= 10 as is_groot_genoeg from geteld g
    )
    select g.na, case when g.af >= 10 then (round(g.af / 5.0) * 5)::integer end,
           case when g.is_groot_genoeg then (round(g.aan_het_werk / 5.0) * 5)::integer end,
           case when g.weg >= 10 then (round(g.weg / 5.0) * 5)::integer end,
           not g.is_groot_genoeg
      from getoond g order by g.na;
end $$;

-- As in 0033, for who may see that this inwoner waits; when he asked is read from his own row.
create or replace function plaats_in_rij(groep uuid, moment timestamptz, deelname uuid) returns integer
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  d deelnames;
begin
  select * into d from deelnames t where t.regio_id = context_regio() and t.id = deelname and t.groep_id = groep and t.status = 'wacht'
     and (t.gemeente = any (context_gemeenten('deelname', 'read')) or t.inwoner_id = any (context_inwoners('deelname', 'read')));
  if d.id is null then
    return null;
  end if;
  return (select count(*) + 1 from deelnames r where r.regio_id = d.regio_id and r.groep_id = d.groep_id and r.status = 'wacht'
     and (r.aangemeld, r.id) < (d.aangemeld, d.id));
end $$;

-- Why a voorstel came to nothing, and who said so.
alter table voorstellen
  add column geen_match_door text,
  add column geen_match_reden text,
  add column geen_match_woorden text,
  add column geen_match_op date,
  add constraint voorstellen_geen_match check (num_nonnulls(geen_match_door, geen_match_reden, geen_match_op) in (0, 3)
    and (geen_match_reden is null or status in ('afgewezen', 'ingetrokken'))),
  add constraint voorstellen_geen_match_door check (geen_match_door in ('inwoner', 'werkgever', 'begeleider')),
  add constraint voorstellen_geen_match_reden check (geen_match_reden in ('kennis of ervaring', 'persoonlijk', 'eisen van de plek',
    'reis', 'uren', 'loon', 'anders', 'niet gezegd')),
  add constraint voorstellen_geen_match_in_woorden check (geen_match_reden <> 'anders' or geen_match_woorden is not null);
create index voorstellen_geen_match_op on voorstellen (regio_id, geen_match_op) where geen_match_reden is not null;

-- Why a plek was closed with nobody on it. As with sluitreden: it holds as long as the plek is closed.
alter table plekken
  add column geen_match_reden text,
  add column geen_match_woorden text,
  add column geen_match_op date,
  add constraint plekken_geen_match check (num_nonnulls(geen_match_reden, geen_match_op) in (0, 2)),
  add constraint plekken_geen_match_reden check (geen_match_reden in ('kennis of ervaring', 'persoonlijk', 'eisen van de plek',
    'reis', 'uren', 'loon', 'anders', 'niet gezegd')),
  add constraint plekken_geen_match_in_woorden check (geen_match_reden <> 'anders' or geen_match_woorden is not null);

-- How often a reason was given, of a year or one quarter of it, as far as whole quarters have passed. No total: less its parts
-- it would tell about someone.
create function tel_geen_match(jaar integer, kwartaal integer, in_gemeente text)
returns table (reden text, aantal integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  van constant date := make_date(jaar, coalesce(kwartaal, 1) * 3 - 2, 1);
  tot constant date := least((van + case when kwartaal is null then interval '1 year' else interval '3 months' end)::date,
    date_trunc('quarter', context_vandaag())::date);
begin
  if not context_mag('rapport', 'read') then
    raise exception 'no report' using errcode = '42501';
  end if;
  return query
    select v.geen_match_reden, (round(count(distinct v.inwoner_id) / 5.0) * 5)::integer
      from voorstellen v
     where v.regio_id = context_regio() and v.geen_match_reden is not null and v.geen_match_op >= van and v.geen_match_op < tot
       and v.gemeente = coalesce(in_gemeente, v.gemeente)
     group by v.geen_match_reden
    having count(distinct v.inwoner_id) >= 10
     order by 2 desc, 1;
end $$;
revoke all on function tel_geen_match(integer, integer, text) from public;
grant execute on function tel_geen_match(integer, integer, text) to meedoen_app;
