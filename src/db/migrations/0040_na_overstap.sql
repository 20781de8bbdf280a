-- Someone who switched to a werkgever said yes to that on a day that stands on the switch: the werkgever and his
-- accountmanager know him as they know who said yes to a voorstel, for as long as he works there.

create function context_overgestapt() returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select p.inwoner_id from gebruikers g
    join werkgevers w on w.regio_id = g.regio_id and (w.accountmanager_id = g.id or w.id = g.werkgever_id)
    join plaatsingen p on p.regio_id = w.regio_id and p.werkgever_id = w.id
    join overstappen o on o.regio_id = p.regio_id and o.naar_plaatsing_id = p.id
   where g.regio_id = context_regio() and g.id = context_gebruiker()
     and coalesce(p.einddatum, 'infinity') >= context_vandaag()
$$;

-- As in 0013, with who came by a switch.
create or replace function context_na_akkoord() returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select v.inwoner_id
    from gebruikers g
    join werkgevers w on w.regio_id = g.regio_id and (w.accountmanager_id = g.id or w.id = g.werkgever_id)
    join plekken k on k.regio_id = w.regio_id and k.werkgever_id = w.id
    join voorstellen v on v.regio_id = k.regio_id and v.plek_id = k.id and v.status in ('akkoord', 'geplaatst')
   where g.regio_id = context_regio() and g.id = context_gebruiker()
  union all
  select context_overgestapt()
$$;

-- As in 0033, with who came by a switch.
create or replace function context_inwoners(klasse text, gebruik_ text) returns uuid[]
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  bereik constant text[] := context_reikwijdten(klasse, gebruik_);
  sessie constant sessies := context_sessie();
  g gebruikers;
begin
  if not bereik && array['eigen-caseload', 'eigen-unit', 'eigen-groep', 'na-akkoord', 'eigen-dossier'] then
    return '{}';
  end if;
  select * into g from gebruikers where regio_id = sessie.regio_id and id = sessie.gebruiker_id;
  return (
    select coalesce(array_agg(distinct gevonden.inwoner_id), '{}') from (
      select b.inwoner_id from begeleidingen b
       where 'eigen-caseload' = any (bereik) and b.regio_id = g.regio_id and b.gebruiker_id = g.id and b.tot is null
      union all
      select p.inwoner_id from plaatsingen p
       where 'eigen-unit' = any (bereik) and p.regio_id = g.regio_id and p.unit_id = g.unit_id
         and daterange(p.startdatum, p.einddatum, '[]') @> context_vandaag()
      union all
      select v.inwoner_id from voorstellen v
        join plekken k on k.regio_id = v.regio_id and k.id = v.plek_id
        join werkgevers w on w.regio_id = k.regio_id and w.id = k.werkgever_id
       where 'na-akkoord' = any (bereik) and v.regio_id = g.regio_id and v.status in ('akkoord', 'geplaatst')
         and (w.accountmanager_id = g.id or w.id = g.werkgever_id)
      union all
      select context_overgestapt() where 'na-akkoord' = any (bereik)
      union all
      select context_eigen_groep() where 'eigen-groep' = any (bereik)
      union all
      select g.inwoner_id where 'eigen-dossier' = any (bereik) and g.inwoner_id is not null
    ) gevonden);
end $$;
