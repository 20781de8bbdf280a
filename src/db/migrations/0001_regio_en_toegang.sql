-- The region, its organisations and users, sign-in sessions, and the functions on which row-level security stands.
-- Guarantees: no row is seen or changed without a running session; what a session may do is read from
-- toegangsregels, a copy of the access matrix (src/modules/toegang/matrix.ts) that every start renews.
-- The roles meedoen_owner, meedoen_app and meedoen_report are made before this file runs (src/db/roles.ts).

create extension if not exists btree_gist;
create extension if not exists pg_trgm;

create table regios (
  regio_id  text primary key,
  naam      text not null,
  is_demo   boolean not null default false
);

create table gemeenten (
  regio_id     text not null references regios,
  code         text not null, -- CBS: GM0307; GM0000 stands for 'buiten de regio'
  naam         text not null,
  in_regio     boolean not null default true,

  primary key (regio_id, code),
  constraint gemeenten_code_form check (code ~ '^GM[0-9]{4}$')
);

create table organisaties (
  regio_id   text not null references regios,
  id         uuid not null,
  naam       text not null,
  soort      text not null,
  gemeenten  text[] not null, -- for which gemeenten it works

  primary key (regio_id, id),
  constraint organisaties_soort check (soort in ('gemeente', 'uitvoeringsorganisatie', 'ontwikkelbedrijf',
    'werkcentrum', 'werkgeversservicepunt', 'uwv', 'leerwerkloket', 'jongerenloket', 'onderwijs', 'overig'))
);

create table units (
  regio_id       text not null references regios,
  id             uuid not null,
  organisatie_id uuid not null,
  naam           text not null,
  werksoorten    text[] not null,

  primary key (regio_id, id),
  foreign key (regio_id, organisatie_id) references organisaties
);

create table gebruikers (
  regio_id        text not null references regios,
  id              uuid not null,
  aanmeldnaam     text not null, -- 'sub' of the identity provider
  naam            text not null,
  functie         text not null,
  rollen          text[] not null,
  organisatie_id  uuid not null,
  gemeenten       text[] not null,
  unit_id         uuid,
  inwoner_id      uuid, -- for the roles inwoner and vertegenwoordiger
  werkgever_id    uuid, -- for the role werkgever
  is_actief       boolean not null default true,
  versie          integer not null default 1,

  primary key (regio_id, id),
  constraint gebruikers_aanmeldnaam_uniek unique (regio_id, aanmeldnaam),
  foreign key (regio_id, organisatie_id) references organisaties,
  foreign key (regio_id, unit_id) references units
);

-- A running session: of a browser, of a job in the background, or of a command.
-- Its id is the context of row-level security; it is never sent to a browser, only the token is.
create table sessies (
  regio_id         text not null references regios,
  id               uuid not null,
  gebruiker_id     uuid not null,
  soort            text not null,
  token_hash       bytea, -- sha-256 of what the cookie holds
  gemaakt          timestamptz not null default now(),
  laatst_gebruikt  timestamptz not null default now(),
  verloopt         timestamptz not null,
  ingetrokken      timestamptz,

  primary key (regio_id, id),
  constraint sessies_token_uniek unique (regio_id, token_hash),
  constraint sessies_soort check (soort in ('web', 'taak', 'opdracht')),
  foreign key (regio_id, gebruiker_id) references gebruikers
);
create index sessies_van_gebruiker on sessies (regio_id, gebruiker_id) where ingetrokken is null;

create table toegangsregels (
  rol          text not null,
  dataklasse   text not null,
  gebruik      text not null,
  reikwijdte   text not null,

  primary key (rol, dataklasse, gebruik, reikwijdte)
);

-- The session that this transaction runs in. Without one there is an error, not an empty answer.
create function context_sessie() returns sessies
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  context text := nullif(current_setting('app.ctx', true), '');
  sessie  sessies;
begin
  if context is null then
    raise exception 'no session context' using errcode = '42501', constraint = 'context_ontbreekt';
  end if;
  select s.* into sessie from sessies s
   where s.regio_id = split_part(context, '/', 1)
     and s.id = split_part(context, '/', 2)::uuid
     and s.ingetrokken is null and s.verloopt > now();
  if sessie.id is null then
    raise exception 'session has ended' using errcode = '42501', constraint = 'context_verlopen';
  end if;
  return sessie;
