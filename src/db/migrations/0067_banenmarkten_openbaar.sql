-- Job fairs that come, for everyone.
-- Guarantees: who is not signed in reads what a fair is, where and when, and which lines of business come; no employer by name, and nothing
-- about who registered.

create function toon_banenmarkten(regio text, vandaag date)
returns table (id uuid, naam text, omschrijving text, datum date, begintijd text, eindtijd text, plaats text, adres text,
  gaat_door boolean, werkgevers integer, sectoren text[])
language sql stable security definer set search_path = public, pg_temp as $$
  select m.id, m.naam, m.omschrijving, m.datum, m.begintijd, m.eindtijd, m.plaats, m.adres, m.status = 'gepland', s.werkgevers,
         s.sectoren
    from banenmarkten m
    cross join lateral (
      select count(*)::integer as werkgevers, coalesce(array_agg(distinct w.sector), '{}') as sectoren
        from marktwerkgevers p join werkgevers w on w.regio_id = p.regio_id and w.id = p.werkgever_id
       where p.regio_id = m.regio_id and p.markt_id = m.id) s
   where m.regio_id = regio and m.datum >= vandaag
   order by m.datum, m.begintijd, m.id limit 20
$$;
revoke all on function toon_banenmarkten(text, date) from public;
grant execute on function toon_banenmarkten(text, date) to meedoen_app;
