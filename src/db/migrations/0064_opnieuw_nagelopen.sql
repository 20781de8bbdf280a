-- What a third reading of 0053 to 0063 found.
-- Guarantees: who used someone's data stands on the line itself, and is the user of the session, whatever trace he sends; who
-- takes in more people than his work asks for, in lists, searches or actions, is stopped and seen; who hands in an effort for
-- social return does not decide on it, in no session; of a message to a group the sender reads how many got it, and no copies;
-- who moves takes along all that is current; who wants to be called is read and answered by who calls.

-- 1. Who, on the line that says whose data were used for what.
alter table dataverwerkingen add column gebruiker_id uuid; -- null where nobody was signed in, or an old line does not tell

update dataverwerkingen d set gebruiker_id = a.gebruiker_id
  from (select r.regio_id, r.trace_id, min(r.gebruiker_id::text)::uuid as gebruiker_id
          from auditregels r where r.gebruiker_id is not null
         group by r.regio_id, r.trace_id having count(distinct r.gebruiker_id) = 1) a
 where a.regio_id = d.regio_id and a.trace_id = d.trace_id;

create function dataverwerking_van() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if in_sessie() then
    new.gebruiker_id := context_gebruiker();
  end if;
  return new;
end $$;
create trigger dataverwerking_van before insert on dataverwerkingen
  for each row when (new.gebruiker_id is null) execute function dataverwerking_van();

drop policy toevoegen on dataverwerkingen;
create policy toevoegen on dataverwerkingen for insert to meedoen_app with check (
  regio_id = (select context_regio()) and coalesce(gebruiker_id = (select context_gebruiker()), true));

-- As in 0021, with who started the run.
create or replace function leg_gebruik_vast(inwoners_ uuid[], spoor jsonb) returns void
language sql volatile set search_path = public, pg_temp as $$
  insert into dataverwerkingen (regio_id, gemeente, trace_id, span_id, status, name, start_time, end_time,
      processing_activity_id, data_subject_id, gebruiker_id)
  select i.regio_id, i.gemeente, spoor ->> 'traceId', right(replace(gen_random_uuid()::text, '-', ''), 16), 'Ok',
         spoor ->> 'naam', (spoor ->> 'begin')::bigint, (spoor ->> 'einde')::bigint, spoor ->> 'activiteit', i.id,
         (select context_gebruiker())
    from inwoners i where i.regio_id = context_regio() and i.id = any (inwoners_)
$$;

-- As in 0038, with whose calendar it is.
create or replace function toon_agenda(regio text, hash bytea, bekend text, trace text, moment timestamptz)
returns table (stand text, afspraken json)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  van     uuid;
  inhoud  json;
  nu      text;
begin
  select a.gebruiker_id into van
    from agenda_adressen a
    join gebruikers g on g.regio_id = a.regio_id and g.id = a.gebruiker_id
     and toegang_geldt(g, (moment at time zone 'Europe/Amsterdam')::date)
     and exists (select from toegangsregels t where t.dataklasse = 'contactmoment' and t.gebruik = 'read'
       and t.rol = any (geldende_rollen(g, (moment at time zone 'Europe/Amsterdam')::date)))
   where a.regio_id = regio and a.code_hash = hash and a.ingetrokken_op is null;
  if van is null then return; end if;

  select coalesce(json_agg(json_build_object('id', r.id, 'inwonerId', r.inwoner_id, 'begin', r.begin,
      'duurMinuten', r.duur_minuten, 'waar', r.waar, 'initialen', r.initialen, 'versie', r.versie,
      'isGeannuleerd', r.is_geannuleerd) order by r.begin, r.id), '[]')
    into inhoud from agenda_regels(regio, van, moment) r;
  nu := encode(sha256(convert_to(inhoud::text, 'UTF8')), 'hex');
  if nu = bekend then
    return query select nu, null::json;
    return;
  end if;
  insert into dataverwerkingen (regio_id, gemeente, trace_id, span_id, status, name, start_time, end_time,
      processing_activity_id, data_subject_id, gebruiker_id)
    select regio, min(r.gemeente), trace, left(encode(sha256(convert_to(trace || r.inwoner_id, 'UTF8')), 'hex'), 16), 'Ok',
           'Eigen afspraken lezen in een andere agenda', (extract(epoch from moment) * 1000)::bigint,
           (extract(epoch from moment) * 1000)::bigint, '/api/v1/verwerkingsactiviteiten/begeleiden', r.inwoner_id, van
      from agenda_regels(regio, van, moment) r group by r.inwoner_id;
  return query select nu, inhoud;