end $$;

create function context_regio() returns text
language sql stable security definer set search_path = public, pg_temp as $$
  select (context_sessie()).regio_id
$$;

create function context_gebruiker() returns uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select (context_sessie()).gebruiker_id
$$;

-- Today as the application sees it, so that tests decide the day.
create function context_vandaag() returns date
language sql stable as $$
  select coalesce(nullif(current_setting('app.vandaag', true), '')::date, current_date)
$$;

-- How far the user of this session may go with a data class: the scopes of all of the roles together.
create function context_reikwijdten(klasse text, gebruik_ text) returns text[]
language sql stable security definer set search_path = public, pg_temp as $$
  with sessie as materialized (select * from context_sessie())
  select coalesce(array_agg(distinct t.reikwijdte), '{}')
    from sessie s
    join gebruikers g on g.regio_id = s.regio_id and g.id = s.gebruiker_id and g.is_actief
    join toegangsregels t on t.rol = any (g.rollen) and t.dataklasse = klasse and t.gebruik = gebruik_
$$;

-- May this session use data that belong to no person, such as werkgevers, plekken and figures?
create function context_mag(klasse text, gebruik_ text) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select context_reikwijdten(klasse, gebruik_) && array['regio', 'openbaar']
$$;

-- The gemeenten whose inwoners this session may use in full.
create function context_gemeenten(klasse text, gebruik_ text) returns text[]
language sql stable security definer set search_path = public, pg_temp as $$
  select case when 'eigen-gemeenten' = any (context_reikwijdten(klasse, gebruik_)) then g.gemeenten else '{}' end
    from gebruikers g
   where g.regio_id = context_regio() and g.id = context_gebruiker()
$$;

-- Makes a user known by the hash of the token in the cookie; answers nothing where there is no running session.
-- A session of a browser ends half an hour after its last request. Rights are read anew with every request.
create function open_sessie(regio text, hash bytea)
returns table (sessie_id uuid, gebruiker_id uuid, naam text, functie text, rollen text[], gemeenten text[],
               organisatie_id uuid, unit_id uuid, inwoner_id uuid, werkgever_id uuid, verloopt timestamptz)
language sql volatile security definer set search_path = public, pg_temp as $$
  update sessies set laatst_gebruikt = now()
   where regio_id = regio and token_hash = hash
     and laatst_gebruikt between now() - interval '30 minutes' and now() - interval '1 minute';
  select s.id, g.id, g.naam, g.functie, g.rollen, g.gemeenten, g.organisatie_id, g.unit_id, g.inwoner_id,
         g.werkgever_id, least(s.verloopt, s.laatst_gebruikt + interval '30 minutes')
    from sessies s
    join gebruikers g on g.regio_id = s.regio_id and g.id = s.gebruiker_id and g.is_actief
   where s.regio_id = regio and s.token_hash = hash and s.ingetrokken is null and s.verloopt > now()
     and s.laatst_gebruikt > now() - interval '30 minutes';
$$;

-- A session for the user whom the identity provider named; answers null where there is no such active user.
create function maak_sessie(regio text, sessie uuid, aanmeldnaam_ text, hash bytea, duur interval) returns uuid
language sql volatile security definer set search_path = public, pg_temp as $$
  insert into sessies (regio_id, id, gebruiker_id, soort, token_hash, verloopt)
  select g.regio_id, sessie, g.id, 'web', hash, now() + duur
    from gebruikers g where g.regio_id = regio and g.aanmeldnaam = aanmeldnaam_ and g.is_actief
  returning gebruiker_id
$$;

create function trek_sessie_in(regio text, sessie uuid) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  update sessies set ingetrokken = now() where regio_id = regio and id = sessie and ingetrokken is null
$$;

