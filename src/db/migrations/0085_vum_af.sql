-- The rest of VUM: questions that stay fast over the whole country, what was exchanged with whom, candidates that were noted
-- down from elsewhere, and contacts with a werkgever that other organisations may ask for.
-- Guarantees: an index of bits goes first and the question itself still decides, so that no answer changes; of who is noted down
-- from elsewhere only the number there is kept, for ninety days; of contacts with a werkgever nothing leaves before he agreed, and
-- never what was said or with whom.

-- A bit for each word that can be asked for: src/modules/vum/handtekening.ts. All bits: nothing is known yet, so ask.
alter table vum_aanbod
  add column bits1 bigint not null default -1,
  add column bits2 bigint not null default -1,
  add column bits3 bigint not null default -1,
  add column bits4 bigint not null default -1;
update vum_aanbod set verouderd = true where num_nonnulls(inwoner_id, plek_id) = 1;
drop index vum_aanbod_dichtbij;
create index vum_aanbod_dichtbij on vum_aanbod (regio_id, soort, gebied, reikwijdte)
  include (id, tot, bits1, bits2, bits3, bits4);
-- Most people want to work near home: of the areas far from the middle only the others are looked at, all at once.
create index vum_aanbod_van_ver on vum_aanbod (regio_id, soort, gebied)
  include (id, tot, bits1, bits2, bits3, bits4, reikwijdte) where reikwijdte >= 100000;

drop function vum_beantwoord(text, text, text, integer[], integer[], jsonb, text, integer, jsonb, uuid, timestamptz);
drop function vum_zoek(text, text, integer[], integer[], jsonb, text, date, integer);
drop function vum_verouderd(text, integer);
drop function vum_bijwerken(text, jsonb);

alter table vum_partijen
  add column vroeg_ons timestamptz, -- when it last asked us something
  add column gevraagd timestamptz, -- when we last asked it something
  add column stand text, -- how that ended
  add constraint vum_partijen_stand check ((stand is null) = (gevraagd is null));

-- The nearest profiles that answer a question, in rings around the middle. An index holds all that decides but the question
-- itself: area, how far its owner goes, last day, and a bit for each word. Only who passes that is fetched and asked, the nearest
-- first, until there are enough. Further away than the nearest areas, what is rare is found by the word itself. `offset 0` keeps
-- the order in which things are looked up: the planner cannot know how few have all the bits.
create function vum_zoek(regio text, soort_ text, gebieden integer[], meters integer[], woorden jsonb, bits jsonb, pad text,
  vandaag date, hoogstens integer) returns table (id text, meter integer)
language plpgsql volatile set search_path = public, pg_temp set jit = off set max_parallel_workers_per_gather = 0 as $$
declare
  dichtbij constant integer := 40;
  passend  constant text := format('p.regio_id = %L and p.soort = %L and (p.tot is null or p.tot >= %L)', regio, soort_, vandaag)
                              || vum_met_bits(bits);
  vraag    constant text := format(' order by 2, 1 offset 0) x,
      lateral (select a.selectie @@ %3$L as klopt from vum_aanbod a
                where a.regio_id = %1$L and a.soort = %2$L and a.id = x.id offset 0) vraag
     where vraag.klopt limit $3', regio, soort_, pad);
  zeldzaam text;
  tot_nu   integer := 0; -- areas that were looked at
  tot      integer;
  over     integer := hoogstens;
  aantal   integer;
  ver      constant integer := (select count(*) from unnest(meters) m where m < 100000);
begin
  foreach tot in array array[dichtbij, 120, 400, 1200, ver] loop
    tot := (select count(*) from unnest(meters) m where m <= meters[least(tot, ver)]);
    continue when tot <= tot_nu;
    if tot > dichtbij and zeldzaam is null then
      zeldzaam := vum_zeldzaam(woorden);
      if zeldzaam <> '' then
        return query execute 'select x.id, x.meter from (select p.id, $2[p.gebied] as meter from vum_aanbod p where '
          || passend || zeldzaam || ' and $2[p.gebied] between 0 and p.reikwijdte and not p.gebied = any ($1)' || vraag
          using gebieden[:tot_nu], vum_per_gebied(gebieden, meters), over;
        return;
      end if;
    end if;
    return query execute 'select x.id, x.meter from (select p.id, g.meter from unnest($1, $2) g (gebied, meter), lateral (
        select p.id from vum_aanbod p where p.gebied = g.gebied and p.reikwijdte >= g.meter and ' || passend || ' offset 0) p'
        || vraag
      using gebieden[tot_nu + 1:tot], meters[tot_nu + 1:tot], over;
    get diagnostics aantal = row_count;
    over := over - aantal;
    exit when over <= 0;
    tot_nu := tot;
  end loop;
  if over > 0 and ver < cardinality(gebieden) then
    return query execute 'select x.id, x.meter from (select p.id, $2[p.gebied] as meter from vum_aanbod p
        where p.reikwijdte >= 100000 and ' || passend || ' and $2[p.gebied] between 0 and p.reikwijdte' || vraag
      using gebieden, vum_per_gebied(gebieden[ver + 1:], meters[ver + 1:]), over;
  end if;
