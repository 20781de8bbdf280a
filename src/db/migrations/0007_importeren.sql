-- What an import writes, and how that is undone.
-- Guarantees: an import touches only rows that came from the same source (bron 'VUM'), never a dossier of our own; it
-- is refused when a row is no longer what the user saw; undo gives back every column, or refuses and changes nothing.
-- These functions run as the owner, because who imports has no right to read or change the dossiers themselves.

-- The columns of the primary key after regio_id, with their types.
create function sleutelkolommen(tabel text) returns table (kolom text, soort text)
language sql stable set search_path = public, pg_temp as $$
  select a.attname::text, format_type(a.atttypid, a.atttypmod)
    from pg_index i
    join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
   where i.indrelid = tabel::regclass and i.indisprimary and a.attname <> 'regio_id'
$$;

-- The condition that row t of a table is the one that importregel i names.
create function sleutelvoorwaarde(tabel text) returns text
language sql stable set search_path = public, pg_temp as $$
  select 't.regio_id = i.regio_id and ' || string_agg(format('t.%I = (i.sleutel ->> %L)::%s', kolom, kolom, soort), ' and ')
    from sleutelkolommen(tabel)
$$;

create function eis_importrecht() returns void
language plpgsql stable set search_path = public, pg_temp as $$
begin
  if not context_mag('import', 'change') then
    raise exception 'no right to import' using errcode = '42501', constraint = 'import_geen_recht';
  end if;
end $$;

-- What the source's rows are now: everything that an import may change.
create function vum_stand(soort_ text, ids text[], werkgever_ids text[])
returns table (tabel text, sleutel jsonb, rij jsonb)
language plpgsql stable security definer set search_path = public, pg_temp set timezone = 'UTC' as $$
begin
  perform eis_importrecht();
  return query
    with regio as materialized (select context_regio() as id), mensen as materialized (
      select i from inwoners i, regio
       where soort_ = 'vum-werkzoekenden' and i.regio_id = regio.id and i.bron = 'VUM' and i.externe_id = any (ids)
    )
    select 'inwoners', jsonb_build_object('id', (i).id), to_jsonb(i) from mensen
    union all
    select 'situaties', jsonb_build_object('inwoner_id', s.inwoner_id), to_jsonb(s)
      from mensen join situaties s on s.regio_id = (i).regio_id and s.inwoner_id = (i).id
    union all
    select 'mogelijkheden', jsonb_build_object('inwoner_id', m.inwoner_id, 'onderwerp', m.onderwerp), to_jsonb(m)
      from mensen join mogelijkheden m on m.regio_id = (i).regio_id and m.inwoner_id = (i).id
    union all
    select 'plekken', jsonb_build_object('id', p.id), to_jsonb(p) from plekken p, regio
     where soort_ = 'vum-vacatures' and p.regio_id = regio.id and p.bron = 'VUM' and p.externe_id = any (ids)
    union all
    select 'werkgevers', jsonb_build_object('id', w.id), to_jsonb(w) from werkgevers w, regio
     where soort_ = 'vum-vacatures' and w.regio_id = regio.id and w.bron = 'VUM' and w.externe_id = any (werkgever_ids)
    union all
    select 'vum_profielen', jsonb_build_object('soort', v.soort, 'externe_id', v.externe_id), to_jsonb(v)
      from vum_profielen v, regio
     where v.regio_id = regio.id and v.soort = soort_ and v.externe_id = any (ids);
end $$;

-- Writes the rows of some rows of the file, and keeps what was there before.
create function pas_import_toe(import_ uuid, van integer, tot integer) returns integer
language plpgsql volatile security definer set search_path = public, pg_temp set timezone = 'UTC'
  set enable_nestloop = off -- many rows at once, of which no statistics exist yet
as $$
declare
  regio    constant text := context_regio();
  eerste   integer;
  aantal   integer;
  tabel_   text;
  fouten   bigint;
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

  if exists (select from importregels i where i.regio_id = regio and i.import_id = import_ and i.nummer > eerste
      and (i.tabel not in ('inwoners', 'situaties', 'mogelijkheden', 'werkgevers', 'plekken', 'vum_profielen')
        or (i.tabel in ('inwoners', 'werkgevers', 'plekken')
          and (i.na ->> 'bron' is distinct from 'VUM' or coalesce(i.voor ->> 'bron', 'VUM') <> 'VUM')))) then
    raise exception 'an import writes only what came from VUM' using errcode = '42501', constraint = 'import_vreemde_rij';
  end if;
  update importregels i set na = i.na || jsonb_build_object('nummer', nextval('inwonernummers'))
   where i.regio_id = regio and i.import_id = import_ and i.nummer > eerste and i.tabel = 'inwoners' and i.voor is null;
  update importregels i set na = i.na || jsonb_build_object('gewijzigd', now())
   where i.regio_id = regio and i.import_id = import_ and i.nummer > eerste and i.tabel = 'plekken' and i.na is not null;

  foreach tabel_ in array array['inwoners', 'situaties', 'mogelijkheden', 'werkgevers', 'plekken', 'vum_profielen'] loop
    if tabel_ in ('situaties', 'mogelijkheden') and exists (
      select from importregels i where i.regio_id = regio and i.import_id = import_ and i.nummer > eerste and i.tabel = tabel_
         and not exists (select from inwoners w where w.regio_id = regio and w.bron = 'VUM'
           and w.id = (i.sleutel ->> 'inwoner_id')::uuid)) then
      raise exception 'an import writes only what came from VUM' using errcode = '42501', constraint = 'import_vreemde_rij';
    end if;
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
  end loop;
  return aantal;
