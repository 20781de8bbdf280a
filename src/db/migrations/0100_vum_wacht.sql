-- A question used to pass over what another was putting into the words of VUM at that moment, and so missed it. It waits for
-- that now; what an import holds is still passed over, because that can take minutes and is not there before it is done.
create or replace function vum_verouderd(regio text, soort_ text, hoeveel integer) returns table (soort text, id text, feiten jsonb)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  ids text[];
begin
  if not exists (select from vum_aanbod a where a.regio_id = regio and a.soort = soort_ and a.verouderd
      and num_nonnulls(a.inwoner_id, a.plek_id) = 1) then
    return;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('vum_verouderd/' || regio || '/' || soort_, 0));
  ids := array(select a.id from vum_aanbod a where a.regio_id = regio and a.soort = soort_ and a.verouderd
     and num_nonnulls(a.inwoner_id, a.plek_id) = 1 order by a.id limit hoeveel for update skip locked);
  return query
    select a.soort, a.id, case a.soort
        when 'werkzoekende' then (
          select jsonb_build_object('postcode', i.postcode, 'talen', i.talen, 'gemeente', g.naam, 'feiten', coalesce((
              select jsonb_object_agg(m.onderwerp, m.waarde) from mogelijkheden m
               where m.regio_id = i.regio_id and m.inwoner_id = i.id), '{}'))
            from inwoners i left join gemeenten g on g.regio_id = i.regio_id and g.code = i.gemeente
           where i.regio_id = a.regio_id and i.id = a.inwoner_id)
        else (
          select jsonb_build_object('titel', k.titel, 'omschrijving', k.omschrijving, 'postcode', k.postcode,
              'begindatum', k.begindatum, 'sluitingsdatum', k.sluitingsdatum, 'werkgever', w.naam, 'feiten', coalesce((
                select jsonb_object_agg(e.key, e.value -> 'waarde') from jsonb_each(k.kenmerken) e), '{}'))
            from plekken k left join werkgevers w on w.regio_id = k.regio_id and w.id = k.werkgever_id
           where k.regio_id = a.regio_id and k.id = a.plek_id)
      end
      from vum_aanbod a where a.regio_id = regio and a.soort = soort_ and a.id = any (ids);
end $$;