end $$;

-- Who has every one of these words, and of each group of others at least one: {alle: bits, een: [bits]}.
create function vum_met_bits(gevraagd jsonb) returns text
language sql immutable set search_path = public, pg_temp as $$
  select coalesce((select string_agg(format(' and p.bits%s & %2$s = %2$s', b.nr, b.bits::bigint), '' order by b.nr)
      from jsonb_array_elements_text(gevraagd -> 'alle') with ordinality b (bits, nr) where b.bits <> '0'), '')
    || coalesce((select string_agg(format(' and (%s)', (select string_agg(format('p.bits%s & %s <> 0', b.nr, b.bits::bigint), ' or ')
             from jsonb_array_elements_text(g.bits) with ordinality b (bits, nr) where b.bits <> '0')), '')
      from jsonb_array_elements(gevraagd -> 'een') g (bits)), '')
$$;

-- The distance to each area, by the number of the area; -1 for one that lies too far away.
create function vum_per_gebied(gebieden integer[], meters integer[]) returns integer[]
language plpgsql immutable set search_path = public, pg_temp as $$
declare
  per_gebied integer[] := array_fill(-1, array[9999]);
begin
  for nr in 1 .. cardinality(gebieden) loop
    per_gebied[gebieden[nr]] := meters[nr];
  end loop;
  return per_gebied;
end $$;

-- Of the words of a question those that fewest have, when these are so few that looking up each of them costs less than the index
-- of everybody; otherwise nothing. The planner says how many: what it knows of a table behind policies nobody else may read.
create function vum_zeldzaam(woorden jsonb) returns text
language plpgsql volatile set search_path = public, pg_temp as $$
declare
  hoogstens constant integer := 1000;
  minst     float8 := hoogstens;
  gevonden  text := '';
  w         jsonb;
  met       text;
  plan      json;
begin
  for w in select * from jsonb_array_elements(woorden) loop
    met := format(' and p.kenmerken && %L::text[]', array(select jsonb_array_elements_text(w)));
    execute 'explain (format json) select from vum_aanbod p where true' || met into plan;
    if (plan -> 0 -> 'Plan' ->> 'Plan Rows')::float8 < minst then
      minst := (plan -> 0 -> 'Plan' ->> 'Plan Rows')::float8;
      gevonden := met;
    end if;
  end loop;
  return gevonden;
end $$;

-- Answers a question of another organisation, and remembers what it was given.
create function vum_beantwoord(regio text, soort_ text, certificaat text, gebieden integer[], meters integer[], woorden jsonb,
  bits jsonb, pad text, hoogstens integer, spoor jsonb, antwoord uuid, moment timestamptz)
  returns table (stand text, profiel jsonb)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  ids text[];
begin
  if not vum_mag_vragen(regio, certificaat) then
    perform vum_leg_vast(regio, spoor, 'vum.geen-toegang', '{}', moment);
    return query select 'geen toegang', null::jsonb;
    return;
  end if;
  ids := array(select z.id from vum_zoek(regio, soort_, gebieden, meters, woorden, bits, pad,
    (moment at time zone 'Europe/Amsterdam')::date, hoogstens + 1) with ordinality z (id, meter, nr) order by z.nr);
  delete from vum_antwoorden a where a.regio_id = regio and a.tijdstip < moment - interval '1 day';
  insert into vum_antwoorden (regio_id, id, soort, oin, tijdstip, gevonden)
    values (regio, antwoord, soort_, spoor ->> 'oin', moment, ids[:hoogstens]);
  perform vum_vroeg_ons(regio, spoor, moment);
  perform vum_leg_vast(regio, spoor, 'ok', array(select p.inwoner_id from vum_aanbod p where p.regio_id = regio
    and p.soort = soort_ and p.id = any (ids[:hoogstens]) and p.inwoner_id is not null), moment);
  return query select case when f.nr > hoogstens then 'meer' else 'ok' end, case when f.nr <= hoogstens then p.profiel end
    from unnest(ids) with ordinality f (id, nr)
    join vum_aanbod p on p.regio_id = regio and p.soort = soort_ and p.id = f.id
   order by f.nr;
