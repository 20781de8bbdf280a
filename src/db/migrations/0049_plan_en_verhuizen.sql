-- Who is named in a step of a plan ticks it off himself, and proposes one; the times at which someone is taken count in a
-- match; a dossier goes along to another gemeente; figures of switches are of fixed periods.
-- Guarantees: who is named ticks off his own step and changes nothing else of it; a proposed step is in the plan after a yes
-- of who may change the plan; a dossier moves only from who guides someone to a klantmanager of the other gemeente, on or
-- after the day of the move, in one act; what the old gemeente wrote about someone's life stays with the old gemeente; no
-- figure of switches can be had of fewer than ten people by taking one part from a whole.

alter table planstappen
  add column klaar_door_id uuid, -- who said that it is done
  add column klaar_door text;

create table stapvoorstellen ( -- data class 'planbijdrage': a step that somebody proposes who does not write the plan
  regio_id          text not null,
  id                uuid not null,
  gemeente          text not null,
  inwoner_id        uuid not null,
  naam              text not null,
  wanneer           text,
  door_gebruiker_id uuid not null,
  door_naam         text not null,
  voorgesteld_op    date not null,
  status            text not null default 'voorgesteld',
  stap_id           uuid, -- what became of it
  antwoord          text,
  antwoord_door     text,
  antwoord_op       date,

  primary key (regio_id, id),
  foreign key (regio_id, inwoner_id) references inwoners,
  foreign key (regio_id, stap_id) references planstappen,
  constraint stapvoorstellen_status check (status in ('voorgesteld', 'overgenomen', 'niet overgenomen')),
  constraint stapvoorstellen_antwoord check ((status = 'voorgesteld') = (antwoord_op is null)),
  constraint stapvoorstellen_stap check ((status = 'overgenomen') = (stap_id is not null)),
  constraint stapvoorstellen_reden check (status <> 'niet overgenomen' or antwoord is not null)
);
create index stapvoorstellen_van_inwoner on stapvoorstellen (regio_id, inwoner_id, voorgesteld_op desc);
call fence_inwoner('stapvoorstellen', 'planbijdrage');
grant select, insert on stapvoorstellen to meedoen_app;

-- In the own name, of the gemeente of the inwoner, and without an answer.
create function stapvoorstel_klopt() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if in_sessie() and (new.door_gebruiker_id <> context_gebruiker() or new.status <> 'voorgesteld') then
    raise exception 'in the name of another' using errcode = '42501';
  end if;
  new.gemeente := (select i.gemeente from inwoners i where i.regio_id = new.regio_id and i.id = new.inwoner_id);
  return new;
end $$;
create trigger stapvoorstel_klopt before insert on stapvoorstellen for each row execute function stapvoorstel_klopt();

-- The answer of who may change the plan. Answers whether there was still something to answer.
create function beantwoord_stapvoorstel(welk uuid, stap uuid, antwoord_ text) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  update stapvoorstellen v
     set status = case when stap is null then 'niet overgenomen' else 'overgenomen' end, stap_id = stap, antwoord = antwoord_,
         antwoord_door = (select g.naam from gebruikers g where g.regio_id = v.regio_id and g.id = context_gebruiker()),
         antwoord_op = context_vandaag()
   where v.regio_id = context_regio() and v.id = welk and v.status = 'voorgesteld'
     and v.inwoner_id = any (context_inwoners('plan', 'change'))
     and (stap is null or exists (select from planstappen s
       where s.regio_id = v.regio_id and s.id = stap and s.inwoner_id = v.inwoner_id));
  return found;
end $$;

-- Ticks off a step for who is named in it, or takes that back on the same day. Answers what happened, or why not.
create function vink_eigen_stap(welke uuid, is_klaar boolean, verwacht integer, regel uuid, moment timestamptz) returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  vandaag constant date := context_vandaag();
  wie gebruikers;
  s   planstappen;
