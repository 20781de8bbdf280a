-- What a session may see, found faster. Every policy asks these functions once for each table of a statement, so that a
-- page of ten tables asks them forty times. As `language sql` each call made its plan anew; as plpgsql a connection
-- keeps it. Guarantees: the answers are those of 0001, 0003, 0013 and 0014.

create or replace function context_regio() returns text
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  sessie constant sessies := context_sessie();
begin
  return sessie.regio_id;
end $$;

create or replace function context_gebruiker() returns uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  sessie constant sessies := context_sessie();
begin
  return sessie.gebruiker_id;
end $$;

create or replace function context_vandaag() returns date
language plpgsql stable as $$
begin
  return coalesce(nullif(current_setting('app.vandaag', true), '')::date, current_date);
end $$;

create or replace function context_reikwijdten(klasse text, gebruik_ text) returns text[]
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  vandaag constant date := context_vandaag(); -- as a value of its own, or geldende_rollen is not taken up in the plan
  sessie constant sessies := context_sessie();
  rollen_ text[];
begin
  select geldende_rollen(g, vandaag) into rollen_
    from gebruikers g where g.regio_id = sessie.regio_id and g.id = sessie.gebruiker_id;
  return array(
    select distinct t.reikwijdte from toegangsregels t
     where t.rol = any (rollen_) and t.dataklasse = klasse and t.gebruik = gebruik_);
end $$;

create or replace function context_mag(klasse text, gebruik_ text) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return context_reikwijdten(klasse, gebruik_) && array['regio', 'openbaar'];
end $$;

create or replace function context_gemeenten(klasse text, gebruik_ text) returns text[]
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  sessie constant sessies := context_sessie();
begin
  if not 'eigen-gemeenten' = any (context_reikwijdten(klasse, gebruik_)) then
    return '{}';
  end if;
  return (select g.gemeenten from gebruikers g where g.regio_id = sessie.regio_id and g.id = sessie.gebruiker_id);
end $$;

create or replace function context_werkgever(klasse text, gebruik_ text) returns uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  sessie constant sessies := context_sessie();
begin
  if not 'eigen-werkgever' = any (context_reikwijdten(klasse, gebruik_)) then
    return null;
  end if;
  return (select g.werkgever_id from gebruikers g where g.regio_id = sessie.regio_id and g.id = sessie.gebruiker_id);
end $$;

create or replace function context_zelf_vastgelegd(klasse text, gebruik_ text) returns uuid[]
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  sessie constant sessies := context_sessie();
begin
  if not 'zelf-vastgelegd' = any (context_reikwijdten(klasse, gebruik_)) then
    return '{}';
  end if;
  return (
    select coalesce(array_agg(distinct b.inwoner_id), '{}') from begeleidingen b
     where b.regio_id = sessie.regio_id and b.gebruiker_id = sessie.gebruiker_id and b.tot is null);
end $$;

-- Each part runs only where the user has that scope.
create or replace function context_inwoners(klasse text, gebruik_ text) returns uuid[]
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  bereik constant text[] := context_reikwijdten(klasse, gebruik_);
  sessie constant sessies := context_sessie();
  g gebruikers;
begin
  if not bereik && array['eigen-caseload', 'eigen-unit', 'na-akkoord', 'eigen-dossier'] then
    return '{}';
  end if;
  select * into g from gebruikers where regio_id = sessie.regio_id and id = sessie.gebruiker_id;
  return (
    select coalesce(array_agg(distinct gevonden.inwoner_id), '{}') from (
      select b.inwoner_id from begeleidingen b
       where 'eigen-caseload' = any (bereik) and b.regio_id = g.regio_id and b.gebruiker_id = g.id and b.tot is null
      union all
      select p.inwoner_id from plaatsingen p
       where 'eigen-unit' = any (bereik) and p.regio_id = g.regio_id and p.unit_id = g.unit_id
         and daterange(p.startdatum, p.einddatum, '[]') @> context_vandaag()
      union all
      select v.inwoner_id from voorstellen v
        join plekken k on k.regio_id = v.regio_id and k.id = v.plek_id
        join werkgevers w on w.regio_id = k.regio_id and w.id = k.werkgever_id
       where 'na-akkoord' = any (bereik) and v.regio_id = g.regio_id and v.status in ('akkoord', 'geplaatst')
         and (w.accountmanager_id = g.id or w.id = g.werkgever_id)
      union all
      select g.inwoner_id where 'eigen-dossier' = any (bereik) and g.inwoner_id is not null
    ) gevonden);
end $$;
