-- A file of 12,000 people is applied and undone in a time that someone waits for: what is looked up once is not looked up for
-- each row, what is written once is not written four times, and what refers to a person is found by an index.
-- Guarantees: what an import writes, keeps and gives back is what it was; a judgement is kept with every change of it, as before.

-- Each of these refers to a person. Without an index a dossier that goes reads all of the table.
create index aanmeldingen_bij_inwoner on aanmeldingen (regio_id, inwoner_id);
create index beoordelingen_bij_inwoner on beoordelingen (regio_id, inwoner_id);
create index berichten_bij_inwoner on berichten (regio_id, inwoner_id);
create index contracturen_bij_inwoner on contracturen (regio_id, inwoner_id);
create index doelmetingen_bij_inwoner on doelmetingen (regio_id, inwoner_id);
create index dossierarchief_bij_inwoner on dossierarchief (regio_id, inwoner_id);
create index eindebesluiten_bij_inwoner on eindebesluiten (regio_id, inwoner_id);
create index groepsontvangers_bij_inwoner on groepsontvangers (regio_id, inwoner_id);
create index intrekkingen_bij_inwoner on intrekkingen (regio_id, inwoner_id);
create index loonkostensubsidies_bij_inwoner on loonkostensubsidies (regio_id, inwoner_id);
create index loonwaarden_bij_inwoner on loonwaarden (regio_id, inwoner_id);
create index overstapstappen_bij_inwoner on overstapstappen (regio_id, inwoner_id);
create index regelingaanvragen_bij_inwoner on regelingaanvragen (regio_id, inwoner_id);
create index srg_mutaties_bij_inwoner on srg_mutaties (regio_id, inwoner_id);
create index subsidiewijzigingen_bij_inwoner on subsidiewijzigingen (regio_id, inwoner_id);

-- Who judges is looked up where there is a judgement, not with each situation that comes in.
create or replace function bewaar_situatieoordeel() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  door  constant text := context_naam();
  regio text;
  wie   uuid;
  van   text;
begin
  if tg_op = 'INSERT' and door is null then -- who fills a database writes the judgement itself; a later change keeps it
    return null;
  end if;
  if door is not null then
    regio := context_regio();
    wie := context_gebruiker();
    select o.naam into van from gebruikers g join organisaties o on o.regio_id = g.regio_id and o.id = g.organisatie_id
     where g.regio_id = regio and g.id = wie;
  end if;
  if tg_op = 'INSERT' then
    if new.is_werkfit is not null then perform voeg_situatieoordeel_toe(new, 'werkfit', door, van); end if;
    if new.ladder is not null then perform voeg_situatieoordeel_toe(new, 'participatieladder', door, van); end if;
    return null;
  end if;
  if (old.is_werkfit, old.werkfit_op, old.werkfit_bron) is distinct from (new.is_werkfit, new.werkfit_op, new.werkfit_bron) then
    if old.is_werkfit is not null and not exists (select from situatieoordelen o
        where o.regio_id = old.regio_id and o.inwoner_id = old.inwoner_id and o.soort = 'werkfit') then
      perform voeg_situatieoordeel_toe(old, 'werkfit', null, null);
    end if;
    perform voeg_situatieoordeel_toe(new, 'werkfit', door, van);
  end if;
  if (old.ladder, old.ladder_op, old.ladder_bron) is distinct from (new.ladder, new.ladder_op, new.ladder_bron) then
    if old.ladder is not null and not exists (select from situatieoordelen o
        where o.regio_id = old.regio_id and o.inwoner_id = old.inwoner_id and o.soort = 'participatieladder') then
      perform voeg_situatieoordeel_toe(old, 'participatieladder', null, null);
    end if;
    perform voeg_situatieoordeel_toe(new, 'participatieladder', door, van);
  end if;
  return null;
end $$;
drop trigger bewaar_situatieoordeel on situaties;
create trigger bewaar_situatieoordeel after insert on situaties
  for each row when (new.is_werkfit is not null or new.ladder is not null) execute function bewaar_situatieoordeel();
create trigger bewaar_situatieoordeel_anders after update on situaties for each row
  when ((old.is_werkfit, old.werkfit_op, old.werkfit_bron, old.ladder, old.ladder_op, old.ladder_bron)
    is distinct from (new.is_werkfit, new.werkfit_op, new.werkfit_bron, new.ladder, new.ladder_op, new.ladder_bron))
  execute function bewaar_situatieoordeel();

-- Writes the rows of some rows of the file, and keeps what was there before.
create or replace function pas_import_toe(import_ uuid, van integer, tot integer) returns integer
language plpgsql volatile security definer set search_path = public, pg_temp set timezone = 'UTC'
  set enable_nestloop = off -- many rows at once, of which no statistics exist yet
as $$
declare
  regio     constant text := context_regio();
  eerste    integer;
  aantal    integer;
  tabel_    text;
  fouten    bigint;
  stand_    record;
  verstek   jsonb; -- what a new row holds where the file says nothing, by table