begin
  select * into wie from gebruikers g where g.regio_id = context_regio() and g.id = context_gebruiker();
  select * into s from planstappen p where p.regio_id = wie.regio_id and p.id = welke for update;
  if s.id is null or not s.inwoner_id = any (context_inwoners('planbijdrage', 'change'))
     or not (coalesce(s.wie_soort = 'inwoner' and wie.inwoner_id = s.inwoner_id, false)
       or exists (select from begeleidingen b where b.regio_id = s.regio_id and b.id = s.begeleiding_id
         and b.gebruiker_id = wie.id and b.tot is null)) then
    return 'niet van u';
  end if;
  if s.versie <> verwacht then return 'gewijzigd'; end if;
  if is_klaar and s.status not in ('nu', 'later')
     or not is_klaar and (s.status <> 'klaar' or s.klaar_op <> vandaag or s.klaar_door_id is distinct from wie.id) then
    return 'al klaar';
  end if;
  update planstappen p
     set status = case when is_klaar then 'klaar' else 'nu' end, klaar_op = case when is_klaar then vandaag end,
         klaar_door_id = case when is_klaar then wie.id end, klaar_door = case when is_klaar then wie.naam end,
         versie = p.versie + 1
   where p.regio_id = s.regio_id and p.id = s.id;
  insert into planwijzigingen (regio_id, id, gemeente, inwoner_id, soort, onderwerp_id, wat, was, door_gebruiker_id, door_naam, tijdstip)
  values (s.regio_id, regel, s.gemeente, s.inwoner_id, 'stap', s.id,
    case when is_klaar then 'Stap afgevinkt: ' else 'Stap weer open: ' end || s.naam,
    jsonb_build_object('status', s.status), wie.id, wie.naam, moment);
  return 'gedaan';
end $$;

-- The same for what the inwoner himself must arrange at a switch.
create function vink_eigen_overstapstap(overstap uuid, welk integer, is_klaar boolean, verwacht integer) returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  wie gebruikers;
  s   overstapstappen;
begin
  select * into wie from gebruikers g where g.regio_id = context_regio() and g.id = context_gebruiker();
  select * into s from overstapstappen x
   where x.regio_id = wie.regio_id and x.overstap_id = overstap and x.nummer = welk for update;
  if s.overstap_id is null or s.wie <> 'inwoner' or s.inwoner_id is distinct from wie.inwoner_id
     or not s.inwoner_id = any (context_inwoners('planbijdrage', 'change'))
     or not s.inwoner_id = any (context_inwoners('overstap', 'read')) then
    return 'niet van u';
  end if;
  if s.versie <> verwacht then return 'gewijzigd'; end if;
  update overstapstappen x
     set klaar_op = case when is_klaar then context_vandaag() end, klaar_door = case when is_klaar then wie.naam end,
         versie = x.versie + 1
   where x.regio_id = s.regio_id and x.overstap_id = s.overstap_id and x.nummer = s.nummer;
  return 'gedaan';
end $$;

-- The weekly times at which inwoners are taken, for who may see what they can do. What for is only for who reads the plan.
create function bezette_uren(van uuid[]) returns table (inwoner_id uuid, soort text, weekdagen text[], begintijd text,
  eindtijd text, vanaf date, tot date)
language sql stable security definer set search_path = public, pg_temp as $$
  with mag as materialized (
    select context_regio() as regio, context_gemeenten('mogelijkheden', 'read') as gemeenten,
           context_inwoners('mogelijkheden', 'read') as inwoners, context_gemeenten('plan', 'read') as plangemeenten,
           context_inwoners('plan', 'read') as planinwoners
  )
  select t.inwoner_id, case when t.gemeente = any (mag.plangemeenten) or t.inwoner_id = any (mag.planinwoners) then t.soort end,
         t.weekdagen, t.begintijd, t.eindtijd, t.vanaf, t.tot
    from mag join bezette_tijden t on t.regio_id = mag.regio and t.inwoner_id = any (van)
   where coalesce(t.tot, 'infinity') >= context_vandaag()
     and (t.gemeente = any (mag.gemeenten) or t.inwoner_id = any (mag.inwoners))
   order by t.inwoner_id, t.vanaf, t.begintijd, t.id
$$;

