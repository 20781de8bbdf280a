-- Groups with a week of their own and an end, tasks that are no longer taught, and what leermeesters and coaches learned.
-- Guarantees: nobody gets or is offered a place in a group that closes, or that has ended; when a group closes, who still
-- waited for it is told so; a task that is no longer taught is not begun with, and who learns it already goes on.

alter table trajectgroepen
  add column week          jsonb, -- where the group meets at other moments than its version of the traject says
  add column uren_per_week integer, -- hundredths of an hour, of that week
  add column gesloten_op   date, -- since when nobody is put in it any more; its last day is einddatum
  add constraint trajectgroepen_eigen_week check (num_nulls(week, uren_per_week) in (0, 2)),
  add constraint trajectgroepen_gesloten_met_einde check (gesloten_op is null or einddatum is not null);

alter table deelnames drop constraint deelnames_reden;
alter table deelnames add constraint deelnames_reden check (reden_einde in ('programma klaar', 'werk gevonden', 'opleiding begonnen',
  'ander traject', 'past niet bij inwoner', 'wil niet verder', 'situatie thuis', 'verhuisd', 'anders', 'groep gesloten'));

alter table leertaken add column vervallen_op date; -- since when nobody begins with it

alter table leermeesters
  add column opleiding   text, -- in which he learned to guide who learns, such as a training Mentorwijs
  add column opgeleid_op date,
  add constraint leermeesters_opgeleid check (opgeleid_op is null or opleiding is not null);

alter table coachuren add column is_noloc boolean not null default false; -- whether the coach has the certificate of Noloc

-- Whether a group still takes people.
create function neemt_mensen(groep trajectgroepen) returns boolean language sql stable as $$
  select groep.gesloten_op is null and (groep.einddatum is null or groep.einddatum >= context_vandaag())
$$;

-- As in 0033; nobody gets a place in a group that closed.
create or replace function deelname_past() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  groep constant trajectgroepen := (select g from trajectgroepen g
    where g.regio_id = new.regio_id and g.id = new.groep_id for update);
  is_vol boolean;
  wacht_iemand boolean;
begin
  if tg_op = 'INSERT' and groep.gesloten_op is not null and new.status in ('wacht', 'aangeboden', 'doet mee') then
    raise exception 'group is closed' using errcode = '23514', constraint = 'trajectgroepen_gesloten';
  end if;
  if new.status not in ('aangeboden', 'doet mee') then
    return new;
  end if;
  if tg_op = 'UPDATE' and old.groep_id = new.groep_id and old.status in ('aangeboden', 'doet mee') then
    return new;
  end if;
  is_vol := trajectgroep_bezet(new.regio_id, new.groep_id) >= groep.capaciteit;
  wacht_iemand := exists (select from deelnames d where d.regio_id = new.regio_id and d.groep_id = new.groep_id
    and d.id <> new.id and d.status = 'wacht' and (d.aangemeld, d.id) < (new.aangemeld, new.id));
  if tg_op = 'INSERT' and (is_vol or wacht_iemand) then
    new.status := 'wacht';
    new.aangeboden_op := null;
  elsif is_vol then
    raise exception 'group is full' using errcode = '23514', constraint = 'trajectgroepen_capaciteit';
  elsif wacht_iemand then
    raise exception 'somebody waits longer' using errcode = '23514', constraint = 'deelnames_volgorde';
  end if;
  return new;
end $$;

-- As in 0033, while the group takes people.
create or replace function bied_plaatsen_aan(regio text, groep uuid) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  deze constant trajectgroepen := (select g from trajectgroepen g where g.regio_id = regio and g.id = groep for update);
  eerste uuid;
begin
  while neemt_mensen(deze) and trajectgroep_bezet(regio, groep) < deze.capaciteit loop
    select d.id into eerste from deelnames d
     where d.regio_id = regio and d.groep_id = groep and d.status = 'wacht' order by d.aangemeld, d.id limit 1;
    exit when eerste is null;
    update deelnames set status = 'aangeboden', aangeboden_op = context_vandaag(), versie = versie + 1
     where regio_id = regio and id = eerste;
  end loop;
