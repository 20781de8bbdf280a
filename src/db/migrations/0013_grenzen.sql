-- Where the access matrix was not yet what happened, and how many people one account may open.
-- Guarantees: an employer sees the plekken of his own company and no other; who writes a contact down can read it back,
-- whatever else of that class he may see; one account opens no more different inwoners in an hour and a day than the
-- service allows, also when its requests come at the same time.

-- The names of gemeenten are no secret for anyone who can sign in.
drop policy eigenaar on gemeenten;
drop policy lezen on gemeenten;
drop policy toevoegen on gemeenten;
drop policy wijzigen on gemeenten;
drop policy verwijderen on gemeenten;
call fence_regio('gemeenten', 'gemeente');

-- The inwoners who said yes to a voorstel at a werkgever of this user. Ids only: an employer may know who is coming, and
-- has no right to read the voorstel itself.
create function context_na_akkoord() returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select v.inwoner_id
    from gebruikers g
    join werkgevers w on w.regio_id = g.regio_id and (w.accountmanager_id = g.id or w.id = g.werkgever_id)
    join plekken k on k.regio_id = w.regio_id and k.werkgever_id = w.id
    join voorstellen v on v.regio_id = k.regio_id and v.plek_id = k.id and v.status in ('akkoord', 'geplaatst')
   where g.regio_id = context_regio() and g.id = context_gebruiker()
$$;

-- The company of this user, where he may use a class of data of his own company.
create function context_werkgever(klasse text, gebruik_ text) returns uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select g.werkgever_id from gebruikers g
   where g.regio_id = context_regio() and g.id = context_gebruiker()
     and 'eigen-werkgever' = any (context_reikwijdten(klasse, gebruik_))
$$;
create policy eigen_werkgever on plekken for select to meedoen_app using (
  regio_id = (select context_regio()) and werkgever_id = (select context_werkgever('plek', 'read')));

-- The inwoners in the caseload of this user, where he may use what he wrote down about them himself and nothing else.
create function context_zelf_vastgelegd(klasse text, gebruik_ text) returns uuid[]
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct b.inwoner_id), '{}') from begeleidingen b
   where 'zelf-vastgelegd' = any (context_reikwijdten(klasse, gebruik_))
     and b.regio_id = context_regio() and b.gebruiker_id = context_gebruiker() and b.tot is null
$$;
create policy zelf_vastgelegd on contactmomenten for select to meedoen_app using (
  regio_id = (select context_regio()) and door_gebruiker_id = (select context_gebruiker())
  and inwoner_id = any ((select context_zelf_vastgelegd('contactmoment', 'read'))::uuid[]));
create policy zelf_vastgelegd on afspraken for select to meedoen_app using (
  regio_id = (select context_regio()) and gebruiker_id = (select context_gebruiker())
  and inwoner_id = any ((select context_zelf_vastgelegd('contactmoment', 'read'))::uuid[]));

create table profielopeningen ( -- whom an account opened in the last day; only open_profiel reads and writes it
  regio_id      text not null,
  gebruiker_id  uuid not null,
  inwoner_id    uuid not null,
  tijdstip      timestamptz not null, -- the opening that counts: the first in its hour

  primary key (regio_id, gebruiker_id, inwoner_id),
  foreign key (regio_id, gebruiker_id) references gebruikers
);
create index profielopeningen_recent on profielopeningen (regio_id, gebruiker_id, tijdstip desc);
alter table profielopeningen enable row level security;
alter table profielopeningen force row level security;
create policy eigenaar on profielopeningen to meedoen_owner using (true) with check (true);

-- Counts that this user opens an inwoner. Answers 0, or after how many seconds he may when he opened enough others. Who
-- was opened in the last hour costs one look at an index; only someone new waits for the other requests of this user.
create function open_profiel(inwoner uuid, per_uur integer, per_dag integer, moment timestamptz) returns integer
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  sessie constant sessies := context_sessie();
  vol    timestamptz;
begin
  if exists (select from profielopeningen p where p.regio_id = sessie.regio_id and p.gebruiker_id = sessie.gebruiker_id
       and p.inwoner_id = inwoner and p.tijdstip > moment - interval '1 hour') then
    return 0;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('profielen/' || sessie.regio_id || '/' || sessie.gebruiker_id, 0));
  delete from profielopeningen p where p.regio_id = sessie.regio_id and p.gebruiker_id = sessie.gebruiker_id
     and p.tijdstip <= moment - interval '24 hours';
  -- until when the last hour, or the last day, holds as many others as allowed
  select greatest(
    (select p.tijdstip + interval '1 hour' from profielopeningen p where p.regio_id = sessie.regio_id
        and p.gebruiker_id = sessie.gebruiker_id and p.inwoner_id <> inwoner and p.tijdstip > moment - interval '1 hour'
      order by p.tijdstip desc offset per_uur - 1 limit 1),
    (select p.tijdstip + interval '24 hours' from profielopeningen p where p.regio_id = sessie.regio_id
        and p.gebruiker_id = sessie.gebruiker_id and p.inwoner_id <> inwoner
      order by p.tijdstip desc offset per_dag - 1 limit 1)) into vol;
  if vol is not null then
    return greatest(1, ceil(extract(epoch from vol - moment))::integer);
  end if;
  insert into profielopeningen as p values (sessie.regio_id, sessie.gebruiker_id, inwoner, moment)
    on conflict (regio_id, gebruiker_id, inwoner_id) do update set tijdstip = excluded.tijdstip
     where p.tijdstip <= moment - interval '1 hour';
  return 0;
end $$;