-- As in 0043, of one whole quarter or one whole year that is over. A part of fewer than ten people is held back, and so is a
-- whole of which the parts that are held back come to fewer than ten together: the whole minus what is shown would tell
-- them. The parts of a year are its quarters, those of the region its gemeenten, those of all switches the pairs of forms.
drop function tel_overstappen(date, date, text);
create function tel_overstappen(jaar integer, kwartaal integer, in_gemeente text)
returns table (van_vorm text, naar_vorm text, aantal integer, terug integer, dagen_tot_volgende integer)
language sql stable security definer set search_path = public, pg_temp as $$
  with periode as materialized (
    select make_date(jaar, coalesce(kwartaal * 3 - 2, 1), 1) as vanaf,
           (make_date(jaar, coalesce(kwartaal * 3 - 2, 1), 1)
             + make_interval(months => case when kwartaal is null then 12 else 3 end))::date as tot
  ), overstap as materialized (
    select o.inwoner_id, o.gemeente, o.van_vorm, o.naar_vorm, t.id is not null as is_terug, extract(quarter from o.dag) as deel,
           (select min(n.dag) from overstappen n where n.regio_id = o.regio_id and n.inwoner_id = o.inwoner_id
              and n.dag > o.dag) - o.dag as dagen
      from periode join overstappen o on o.dag >= periode.vanaf and o.dag < periode.tot
      left join overstappen t on t.regio_id = o.regio_id and t.terug_van_id = o.id
     where o.regio_id = context_regio() and context_mag('rapport', 'read') and periode.tot <= context_vandaag()
       and o.gemeente = coalesce(in_gemeente, o.gemeente)
  ), geteld as materialized ( -- every switch, and those that were undone, each in its pair and in the total
    select m.soort, c.van, c.naar, o.*
      from overstap o
      cross join lateral (values ('alle'), (case when o.is_terug then 'terug' end)) m (soort)
      cross join lateral (values (o.van_vorm, o.naar_vorm), (null, null)) c (van, naar)
     where m.soort is not null
  ), delen as ( -- the people of each part, along each way of parting
    select g.soort, g.van, g.naar, a.as_, a.waarde, array_agg(distinct g.inwoner_id) as wie
      from geteld g
      cross join lateral (values ('periode', g.deel::text), ('gemeente', g.gemeente), ('vormen', g.van_vorm || '/' || g.naar_vorm))
        a (as_, waarde)
     group by 1, 2, 3, 4, 5
  ), verborgen as (
    select d.soort, d.van, d.naar, d.as_, count(distinct w.id) as mensen
      from delen d cross join lateral unnest(d.wie) w (id)
     where cardinality(d.wie) < 10
     group by 1, 2, 3, 4
  ), getoond as (
    select g.soort, g.van, g.naar, (round(count(*) / 5.0) * 5)::integer as aantal,
           case when count(distinct g.inwoner_id) filter (where g.dagen is not null) >= 10
                then (round(percentile_cont(0.5) within group (order by g.dagen)::numeric / 5) * 5)::integer end as dagen
      from geteld g
     group by g.soort, g.van, g.naar
    having count(distinct g.inwoner_id) >= 10
       and not exists (select from verborgen v where v.soort = g.soort and v.van is not distinct from g.van
         and v.naar is not distinct from g.naar and v.mensen < 10)
  )
  select g.van, g.naar, g.aantal, t.aantal, g.dagen
    from getoond g
    left join getoond t on t.soort = 'terug' and t.van is not distinct from g.van and t.naar is not distinct from g.naar
   where g.soort = 'alle'
   order by 3 desc, 1, 2
$$;
revoke all on function tel_overstappen(integer, integer, text) from public;
grant execute on function tel_overstappen(integer, integer, text) to meedoen_app;

