-- Everything that the region holds about one inwoner, for himself (AVG art. 15 and 20).
-- Guarantees: only he himself, or who guides him on his behalf, gets it; it is fetched once, within a day after it was asked for;
-- who guides him gets nothing of another gemeente. Which tables are in it stands in src/modules/inzage/tabellen.ts.

create table inzageverzoeken ( -- only the functions below read and write it
  regio_id      text not null references regios,
  id            uuid not null,
  inwoner_id    uuid not null,
  gebruiker_id  uuid not null, -- who asked: he himself, or for him
  gevraagd      timestamptz not null,
  verloopt      timestamptz not null,
  opgehaald     timestamptz,

  primary key (regio_id, id),
  foreign key (regio_id, inwoner_id) references inwoners on delete cascade,
  foreign key (regio_id, gebruiker_id) references gebruikers,
  constraint inzageverzoeken_termijn check (verloopt > gevraagd)
);
create index inzageverzoeken_van_inwoner on inzageverzoeken (regio_id, inwoner_id, gevraagd desc);
alter table inzageverzoeken enable row level security;
alter table inzageverzoeken force row level security;
create policy eigenaar on inzageverzoeken to meedoen_owner using (true) with check (true);

-- Whether this session may ask for everything about this inwoner.
create function inzage_mag(inwoner uuid, gebruik_ text) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select inwoner = any (context_inwoners('inzage', gebruik_))
$$;

create function vraag_inzage(nieuw uuid, inwoner uuid, moment timestamptz, tot timestamptz) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if not inzage_mag(inwoner, 'change') then raise exception 'not permitted' using errcode = '42501'; end if;
  insert into inzageverzoeken (regio_id, id, inwoner_id, gebruiker_id, gevraagd, verloopt)
  values (context_regio(), nieuw, inwoner, context_gebruiker(), moment, tot);
end $$;

create function inzageverzoeken_van(inwoner uuid)
returns table (id uuid, gevraagd timestamptz, verloopt timestamptz, opgehaald timestamptz, is_eigen boolean, functie text)
language sql stable security definer set search_path = public, pg_temp as $$
  select v.id, v.gevraagd, v.verloopt, v.opgehaald, v.gebruiker_id = context_gebruiker(), g.functie
    from inzageverzoeken v
    join gebruikers g on g.regio_id = v.regio_id and g.id = v.gebruiker_id
   where v.regio_id = context_regio() and v.inwoner_id = inwoner and inzage_mag(inwoner, 'read')
   order by v.gevraagd desc, v.id
   limit 20
$$;

-- Whose request it is; only for who asked it himself.
create function inwoner_van_inzage(welk uuid) returns uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select v.inwoner_id from inzageverzoeken v
   where v.regio_id = context_regio() and v.id = welk and v.gebruiker_id = context_gebruiker()
$$;

-- Once, and in time: true; after that, false.
create function haal_inzage(welk uuid, moment timestamptz) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  van constant uuid := inwoner_van_inzage(welk);
begin
  if van is null or not inzage_mag(van, 'read') then return false; end if;
  update inzageverzoeken set opgehaald = moment
   where regio_id = context_regio() and id = welk and opgehaald is null and verloopt > moment;
  return found;
end $$;

-- The rows about an inwoner. In each table named it looks for his own rows only; of what stands at another gemeente, such as an archive
-- that stayed behind when he moved, who asks on his behalf gets nothing.
create function inzage_rijen(inwoner uuid, tabellen text[]) returns table (tabel text, rij jsonb)
language plpgsql stable security definer set search_path = public, pg_temp set timezone = 'UTC' as $$
declare
  regio     constant text := context_regio();
  is_zelf   constant boolean := coalesce((select g.inwoner_id = inwoner from gebruikers g
                                           where g.regio_id = context_regio() and g.id = context_gebruiker()), false);
  gemeente_ constant text := (select i.gemeente from inwoners i where i.regio_id = context_regio() and i.id = inwoner);
  naam      text;
begin
  if not inzage_mag(inwoner, 'read') then raise exception 'not permitted' using errcode = '42501'; end if;
  return query select 'inwoners', to_jsonb(i) from inwoners i where i.regio_id = regio and i.id = inwoner;
  for naam in
    select c.relname from unnest(tabellen) with ordinality gevraagd (tabel, plaats)
      join pg_class c on c.relname = gevraagd.tabel and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
     where exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'inwoner_id' and not a.attisdropped)
     order by gevraagd.plaats
  loop
    return query execute format(
      'select %L::text, x.rij from (select to_jsonb(t) as rij from %I t where t.regio_id = $1 and t.inwoner_id = $2) x
        where $3 or coalesce(x.rij ->> ''gemeente'', $4) = $4 order by x.rij::text collate "C"', naam, naam)
      using regio, inwoner, is_zelf, gemeente_;
  end loop;
  return query
    select 'kandidaatreacties', to_jsonb(k) from kandidaatreacties k
      join voorstellen v on v.regio_id = k.regio_id and v.id = k.voorstel_id
     where v.regio_id = regio and v.inwoner_id = inwoner and (is_zelf or v.gemeente = gemeente_) order by k.voorstel_id;
  return query
    select 'mailuitgang', to_jsonb(m) from mailuitgang m
      join mailontvangers o on o.regio_id = m.regio_id and o.mail_id = m.id
     where o.regio_id = regio and o.inwoner_id = inwoner order by m.gemaakt, m.id;
  return query
    select 'sessies', jsonb_build_object('soort', s.soort, 'gemaakt', s.gemaakt, 'laatst_gebruikt', s.laatst_gebruikt)
      from sessies s join gebruikers g on g.regio_id = s.regio_id and g.id = s.gebruiker_id
     where g.regio_id = regio and g.inwoner_id = inwoner and 'inwoner' = any (g.rollen) order by s.gemaakt, s.id;
  return query
    select 'dataverwerkingen', jsonb_build_object('wat', d.name, 'waarvoor', d.processing_activity_id,
             'tijdstip', to_timestamp(d.start_time / 1000.0), 'door_gebruiker_id', d.gebruiker_id,
             'andere_organisatie', d.foreign_processor)
      from dataverwerkingen d
     where d.regio_id = regio and d.data_subject_id = inwoner and (is_zelf or d.gemeente = gemeente_)
     order by d.start_time, d.span_id;
end $$;

-- The work of users, never their names. 'zelf' is the inwoner.
create function inzage_functies(inwoner uuid, wie uuid[]) returns table (id uuid, functie text)
language sql stable security definer set search_path = public, pg_temp as $$
  select g.id, case when g.inwoner_id = inwoner and 'inwoner' = any (g.rollen) then 'zelf' else g.functie end
    from gebruikers g
   where g.regio_id = context_regio() and g.id = any (wie) and inzage_mag(inwoner, 'read')
$$;

revoke all on function inzage_mag(uuid, text), vraag_inzage(uuid, uuid, timestamptz, timestamptz), inzageverzoeken_van(uuid),
  inwoner_van_inzage(uuid), haal_inzage(uuid, timestamptz), inzage_rijen(uuid, text[]), inzage_functies(uuid, uuid[]) from public;
grant execute on function inzage_mag(uuid, text), vraag_inzage(uuid, uuid, timestamptz, timestamptz), inzageverzoeken_van(uuid),
  inwoner_van_inzage(uuid), haal_inzage(uuid, timestamptz), inzage_rijen(uuid, text[]), inzage_functies(uuid, uuid[]) to meedoen_app;