begin
  perform eis_importrecht();
  select coalesce(max(nummer), 0) into eerste from importregels where regio_id = regio and import_id = import_;
  select jsonb_object_agg(t, importverstek(t)) into verstek
    from importen m, unnest(importtabellen_van(m.soort)) t where m.regio_id = regio and m.id = import_;

  insert into importregels (regio_id, import_id, nummer, tabel, sleutel, voor, na)
  select regio, import_, eerste + row_number() over (order by s.nummer, s.plaats), s.tabel, s.sleutel, s.voor,
         case when s.voor is null then coalesce(verstek -> s.tabel, '{}') else '{}' end || s.na || s.sleutel
           || jsonb_build_object('regio_id', regio)
           || case when s.tabel = 'inwoners' and s.voor is null then jsonb_build_object('nummer', nextval('inwonernummers')) else '{}' end
           || case when s.tabel in ('plekken', 'instrumenten') then jsonb_build_object('gewijzigd', now()) else '{}' end
    from (select r.nummer, x.plaats, x.regel ->> 'tabel' as tabel, x.regel -> 'sleutel' as sleutel,
                 nullif(x.regel -> 'voor', 'null') as voor, nullif(x.regel -> 'na', 'null') as na
            from importrijen r, jsonb_array_elements(r.schrijven) with ordinality as x (regel, plaats)
           where r.regio_id = regio and r.import_id = import_ and r.nummer between van and tot
             and r.uitkomst in ('nieuw', 'gewijzigd')) s;
  get diagnostics aantal = row_count;
  perform import_eisen(import_, eerste);

  foreach tabel_ in array importtabellen() loop
    continue when not exists (select from importregels i
      where i.regio_id = regio and i.import_id = import_ and i.nummer > eerste and i.tabel = tabel_);
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
       where i.regio_id = $1 and i.import_id = $2 and i.nummer > $3 and i.tabel = %L and i.na is not null and %s
         and i.na is distinct from to_jsonb(t)',
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
  dag    constant date := (select m.toegepast::date from importen m where m.regio_id = regio and m.id = import_);
  tabel_ text;
  mensen uuid[];
  bazen  uuid[];
  open_  uuid[];
  nieuw  uuid[];
  stand_ record;
begin
  perform eis_importrecht();
  for tabel_ in select distinct i.tabel from importregels i where i.regio_id = regio and i.import_id = import_ loop
    return query execute format('select %L::text, count(*) from importregels i left join %I t on %s
       where i.regio_id = $1 and i.import_id = $2 and i.tabel = %L and i.na is distinct from to_jsonb(t)
      having count(*) > 0', 'gewijzigd', tabel_, sleutelvoorwaarde(tabel_), tabel_) using regio, import_;
  end loop;
  select array_agg((i.sleutel ->> 'id')::uuid) filter (where i.tabel = 'inwoners'),
         array_agg((i.sleutel ->> 'id')::uuid) filter (where i.tabel = 'werkgevers'),
         array_agg((i.sleutel ->> 'id')::uuid) filter (where i.tabel = 'plekken')
    into mensen, bazen, open_
    from importregels i where i.regio_id = regio and i.import_id = import_ and i.tabel in ('inwoners', 'werkgevers', 'plekken');
  return query
    with gebruik as (
      select 'voorstel' as reden from voorstellen v join unnest(mensen) u (id) on u.id = v.inwoner_id
       where v.regio_id = regio and v.voorgesteld_op >= dag
      union all
      select 'voorstel' from voorstellen v join unnest(open_) u (id) on u.id = v.plek_id
       where v.regio_id = regio and v.voorgesteld_op >= dag
      union all
      select 'plaatsing' from plaatsingen p join unnest(mensen) u (id) on u.id = p.inwoner_id
       where p.regio_id = regio and p.geregistreerd_op >= dag
      union all
      select 'plaatsing' from plaatsingen p join unnest(open_) u (id) on u.id = p.plek_id
       where p.regio_id = regio and p.geregistreerd_op >= dag
      union all
      select 'plaatsing' from plaatsingen p join unnest(bazen) u (id) on u.id = p.werkgever_id
       where p.regio_id = regio and p.geregistreerd_op >= dag
    )
    select g.reden, count(*) from gebruik g group by g.reden;
  -- whatever else refers to what was new, and did not come with the import
  foreach tabel_ in array array['inwoners', 'werkgevers', 'plekken', 'plaatsingen', 'indicaties'] loop
    select array_agg((i.sleutel ->> 'id')::uuid) into nieuw
      from importregels i where i.regio_id = regio and i.import_id = import_ and i.tabel = tabel_ and i.voor is null;
    continue when nieuw is null;
    for stand_ in
      select c.conrelid::regclass::text as verwijst, a.attname as kolom
        from pg_constraint c
        join pg_attribute id on id.attrelid = c.confrelid and id.attname = 'id'
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[array_position(c.confkey, id.attnum)]
       where c.contype = 'f' and c.confrelid = tabel_::regclass
         and c.conrelid::regclass::text not in ('voorstellen', 'plaatsingen', 'vum_aanbod')
       group by 1, 2
    loop
      return query execute format('select %L::text, count(*) from %I t join unnest($3) n (id) on n.id = t.%I
         where t.regio_id = $1 %s having count(*) > 0', 'vastgelegd', stand_.verwijst, stand_.kolom,
        case when stand_.verwijst = any (importtabellen()) then format('and not exists (select from importregels i
          where i.regio_id = $1 and i.import_id = $2 and i.tabel = %L and %s)', stand_.verwijst, sleutelvoorwaarde(stand_.verwijst)) else '' end)
        using regio, import_, nieuw;
    end loop;
  end loop;
end $$;