create table verhuizingen ( -- data class 'overdracht': somebody goes to live in another gemeente, and the answer of that gemeente
  regio_id         text not null,
  id               uuid not null,
  gemeente         text not null, -- where he lived
  naar_gemeente    text not null,
  inwoner_id       uuid not null,
  dag              date not null, -- first day of living there
  akkoord_op       date not null, -- the inwoner knows what goes along, and what stays
  waarom           text not null, -- what who takes over must know
  van_gebruiker_id uuid not null,
  van_naam         text not null,
  voorgesteld_op   date not null,
  status           text not null default 'voorgesteld',
  door_gebruiker_id uuid, -- who answered
  door_naam        text,
  antwoord         text,
  antwoord_op      date,

  primary key (regio_id, id),
  foreign key (regio_id, inwoner_id) references inwoners,
  foreign key (regio_id, gemeente) references gemeenten,
  foreign key (regio_id, naar_gemeente) references gemeenten,
  foreign key (regio_id, van_gebruiker_id) references gebruikers,
  constraint verhuizingen_elders check (gemeente <> naar_gemeente),
  constraint verhuizingen_status check (status in ('voorgesteld', 'aangenomen', 'geweigerd', 'ingetrokken')),
  constraint verhuizingen_antwoord check ((status = 'voorgesteld') = (antwoord_op is null)),
  constraint verhuizingen_reden check (status <> 'geweigerd' or antwoord is not null)
);
create unique index verhuizingen_een_open on verhuizingen (regio_id, inwoner_id) where status = 'voorgesteld';
create index verhuizingen_naar on verhuizingen (regio_id, naar_gemeente, status);
create index verhuizingen_van_inwoner on verhuizingen (regio_id, inwoner_id, voorgesteld_op desc);
create index verhuizingen_van_gemeente on verhuizingen (regio_id, gemeente, antwoord_op desc) where status = 'aangenomen';
call fence_inwoner('verhuizingen', 'overdracht');
grant select, insert on verhuizingen to meedoen_app;

create table dossierarchief ( -- data class 'dossierarchief': what a gemeente wrote about who lives elsewhere now
  regio_id       text not null,
  verhuizing_id  uuid not null,
  nummer         integer not null,
  gemeente       text not null, -- that wrote it
  inwoner_id     uuid not null,
  soort          text not null, -- the table where it stood
  rij            jsonb not null,

  primary key (regio_id, verhuizing_id, nummer),
  foreign key (regio_id, verhuizing_id) references verhuizingen,
  foreign key (regio_id, inwoner_id) references inwoners
);
create index dossierarchief_van_gemeente on dossierarchief (regio_id, gemeente, inwoner_id);
call fence_inwoner('dossierarchief', 'dossierarchief');
grant select on dossierarchief to meedoen_app;

-- Only by who guides the inwoner, in the own name, to a gemeente of the region where somebody can say yes.
create function verhuizing_klopt() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.gemeente := (select i.gemeente from inwoners i where i.regio_id = new.regio_id and i.id = new.inwoner_id);
  if in_sessie() and (new.van_gebruiker_id <> context_gebruiker() or new.status <> 'voorgesteld'
      or not new.inwoner_id = any (context_inwoners('persoon', 'change'))) then
    raise exception 'not by this user' using errcode = '42501';
  end if;
  if new.status = 'voorgesteld' and not exists (select from gebruikers g
      join gemeenten m on m.regio_id = g.regio_id and m.code = new.naar_gemeente and m.in_regio
      where g.regio_id = new.regio_id and kan_overnemen(g, 'hoofdbegeleiding', new.naar_gemeente, context_vandaag())) then
    raise exception 'nobody there' using errcode = '23514', constraint = 'verhuizingen_niemand_daar';
  end if;
  return new;
end $$;
create trigger verhuizing_klopt before insert on verhuizingen for each row execute function verhuizing_klopt();

-- What waits for an answer of the gemeenten of this klantmanager: of who it is about no more than a first name.
create function verhuizingen_naar_mij() returns table (id uuid, inwoner_id uuid, roepnaam text, van_gemeente text,
  naar_gemeente text, dag date, waarom text, van_naam text, voorgesteld_op date)
language sql stable security definer set search_path = public, pg_temp as $$
  select v.id, v.inwoner_id, i.voornaam, m.naam, n.naam, v.dag, v.waarom, v.van_naam, v.voorgesteld_op
    from verhuizingen v
    join gebruikers g on g.regio_id = v.regio_id and g.id = context_gebruiker()
     and kan_overnemen(g, 'hoofdbegeleiding', v.naar_gemeente, context_vandaag())
    join inwoners i on i.regio_id = v.regio_id and i.id = v.inwoner_id
    join gemeenten m on m.regio_id = v.regio_id and m.code = v.gemeente
    join gemeenten n on n.regio_id = v.regio_id and n.code = v.naar_gemeente
   where v.regio_id = context_regio() and v.status = 'voorgesteld'
   order by v.dag, v.id
