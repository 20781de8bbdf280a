-- Giving, reviewing and ending the access of users.
-- Guarantees: rights that nobody reviewed in time do nothing, from the next day on; who has no access any more starts
-- no session and keeps none; nobody changes his own rights; who manages users, or oversees, has no other role;
-- a decision about rights is never changed. Nobody is ever deleted.

alter table gebruikers
  add column geldig_tot date, -- last day of access; null without an end
  add column rechten_beoordeeld_op date not null default current_date,
  add constraint gebruikers_rol_alleen check (cardinality(rollen) = 1
    or not rollen && array['inwoner', 'vertegenwoordiger', 'werkgever', 'fg', 'beheerder']);
create index sessies_laatste on sessies (regio_id, gebruiker_id, gemaakt desc) where soort = 'web';

create table rechtenbesluiten ( -- data class 'gebruiker': who gave, reviewed or took which rights
  regio_id           text not null,
  id                 uuid not null,
  gebruiker_id       uuid not null,
  soort              text not null,
  rollen             text[] not null, -- as they are after it
  gemeenten          text[] not null,
  unit_id            uuid,
  geldig_tot         date,
  toelichting        text,
  door_gebruiker_id  uuid not null,
  door_naam          text not null,
  tijdstip           timestamptz not null,

  primary key (regio_id, id),
  foreign key (regio_id, gebruiker_id) references gebruikers,
  foreign key (regio_id, door_gebruiker_id) references gebruikers,
  constraint rechtenbesluiten_soort check (soort in ('toegekend', 'gewijzigd', 'beoordeeld', 'ingetrokken', 'hervat')),
  constraint rechtenbesluiten_vier_ogen check (door_gebruiker_id <> gebruiker_id)
);
create index rechtenbesluiten_van_gebruiker on rechtenbesluiten (regio_id, gebruiker_id, tijdstip desc);
call fence_regio('rechtenbesluiten', 'gebruiker');
grant select, insert on rechtenbesluiten to meedoen_app;

-- The last day on which rights count without a new review (BIO2 5.18.02: each year; 8.02.01: special rights each
-- quarter). What someone may see of himself is a right by law, and needs none.
create function beoordelen_voor(rollen text[], beoordeeld_op date) returns date
language sql immutable as $$
  select case when rollen <@ array['inwoner'] then null
              when rollen && array['beheerder', 'fg'] then (beoordeeld_op + interval '3 months')::date
              else (beoordeeld_op + interval '1 year')::date end
$$;

create function toegang_geldt(g gebruikers, dag date) returns boolean
language sql immutable as $$
  select g.is_actief and dag <= coalesce(g.geldig_tot, 'infinity')
$$;

-- The roles that count on a day: none once a review is overdue.
create function geldende_rollen(g gebruikers, dag date) returns text[]
language sql immutable as $$
  select case when toegang_geldt(g, dag) and dag <= coalesce(beoordelen_voor(g.rollen, g.rechten_beoordeeld_op), 'infinity')
              then g.rollen else '{}' end
$$;

-- As in 0001, for the roles that count today.
create or replace function context_reikwijdten(klasse text, gebruik_ text) returns text[]
language sql stable security definer set search_path = public, pg_temp as $$
  with sessie as materialized (select * from context_sessie())
  select coalesce(array_agg(distinct t.reikwijdte), '{}')
    from sessie s
    join gebruikers g on g.regio_id = s.regio_id and g.id = s.gebruiker_id
    join toegangsregels t on t.rol = any (geldende_rollen(g, context_vandaag()))
     and t.dataklasse = klasse and t.gebruik = gebruik_
$$;

create or replace function open_sessie(regio text, hash bytea)
returns table (sessie_id uuid, gebruiker_id uuid, naam text, functie text, rollen text[], gemeenten text[],
               organisatie_id uuid, unit_id uuid, inwoner_id uuid, werkgever_id uuid, verloopt timestamptz)
