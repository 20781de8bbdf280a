-- What the units of the development company earn and spend, month by month and form of work by form of work; who closed a
-- month; what stood there before it was corrected; and what gemeenten paid on loonkostensubsidie beside what the state gave.
-- Guarantees: who leads a unit sees and changes the figures of his own unit only; a closed month is changed with a reason
-- and never without what it was before; nobody closes a month in the name of another, or one that is not over; what is told
-- of people leaves here as counts, and of routes as days without a name of groups of ten people or more.

-- The unit of the user of this session, where his role reaches that far.
create function context_eigen_unit(klasse text, gebruik_ text) returns uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  sessie constant sessies := context_sessie();
begin
  if not 'eigen-unit' = any (context_reikwijdten(klasse, gebruik_)) then
    return null;
  end if;
  return (select g.unit_id from gebruikers g where g.regio_id = sessie.regio_id and g.id = sessie.gebruiker_id);
end $$;
revoke all on function context_eigen_unit(text, text) from public;
grant execute on function context_eigen_unit(text, text) to meedoen_app;

-- As fence_regio, and who leads a unit reaches what is of his own.
create procedure fence_unit(tabel text, klasse text)
language plpgsql as $$
declare
  regel constant text := '(regio_id = (select context_regio()) and ((select context_mag(%1$L, %2$L))
    or unit_id = (select context_eigen_unit(%1$L, %2$L))))';
begin
  execute format('alter table %I enable row level security', tabel);
  execute format('alter table %I force row level security', tabel);
  execute format('create policy eigenaar on %I to meedoen_owner using (true) with check (true)', tabel);
  execute format('create policy lezen on %I for select to meedoen_app using ', tabel) || format(regel, klasse, 'read');
  execute format('create policy toevoegen on %I for insert to meedoen_app with check ', tabel) || format(regel, klasse, 'change');
  execute format('create policy wijzigen on %I for update to meedoen_app using ', tabel) || format(regel, klasse, 'change');
  execute format('create policy verwijderen on %I for delete to meedoen_app using ', tabel) || format(regel, klasse, 'change');
end $$;

create table unitcijfers ( -- data class 'unitcijfer'
  regio_id                 text not null,
  unit_id                  uuid not null,
  werkvorm                 text not null,
  maand                    date not null, -- its first day
  omzet_in_centen          bigint not null, -- without VAT
  directe_kosten_in_centen bigint not null, -- material, transport and work by others
  overige_kosten_in_centen bigint not null, -- guidance, housing and overhead
  fte                      integer not null, -- hundredths
  mensen                   integer, -- null: not given
  bron                     text not null,
  zekerheid                text not null,
  reden                    text, -- of a change after the month was closed
  door_gebruiker_id        uuid, -- null: came with the region
  door_naam                text not null,
  tijdstip                 timestamptz not null,
  versie                   integer not null default 1,

  primary key (regio_id, unit_id, werkvorm, maand),
  foreign key (regio_id, unit_id) references units,
  foreign key (regio_id, door_gebruiker_id) references gebruikers,
  constraint unitcijfers_maand check (extract(day from maand) = 1),
  constraint unitcijfers_bedragen check (omzet_in_centen between -1000000000000 and 1000000000000
    and directe_kosten_in_centen between -1000000000000 and 1000000000000
    and overige_kosten_in_centen between -1000000000000 and 1000000000000),
  constraint unitcijfers_aantallen check (fte between 0 and 1000000 and mensen between 0 and 100000),
  constraint unitcijfers_werkvorm check (werkvorm in ('begeleid werken', 'leerwerkplek', 'individuele detachering',
    'groepsdetachering', 'werken op locatie', 'intern', 'proefplaats', 'werkervaringsplek', 'participatieplaats',
    'vrijwilligerswerk', 'dagbesteding')),
  constraint unitcijfers_zekerheid check (zekerheid in ('bron', 'aanname', 'opgave'))
);
create index unitcijfers_op_maand on unitcijfers (regio_id, maand);

create table unitcijferstanden ( -- data class 'unitcijfer': what a figure was before it was changed
  regio_id                 text not null,
  unit_id                  uuid not null,
  werkvorm                 text not null,
  maand                    date not null,
  nummer                   integer not null, -- the version that was replaced
  omzet_in_centen          bigint not null,
  directe_kosten_in_centen bigint not null,
  overige_kosten_in_centen bigint not null,
  fte                      integer not null,
  mensen                   integer,
  bron                     text not null,
  reden                    text, -- why it was replaced
  door_naam                text not null, -- who replaced it
  tijdstip                 timestamptz not null,

  primary key (regio_id, unit_id, werkvorm, maand, nummer),
  foreign key (regio_id, unit_id, werkvorm, maand) references unitcijfers
);

