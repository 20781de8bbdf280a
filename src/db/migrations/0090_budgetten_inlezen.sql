-- Budgets and measured loonwaarden come in as files too. Who may set something by hand may read in a file with it: the kinds of
-- files that hold what he may change himself ('eigen-soorten'), and no other kind.
-- Guarantees: with 'eigen-soorten' no file about people is seen, applied or undone; a budget is never below what is promised of it;
-- a loonwaarde of a file goes with no running subsidy, because an amount would change without a decision; undo refuses once
-- somebody used what came in.

alter table importen
  drop constraint importen_soort,
  add constraint importen_soort check (soort in ('vum-werkzoekenden', 'vum-vacatures', 'inwoners', 'indicaties', 'werkgevers',
    'plekken', 'plaatsingen', 'loonwaarden', 'budgetten', 'gemeentejaren', 'wsw-geboortejaren', 'postcodes', 'beroepen',
    'instrumenten'));

-- The data class whose change by hand opens a kind of file; null where only who imports for the whole region may.
create function importklasse(soort_ text) returns text
language sql immutable set search_path = public, pg_temp as $$
  select case soort_ when 'budgetten' then 'instrumentbudget' when 'gemeentejaren' then 'geld' when 'instrumenten' then 'instrument' end
$$;

-- The kinds of files that this session may use because it may set by hand what is in them.
create function context_importsoorten(gebruik_ text) returns text[]
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not 'eigen-soorten' = any (context_reikwijdten('import', gebruik_)) then
    return '{}';
  end if;
  return array(select s from unnest(array['budgetten', 'gemeentejaren', 'instrumenten']) s where context_mag(importklasse(s), 'change'));
end $$;

create function context_importen(gebruik_ text) returns uuid[]
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  soorten constant text[] := context_importsoorten(gebruik_);
begin
  if soorten = '{}' then
    return '{}';
  end if;
  return array(select m.id from importen m where m.regio_id = context_regio() and m.soort = any (soorten));
end $$;

create policy lezen_soort on importen for select to meedoen_app using (
  regio_id = (select context_regio()) and soort = any ((select context_importsoorten('read'))::text[]));
create policy toevoegen_soort on importen for insert to meedoen_app with check (
  regio_id = (select context_regio()) and soort = any ((select context_importsoorten('change'))::text[]));
create policy wijzigen_soort on importen for update to meedoen_app using (
  regio_id = (select context_regio()) and soort = any ((select context_importsoorten('change'))::text[]));
create policy lezen_soort on importkoppelingen for select to meedoen_app using (
  regio_id = (select context_regio()) and soort = any ((select context_importsoorten('read'))::text[]));
create policy toevoegen_soort on importkoppelingen for insert to meedoen_app with check (
  regio_id = (select context_regio()) and soort = any ((select context_importsoorten('change'))::text[]));
create policy wijzigen_soort on importkoppelingen for update to meedoen_app using (
  regio_id = (select context_regio()) and soort = any ((select context_importsoorten('change'))::text[]));
create policy lezen_soort on importrijen for select to meedoen_app using (
  regio_id = (select context_regio()) and import_id = any ((select context_importen('read'))::uuid[]));
create policy toevoegen_soort on importrijen for insert to meedoen_app with check (
  regio_id = (select context_regio()) and import_id = any ((select context_importen('change'))::uuid[]));
create policy wijzigen_soort on importrijen for update to meedoen_app using (
  regio_id = (select context_regio()) and import_id = any ((select context_importen('change'))::uuid[]));

-- The right to this very import, and to a table that one of the kinds writes.
create function eis_importrecht(import_ uuid) returns void
language plpgsql stable set search_path = public, pg_temp as $$
begin
  if not context_mag('import', 'change') and not import_ = any (context_importen('change')) then
    raise exception 'no right to import' using errcode = '42501', constraint = 'import_geen_recht';
  end if;
end $$;

create function eis_importtabel(tabel_ text) returns void
language plpgsql stable set search_path = public, pg_temp as $$
begin
  if not context_mag('import', 'change')
     and not exists (select from unnest(context_importsoorten('change')) s where tabel_ = any (importtabellen_van(s))) then
    raise exception 'no right to import' using errcode = '42501', constraint = 'import_geen_recht';
  end if;
