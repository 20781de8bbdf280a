-- Table files of every kind: people with whom a region starts, werkgevers, plekken, plaatsingen, indicaties and what is known of
-- everyone's work. The same machine as for VUM: a dry run, what differs, apply, undo.
-- Guarantees: a kind writes its own tables only; of people an import changes only a dossier that came from a file, and adds to a
-- dossier of our own only what nobody wrote there; a BSN stands nowhere but sealed; what an import kept is gone after 30 days;
-- undo gives back every column, with the history that applying made, or refuses and changes nothing.

alter table importen
  drop constraint importen_soort,
  drop constraint importen_status,
  add column kolommen text[] not null default '{}', -- of the file, in its order
  add column koppeling jsonb, -- which column fills which field; null for a file that needs none
  add column opgeruimd timestamptz, -- its rows are gone: it can no longer be undone
  add constraint importen_soort check (soort in ('vum-werkzoekenden', 'vum-vacatures', 'inwoners', 'indicaties', 'werkgevers',
    'plekken', 'plaatsingen', 'wsw-geboortejaren', 'postcodes', 'beroepen', 'instrumenten')),
  add constraint importen_status check (status in ('ingelezen', 'proef', 'gelijk', 'toegepast', 'teruggedraaid', 'verlopen'));
create index importen_op_te_ruimen on importen (gemaakt) where opgeruimd is null;

alter table importrijen
  add column verzegeld bytea; -- a refused row as it stood in the file, under a key outside the database

create table importkoppelingen ( -- data class 'import': which column of a file with this header fills which field
  regio_id   text not null references regios,
  soort      text not null,
  kop        text not null, -- sha-256 of the names of the columns, however they are written
  kolommen   text[] not null,
  koppeling  jsonb not null, -- {kolommen: {veld: kolom}, vast: {veld: waarde}}
  door_naam  text not null,
  tijdstip   timestamptz not null,

  primary key (regio_id, soort, kop)
);

create table postcodegebieden ( -- data class 'regio': the areas of the first four digits of a postcode, of the whole country
  regio_id  text not null references regios,
  pc4       text not null,
  plaats    text not null,
  gemeente  text not null, -- CBS code, of the region or not
  lat       numeric not null,
  lon       numeric not null,

  primary key (regio_id, pc4),
  constraint postcodegebieden_pc4 check (pc4 ~ '^[1-9][0-9]{3}$'),
  constraint postcodegebieden_gemeente check (gemeente ~ '^GM[0-9]{4}$'),
  constraint postcodegebieden_plek check (lat between 50 and 54 and lon between 3 and 8)
);

create table beroepen ( -- data class 'regio': occupations of ESCO and the groups of ISCO that they stand in
  regio_id      text not null references regios,
  uri           text not null, -- conceptUri of ESCO
  soort         text not null,
  naam          text not null,
  code          text,
  isco_groep    text,
  alternatieven text[] not null default '{}', -- other names for the same
  bron          text not null,

  primary key (regio_id, uri),
  constraint beroepen_soort check (soort in ('beroep', 'groep')),
  constraint beroepen_isco check (isco_groep ~ '^[0-9]{1,4}$')
);
create index beroepen_op_naam on beroepen using gin (naam gin_trgm_ops);

create table wswgeboortejaren ( -- data class 'toekomstplan': who has a Wsw dienstbetrekking, by year of birth; numbers only
  regio_id     text not null references regios,
  gemeente     text not null,
  geboortejaar integer not null,
  aantal       integer not null,
  fte          integer, -- hundredths; null: not given
  peildatum    date not null,
  bron         text not null,

  primary key (regio_id, gemeente, geboortejaar),
  foreign key (regio_id, gemeente) references gemeenten,
  constraint wswgeboortejaren_jaar check (geboortejaar between 1930 and 2010),
  constraint wswgeboortejaren_aantal check (aantal between 0 and 100000 and fte between 0 and 10000000)
);

