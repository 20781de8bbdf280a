-- Programs of gemeenten and suppliers that use the API: their accounts, their public keys, and the sessions of their tokens.
-- Guarantees: a program has no secret here; its session does what its role may and its scopes name, in every table and
-- function, and no more; it never gets a session as a person gets one, nor the other way around; an assertion opens one
-- session; who is stopped, or past the last day, is out with the next statement.

alter table gebruikers
  add column programmarol text, -- of a program: the one role whose rights it borrows; `rollen` is of people
  add constraint gebruikers_programma check (programmarol is null
    or rollen = '{}' and geldig_tot is not null and num_nonnulls(unit_id, inwoner_id, werkgever_id) = 0
       and programmarol in ('klantmanager', 'gids', 'jobcoach', 'jobhunter', 'accountmanager', 'manager', 'beleidsadviseur',
         'raadslid'));

alter table sessies
  add column scopes text[], -- of a program, and of a job that it started: what its token may, as 'plek.lezen'
  drop constraint sessies_soort,
  add constraint sessies_soort check (soort in ('web', 'taak', 'opdracht', 'programma')),
  add constraint sessies_scopes check (scopes is not null or soort <> 'programma');

create table koppelingen ( -- data class 'koppeling': a program with an account of the same id
  regio_id              text not null,
  id                    uuid not null,
  naam                  text not null,
  organisatie_id        uuid not null, -- on whose behalf it works
  oin                   text, -- of the organisation that runs it, where that is another
  contact               text not null, -- address of a team, for when something is wrong
  scopes                text[] not null,
  verzoeken_per_minuut  integer not null,
  laatst_gebruikt       timestamptz,
  door_naam             text not null, -- who registered it
  gemaakt               timestamptz not null,
  gestopt               timestamptz,
  gestopt_door          text,
  gestopt_reden         text,
  versie                integer not null default 1,

  primary key (regio_id, id),
  foreign key (regio_id, id) references gebruikers,
  foreign key (regio_id, organisatie_id) references organisaties,
  constraint koppelingen_naam check (length(naam) between 1 and 100),
  constraint koppelingen_oin check (oin ~ '^[0-9]{20}$'),
  constraint koppelingen_contact check (length(contact) between 3 and 254),
  constraint koppelingen_scopes check (cardinality(scopes) between 1 and 200),
  constraint koppelingen_verzoeken check (verzoeken_per_minuut between 1 and 1200),
  constraint koppelingen_gestopt check (num_nonnulls(gestopt, gestopt_door, gestopt_reden) in (0, 3))
);
create index koppelingen_op_naam on koppelingen (regio_id, naam, id);

create table koppelingsleutels ( -- data class 'koppeling': public keys; two at a time, so that one can take over from the other
  regio_id      text not null,
  koppeling_id  uuid not null,
  plaats        integer not null,
  kid           text not null, -- thumbprint of the key (RFC 7638)
  soort         text not null,
  jwk           jsonb not null,
  toegevoegd    timestamptz not null,

  primary key (regio_id, koppeling_id, plaats),
  foreign key (regio_id, koppeling_id) references koppelingen,
  constraint koppelingsleutels_uniek unique (regio_id, koppeling_id, kid),
  constraint koppelingsleutels_plaats check (plaats in (1, 2)),
  constraint koppelingsleutels_soort check (soort in ('ES256', 'PS256', 'EdDSA')),
  constraint koppelingsleutels_openbaar check (not jwk ?| array['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'])
);
create index koppelingsleutels_van on koppelingsleutels (regio_id, koppeling_id, toegevoegd);

create table koppelingbewijzen ( -- which assertions were used; only maak_programmasessie reads and writes it
  regio_id      text not null,
  koppeling_id  uuid not null,
  jti_hash      bytea not null,
  verloopt      timestamptz not null,

  primary key (regio_id, koppeling_id, jti_hash),
  foreign key (regio_id, koppeling_id) references koppelingen
);
create index koppelingbewijzen_verlopen on koppelingbewijzen (regio_id, verloopt);
alter table koppelingbewijzen enable row level security;
alter table koppelingbewijzen force row level security;
create policy eigenaar on koppelingbewijzen to meedoen_owner using (true) with check (true);

call fence_regio('koppelingen', 'koppeling');
call fence_regio('koppelingsleutels', 'koppeling');
grant select, insert, update on koppelingen to meedoen_app;
grant select, insert, delete on koppelingsleutels to meedoen_app;

-- The roles of a session on a day: of a program the one that it borrows. Lists of colleagues ask geldende_rollen: no programs.
create function sessierollen(g gebruikers, dag date) returns text[]
language sql immutable as $$
  select case when g.programmarol is null then geldende_rollen(g, dag)
              when toegang_geldt(g, dag) then array[g.programmarol] else '{}' end
$$;