-- Names around the user of this session, which he sees whatever his role: of his organisation and gemeenten.
create function context_profiel() returns table (organisatie text, gemeenten json)
language sql stable security definer set search_path = public, pg_temp as $$
  select o.naam,
         (select coalesce(json_agg(json_build_object('code', m.code, 'naam', m.naam) order by m.naam), '[]')
            from gemeenten m where m.regio_id = g.regio_id and m.code = any (g.gemeenten))
    from gebruikers g
    join organisaties o on o.regio_id = g.regio_id and o.id = g.organisatie_id
   where g.regio_id = context_regio() and g.id = context_gebruiker()
$$;

-- Who can sign in to a demo region; nothing for any other region.
create function demo_accounts(regio text)
returns table (aanmeldnaam text, naam text, functie text, rollen text[], organisatie text)
language sql stable security definer set search_path = public, pg_temp as $$
  select g.aanmeldnaam, g.naam, g.functie, g.rollen, o.naam
    from regios r
    join gebruikers g on g.regio_id = r.regio_id and g.is_actief
    join organisaties o on o.regio_id = g.regio_id and o.id = g.organisatie_id
   where r.regio_id = regio and r.is_demo
   order by g.naam
$$;

-- Two fences of policies, so that every table of a kind has the same ones. Both leave the owner free:
-- he runs the migrations and the functions above, and nobody can sign in as him.
create procedure fence_regio(tabel text, klasse text)
language plpgsql as $$
begin
  execute format('alter table %I enable row level security', tabel);
  execute format('alter table %I force row level security', tabel);
  execute format('create policy eigenaar on %I to meedoen_owner using (true) with check (true)', tabel);
  execute format('create policy lezen on %I for select to meedoen_app using (
    regio_id = (select context_regio()) and (select context_mag(%L, ''read'')))', tabel, klasse);
  execute format('create policy toevoegen on %I for insert to meedoen_app with check (
    regio_id = (select context_regio()) and (select context_mag(%L, ''change'')))', tabel, klasse);
  execute format('create policy wijzigen on %I for update to meedoen_app using (
    regio_id = (select context_regio()) and (select context_mag(%L, ''change'')))', tabel, klasse);
  execute format('create policy verwijderen on %I for delete to meedoen_app using (
    regio_id = (select context_regio()) and (select context_mag(%L, ''change'')))', tabel, klasse);
end $$;

create procedure fence_inwoner(tabel text, klasse text, kolom text default 'inwoner_id', toevoegklasse text default null)
language plpgsql as $$
declare
  regel constant text := 'regio_id = (select context_regio()) and (
    gemeente = any ((select context_gemeenten(%1$L, %2$L))::text[])
    or %3$I = any ((select context_inwoners(%1$L, %2$L))::uuid[]))';
begin
  execute format('alter table %I enable row level security', tabel);
  execute format('alter table %I force row level security', tabel);
  execute format('create policy eigenaar on %I to meedoen_owner using (true) with check (true)', tabel);
  execute format('create policy lezen on %I for select to meedoen_app using (' || format(regel, klasse, 'read', kolom) || ')', tabel);
  execute format('create policy toevoegen on %I for insert to meedoen_app with check ('
    || format(regel, coalesce(toevoegklasse, klasse), 'change', kolom) || ')', tabel);
  execute format('create policy wijzigen on %I for update to meedoen_app using (' || format(regel, klasse, 'change', kolom)
    || ') with check (' || format(regel, klasse, 'change', kolom) || ')', tabel);
  execute format('create policy verwijderen on %I for delete to meedoen_app using (' || format(regel, klasse, 'change', kolom) || ')', tabel);
end $$;

call fence_regio('gemeenten', 'regio');
call fence_regio('organisaties', 'regio');
call fence_regio('units', 'regio');
call fence_regio('gebruikers', 'gebruiker');
alter table sessies enable row level security;
alter table sessies force row level security;
create policy eigenaar on sessies to meedoen_owner using (true) with check (true);
alter table regios enable row level security;
alter table regios force row level security;
create policy eigenaar on regios to meedoen_owner using (true) with check (true);
create policy lezen on regios for select to meedoen_app using (true); -- its name stands on the sign-in page

grant select on regios, gemeenten, organisaties, units to meedoen_app;
grant select, insert, update on gebruikers to meedoen_app;
