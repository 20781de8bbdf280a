-- Long work with its progress, imports that can be undone, and answers kept for a repeated request.

create table taken ( -- data class 'taak': a job as its user sees it; the queue itself is graphile-worker
  regio_id      text not null,
  id            uuid not null,
  gebruiker_id  uuid not null,
  soort         text not null,
  invoer        jsonb not null,
  status        text not null default 'wacht',
  gedaan        integer not null default 0,
  totaal        integer,
  resultaat     jsonb,
  fout          text, -- Dutch, for the user
  gemaakt       timestamptz not null default now(),
  afgerond      timestamptz,

  primary key (regio_id, id),
  foreign key (regio_id, gebruiker_id) references gebruikers,
  constraint taken_status check (status in ('wacht', 'bezig', 'klaar', 'mislukt', 'stopt', 'gestopt'))
);
create index taken_van_gebruiker on taken (regio_id, gebruiker_id, gemaakt desc);

create table importen ( -- data class 'import'
  regio_id      text not null,
  id            uuid not null,
  soort         text not null,
  bestandsnaam  text not null,
  bestand_hash  text not null, -- sha-256 of the content, order of the rows and lay-out left out
  status        text not null,
  aantallen     jsonb not null, -- {gelezen, nieuw, gewijzigd, gelijk, geweigerd}
  taak_id       uuid, -- the last job that worked on it
  gebruiker_id  uuid not null,
  gemaakt       timestamptz not null default now(),
  toegepast     timestamptz,
  teruggedraaid timestamptz,
  versie        integer not null default 1,

  primary key (regio_id, id),
  constraint importen_soort check (soort in ('vum-werkzoekenden', 'vum-vacatures')),
  constraint importen_status check (status in ('ingelezen', 'proef', 'gelijk', 'toegepast', 'teruggedraaid'))
);
create index importen_nieuwste on importen (regio_id, gemaakt desc);

create table importrijen ( -- data class 'import': the rows of the file, and what each would change
  regio_id    text not null,
  import_id   uuid not null,
  nummer      integer not null, -- place in the file, from 1
  externe_id  text,
  uitkomst    text, -- null until compared
  meldingen   jsonb not null default '[]', -- [{veld, melding, isWeigering}]
  velden      jsonb not null default '[]', -- [{veld, voor, na}]
  schrijven   jsonb not null default '[]', -- [{tabel, sleutel, voor, na}]: rows of tables, dropped when applied
  profiel     jsonb, -- as it came; dropped when compared
  inwoner_id  uuid,

  primary key (regio_id, import_id, nummer),
  foreign key (regio_id, import_id) references importen,
  constraint importrijen_uitkomst check (uitkomst in ('nieuw', 'gewijzigd', 'gelijk', 'geweigerd'))
);
create index importrijen_op_uitkomst on importrijen (regio_id, import_id, uitkomst, nummer);

create table importregels ( -- data class 'import': what an import changed, so that it can be undone
  regio_id    text not null,
  import_id   uuid not null,
  nummer      integer not null,
  tabel       text not null,
  sleutel     jsonb not null,
  voor        jsonb, -- null: the row was new
  na          jsonb, -- null: the row was taken away

  primary key (regio_id, import_id, nummer),
  foreign key (regio_id, import_id) references importen
);

create table vum_profielen ( -- data class 'import': what a source sent and no field of ours holds, kept as it came
  regio_id     text not null,
  soort        text not null,
  externe_id   text not null,
  profiel      jsonb not null,
  overgenomen  jsonb not null, -- what we wrote of it, to tell later what a person changed since
  import_id    uuid not null,

  primary key (regio_id, soort, externe_id),
  foreign key (regio_id, import_id) references importen
);

create table antwoorden ( -- a repeated request with the same Idempotency-Key gets the answer of the first one
  regio_id      text not null,
  gebruiker_id  uuid not null,
  sleutel       text not null,
  handeling     text not null,
  verzoek_hash  bytea not null,
  antwoord      jsonb, -- null while the first request runs
  gemaakt       timestamptz not null default now(),

  primary key (regio_id, gebruiker_id, sleutel)
);
create index antwoorden_oud on antwoorden (gemaakt);

alter table taken enable row level security;
alter table taken force row level security;
create policy eigenaar on taken to meedoen_owner using (true) with check (true);
create policy eigen on taken to meedoen_app using (
  regio_id = (select context_regio()) and gebruiker_id = (select context_gebruiker()));
alter table antwoorden enable row level security;
alter table antwoorden force row level security;
create policy eigenaar on antwoorden to meedoen_owner using (true) with check (true);
create policy eigen on antwoorden to meedoen_app using (
  regio_id = (select context_regio()) and gebruiker_id = (select context_gebruiker()));
call fence_regio('importen', 'import');
call fence_regio('importrijen', 'import');
call fence_regio('importregels', 'import');
call fence_regio('vum_profielen', 'import');

-- Puts a job in the queue in the transaction that asks for it. The application has no rights on the queue itself.
create function plan_taak(soort text, regio text, taak uuid, sessie uuid) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if regio <> context_regio() then
    raise exception 'another region' using errcode = '42501';
  end if;
  perform graphile_worker.add_job('taak', json_build_object('soort', soort, 'regioId', regio, 'taakId', taak,
    'sessieId', sessie), job_key := taak::text, max_attempts := 1);
end $$;

-- A session for a job of the same user, so that the job sees what its user may see.
create function open_taaksessie(sessie uuid) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  insert into sessies (regio_id, id, gebruiker_id, soort, verloopt)
  select s.regio_id, sessie, s.gebruiker_id, 'taak', now() + interval '6 hours' from context_sessie() s
$$;

grant select, insert, update on taken to meedoen_app;
grant select, insert, update on antwoorden to meedoen_app;
grant select, insert, update on importen, importrijen to meedoen_app;
grant select on importregels, vum_profielen to meedoen_app; -- written by the functions of 0007