end $$;

-- What reads or writes one import asks for the right to that import.
do $$
declare
  f regprocedure;
begin
  foreach f in array array['pas_import_toe(uuid,integer,integer)', 'import_belemmeringen(uuid)', 'draai_import_terug(uuid)']::regprocedure[] loop
    if pg_get_functiondef(f) not like '%perform eis_importrecht();%' then
      raise exception '% asks for no right', f;
    end if;
    execute replace(pg_get_functiondef(f), 'perform eis_importrecht();', 'perform eis_importrecht(import_);');
  end loop;
end $$;

create or replace function importtabellen() returns text[]
language sql immutable set search_path = public, pg_temp as $$
  select array['inwoners', 'inwoner_bsn', 'contactgegevens', 'situatiestanden', 'situaties', 'begeleidingen', 'mogelijkheden',
    'indicatiestanden', 'indicaties', 'werkgevers', 'plekken', 'plaatsingen', 'loonwaarden', 'instrumenten', 'instrumentbudgetten',
    'gemeentejaren', 'postcodegebieden', 'beroepen', 'wswgeboortejaren', 'vum_profielen']
$$;

create or replace function importtabellen_van(soort_ text) returns text[]
language sql immutable set search_path = public, pg_temp as $$
  select case soort_
    when 'vum-werkzoekenden' then array['inwoners', 'situaties', 'mogelijkheden', 'vum_profielen']
    when 'vum-vacatures' then array['werkgevers', 'plekken', 'vum_profielen']
    when 'inwoners' then array['inwoners', 'inwoner_bsn', 'contactgegevens', 'situaties', 'begeleidingen']
    when 'loonwaarden' then array['plaatsingen', 'loonwaarden']
    when 'budgetten' then array['instrumentbudgetten']
    when 'wsw-geboortejaren' then array['wswgeboortejaren']
    when 'postcodes' then array['postcodegebieden']
    else array[soort_] end
$$;

create or replace function import_stand(tabel_ text, kolom_ text, waarden text[]) returns setof jsonb
language plpgsql stable security definer set search_path = public, pg_temp set timezone = 'UTC' as $$
declare
  soort_ text;
begin
  perform eis_importtabel(tabel_);
  if (tabel_, kolom_) not in (('inwoners', 'id'), ('inwoners', 'externe_id'), ('inwoners', 'nummer'), ('inwoner_bsn', 'blinde_index'),
      ('inwoner_bsn', 'inwoner_id'), ('contactgegevens', 'inwoner_id'), ('situaties', 'inwoner_id'),
      ('begeleidingen', 'inwoner_id'), ('indicaties', 'inwoner_id'), ('plaatsingen', 'inwoner_id'), ('loonwaarden', 'inwoner_id'),
      ('loonkostensubsidies', 'inwoner_id'), ('werkgevers', 'kvk'), ('werkgevers', 'externe_id'), ('werkgevers', 'naam'),
      ('werkgevers', 'id'), ('plekken', 'externe_id'), ('instrumenten', 'naam'), ('instrumentbudgetten', 'instrument_id'),
      ('gemeentejaren', 'gemeente'), ('postcodegebieden', 'pc4'), ('beroepen', 'uri'), ('wswgeboortejaren', 'gemeente')) then
    raise exception 'not a key of an import' using errcode = '42501', constraint = 'import_vreemde_rij';
  end if;
  select format_type(atttypid, null) into soort_ from pg_attribute where attrelid = tabel_::regclass and attname = kolom_;
  return query execute format('select to_jsonb(t) from %I t where t.regio_id = $1 and t.%I = any ($2::%s[])', tabel_, kolom_, soort_)
    using context_regio(), waarden;
end $$;

-- What no import may do: besides what it was, a loonwaarde with a plaatsing of somebody else or with a running subsidy.
create or replace function import_eisen(import_ uuid, eerste integer) returns void
language plpgsql stable set search_path = public, pg_temp as $$
declare
  regio  constant text := context_regio();
  soort_ constant text := (select m.soort from importen m where m.regio_id = regio and m.id = import_);
  bron_  constant text := case when soort_ like 'vum-%' then 'VUM' else 'bestand' end;
  vrij   constant text[] := case when soort_ = 'werkgevers' then array['werkgevers'] else '{}' end;