language sql volatile security definer set search_path = public, pg_temp as $$
  update sessies set laatst_gebruikt = now()
   where regio_id = regio and token_hash = hash
     and laatst_gebruikt between now() - interval '30 minutes' and now() - interval '1 minute';
  select s.id, g.id, g.naam, g.functie, geldende_rollen(g, context_vandaag()), g.gemeenten, g.organisatie_id, g.unit_id,
         g.inwoner_id, g.werkgever_id, least(s.verloopt, s.laatst_gebruikt + interval '30 minutes')
    from sessies s
    join gebruikers g on g.regio_id = s.regio_id and g.id = s.gebruiker_id and toegang_geldt(g, context_vandaag())
   where s.regio_id = regio and s.token_hash = hash and s.ingetrokken is null and s.verloopt > now()
     and s.laatst_gebruikt > now() - interval '30 minutes';
$$;

create or replace function sessie_gebruiker()
returns table (gebruiker_id uuid, naam text, functie text, rollen text[], gemeenten text[], organisatie_id uuid,
               unit_id uuid, inwoner_id uuid, werkgever_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select g.id, g.naam, g.functie, geldende_rollen(g, context_vandaag()), g.gemeenten, g.organisatie_id, g.unit_id,
         g.inwoner_id, g.werkgever_id
    from context_sessie() s
    join gebruikers g on g.regio_id = s.regio_id and g.id = s.gebruiker_id and toegang_geldt(g, context_vandaag())
$$;

-- Who has no access starts no session, by whichever way.
create function sessie_met_toegang() returns trigger language plpgsql as $$
begin
  if exists (select from gebruikers g where g.regio_id = new.regio_id and g.id = new.gebruiker_id
                and toegang_geldt(g, context_vandaag())) then
    return new;
  end if;
  return null;
end $$;
create trigger sessie_met_toegang before insert on sessies for each row execute function sessie_met_toegang();

-- All that someone has open, at once; for who may end his access.
create function trek_sessies_in(gebruiker uuid) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  update sessies set ingetrokken = now()
   where regio_id = context_regio() and gebruiker_id = gebruiker and ingetrokken is null
     and context_mag('gebruiker', 'change')
$$;

-- When someone last signed in, for who sees users.
create function laatst_aangemeld(gebruiker uuid) returns timestamptz
language sql stable security definer set search_path = public, pg_temp as $$
  select max(s.gemaakt) from sessies s
   where s.regio_id = context_regio() and s.gebruiker_id = gebruiker and s.soort = 'web'
     and context_mag('gebruiker', 'read')
$$;

-- Four eyes. Without a session only the migrations and the demo write here.
create function gebruiker_vier_ogen() returns trigger language plpgsql as $$
begin
  if nullif(current_setting('app.ctx', true), '') is null then
    return new;
  end if;
  if new.id = context_gebruiker() then
    raise exception 'own rights' using errcode = '42501', constraint = 'gebruikers_vier_ogen';
  end if;
  if tg_op = 'UPDATE' and (new.id, new.aanmeldnaam) is distinct from (old.id, old.aanmeldnaam) then
    raise exception 'an account stays with its person' using errcode = '42501', constraint = 'gebruikers_aanmeldnaam_vast';
  end if;
  return new;
end $$;
create trigger gebruiker_vier_ogen before insert or update on gebruikers for each row execute function gebruiker_vier_ogen();

-- As in 0001, without who has no access any more.
create or replace function demo_accounts(regio text)
returns table (aanmeldnaam text, naam text, functie text, rollen text[], organisatie text)
language sql stable security definer set search_path = public, pg_temp as $$
  select g.aanmeldnaam, g.naam, g.functie, g.rollen, o.naam
    from regios r
    join gebruikers g on g.regio_id = r.regio_id and toegang_geldt(g, context_vandaag())
    join organisaties o on o.regio_id = g.regio_id and o.id = g.organisatie_id
   where r.regio_id = regio and r.is_demo
   order by g.naam
$$;
