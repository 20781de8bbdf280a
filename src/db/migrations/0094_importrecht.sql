-- One rule for every kind of file: who may set by hand what stands in it may read it in, and who may not, does not. A beheerder read
-- in budgets that he cannot set. Kinds without a class are about people, whom nobody sets by hand for the whole region, or a list of
-- the country that nobody sets by hand at all: those stay with who imports for the region.
-- And no system can ask any more to hear that the help for an inwoner was closed: nothing in the product closes it.
-- Guarantees: no import of a kind is seen, started, applied or undone, and nothing it writes is compared, without both rights.

create or replace function importklasse(soort_ text) returns text
language sql immutable set search_path = public, pg_temp as $$
  select case soort_ when 'budgetten' then 'instrumentbudget' when 'gemeentejaren' then 'geld' when 'instrumenten' then 'instrument'
    when 'wsw-geboortejaren' then 'toekomstplan' when 'werkgevers' then 'werkgever' when 'plekken' then 'plek' end
$$;

-- Every kind that has such a class.
create function importsoorten_met_klasse() returns text[]
language sql immutable set search_path = public, pg_temp as $$
  select array['budgetten', 'gemeentejaren', 'instrumenten', 'plekken', 'werkgevers', 'wsw-geboortejaren']
$$;

create or replace function context_importsoorten(gebruik_ text) returns text[]
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not 'eigen-soorten' = any (context_reikwijdten('import', gebruik_)) then
    return '{}';
  end if;
  return array(select s from unnest(importsoorten_met_klasse()) s where context_mag(importklasse(s), 'change'));
end $$;

-- The kinds of which this session may not set by hand what is in them, and the imports of those kinds.
create function context_importsoorten_dicht() returns text[]
language sql stable security definer set search_path = public, pg_temp as $$
  select array(select s from unnest(importsoorten_met_klasse()) s where not context_mag(importklasse(s), 'change'))
$$;
create function context_importen_dicht() returns uuid[]
language sql stable security definer set search_path = public, pg_temp as $$
  select array(select m.id from importen m where m.regio_id = context_regio() and m.soort = any (context_importsoorten_dicht()))
$$;

create policy soort_dicht on importen as restrictive for all to meedoen_app using (
  soort <> all ((select context_importsoorten_dicht())::text[]));
create policy soort_dicht on importkoppelingen as restrictive for all to meedoen_app using (
  soort <> all ((select context_importsoorten_dicht())::text[]));
create policy soort_dicht on importrijen as restrictive for all to meedoen_app using (
  import_id <> all ((select context_importen_dicht())::uuid[]));
create policy soort_dicht on importregels as restrictive for all to meedoen_app using (
  import_id <> all ((select context_importen_dicht())::uuid[]));

create or replace function eis_importrecht(import_ uuid) returns void
language plpgsql stable set search_path = public, pg_temp as $$
begin
  if import_ = any (context_importen_dicht())
     or (not context_mag('import', 'change') and not import_ = any (context_importen('change'))) then
    raise exception 'no right to import' using errcode = '42501', constraint = 'import_geen_recht';
  end if;
end $$;

-- A table that only kinds write that are closed to this session is not compared with either.
create or replace function eis_importtabel(tabel_ text) returns void
language plpgsql stable set search_path = public, pg_temp as $$
declare
  dicht constant text[] := context_importsoorten_dicht();
  open  constant text[] := array(select s from unnest(importsoorten_met_klasse()) s where s <> all (dicht));
begin
  if not (case when context_mag('import', 'change')
      then exists (select from unnest(open) s where tabel_ = any (importtabellen_van(s)))
        or not exists (select from unnest(dicht) s where tabel_ = any (importtabellen_van(s)))
      else exists (select from unnest(context_importsoorten('change')) s where tabel_ = any (importtabellen_van(s))) end) then
    raise exception 'no right to import' using errcode = '42501', constraint = 'import_geen_recht';
  end if;
end $$;

do $$
declare
  f regprocedure;
begin
  foreach f in array array['importsoorten_met_klasse()', 'context_importsoorten_dicht()', 'context_importen_dicht()']::regprocedure[] loop
    execute format('revoke all on function %s from public', f);
  end loop;
end $$;
grant execute on function context_importsoorten_dicht(), context_importen_dicht() to meedoen_app;

drop trigger meld_afgesloten on inwoners;
update abonnementen set soorten = array_remove(soorten, 'inwoner-afgesloten') where soorten <> array['inwoner-afgesloten'];
update abonnementen set soorten = array['inwoner-verhuisd'], status = 'beeindigd' where soorten = array['inwoner-afgesloten'];