end $$;

-- Makes the rows of one table what the importregels say: what was before, or what comes after.
create function schrijf_importregels(regio text, import_ uuid, eerste integer, tabel_ text, kant text) returns void
language plpgsql volatile set search_path = public, pg_temp set timezone = 'UTC' as $$
declare
  kolommen text;
  waarden  text;
  sleutel_ text;
begin
  select string_agg(format('%I', attname), ', '), string_agg(format('excluded.%I', attname), ', ')
    into kolommen, waarden
    from pg_attribute where attrelid = tabel_::regclass and attnum > 0 and not attisdropped;
  select 'regio_id, ' || string_agg(format('%I', kolom), ', ') into sleutel_ from sleutelkolommen(tabel_);

  execute format('delete from %I t using importregels i
     where i.regio_id = $1 and i.import_id = $2 and i.nummer > $3 and i.tabel = %L and i.%I is null and %s',
    tabel_, tabel_, kant, sleutelvoorwaarde(tabel_)) using regio, import_, eerste;
  execute format('insert into %1$I select r.* from importregels i, jsonb_populate_record(null::%1$I, i.%2$I) r
     where i.regio_id = $1 and i.import_id = $2 and i.nummer > $3 and i.tabel = %1$L and i.%2$I is not null
     on conflict (%3$s) do update set (%4$s) = row (%5$s)', tabel_, kant, sleutel_, kolommen, waarden)
    using regio, import_, eerste;
end $$;
revoke execute on function schrijf_importregels from public;

-- Why an import cannot be undone, with how often; no rows when it can.
create function import_belemmeringen(import_ uuid) returns table (reden text, aantal bigint)
language plpgsql stable security definer set search_path = public, pg_temp set timezone = 'UTC'
  set enable_nestloop = off -- many rows at once, of which no statistics exist yet
as $$
declare
  regio  constant text := context_regio();
  tabel_ text;
begin
  perform eis_importrecht();
  foreach tabel_ in array array['inwoners', 'situaties', 'mogelijkheden', 'werkgevers', 'plekken', 'vum_profielen'] loop
    return query execute format('select %L::text, count(*) from importregels i left join %I t on %s
       where i.regio_id = $1 and i.import_id = $2 and i.tabel = %L and i.na is distinct from to_jsonb(t)
      having count(*) > 0', 'gewijzigd', tabel_, sleutelvoorwaarde(tabel_), tabel_) using regio, import_;
  end loop;
  return query
    with geraakt as materialized (
      select i.tabel, (i.sleutel ->> 'id')::uuid as id, i.voor is null as is_nieuw
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
      union all
      select 'vastgelegd' from geraakt g where g.tabel = 'inwoners' and g.is_nieuw and (
        exists (select from begeleidingen x where x.regio_id = regio and x.inwoner_id = g.id)
        or exists (select from contactgegevens x where x.regio_id = regio and x.inwoner_id = g.id)
        or exists (select from contactmomenten x where x.regio_id = regio and x.inwoner_id = g.id)
        or exists (select from indicaties x where x.regio_id = regio and x.inwoner_id = g.id)
        or exists (select from plannen x where x.regio_id = regio and x.inwoner_id = g.id)
        or exists (select from mogelijkheden x where x.regio_id = regio and x.inwoner_id = g.id
             and not exists (select from importregels i where i.regio_id = regio and i.import_id = import_
               and i.tabel = 'mogelijkheden' and (i.sleutel ->> 'inwoner_id')::uuid = x.inwoner_id
               and i.sleutel ->> 'onderwerp' = x.onderwerp)))
      union all
      select 'vastgelegd' from geraakt g where g.tabel = 'werkgevers' and g.is_nieuw and (
        exists (select from werkgevercontacten x where x.regio_id = regio and x.werkgever_id = g.id)
        or exists (select from plekken x where x.regio_id = regio and x.werkgever_id = g.id
             and not exists (select from geraakt p where p.tabel = 'plekken' and p.id = x.id)))
    )
    select u.reden, count(*) from gebruik u group by u.reden;
end $$;

-- Gives back what was there. Refuses as a whole when anything is in the way.
create function draai_import_terug(import_ uuid) returns integer
language plpgsql volatile security definer set search_path = public, pg_temp set timezone = 'UTC'
  set enable_nestloop = off -- many rows at once, of which no statistics exist yet
as $$
declare
  regio  constant text := context_regio();
  tabel_ text;
begin
  perform eis_importrecht();
  if exists (select from import_belemmeringen(import_)) then
    raise exception 'something stands in the way' using errcode = '23514', constraint = 'import_niet_terug';
  end if;
  foreach tabel_ in array array['vum_profielen', 'plekken', 'werkgevers', 'mogelijkheden', 'situaties', 'inwoners'] loop
    perform schrijf_importregels(regio, import_, 0, tabel_, 'voor');
  end loop;
  return (select count(*) from importregels i where i.regio_id = regio and i.import_id = import_);
end $$;

-- The user of this session, for a job that runs on his behalf.
create function sessie_gebruiker()
returns table (gebruiker_id uuid, naam text, functie text, rollen text[], gemeenten text[], organisatie_id uuid,
               unit_id uuid, inwoner_id uuid, werkgever_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select g.id, g.naam, g.functie, g.rollen, g.gemeenten, g.organisatie_id, g.unit_id, g.inwoner_id, g.werkgever_id
    from context_sessie() s
    join gebruikers g on g.regio_id = s.regio_id and g.id = s.gebruiker_id and g.is_actief
$$;