-- As in 0059. A token reaches what its scopes name.
create or replace function context_reikwijdten(klasse text, gebruik_ text) returns text[]
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  vandaag constant date := context_vandaag(); -- as a value of its own, or sessierollen is not taken up in the plan
  sessie constant sessies := context_sessie();
  rollen_ text[];
begin
  if sessie.scopes is not null
     and not (klasse || (case gebruik_ when 'read' then '.lezen' else '.wijzigen' end)) = any (sessie.scopes) then
    return '{}';
  end if;
  select sessierollen(g, vandaag) into rollen_
    from gebruikers g where g.regio_id = sessie.regio_id and g.id = sessie.gebruiker_id;
  if 'vertegenwoordiger' = any (rollen_) then
    return array(
      select distinct t.reikwijdte from toegangsregels t
       where t.rol = any (rollen_) and t.dataklasse = klasse and t.gebruik = gebruik_
         and (t.rol <> 'vertegenwoordiger' or t.reikwijdte <> 'eigen-dossier'
           or machtiging_geeft(sessie.regio_id, sessie.gebruiker_id, klasse, gebruik_)));
  end if;
  return array(
    select distinct t.reikwijdte from toegangsregels t
     where t.rol = any (rollen_) and t.dataklasse = klasse and t.gebruik = gebruik_);
end $$;

-- As in 0014. A program has a session with scopes, and a person one without.
create or replace function sessie_met_toegang() returns trigger language plpgsql as $$
begin
  if exists (select from gebruikers g where g.regio_id = new.regio_id and g.id = new.gebruiker_id
                and toegang_geldt(g, context_vandaag()) and (g.programmarol is null) = (new.scopes is null)) then
    return new;
  end if;
  return null;
end $$;

-- As in 0006. The job of a program may what its token may.
create or replace function open_taaksessie(sessie uuid) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  insert into sessies (regio_id, id, gebruiker_id, soort, verloopt, scopes)
  select s.regio_id, sessie, s.gebruiker_id, 'taak', now() + interval '6 hours', s.scopes from context_sessie() s
$$;

drop function sessie_gebruiker();
create function sessie_gebruiker()
returns table (gebruiker_id uuid, naam text, functie text, rollen text[], gemeenten text[], organisatie_id uuid,
               unit_id uuid, inwoner_id uuid, werkgever_id uuid, scopes text[])
language sql stable security definer set search_path = public, pg_temp as $$
  select g.id, g.naam, g.functie, sessierollen(g, context_vandaag()), g.gemeenten, g.organisatie_id, g.unit_id,
         g.inwoner_id, g.werkgever_id, s.scopes
    from context_sessie() s
    join gebruikers g on g.regio_id = s.regio_id and g.id = s.gebruiker_id and toegang_geldt(g, context_vandaag())
$$;

-- As in 0072, within the scopes of a token.
create or replace function sessie_volgt(regio text, sessie uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from sessies s
    join gebruikers g on g.regio_id = s.regio_id and g.id = s.gebruiker_id and toegang_geldt(g, context_vandaag())
    join toegangsregels t on t.rol = any (sessierollen(g, context_vandaag())) and t.dataklasse = 'rapport' and t.gebruik = 'read'
   where s.regio_id = regio and s.id = sessie and s.ingetrokken is null and s.verloopt > now()
     and (s.scopes is null or 'rapport.lezen' = any (s.scopes))
     and (s.soort <> 'web' or s.laatst_gebruikt > now() - interval '30 minutes'))
$$;

-- As in 0014, without programs: nobody signs in as one.
create or replace function demo_accounts(regio text)
returns table (aanmeldnaam text, naam text, functie text, rollen text[], organisatie text)
language sql stable security definer set search_path = public, pg_temp as $$
  select g.aanmeldnaam, g.naam, g.functie, g.rollen, o.naam
    from regios r
    join gebruikers g on g.regio_id = r.regio_id and toegang_geldt(g, context_vandaag()) and g.programmarol is null
    join organisaties o on o.regio_id = g.regio_id and o.id = g.organisatie_id
   where r.regio_id = regio and r.is_demo
   order by g.naam
$$;

-- What an assertion is checked with: the public keys of a program that may come in, and what it may ask. Nothing for who
-- may not.
create function koppelingsleutels_van(regio text, koppeling uuid)
returns table (kid text, soort text, jwk jsonb, rol text, scopes text[])
language sql stable security definer set search_path = public, pg_temp as $$
  select s.kid, s.soort, s.jwk, g.programmarol, k.scopes
    from koppelingen k
    join gebruikers g on g.regio_id = k.regio_id and g.id = k.id and toegang_geldt(g, context_vandaag())
    join koppelingsleutels s on s.regio_id = k.regio_id and s.koppeling_id = k.id
   where k.regio_id = regio and k.id = koppeling and k.gestopt is null
   order by s.plaats
