-- What those who keep the service running may see: counts and the state of the database, of no region in particular.

create function bedrijfscijfers() returns table (migratie text, taken_wachtend bigint, taken_bezig bigint, sessies bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select (select max(bestand) from migraties),
         (select count(*) from taken where status = 'wacht'),
         (select count(*) from taken where status in ('bezig', 'stopt')),
         (select count(*) from sessies where soort = 'web' and ingetrokken is null and verloopt > now()
             and laatst_gebruikt > now() - interval '30 minutes')
$$;