create table unitafsluitingen ( -- data class 'unitcijfer': somebody said that the figures of this month are right
  regio_id          text not null,
  unit_id           uuid not null,
  maand             date not null,
  door_gebruiker_id uuid,
  door_naam         text not null,
  tijdstip          timestamptz not null,

  primary key (regio_id, unit_id, maand),
  foreign key (regio_id, unit_id) references units,
  foreign key (regio_id, door_gebruiker_id) references gebruikers,
  constraint unitafsluitingen_maand check (extract(day from maand) = 1)
);

-- Under a lock on the unit, so that a month is not closed while a figure of it changes.
create function unitcijfer_klopt() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform 1 from units u where u.regio_id = new.regio_id and u.id = new.unit_id for update;
  if in_sessie() then
    new.door_gebruiker_id := context_gebruiker();
    new.door_naam := context_naam();
  end if;
  if tg_op = 'UPDATE' and (new.regio_id, new.unit_id, new.werkvorm, new.maand)
      is distinct from (old.regio_id, old.unit_id, old.werkvorm, old.maand) then
    raise exception 'another figure' using errcode = '42501';
  end if;
  if new.reden is null and exists (select from unitafsluitingen a
       where a.regio_id = new.regio_id and a.unit_id = new.unit_id and a.maand = new.maand) then
    raise exception 'this month is closed' using errcode = '23514', constraint = 'unitcijfers_afgesloten';
  end if;
  if tg_op = 'UPDATE' then
    new.versie := old.versie + 1;
    insert into unitcijferstanden (regio_id, unit_id, werkvorm, maand, nummer, omzet_in_centen, directe_kosten_in_centen,
      overige_kosten_in_centen, fte, mensen, bron, reden, door_naam, tijdstip)
    values (old.regio_id, old.unit_id, old.werkvorm, old.maand, old.versie, old.omzet_in_centen, old.directe_kosten_in_centen,
      old.overige_kosten_in_centen, old.fte, old.mensen, old.bron, new.reden, new.door_naam, new.tijdstip);
  end if;
  return new;
end $$;
create trigger unitcijfer_klopt before insert or update on unitcijfers for each row execute function unitcijfer_klopt();

create function unitafsluiting_klopt() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform 1 from units u where u.regio_id = new.regio_id and u.id = new.unit_id for update;
  if in_sessie() then
    new.door_gebruiker_id := context_gebruiker();
    new.door_naam := context_naam();
    if (new.maand + interval '1 month')::date > context_vandaag() then
      raise exception 'this month is not over' using errcode = '23514', constraint = 'unitafsluitingen_te_vroeg';
    end if;
  end if;
  if not exists (select from unitcijfers c
       where c.regio_id = new.regio_id and c.unit_id = new.unit_id and c.maand = new.maand) then
    raise exception 'nothing to close' using errcode = '23514', constraint = 'unitafsluitingen_leeg';
  end if;
  return new;
end $$;
create trigger unitafsluiting_klopt before insert on unitafsluitingen for each row execute function unitafsluiting_klopt();

call fence_unit('unitcijfers', 'unitcijfer');
call fence_unit('unitcijferstanden', 'unitcijfer');
call fence_unit('unitafsluitingen', 'unitcijfer');
grant select, insert, update on unitcijfers to meedoen_app;
grant select, insert on unitafsluitingen to meedoen_app;
grant select on unitcijferstanden to meedoen_app;