$$;

-- A session for a program whose assertion the service checked, with the line in the audit. The proof (ADR 0010) covers all
-- that is given. Answers 'ok', or why not: 'onbekend', 'gebruikt' (the assertion), or 'scope'.
create function maak_programmasessie(regio text, sessie uuid, koppeling uuid, sleutel text, hash bytea, seconden integer,
  scopes_ text[], jti bytea, jti_tot timestamptz, herkomst_ text, trace text, moment timestamptz, bewijs bytea) returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  uitkomst text := 'ok';
  k        koppelingen;
  gegevens constant text := json_build_array(regio, sessie::text, koppeling::text, sleutel, encode(hash, 'hex'), seconden::text,
    array_to_string(scopes_, ' '), encode(jti, 'hex'), (extract(epoch from jti_tot) * 1000)::bigint::text, herkomst_, trace,
    (extract(epoch from moment) * 1000)::bigint::text)::text;
begin
  if bewijs = aanmeldbewijs(regio, gegevens) is not true or seconden not between 1 and 900 then
    raise exception 'no proof of an assertion' using errcode = '42501', constraint = 'aanmeldbewijs_ongeldig';
  end if;
  select x.* into k from koppelingen x
    join gebruikers g on g.regio_id = x.regio_id and g.id = x.id and toegang_geldt(g, context_vandaag())
   where x.regio_id = regio and x.id = koppeling and x.gestopt is null
     and exists (select from koppelingsleutels s where s.regio_id = regio and s.koppeling_id = koppeling and s.kid = sleutel)
     for update of x;
  if k.id is null then
    return 'onbekend';
  end if;
  delete from koppelingbewijzen b where b.regio_id = regio and b.verloopt < moment;
  insert into koppelingbewijzen values (regio, koppeling, jti, jti_tot) on conflict do nothing;
  if not found then
    uitkomst := 'gebruikt';
  elsif cardinality(scopes_) = 0 or not scopes_ <@ k.scopes then
    uitkomst := 'scope';
  else
    insert into sessies (regio_id, id, gebruiker_id, soort, token_hash, verloopt, scopes)
      values (regio, sessie, koppeling, 'programma', hash, now() + make_interval(secs => seconden), scopes_);
    update koppelingen x set laatst_gebruikt = moment where x.regio_id = regio and x.id = koppeling;
  end if;
  perform voeg_auditregel_toe(regio, 'regio', koppeling, 'sessie.start', 'koppeling/' || koppeling,
    case uitkomst when 'ok' then 'ok' else 'koppeling.' || uitkomst end, herkomst_, trace, '{}', moment);
  return uitkomst;
end $$;

-- That an assertion of a known program was refused before it came so far: of nobody, because who sent it is not certain.
create function leg_tokenweigering_vast(regio text, koppeling uuid, reden text, herkomst_ text, trace text, moment timestamptz)
returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if reden not in ('handtekening', 'verlopen', 'gegevens') then
    raise exception 'not a refusal' using errcode = '42501', constraint = 'auditregel_van_weigering';
  end if;
  if exists (select from koppelingen k where k.regio_id = regio and k.id = koppeling) then
    perform voeg_auditregel_toe(regio, 'regio', null, 'sessie.start', 'koppeling/' || koppeling, 'koppeling.' || reden, herkomst_,
      trace, '{}', moment);
  end if;
end $$;

-- As open_sessie, for a token: until its last moment, and no longer than the program may come in.
create function open_programmasessie(regio text, hash bytea)
returns table (sessie_id uuid, gebruiker_id uuid, naam text, functie text, rollen text[], gemeenten text[], organisatie_id uuid,
               scopes text[], verzoeken_per_minuut integer, verloopt timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.id, g.id, g.naam, g.functie, sessierollen(g, context_vandaag()), g.gemeenten, g.organisatie_id, s.scopes,
         k.verzoeken_per_minuut, s.verloopt
    from sessies s
    join gebruikers g on g.regio_id = s.regio_id and g.id = s.gebruiker_id and toegang_geldt(g, context_vandaag())
    join koppelingen k on k.regio_id = g.regio_id and k.id = g.id and k.gestopt is null
   where s.regio_id = regio and s.token_hash = hash and s.soort = 'programma' and s.ingetrokken is null and s.verloopt > now()
$$;

do $$
declare
  f regprocedure;
begin
  foreach f in array array['koppelingsleutels_van(text,uuid)', 'open_programmasessie(text,bytea)',
    'leg_tokenweigering_vast(text,uuid,text,text,text,timestamptz)',
    'maak_programmasessie(text,uuid,uuid,text,bytea,integer,text[],bytea,timestamptz,text,text,timestamptz,bytea)']::regprocedure[]
  loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to meedoen_app', f);
  end loop;
end $$;
