-- Two logs, written in the transaction of what they are about. The audit says who did what and how it ended; the
-- dataverwerkingen say whose data were used for which activity, and never by whom. They share the trace id.
-- Guarantees: the application can add to both and change neither; each audit line carries the hash of the one
-- before it in the chain of its gemeente, so that a changed, deleted or swapped line is found.

create table auditketens (
  regio_id  text not null,
  gemeente  text not null, -- or 'regio' for what belongs to no gemeente
  nummer    bigint not null,
  kop       bytea not null,

  primary key (regio_id, gemeente)
);

create table auditregels (
  regio_id      text not null,
  gemeente      text not null,
  nummer        bigint not null,
  tijdstip      timestamptz not null,
  gebruiker_id  uuid, -- null where nobody was signed in
  handeling     text not null,
  object        text not null, -- kind and id, such as 'inwoner/…'
  resultaat     text not null, -- 'ok', or the code of the failure
  herkomst      text not null, -- address, job or command
  trace_id      text not null,
  velden        text[] not null, -- names of changed fields, never what they held
  vorige        bytea not null,
  hash          bytea not null,

  primary key (regio_id, gemeente, nummer)
);
create index auditregels_op_tijd on auditregels (regio_id, tijdstip);
create index auditregels_van_gebruiker on auditregels (regio_id, gebruiker_id, tijdstip);

create table dataverwerkingen ( -- Logboek Dataverwerkingen 1.0; a line for each inwoner
  regio_id                text not null,
  gemeente                text not null,
  trace_id                text not null,
  span_id                 text not null,
  parent_span_id          text,
  status                  text not null,
  name                    text not null,
  start_time              bigint not null, -- milliseconds since 1970
  end_time                bigint not null,
  processing_activity_id  text not null, -- address in the register
  data_subject_id         uuid not null, -- our own pseudonym of the inwoner, never a BSN
  data_subject_id_type    text not null default 'inwoner',

  primary key (regio_id, trace_id, span_id),
  constraint dataverwerkingen_trace check (trace_id ~ '^[0-9a-f]{32}$'),
  constraint dataverwerkingen_span check (span_id ~ '^[0-9a-f]{16}$'),
  constraint dataverwerkingen_status check (status in ('Unset', 'Ok', 'Error'))
);
create index dataverwerkingen_van_inwoner on dataverwerkingen (regio_id, data_subject_id, start_time desc);

-- What is hashed: the fields as a JSON array of texts, so that anyone can recompute it outside the database.
create function auditregel_hash(r auditregels) returns bytea
language sql immutable set search_path = public, pg_temp as $$
  select sha256(convert_to(json_build_array(
    encode(r.vorige, 'hex'), r.regio_id, r.gemeente, r.nummer::text,
    to_char(r.tijdstip at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    coalesce(r.gebruiker_id::text, ''), r.handeling, r.object, r.resultaat, r.herkomst, r.trace_id,
    array_to_string(r.velden, ','))::text, 'UTF8'))
$$;

create function leg_audit_vast(regio text, keten text, gebruiker uuid, handeling_ text, object_ text,
  resultaat_ text, herkomst_ text, trace text, velden_ text[], moment timestamptz) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  regel auditregels;
begin
  insert into auditketens values (regio, keten, 0, sha256(convert_to(regio || '/' || keten, 'UTF8')))
    on conflict do nothing;
  select regio_id, gemeente, nummer + 1, moment, gebruiker, handeling_, object_, resultaat_, herkomst_, trace,
         velden_, kop, ''::bytea
    into regel
    from auditketens where regio_id = regio and gemeente = keten for update; -- one line at a time in each chain
  regel.hash := auditregel_hash(regel);
  insert into auditregels values (regel.*);
  update auditketens set nummer = regel.nummer, kop = regel.hash where regio_id = regio and gemeente = keten;
end $$;

-- The first line of a chain that is not what it was, or null. Looks at numbers, links, hashes and the head.
create function controleer_keten(regio text, keten text) returns bigint
language sql stable security definer set search_path = public, pg_temp as $$
  with gelezen as (
    select a.nummer, a.vorige, a.hash, auditregel_hash(a) as herrekend,
           lag(a.hash, 1, sha256(convert_to(regio || '/' || keten, 'UTF8'))) over w as voorganger,
           row_number() over w as plaats
      from auditregels a where a.regio_id = regio and a.gemeente = keten
    window w as (order by a.nummer)
  ), fout as (
    select min(nummer) as nummer from gelezen
     where hash <> herrekend or vorige <> voorganger or nummer <> plaats
  )
  select coalesce(
    (select nummer from fout),
    (select k.nummer from auditketens k where k.regio_id = regio and k.gemeente = keten and k.nummer > 0
        and not exists (select from gelezen g where g.nummer = k.nummer and g.hash = k.kop)))
$$;

call fence_regio('auditregels', 'logboek');
call fence_regio('auditketens', 'logboek');
call fence_regio('dataverwerkingen', 'logboek');
drop policy toevoegen on auditregels;
drop policy wijzigen on auditregels;
drop policy verwijderen on auditregels;
drop policy toevoegen on auditketens;
drop policy wijzigen on auditketens;
drop policy verwijderen on auditketens;
drop policy toevoegen on dataverwerkingen;
drop policy wijzigen on dataverwerkingen;
drop policy verwijderen on dataverwerkingen;
create policy toevoegen on dataverwerkingen for insert to meedoen_app
  with check (regio_id = (select context_regio()));

grant select on auditregels, auditketens to meedoen_app; -- the policy gives it to few
grant select, insert on dataverwerkingen to meedoen_app;