end $$;

-- Once a minute, and never waiting for another question.
create function vum_vroeg_ons(regio text, spoor jsonb, moment timestamptz) returns void
language sql volatile set search_path = public, pg_temp as $$
  update vum_partijen p set vroeg_ons = moment
    from (select x.oin from vum_partijen x where x.regio_id = regio and x.oin = left(spoor ->> 'oin', 20)
             and (x.vroeg_ons is null or x.vroeg_ons < moment - interval '1 minute') for update skip locked) wie
   where p.regio_id = regio and p.oin = wie.oin
$$;

-- How a question of ours ended, by whoever asked it: [{oin, stand}].
create function vum_noteer(uitkomsten jsonb, moment timestamptz) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  update vum_partijen p set gevraagd = moment, stand = u.stand
    from (select x.oin, r.stand from jsonb_to_recordset(uitkomsten) r (oin text, stand text)
            join vum_partijen x on x.regio_id = context_regio() and x.oin = r.oin
           where context_mag('vumpartij', 'read') order by x.oin for update of x) u
   where p.regio_id = context_regio() and p.oin = u.oin
$$;

-- What has changed since its profile was made, as facts. First the rows are taken, then the facts are read: who changes one
-- meanwhile waits, and marks its row again.
create function vum_verouderd(regio text, soort_ text, hoeveel integer) returns table (soort text, id text, feiten jsonb)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  ids text[];
begin
  ids := array(select a.id from vum_aanbod a where a.regio_id = regio and a.soort = soort_ and a.verouderd
     and num_nonnulls(a.inwoner_id, a.plek_id) = 1 order by a.id limit hoeveel for update skip locked);
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
      from vum_aanbod a where a.regio_id = regio and a.soort = soort_ and a.id = any (ids);
end $$;

create function vum_bijwerken(regio text, rijen jsonb) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  update vum_aanbod a
     set gebied = r.gebied, reikwijdte = r.reikwijdte, kenmerken = array(select jsonb_array_elements_text(r.kenmerken)),
         bits1 = r.handtekening[1], bits2 = r.handtekening[2], bits3 = r.handtekening[3], bits4 = r.handtekening[4],
         selectie = r.selectie, profiel = r.profiel, verouderd = false
    from jsonb_to_recordset(rijen) r (soort text, id text, gebied integer, reikwijdte integer, kenmerken jsonb,
      handtekening bigint[], selectie jsonb, profiel jsonb)
   where a.regio_id = regio and a.soort = r.soort and a.id = r.id and a.verouderd
$$;