$$;

-- What this user proposed himself, with the answer; after a yes he sees no more than this.
create function verhuizingen_van_mij() returns table (id uuid, inwoner_id uuid, roepnaam text, naar_gemeente text, dag date,
  status text, door_naam text, antwoord text, voorgesteld_op date, antwoord_op date)
language sql stable security definer set search_path = public, pg_temp as $$
  select v.id, v.inwoner_id, i.voornaam, n.naam, v.dag, v.status, v.door_naam, v.antwoord, v.voorgesteld_op, v.antwoord_op
    from verhuizingen v
    join inwoners i on i.regio_id = v.regio_id and i.id = v.inwoner_id
    join gemeenten n on n.regio_id = v.regio_id and n.code = v.naar_gemeente
   where v.regio_id = context_regio() and v.van_gebruiker_id = context_gebruiker()
     and (v.status = 'voorgesteld' or v.antwoord_op > context_vandaag() - 28)
   order by v.voorgesteld_op desc, v.id
$$;

create function trek_verhuizing_in(welke uuid) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  update verhuizingen v set status = 'ingetrokken', antwoord_op = context_vandaag()
   where v.regio_id = context_regio() and v.id = welke and v.status = 'voorgesteld'
     and v.inwoner_id = any (context_inwoners('persoon', 'change'));
  return found;
end $$;

-- Not for the application: from beantwoord_verhuizing. What colleagues noted about someone's life, and how the old gemeente
-- handled things, leaves the dossier and stays with that gemeente.
create function berg_dossier_op(v verhuizingen, vandaag date) returns void
language plpgsql volatile set search_path = public, pg_temp as $$
declare
  tabel text;
begin
  foreach tabel in array array['contactmomenten', 'afspraken', 'planwijzigingen', 'eindebesluiten', 'alarmbehandelingen', 'overdrachten'] loop
    execute format(
      'with weg as (delete from %1$I t where t.regio_id = $1 and t.inwoner_id = $2 %2$s returning to_jsonb(t) as rij)
       insert into dossierarchief (regio_id, verhuizing_id, nummer, gemeente, inwoner_id, soort, rij)
       select $1, $3, row_number() over () + (select count(*) from dossierarchief a where a.regio_id = $1 and a.verhuizing_id = $3),
              $4, $2, %1$L, weg.rij from weg',
      tabel, case tabel when 'afspraken'
        then 'and (t.geannuleerd_op is not null or (t.begin at time zone ''Europe/Amsterdam'')::date < $5)' else 'and $5 is not null' end)
      using v.regio_id, v.inwoner_id, v.id, v.gemeente, vandaag;
  end loop;
end $$;
revoke execute on function berg_dossier_op from public;

-- The answer of a klantmanager of the other gemeente. A yes moves the dossier in the same act: he is the main counsellor, what
-- is current is of his gemeente, what was written down before stays behind. What began under the old gemeente and costs
-- money (plaatsingen, subsidies, instruments) keeps the gemeente that decided on it.
create function beantwoord_verhuizing(welke uuid, is_ja boolean, antwoord_ text, nieuw uuid, regel uuid, moment timestamptz)
returns table (uitkomst text, inwoner_id uuid)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  regio   constant text := context_regio();
  vandaag constant date := context_vandaag();
  v     verhuizingen;
  wie   gebruikers;
  tabel text;