-- Who works in the units today, by group and form of work: counts. `ziet_allen`: this user may know each of these people.
create function tel_unitmix() returns table (unit_id uuid, groep text, werkvorm text, mensen integer, ziet_allen boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  with mag as materialized (
    select context_regio() as regio, context_vandaag() as dag, context_mag('unitcijfer', 'read') as alle,
           context_eigen_unit('unitcijfer', 'read') as eigen, context_eigen_unit('werkverdeling', 'read') as leidt
  ), werkt as (
    select distinct on (p.unit_id, p.inwoner_id) p.unit_id, p.inwoner_id, p.werkvorm, p.rapportgroep, m.leidt, m.regio, m.dag
      from mag m join plaatsingen p on p.regio_id = m.regio and p.unit_id is not null
       and daterange(p.startdatum, p.einddatum, '[]') @> m.dag and (m.alle or p.unit_id = m.eigen)
     order by p.unit_id, p.inwoner_id, p.startdatum desc, p.id
  ), groepen as (
    select w.unit_id, w.werkvorm, coalesce(w.unit_id = w.leidt, false) as ziet_allen,
           coalesce((array['beschut werk', 'banenafspraak', 'Wsw'])[(
             select min(array_position(array['beschut werk', 'banenafspraak', 'Wsw'], x.soort)) from indicaties x
              where x.regio_id = w.regio and x.inwoner_id = w.inwoner_id
                and x.soort in ('beschut werk', 'banenafspraak', 'Wsw') and daterange(x.vanaf, x.tot, '[]') @> w.dag)],
             case when w.rapportgroep = 'Wsw' then 'Wsw' else 'anders' end) as groep
      from werkt w
  )
  select unit_id, groep, werkvorm, count(*)::integer, ziet_allen from groepen group by 1, 2, 3, 5 order by 1, 2, 3
$$;
revoke all on function tel_unitmix() from public;
grant execute on function tel_unitmix() to meedoen_app;

-- How long it took to find work with a wage, by the first route that was chosen: days without a name, of groups of ten people
-- or more, over whole quarters. Who had work on that day had nothing to find.
create function tel_werkroutes(sinds date, tot_en_met date) returns table (route text, dagen integer, gevonden integer, gevolgd integer)
language sql stable security definer set search_path = public, pg_temp as $$
  with mag as materialized (
    select context_regio() as regio, date_trunc('quarter', sinds)::date as vanaf,
           least((date_trunc('quarter', tot_en_met) + interval '3 months')::date - 1, context_vandaag()) as tot
     where context_mag('rapport', 'read')
  ), eerste as materialized (
    select distinct on (t.inwoner_id) t.inwoner_id, t.uitkomst, t.besloten_op
      from mag m join triagebesluiten t on t.regio_id = m.regio and t.uitkomst in ('direct naar werk', 'traject')
     order by t.inwoner_id, t.tijdstip, t.id
  ), gevolgd as (
    select e.inwoner_id, case e.uitkomst when 'traject' then 'ontwikkeling' else 'direct' end as route, e.besloten_op, m.tot,
           (select min(p.startdatum) from plaatsingen p where p.regio_id = m.regio and p.inwoner_id = e.inwoner_id
               and is_betaald(p.werkvorm) and p.startdatum between e.besloten_op and m.tot) as werk_op
      from mag m join eerste e on e.besloten_op between m.vanaf and m.tot
     where not exists (select from plaatsingen p where p.regio_id = m.regio and p.inwoner_id = e.inwoner_id
             and is_betaald(p.werkvorm) and p.startdatum < e.besloten_op and coalesce(p.einddatum, 'infinity') >= e.besloten_op)
  ), groot as (
    select route from gevolgd group by 1 having count(*) >= 10
  )
  select route, coalesce(werk_op, tot) - besloten_op, (count(werk_op))::integer, (count(*) filter (where werk_op is null))::integer
    from gevolgd join groot using (route)
   group by 1, 2 order by 1, 2
$$;
revoke all on function tel_werkroutes(date, date) from public;
grant execute on function tel_werkroutes(date, date) to meedoen_app;

-- What all gemeenten of the country paid on loonkostensubsidie in a year, and what the state divides for it: the share of a
-- gemeente follows from what was paid a year before.
create table lksjaren ( -- data class 'geld'
  regio_id              text not null references regios,
  jaar                  integer not null,
  landelijk_in_centen   bigint not null,
  macrobudget_in_centen bigint not null,
  bron                  text not null,
  zekerheid             text not null,
  door_naam             text not null,
  tijdstip              timestamptz not null,
  versie                integer not null default 1,

  primary key (regio_id, jaar),
  constraint lksjaren_jaar check (jaar between 2015 and 2100),
  constraint lksjaren_bedragen check (landelijk_in_centen between 0 and 1000000000000000
    and macrobudget_in_centen between 0 and 1000000000000000),
  constraint lksjaren_zekerheid check (zekerheid in ('bron', 'aanname', 'opgave'))
);
call fence_regio('lksjaren', 'geld');
grant select, insert, update on lksjaren to meedoen_app;

-- What each gemeente pays on loonkostensubsidie in each year, as it was decided: by the days of a month, rounded once for each
-- job. Of fewer than ten people there is no amount.
create function tel_lkslasten(van integer, tot integer) returns table (gemeente text, naam text, jaar integer, bedrag bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  with mag as materialized (
    select context_regio() as regio where context_mag('geld', 'read')
  ), maanden as (
    select m::date as eerste, (m + interval '1 month' - interval '1 day')::date as laatste
      from generate_series(make_date(van, 1, 1)::timestamp, make_date(tot, 12, 1)::timestamp, interval '1 month') m
  ), delen as (
    select s.gemeente, s.inwoner_id, s.plaatsing_id, m.eerste,
           round(sum(s.bedrag_in_centen::bigint * (least(coalesce(s.tot, m.laatste), m.laatste) - greatest(s.vanaf, m.eerste) + 1))::numeric
             / (m.laatste - m.eerste + 1)) as bedrag
      from mag
      join loonkostensubsidies s on s.regio_id = mag.regio and s.vervallen_door_id is null
      join maanden m on s.vanaf <= m.laatste and coalesce(s.tot, 'infinity') >= m.eerste
     group by s.gemeente, s.inwoner_id, s.plaatsing_id, m.eerste, m.laatste
  )
  select g.code, g.naam, extract(year from d.eerste)::integer,
         case when count(distinct d.inwoner_id) >= 10 then sum(d.bedrag)::bigint end
    from mag
    join gemeenten g on g.regio_id = mag.regio and g.in_regio
    join delen d on d.gemeente = g.code
   group by 1, 2, 3 order by 2, 3
$$;
revoke all on function tel_lkslasten(integer, integer) from public;
grant execute on function tel_lkslasten(integer, integer) to meedoen_app;
