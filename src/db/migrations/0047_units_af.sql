-- Hours of a unit that do not tell about one person, capacity that cannot be taken away under what was promised, a group
-- without people that stands in nobody's way, and what is agreed with a customer: the work, the price and who guides.
-- Guarantees: an agreement is never changed, a new one follows it; each side says yes once; an employer reads and answers
-- his own.

-- As in 0037. Who may not read each of these people gets sums of ten people or more, rounded to ten hours, so that the
-- weeks beside each other do not tell what one of them works; what is held back is null.
create or replace function unit_uren(unit uuid, maandag date, weken integer)
returns table (week date, werksoort text, uren bigint, mensen integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  gemeenten_ constant text[] := context_gemeenten('plaatsing', 'read');
  inwoners_  constant uuid[] := context_inwoners('plaatsing', 'read');
  is_eigen   constant boolean := 'eigen-unit' = any (context_reikwijdten('werkverdeling', 'read')) and exists (
    select from gebruikers g where g.regio_id = context_regio() and g.id = context_gebruiker() and g.unit_id = unit);
begin
  if not context_mag('opdracht', 'read') then
    raise exception 'no opdracht' using errcode = '42501';
  end if;
  return query
    with per_week as (
      select w.dag::date as week, coalesce(k.werksoort, u.werksoorten[1]) as werksoort, sum(p.uren_per_week)::bigint as uren,
             count(*)::integer as mensen,
             is_eigen or bool_and(p.gemeente = any (gemeenten_) or p.inwoner_id = any (inwoners_)) as ziet_allen
        from units u
        join generate_series(maandag, maandag + 7 * (weken - 1), interval '7 days') as w (dag) on true
        join plaatsingen p on p.regio_id = u.regio_id and p.unit_id = u.id
         and daterange(p.startdatum, p.einddatum, '[]') @> (w.dag::date + 2)
        left join plekken k on k.regio_id = p.regio_id and k.id = p.plek_id
       where u.regio_id = context_regio() and u.id = unit
       group by 1, 2
    )
    select s.week, s.werksoort,
           case when s.ziet_allen then s.uren when s.mensen >= 10 then round(s.uren / 1000.0)::bigint * 1000 end,
           case when s.ziet_allen or s.mensen >= 10 then s.mensen end
      from per_week s order by 1, 2;
end $$;

-- As in 0037, and a line that has ended still says that it is written down: then the unit can hold nothing of it.
create or replace function unit_kan(regio text, unit uuid, soort_ text, vorm text) returns bigint
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (select coalesce(sum(c.plaatsen) filter (where daterange(c.vanaf, c.tot, '[]') @> context_vandaag()), 0)
            from unitcapaciteiten c where c.regio_id = regio and c.unit_id = unit and c.werksoort = soort_
             and c.werkvorm = vorm and c.vanaf <= context_vandaag()
          having count(*) > 0);
end $$;

-- As in 0037, and what is moved to other work or taken away leaves enough for what is offered.
create or replace function unitcapaciteit_past() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  kan bigint;
begin
  perform 1 from units where regio_id = coalesce(new.regio_id, old.regio_id) and id in (new.unit_id, old.unit_id)
    order by id for update;
  if tg_op <> 'DELETE' then
    kan := unit_kan(new.regio_id, new.unit_id, new.werksoort, new.werkvorm);
    if kan is not null and unit_biedt(new.regio_id, new.unit_id, new.werksoort, new.werkvorm, null) > kan then
      raise exception 'less than the unit offers' using errcode = '23514', constraint = 'unitcapaciteiten_te_klein';
    end if;
  end if;
  if tg_op <> 'INSERT' and daterange(old.vanaf, old.tot, '[]') @> context_vandaag() then
    kan := coalesce(unit_kan(old.regio_id, old.unit_id, old.werksoort, old.werkvorm), 0);
    if unit_biedt(old.regio_id, old.unit_id, old.werksoort, old.werkvorm, null) > kan then
      raise exception 'less than the unit offers' using errcode = '23514', constraint = 'unitcapaciteiten_nog_nodig';
    end if;
  end if;
  return null;
end $$;
drop trigger unitcapaciteit_past on unitcapaciteiten;
create constraint trigger unitcapaciteit_past after insert or update or delete on unitcapaciteiten
  deferrable initially immediate for each row execute function unitcapaciteit_past();

-- Does a group have nobody? Yes or no, also for who may not see who is in it. Locks nothing: the group itself is locked by
-- who changes it, and a member is counted under that same lock.
create function groep_is_leeg(groep uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return context_mag('opdracht', 'read') and not exists (
    select from groepsleden l where l.regio_id = context_regio() and l.groep_id = groep);
end $$;
revoke all on function groep_is_leeg(uuid) from public;
grant execute on function groep_is_leeg(uuid) to meedoen_app;

-- A group with people keeps its days, its place and enough places; one without follows what the leader decides.
create function groep_met_mensen() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  leden constant bigint := (select count(*) from groepsleden l where l.regio_id = new.regio_id and l.groep_id = new.id);
begin
  if leden > new.omvang or leden > 0 and (new.startdatum, new.einddatum, new.plek_id) <> (old.startdatum, old.einddatum, old.plek_id) then
    raise exception 'people are in this group' using errcode = '23514', constraint = 'detacheringsgroepen_heeft_leden';
  end if;
  return new;
end $$;
create trigger groep_met_mensen before update of startdatum, einddatum, plek_id, omvang on detacheringsgroepen
  for each row execute function groep_met_mensen();

-- What is agreed with a customer about one form of work at one plek. Never changed: a new one has the next number.
create table werkafspraken ( -- data class 'werkafspraak'
  regio_id          text not null,
  id                uuid not null,
  plek_id           uuid not null,
  werkvorm          text not null,
  nummer            integer not null, -- 1 is the first about this form at this plek
  unit_id           uuid, -- the unit that lends people or works there
  werkgever_id      uuid, -- where the customer is a werkgever of the region
  met               text not null, -- the customer
  werk              text not null,
  prijs_in_centen   integer not null, -- without VAT; 0: no price
  prijs_per         text not null,
  dienstverband_bij text not null,
  begeleiding_door  text not null,
  begeleiding       text not null, -- how often, and whom to call
  vanaf             date not null,
  tot               date, -- last day; null while open-ended
  opgesteld_door    text not null,
  opgesteld_op      date not null,

  primary key (regio_id, id),
  foreign key (regio_id, plek_id) references plekken,
  foreign key (regio_id, unit_id) references units,
  foreign key (regio_id, werkgever_id) references werkgevers,
  constraint werkafspraken_volgorde unique (regio_id, plek_id, werkvorm, nummer),
  constraint werkafspraken_werkvorm check (
    werkvorm in ('begeleid werken', 'individuele detachering', 'groepsdetachering', 'werken op locatie')),
  constraint werkafspraken_nummer check (nummer > 0),
  constraint werkafspraken_prijs check (prijs_in_centen >= 0),
  constraint werkafspraken_prijs_per check (prijs_per in ('uur', 'stuk', 'week', 'maand')),
  constraint werkafspraken_periode check (tot >= vanaf)
);
create index werkafspraken_van_werkgever on werkafspraken (regio_id, werkgever_id);

create table werkakkoorden ( -- data class 'werkafspraak': who said yes for one side
  regio_id       text not null,
  afspraak_id    uuid not null,
  kant           text not null,
  unit_id        uuid,
  werkgever_id   uuid,
  naam           text not null, -- who said it
  op             date not null,
  vastgelegd_door text not null,
  tijdstip       timestamptz not null,

  primary key (regio_id, afspraak_id, kant),
  foreign key (regio_id, afspraak_id) references werkafspraken,
  constraint werkakkoorden_kant check (kant in ('bedrijf', 'werkgever'))
);

-- A yes is about the agreement of the same unit and the same customer.
create function werkakkoord_hoort_bij() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from werkafspraken a where a.regio_id = new.regio_id and a.id = new.afspraak_id
                   and a.unit_id is not distinct from new.unit_id and a.werkgever_id is not distinct from new.werkgever_id) then
    raise exception 'not of this agreement' using errcode = '23514', constraint = 'werkakkoorden_van_afspraak';
  end if;
  return new;
end $$;
create trigger werkakkoord_hoort_bij before insert on werkakkoorden for each row execute function werkakkoord_hoort_bij();
create trigger alleen_eigen_unit before insert on werkafspraken for each row execute function alleen_eigen_unit();
create trigger alleen_eigen_unit before insert on werkakkoorden for each row execute function alleen_eigen_unit();

call fence_regio('werkafspraken', 'werkafspraak');
call fence_regio('werkakkoorden', 'werkafspraak');
create policy eigen_werkgever on werkafspraken for select to meedoen_app using (
  regio_id = (select context_regio()) and werkgever_id = (select context_werkgever('werkafspraak', 'read')));
create policy eigen_werkgever on werkakkoorden for select to meedoen_app using (
  regio_id = (select context_regio()) and werkgever_id = (select context_werkgever('werkafspraak', 'read')));

-- An employer says yes himself, for his own company and in his own name.
create function zeg_ja_als_werkgever(afspraak uuid, dag_ date, nu timestamptz) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  wie gebruikers;
begin
  select * into wie from gebruikers g where g.regio_id = context_regio() and g.id = context_gebruiker()
     and g.werkgever_id = context_werkgever('werkafspraak', 'change');
  insert into werkakkoorden (regio_id, afspraak_id, kant, unit_id, werkgever_id, naam, op, vastgelegd_door, tijdstip)
  select a.regio_id, a.id, 'werkgever', a.unit_id, a.werkgever_id, wie.naam, dag_, wie.naam, nu
    from werkafspraken a where a.regio_id = wie.regio_id and a.id = afspraak and a.werkgever_id = wie.werkgever_id;
  return found;
end $$;
revoke all on function zeg_ja_als_werkgever(uuid, date, timestamptz) from public;
grant execute on function zeg_ja_als_werkgever(uuid, date, timestamptz) to meedoen_app;

grant select, insert on werkafspraken, werkakkoorden to meedoen_app;