end $$;

-- Who waited, had an offer or would begin after the last day does not begin any more. Who takes part stays until a person
-- says how he goes on.
create function trajectgroep_sluit() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update deelnames set status = 'ingetrokken', reden_einde = 'groep gesloten', versie = versie + 1
   where regio_id = new.regio_id and groep_id = new.id
     and (status in ('wacht', 'aangeboden') or status = 'doet mee' and startdatum > new.einddatum);
  return null;
end $$;
create trigger trajectgroep_sluit after update of gesloten_op on trajectgroepen
  for each row when (old.gesloten_op is null and new.gesloten_op is not null) execute function trajectgroep_sluit();

-- What a group does: as its version says, at the moments of the group itself where it has those.
create function inhoud_van(groep trajectgroepen, versie jsonb) returns jsonb language sql immutable as $$
  select case when groep.week is null then versie else jsonb_set(versie, '{week}', groep.week) end
$$;

-- As in 0033, with the own week of the group.
create or replace function groep_in_woorden(groep_ uuid)
returns table (groep text, plaats text, traject_id uuid, traject text, inhoud jsonb, uren_per_week integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select g.naam, g.plaats, t.id, t.naam, inhoud_van(g, v.inhoud), coalesce(g.uren_per_week, v.uren_per_week)
      from trajectgroepen g
      join trajecten t on t.regio_id = g.regio_id and t.id = g.traject_id
      join trajectversies v on v.regio_id = g.regio_id and v.traject_id = g.traject_id and v.nummer = g.nummer
     where g.regio_id = context_regio() and g.id = groep_;
end $$;

-- As in 0033, with the own week of the group.
create or replace function tel_actief() returns table (gemeente text, mensen integer, actief integer, met_werk integer, met_traject integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  genoeg constant integer := 400; -- hundredths of an hour
begin
  if not context_mag('rapport', 'read') then
    raise exception 'no rapport' using errcode = '42501';
  end if;
  return query
    with werk as (
      select p.inwoner_id, sum(p.uren_per_week) as uren from plaatsingen p
       where p.regio_id = context_regio() and daterange(p.startdatum, p.einddatum, '[]') @> context_vandaag()
       group by 1
    ), traject as (
      select d.inwoner_id, sum(coalesce(t.uren_per_week, v.uren_per_week)) as uren from deelnames d
        join trajectgroepen t on t.regio_id = d.regio_id and t.id = d.groep_id
        join trajectversies v on v.regio_id = t.regio_id and v.traject_id = t.traject_id and v.nummer = t.nummer
       where d.regio_id = context_regio() and d.status = 'doet mee' and d.startdatum <= context_vandaag()
       group by 1
    )
    select i.gemeente, count(*)::integer,
           (count(*) filter (where coalesce(w.uren, 0) + coalesce(t.uren, 0) >= genoeg))::integer,
           (count(*) filter (where w.uren >= genoeg))::integer, (count(*) filter (where t.uren >= genoeg))::integer
      from inwoners i
      join situaties s on s.regio_id = i.regio_id and s.inwoner_id = i.id and s.uitkering = 'Bijstand'
      left join werk w on w.inwoner_id = i.id
      left join traject t on t.inwoner_id = i.id
     where i.regio_id = context_regio() and i.status = 'actief'
     group by 1 order by 1;
end $$;

-- Who can lead a group: names and functions of staff, for whoever may see the groups.
create function trajectleiders(zoek text) returns table (id uuid, naam text, functie text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not context_mag('trajectgroep', 'read') then
    raise exception 'no trajectgroep' using errcode = '42501';
  end if;
  return query
    select g.id, g.naam, g.functie from gebruikers g
     where g.regio_id = context_regio() and g.is_actief and g.naam ilike zoek
       and g.rollen && array['unitleider', 'jobcoach'] -- who enters what is seen in a group: matrix.ts
     order by g.naam, g.id limit 50;
end $$;
revoke all on function trajectleiders(text) from public;
grant execute on function trajectleiders(text) to meedoen_app;