call fence_regio('importkoppelingen', 'import');
call fence_regio('postcodegebieden', 'regio');
call fence_regio('beroepen', 'regio');
call fence_regio('wswgeboortejaren', 'toekomstplan');
grant select, insert, update on importkoppelingen to meedoen_app;
grant select on postcodegebieden, beroepen, wswgeboortejaren to meedoen_app;

-- The tables that imports write, in an order in which what refers comes after what it refers to. The two with states are not
-- written: a trigger fills them, and undo takes away what it put there.
create function importtabellen() returns text[]
language sql immutable set search_path = public, pg_temp as $$
  select array['inwoners', 'inwoner_bsn', 'contactgegevens', 'situatiestanden', 'situaties', 'begeleidingen', 'mogelijkheden',
    'indicatiestanden', 'indicaties', 'werkgevers', 'plekken', 'plaatsingen', 'instrumenten', 'postcodegebieden', 'beroepen',
    'wswgeboortejaren', 'vum_profielen']
$$;

-- Which of them a kind of import may write.
create function importtabellen_van(soort_ text) returns text[]
language sql immutable set search_path = public, pg_temp as $$
  select case soort_
    when 'vum-werkzoekenden' then array['inwoners', 'situaties', 'mogelijkheden', 'vum_profielen']
    when 'vum-vacatures' then array['werkgevers', 'plekken', 'vum_profielen']
    when 'inwoners' then array['inwoners', 'inwoner_bsn', 'contactgegevens', 'situaties', 'begeleidingen']
    when 'wsw-geboortejaren' then array['wswgeboortejaren']
    when 'postcodes' then array['postcodegebieden']
    else array[soort_] end
$$;

-- Rows of a table by the keys that a file names. The beheerder who imports may read no dossier, so only of what can be named.
create function import_stand(tabel_ text, kolom_ text, waarden text[]) returns setof jsonb
language plpgsql stable security definer set search_path = public, pg_temp set timezone = 'UTC' as $$
declare
  soort_ text;
begin
  perform eis_importrecht();
  if (tabel_, kolom_) not in (('inwoners', 'id'), ('inwoners', 'externe_id'), ('inwoners', 'nummer'), ('inwoner_bsn', 'blinde_index'),
      ('inwoner_bsn', 'inwoner_id'), ('contactgegevens', 'inwoner_id'), ('situaties', 'inwoner_id'),
      ('begeleidingen', 'inwoner_id'), ('indicaties', 'inwoner_id'), ('plaatsingen', 'inwoner_id'), ('werkgevers', 'kvk'),
      ('werkgevers', 'externe_id'), ('werkgevers', 'naam'), ('werkgevers', 'id'), ('plekken', 'externe_id'),
      ('instrumenten', 'naam'), ('postcodegebieden', 'pc4'), ('beroepen', 'uri'), ('wswgeboortejaren', 'gemeente')) then
    raise exception 'not a key of an import' using errcode = '42501', constraint = 'import_vreemde_rij';
  end if;
  select format_type(atttypid, null) into soort_ from pg_attribute where attrelid = tabel_::regclass and attname = kolom_;
  return query execute format('select to_jsonb(t) from %I t where t.regio_id = $1 and t.%I = any ($2::%s[])', tabel_, kolom_, soort_)
    using context_regio(), waarden;
end $$;

-- Of people with this family name and birth date ('jansen|1980-02-01'): the number, to say that someone may be there already.
create function import_naamgenoten(namen text[]) returns table (naam text, nummer integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  perform eis_importrecht();
  return query select lower(i.achternaam) || '|' || i.geboortedatum, min(i.nummer) from inwoners i
    where i.regio_id = context_regio() and i.geboortedatum is not null
      and lower(i.achternaam) || '|' || i.geboortedatum = any (namen)
    group by 1;
end $$;

-- What no import may do, of the lines after `eerste`: another table than of its kind, or a dossier that somebody made here.
create function import_eisen(import_ uuid, eerste integer) returns void
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
        or (i.tabel = 'plaatsingen' and i.voor ->> 'door_gebruiker_id' is not null))) then
    raise exception 'an import writes only what came from its source' using errcode = '42501', constraint = 'import_vreemde_rij';
  end if;
