-- What other organisations may find through VUM: who said yes to that, and vacancies that are open.
-- Guarantees: nobody is found who did not say yes himself or took it back; what came from VUM is not offered again; a
-- profile is opened only by who found it, and no more of them than the agreement says; every answer leaves a line in the
-- audit and one for each inwoner whose data were in it.

create table vum_aanbod ( -- only the functions below read and write it
  regio_id    text not null references regios,
  soort       text not null,
  id          text collate "C" not null, -- under which VUM knows it: never the number of an inwoner, never a BSN
  inwoner_id  uuid, -- of a loaded file neither of the two
  plek_id     uuid,
  gebied      integer, -- four digits of the postcode; null: cannot be found
  reikwijdte  integer not null default 1000000000, -- metres that its owner wants to travel
  kenmerken   text[] not null default '{}', -- what can be asked for, as words: the index goes first, the question decides
  selectie    jsonb not null default '{}', -- the part of the profile that can be asked for
  profiel     jsonb not null default '{}', -- in the words of VUM
  sinds       timestamptz not null,
  tot         date, -- last day
  verouderd   boolean not null default false, -- what it was made of has changed

  primary key (regio_id, soort, id),
  foreign key (regio_id, inwoner_id) references inwoners on delete cascade,
  foreign key (regio_id, plek_id) references plekken on delete cascade,
  constraint vum_aanbod_soort check (soort in ('werkzoekende', 'vacature')),
  constraint vum_aanbod_van check (case soort when 'werkzoekende' then plek_id is null else inwoner_id is null end),
  constraint vum_aanbod_inwoner_uniek unique (regio_id, inwoner_id),
  constraint vum_aanbod_plek_uniek unique (regio_id, plek_id)
);
create index vum_aanbod_dichtbij on vum_aanbod (regio_id, soort, gebied, id);
create index vum_aanbod_op_kenmerk on vum_aanbod using gin (kenmerken);
create index vum_aanbod_verouderd on vum_aanbod (regio_id, soort, id) where verouderd;
alter table vum_aanbod enable row level security;
alter table vum_aanbod force row level security;
create policy eigenaar on vum_aanbod to meedoen_owner using (true) with check (true);

create table vum_partijen ( -- data class 'vumpartij': with whom this region exchanges, by number of the organisation (OIN)
  regio_id    text not null references regios,
  oin         text not null,
  naam        text not null,
  is_eigen    boolean not null default false, -- this region itself
  mag_vragen  boolean not null default false,
  adres       text, -- where it answers questions; null: it does not
  versie      integer not null default 1,

  primary key (regio_id, oin),
  constraint vum_partijen_oin check (oin ~ '^[0-9]{20}$'),
  constraint vum_partijen_naam check (length(naam) between 1 and 120),
  constraint vum_partijen_adres check (adres ~ '^https?://\S+$' and length(adres) <= 300)
);
create unique index vum_partijen_een_eigen on vum_partijen (regio_id) where is_eigen;
call fence_regio('vum_partijen', 'vumpartij');
grant select, insert, update, delete on vum_partijen to meedoen_app;

create table vum_antwoorden ( -- who got which profiles as an answer: only those can he open. Kept for a day
  regio_id   text not null references regios,
  id         uuid not null,
  soort      text not null,
  oin        text not null,
  tijdstip   timestamptz not null,
  gevonden   text[] not null,
  geopend    text[] not null default '{}',

  primary key (regio_id, id)
);
create index vum_antwoorden_van on vum_antwoorden (regio_id, oin, soort, tijdstip);
create index vum_antwoorden_oud on vum_antwoorden (regio_id, tijdstip);
alter table vum_antwoorden enable row level security;
alter table vum_antwoorden force row level security;
create policy eigenaar on vum_antwoorden to meedoen_owner using (true) with check (true);

-- The nearest profiles that answer a question. The middle of most questions is full: first the nearest forty areas by place,
-- with all that lie as far as the last of them, and only where these hold too few everything else, by the words of the
-- question. The question itself is put to one profile after another, the nearest first, until there are enough.
create function vum_zoek(regio text, soort_ text, gebieden integer[], meters integer[], woorden jsonb, pad text,
  vandaag date, hoogstens integer) returns table (id text, meter integer)