-- To whom an inwoner was shown, a line for each organisation and day, the latest first.
create function vum_getoond(wie uuid, hoogstens integer)
  returns table (dag date, oin text, naam text, gevonden integer, geopend integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select g.dag, g.oin, p.naam, g.gevonden, g.geopend from (
    select (a.tijdstip at time zone 'Europe/Amsterdam')::date as dag, substr(a.object, 5, 20) as oin,
           count(*) filter (where a.handeling = 'vum.zoek')::integer as gevonden,
           count(*) filter (where a.handeling = 'vum.open')::integer as geopend
      from dataverwerkingen d
      join auditregels a on a.regio_id = d.regio_id and a.trace_id = d.trace_id and a.resultaat = 'ok'
       and a.handeling in ('vum.zoek', 'vum.open') and a.object like 'vum/%'
     where d.regio_id = context_regio() and d.data_subject_id = wie and wie = any (context_inwoners('delen', 'read'))
       and d.processing_activity_id = '/api/v1/verwerkingsactiviteiten/uitwisselen'
     group by 1, 2) g
    left join vum_partijen p on p.regio_id = context_regio() and p.oin = g.oin
   order by g.dag desc, g.oin limit hoogstens
$$;

create table vum_kandidaten ( -- data class 'vumkandidaat': someone of another organisation who may fit a plek: his number there
  regio_id   text not null,
  plek_id    uuid not null,
  oin        text not null,
  nummer     text not null,
  bron       text not null, -- name of the organisation, as it was then
  tijdstip   timestamptz not null,
  door_naam  text not null,

  primary key (regio_id, plek_id, oin, nummer),
  foreign key (regio_id, plek_id) references plekken on delete cascade,
  constraint vum_kandidaten_oin check (oin ~ '^[0-9]{20}$'),
  constraint vum_kandidaten_nummer check (nummer ~ '^[a-zA-Z0-9_.-]+$' and length(nummer) <= 500)
);
create index vum_kandidaten_oud on vum_kandidaten (regio_id, tijdstip);
call fence_regio('vum_kandidaten', 'vumkandidaat');
grant select, insert, delete on vum_kandidaten to meedoen_app;

create function ruim_vum_kandidaten_op(vandaag date) returns void
language sql volatile set search_path = public, pg_temp as $$
  delete from vum_kandidaten k where k.tijdstip < vandaag - 90
$$;
revoke all on function ruim_vum_kandidaten_op(date) from public;

create table vum_contactdelingen ( -- data class 'werkgever': a werkgever agreed that other organisations hear of contacts with him
  regio_id     text not null,
  werkgever_id uuid not null,
  akkoord_van  text not null, -- function of who said so for the werkgever, no name
  akkoord_op   date not null,
  contact      text, -- colleague who wants to be called about it, by his own yes
  door_naam    text not null,

  primary key (regio_id, werkgever_id),
  foreign key (regio_id, werkgever_id) references werkgevers on delete cascade,
  constraint vum_contactdelingen_akkoord check (length(akkoord_van) between 1 and 80)
);
call fence_regio('vum_contactdelingen', 'werkgever');
grant select, insert, update, delete on vum_contactdelingen to meedoen_app;

-- Contacts with the werkgever of this number (KVK) in the last two years, for another organisation. About no inwoner.
create function vum_contactmomenten(regio text, certificaat text, kvk_ text, vanaf date, hoogstens integer, spoor jsonb,
  moment timestamptz) returns table (stand text, contactmoment jsonb)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if not vum_mag_vragen(regio, certificaat) then
    perform vum_leg_vast(regio, spoor, 'vum.geen-toegang', '{}', moment);
    return query select 'geen toegang', null::jsonb;
    return;
  end if;
  perform vum_vroeg_ons(regio, spoor, moment);
  perform vum_leg_vast(regio, spoor, 'ok', '{}', moment);
  return query
    select case when c.nr > hoogstens then 'meer' else 'ok' end, case when c.nr <= hoogstens then jsonb_strip_nulls(
        jsonb_build_object('datum', c.datum, 'codeSoort', c.soort,
          'accountmanager', jsonb_build_object('naam', c.contact, 'naamOrganisatie', 'Arbeidsmarktregio ' || c.regionaam),
          'werkgever', jsonb_build_object('handelsnaamOrganisatie', c.naam, 'nummerKvk', c.kvk,
            'vestigingsadres', jsonb_build_object('woonplaatsnaam', c.plaats)))) end
      from (
        select k.datum, k.soort, d.contact, r.naam as regionaam, w.naam, w.kvk, w.plaats,
               row_number() over (order by k.datum desc, k.vastgelegd desc, k.id) as nr
          from werkgevers w
          join regios r on r.regio_id = w.regio_id
          join vum_contactdelingen d on d.regio_id = w.regio_id and d.werkgever_id = w.id
          join werkgevercontacten k on k.regio_id = w.regio_id and k.werkgever_id = w.id
         where w.regio_id = regio and w.kvk = kvk_ and k.datum >= greatest(vanaf, (moment - interval '2 years')::date)) c
     where c.nr <= hoogstens + 1
     order by c.nr;
end $$;

do $$
declare
  f regprocedure;
begin
  foreach f in array array['vum_zoek(text,text,integer[],integer[],jsonb,jsonb,text,date,integer)', 'vum_zeldzaam(jsonb)', 'vum_met_bits(jsonb)',
    'vum_per_gebied(integer[],integer[])',
    'vum_vroeg_ons(text,jsonb,timestamptz)']::regprocedure[]
  loop
    execute format('revoke all on function %s from public', f);
  end loop;
  foreach f in array array[
    'vum_beantwoord(text,text,text,integer[],integer[],jsonb,jsonb,text,integer,jsonb,uuid,timestamptz)',
    'vum_noteer(jsonb,timestamptz)', 'vum_verouderd(text,text,integer)', 'vum_bijwerken(text,jsonb)',
    'vum_getoond(uuid,integer)', 'vum_contactmomenten(text,text,text,date,integer,jsonb,timestamptz)']::regprocedure[]
  loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to meedoen_app', f);
  end loop;
end $$;