end $$;

-- What belongs to a person follows his gemeente; what only an import of people writes is of people that came from that source.
create function import_eisen_persoon(import_ uuid, eerste integer, tabel_ text) returns void
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
         or (tabel_ not in ('indicaties', 'plaatsingen') and w.bron <> bron_))) then
    raise exception 'an import writes only what came from its source' using errcode = '42501', constraint = 'import_vreemde_rij';
  end if;
end $$;

-- What a new row of a table holds where nobody says otherwise: an import need not know the columns that came after it.
create function importverstek(tabel_ text) returns jsonb
language plpgsql stable set search_path = public, pg_temp set timezone = 'UTC' as $$
declare
  delen  text;
  gevuld jsonb;
begin
  select string_agg(format('%L, %s', a.attname, pg_get_expr(d.adbin, d.adrelid)), ', ') into delen
    from pg_attribute a join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
   where a.attrelid = tabel_::regclass and a.attnotnull and not a.attisdropped;
  execute format('select jsonb_build_object(%s)', coalesce(delen, '')) into gevuld;
  return gevuld;
end $$;

-- The states that a trigger kept in this very transaction, of one row that is named.
create function import_standen(tabel_ text) returns table (standen text, kolom text, bij text)
language sql immutable set search_path = public, pg_temp as $$
  select s.standen, s.kolom, s.bij from (values ('situaties', 'situatiestanden', 'inwoner_id', 'inwoner_id'),
    ('indicaties', 'indicatiestanden', 'indicatie_id', 'id')) s (tabel, standen, kolom, bij) where s.tabel = tabel_
$$;

-- Writes the rows of some rows of the file, and keeps what was there before.
create or replace function pas_import_toe(import_ uuid, van integer, tot integer) returns integer
language plpgsql volatile security definer set search_path = public, pg_temp set timezone = 'UTC'
  set enable_nestloop = off -- many rows at once, of which no statistics exist yet
as $$
declare
  regio    constant text := context_regio();
  eerste   integer;
  aantal   integer;
  tabel_   text;
  fouten   bigint;
  stand_   record;
