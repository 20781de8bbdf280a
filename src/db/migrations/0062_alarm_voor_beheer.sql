-- Who manages accounts learns at once which account opened too many files, and can end its access.
-- Guarantees: he reads who and when, nothing else of the log, and of nobody in it.

create function profielalarmen(sinds timestamptz) returns table (gebruiker_id uuid, naam text, moment timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select g.id, g.naam, a.tijdstip
    from auditregels a
    join gebruikers g on g.regio_id = a.regio_id and g.id = a.gebruiker_id
   where a.regio_id = context_regio() and a.resultaat <> 'ok' and a.handeling = 'alarm.profielen' and a.tijdstip >= sinds
     and context_mag('gebruiker', 'change')
$$;

revoke all on function profielalarmen(timestamptz) from public;
grant execute on function profielalarmen(timestamptz) to meedoen_app;