end $$;

-- As in 0063: who looked is who stands on the line.
create or replace function wie_keek_mee(wie uuid, vanaf date, tot date) returns table (dag date, gebruiker_id uuid, naam text, rol text,
  functie text, organisatie text, doelen text[], aantal integer, eerste timestamptz, laatste timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  with mag as materialized (
    select context_regio() as regio where wie = any (context_inwoners('meekijken', 'read'))
  ), regel as materialized (
    select (to_timestamp(d.start_time / 1000.0) at time zone 'Europe/Amsterdam')::date as dag,
           to_timestamp(d.start_time / 1000.0) as moment, d.gebruiker_id,
           regexp_replace(d.processing_activity_id, '^.*/', '') as doel
      from mag join dataverwerkingen d on d.regio_id = mag.regio and d.data_subject_id = wie
       and d.start_time >= extract(epoch from vanaf::timestamp at time zone 'Europe/Amsterdam') * 1000
       and d.start_time < extract(epoch from (tot + 1)::timestamp at time zone 'Europe/Amsterdam') * 1000
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

-- 2. How many different people an account takes in, in whatever way.
create table profielvermeldingen ( -- whom an account saw or touched in the last day; only zie_profielen reads and writes it
  regio_id      text not null,
  gebruiker_id  uuid not null,
  inwoner_id    uuid not null,
  tijdstip      timestamptz not null, -- the one that counts: the first in its hour

  primary key (regio_id, gebruiker_id, inwoner_id),
  foreign key (regio_id, gebruiker_id) references gebruikers
);
create index profielvermeldingen_recent on profielvermeldingen (regio_id, gebruiker_id, tijdstip desc);
alter table profielvermeldingen enable row level security;
alter table profielvermeldingen force row level security;
create policy eigenaar on profielvermeldingen to meedoen_owner using (true) with check (true);

-- Counts whom this user sees in an answer, or touches. Answers 0, or after how many seconds there is room for all of them: as
-- open_profiel, for many at once. Whom he saw in the last hour costs one look at an index.
create function zie_profielen(inwoners_ uuid[], per_uur integer, per_dag integer, moment timestamptz) returns integer
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  sessie constant sessies := context_sessie();
  nieuw  uuid[];
  vol    timestamptz;
begin
  nieuw := array(
    select distinct x.id from unnest(inwoners_) x (id)
     where not exists (select from profielvermeldingen p where p.regio_id = sessie.regio_id
       and p.gebruiker_id = sessie.gebruiker_id and p.inwoner_id = x.id and p.tijdstip > moment - interval '1 hour'));
  if cardinality(nieuw) = 0 then return 0; end if;
  perform pg_advisory_xact_lock(hashtextextended('vermeldingen/' || sessie.regio_id || '/' || sessie.gebruiker_id, 0));
  delete from profielvermeldingen p where p.regio_id = sessie.regio_id and p.gebruiker_id = sessie.gebruiker_id
     and p.tijdstip <= moment - interval '24 hours';
  -- until when the last hour, or the last day, holds so many others that these do not fit beside them
  select greatest(
    (select p.tijdstip + interval '1 hour' from profielvermeldingen p where p.regio_id = sessie.regio_id
        and p.gebruiker_id = sessie.gebruiker_id and p.inwoner_id <> all (nieuw) and p.tijdstip > moment - interval '1 hour'
      order by p.tijdstip desc offset greatest(per_uur - cardinality(nieuw), 0) limit 1),
    (select p.tijdstip + interval '24 hours' from profielvermeldingen p where p.regio_id = sessie.regio_id
        and p.gebruiker_id = sessie.gebruiker_id and p.inwoner_id <> all (nieuw)
      order by p.tijdstip desc offset greatest(per_dag - cardinality(nieuw), 0) limit 1),
    case when cardinality(nieuw) > least(per_uur, per_dag) then moment + interval '1 hour' end) into vol;
  if vol is not null then
    return greatest(1, ceil(extract(epoch from vol - moment))::integer);
  end if;
  insert into profielvermeldingen as p
    select sessie.regio_id, sessie.gebruiker_id, x.id, moment from unnest(nieuw) x (id)
    on conflict (regio_id, gebruiker_id, inwoner_id) do update set tijdstip = excluded.tijdstip
     where p.tijdstip <= moment - interval '1 hour';
  return 0;
end $$;
revoke all on function zie_profielen(uuid[], integer, integer, timestamptz) from public;
grant execute on function zie_profielen(uuid[], integer, integer, timestamptz) to meedoen_app;

-- As in 0062, and whether it was in lists.
drop function profielalarmen(timestamptz);
create function profielalarmen(sinds timestamptz) returns table (gebruiker_id uuid, naam text, moment timestamptz, in_lijsten boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select g.id, g.naam, a.tijdstip, a.resultaat = 'profielen.too-many'
    from auditregels a
    join gebruikers g on g.regio_id = a.regio_id and g.id = a.gebruiker_id
   where a.regio_id = context_regio() and a.resultaat <> 'ok' and a.handeling = 'alarm.profielen' and a.tijdstip >= sinds
     and context_mag('gebruiker', 'change')
$$;
revoke all on function profielalarmen(timestamptz) from public;
grant execute on function profielalarmen(timestamptz) to meedoen_app;

-- 9. As in 0055: a second person, and not a second session. Who wrote it down and what it holds stay as they came in.
create or replace function sroi_bijdrage_past() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v sroi_verplichtingen;
begin
  if tg_op = 'UPDATE' and old.status <> 'ingediend' then
    raise exception 'was decided' using errcode = '23514', constraint = 'sroi_bijdragen_beslist';
  end if;
  if tg_op = 'UPDATE' and (to_jsonb(new) - sroi_besluitvelden()) is distinct from (to_jsonb(old) - sroi_besluitvelden()) then
    raise exception 'stays as it was handed in' using errcode = '23514', constraint = 'sroi_bijdragen_blijft';
  end if;
  if in_sessie() then
    if tg_op = 'INSERT' and (new.door_gebruiker_id <> context_gebruiker() or new.status <> 'ingediend')
       or tg_op = 'UPDATE' and new.status <> 'ingediend' and new.beslisser_id is distinct from context_gebruiker() then
      raise exception 'in the name of another' using errcode = '42501';
    end if;
    if tg_op = 'INSERT' then new.door_naam := context_naam(); end if;
    if new.beslisser_id is not null then new.beslisser_naam := context_naam(); end if;
  end if;
  if new.beslisser_id = new.door_gebruiker_id then
    raise exception 'own effort' using errcode = '23514', constraint = 'sroi_bijdragen_vier_ogen';
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
create function sroi_besluitvelden() returns text[] language sql immutable set search_path = public, pg_temp as $$
  select array['status', 'bedrag_in_centen', 'beslisser_id', 'beslisser_naam', 'beslist_op', 'besluit_reden', 'versie']
$$;

-- 13. Whom a message to a group went to stands in the conversations, behind their fence. Of the copies the sender, who may help
-- those people no longer, reads only how many.
revoke select on groepsontvangers from meedoen_app;
create function tel_groepsontvangers(bericht uuid) returns table (bezorgd integer, vervallen integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select (count(*) filter (where o.status = 'bezorgd'))::integer, (count(*) filter (where o.status = 'vervallen'))::integer
    from groepsontvangers o
   where o.regio_id = context_regio() and o.groepsbericht_id = bericht and o.gebruiker_id = context_gebruiker()
$$;
revoke all on function tel_groepsontvangers(uuid) from public;
grant execute on function tel_groepsontvangers(uuid) to meedoen_app;

-- 17. What goes along to another gemeente with its inwoner, and which rows of it (ADR 0019). What is not in it keeps the gemeente
-- that decided, pays or counted. Of what someone does not agree with goes along what is open and about how he is helped: about a
-- decision or the conduct of a gemeente that gemeente answers. @source Awb art. 6:4 and 9:1
create function verhuist_mee() returns table (nummer integer, tabel text, welke text)
language sql immutable set search_path = public, pg_temp as $$
  values (1, 'contactgegevens', 'true'), (2, 'inwoner_bsn', 'true'), (3, 'situaties', 'true'), (4, 'situatiestanden', 'true'),
    (5, 'situatieoordelen', 'true'), (6, 'indicaties', 'true'), (7, 'indicatiestanden', 'true'), (8, 'indicatieaanvragen', 'true'),
    (9, 'indicatieaanvraagstanden', 'true'), (10, 'mogelijkheden', 'true'), (11, 'mogelijkheidvoorstellen', 'true'),
    (12, 'plannen', 'true'), (13, 'plandoelen', 'true'), (14, 'planstappen', 'true'), (15, 'doelmetingen', 'true'),
    (16, 'bezette_tijden', 'true'), (17, 'stapvoorstellen', 'true'), (18, 'afspraken', 'true'),
    (19, 'voorstellen', 'status in (''voorgesteld'', ''akkoord'')'), (20, 'berichtgesprekken', 'true'), (21, 'berichten', 'true'),
    (22, 'machtigingen', 'true'), (23, 'correcties', 'true'), (24, 'deelstops', 'true'), (25, 'wensen', 'true'),
    (26, 'wensantwoorden', 'true'), (27, 'marktdeelnames', 'true'), (28, 'marktgesprekken', 'true'),
    (29, 'bezwaren', 'bezwaar_verhuist(regio_id, id)'), (30, 'bezwaarstappen', 'bezwaar_verhuist(regio_id, bezwaar_id)')
$$;
create function bezwaar_verhuist(regio text, welk uuid) returns boolean
language sql stable set search_path = public, pg_temp as $$
  select exists (select from bezwaren b where b.regio_id = regio and b.id = welk and b.soort not in ('besluit', 'klacht')
    and not exists (select from bezwaarstappen s where s.regio_id = b.regio_id and s.bezwaar_id = b.id
      and s.stand in ('afgerond', 'ingetrokken')))
$$;
create function verhuis_dossier(regio text, wie uuid, naar text) returns void
language plpgsql volatile set search_path = public, pg_temp as $$
declare
  m record;
begin
  for m in select v.tabel, v.welke from verhuist_mee() v order by v.nummer loop
    execute format('update %I set gemeente = $1 where regio_id = $2 and inwoner_id = $3 and gemeente <> $1 and %s', m.tabel, m.welke)
      using naar, regio, wie;
  end loop;
end $$;
revoke all on function bezwaar_verhuist(text, uuid), verhuis_dossier(text, uuid, text) from public;

create function dossier_verhuist() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform verhuis_dossier(new.regio_id, new.id, new.gemeente);
  return null;
end $$;
drop trigger wensen_verhuizen on inwoners;
drop function wensen_verhuizen();
create trigger dossier_verhuist after update of gemeente on inwoners
  for each row when (old.gemeente is distinct from new.gemeente) execute function dossier_verhuist();

-- Who moved before today.
do $$
begin
  perform verhuis_dossier(i.regio_id, i.id, i.gemeente) from inwoners i
    where exists (select from verhuizingen v where v.regio_id = i.regio_id and v.inwoner_id = i.id and v.status = 'aangenomen');
end $$;

-- As in 0049: what goes along is what dossier_verhuist takes.
create or replace function beantwoord_verhuizing(welke uuid, is_ja boolean, antwoord_ text, nieuw uuid, regel uuid, moment timestamptz)
returns table (uitkomst text, inwoner_id uuid)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  regio   constant text := context_regio();
  vandaag constant date := context_vandaag();
  v     verhuizingen;
  wie   gebruikers;
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

-- 18. A class of its own: who may read an aanmelding need not know who wants to be called.
alter table terugbelverzoeken -- data class 'terugbelverzoek'
  enable row level security;
drop policy lezen on terugbelverzoeken;
drop policy wijzigen on terugbelverzoeken;
create policy lezen on terugbelverzoeken for select to meedoen_app using (
  regio_id = (select context_regio()) and gemeente = any ((select context_gemeenten('terugbelverzoek', 'read'))::text[]));
create policy wijzigen on terugbelverzoeken for update to meedoen_app using (
  regio_id = (select context_regio()) and gemeente = any ((select context_gemeenten('terugbelverzoek', 'change'))::text[]));