language plpgsql stable set search_path = public, pg_temp as $$
declare
  dichtbij constant integer := (select count(*) from unnest(meters) m where m <= meters[least(40, cardinality(meters))]);
  kern     constant text := format('select x.id, x.meter from (
    select p.id, g.meter, p.selectie from unnest($1, $2) g (gebied, meter)
      join vum_aanbod p on p.regio_id = %L and p.soort = %L and p.gebied = g.gebied
       and p.reikwijdte >= g.meter and (p.tot is null or p.tot >= $3)', regio, soort_);
  eerst    constant text := format(' order by g.meter, p.id offset 0) x where x.selectie @@ %L limit $4', pad);
  gevonden integer;
begin
  return query execute kern || eerst using gebieden[:dichtbij], meters[:dichtbij], vandaag, hoogstens;
  get diagnostics gevonden = row_count;
  if gevonden >= hoogstens or cardinality(gebieden) <= dichtbij then
    return;
  end if;
  return query execute kern || (select coalesce(string_agg(format(' and p.kenmerken %s %L::text[]',
      case jsonb_array_length(w) when 1 then '@>' else '&&' end, array(select jsonb_array_elements_text(w))), ''), '')
      from jsonb_array_elements(woorden) w) || eerst
    using gebieden[dichtbij + 1:], meters[dichtbij + 1:], vandaag, hoogstens - gevonden;
end $$;
revoke all on function vum_zoek(text, text, integer[], integer[], jsonb, text, date, integer) from public;

-- May this organisation ask? A region for trying things out answers anyone; any other needs a certificate of a known party.
create function vum_mag_vragen(regio text, certificaat text) returns boolean
language sql stable set search_path = public, pg_temp as $$
  select case when certificaat is null then exists (select from regios r where r.regio_id = regio and r.is_demo)
    else exists (select from vum_partijen p where p.regio_id = regio and p.oin = certificaat and p.mag_vragen) end
$$;
revoke all on function vum_mag_vragen(text, text) from public;

-- One line in the audit, and one for each inwoner whose data were in the answer.
create function vum_leg_vast(regio text, spoor jsonb, uitkomst text, inwoners_ uuid[], moment timestamptz) returns void
language plpgsql volatile set search_path = public, pg_temp as $$
begin
  perform voeg_auditregel_toe(regio, 'regio', null, spoor ->> 'handeling', 'vum/' || (spoor ->> 'oin'), uitkomst,
    spoor ->> 'herkomst', spoor ->> 'traceId', '{}', moment);
  insert into dataverwerkingen (regio_id, gemeente, trace_id, span_id, status, name, start_time, end_time,
      processing_activity_id, data_subject_id)
  select i.regio_id, i.gemeente, spoor ->> 'traceId', right(replace(gen_random_uuid()::text, '-', ''), 16), 'Ok',
         spoor ->> 'naam', (spoor ->> 'begin')::bigint, (extract(epoch from moment) * 1000)::bigint, spoor ->> 'activiteit', i.id
    from inwoners i where i.regio_id = regio and i.id = any (inwoners_);
end $$;
revoke all on function vum_leg_vast(text, jsonb, text, uuid[], timestamptz) from public;

-- Answers a question of another organisation, and remembers what it was given.
create function vum_beantwoord(regio text, soort_ text, certificaat text, gebieden integer[], meters integer[], woorden jsonb,
  pad text, hoogstens integer, spoor jsonb, antwoord uuid, moment timestamptz) returns table (stand text, profiel jsonb)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  ids text[];
begin
  if not vum_mag_vragen(regio, certificaat) then
    perform vum_leg_vast(regio, spoor, 'vum.geen-toegang', '{}', moment);
    return query select 'geen toegang', null::jsonb;
    return;
  end if;
  ids := array(select z.id from vum_zoek(regio, soort_, gebieden, meters, woorden, pad,
    (moment at time zone 'Europe/Amsterdam')::date, hoogstens + 1) with ordinality z (id, meter, nr) order by z.nr);
  delete from vum_antwoorden a where a.regio_id = regio and a.tijdstip < moment - interval '1 day';
  insert into vum_antwoorden (regio_id, id, soort, oin, tijdstip, gevonden)
    values (regio, antwoord, soort_, spoor ->> 'oin', moment, ids[:hoogstens]);
  perform vum_leg_vast(regio, spoor, 'ok', array(select p.inwoner_id from vum_aanbod p where p.regio_id = regio
    and p.soort = soort_ and p.id = any (ids[:hoogstens]) and p.inwoner_id is not null), moment);
  return query select case when f.nr > hoogstens then 'meer' else 'ok' end, case when f.nr <= hoogstens then p.profiel end
    from unnest(ids) with ordinality f (id, nr)
    join vum_aanbod p on p.regio_id = regio and p.soort = soort_ and p.id = f.id
   order by f.nr;
end $$;

-- Opens a profile for who found it within the last day, as often as he wants, but not more than so many of one answer.
create function vum_open(regio text, soort_ text, certificaat text, welk text, hoogstens integer, spoor jsonb,
  moment timestamptz) returns table (stand text, profiel jsonb)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  uitkomst text := 'ok';
  a        vum_antwoorden;
  p        vum_aanbod;
begin
  select * into p from vum_aanbod x where x.regio_id = regio and x.soort = soort_ and x.id = welk
     and (x.tot is null or x.tot >= (moment at time zone 'Europe/Amsterdam')::date);
  if not vum_mag_vragen(regio, certificaat) then
    uitkomst := 'geen toegang';
  else
    select * into a from vum_antwoorden x where x.regio_id = regio and x.soort = soort_ and x.oin = spoor ->> 'oin'
       and x.tijdstip >= moment - interval '1 day' and welk = any (x.gevonden)
     order by welk = any (x.geopend) desc, cardinality(x.geopend), x.tijdstip desc, x.id limit 1 for update;
    if a.id is null or p.id is null then
      uitkomst := 'onbekend';
    elsif not welk = any (a.geopend) and cardinality(a.geopend) >= hoogstens then
      uitkomst := 'limiet';
    end if;
  end if;
  if uitkomst = 'ok' and not welk = any (a.geopend) then
    update vum_antwoorden x set geopend = x.geopend || welk where x.regio_id = regio and x.id = a.id;
  end if;
  perform vum_leg_vast(regio, spoor, case uitkomst when 'ok' then 'ok' else 'vum.' || replace(uitkomst, ' ', '-') end,
    case when uitkomst = 'ok' and p.inwoner_id is not null then array[p.inwoner_id] else '{}'::uuid[] end, moment);
  return query select uitkomst, case when uitkomst = 'ok' then p.profiel end;
end $$;

-- What has changed since its profile was made, as facts. First the rows are taken, then the facts are read: who changes one
-- meanwhile waits, and marks its row again.
create function vum_verouderd(regio text, hoeveel integer) returns table (soort text, id text, feiten jsonb)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  sleutels text[];
begin
  sleutels := array(select a.soort || '/' || a.id from vum_aanbod a where a.regio_id = regio and a.verouderd
     and num_nonnulls(a.inwoner_id, a.plek_id) = 1 order by a.soort, a.id limit hoeveel for update skip locked);
  return query
    select a.soort, a.id, case a.soort
        when 'werkzoekende' then (
          select jsonb_build_object('postcode', i.postcode, 'talen', i.talen, 'gemeente', g.naam, 'feiten', coalesce((
              select jsonb_object_agg(m.onderwerp, m.waarde) from mogelijkheden m
               where m.regio_id = i.regio_id and m.inwoner_id = i.id), '{}'))
            from inwoners i left join gemeenten g on g.regio_id = i.regio_id and g.code = i.gemeente
           where i.regio_id = a.regio_id and i.id = a.inwoner_id)
        else (
          select jsonb_build_object('titel', k.titel, 'omschrijving', k.omschrijving, 'postcode', k.postcode,
              'begindatum', k.begindatum, 'sluitingsdatum', k.sluitingsdatum, 'werkgever', w.naam, 'feiten', coalesce((
                select jsonb_object_agg(e.key, e.value -> 'waarde') from jsonb_each(k.kenmerken) e), '{}'))
            from plekken k left join werkgevers w on w.regio_id = k.regio_id and w.id = k.werkgever_id
           where k.regio_id = a.regio_id and k.id = a.plek_id)
      end
      from unnest(sleutels) s (sleutel)
      join vum_aanbod a on a.regio_id = regio and a.soort = split_part(s.sleutel, '/', 1)
       and a.id = substr(s.sleutel, position('/' in s.sleutel) + 1);
end $$;

create function vum_bijwerken(regio text, rijen jsonb) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  update vum_aanbod a
     set gebied = r.gebied, reikwijdte = r.reikwijdte, kenmerken = array(select jsonb_array_elements_text(r.kenmerken)),
         selectie = r.selectie, profiel = r.profiel, verouderd = false
    from jsonb_to_recordset(rijen) r (soort text, id text, gebied integer, reikwijdte integer, kenmerken jsonb,
      selectie jsonb, profiel jsonb)
   where a.regio_id = regio and a.soort = r.soort and a.id = r.id and a.verouderd
$$;

-- May he be found through VUM? Only the inwoner himself, or who helps him, says so; it does not go with sharing with nobody.
create function vum_delen(wie uuid, onder uuid, moment timestamptz) returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  i inwoners;
begin
  select * into i from inwoners x where x.regio_id = context_regio() and x.id = wie
     and x.id = any (context_inwoners('delen', 'change')) for update;
  if i.id is null or i.status <> 'actief' then return 'niet van u'; end if;
  if exists (select from deelstops d where d.regio_id = i.regio_id and d.inwoner_id = wie and d.bereik = 'alle werkgevers'
      and d.opgeheven is null) then
    return 'deelt niets';
  end if;
  insert into vum_aanbod (regio_id, soort, id, inwoner_id, sinds, verouderd)
    values (i.regio_id, 'werkzoekende', onder::text, wie, moment, true) on conflict do nothing;
  return case when found then 'gedaan' else 'al gedeeld' end;
end $$;

create function vum_niet_delen(wie uuid) returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if not wie = any (context_inwoners('delen', 'change')) then return 'niet van u'; end if;
  delete from vum_aanbod a where a.regio_id = context_regio() and a.inwoner_id = wie;
  return case when found then 'gedaan' else 'al gestopt' end;
end $$;

create function vum_gedeeld(wie uuid) returns timestamptz
language sql stable security definer set search_path = public, pg_temp as $$
  select a.sinds from vum_aanbod a join inwoners i on i.regio_id = a.regio_id and i.id = a.inwoner_id
   where a.regio_id = context_regio() and a.inwoner_id = wie
     and (wie = any (context_inwoners('delen', 'read')) or i.gemeente = any (context_gemeenten('delen', 'read')))
$$;

do $$
declare
  f regprocedure;
begin
  foreach f in array array['vum_beantwoord(text,text,text,integer[],integer[],jsonb,text,integer,jsonb,uuid,timestamptz)',
    'vum_open(text,text,text,text,integer,jsonb,timestamptz)', 'vum_verouderd(text,integer)', 'vum_bijwerken(text,jsonb)',
    'vum_delen(uuid,uuid,timestamptz)', 'vum_niet_delen(uuid)', 'vum_gedeeld(uuid)']::regprocedure[]
  loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to meedoen_app', f);
  end loop;
end $$;

-- What is offered follows what happens: facts change, someone stops sharing or is no longer helped, a place opens or closes.
create function vum_inwoner_wijzigt() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.status <> 'actief' then
    delete from vum_aanbod a where a.regio_id = new.regio_id and a.inwoner_id = new.id;
  else
    update vum_aanbod a set verouderd = true where a.regio_id = new.regio_id and a.inwoner_id = new.id;
  end if;
  return null;
end $$;
create trigger vum_inwoner_wijzigt after update of status, postcode, talen, gemeente on inwoners
  for each row execute function vum_inwoner_wijzigt();

-- Once for a statement: whole files of facts come in at once.
create function vum_feit_wijzigt() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update vum_aanbod a set verouderd = true
    from (select distinct r.regio_id, r.inwoner_id from rijen r) w
   where a.regio_id = w.regio_id and a.inwoner_id = w.inwoner_id;
  return null;
end $$;
create trigger vum_feit_erbij after insert on mogelijkheden referencing new table as rijen
  for each statement execute function vum_feit_wijzigt();
create trigger vum_feit_anders after update on mogelijkheden referencing new table as rijen
  for each statement execute function vum_feit_wijzigt();
create trigger vum_feit_weg after delete on mogelijkheden referencing old table as rijen
  for each statement execute function vum_feit_wijzigt();

create function vum_deelt_niets() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from vum_aanbod a where a.regio_id = new.regio_id and a.inwoner_id = new.inwoner_id;
  return null;
end $$;
create trigger vum_deelt_niets after insert on deelstops
  for each row when (new.bereik = 'alle werkgevers') execute function vum_deelt_niets();

create function vum_plek_wijzigt() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.soort = 'vacature' and new.status = 'open' and new.bron = 'eigen' and new.werkgever_id is not null then
    insert into vum_aanbod (regio_id, soort, id, plek_id, sinds, tot, verouderd)
      values (new.regio_id, 'vacature', new.id::text, new.id, new.gewijzigd, new.sluitingsdatum, true)
      on conflict (regio_id, soort, id) do update set verouderd = true, tot = excluded.tot;
  elsif tg_op = 'UPDATE' then
    delete from vum_aanbod a where a.regio_id = new.regio_id and a.plek_id = new.id;
  end if;
  return null;
end $$;
create trigger vum_plek_wijzigt after insert or update on plekken for each row execute function vum_plek_wijzigt();

insert into vum_aanbod (regio_id, soort, id, plek_id, sinds, tot, verouderd)
select regio_id, 'vacature', id::text, id, gewijzigd, sluitingsdatum, true from plekken
 where soort = 'vacature' and status = 'open' and bron = 'eigen' and werkgever_id is not null;
