-- A visit is contact too. And an inwoner reads of a visit to his work what was written down for him.
-- Guarantees: a visit that is not marked for the inwoner is never his to read, and of one that is, only what is about him.

-- As in 0035: whoever was spoken with at his work had a first activity.
create or replace view alarmen with (security_invoker = true) as
with inwoner as (
  select i.regio_id, i.gemeente, i.id, i.aangemeld_op, coalesce(plek.heeft, false) as heeft, coalesce(plek.heeft_werk, false) as heeft_werk,
         greatest(i.aangemeld_op, plek.laatste_einde + 1) as zoekt_sinds,
         greatest(i.aangemeld_op, plek.laatste_werk + 1) as zonder_werk_sinds
    from inwoners i
    left join lateral (
      select bool_or(p.einddatum is null or p.einddatum >= context_vandaag()) as heeft,
             bool_or(p.einddatum is null or p.einddatum >= context_vandaag()) filter (where is_betaald(p.werkvorm)) as heeft_werk,
             max(p.einddatum) as laatste_einde, max(p.einddatum) filter (where is_betaald(p.werkvorm)) as laatste_werk
        from plaatsingen p where p.regio_id = i.regio_id and p.inwoner_id = i.id) plek on true
)
select i.regio_id, i.gemeente, i.id as inwoner_id, 'indicatie zonder werk' as soort,
       greatest(min(x.vanaf), i.zonder_werk_sinds) as sinds
  from inwoner i
  join indicaties x on x.regio_id = i.regio_id and x.inwoner_id = i.id and x.soort = 'beschut werk'
   and daterange(x.vanaf, x.tot, '[]') @> context_vandaag()
 where not i.heeft_werk
 group by i.regio_id, i.gemeente, i.id, i.zonder_werk_sinds
union all
select i.regio_id, i.gemeente, i.id, 'zonder oplossing', i.zoekt_sinds + 30
  from inwoner i
 where not i.heeft and i.zoekt_sinds + 30 <= context_vandaag()
   and not exists (select from voorstellen v
     where v.regio_id = i.regio_id and v.inwoner_id = i.id and v.status in ('voorgesteld', 'akkoord'))
   and not exists (select from planstappen s where s.regio_id = i.regio_id and s.inwoner_id = i.id and s.status = 'nu')
union all
select i.regio_id, i.gemeente, i.id, 'geen eerste activiteit', i.aangemeld_op + 14
  from inwoner i
 where not i.heeft and i.aangemeld_op + 14 <= context_vandaag()
   and not exists (select from contactmomenten c
     where c.regio_id = i.regio_id and c.inwoner_id = i.id and c.soort <> 'melding')
   and not exists (select from bezoeken b
     where b.regio_id = i.regio_id and b.inwoner_id = i.id and b.inwoner <> 'niet besproken');

-- The visits to the work of the inwoner of this session that he may read, without what the werkgever said.
create function eigen_bezoeken() returns table (
  id uuid, plaatsing_id uuid, datum date, wijze text, checkmoment integer, inwoner text, tekst text, volgend_bezoek date, door_naam text)
language sql stable security definer set search_path = public, pg_temp as $$
  select b.id, b.plaatsing_id, b.datum, b.wijze, b.checkmoment, b.inwoner, b.tekst, b.volgend_bezoek, b.door_naam
    from gebruikers g
    join bezoeken b on b.regio_id = g.regio_id and b.inwoner_id = g.inwoner_id
   where g.regio_id = context_regio() and g.id = context_gebruiker() and b.is_zichtbaar_voor_inwoner
     and 'eigen-dossier' = any (context_reikwijdten('melding', 'read'))
$$;
revoke all on function eigen_bezoeken() from public;
grant execute on function eigen_bezoeken() to meedoen_app;