begin
  if exists (select from importregels i where i.regio_id = regio and i.import_id = import_ and i.nummer > eerste
      and (i.tabel <> all (importtabellen_van(soort_))
        or (i.tabel in ('inwoners', 'werkgevers', 'plekken') and i.tabel <> all (vrij)
          and (i.na ->> 'bron' is distinct from bron_ or coalesce(i.voor ->> 'bron', bron_) <> bron_))
        or (i.tabel = 'indicaties' and i.voor ->> 'door_naam' is not null)
        or (i.tabel = 'plaatsingen' and i.voor ->> 'door_gebruiker_id' is not null)
        or (i.tabel = 'loonwaarden' and (i.voor is not null
          or not exists (select from plaatsingen p where p.regio_id = regio and p.id = (i.na ->> 'plaatsing_id')::uuid
            and p.inwoner_id = (i.na ->> 'inwoner_id')::uuid)
          or exists (select from loonkostensubsidies s where s.regio_id = regio
            and s.plaatsing_id = (i.na ->> 'plaatsing_id')::uuid))))) then
    raise exception 'an import writes only what came from its source' using errcode = '42501', constraint = 'import_vreemde_rij';
  end if;
end $$;

create or replace function import_eisen_persoon(import_ uuid, eerste integer, tabel_ text) returns void
language plpgsql stable set search_path = public, pg_temp as $$
declare
  regio  constant text := context_regio();
  soort_ constant text := (select m.soort from importen m where m.regio_id = regio and m.id = import_);
  bron_  constant text := case when soort_ like 'vum-%' then 'VUM' else 'bestand' end;
begin
  if exists (
    select from importregels i left join inwoners w on w.regio_id = regio and w.id = (i.na ->> 'inwoner_id')::uuid
     where i.regio_id = regio and i.import_id = import_ and i.nummer > eerste and i.tabel = tabel_ and i.na ? 'inwoner_id'
       and (w.id is null or w.gemeente is distinct from i.na ->> 'gemeente'
         or (tabel_ not in ('indicaties', 'plaatsingen', 'loonwaarden') and w.bron <> bron_))) then
    raise exception 'an import writes only what came from its source' using errcode = '42501', constraint = 'import_vreemde_rij';
  end if;
end $$;

-- What was used after it came in, and shows in no row of the import itself.
alter function import_belemmeringen(uuid) rename to import_belemmeringen_rijen;
revoke all on function import_belemmeringen_rijen(uuid) from public, meedoen_app;
create function import_belemmeringen(import_ uuid) returns table (reden text, aantal bigint)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  regio constant text := context_regio();
begin
  return query select r.reden, r.aantal from import_belemmeringen_rijen(import_) r;
  return query
    with nieuw as materialized (
      select i.tabel, i.na from importregels i
       where i.regio_id = regio and i.import_id = import_ and i.voor is null and i.tabel in ('loonwaarden', 'instrumentbudgetten')
    ), gebruik as (
      select s.id from nieuw n join loonkostensubsidies s on n.tabel = 'loonwaarden' and s.regio_id = regio
         and s.plaatsing_id = (n.na ->> 'plaatsing_id')::uuid
      union all
      select z.id from nieuw n join inzetten z on n.tabel = 'instrumentbudgetten' and z.regio_id = regio
         and z.budget_id = (n.na ->> 'id')::uuid
    )
    select 'vastgelegd'::text, count(*) from gebruik having count(*) > 0;
end $$;

do $$
declare
  f regprocedure;
begin
  foreach f in array array['importklasse(text)', 'context_importsoorten(text)', 'context_importen(text)', 'eis_importrecht(uuid)',
    'eis_importtabel(text)', 'import_belemmeringen(uuid)']::regprocedure[] loop
    execute format('revoke all on function %s from public', f);
  end loop;
end $$;
grant execute on function context_importsoorten(text), context_importen(text), import_belemmeringen(uuid) to meedoen_app;