begin
  select * into wie from gebruikers g where g.regio_id = regio and g.id = context_gebruiker();
  select * into v from verhuizingen x where x.regio_id = regio and x.id = welke for update;
  if v.id is null or kan_overnemen(wie, 'hoofdbegeleiding', v.naar_gemeente, vandaag) is not true then
    return query select 'onbekend', null::uuid; return;
  end if;
  if v.status <> 'voorgesteld' then return query select v.status, null::uuid; return; end if;
  if is_ja and v.dag > vandaag then return query select 'te vroeg', null::uuid; return; end if;
  update verhuizingen x set status = case when is_ja then 'aangenomen' else 'geweigerd' end, antwoord_op = vandaag,
         antwoord = antwoord_, door_gebruiker_id = wie.id, door_naam = wie.naam
   where x.regio_id = regio and x.id = v.id;
  if not is_ja then return query select 'gedaan', v.inwoner_id; return; end if;

  if (select i.gemeente from inwoners i where i.regio_id = regio and i.id = v.inwoner_id for update) <> v.gemeente then
    raise exception 'lives elsewhere by now' using errcode = '23514', constraint = 'verhuizingen_verouderd';
  end if;
  update overdrachten o set status = 'ingetrokken', antwoord_op = vandaag, versie = o.versie + 1
   where o.regio_id = regio and o.inwoner_id = v.inwoner_id and o.status = 'aangeboden';
  perform berg_dossier_op(v, vandaag);

  update inwoners i set gemeente = v.naar_gemeente, versie = i.versie + 1 where i.regio_id = regio and i.id = v.inwoner_id;
  foreach tabel in array array['contactgegevens', 'inwoner_bsn', 'situaties', 'indicaties', 'mogelijkheden', 'plannen',
      'plandoelen', 'planstappen', 'bezette_tijden', 'afspraken', 'stapvoorstellen'] loop
    execute format('update %I t set gemeente = $1 where t.regio_id = $2 and t.inwoner_id = $3', tabel)
      using v.naar_gemeente, regio, v.inwoner_id;
  end loop;
  update voorstellen t set gemeente = v.naar_gemeente
   where t.regio_id = regio and t.inwoner_id = v.inwoner_id and t.status in ('voorgesteld', 'akkoord');

  -- who works for the new gemeente as well, and who has no account, goes on helping
  update begeleidingen b set tot = greatest(vandaag, b.vanaf), reden_einde = 'verhuisd naar een andere gemeente'
   where b.regio_id = regio and b.inwoner_id = v.inwoner_id and b.tot is null and (b.is_hoofd or b.gebruiker_id = wie.id
     or b.gebruiker_id is not null and not exists (select from gebruikers g
       where g.regio_id = regio and g.id = b.gebruiker_id and v.naar_gemeente = any (g.gemeenten)));
  update begeleidingen b set gemeente = v.naar_gemeente where b.regio_id = regio and b.inwoner_id = v.inwoner_id and b.tot is null;
  insert into begeleidingen (regio_id, id, gemeente, inwoner_id, gebruiker_id, naam, rol, is_hoofd, waarom, vanaf)
  values (regio, nieuw, v.naar_gemeente, v.inwoner_id, wie.id, wie.naam, 'klantmanager', true, 'overgenomen van ' || v.van_naam, vandaag);
  update planstappen s set begeleiding_id = nieuw, wie = wie.naam, versie = s.versie + 1
   where s.regio_id = regio and s.inwoner_id = v.inwoner_id and s.status in ('nu', 'later') and exists (
     select from begeleidingen b where b.regio_id = regio and b.id = s.begeleiding_id and b.tot is not null and b.rol = 'klantmanager');
  insert into planwijzigingen (regio_id, id, gemeente, inwoner_id, soort, onderwerp_id, wat, door_gebruiker_id, door_naam, tijdstip)
  select regio, regel, v.naar_gemeente, v.inwoner_id, 'overdracht', v.id,
         'Nam het dossier over van de gemeente ' || m.naam, wie.id, wie.naam, moment
    from gemeenten m where m.regio_id = regio and m.code = v.gemeente;
  return query select 'gedaan', v.inwoner_id;
end $$;

-- Of a move that left something behind: the number of who left, where to and when; for who may read what stayed.
create function archiefkop(welke uuid) returns table (nummer integer, naar_gemeente text, op date)
language sql stable security definer set search_path = public, pg_temp as $$
  select i.nummer, m.naam, v.antwoord_op
    from verhuizingen v
    join inwoners i on i.regio_id = v.regio_id and i.id = v.inwoner_id
    join gemeenten m on m.regio_id = v.regio_id and m.code = v.naar_gemeente
   where v.regio_id = context_regio() and v.id = welke and v.status = 'aangenomen'
     and v.gemeente = any (context_gemeenten('dossierarchief', 'read'))
$$;