begin
  perform eis_importrecht();
  select coalesce(max(nummer), 0) into eerste from importregels where regio_id = regio and import_id = import_;

  insert into importregels (regio_id, import_id, nummer, tabel, sleutel, voor, na)
  select regio, import_, eerste + row_number() over (order by r.nummer, s.plaats), s.regel ->> 'tabel', s.regel -> 'sleutel',
         nullif(s.regel -> 'voor', 'null'), nullif(s.regel -> 'na', 'null') || (s.regel -> 'sleutel')
           || jsonb_build_object('regio_id', regio)
    from importrijen r, jsonb_array_elements(r.schrijven) with ordinality as s (regel, plaats)
   where r.regio_id = regio and r.import_id = import_ and r.nummer between van and tot
     and r.uitkomst in ('nieuw', 'gewijzigd');
  get diagnostics aantal = row_count;

  perform import_eisen(import_, eerste);
  update importregels i set na = i.na || jsonb_build_object('nummer', nextval('inwonernummers'))
   where i.regio_id = regio and i.import_id = import_ and i.nummer > eerste and i.tabel = 'inwoners' and i.voor is null;
  update importregels i set na = i.na || jsonb_build_object('gewijzigd', now())
   where i.regio_id = regio and i.import_id = import_ and i.nummer > eerste and i.tabel in ('plekken', 'instrumenten')
     and i.na is not null;

  foreach tabel_ in array importtabellen() loop
    continue when not exists (select from importregels i
      where i.regio_id = regio and i.import_id = import_ and i.nummer > eerste and i.tabel = tabel_);
    update importregels i set na = importverstek(tabel_) || i.na
     where i.regio_id = regio and i.import_id = import_ and i.nummer > eerste and i.tabel = tabel_ and i.voor is null;
    perform import_eisen_persoon(import_, eerste, tabel_);
    execute format('select count(*) from importregels i left join %I t on %s
       where i.regio_id = $1 and i.import_id = $2 and i.nummer > $3 and i.tabel = %L
         and i.voor is distinct from to_jsonb(t)', tabel_, sleutelvoorwaarde(tabel_), tabel_)
      into fouten using regio, import_, eerste;
    if fouten > 0 then
      raise exception 'changed since the dry run' using errcode = '23514', constraint = 'import_verouderd';
    end if;
    perform schrijf_importregels(regio, import_, eerste, tabel_, 'na');
    execute format('update importregels i set na = to_jsonb(t) from %I t
       where i.regio_id = $1 and i.import_id = $2 and i.nummer > $3 and i.tabel = %L and i.na is not null and %s',
      tabel_, tabel_, sleutelvoorwaarde(tabel_)) using regio, import_, eerste;
    for stand_ in select * from import_standen(tabel_) loop
      execute format('insert into importregels (regio_id, import_id, nummer, tabel, sleutel, na)
        select $1, $2, (select max(nummer) from importregels where regio_id = $1 and import_id = $2) + row_number() over (),
               %L, (select jsonb_object_agg(kolom, to_jsonb(t) -> kolom) from sleutelkolommen(%L)), to_jsonb(t)
          from %I t
         where t.regio_id = $1 and t.xmin = pg_current_xact_id()::xid and t.%I in (select (i.na ->> %L)::uuid from importregels i
           where i.regio_id = $1 and i.import_id = $2 and i.nummer > $3 and i.tabel = %L and i.na is not null)',
        stand_.standen, stand_.standen, stand_.standen, stand_.kolom, stand_.bij, tabel_) using regio, import_, eerste;
    end loop;
  end loop;
  return aantal;
end $$;

-- Why an import cannot be undone, with how often; no rows when it can.
create or replace function import_belemmeringen(import_ uuid) returns table (reden text, aantal bigint)
language plpgsql stable security definer set search_path = public, pg_temp set timezone = 'UTC'
  set enable_nestloop = off -- many rows at once, of which no statistics exist yet
as $$
declare
  regio  constant text := context_regio();
  tabel_ text;
  stand_ record;
begin
  perform eis_importrecht();
  foreach tabel_ in array importtabellen() loop
    return query execute format('select %L::text, count(*) from importregels i left join %I t on %s
       where i.regio_id = $1 and i.import_id = $2 and i.tabel = %L and i.na is distinct from to_jsonb(t)
      having count(*) > 0', 'gewijzigd', tabel_, sleutelvoorwaarde(tabel_), tabel_) using regio, import_;
  end loop;
  return query
    with geraakt as materialized (
      select i.tabel, (i.sleutel ->> 'id')::uuid as id
        from importregels i
       where i.regio_id = regio and i.import_id = import_ and i.tabel in ('inwoners', 'werkgevers', 'plekken')
    ), dag as materialized (
      select m.toegepast::date as toegepast from importen m where m.regio_id = regio and m.id = import_
    ), gebruik as (
      select 'voorstel' as reden from voorstellen v, geraakt g, dag
       where v.regio_id = regio and v.voorgesteld_op >= dag.toegepast
         and ((g.tabel = 'inwoners' and v.inwoner_id = g.id) or (g.tabel = 'plekken' and v.plek_id = g.id))
      union all
      select 'plaatsing' from plaatsingen p, geraakt g, dag
       where p.regio_id = regio and p.geregistreerd_op >= dag.toegepast
         and ((g.tabel = 'inwoners' and p.inwoner_id = g.id) or (g.tabel = 'plekken' and p.plek_id = g.id)
           or (g.tabel = 'werkgevers' and p.werkgever_id = g.id))
    )
    select u.reden, count(*) from gebruik u group by u.reden;
  -- whatever else refers to what was new, and did not come with the import
  for stand_ in
    select c.conrelid::regclass::text as verwijst, c.confrelid::regclass::text as naar, a.attname as kolom
      from pg_constraint c
      join pg_attribute id on id.attrelid = c.confrelid and id.attname = 'id'
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[array_position(c.confkey, id.attnum)]
     where c.contype = 'f' and c.confrelid::regclass::text in ('inwoners', 'werkgevers', 'plekken', 'plaatsingen', 'indicaties')
       and c.conrelid::regclass::text not in ('voorstellen', 'plaatsingen', 'vum_aanbod')
       and exists (select from importregels i where i.regio_id = regio and i.import_id = import_
         and i.tabel = c.confrelid::regclass::text and i.voor is null)
     group by 1, 2, 3
  loop
    return query execute format('select %L::text, count(*) from %I t
        join importregels n on n.regio_id = $1 and n.import_id = $2 and n.tabel = %L and n.voor is null
         and (n.sleutel ->> ''id'')::uuid = t.%I
       where t.regio_id = $1 %s having count(*) > 0', 'vastgelegd', stand_.verwijst, stand_.naar, stand_.kolom,
      case when stand_.verwijst = any (importtabellen()) then format('and not exists (select from importregels i
        where i.regio_id = $1 and i.import_id = $2 and i.tabel = %L and %s)', stand_.verwijst, sleutelvoorwaarde(stand_.verwijst)) else '' end)
      using regio, import_;
  end loop;
end $$;

-- Gives back what was there. Refuses as a whole when anything is in the way.
create or replace function draai_import_terug(import_ uuid) returns integer
language plpgsql volatile security definer set search_path = public, pg_temp set timezone = 'UTC'
  set enable_nestloop = off -- many rows at once, of which no statistics exist yet
as $$
declare
  regio  constant text := context_regio();
  tabel_ text;
  stand_ record;
begin
  perform eis_importrecht();
  if exists (select from import_belemmeringen(import_)) then
    raise exception 'something stands in the way' using errcode = '23514', constraint = 'import_niet_terug';
  end if;
  for tabel_ in select t from unnest(importtabellen()) with ordinality as u (t, n) order by n desc loop
    perform schrijf_importregels(regio, import_, 0, tabel_, 'voor');
    for stand_ in select * from import_standen(tabel_) loop -- going back is no change that anyone made
      execute format('delete from %I t where t.regio_id = $1 and t.xmin = pg_current_xact_id()::xid and t.%I in (
          select (i.na ->> %L)::uuid from importregels i
           where i.regio_id = $1 and i.import_id = $2 and i.tabel = %L and i.na is not null)',
        stand_.standen, stand_.kolom, stand_.bij, tabel_) using regio, import_;
    end loop;
  end loop;
  return (select count(*) from importregels i where i.regio_id = regio and i.import_id = import_);
end $$;

-- What was kept to compare and to undo, 30 days after it was read or applied. What VUM sent stays: the next file needs it.
create function ruim_importen_op(dag date) returns integer
language plpgsql volatile set search_path = public, pg_temp as $$
declare
  aantal integer;
begin
  update importen m set opgeruimd = now(),
         status = case when m.status in ('ingelezen', 'proef', 'gelijk') then 'verlopen' else m.status end
   where m.opgeruimd is null and coalesce(m.teruggedraaid, m.toegepast, m.gemaakt)::date < dag - 30;
  get diagnostics aantal = row_count;
  delete from importrijen r using importen m where m.regio_id = r.regio_id and m.id = r.import_id and m.opgeruimd is not null;
  delete from importregels r using importen m where m.regio_id = r.regio_id and m.id = r.import_id and m.opgeruimd is not null;
  return aantal;
end $$;

do $$
declare
  f regprocedure;
begin
  foreach f in array array['import_stand(text,text,text[])', 'import_naamgenoten(text[])', 'import_eisen(uuid,integer)',
    'import_eisen_persoon(uuid,integer,text)', 'import_standen(text)', 'importverstek(text)', 'ruim_importen_op(date)', 'importtabellen()',
    'importtabellen_van(text)']::regprocedure[] loop
    execute format('revoke all on function %s from public', f);
  end loop;
end $$;
grant execute on function import_stand(text, text, text[]), import_naamgenoten(text[]) to meedoen_app;
